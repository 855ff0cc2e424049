// Where branches stand, which of them carries the state, and where that one is checked out.
import { join } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { DataFolder } from "./data-files.ts";
import { headOf, otherWorkTrees, textOf, type Head, type Location, type RepositoryPlace, type Surroundings } from "./discovery.ts";
import { branchName, branchRef, isOid, isRefName, type Oid, type RefName } from "./git-arguments.ts";
import type { Git } from "./git.ts";

/** git's own limit for refs that name refs. */
const SYMBOLIC_DEPTH_MAX = 5;
/** Branches among which the nearest is looked for when nothing else tells the base. */
const CANDIDATES_MAX = 20;

export type Refs = {
  /** The commit a ref stands at; null where there is no such ref. Problem: `git-failed` where its file is damaged. */
  tip(ref: RefName): Promise<Result<Oid | null>>;
  head(): Promise<Head>;
};

/** Refs are read from their files; git is asked only where a repository keeps them in another form. */
export function openRefs(place: RepositoryPlace, git: Git): Refs {
  return {
    tip: async (ref) => (place.reftable ? askTip(git, ref) : fileTip(place, ref)),
    head: async () => (place.reftable ? askHead(git) : headOf(place)),
  };
}

function fileTip(place: RepositoryPlace, ref: RefName, depth = 0): Result<Oid | null> {
  const text = textOf(join(place.commonDir, ref));
  if (text === null) return ok(packedTip(place, ref));
  const value = text.trim();
  if (isOid(value)) return ok(value);
  const next = value.replace(/^ref:\s*/, "");
  if (value !== next && isRefName(next) && depth < SYMBOLIC_DEPTH_MAX) return fileTip(place, next, depth + 1);
  return failed(problem("git-failed", `The file of ${ref} is damaged.`, { hint: `Find the commit with \`git reflog show ${branchName(ref)}\`, then \`git update-ref ${ref} <commit>\`.` }));
}

function packedTip(place: RepositoryPlace, ref: RefName): Oid | null {
  const packed = textOf(join(place.commonDir, "packed-refs")) ?? "";
  const at = packed.indexOf(` ${ref}\n`);
  const id = at < 0 ? "" : packed.slice(packed.lastIndexOf("\n", at) + 1, at);
  return isOid(id) ? id : null;
}

async function askTip(git: Git, ref: RefName): Promise<Result<Oid | null>> {
  const answer = await git.run({ command: "rev-parse", options: ["--verify", "--quiet"], revisions: [ref] });
  const id = answer.ok ? answer.value.toString().trim() : "";
  return ok(isOid(id) ? id : null);
}

async function askHead(git: Git): Promise<Head> {
  const answer = await git.run({ command: "symbolic-ref", options: ["--quiet", "HEAD"] });
  const ref = answer.ok ? answer.value.toString().trim() : "";
  return isRefName(ref) ? { kind: "branch", ref } : { kind: "unknown" };
}

export type StateBranchRule = {
  /** The branch that the configuration names, or null. */
  readonly configured: string | null;
  readonly isWorkBranch: (name: string) => boolean;
};

/**
 * The branch that carries the state, or null where none is checked out and none is configured. A work branch has its
 * state on the branch it was made from: `branch.<name>.milestone-base`, else the remote's default branch, else main
 * or master, else the branch with the fewest commits between.
 */
export async function stateBranch(place: RepositoryPlace, git: Git, rule: StateBranchRule): Promise<Result<RefName | null>> {
  if (rule.configured !== null) {
    const ref = branchRef(rule.configured);
    return ref ? ok(ref) : failed(problem("invalid-argument", `A branch cannot be called ${JSON.stringify(rule.configured)}.`));
  }
  const refs = openRefs(place, git);
  const head = await refs.head();
  if (head.kind !== "branch") return ok(null);
  if (!rule.isWorkBranch(branchName(head.ref))) return ok(head.ref);
  return ok((await recordedBase(git, head.ref)) ?? (await usualBase(place, refs)) ?? (await nearestBase(git, head.ref, rule)) ?? head.ref);
}

async function recordedBase(git: Git, ref: RefName): Promise<RefName | null> {
  const settings = await git.settings();
  const base = settings.ok ? settings.value.get(`branch.${branchName(ref)}.milestone-base`) : undefined;
  return base === undefined ? null : branchRef(base);
}

async function usualBase(place: RepositoryPlace, refs: Refs): Promise<RefName | null> {
  const remote = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(textOf(join(place.commonDir, "refs/remotes/origin/HEAD")) ?? "")?.[1];
  for (const name of [remote, "main", "master"]) {
    const ref = name === undefined ? null : branchRef(name);
    const tip = ref && (await refs.tip(ref));
    if (ref && tip && (!tip.ok || tip.value !== null)) return ref;
  }
  return null;
}

async function nearestBase(git: Git, from: RefName, rule: StateBranchRule): Promise<RefName | null> {
  const listed = await git.run({ command: "for-each-ref", options: ["--format=%(refname)", "refs/heads"] });
  const names = listed.ok ? listed.value.toString().split("\n").filter(isRefName) : [];
  const candidates = names.filter((ref) => !rule.isWorkBranch(branchName(ref))).slice(0, CANDIDATES_MAX);
  let nearest: { readonly ref: RefName; readonly distance: number } | null = null;
  for (const ref of candidates) {
    const counted = await git.run({ command: "rev-list", options: ["--count"], revisions: [from], excluded: [ref] });
    const distance = counted.ok ? Number(counted.value.toString()) : Number.POSITIVE_INFINITY;
    if (!nearest || distance < nearest.distance) nearest = { ref, distance };
  }
  return nearest?.ref ?? null;
}

/** Where the state is: on disk with git around it or without, or on a branch that no work tree has checked out. */
export type Home =
  | { readonly kind: "files"; readonly folder: DataFolder; readonly reason: string }
  | { readonly kind: "disk"; readonly folder: DataFolder; readonly surroundings: Surroundings; readonly ref: RefName | null }
  | { readonly kind: "branch"; readonly folder: DataFolder; readonly surroundings: Surroundings; readonly ref: RefName };

/**
 * The home of the state. The branch is settled with the first answer that names one; whether it is checked out is
 * looked at each time. Where another work tree has it checked out, its files and its index are the ones.
 */
export function homeFinder(location: Location, rule: StateBranchRule, gitAt: (place: RepositoryPlace) => Git): () => Promise<Result<Home>> {
  const { folder } = location;
  if (!location.place) return async () => ok({ kind: "files", folder, reason: location.reason });
  const { place, prefix } = location;
  const surroundings = { place, git: gitAt(place), prefix };
  let settled: RefName | null = null;
  return async () => {
    const chosen = settled === null ? await stateBranch(place, surroundings.git, rule) : ok(settled);
    if (!chosen.ok) return chosen;
    const ref = (settled = chosen.value);
    const head = await openRefs(place, surroundings.git).head();
    if (ref === null || (place.workTree !== null && head.kind === "branch" && head.ref === ref)) return ok({ kind: "disk", folder, surroundings, ref });
    const other = otherWorkTrees(place).find((tree) => { const at = headOf(tree); return at.kind === "branch" && at.ref === ref; });
    if (!other?.workTree) return ok({ kind: "branch", folder, surroundings, ref });
    return ok({ kind: "disk", folder: { path: join(other.workTree, prefix), label: folder.label, top: other.workTree }, surroundings: { place: other, git: gitAt(other), prefix }, ref });
  };
}
