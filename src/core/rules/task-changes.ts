// Changes of a milestone's list of tasks: added, taken out, edited.
import { isMapping, type JsonObject } from "../base/json.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { problem } from "../base/problem.ts";
import type { EventDraft } from "../model/event.ts";
import { nextTaskId } from "../model/ids.ts";
import type { Milestone, Task } from "../model/milestone.ts";
import { TASK_STATUSES } from "../model/status.ts";
import { findTask } from "./find.ts";
import { taskEvents } from "./lifecycle.ts";
import { taskMayBecome } from "./transitions.ts";

/** `change` holds fields of one task: of `task`, or of the one that is added. References to tasks are as typed. */
export type TaskWishes = {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly task: string | undefined;
  readonly change: JsonObject;
};

/** Problems: `task-not-found`, `transition-not-allowed`, `usage` where nobody says which task is meant. */
export function taskChangeEvents(milestone: Milestone, wishes: TaskWishes): Result<EventDraft[]> {
  const { status, ...fields } = wishes.change;
  const target = targetOf(milestone, wishes);
  if (!target.ok) return target;
  const resolved = resolvedFields(milestone, fields);
  if (!resolved.ok) return resolved;
  const removed = idsOf(milestone, wishes.remove);
  if (!removed.ok) return removed;
  const details = modification(milestone, wishes, { target: target.value, fields: resolved.value, removed: removed.value });
  const modified: EventDraft[] = details ? [{ event_type: "milestone_modified", milestone_id: milestone.id, details }] : [];
  const wished = TASK_STATUSES.find((option) => option === status);
  if (!target.value || !wished) return ok(modified);
  const may = taskMayBecome(milestone, target.value, wished);
  return may.ok ? ok([...modified, ...taskEvents(milestone, target.value, { status: wished })]) : may;
}

function targetOf(milestone: Milestone, { task, change, add }: TaskWishes): Result<Task | null> {
  if (task !== undefined) return findTask(milestone, task);
  if (Object.keys(change).length === 0 || add.length === 1) return ok(null);
  return failed(problem("usage", "The --task-… options need to know which task they change.", { hint: "Name it with --task TASK." }));
}

function idsOf(milestone: Milestone, references: readonly string[]): Result<string[]> {
  const ids: string[] = [];
  for (const reference of references) {
    const task = findTask(milestone, reference);
    if (!task.ok) return task;
    ids.push(task.value.id);
  }
  return ok(ids);
}

/** Dependencies by the ids of the tasks that were meant. */
function resolvedFields(milestone: Milestone, fields: JsonObject): Result<JsonObject> {
  const { dependencies } = fields;
  if (!Array.isArray(dependencies)) return ok(fields);
  const ids = idsOf(milestone, dependencies.filter((reference) => typeof reference === "string"));
  return ids.ok ? ok({ ...fields, dependencies: ids.value }) : ids;
}

type Modification = { readonly target: Task | null; readonly fields: JsonObject; readonly removed: readonly string[] };

function modification(milestone: Milestone, { add }: TaskWishes, { target, fields, removed }: Modification): JsonObject | null {
  const ids = milestone.tasks.map((task) => task.id);
  const tasks_added = add.map((title) => {
    const id = nextTaskId(ids);
    ids.push(id);
    return { id, title, status: "pending", ...(target ? {} : fields) };
  });
  const details = {
    ...(tasks_added.length > 0 && { tasks_added }),
    ...(target && Object.keys(fields).length > 0 && { tasks_changed: { [target.id]: fields } }),
    ...(removed.length > 0 && { tasks_removed: [...removed] }),
  };
  return isMapping(details) && Object.keys(details).length > 0 ? details : null;
}
