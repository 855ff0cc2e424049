// Git on a bare repository, as the server runs it.
import { execFile, execFileSync } from "node:child_process";

export type Ran = { readonly code: number; readonly out: string; readonly bytes: Buffer; readonly error: string };

const OUTPUT_BYTES_MAX = 512 * 1024 * 1024; // more than any blob or listing of a test

/** Nobody's configuration, and no way to ask. */
export function serverEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C.UTF-8", GIT_AUTHOR_NAME: "GitHub", GIT_AUTHOR_EMAIL: "noreply@github.com", GIT_COMMITTER_NAME: "GitHub", GIT_COMMITTER_EMAIL: "noreply@github.com", ...more };
}

export type GitOptions = { readonly input?: string | Uint8Array; readonly environment?: Readonly<Record<string, string>> };

/** Runs git in a folder; the code, whatever it is. */
export function tryGit(folder: string, words: readonly string[], { input, environment }: GitOptions = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile("git", words, { cwd: folder, env: serverEnvironment(environment), encoding: "buffer", maxBuffer: OUTPUT_BYTES_MAX }, (error, bytes, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 128;
      resolve({ code, out: bytes.toString("utf8").replace(/\n$/, ""), bytes, error: stderr.toString("utf8") });
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input ?? "");
  });
}

/** The output without its last line feed. Throws where git fails. */
export async function git(folder: string, words: readonly string[], options: GitOptions = {}): Promise<string> {
  const ran = await tryGit(folder, words, options);
  if (ran.code !== 0) throw new Error(`git ${words.join(" ")} ended with ${ran.code}: ${ran.error}`);
  return ran.out;
}

/** The same for tests, which are not the server. */
export function gitNow(folder: string, words: readonly string[], input = ""): string {
  const environment = { ...serverEnvironment(), GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@example.org", GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@example.org" };
  return execFileSync("git", words, { cwd: folder, env: environment, encoding: "utf8", input, stdio: ["pipe", "pipe", "pipe"], maxBuffer: OUTPUT_BYTES_MAX }).replace(/\n$/, "");
}

export const OBJECT_ID = /^[0-9a-f]{40}$/;

/** The kind of an object; null where there is none. */
export async function kindOf(folder: string, id: string): Promise<string | null> {
  if (!OBJECT_ID.test(id)) return null;
  const ran = await tryGit(folder, ["cat-file", "-t", id]);
  return ran.code === 0 ? ran.out : null;
}

export type GitObject = { readonly kind: string; readonly bytes: Buffer };

/** Many objects in one process; those that are not there are missing. */
export async function readObjects(folder: string, ids: readonly string[]): Promise<ReadonlyMap<string, GitObject>> {
  const { bytes } = await tryGit(folder, ["cat-file", "--batch"], { input: ids.filter((id) => OBJECT_ID.test(id)).map((id) => `${id}\n`).join("") });
  const found = new Map<string, GitObject>();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const [id = "", kind = "", size = ""] = bytes.subarray(at, end).toString("latin1").split(" ");
    at = end + 1;
    if (kind === "missing") continue;
    found.set(id, { kind, bytes: bytes.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return found;
}

/** Every ref and what it stands at. */
export async function refsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const lines = (await git(folder, ["for-each-ref", "--format=%(refname) %(objectname)"])).split("\n").filter((line) => line !== "");
  return new Map(lines.map((line): [string, string] => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)]));
}

export type CommitText = { readonly id: string; readonly tree: string; readonly parents: readonly string[]; readonly author: Person; readonly committer: Person; readonly message: string };
export type Person = { readonly name: string; readonly email: string; readonly date: string };

/** What a commit says; null where the id is no commit's. */
export async function readCommit(folder: string, id: string): Promise<CommitText | null> {
  if (!OBJECT_ID.test(id)) return null;
  const ran = await tryGit(folder, ["cat-file", "commit", id]);
  if (ran.code !== 0) return null;
  const text = ran.bytes.toString("utf8");
  const end = text.indexOf("\n\n");
  const headers = text.slice(0, end).split("\n").map((line): [string, string] => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
  const first = (name: string) => headers.find(([key]) => key === name)?.[1] ?? "";
  return { id, tree: first("tree"), parents: headers.filter(([key]) => key === "parent").map(([, value]) => value), author: personOf(first("author")), committer: personOf(first("committer")), message: text.slice(end + 2) };
}

function personOf(line: string): Person {
  const [, name = "", email = "", seconds = "0"] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? [];
  return { name, email, date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` };
}

/** Writes a commit as given; its id. */
export function writeCommit(folder: string, { tree, parents, author, committer, message }: Omit<CommitText, "id">): Promise<string> {
  const line = ({ name, email, date }: Person) => `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
  const text = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${line(author)}`, `committer ${line(committer)}`, "", message].join("\n");
  return git(folder, ["hash-object", "-t", "commit", "-w", "--stdin"], { input: text });
}
