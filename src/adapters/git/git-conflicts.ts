// Conflicts in git: what the index and the commits of an interrupted merge say of the data folder, and settling it there.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Change } from "../../core/base/tree.ts";
import type { ConflictedFile } from "../../core/model/facts.ts";
import { isDataPath, isTemporary } from "../../core/model/stored/data-path.ts";
import type { Conflicts } from "../../ports/conflicts.ts";
import { readDataFile, type DataFolder } from "./data-files.ts";
import type { Disk } from "./disk.ts";
import { repoPath, type Surroundings } from "./discovery.ts";
import { isOid, isRepoPath, type Oid } from "./git-arguments.ts";
import { blobId, contentsOf, filesBelow, makeCommit, type Content, type NewFile } from "./objects.ts";
import { commitsOf, pathBelow, sidesOf } from "./merge-sides.ts";
import { stage, withTemporaries, type Planned } from "./replacement.ts";
import { updateIndex, type IndexChange } from "./user-index.ts";

/** Without `surroundings`, or a work tree, only markers on disk tell of a conflict, and settling writes files only. */
export type ConflictsPlace = { readonly folder: DataFolder; readonly surroundings: Surroundings | null; readonly disk: Disk };

/** Problems: those of git and of the disk; `git-failed` for files that go through a filter; `conflict` where somebody holds the index. */
export function openConflicts({ folder, surroundings: around, disk }: ConflictsPlace): Conflicts {
  const place = { folder, surroundings: around?.place.workTree == null ? null : around, disk };
  return { list: () => listConflicts(place), sides: async () => (place.surroundings ? sidesOf(place.surroundings) : ok({ published: null, beginning: null })), settle: (changes) => settle(place, changes) };
}

type Ids = { readonly base: Oid | null; readonly ours: Oid | null; readonly theirs: Oid | null };
type Entry = Ids & { readonly unmerged: boolean };
const STAGES = [null, "base", "ours", "theirs"] as const;
const NO_IDS: Ids = { base: null, ours: null, theirs: null };

async function listConflicts(place: ConflictsPlace): Promise<Result<readonly ConflictedFile[]>> {
  const { folder, surroundings } = place;
  const unmerged = surroundings ? await unmergedEntries(surroundings) : ok(new Map<string, Entry>());
  if (!unmerged.ok) return unmerged;
  const filtered = surroundings ? await filterProblem(surroundings, [...unmerged.value.keys()]) : null;
  if (filtered) return failed(filtered);
  const changed = surroundings && unmerged.value.size > 0 ? await changedEntries(surroundings) : ok(new Map<string, Entry>());
  if (!changed.ok) return changed;
  const marked = pathsWithMarkers(folder).map((path): [string, Entry] => [path, { ...NO_IDS, unmerged: true }]);
  const entries = new Map([...changed.value, ...marked, ...unmerged.value]);
  const ids = [...entries.values()].flatMap(({ base, ours, theirs }) => [base, ours, theirs]).filter((id) => id !== null);
  const contents = surroundings ? await contentsOf(surroundings.git, [...new Set(ids)]) : ok(new Map<string, Content>());
  if (!contents.ok) return contents;
  return conflictedFiles(folder, entries, contents.value);
}

