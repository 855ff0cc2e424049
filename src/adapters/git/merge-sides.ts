// What a merge in progress is made of: its commits, where its sides began, and which of them others know.
import { join } from "node:path";
import { all, ok, type Result } from "../../core/base/result.ts";
import type { Beginning, MergeSides } from "../../core/model/facts.ts";
import { isDataPath } from "../../core/model/stored/data-path.ts";
import { openRefs } from "./branches.ts";
import { textOf, type Surroundings } from "./discovery.ts";
import { isOid, type Oid } from "./git-arguments.ts";
import { contentsOf, filesBelow, type Content } from "./objects.ts";

/** `how`: a merge joins two histories; a pick, as in a rebase, lays a commit on ours; a revert takes one back. */
export type MergeCommits = { readonly base: Oid | null; readonly ours: Oid | null; readonly theirs: Oid | null; readonly how: "merge" | "pick" | "revert" };

/** The path in the data folder, null for another one. */
export function pathBelow(prefix: string, full: string): string | null {
  const path = prefix === "" ? full : full.startsWith(`${prefix}/`) ? full.slice(prefix.length + 1) : "";
  return isDataPath(path) ? path : null;
}

/** What is being brought in, by git's own files, and whether it is taken back instead. */
const INCOMING = [["MERGE_HEAD", "merge"], ["CHERRY_PICK_HEAD", "pick"], ["REBASE_HEAD", "pick"], ["REVERT_HEAD", "revert"]] as const;

/** Null where git does not say, as after a stash. */
export async function commitsOf(surroundings: Surroundings): Promise<Result<MergeCommits | null>> {
  const { place, git } = surroundings;
  const ours = await headCommit(surroundings);
  if (!ours.ok || ours.value === null) return ours.ok ? ok(null) : ours;
  for (const [file, how] of INCOMING) {
    const incoming = textOf(join(place.gitDir, file))?.split("\n")[0] ?? "";
    if (!isOid(incoming)) continue;
    const base = how === "merge" ? await mergeBase(surroundings, ours.value, incoming) : await parentOf(git, incoming);
    if (!base.ok) return base;
    return ok({ how, ours: ours.value, ...(how === "revert" ? { base: incoming, theirs: base.value } : { base: base.value, theirs: incoming }) });
  }
  return ok(null);
}

async function headCommit({ place, git }: Surroundings): Promise<Result<Oid | null>> {
  const refs = openRefs(place, git);
  const head = await refs.head();
  if (head.kind === "branch") return refs.tip(head.ref);
  return ok(head.kind === "detached" ? head.commit : null);
}

async function parentOf(git: Surroundings["git"], commit: Oid): Promise<Result<Oid | null>> {
  const contents = await contentsOf(git, [commit]);
  if (!contents.ok) return contents;
  const id = /^parent ([0-9a-f]+)$/m.exec(bytesOf(contents.value.get(commit))?.toString() ?? "")?.[1] ?? "";
  return ok(isOid(id) ? id : null);
}

/** Where the commits that only one side has begin: a commit of both. Of several, as after crossing merges, the newest. */
async function mergeBase({ git }: Surroundings, ours: Oid, theirs: Oid): Promise<Result<Oid | null>> {
  const own = await git.run({ command: "log", options: ["-z", "--format=%H %P"], revisions: [ours], excluded: [theirs] });
  if (!own.ok) return own;
  const lines = own.value.toString().split("\0").filter((line) => line !== "").map((line) => line.split(" "));
  const commits = new Set(lines.map(([commit]) => commit));
  const shared = [...new Set(lines.flatMap(([, ...parents]) => parents))].filter((id) => !commits.has(id)).filter(isOid);
  const [first, second] = shared;
  if (first === undefined || second === undefined) return ok(first ?? (commits.size === 0 ? ours : null));
  const newest = await git.run({ command: "log", options: ["-z", "--format=%H", "--max-count=1"], revisions: shared });
  const id = newest.ok ? newest.value.toString().replace("\0", "").trim() : "";
  return newest.ok ? ok(isOid(id) ? id : first) : newest;
}

function bytesOf(content: Content | undefined): Buffer | undefined {
  return content && "bytes" in content ? content.bytes : undefined;
}

/** Problems: those of git. */
export async function sidesOf(surroundings: Surroundings): Promise<Result<MergeSides>> {
  const commits = await commitsOf(surroundings);
  if (!commits.ok) return commits;
  if (commits.value === null) return ok({ published: null, beginning: null });
  const { how, ours, theirs } = commits.value;
  if (how !== "merge" || ours === null || theirs === null) return ok({ published: "ours", beginning: null });
  const published = await publishedOf(surroundings, { ours, theirs });
  if (!published.ok) return published;
  const beginning = await beginningOf(surroundings, { ours, theirs });
  return beginning.ok ? ok({ published: published.value, beginning: beginning.value }) : beginning;
}

