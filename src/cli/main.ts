// The command line behind its entry: words in, exit code out.

export function run(_words: readonly string[]): Promise<number> {
  process.stderr.write("not available yet\n");
  return Promise.resolve(2);
}
