// A commit of somebody's to a branch of any repository, past every tool of ours.
import { execFileSync } from "node:child_process";

/** `by` is `Name <address>`; paths are from the top. A branch that is missing begins at `from`. */
export type CommitBy = {
  readonly branch: string;
  readonly by: string;
  readonly files: Readonly<Record<string, string | null | { readonly link: string }>>;
  readonly message?: string;
  readonly from?: string;
  /** A branch that is merged by it. */
  readonly merges?: string;
};

export function commitBy(place: { readonly folder: string; readonly environment: Record<string, string | undefined> }, { branch, by, files, message = "Edit", from = "main", merges }: CommitBy): void {
  const run = (argv: readonly string[], input = ""): string => execFileSync("git", argv, { cwd: place.folder, env: place.environment, encoding: "utf8", input, stdio: ["pipe", "pipe", "pipe"] }).trim();
  const tip = (name: string): string => run(["for-each-ref", "--format=%(objectname)", `refs/heads/${name}`]);
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const changes = Object.entries(files).map(([path, content]) => {
    if (content === null) return `D ${path}\n`;
    return typeof content === "string" ? `M 100644 inline ${path}\n${data(content)}` : `M 120000 inline ${path}\n${data(content.link)}`;
  });
  const parent = tip(branch) || tip(from);
  const merged = merges === undefined ? "" : `merge ${tip(merges)}\n`;
  run(["fast-import", "--quiet", "--date-format=now", "--done"], `commit refs/heads/${branch}\nauthor ${by} now\ncommitter ${by} now\n${data(message)}${parent === "" ? "" : `from ${parent}\n`}${merged}${changes.join("")}\ndone\n`);
}
