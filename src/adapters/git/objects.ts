// Git objects: the files of a commit, contents by their ids, and making a commit that no ref names yet.
import { join } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { FILE_BYTES_MAX } from "../../core/model/stored/data-path.ts";
import { nodeDisk, removeQuietly } from "./disk.ts";
import { namesIn, textOf } from "./discovery.ts";
import { isOid, isRepoPath, type Oid, type RepoPath } from "./git-arguments.ts";
import type { Environment, Git, Settings } from "./git.ts";

/** `mode` is git's six octal digits: 100644, 100755, 120000 for a link, 160000 for a submodule. */
export type TreeEntry = { readonly mode: string; readonly id: Oid };

/** Above this many paths a whole folder is listed rather than a command line filled. */
const PATHS_MAX = 200;

/** What a commit holds below folders, by path from the top of the repository; everything where none is named. */
export async function filesBelow(git: Git, commit: Oid, ...folders: readonly string[]): Promise<Result<ReadonlyMap<string, TreeEntry>>> {
  return listed(git, commit, folders.filter((folder) => folder !== ""));
}

/** What a commit holds at these paths; a path that is not there is left out. */
export async function filesAt(git: Git, commit: Oid, paths: readonly RepoPath[]): Promise<Result<ReadonlyMap<string, TreeEntry>>> {
  return paths.length === 0 ? ok(new Map()) : listed(git, commit, paths.length > PATHS_MAX ? [] : paths);
}

async function listed(git: Git, commit: Oid, paths: readonly string[]): Promise<Result<ReadonlyMap<string, TreeEntry>>> {
  const answer = await git.run({ command: "ls-tree", options: ["-r", "-z", "--full-tree"], revisions: [commit], paths: paths.filter(isRepoPath) });
  if (!answer.ok) return answer;
  const entries = new Map<string, TreeEntry>();
  for (const line of answer.value.toString().split("\0")) {
    const match = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line);
    if (match?.[1] && match[2] && match[3] && isOid(match[2])) entries.set(match[3], { mode: match[1], id: match[2] });
  }
  return ok(entries);
}

/** A content, its size alone where it is larger than what is read, or null where the repository has lost it. */
export type Content = { readonly bytes: Buffer } | { readonly size: number } | null;

/** Contents by id. Problems: `git-failed` for a damaged object, `remote-unavailable` for one that a partial clone left out. */
export async function contentsOf(git: Git, ids: readonly Oid[]): Promise<Result<ReadonlyMap<string, Content>>> {
  const contents = new Map<string, Content>();
  if (ids.length === 0) return ok(contents);
  const sizes = await git.run({ command: "cat-file", options: ["--batch-check"], input: lines(ids) });
  if (!sizes.ok) return sizes;
  for (const line of sizes.value.toString().split("\n")) {
    const [id = "", type, size] = line.split(" ");
    if (type !== undefined) contents.set(id, type === "missing" ? null : { size: Number(size) });
  }
  const wanted = ids.filter((id) => sizeOf(contents.get(id)) <= FILE_BYTES_MAX);
  const answer = await git.run({ command: "cat-file", options: ["--batch"], input: lines(wanted) });
  return answer.ok ? ok(readBatch(answer.value, contents)) : answer;
}

function lines(ids: readonly Oid[]): string {
  return ids.map((id) => `${id}\n`).join("");
}

function sizeOf(content: Content | undefined): number {
  return content && "size" in content ? content.size : Number.POSITIVE_INFINITY;
}

/** Each answer is `<id> <type> <size>`, a line feed, the content and a line feed. */
function readBatch(answer: Buffer, contents: Map<string, Content>): ReadonlyMap<string, Content> {
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [id = "", , size] = answer.toString("latin1", at, end).split(" ");
    const bytes = answer.subarray(end + 1, end + 1 + Number(size));
    contents.set(id, { bytes });
    at = end + 2 + bytes.length;
  }
  return contents;
}