function conflictedFiles(folder: DataFolder, entries: ReadonlyMap<string, Entry>, contents: ReadonlyMap<string, Content>): Result<readonly ConflictedFile[]> {
  const files: ConflictedFile[] = [];
  for (const [path, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const disk = readDataFile(folder, path);
    const versions = [entry.base, entry.ours, entry.theirs].map((id) => (id === null ? null : bytesOf(contents.get(id))));
    const isWhole = disk.ok && !versions.includes(undefined);
    if (!isWhole && entry.unmerged) return failed(disk.ok ? problem("unreadable", `A side of ${folder.label}/${path} is missing or larger than 5 MiB.`, { at: { path: `${folder.label}/${path}` } }) : disk.problem);
    const [base = null, ours = null, theirs = null] = versions;
    if (isWhole) files.push({ path, base, ours, theirs, disk: disk.value?.bytes ?? null, unmerged: entry.unmerged });
  }
  return ok(files);
}

function bytesOf(content: Content | undefined): Buffer | undefined {
  return content && "bytes" in content ? content.bytes : undefined;
}

async function unmergedEntries({ git, prefix }: Surroundings): Promise<Result<Map<string, Entry>>> {
  const answer = await git.run({ command: "ls-files", options: ["-z", "-t", "--stage"], paths: isRepoPath(prefix) ? [prefix] : [] });
  if (!answer.ok) return answer;
  const entries = new Map<string, Entry>();
  for (const line of answer.value.toString().split("\0")) {
    const [, id = "", digit, full = ""] = /^\S \d{6} ([0-9a-f]+) ([123])\t(.*)$/s.exec(line) ?? [];
    const [path, side] = [pathBelow(prefix, full), STAGES[Number(digit)]];
    if (path !== null && side && isOid(id)) entries.set(path, { ...(entries.get(path) ?? { ...NO_IDS, unmerged: true }), [side]: id });
  }
  return ok(entries);
}

/** What the index holds of a file behind a filter (LFS, encryption) is not its text, and no filter of a repository is ever run. */
async function filterProblem(surroundings: Surroundings, paths: readonly string[]): Promise<Problem | null> {
  if (paths.length === 0) return null;
  const input = paths.map((path) => repoPath(surroundings, path)).join("\0");
  const answer = await surroundings.git.run({ command: "check-attr", options: ["-z", "--stdin", "filter"], input });
  if (!answer.ok) return answer.problem;
  const fields = answer.value.toString().split("\0");
  const at = fields.findIndex((filter, index) => index % 3 === 2 && filter !== "unspecified" && filter !== "unset");
  const [path, , filter] = fields.slice(at - 2, at + 1);
  if (at < 0 || path === undefined) return null;
  return problem("git-failed", `${path} goes through the git filter "${filter}".`, { hint: "Resolve it with git, or take the data folder out of the filter in .gitattributes.", at: { path } });
}

/** Every file that differs between the merge's three commits; none where git does not say which they are, as after a stash. */
async function changedEntries(surroundings: Surroundings): Promise<Result<Map<string, Entry>>> {
  const { git, prefix } = surroundings;
  const entries = new Map<string, Entry>();
  const commits = await commitsOf(surroundings);
  if (!commits.ok || commits.value === null) return commits.ok ? ok(entries) : commits;
  for (const side of ["base", "ours", "theirs"] as const) {
    const commit = commits.value[side];
    const files = commit === null ? ok(new Map()) : await filesBelow(git, commit, prefix);
    if (!files.ok) return files;
    for (const [full, { id, mode }] of files.value) {
      const path = mode.startsWith("100") ? pathBelow(prefix, full) : null;
      if (path !== null) entries.set(path, { ...(entries.get(path) ?? { ...NO_IDS, unmerged: false }), [side]: id });
    }
  }
  return ok(new Map([...entries].filter(([, { base, ours, theirs }]) => base !== ours || base !== theirs)));
}

/** Ignored by git, or nobody's to merge. */
const NOT_MERGED: ReadonlySet<string> = new Set(["data", "cache", "backups", "deliverables", "approvals"]);

/** Files of ours with markers that no merge of git's tells of: somebody committed them, or merged without git. */
function pathsWithMarkers(folder: DataFolder): string[] {
  return dataFiles(folder.path, "").filter((path) => {
    const found = readDataFile(folder, path);
    return found.ok && found.value !== null && hasMarkers(found.value.bytes);
  });
}

function dataFiles(root: string, below: string): string[] {
  try {
    return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return NOT_MERGED.has(path) ? [] : dataFiles(root, path);
      return entry.isFile() && /\.(?:ya?ml|jsonl)$/.test(path) && !isTemporary(entry.name) && isDataPath(path) ? [path] : [];
    });
  } catch {
    // A folder that cannot be listed is told by whoever reads milestones; it has no conflict that could be resolved.
    return [];
  }
}

