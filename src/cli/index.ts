#!/usr/bin/env node
// The entry of the command line: turns an old Node away, answers --version at once, loads the rest only then.
// What is imported statically here is read by the old Node too, so it stays small and its syntax plain.
import { refuseNode, VERSION } from "../core/base/version.ts";

const words = process.argv.slice(2);
const refusal = refuseNode(process.versions.node);

if (refusal !== undefined) {
  refuse(refusal);
} else if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  process.stdout.write(`${VERSION}\n`);
} else {
  keepCompiled();
  const { run } = await import("./main.ts");
  process.exitCode = await run(words);
}

/**
 * What V8 made of the sources is kept in the person's own cache folder, which saves a fifth of a warm start. Not where there
 * is no such folder yet, and not in CI, where every start is the first; NODE_DISABLE_COMPILE_CACHE turns it off.
 */
function keepCompiled(): void {
  const { CI, HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const home = HOME ? `${HOME}/${process.platform === "darwin" ? "Library/Caches" : ".cache"}` : "";
  const folder = LOCALAPPDATA || XDG_CACHE_HOME || home;
  if (CI || !folder || !process.getBuiltinModule("node:fs").existsSync(folder)) return;
  process.getBuiltinModule("node:module").enableCompileCache(`${folder}/milestone`);
}

/** Exit code 2 and one sentence, or one envelope where JSON was asked for. */
function refuse(message: string): void {
  const hint = "install a newer Node from https://nodejs.org and run the command again";
  const error = { code: "old-node", message, hint };
  const envelope = { schema: 1, ok: false, command: "", data: null, warnings: [], error };
  if (words.includes("--json") || words.includes("--jsonl")) process.stdout.write(`${JSON.stringify(envelope)}\n`);
  else process.stderr.write(`${message}: ${hint}.\n`);
  process.exitCode = 2;
}
