// What git is told about files on disk: which commit on which branch, and which entries of the user's index.
import { messageText } from "../../../core/base/encode/commit.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { CommitMessage } from "../../../ports/repository.ts";
import { openRefs, type Refs } from "../branches.ts";
import { operationOf, repoPath, type Head, type RepositoryPlace, type Surroundings } from "../discovery.ts";
import { branchName, type Oid, type RefName, type RepoPath } from "../git-arguments.ts";
import type { Environment, Git, Settings } from "../git.ts";
import { blobId, contentsOf, filesAt, makeCommit, signature, type NewFile, type TreeEntry } from "../objects.ts";
import type { Planned, Wanted } from "../replacement.ts";
import { indexEntries, indexIsFree, indexLockOf, updateIndex, type IndexChange, type IndexEntry } from "../user-index.ts";

/** Everything a commit needs to know, gathered before a file changes. `zero` is the id that means "none". */
export type GitRecord = {
  readonly surroundings: Surroundings;
  readonly refs: Refs;
  readonly ref: RefName;
  readonly tip: Oid | null;
  readonly zero: string;
  readonly atTip: ReadonlyMap<string, TreeEntry>;
  readonly inIndex: ReadonlyMap<string, IndexEntry>;
  readonly files: readonly Stored[];
  readonly text: { readonly message: string; readonly author: string; readonly committer: string };
};

/** A file as git stores it: `entry` is null where it is deleted. `was` is the id of what lay on disk before. */
type Stored = { readonly path: RepoPath; readonly shown: string; readonly bytes: Uint8Array | null; readonly entry: TreeEntry | null; readonly was: Oid | null };

/** Files are written, but git is not told; `later`: the next commit shall take them along. */
export type Untold = { readonly warning: Problem; readonly later: boolean };

export type Telling = { readonly message: CommitMessage; readonly environment: Environment; readonly epochMs: number };

export function isRecord(record: GitRecord | Untold): record is GitRecord {
  return "ref" in record;
}

export function untold(reason: string, more: { readonly hint?: string; readonly later?: boolean } = {}): Untold {
  return { warning: problem("not-committed", `The files are written, but not committed: ${reason}.`, { hint: more.hint }), later: more.later ?? false };
}

