// Alerts: what happened to the system itself, noted on this machine outside of what git sees.
import type { MilestoneEvent } from "../core/model/event.ts";

/** An event of no milestone, such as `database_issues`. */
export type Alert = Pick<MilestoneEvent, "timestamp" | "event_type" | "actor" | "details">;

/** Never fails: what cannot be noted is not. Repeating the last alert of the same type with the same details notes nothing on the same day, UTC. */
export interface Alerts {
  note(alert: Alert): Promise<void>;
  /** The newest last, at most so many. */
  recent(limit: number): Promise<readonly Alert[]>;
}
