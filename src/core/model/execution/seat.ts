// Seats: the agents of a running session, what each is doing, and the orders that other terminals give them.

export const ROLES = ["task_executor", "progress_monitor", "git_integration", "dependency_validator", "blocker_detector"] as const;
export type Role = (typeof ROLES)[number];

/** `off` where the configuration switches it off; `stopped` by an order. */
export const SEAT_STATES = ["idle", "working", "stopped", "off"] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** Instants are ISO 8601 UTC. `name` is "agent-1", or the role of the seats there is one of. */
export type Seat = {
  readonly name: string;
  readonly role: Role;
  readonly state: SeatState;
  readonly task: string | null;
  readonly since: string;
  readonly heartbeat: string;
  /** Of the process tree of its task. */
  readonly memory_bytes: number | null;
  /** Relative to the data folder. */
  readonly log: string | null;
  readonly restarts: number;
};

/** The seats of one session, as it last reported them. */
export type Floor = { readonly session: string; readonly milestone: string; readonly pid: number; readonly at: string; readonly seats: readonly Seat[] };

/** `seat` names one seat; "all" and "non-essential" (everything but task executors and git) are groups. */
export type Order =
  | { readonly kind: "stop-session" }
  | { readonly kind: "own"; readonly owner: string }
  | { readonly kind: "stop"; readonly seat: string }
  | { readonly kind: "restart"; readonly seat: string };
