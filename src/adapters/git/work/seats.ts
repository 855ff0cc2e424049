// The seats of a session, each with a worktree that it keeps from task to task.
import { lstatSync } from "node:fs";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Taken, WorkMessage, WorkPlace } from "../../../ports/execution/work.ts";
import { isOid, type Oid } from "../git-arguments.ts";
import { changesIn, type Changes } from "./changes.ts";
import { idFrom, someOf, storeCommit, type Ground } from "./ground.ts";
import type { Turns } from "./turns.ts";
import { addWorktree, alone, cleanTo, isSound, isThere, settle, type Worktree } from "./worktree.ts";

/**
 * `left`: what may lie in the worktree beside the files of `tip`: nothing, changes that its index knows, or anything. An
 * empty folder counts as nothing, unless it is at the top: `stamp` tells when something last came or went there.
 */
type Seat = { readonly worktree: Worktree; readonly tip: Oid; left: "nothing" | "changes" | "anything"; readonly stamp: bigint };

export interface SeatPlaces {
  /** The place of a seat at a commit. */
  at(seat: string, tip: Oid): Promise<Result<WorkPlace>>;
  /** What a commit that was made here was made on; undefined for others. */
  baseOf(commit: Oid): Oid | undefined;
}

export function openSeats(ground: Ground, inTurn: Turns): SeatPlaces {
  const seats = new Map<string, Seat>();
  const bases = new Map<Oid, Oid>();
  // What was put back while nobody's changes were being taken is told with the next that are.
  const restored: string[] = [];
  return {
    baseOf: (commit) => bases.get(commit),
    async at(name, tip) {
      const known = seats.get(name);
      if (known && isReady(known, tip)) return ok(placeOf({ ground, seat: known, bases, restored }));
      const put = await ground.shared.restore();
      if (!put.ok) return put;
      restored.push(...put.value);
      const seat = await prepared(ground, inTurn, { name, known, tip });
      if (!seat.ok) return seat;
      seats.set(name, seat.value);
      return ok(placeOf({ ground, seat: seat.value, bases, restored }));
    },
  };
}

type Wanted = { readonly name: string; readonly known: Seat | undefined; readonly tip: Oid };

/** A worktree that cannot be brought to the commit any more is made anew. */
async function prepared(ground: Ground, inTurn: Turns, { name, known, tip }: Wanted): Promise<Result<Seat>> {
  if (known && isSound(known.worktree) && (await cleanTo(ground, known.worktree, { commit: tip, tracked: known.left === "changes" })).ok) return ok(seated(known.worktree, tip));
  const added = await alone(ground, inTurn, () => addWorktree(ground, name, tip));
  if (!added.ok) return added;
  const filled = await added.value.git.run({ command: "read-tree", options: ["-m", "-u"], revisions: [tip] });
  return filled.ok ? ok(seated(added.value, tip)) : filled;
}

function seated(worktree: Worktree, tip: Oid): Seat {
  return { worktree, tip, left: "nothing", stamp: stampOf(worktree) };
}

function isReady({ worktree, tip, left, stamp }: Seat, wanted: Oid): boolean {
  return left === "nothing" && tip === wanted && isSound(worktree) && stampOf(worktree) === stamp;
}

function stampOf({ folder }: Worktree): bigint {
  return lstatSync(folder, { bigint: true }).mtimeNs;
}

type Sitting = { readonly ground: Ground; readonly seat: Seat; readonly bases: Map<Oid, Oid>; readonly restored: string[] };

function placeOf({ ground, seat, bases, restored }: Sitting): WorkPlace {
  const base = seat.tip;
  let pause: NodeJS.Immediate | undefined;
  seat.left = "anything";
  return {
    folder: seat.worktree.folder,
    base,
    async take() {
      const put = await ground.shared.restore();
      if (!put.ok) return put;
      const changes = await changed(ground, seat.worktree, base);
      if (!changes.ok) return changes;
      const { paths, ignored } = changes.value;
      const tree = paths.length === 0 ? ok(null) : idFrom(await seat.worktree.git.run({ command: "write-tree" }));
      if (!tree.ok) return failed(untakable(tree.problem));
      if (ignored.length === 0) seat.left = paths.length === 0 ? "nothing" : "changes";
      // Whatever runs there between now and the commit may leave more.
      pause = setImmediate(() => (seat.left = "anything"));
      return ok({ tree: tree.value, paths, restored: [...restored.splice(0), ...put.value] });
    },
    async commit(taken, message) {
      clearImmediate(pause);
      const commit = await committed(ground, { taken, base, message });
      if (commit.ok && commit.value !== null) bases.set(commit.value, base);
      return commit;
    },
  };
}

/** Everything that differs from the base, in the index. Problem: `work-failed` where that cannot become a commit. */
async function changed(ground: Ground, worktree: Worktree, base: Oid): Promise<Result<Changes>> {
  if (!isThere(worktree)) return failed(deleted(worktree));
  // Commits that a task made itself are taken back this way, their changes are not.
  const settled = await settle(ground, worktree, base);
  if (!settled.ok) return settled;
  const changes = await changesIn(worktree.git);
  if (!changes.ok) return failed(untakable(changes.problem));
  const unfit = unfitness(changes.value);
  if (unfit) return failed(unfit);
  if (changes.value.paths.length === 0) return changes;
  const added = await worktree.git.run({ command: "add", options: ["--no-ignore-removal", "--sparse"] });
  if (!added.ok) return failed(untakable(added.problem));
  return changes.value.doubtful ? changesIn(worktree.git) : changes;
}

function unfitness({ unmerged, embedded }: Changes): Problem | null {
  if (unmerged.length > 0) {
    return problem("work-failed", `The task left a merge with conflicts: ${someOf(unmerged)}.`, { hint: "It must resolve them, or abort the merge, before it ends." });
  }
  if (embedded.length === 0) return null;
  return problem("work-failed", `The task left a git repository of its own: ${someOf(embedded.map((path) => path.replace(/\/$/, "")))}.`, { hint: "It must remove the .git in there, ignore the folder, or add it with `git submodule add`." });
}

/** Files that may not be read, names that git refuses, an index that is none: what git makes of a worktree is up to the task in it. */
function untakable(trouble: Problem): Problem {
  if (trouble.code !== "git-failed" && trouble.code !== "not-writable") return trouble;
  return problem("work-failed", `What the task left cannot be committed: ${trouble.message}`, { hint: "It must leave files that git can read, under names that git allows." });
}

function deleted({ folder }: Worktree): Problem {
  return problem("work-failed", "The task deleted the worktree it ran in, or git's files of it, so what it did cannot be taken.", { at: { path: folder }, hint: "It may change the files there, but must leave the folder itself and its .git alone." });
}

type Commit = { readonly taken: Taken; readonly base: Oid; readonly message: WorkMessage };

async function committed(ground: Ground, { taken, base, message }: Commit): Promise<Result<Oid | null>> {
  if (taken.tree === null) return ok(null);
  if (!isOid(taken.tree)) throw new TypeError("what was taken was not taken here");
  return storeCommit(ground, { tree: taken.tree, parents: [base], message });
}
