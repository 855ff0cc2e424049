// An execution: what was ordered, and what it looks like at one moment while it runs.
import type { Coordination, StepStatus } from "./session.ts";
import type { SeatState } from "./seat.ts";

/** What `execute` was told to do; what is null is left to the configuration. */
export type ExecutionOrder = {
  readonly milestone: string;
  readonly agents: number | null;
  readonly coordination: Coordination | null;
  /** `auto`: as `session_management.auto_resume` says; `latest`: a saved session is needed; else this one. */
  readonly resume: { readonly kind: "auto" | "latest" } | { readonly kind: "session"; readonly id: string };
  readonly restartAgents: boolean;
  readonly forceDependencies: boolean;
  /** The remote that leases and records are shared through; null: this machine only. */
  readonly remote: string | null;
};

/** A running session at one moment. Durations in milliseconds. */
export type RunView = {
  readonly milestone: { readonly id: string; readonly title: string };
  readonly session: string;
  /** How many steps stand where. */
  readonly counts: Readonly<Record<StepStatus, number>>;
  readonly total: number;
  /** The seats that do tasks; `forMs`: how long it has been at this task. */
  readonly seats: readonly { readonly name: string; readonly state: SeatState; readonly task: string | null; readonly title: string; readonly forMs: number }[];
  readonly elapsedMs: number;
  /** How long it will still take, by what tasks took so far; null before anything is known. */
  readonly leftMs: number | null;
  readonly blockers: readonly string[];
};