/** What a commit of these files would be made of, or why there will be none. */
export async function prepareRecord(surroundings: Surroundings, files: readonly Planned[], telling: Telling): Promise<Result<GitRecord | Untold>> {
  const { place, git } = surroundings;
  const refs = openRefs(place, git);
  const head = await refs.head();
  const obstacle = obstacleOf(place, head);
  if (obstacle || head.kind !== "branch") return ok(obstacle ?? untold("no branch is checked out"));
  const tip = await refs.tip(head.ref);
  if (!tip.ok) return tip;
  const paths = files.map(({ path }) => repoPath(surroundings, path));
  const [settings, atTip, inIndex] = await Promise.all([
    git.settings(), tip.value === null ? ok(new Map<string, TreeEntry>()) : filesAt(git, tip.value, paths), indexEntries(git, paths),
  ]);
  if (!settings.ok) return settings.problem.code === "prerequisite-missing" ? ok(untold(withoutStop(settings.problem.message))) : settings;
  if (!atTip.ok) return atTip;
  if (!inIndex.ok) return inIndex;
  const hindrance = await hindranceOf(surroundings, paths, { settings: settings.value, inIndex: inIndex.value });
  if (!hindrance.ok) return hindrance;
  if (hindrance.value) return ok(hindrance.value);
  const zero = "0".repeat((tip.value ?? "").length || (settings.value.get("extensions.objectformat") === "sha256" ? 64 : 40));
  const stored = files.map((file) => storedFile(file, { surroundings, atTip: atTip.value, zero }));
  const text = textOf(telling, settings.value);
  return ok({ surroundings, refs, ref: head.ref, tip: tip.value, zero, atTip: atTip.value, inIndex: inIndex.value, files: stored, text });
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

function obstacleOf(place: RepositoryPlace, head: Head): Untold | null {
  const operation = operationOf(place);
  if (operation === "rebase" || operation === "bisect") return untold(`a ${operation} is in progress`, { hint: `Finish the ${operation}, then commit the files.` });
  if (head.kind === "detached") return untold("HEAD is detached", { hint: "Check a branch out, then commit the files." });
  return head.kind === "unknown" ? untold("HEAD names no branch") : null;
}

type Known = { readonly settings: Settings; readonly inIndex: ReadonlyMap<string, IndexEntry> };

async function hindranceOf({ place, git }: Surroundings, paths: readonly RepoPath[], known: Known): Promise<Result<Untold | null>> {
  const unmerged = paths.find((path) => (known.inIndex.get(path)?.stage ?? 0) > 0);
  if (unmerged) return ok(untold(`${unmerged} has merge conflicts`, { hint: "Resolve them, `git add` the file and commit." }));
  const filtered = await filterOn(git, paths, known.settings);
  if (!filtered.ok) return filtered;
  if (filtered.value) {
    const { path, filter } = filtered.value;
    return ok(untold(`${path} goes through the git filter "${filter}"`, { hint: "Commit them with git, or take the data folder out of the filter in .gitattributes." }));
  }
  return ok((await indexIsFree(place.gitDir)) ? null : lockedIndex(place));
}

export function lockedIndex(place: RepositoryPlace): Untold {
  const lock = indexLockOf(place.gitDir);
  return untold("another git process holds the index", { later: true, hint: `If none is running, delete ${lock}. The next change is committed together with this one.` });
}

/** A clean filter (LFS, encryption) would have to run to store the file as the user wants it; no filter of a repository is ever run. */
async function filterOn(git: Git, paths: readonly RepoPath[], settings: Settings): Promise<Result<{ readonly path: string; readonly filter: string } | null>> {
  if (![...settings.keys()].some((key) => /^filter\..*\.(?:clean|process)$/s.test(key))) return ok(null);
  const answer = await git.run({ command: "check-attr", options: ["-z", "--stdin", "filter"], input: paths.join("\0") });
  if (!answer.ok) return answer;
  const fields = answer.value.toString().split("\0");
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", , filter = ""] = fields.slice(at, at + 3);
    if (settings.has(`filter.${filter}.clean`) || settings.has(`filter.${filter}.process`)) return ok({ path, filter });
  }
  return ok(null);
}

type Storing = { readonly surroundings: Surroundings; readonly atTip: ReadonlyMap<string, TreeEntry>; readonly zero: string };

function storedFile(file: Planned, { surroundings, atTip, zero }: Storing): Stored {
  const path = repoPath(surroundings, file.path);
  const was = file.before === null ? null : blobId(file.before, zero);
  if (file.after === null) return { path, shown: file.path, bytes: null, entry: null, was };
  const committed = atTip.get(path);
  const bytes = withLineEndsOf(file, committed, zero);
  const mode = committed?.mode === "100755" ? "100755" : "100644";
  return { path, shown: file.path, bytes, entry: { mode, id: blobId(bytes, zero) }, was };
}

/** Where a checkout turned LF into CRLF (`core.autocrlf`), the commit turns it back; all other bytes stay as they are on disk. */
function withLineEndsOf({ before, after }: Planned, committed: TreeEntry | undefined, zero: string): Uint8Array {
  if (!after || !before || !committed || !before.includes("\r\n")) return after ?? Buffer.alloc(0);
  const converted = blobId(before, zero) !== committed.id && blobId(unixLines(before), zero) === committed.id;
  return converted ? unixLines(after) : after;
}

