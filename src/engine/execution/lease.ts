// The lease of an execution, and the session that it goes on with or begins.
import { failed, ok, type Result } from "../../core/base/result.ts";
import { activeProblem, holdingOf } from "../../core/rules/session/ownership.ts";
import type { Lease, LeaseName } from "../../ports/execution/leases.ts";
import { chosen } from "./open.ts";
import { prepare, type Opening, type Ordered, type Prepared } from "./prepare.ts";
import type { World } from "./world.ts";

/** Which session it is is decided again once the lease is held: its last holder may have ended in between. */
const CHOICES_MAX = 3;

export type Leased = { readonly opening: Opening; readonly lease: Lease; readonly prepared: Prepared };

export async function leased(world: World, ordered: Ordered): Promise<Result<Leased>> {
  let { prepared } = ordered;
  let opening = chosen(world, ordered);
  for (let round = 1; ; round++) {
    if (!opening.ok) return opening;
    const { id } = opening.value.session;
    const { id: milestone } = prepared.admitted.milestone;
    const taken = await ordered.site.leases.take(nameOf({ ...ordered, prepared }, milestone), { session: id, owner: ordered.caller.actor });
    if (!taken.ok) return taken;
    if (taken.value.kind === "busy") return failed(activeProblem(holdingOf({ milestone, standing: taken.value.standing }), { now: ordered.caller.now() }));
    const { lease } = taken.value;
    const again = await prepare(world, ordered.order, ordered.caller.standing);
    const fresh = again.ok ? chosen(world, { ...ordered, prepared: again.value, own: id }) : again;
    if (again.ok && fresh.ok && (fresh.value.session.id === id || round === CHOICES_MAX)) return ok({ opening: fresh.value, lease, prepared: again.value });
    await lease.release();
    if (!again.ok) return again;
    prepared = again.value;
    opening = fresh;
  }
}

/** With several people at work each has a lease of their own, and claims task by task. */
export function nameOf({ prepared, caller }: Pick<Ordered, "prepared" | "caller">, milestone: string): LeaseName {
  return prepared.workspace.config.session_management.multi_user ? { milestone, owner: caller.actor } : { milestone };
}
