// The tasks of a milestone as a table within a given room, and as a drawing.
import { codeSpan, fenced, tableHead, tableRow, upToLength } from "../../base/encode/inline.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import type { Step } from "../../model/execution/session.ts";
import { readyTasks } from "../../query/ready.ts";
import { doneBy } from "../../rules/execution/commands.ts";
import { type GraphNode, mermaid } from "../dependency-graph.ts";
import { upTo } from "../execution/progress.ts";
import { words } from "../milestone.ts";

/** GitHub draws no more in reasonable time, and nobody reads it. */
const NODES_MAX = 200;
const EDGES_MAX = 500;
const TITLE_LENGTH_MAX = 120;
const REASON_LENGTH_MAX = 160;
const NAMES_MAX = 5;
const NAME_LENGTH_MAX = 60;
/** For the sentence about rows that are left out. */
const SENTENCE_LENGTH_MAX = 300;

const SIGNS: Readonly<Record<string, string>> = { completed: "✅", in_progress: "🔵", ready: "🟢", pending: "⚪", unverified: "🟠", blocked: "🔴", cancelled: "➖" };
/** What has to be seen first, where not all can be shown. */
const RANK: Readonly<Record<string, number>> = { blocked: 0, unverified: 1, in_progress: 2, ready: 3, pending: 4, completed: 5, cancelled: 6 };

/** Two tasks that change the same files, or did. */
export type Conflict = { readonly tasks: readonly string[]; readonly files: readonly string[] };

export type Tasks = { readonly milestone: Milestone; readonly steps: readonly Step[]; readonly conflicts: readonly Conflict[] };

type Line = { readonly task: Task; readonly state: string; readonly why: string };

/** Markdown of at most `room` characters, with a sentence for what is left out. */
export function taskTable(tasks: Tasks, room: number): string {
  const lines = linesOf(tasks);
  if (lines.length === 0) return "No tasks yet.";
  const all = rowsWithin(lines, room);
  if (all.length === lines.length) return tableOf(all);
  const first = lines.map((line, index) => ({ line, index })).sort((left, right) => rankOf(left.line) - rankOf(right.line) || left.index - right.index).map(({ line }) => line);
  const rows = rowsWithin(first, room - SENTENCE_LENGTH_MAX);
  const left = lines.length - rows.length;
  return `${tableOf(rows)}\n\n${left} of ${lines.length} tasks are left out here, those first that are done; ${codeSpan(`milestone show ${tasks.milestone.id}`)} lists all.`;
}

function linesOf({ milestone, steps, conflicts }: Tasks): Line[] {
  const ready = new Set(milestone.status === "planned" || milestone.status === "in_progress" ? readyTasks(milestone) : []);
  const reasons = new Map(steps.flatMap(({ task, status, reason }): [string, string][] => (reason !== null && (status === "failed" || status === "timed_out" || status === "unverified") ? [[task, reason]] : [])));
  const collisions = collisionsOf(conflicts);
  return milestone.tasks.map((task) => {
    const state = task.status === "pending" && ready.has(task) ? "ready" : task.status;
    const told = task.status === "blocked" || task.status === "unverified" ? [task.blocked_reason ?? reasons.get(task.id) ?? ""] : [];
    return { task, state, why: [...told, collisions.get(task.id) ?? ""].filter((text) => text !== "").join("; ") };
  });
}

function collisionsOf(conflicts: readonly Conflict[]): Map<string, string> {
  const said = new Map<string, string[]>();
  for (const { tasks, files } of conflicts) {
    for (const task of tasks) {
      const other = tasks.filter((name) => name !== task);
      const line = `conflict${other.length === 0 ? "" : ` with ${other.join(", ")}`} in ${upTo(files, NAMES_MAX).join(", ")}`;
      said.set(task, [...(said.get(task) ?? []), line]);
    }
  }
  return new Map([...said].map(([task, lines]) => [task, upTo(lines, NAMES_MAX).join("; ")]));
}

function rankOf({ state }: Line): number {
  return RANK[state] ?? 0;
}

const HEAD = ["Task", "Title", "Status", "Done by", "Waits for", "Why"];

function tableOf(rows: readonly string[]): string {
  return [tableHead(HEAD), ...rows].join("\n");
}

function rowsWithin(lines: readonly Line[], room: number): string[] {
  const rows: string[] = [];
  let left = room - tableHead(HEAD).length;
  for (const line of lines) {
    const row = rowOf(line);
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  return rows;
}

function rowOf({ task, state, why }: Line): string {
  return tableRow([
    task.id, upToLength(task.title, TITLE_LENGTH_MAX), `${SIGNS[state] ?? "⚪"} ${words(state)}`, upToLength(byText(task), NAME_LENGTH_MAX),
    upToLength(upTo(task.dependencies, NAMES_MAX).join(", "), REASON_LENGTH_MAX), upToLength(why, REASON_LENGTH_MAX),
  ]);
}

function byText(task: Task): string {
  const how = doneBy(task);
  switch (how.kind) {
    case "run": return "a command";
    case "agent": return `agent ${how.name}`;
    case "workflow": return `workflow ${how.name}`;
    case "people": return task.assigned_to ?? "people";
    case "unclear": return "unclear";
  }
}

/** Markdown of at most `room` characters: the drawing folded away, a sentence where there is too much to draw, or nothing. */
export function taskDrawing({ id, tasks }: Milestone, room: number): string {
  const edges = tasks.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  if (edges === 0) return "";
  const tooMuch = `The dependencies are too many to draw here; ${codeSpan(`milestone graph ${id}`)} lists them.`;
  if (tasks.length > NODES_MAX || edges > EDGES_MAX) return tooMuch;
  const nodes: GraphNode[] = tasks.map((task) => ({ id: task.id, title: task.title, status: task.status, waits_for: task.dependencies }));
  const drawing = `<details><summary>What waits for what</summary>\n\n${fenced(mermaid(nodes), "mermaid")}\n\n</details>`;
  return drawing.length <= room ? drawing : tooMuch;
}
