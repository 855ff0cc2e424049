// A running session as others see it: from its journal and what its seats reported last.
import type { RunView } from "../../model/execution/execution.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import type { Floor, Seat } from "../../model/execution/seat.ts";
import { isStepOver, STEP_STATUSES, type Session, type Step, type StepStatus } from "../../model/execution/session.ts";
import { timeLeft } from "../../rules/execution/forecast.ts";

type Around = { readonly milestone: Milestone; readonly floor: Floor | null; readonly now: string };

/** `session` with its journal replayed; `floor` null where its seats have not reported. */
export function runningView(session: Session, { milestone, floor, now }: Around): RunView {
  const titles = new Map(milestone.tasks.map((task) => [task.id, task]));
  const counts = countsOf(session.steps);
  const seats = floor ? floor.seats.filter(({ role }) => role === "task_executor") : [];
  const began = Date.parse(session.resumed_at ?? session.started_at ?? now);
  return {
    milestone: { id: milestone.id, title: milestone.title },
    session: session.id,
    counts,
    total: session.steps.length,
    seats: seats.map((seat) => seatView(seat, { titles, now })),
    elapsedMs: Math.max(0, Date.parse(now) - began),
    leftMs: leftOf(session, titles, now),
    blockers: session.steps.flatMap(({ task, status, reason }) => (status === "failed" || status === "timed_out" ? [`${task}: ${reason ?? status}`] : [])),
  };
}

export function countsOf(steps: Iterable<Step>): Record<StepStatus, number> {
  const counts = { queued: 0, running: 0, completed: 0, unverified: 0, failed: 0, timed_out: 0, cancelled: 0, skipped: 0, waiting: 0 } satisfies Record<(typeof STEP_STATUSES)[number], number>;
  for (const { status } of steps) counts[status]++;
  return counts;
}

function seatView({ name, state, task, since }: Seat, { titles, now }: { readonly titles: ReadonlyMap<string, Task>; readonly now: string }): RunView["seats"][number] {
  return { name, state, task, title: titles.get(task ?? "")?.title ?? "", forMs: Math.max(0, Date.parse(now) - Date.parse(since)) };
}

function leftOf({ steps, agents }: Session, tasks: ReadonlyMap<string, Task>, now: string): number | null {
  const took = steps.flatMap(({ status, started_at, finished_at }) => (status === "completed" && started_at !== null && finished_at !== null ? [Date.parse(finished_at) - Date.parse(started_at)] : []));
  if (took.length === 0) return null;
  const open = steps.filter(({ status }) => !isStepOver(status)).flatMap(({ task }) => tasks.get(task) ?? []);
  const ranMs = new Map(steps.flatMap(({ task, status, started_at }) => (status === "running" && started_at !== null ? [[task, Date.parse(now) - Date.parse(started_at)] as const] : [])));
  return timeLeft({ open, agents, ranMs, meanMs: took.reduce((sum, ms) => sum + ms, 0) / took.length });
}
