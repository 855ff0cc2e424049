// What follows a command outside the files, once these are committed: orders, leases, journals.
import type { Problem } from "../core/base/problem.ts";
import type { Decision } from "../core/verb.ts";
import type { Ports } from "../ports/ports.ts";

/** Everything is tried; the first problem is told. A process that dies in between leaves what the next clean-up finds. */
export async function followUp({ leases, journal, seats }: Ports, { orders = [], revoke = [], forget = [] }: Decision): Promise<Problem | null> {
  const problems: Problem[] = [];
  for (const { session, order } of orders) {
    const given = await seats.order(session, order);
    if (!given.ok) problems.push(given.problem);
  }
  for (const name of revoke) {
    const revoked = await leases.revoke(name);
    if (!revoked.ok) problems.push(revoked.problem);
  }
  for (const session of forget) {
    const removed = await journal.remove(session);
    if (!removed.ok) problems.push(removed.problem);
    seats.clear(session);
  }
  return problems[0] ?? null;
}