function unixLines(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

function textOf({ message, environment, epochMs }: Telling, settings: Settings): GitRecord["text"] {
  const sources = { environment, settings };
  return { message: messageText(message), author: signature("author", sources, epochMs), committer: signature("committer", sources, epochMs) };
}

/** The commit's objects on top of a commit; null where that holds the files already. No ref names them yet. */
export async function makeObjects(record: GitRecord, tip: Oid | null, atTip: ReadonlyMap<string, TreeEntry>): Promise<Result<Oid | null>> {
  const files: NewFile[] = record.files
    .filter(({ path, entry }) => !sameEntry(entry, atTip.get(path)))
    .map(({ path, bytes, entry }) => ({ path, bytes, mode: entry?.mode ?? "100644" }));
  return files.length === 0 ? ok(null) : makeCommit(record.surroundings.git, { parent: tip, files, ...record.text });
}

/** Whether a commit that came first says something else about these files than what was on disk, or is now. */
export function clashes(record: GitRecord, atNewTip: ReadonlyMap<string, TreeEntry>): boolean {
  return record.files.some(({ path, entry, was }) => {
    const theirs = atNewTip.get(path);
    return !sameEntry(theirs, record.atTip.get(path)) && !sameEntry(theirs, entry) && theirs?.id !== (was ?? undefined);
  });
}

/** What files should hold after a retreat: as on disk before, except that what was as committed follows the branch. */
export async function wantedAfter(record: GitRecord, atNewTip: ReadonlyMap<string, TreeEntry>): Promise<Wanted> {
  const followers = record.files.filter(({ path, was }) => {
    const committed = record.atTip.get(path);
    return (committed?.id ?? null) === was && !sameEntry(committed, atNewTip.get(path));
  });
  const contents = await contentsOf(record.surroundings.git, followers.flatMap(({ path }) => atNewTip.get(path)?.id ?? []));
  const wanted = new Map(followers.map(({ path, shown }) => {
    const id = atNewTip.get(path)?.id;
    const content = contents.ok && id ? contents.value.get(id) : undefined;
    return [shown, id && content && "bytes" in content ? content.bytes : null] as const;
  }));
  return (file) => (contents.ok && wanted.has(file.path) ? (wanted.get(file.path) ?? null) : file.before);
}

function sameEntry(left: TreeEntry | null | undefined, right: TreeEntry | null | undefined): boolean {
  return left?.id === right?.id && left?.mode === right?.mode;
}

/** The entries of the user's index that are not as they will be. */
export function indexChanges(record: GitRecord): readonly IndexChange[] {
  return record.files.filter(({ path, entry }) => !sameEntry(entry, record.inIndex.get(path)));
}

/** Brings the index to the files. False where somebody holds it; nothing has changed then. */
export async function recordInIndex(record: GitRecord, changes: readonly IndexChange[]): Promise<Result<boolean>> {
  return updateIndex(record.surroundings.git, { gitDir: record.surroundings.place.gitDir, zero: record.zero }, changes);
}

/** Brings the index back: entries that were as committed follow the branch to `newTip`, others are what they were. */
export async function restoreIndex(record: GitRecord, atNewTip: ReadonlyMap<string, TreeEntry>): Promise<Result<boolean>> {
  const changes = record.files.map(({ path }) => {
    const was = record.inIndex.get(path) ?? null;
    const entry = sameEntry(was, record.atTip.get(path)) ? (atNewTip.get(path) ?? null) : was;
    return { path, entry };
  });
  return updateIndex(record.surroundings.git, { gitDir: record.surroundings.place.gitDir, zero: record.zero }, changes);
}

/** Moves the branch from one commit to another. Problem: `git-failed` where it does not stand there any more, too. */
export async function moveBranch(git: Git, move: { readonly ref: RefName; readonly from: string; readonly to: Oid }): Promise<Result<void>> {
  const input = `update ${move.ref}\0${move.to}\0${move.from}\0`;
  const moved = await git.run({ command: "update-ref", options: ["-mmilestone: commit", "--stdin", "-z"], input });
  return moved.ok ? ok(undefined) : failed({ ...moved.problem, message: `${branchName(move.ref)} could not be moved. ${moved.problem.message}` });
}
