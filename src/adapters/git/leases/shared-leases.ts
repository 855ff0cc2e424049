// Leases that several clones share: held in this clone first, then on the remote, and given back the other way round.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Lease, LeaseName, Leases } from "../../../ports/execution/leases.ts";
import { branchRef, type RefName } from "../git-arguments.ts";
import { refOf } from "./lease-record.ts";
import type { RemoteSlots } from "./remote-slots.ts";
import type { SlotLease, SlotLeases } from "./slot-leases.ts";

export interface SharedLeases extends Leases {
  /**
   * Pushes the state branch, the work branch where there is one, both forward only, and the renewed lease, all or none: whoever
   * has lost the lease (`lease-lost`) records nothing. `rejected`: one of the remote's branches has commits that ours lacks. The
   * lease is one that was taken here. Problems besides: `remote-unavailable`, `git-failed` (the remote forbids it), `invalid-argument`.
   */
  pushState(state: { readonly branch: string; readonly work?: string | null; readonly lease: Lease }): Promise<Result<"pushed" | "rejected">>;
}

/** A crash in between leaves one half, which is a gone holder's. */
export function openSharedLeases({ own, remote, slots }: { readonly own: SlotLeases; readonly remote: SlotLeases; readonly slots: RemoteSlots }): SharedLeases {
  const shared = new WeakMap<Lease, Both>();
  return {
    async take(name, who) {
      const here = await own.take(name, who);
      if (!here.ok || here.value.kind === "busy") return here;
      const there = await remote.take(name, who);
      if (!there.ok || there.value.kind === "busy") {
        await here.value.lease.release();
        return there;
      }
      const both: Both = { here: here.value.lease, there: there.value.lease, lost: false };
      const lease = bothLease(both);
      shared.set(lease, both);
      return ok({ kind: "held", lease, over: there.value.over ?? here.value.over });
    },
    async look(name) {
      const there = await remote.look(name);
      return !there.ok || there.value ? there : own.look(name);
    },
    list: () => list(own, remote),
    async revoke(name) {
      const there = await remote.revoke(name);
      return there.ok ? own.revoke(name) : there;
    },
    async pushState({ branch, work = null, lease }) {
      const both = shared.get(lease);
      if (!both) throw new TypeError("the lease was not taken here");
      const names = [...new Set(work === null ? [branch] : [branch, work])];
      const refs = names.flatMap((name) => branchRef(name) ?? []);
      const wrong = names.find((name) => branchRef(name) === null);
      return wrong === undefined ? push(slots, both, refs) : failed(problem("invalid-argument", `A branch cannot be called ${JSON.stringify(wrong)}.`));
    },
  };
}

type Both = { readonly here: SlotLease; readonly there: SlotLease; lost: boolean };

function bothLease(both: Both): Lease {
  return {
    holder: both.there.holder,
    held: async () => !both.lost && both.here.held(),
    async renew() {
      const [there, here] = await Promise.all([both.there.renew(), both.here.renew()]);
      both.lost ||= [there, here].some((done) => !done.ok && done.problem.code === "lease-lost");
      return there.ok ? here : there;
    },
    async release() {
      const there = await both.there.release();
      const here = await both.here.release();
      return there.ok ? here : there;
    },
  };
}

async function push(slots: RemoteSlots, both: Both, branches: readonly RefName[]): Promise<Result<"pushed" | "rejected">> {
  const done = await both.there.advance((ref, from, text) => slots.fillWith(branches, ref, from, text));
  both.lost ||= !done.ok && done.problem.code === "lease-lost";
  return done.ok ? ok(done.value === "advanced" ? "pushed" : "rejected") : done;
}

/** The remote's word counts where both have one. */
async function list(own: Leases, remote: Leases): ReturnType<Leases["list"]> {
  const there = await remote.list();
  if (!there.ok) return there;
  const here = await own.list();
  const known = new Set(there.value.map((name: LeaseName) => refOf(name)));
  return here.ok ? ok([...there.value, ...here.value.filter((name) => !known.has(refOf(name)))]) : here;
}
