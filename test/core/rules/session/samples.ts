// Sessions for tests, as their rules are given them.
import { problem } from "../../../../src/core/base/problem.ts";
import { configWith, type Config } from "../../../../src/core/model/config/config.ts";
import type { Json } from "../../../../src/core/base/json.ts";
import type { BrokenSession, HeldLease, SessionRecord, Sessions } from "../../../../src/core/model/facts.ts";
import type { Floor, Seat } from "../../../../src/core/model/execution/seat.ts";
import { Session, type Step } from "../../../../src/core/model/execution/session.ts";
import { newStep } from "../../../../src/core/rules/session/replay.ts";

export const NOW = "2026-03-02T09:00:00.000Z";

export function minutesAgo(minutes: number): string {
  return new Date(Date.parse(NOW) - minutes * 60_000).toISOString();
}

/** A paused session of milestone-001, ada's, saved five minutes ago. */
export function sessionOf(id: string, more: Partial<Session> = {}): Session {
  return Session.parse({ id, milestone_id: "milestone-001", status: "paused", owner: "ada", host: "desk", started_at: minutesAgo(30), saved_at: minutesAgo(5), ...more });
}

export function stepOf(task: string, more: Partial<Step> = {}): Step {
  return { ...newStep(task), ...more };
}

export function recordOf(id: string, more: Partial<Session> = {}, { here = true }: { readonly here?: boolean } = {}): SessionRecord {
  return { session: sessionOf(id, more), path: `sessions/${id}.yaml`, here };
}

export function leaseOf(milestone: string, session: string, more: { readonly state?: "alive" | "gone"; readonly owner?: string } = {}): HeldLease {
  const holder = { session, owner: more.owner ?? "ada", host: "desk", pid: 4711, since: minutesAgo(12), renewed: NOW };
  return { milestone, standing: { holder, state: more.state ?? "alive" } };
}

export function brokenOf(id: string, more: Partial<BrokenSession> = {}): BrokenSession {
  const path = more.path ?? `sessions/${id}.yaml`;
  return { id, path, text: "session: [\n", problem: problem("invalid-yaml", "It is no YAML.", { at: { path: `.milestones/${path}`, line: 1, column: 10 } }), session: null, ...more };
}

export function sessionsWith(some: Partial<Sessions>): Sessions {
  return { records: [], broken: [], strays: [], leases: [], ...some };
}

export function configOf(values: Readonly<Record<string, Json>> = {}): Config {
  return configWith(Object.entries(values).map(([key, value]) => ({ path: key.split("."), value })));
}

export function seatOf(name: string, more: Partial<Seat> = {}): Seat {
  return { name, role: "task_executor", state: "working", task: "task-001", since: minutesAgo(3), heartbeat: minutesAgo(1), memory_bytes: 64 * 1024 * 1024, log: `logs/${name}.log`, restarts: 0, ...more };
}

export function floorOf(session: string, milestone: string, seats: readonly Seat[]): Floor {
  return { session, milestone, pid: 4711, at: NOW, seats };
}
