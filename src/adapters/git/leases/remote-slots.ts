// Slots in refs of a remote: every change is a push that the remote takes only where the ref stands as expected.
import { setTimeout as wait } from "node:timers/promises";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { LEASES, OWNERS_LEASES } from "../../../core/model/stored/lease.ts";
import type { Oid, RefName } from "../git-arguments.ts";
import type { Remote } from "../remote/remote.ts";
import type { LeaseObjects } from "./lease-objects.ts";
import { MOVED, type Filled, type Moved, type Slots, type Written } from "./slots.ts";

export type RemoteRoom = { readonly objects: LeaseObjects; readonly remote: Remote };

export interface RemoteSlots extends Slots {
  /** Fills a slot and moves branches forward, all or none; `kept`: one of the remote's branches has what ours lacks. */
  fillWith(branches: readonly RefName[], ...slot: Parameters<Slots["fill"]>): Promise<Result<Written | Moved | Kept>>;
}

type Kept = { readonly kind: "kept" };
const KEPT: Kept = { kind: "kept" };

/** Several that push at once lock each other out on the remote for a moment; so often it is tried again, after up to so many milliseconds. */
const BUSY_TRIES_MAX = 8;
const BUSY_MS_MAX = 200;
/** So often a lease that changes while it is fetched is asked for again. */
const READ_TRIES_MAX = 5;

export function openRemoteSlots(room: RemoteRoom): RemoteSlots {
  const put = async (change: Omit<Swap, "to">, text: string): Promise<Result<Written | Moved | Kept>> => {
    const to = await room.objects.write(text);
    if (!to.ok) return to;
    const done = await swap(room, { ...change, to: to.value });
    if (!done.ok || done.value.kind !== "done") return done.ok ? ok(done.value.kind === "kept" ? KEPT : MOVED) : done;
    return ok({ kind: "written", slot: { id: to.value, beat: null, text } });
  };
  const fill: Slots["fill"] = async (ref, from, text) => {
    const done = await put({ ref, from }, text);
    if (!done.ok) return done;
    return ok(done.value.kind === "written" ? done.value : MOVED);
  };
  return {
    fill,
    touch: fill,
    read: (ref) => read(room, ref),
    async clear(ref, from) {
      const done = await swap(room, { ref, from, to: null });
      return done.ok ? ok(done.value.kind === "moved" ? MOVED : { kind: "cleared" }) : done;
    },
    async id(ref) {
      const ids = await room.remote.ids([ref]);
      return ids.ok ? (ids.value.get(ref) ?? null) : null;
    },
    async names() {
      const ids = await room.remote.ids([`${LEASES}/*`, `${OWNERS_LEASES}/*`]);
      return ids.ok ? ok([...ids.value.keys()]) : ids;
    },
    fillWith: (branches, ref, from, text) => put({ ref, from, branches }, text),
  };
}

async function read(room: RemoteRoom, ref: RefName): Promise<Result<Filled | null>> {
  for (let tries = 1; ; tries++) {
    const ids = await room.remote.ids([ref]);
    if (!ids.ok) return ids;
    const id = ids.value.get(ref);
    if (id === undefined) return ok(null);
    const known = await room.objects.read(id);
    const fetched = known.ok && known.value === null ? await room.remote.fetch([ref]) : ok(undefined);
    const text = known.ok && known.value === null ? await room.objects.read(id) : known;
    if (!text.ok) return text;
    if (text.value !== null) return ok({ id, beat: null, text: text.value });
    if (tries >= READ_TRIES_MAX) return fetched.ok ? ok({ id, beat: null, text: "" }) : fetched;
  }
}

type Swap = { readonly ref: RefName; readonly from: Filled | null; readonly to: Oid | null; readonly branches?: readonly RefName[] };
type Swapped = Moved | Kept | { readonly kind: "done" };

/** What the remote says it stands at decides, not how the push ended: an answer may be lost on the way. */
async function swap(room: RemoteRoom, change: Swap): Promise<Result<Swapped>> {
  for (let tries = 1; ; tries++) {
    const refusals = await push(room, change);
    if (refusals.ok && refusals.value.size === 0) return ok({ kind: "done" });
    const ids = await room.remote.ids([change.ref]);
    if (!ids.ok) return refusals.ok ? ids : refusals;
    const stands = ids.value.get(change.ref) ?? null;
    if (stands === change.to) return ok({ kind: "done" });
    if (!refusals.ok) return refusals;
    if (stands !== (change.from?.id ?? null)) return ok(MOVED);
    if ((change.branches ?? []).some((branch) => /non-fast-forward|fetch first/.test(refusals.value.get(branch) ?? ""))) return ok(KEPT);
    if (tries >= BUSY_TRIES_MAX) return failed(refusedProblem(room, refusals.value));
    await wait(BUSY_MS_MAX * Math.random());
  }
}

function push({ remote }: RemoteRoom, { ref, from, to, branches = [] }: Swap): Promise<Result<ReadonlyMap<string, string>>> {
  return remote.push({ lease: { ref, from: from?.id ?? "" }, refspecs: [...branches.map((branch) => `${branch}:${branch}`), `${to ?? ""}:${ref}`] });
}

function refusedProblem({ remote }: RemoteRoom, refusals: ReadonlyMap<string, string>): Problem {
  const [[ref, reason] = ["", ""]] = [...refusals].filter(([, why]) => !why.includes("atomic push failed"));
  const hint = ref.startsWith("refs/heads/") ? "Allow it there, or name another branch in git_integration.state_branch." : "Allow it there, or leave --remote out: the work then stays on this machine.";
  return problem("git-failed", `The remote ${remote.name} refuses ${ref}: ${reason.replace(/^\[[^\]]*\] \((.*)\)$/, "$1")}.`, { hint });
}
