// What an execution would do: waves, critical path, expected time, and the commands that would run.
import { durationText } from "../../base/duration.ts";
import { code, command, fields, heading, list, table, text, type Block, type Reply } from "../../base/reply.ts";
import type { Config } from "../../model/config/config.ts";
import type { Task } from "../../model/milestone.ts";
import type { Admitted } from "../../rules/execution/admission.ts";
import { commandsOf, doneBy } from "../../rules/execution/commands.ts";
import { estimatedMs, forecast, type Forecast } from "../../rules/execution/forecast.ts";
import { upTo } from "./progress.ts";

const HOUR_MS = 3_600_000;
/** Longer lists say no more than their number does. */
const LISTED_MAX = 20;
const CHAIN_SHOWN_MAX = 12;
/** Of a command beside its task; the whole of it stands below. */
const COMMAND_LENGTH_MAX = 60;

type Parts = Pick<Admitted, "milestone" | "agents" | "coordination" | "fileLocking" | "parts"> & { readonly config: Config };
type Plan = Parts & { readonly expected: Forecast; readonly finished: readonly Task[]; readonly held: readonly Task[]; readonly behind: readonly Task[]; readonly unestimated: readonly Task[] };

/** Hours are rounded to hundredths. */
export function executionPlan(parts: Parts): { readonly data: Readonly<Record<string, unknown>>; readonly reply: Reply } {
  const plan = planOf(parts);
  return { data: dataOf(plan), reply: replyOf(plan) };
}

function planOf(parts: Parts): Plan {
  const { tasks } = parts.milestone;
  const [finished, held] = [tasks.filter(({ id }) => parts.parts.get(id)?.kind === "done"), tasks.filter(({ id }) => parts.parts.get(id)?.kind === "held")];
  const [satisfied, waiting] = [finished, held].map((some) => new Set(some.map(({ id }) => id)));
  const expected = forecast({ ...parts, tasks, satisfied: satisfied ?? new Set(), held: waiting ?? new Set() }, estimatedMs);
  const runs = new Set(expected.waves.flat());
  const behind = tasks.filter(({ id }) => !runs.has(id) && parts.parts.get(id)?.kind === "do");
  return { ...parts, expected, finished, held, behind, unestimated: tasks.filter(({ id, estimated_hours }) => runs.has(id) && estimated_hours === null) };
}

function dataOf({ milestone, agents, coordination, expected, config, ...plan }: Plan): Readonly<Record<string, unknown>> {
  const { id, status, progress } = milestone;
  return {
    session: null,
    milestone: { id, status, progress },
    plan: {
      agents, coordination,
      waves: expected.waves,
      critical_path: { tasks: expected.criticalPath.tasks, hours: hours(expected.criticalPath.ms) },
      expected_hours: hours(expected.makespan),
      unestimated: plan.unestimated.map((task) => task.id),
      finished: plan.finished.map((task) => task.id),
      held: plan.held.map((task) => ({ task: task.id, reason: reasonOf(plan, task) })),
      behind: plan.behind.map((task) => task.id),
      commands: commandsOf(milestone, config),
    },
  };
}

function hours(ms: number): number {
  return Math.round((100 * ms) / HOUR_MS) / 100;
}

function reasonOf({ parts }: Pick<Plan, "parts">, { id }: Task): string {
  const part = parts.get(id);
  return part?.kind === "held" ? part.reason : "";
}

function replyOf(plan: Plan): Reply {
  const { milestone, expected, finished, held, behind, config, agents, coordination } = plan;
  const commands = commandsOf(milestone, config);
  const later = [...held.map((task) => `${task.id} ${task.title}: ${reasonOf(plan, task)}`), ...behind.map((task) => `${task.id} ${task.title}: it waits for ${waitsFor(plan, task)}.`)];
  return [
    heading(`Plan of ${milestone.id}: ${milestone.title}`),
    fields(facts(plan)),
    ...(expected.waves.length > 0 ? [waveTable(plan)] : [text("Nothing is left that could run now.")]),
    ...section("Finished already", finished.map(({ id, title }) => `${id} ${title}`)),
    ...section("Not in this session", later),
    ...(commands.length > 0 ? [heading("Commands that could run"), code(commands.join("\n"), "sh")] : []),
    ...(expected.waves.length > 0 ? [command(`milestone execute ${milestone.id} --agents ${agents} --coordination ${coordination}`, "to do it")] : []),
  ];
}

function facts({ milestone, expected, agents, coordination, finished, unestimated }: Plan): [string, string][] {
  const runs = expected.waves.reduce((sum, wave) => sum + wave.length, 0);
  const { tasks, ms } = expected.criticalPath;
  const guessed = unestimated.length === 0 ? "" : ` (${unestimated.length} without an estimate ${unestimated.length === 1 ? "counts" : "count"} an hour)`;
  return [
    ["tasks", `${runs} to do of ${milestone.tasks.length}, ${finished.length} finished already`],
    ["agents", `${agents}, ${coordination}`],
    ...(tasks.length === 0 ? [] : [["critical path", `${chainText(tasks)} (${durationText(ms)})`], ["expected", `${durationText(expected.makespan)}${guessed}`]] satisfies [string, string][]),
  ];
}

/** A long chain is shown by its two ends. */
export function chainText(parts: readonly string[]): string {
  if (parts.length <= CHAIN_SHOWN_MAX) return parts.join(" → ");
  const half = CHAIN_SHOWN_MAX / 2;
  return [...parts.slice(0, half), `… ${parts.length - CHAIN_SHOWN_MAX} more …`, ...parts.slice(-half)].join(" → ");
}

function waveTable({ milestone, expected }: Plan): Block {
  const tasks = new Map(milestone.tasks.map((task) => [task.id, task]));
  const rows = expected.waves.flatMap((wave, index) => wave.map((id, place) => {
    const task = tasks.get(id);
    return [place === 0 ? String(index + 1) : "", id, task?.title ?? "", task ? howText(task) : "", task && task.estimated_hours !== null ? durationText(estimatedMs(task)) : "", task?.dependencies.join(", ") ?? ""];
  }));
  return table(["wave", "task", "title", "how", "estimate", "waits for"], rows);
}

function howText(task: Task): string {
  const how = doneBy(task);
  if (how.kind === "run") return shortened(how.line);
  return how.kind === "agent" || how.kind === "workflow" ? `${how.kind} ${how.name}` : "people";
}

function shortened(line: string): string {
  const [first = "", ...others] = line.split("\n");
  const start = first.slice(0, COMMAND_LENGTH_MAX).toWellFormed();
  return start === first && others.length === 0 ? first : `${start} …`;
}

/** Those that keep a task from running in this session. */
function waitsFor({ held, behind }: Plan, task: Task): string {
  const open = new Set([...held, ...behind].map(({ id }) => id));
  return upTo(task.dependencies.filter((id) => open.has(id)), CHAIN_SHOWN_MAX).join(", ");
}

function section(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading(title), list(upTo(items, LISTED_MAX))];
}
