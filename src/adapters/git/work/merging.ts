// Bringing a commit onto the branch: forward, or with a merge commit, and again where the branch moved meanwhile.
import { setTimeout as wait } from "node:timers/promises";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Merged } from "../../../ports/execution/work.ts";
import { isOid, isRepoPath, type Oid, type RefName } from "../git-arguments.ts";
import { moveBranch } from "../writing/commit-record.ts";
import { checkoutOf, moveWithCheckout } from "./checkout.ts";
import { storeCommit, tipOf, type Ground } from "./ground.ts";

/** `base`: the commit that this one was made on, where that is known; it is on no branch yet then. */
export type Merging = { readonly ref: RefName; readonly commit: Oid; readonly base: Oid | undefined; readonly subject: string };

/** Whoever else moves the branch is a person, or the records of this session: a few tries are many. */
const TRIES_MAX = 20;
const PAUSE_MS_MAX = 50;

export async function mergeInto(ground: Ground, merging: Merging): Promise<Result<Merged>> {
  const { ref } = merging;
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const tip = await tipOf(ground, ref);
    if (!tip.ok) return tip;
    const next = await successor(ground, merging, tip.value);
    if (!next.ok) return next;
    if (typeof next.value !== "string") return ok(next.value);
    const moved = await advance(ground, { ref, from: tip.value, to: next.value });
    if (!moved.ok) return moved;
    if (moved.value) return ok({ kind: "merged", tip: next.value });
    await wait(Math.random() * PAUSE_MS_MAX);
  }
  return failed(problem("conflict", "Somebody else keeps moving the work branch.", { hint: "Try again when nobody else commits to it." }));
}

/** False where the branch stands elsewhere by now. */
async function advance(ground: Ground, move: { readonly ref: RefName; readonly from: Oid; readonly to: Oid }): Promise<Result<boolean>> {
  const at = await checkoutOf(ground, move.ref);
  if (at) return moveWithCheckout(ground, at, move);
  const moved = await moveBranch(ground.git, move);
  if (moved.ok) return ok(true);
  const now = await ground.refs.tip(move.ref);
  return now.ok && now.value !== move.from ? ok(false) : moved;
}

/** What the branch shall stand at next, or the answer where it stays. */
async function successor(ground: Ground, merging: Merging, tip: Oid): Promise<Result<Oid | Merged>> {
  const { commit, base } = merging;
  if (base === tip) return ok(commit);
  if (base === undefined) {
    const missing = await ground.git.run({ command: "rev-list", options: ["--count", "--max-count=1"], revisions: [commit], excluded: [tip] });
    if (!missing.ok) return failed((await goneFrom(ground, commit)) ?? missing.problem);
    if (Number(missing.value.toString()) === 0) return ok({ kind: "contained", tip });
    const behind = await isAncestor(ground, tip, commit);
    if (!behind.ok) return behind;
    if (behind.value) return ok(commit);
  }
  return joined(ground, merging, tip);
}

async function isAncestor({ git }: Ground, older: Oid, newer: Oid): Promise<Result<boolean>> {
  const missing = await git.run({ command: "rev-list", options: ["--count", "--max-count=1"], revisions: [older], excluded: [newer] });
  return missing.ok ? ok(Number(missing.value.toString()) === 0) : missing;
}

/** Those of the commits that a branch does not have: one question where it has them all. Problem: `branch-missing`. */
export async function lostFrom(ground: Ground, ref: RefName, commits: readonly Oid[]): Promise<Result<readonly Oid[]>> {
  const tip = await tipOf(ground, ref);
  if (!tip.ok || commits.length === 0) return tip.ok ? ok([]) : tip;
  const missing = await ground.git.run({ command: "rev-list", options: ["--count", "--max-count=1"], revisions: commits, excluded: [tip.value] });
  if (missing.ok && Number(missing.value.toString()) === 0) return ok([]);
  const lost: Oid[] = [];
  for (const commit of commits) {
    const kept = await isAncestor(ground, commit, tip.value);
    // One that is not in the repository any more is on no branch of it.
    if (!kept.ok && !(await goneFrom(ground, commit))) return kept;
    if (!kept.ok || !kept.value) lost.push(commit);
  }
  return ok(lost);
}

/** A commit that no branch has yet is one that a clean-up of the repository may drop, and that other clones never had. */
async function goneFrom({ git }: Ground, commit: Oid): Promise<Problem | null> {
  const there = await git.run({ command: "cat-file", options: ["--batch-check"], input: `${commit}\n` });
  if (!there.ok || there.value.toString().trim() !== `${commit} missing`) return null;
  return problem("commit-missing", `Commit ${commit.slice(0, 12)} is not in this repository any more.`, { hint: "Its task has to be done again." });
}

async function joined(ground: Ground, { commit, subject }: Merging, tip: Oid): Promise<Result<Oid | Merged>> {
  const merged = await ground.git.run({ command: "merge-tree", options: ["--write-tree", "-z", "--name-only", "--no-messages"], revisions: [tip, commit] });
  if (!merged.ok) return (await tooOld(ground)) ?? merged;
  const [tree = "", ...files] = merged.value.toString().split("\0").filter((part) => part !== "");
  if (!isOid(tree)) return failed(problem("git-failed", "git merge-tree named no tree."));
  if (files.length > 0) return conflict(ground, { tip, commit, files: [...new Set(files)] });
  return storeCommit(ground, { tree, parents: [tip, commit], message: { subject, body: "", trailers: [] } });
}

/** The first git that merges without a work tree. */
const MERGE_TREE_MIN: readonly [number, number] = [2, 38];

async function tooOld({ git }: Ground): Promise<Result<never> | null> {
  const version = await git.run({ command: "version" });
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version.ok ? version.value.toString() : "") ?? [];
  const [majorMin, minorMin] = MERGE_TREE_MIN;
  if (!version.ok || Number(major) > majorMin || (Number(major) === majorMin && Number(minor) >= minorMin)) return null;
  return failed(problem("prerequisite-missing", `git ${major}.${minor} cannot merge what several tasks did at the same time.`, {
    hint: `Install git ${majorMin}.${minorMin} or newer, or set agents.git_integration: false.`,
  }));
}

type Conflict = { readonly tip: Oid; readonly commit: Oid; readonly files: readonly string[] };

/** The commits of the branch that touched the same files since the two parted. */
async function conflict({ git }: Ground, { tip, commit, files }: Conflict): Promise<Result<Merged>> {
  const paths = files.filter(isRepoPath);
  if (paths.length === 0) return ok({ kind: "conflict", files, others: [] });
  const format = "--format=%H %(trailers:key=Task,valueonly,separator=%x20)";
  const log = await git.run({ command: "log", options: ["-z", "--no-merges", "--no-color", "--no-show-signature", format], revisions: [tip], excluded: [commit], paths });
  if (!log.ok) return log;
  const others = log.value.toString().split("\0").filter((line) => line !== "").map((line) => {
    const space = line.indexOf(" ");
    return { commit: line.slice(0, space), task: line.slice(space + 1).trim() || null };
  });
  return ok({ kind: "conflict", files, others });
}
