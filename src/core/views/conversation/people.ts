// Tasks that people do, with boxes that say so when they are ticked.
import { codeSpan, inlineText, upToLength } from "../../base/encode/inline.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { doneBy } from "../../rules/execution/commands.ts";
import { boxLine } from "./marker.ts";

/** More boxes are no to-do list; they push the rest out of the comment. */
const BOXES_MAX = 50;
const TITLE_LENGTH_MAX = 200;
const NAME_LENGTH_MAX = 60;

/** Open tasks of people's that wait for nothing: ticking their box completes them. */
export function tickable(milestone: Milestone): Task[] {
  if (milestone.status === "archived" || milestone.status === "cancelled") return [];
  const over = new Set(milestone.tasks.filter(({ status }) => status === "completed" || status === "cancelled").map(({ id }) => id));
  return milestone.tasks.filter((task) => (task.status === "pending" || task.status === "in_progress") && doneBy(task).kind === "people" && task.dependencies.every((id) => over.has(id)));
}

/** Markdown; empty where there is nothing to tick. */
export function peopleSection(milestone: Milestone): string {
  const tasks = tickable(milestone);
  if (tasks.length === 0) return "";
  const lines = tasks.slice(0, BOXES_MAX).map((task) => boxLine(task.id, `${codeSpan(task.id)} ${inlineText(upToLength(task.title, TITLE_LENGTH_MAX))}${whoText(task)}`));
  const left = tasks.length - BOXES_MAX;
  return ["**For people** – tick what is done:", "", ...lines, ...(left > 0 ? ["", `and ${left} more: ${codeSpan(`milestone next ${milestone.id} --limit ${tasks.length}`)}`] : [])].join("\n");
}

function whoText({ assigned_to }: Task): string {
  return assigned_to === null ? "" : ` (${inlineText(upToLength(assigned_to, NAME_LENGTH_MAX))})`;
}