type Heads = { readonly ours: Oid; readonly theirs: Oid };

/** The side that a branch of a remote has, as far as was fetched or pushed; null where that is both or neither. */
async function publishedOf({ git }: Surroundings, { ours, theirs }: Heads): Promise<Result<MergeSides["published"]>> {
  const known = async (commit: Oid): Promise<Result<boolean>> => {
    const answer = await git.run({ command: "for-each-ref", options: ["--count=1", "--format=%(refname)", `--contains=${commit}`, "refs/remotes"] });
    return answer.ok ? ok(answer.value.length > 0) : answer;
  };
  const answers = all(await Promise.all([known(ours), known(theirs)]));
  if (!answers.ok) return answers;
  const [isOurs, isTheirs] = answers.value;
  return ok(isOurs === isTheirs ? null : isOurs ? "ours" : "theirs");
}

/** Crossings within crossings beyond this are merged from one of their beginnings. */
const CROSSINGS_MAX = 16;

/** A beginning by its commits; null stands for histories that have nothing in common. */
type Commits = Oid | null | { readonly base: Commits; readonly ours: Commits; readonly theirs: Commits };

/** Null where one commit is the beginning, as almost always. */
async function beginningOf(surroundings: Surroundings, { ours, theirs }: Heads): Promise<Result<Beginning | null>> {
  const commits = await beginningIn(surroundings, { first: ours, others: [theirs], depth: 0 });
  if (!commits.ok) return commits;
  if (commits.value === null || typeof commits.value === "string") return ok(null);
  const { git, prefix } = surroundings;
  const trees = new Map<Oid, ReadonlyMap<string, Oid>>();
  for (const commit of new Set([ours, theirs, ...oidsIn(commits.value)])) {
    const files = await filesBelow(git, commit, prefix);
    if (!files.ok) return files;
    trees.set(commit, new Map([...files.value].flatMap(([full, { id, mode }]): [string, Oid][] => {
      const path = mode.startsWith("100") ? pathBelow(prefix, full) : null;
      return path === null ? [] : [[path, id]];
    })));
  }
  const paths = new Set([...trees.values()].flatMap((tree) => [...tree.keys()]));
  const changed = [...paths].filter((path) => new Set([...trees.values()].map((tree) => tree.get(path))).size > 1);
  const contents = await contentsOf(git, [...new Set([...trees.values()].flatMap((tree) => changed.flatMap((path) => tree.get(path) ?? [])))]);
  if (!contents.ok) return contents;
  const filesOf = (commit: Oid): Map<string, Uint8Array> => new Map(changed.flatMap((path): [string, Uint8Array][] => {
    const bytes = bytesOf(contents.value.get(trees.get(commit)?.get(path) ?? ""));
    return bytes ? [[path, bytes]] : [];
  }));
  return ok(withFiles(commits.value, filesOf));
}

type Question = { readonly first: Oid; readonly others: readonly Oid[]; readonly depth: number };

/** Where a commit and the merge of the others began, as git asks it: several beginnings are merged one after the other. */
async function beginningIn(surroundings: Surroundings, { first, others, depth }: Question): Promise<Result<Commits>> {
  const answer = await surroundings.git.run({ command: "merge-base", options: ["--all"], revisions: [first, ...others] });
  if (!answer.ok) return ok(null);
  const [oldest = null, ...rest] = answer.value.toString().split("\n").filter(isOid).sort();
  if (depth >= CROSSINGS_MAX) return ok(oldest);
  let commits: Commits = oldest;
  const joined = oldest === null ? [] : [oldest];
  for (const next of rest) {
    const base = await beginningIn(surroundings, { first: next, others: joined, depth: depth + 1 });
    if (!base.ok) return base;
    commits = { base: base.value, ours: commits, theirs: next };
    joined.push(next);
  }
  return ok(commits);
}

function oidsIn(commits: Commits): Oid[] {
  if (commits === null || typeof commits === "string") return commits === null ? [] : [commits];
  return [commits.base, commits.ours, commits.theirs].flatMap(oidsIn);
}

function withFiles(commits: Commits, filesOf: (commit: Oid) => Map<string, Uint8Array>): Beginning {
  if (commits === null || typeof commits === "string") return { files: commits === null ? new Map() : filesOf(commits) };
  return { base: withFiles(commits.base, filesOf), ours: withFiles(commits.ours, filesOf), theirs: withFiles(commits.theirs, filesOf) };
}
