// Seats: where a running session shows what its agents do, and where other terminals leave orders for it.
import type { Result } from "../../core/base/result.ts";
import type { Floor, Order } from "../../core/model/execution/seat.ts";

/** `.milestones/sessions/agents/`; git ignores it, and it may be deleted at any time. */
export interface Seats {
  /** Best effort: a seat that cannot be shown is no reason to stop. */
  publish(floor: Floor): void;
  /** The last report of every session that left one; what cannot be read is left out. */
  floors(): Promise<readonly Floor[]>;
  order(session: string, order: Order): Promise<Result<void>>;
  /** Calls back with each order, once and in order, within a second; the result stops listening. */
  listen(session: string, obey: (order: Order) => void): () => void;
  /** Takes reports and orders of a session away; all of them without one. */
  clear(session?: string): void;
}
