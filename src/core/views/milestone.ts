// One milestone as people read it: its state, its tasks, and what to do next.
import { fields, heading, list, progress, table, text, type Block, type Reply } from "../base/reply.ts";
import type { Milestone, Task } from "../model/milestone.ts";
import { readyTasks } from "../query/ready.ts";
import { nextStep } from "./next-step.ts";

export function milestoneView(milestone: Milestone): Reply {
  return [
    heading(`${milestone.id}: ${milestone.title}`),
    ...(milestone.description === "" ? [] : [text(milestone.description.trim())]),
    fields(facts(milestone)),
    progressBlock(milestone),
    ...taskBlocks(milestone),
    ...listBlocks("Blocked", milestone.blockers.map((blocker) => (blocker.task_id === null ? blocker.reason : `${blocker.task_id}: ${blocker.reason}`))),
    ...listBlocks("Success criteria", milestone.success_criteria),
    ...listBlocks("Risks", milestone.risks.map(riskText)),
    ...nextStep(milestone),
  ];
}

export function progressBlock({ progress: { percentage, tasks_completed, tasks_total } }: Milestone): Block {
  return progress(`${tasks_completed} of ${tasks_total} tasks`, percentage);
}

function facts(milestone: Milestone): [string, string][] {
  const { timeline, dependencies } = milestone;
  const rows: [string, string | null][] = [
    ["status", words(milestone.status)],
    ["priority", milestone.priority],
    ["category", milestone.category],
    ["timeline", timelineText(timeline.estimated_start, timeline.estimated_end)],
    ["estimate", timeline.estimated_hours === null ? null : hoursText(timeline.estimated_hours, timeline.buffer_percentage)],
    ["waits for", dependencies.requires.join(", ") || null],
    ["enables", dependencies.enables.join(", ") || null],
    ["completed", milestone.completed_at],
  ];
  return rows.flatMap(([label, value]): [string, string][] => (value === null ? [] : [[label, value]]));
}

/** "in progress" of `in_progress`. */
export function words(status: string): string {
  return status.replaceAll("_", " ");
}

export function timelineText(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  return `${start ?? "?"} to ${end ?? "?"}`;
}

function hoursText(hours: number, buffer: number | null): string {
  return `${hours} h${buffer === null ? "" : ` + ${buffer} % buffer`}`;
}

function taskBlocks(milestone: Milestone): Block[] {
  if (milestone.tasks.length === 0) return [text("No tasks yet.")];
  const ready = new Set(readyTasks(milestone));
  const rows = milestone.tasks.map((task) => [task.id, task.title, stateText(task, { ready: ready.has(task) }), task.dependencies.join(", "), task.assigned_to ?? ""]);
  const assigned = milestone.tasks.some((task) => task.assigned_to !== null);
  return [table(["task", "title", "status", "waits for", ...(assigned ? ["who"] : [])], assigned ? rows : rows.map((row) => row.slice(0, -1)))];
}

function stateText(task: Task, { ready }: { ready: boolean }): string {
  return task.status === "pending" && ready ? "ready" : words(task.status);
}

function listBlocks(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading(title), list(items)];
}

function riskText(risk: Readonly<Record<string, unknown>>): string {
  const { description, impact, mitigation } = risk;
  return [String(description ?? "?"), typeof impact === "string" && `(${impact})`, typeof mitigation === "string" && `- ${mitigation}`].filter(Boolean).join(" ");
}