/** The id that git gives this content; `like` is any other id of the repository. */
export function blobId(bytes: Uint8Array, like: string): Oid {
  const id = process.getBuiltinModule("node:crypto").createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  if (!isOid(id)) throw new TypeError("a digest is no object id");
  return id;
}

/** One path's new content with git's file mode; null removes it. */
export type NewFile = { readonly path: RepoPath; readonly bytes: Uint8Array | null; readonly mode: string };

export type NewCommit = {
  /** Null makes a first commit. */
  readonly parent: Oid | null;
  readonly files: readonly NewFile[];
  readonly message: string;
  readonly author: string;
  readonly committer: string;
};

/**
 * fast-import wants a ref to build on and would move it; `reset` lets go of it before the end, so that none is ever
 * written. The caller moves the real branch, with its old value. Neither the index nor any hook or filter takes part.
 */
const SCRATCH = "refs/milestones/new";

/** The new commit's id; its objects are on disk. Problems: those of git. */
export async function makeCommit(git: Git, commit: NewCommit): Promise<Result<Oid>> {
  const head = [
    "feature done", `commit ${SCRATCH}`, "mark :1", `author ${commit.author}`, `committer ${commit.committer}`,
    data(commit.message), ...(commit.parent === null ? [] : [`from ${commit.parent}`]),
  ];
  const tail = ["", "get-mark :1", `reset ${SCRATCH}`, "", "done", ""];
  const input = Buffer.concat([Buffer.from(`${head.join("\n")}\n`), ...commit.files.map(fileCommand), Buffer.from(tail.join("\n"))]);
  const answer = await git.run({ command: "fast-import", options: ["--quiet"], input });
  if (!answer.ok) return answer;
  const id = answer.value.toString().trim();
  return isOid(id) ? ok(id) : failed(problem("git-failed", "git fast-import named no commit."));
}

/** git leaves a report where its input ends too early, as when we are killed. Ours go; other programs' stay. */
export function sweepReports(gitDir: string): void {
  for (const name of namesIn(gitDir).filter((entry) => entry.startsWith("fast_import_crash_"))) {
    if (textOf(join(gitDir, name))?.includes(`commit ${SCRATCH}`)) removeQuietly(nodeDisk, join(gitDir, name));
  }
}

function fileCommand({ path, bytes, mode }: NewFile): Buffer {
  const quoted = `"${path.replace(/["\\]/g, "\\$&")}"`;
  if (bytes === null) return Buffer.from(`D ${quoted}\n`);
  return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted}\ndata ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

export type Identity = { readonly name: string; readonly email: string };
type Sources = { readonly environment: Environment; readonly settings: Settings };

/** Who git says acts: from the environment, else its configuration; null where neither names anybody. */
export function identityOf(role: "author" | "committer", { environment, settings }: Sources): Identity | null {
  const ask = (what: "name" | "email"): string | undefined =>
    [environment[`GIT_${role}_${what}`.toUpperCase()], settings.get(`${role}.${what}`), settings.get(`user.${what}`), what === "email" ? environment["EMAIL"] : undefined]
      .map((value) => value?.replace(/[\u0000-\u001f\u007f<>]/g, "").trim())
      .find((value) => value);
  const name = ask("name");
  return name === undefined ? null : { name, email: ask("email") ?? "" };
}

/** `Name <email> seconds zone` as a commit states it; without an identity, a name of our own. */
export function signature(role: "author" | "committer", sources: Sources, epochMs: number): string {
  const { name, email } = identityOf(role, sources) ?? { name: "milestone", email: "milestone@localhost" };
  return `${name} <${email}> ${Math.floor(epochMs / 1000)} ${zone(epochMs)}`;
}

/** The local offset from UTC as `+hhmm`. */
function zone(epochMs: number): string {
  const minutes = -new Date(epochMs).getTimezoneOffset();
  const digits = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${digits(Math.abs(minutes) / 60)}${digits(Math.abs(minutes) % 60)}`;
}
