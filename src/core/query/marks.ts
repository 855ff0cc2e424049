// Marks: what the log of a milestone says about when its work began and ended, in whatever dialect it was written.
import type { Json } from "../base/json.ts";
import type { RecordedEvent } from "../model/event.ts";
import type { Mark } from "./entries.ts";
import { hoursBetween, instantOf } from "./moments.ts";

/** Words for statuses in logs of every version. */
const BEGUN: ReadonlySet<string> = new Set(["in_progress", "active", "started", "running"]);
const ENDED: ReadonlySet<string> = new Set(["completed", "complete", "done", "finished"]);

type Said = { readonly task: string | null; readonly kind: Mark["kind"] };

/**
 * In the order of time, which merged logs do not keep. Something is completed once until it is reopened, however often a log
 * repeats it; events without a readable time are left out.
 */
export function marksOf(events: readonly RecordedEvent[]): Mark[] {
  const timed = events.flatMap((event) => {
    const at = instantOf(event.timestamp);
    return at === null ? [] : [{ at, event }];
  });
  timed.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
  const ended = new Set<string | null>();
  return timed.flatMap(({ at, event }) => saidBy(event).flatMap((said) => kept(said, ended)).map(({ task, kind }) => ({ at, kind, task, actor: event.actor })));
}

/** What an event adds to what is known: a second end adds nothing, and a new beginning after an end reopens. */
function kept({ task, kind }: Said, ended: Set<string | null>): Said[] {
  if (kind === "completed") {
    if (ended.has(task)) return [];
    ended.add(task);
    return [{ task, kind }];
  }
  if (kind === "created" || !ended.delete(task)) return kind === "reopened" ? [] : [{ task, kind }];
  return kind === "reopened" ? [{ task, kind }] : [{ task, kind: "reopened" }, { task, kind }];
}

function saidBy({ event_type, details }: RecordedEvent): Said[] {
  const task = nameOf(details["task_id"]) ?? nameOf(details["task"]);
  if (event_type === "milestone_created") return [{ task: null, kind: "created" }];
  if (event_type === "milestone_activated") return [{ task: null, kind: "started" }];
  if (event_type === "milestone_completed") return [{ task: null, kind: "completed" }];
  if (event_type === "status_updated") return statusSaid(details["new_status"], null);
  if (task !== null && event_type === "task_started") return [{ task, kind: "started" }];
  if (task !== null && event_type === "task_completed") return [{ task, kind: "completed" }];
  if (task !== null && event_type === "task_status_changed") return statusSaid(details["new_status"], task);
  return event_type === "progress_updated" ? completedTasks(details["tasks_completed"]) : [];
}

/** A status that ends nothing reopens what had ended, but for milestones that are put away. */
function statusSaid(status: Json | undefined, task: string | null): Said[] {
  const word = typeof status === "string" ? status.toLowerCase() : "";
  if (word === "" || word === "archived") return [];
  return [{ task, kind: ENDED.has(word) ? "completed" : BEGUN.has(word) ? "started" : "reopened" }];
}

/** Earlier versions listed all that was done so far with every progress. */
function completedTasks(tasks: Json | undefined): Said[] {
  if (!Array.isArray(tasks)) return [];
  return tasks.flatMap((item: Json) => {
    const task = nameOf(item);
    return task === null ? [] : [{ task, kind: "completed" as const }];
  });
}

function nameOf(value: Json | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** What a catalog keeps of a log: ends that hold, by day, and the milestone's own way from its begin to its end. */
export type MarkColumns = {
  readonly days: readonly { readonly day: string; readonly milestones: number; readonly tasks: number }[];
  readonly cycle: { readonly started_at: string; readonly completed_at: string; readonly completed_day: string; readonly hours: number } | null;
};

export function markColumnsOf(marks: readonly Mark[]): MarkColumns {
  const ends = endsOf(marks);
  const days = Map.groupBy(ends, ([, at]) => at.slice(0, 10));
  const counted = [...days].map(([day, those]) => {
    const milestones = those.filter(([task]) => task === null).length;
    return { day, milestones, tasks: those.length - milestones };
  });
  return { days: counted.sort((left, right) => (left.day < right.day ? -1 : 1)), cycle: cycleOf(marks, ends.get(null) ?? null) };
}

/** When each thing ended for good, null being the milestone. */
function endsOf(marks: readonly Mark[]): Map<string | null, string> {
  const ends = new Map<string | null, string>();
  for (const { kind, task, at } of marks) {
    if (kind === "completed") ends.set(task, at);
    if (kind === "reopened") ends.delete(task);
  }
  return ends;
}

/** From the first that was begun in it. */
function cycleOf(marks: readonly Mark[], completed_at: string | null): MarkColumns["cycle"] {
  const started_at = marks.find(({ kind }) => kind === "started")?.at;
  if (completed_at === null || started_at === undefined) return null;
  return { started_at, completed_at, completed_day: completed_at.slice(0, 10), hours: hoursBetween(started_at, completed_at) };
}