const MARKER = Buffer.from("<<<<<<< ");

function hasMarkers(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(MARKER); at >= 0; at = bytes.indexOf(MARKER, at + 1)) if (at === 0 || bytes[at - 1] === 10) return true;
  return false;
}

async function settle({ folder, surroundings, disk }: ConflictsPlace, changes: readonly Change[]): Promise<Result<void>> {
  const planned: Planned[] = [];
  for (const { path, text } of changes) {
    const before = readDataFile(folder, path);
    if (!before.ok) return before;
    const mode = before.value ? Number(before.value.stat.mode) & 0o777 : undefined;
    planned.push({ path, before: before.value?.bytes ?? null, after: text === null ? null : Buffer.from(text), mode });
  }
  const entries = surroundings ? await makeEntries(surroundings, planned) : ok([]);
  if (!entries.ok) return entries;
  const staged = stage({ disk, folder }, withTemporaries(folder, planned));
  if (!staged.ok) return staged;
  const swapped = staged.value.swap();
  if (swapped.kind === "moved") return failed(problem("conflict", "The files changed while they were resolved.", { hint: "Nothing was changed; run this again." }));
  if (swapped.kind !== "swapped") return failed(swapped.problem);
  if (!surroundings || entries.value.length === 0) return ok(undefined);
  const marked = await markResolved(surroundings, entries.value);
  if (!marked.ok) staged.value.putBack(({ before }) => before);
  return marked;
}

/** The contents as objects, which the index needs; the commit that carried them there is named by nothing and goes in time. */
async function makeEntries(surroundings: Surroundings, planned: readonly Planned[]): Promise<Result<readonly IndexChange[]>> {
  const unix = await unixPaths(surroundings);
  if (!unix.ok) return unix;
  const files = planned.map(({ path, after, mode }): NewFile => ({
    path: repoPath(surroundings, path), bytes: after && unix.value.has(path) ? unixLines(after) : after, mode: (mode ?? 0) & 0o100 ? "100755" : "100644",
  }));
  const kept = files.filter(({ bytes }) => bytes !== null);
  const who = "milestone <milestone@localhost> 0 +0000";
  const carrier = kept.length === 0 ? ok(null) : await makeCommit(surroundings.git, { parent: null, files: kept, message: "Resolved files", author: who, committer: who });
  if (!carrier.ok) return carrier;
  return ok(files.map(({ path, bytes, mode }) => ({ path, entry: bytes === null ? null : { mode, id: blobId(bytes, carrier.value ?? "") } })));
}

/** Unmerged files that git keeps with LF only; a checkout may have turned it into CRLF (`core.autocrlf`). */
async function unixPaths(surroundings: Surroundings): Promise<Result<ReadonlySet<string>>> {
  const unmerged = await unmergedEntries(surroundings);
  if (!unmerged.ok) return unmerged;
  const idOf = ({ ours, theirs }: Entry): Oid | null => ours ?? theirs;
  const contents = await contentsOf(surroundings.git, [...unmerged.value.values()].flatMap((entry) => idOf(entry) ?? []));
  if (!contents.ok) return contents;
  const isUnix = (id: Oid | null): boolean => id !== null && bytesOf(contents.value.get(id))?.includes("\r\n") === false;
  return ok(new Set([...unmerged.value].filter(([, entry]) => isUnix(idOf(entry))).map(([path]) => path)));
}

function unixLines(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

async function markResolved({ git, place }: Surroundings, entries: readonly IndexChange[]): Promise<Result<void>> {
  const zero = "0".repeat((entries.find(({ entry }) => entry !== null)?.entry?.id ?? "").length || 40);
  const updated = await updateIndex(git, { gitDir: place.gitDir, zero }, entries);
  if (!updated.ok) return updated;
  if (updated.value) return ok(undefined);
  return failed(problem("conflict", "Another git command holds the index.", { hint: "Wait for it, or delete index.lock if it is gone; then run this again. Nothing was changed." }));
}
