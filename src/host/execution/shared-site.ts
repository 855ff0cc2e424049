// A site that clones share through a remote: what is recorded and what was worked arrive there together.
import { branchName, branchRef, type Oid } from "../../adapters/git/git-arguments.ts";
import type { Git } from "../../adapters/git/git.ts";
import type { SharedLeases } from "../../adapters/git/leases/shared-leases.ts";
import { fetchTip, openRemote, type Remote } from "../../adapters/git/remote/remote.ts";
import { openWork, type WorkOptions } from "../../adapters/git/work/work.ts";
import type { StateBranch, WorkingTree } from "../../adapters/git/working-tree-repository.ts";
import { moveBranch } from "../../adapters/git/writing/commit-record.ts";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Site } from "../../engine/execution/world.ts";
import type { Lease } from "../../ports/execution/leases.ts";
import type { WorkBranch } from "../../ports/execution/work.ts";

export type Sharing = {
  readonly tree: WorkingTree;
  /** Speaks to the remote. */
  readonly git: Git;
  readonly leases: SharedLeases;
  readonly work: WorkOptions;
  readonly remote: string;
  /** Whether the checkout is a runner's own, in which what was not pushed may be recorded anew. */
  readonly isRunners: boolean;
};

type Room = Omit<Sharing, "work" | "remote"> & { readonly remote: Remote; branch: WorkBranch | null };

export function sharedSite({ work: options, remote: name, ...sharing }: Sharing): Site {
  const remote = openRemote(sharing.git, name);
  const work = openWork({ ...options, remote });
  const room: Room = { ...sharing, remote, branch: null };
  return {
    leases: sharing.leases,
    work: {
      async open(request) {
        const opened = await work.open(request);
        if (opened.ok) room.branch = opened.value;
        return opened;
      },
    },
    share: (lease) => share(room, lease),
    catchUp: sharing.isRunners ? () => catchUp(room) : null,
  };
}

/** Whoever else pushes to the work branch is a person: a few tries are many. */
const TRIES_MAX = 5;

/** `rejected`: the remote's state has commits that ours lacks. Those of its work branch are merged into ours. Problem besides: `merge-conflict`. */
async function share(room: Room, lease: Lease): Promise<Result<"pushed" | "rejected">> {
  const state = await stateOf(room);
  if (!state.ok) return state;
  for (let tries = 1; ; tries++) {
    const pushed = await room.leases.pushState({ branch: branchName(state.value.ref), work: room.branch?.name ?? null, lease });
    if (!pushed.ok || pushed.value === "pushed" || tries >= TRIES_MAX || isOne(room, state.value)) return pushed;
    const taken = await takeIn(room);
    if (!taken.ok) return taken;
    if (!taken.value) return pushed;
  }
}

type State = { readonly ref: NonNullable<StateBranch["ref"]>; readonly tip: Oid | null };

async function stateOf({ tree }: Room): Promise<Result<State>> {
  const state = await tree.stateBranch();
  if (!state.ok) return state;
  const { ref = null, tip = null } = state.value ?? {};
  return ref ? ok({ ref, tip }) : failed(problem("not-pushed", "No branch is checked out, so nothing can be shared.", { hint: "Check a branch out, and execute again." }));
}

/** Whether work goes to the state branch itself. */
function isOne({ branch }: Room, { ref }: State): boolean {
  return branch?.name === branchName(ref);
}

/** What others pushed to the work branch is merged into ours; false where there was nothing. */
async function takeIn({ git, remote, branch }: Room): Promise<Result<boolean>> {
  const ref = branch?.name ? branchRef(branch.name) : null;
  if (!branch || !ref) return ok(false);
  const theirs = await fetchTip(git, remote, ref);
  return theirs.ok && theirs.value !== null ? mergeIn(branch, theirs.value) : theirs.ok ? ok(false) : theirs;
}

async function mergeIn(branch: WorkBranch, commit: Oid): Promise<Result<boolean>> {
  const merged = await branch.merge(commit, `Merge what was pushed to ${branch.name ?? ""}`);
  if (!merged.ok) return merged;
  if (merged.value.kind !== "conflict") return ok(merged.value.kind === "merged");
  return failed(problem("merge-conflict", `What was pushed to ${branch.name ?? ""} meanwhile collides with this session in ${merged.value.files.join(", ")}.`, { hint: "Merge the two by hand and push, then execute again." }));
}

/** Commits of ours that the remote lacks are given up for what it has, unless they hold work. */
async function catchUp(room: Room): Promise<Result<void>> {
  const state = await stateOf(room);
  const theirs = state.ok ? await fetchTip(room.git, room.remote, state.value.ref) : state;
  if (!state.ok || !theirs.ok) return state.ok ? (theirs.ok ? ok(undefined) : theirs) : state;
  const { ref, tip } = state.value;
  if (theirs.value === null || theirs.value === tip) return ok(undefined);
  if (isOne(room, state.value) && room.branch) {
    const merged = await mergeIn(room.branch, theirs.value);
    return merged.ok ? ok(undefined) : merged;
  }
  return moveBranch(room.git, { ref, from: tip ?? "0".repeat(theirs.value.length), to: theirs.value });
}
