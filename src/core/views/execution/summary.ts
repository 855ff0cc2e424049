// The end of an execution: what became of each task, what it took, and what to do next.
import { durationText } from "../../base/duration.ts";
import { code, command, fields, heading, list, table, text, type Block, type Reply } from "../../base/reply.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import type { Session, Step } from "../../model/execution/session.ts";
import { isTaskOver } from "../../model/status.ts";
import { doneBy } from "../../rules/execution/commands.ts";
import { isLast, isUnderKiro, openPhase, phaseOrder } from "../../rules/kiro/phases.ts";
import { words } from "../milestone.ts";
import { chainText } from "./plan.ts";
import { countsText, upTo } from "./progress.ts";

/** More rows are no summary; then those of tasks that are completed go first. */
const ROWS_MAX = 100;
const FAILURES_MAX = 10;
const WAITING_MAX = 20;
/** Of a task's output; its log has all of it. */
const TAIL_LINES_MAX = 20;
const NEXT_STEPS_MAX = 5;
/** Nobody notices less. */
const GAIN_MIN = 1.1;
/** Enough of a commit's id to find it. */
const COMMIT_LENGTH = 8;

/** `elapsedMs`: how long the session ran since it was started or resumed. */
type Execution = { readonly session: Session; readonly milestone: Milestone; readonly elapsedMs: number };

export function executionSummary(execution: Execution): Reply {
  const { session, milestone } = execution;
  return [heading(`${milestone.id}: ${milestone.title}`), fields(facts(execution)), ...stepTable(execution), ...failureBlocks(session.steps), ...waitingBlocks(session.steps), ...nextSteps(execution)];
}

function facts({ session, milestone, elapsedMs }: Execution): [string, string][] {
  const { steps, branch } = session;
  const spans = spansOf(steps);
  const work = [...spans.values()].reduce((sum, { from, to }) => sum + to - from, 0);
  const gain = work / Math.max(1, busyMs([...spans.values()]));
  const path = pathOf(milestone.tasks, spans);
  const sum = path.reduce((total, { ms }) => total + ms, 0);
  return [
    ["session", `${session.id}, ${words(session.status)}`],
    ["tasks", countsText((status) => steps.filter((step) => step.status === status).length, steps.length)],
    ["took", durationText(elapsedMs)],
    ...(spans.size === 0 ? [] : [["work", `${durationText(work)} of tasks${gain < GAIN_MIN ? "" : `, ${gain.toFixed(1)} times as fast as one after the other`}`]] satisfies [string, string][]),
    ...(path.length < 2 ? [] : [["critical path", `${chainText(path.map(({ task, ms }) => `${task} (${durationText(ms)})`))}, together ${durationText(sum)}`]] satisfies [string, string][]),
    ...(branch === null ? [] : [["branch", branch]] satisfies [string, string][]),
  ];
}

type Span = { readonly from: number; readonly to: number };

/** When each task was done, as far as both instants are known. */
function spansOf(steps: readonly Step[]): Map<string, Span> {
  return new Map(steps.flatMap(({ task, started_at, finished_at }): [string, Span][] => {
    const [from, to] = [Date.parse(started_at ?? ""), Date.parse(finished_at ?? "")];
    return to >= from ? [[task, { from, to }]] : [];
  }));
}

/** How long anything ran at all. */
function busyMs(spans: readonly Span[]): number {
  let [busy, until] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of spans.toSorted((left, right) => left.from - right.from)) {
    busy += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return busy;
}

/** Back from the task that ended last, each time to the one that it waited for longest. */
function pathOf(tasks: readonly Task[], spans: ReadonlyMap<string, Span>): { readonly task: string; readonly ms: number }[] {
  const waits = new Map(tasks.map(({ id, dependencies }) => [id, dependencies]));
  const path: { task: string; ms: number }[] = [];
  const seen = new Set<string>();
  for (let task = latest(spans.keys(), spans); task !== null && !seen.has(task); task = latest(waits.get(task) ?? [], spans)) {
    const { from, to } = spans.get(task) ?? { from: 0, to: 0 };
    path.push({ task, ms: to - from });
    seen.add(task);
  }
  return path.reverse();
}

function latest(tasks: Iterable<string>, spans: ReadonlyMap<string, Span>): string | null {
  let last: string | null = null;
  let end = Number.NEGATIVE_INFINITY;
  for (const task of tasks) {
    const to = spans.get(task)?.to ?? Number.NEGATIVE_INFINITY;
    if (to > end) [last, end] = [task, to];
  }
  return last;
}

function stepTable({ session: { steps }, milestone }: Execution): Block[] {
  if (steps.length === 0) return [];
  const titles = new Map(milestone.tasks.map(({ id, title }) => [id, title]));
  const spans = spansOf(steps);
  const shown = steps.length <= ROWS_MAX ? steps : steps.filter(({ status }) => status !== "completed").slice(0, ROWS_MAX);
  const rows = shown.map((step) => {
    const span = spans.get(step.task);
    return [step.task, titles.get(step.task) ?? "", words(step.status), String(step.attempts), span ? durationText(span.to - span.from) : "", commitText(step)];
  });
  const left = steps.length - shown.length;
  return [...(rows.length > 0 ? [table(["task", "title", "outcome", "attempts", "time", "commit"], rows)] : []), ...(left > 0 ? [text(`${left} more tasks are not shown; \`milestone show ${milestone.id}\` lists all.`)] : [])];
}

function commitText({ commit, merged }: Step): string {
  if (commit === null) return "";
  return `${commit.slice(0, COMMIT_LENGTH)}${merged ? "" : " (not merged)"}`;
}

function failureBlocks(steps: readonly Step[]): Block[] {
  const failed = steps.filter(({ status }) => status === "failed" || status === "timed_out");
  const blocks = failed.slice(0, FAILURES_MAX).flatMap(({ task, status, reason, tail }): Block[] => {
    const lines = (tail ?? "").trimEnd().split("\n").slice(-TAIL_LINES_MAX).join("\n");
    return [text(`${task}: ${reason ?? words(status)}`), ...(lines === "" ? [] : [code(lines)])];
  });
  const left = failed.length - FAILURES_MAX;
  return failed.length === 0 ? [] : [heading("What failed"), ...blocks, ...(left > 0 ? [text(`and ${left} more`)] : [])];
}

function waitingBlocks(steps: readonly Step[]): Block[] {
  const waiting = steps.filter(({ status }) => status === "waiting" || status === "unverified" || status === "skipped");
  const items = waiting.map(({ task, status, reason }) => `${task} (${words(status)})${reason === null ? "" : `: ${reason}`}`);
  return items.length === 0 ? [] : [heading("What waits"), list(upTo(items, WAITING_MAX))];
}

function nextSteps({ session, milestone }: Execution): Block[] {
  const { id } = milestone;
  if (session.status === "completed") return reviewSteps(session, milestone);
  const tasks = new Map(milestone.tasks.map((task) => [task.id, task]));
  const gates = session.steps.some(({ task, status }) => status === "waiting" && waitsInPhases(milestone, tasks.get(task))) ? [command(`milestone kiro status ${id}`, "what its phases wait for")] : [];
  const answers = [...gates, ...session.steps.flatMap((step) => answerTo(step, milestone, tasks))].slice(0, NEXT_STEPS_MAX);
  const resume = session.status === "paused" ? `milestone execute ${id} --resume` : `milestone execute ${id}`;
  const why = session.status === "failed" ? "to try again what failed, when its cause is gone" : session.status === "paused" ? "to go on" : "to go on then";
  return [...answers, command(resume, why)];
}

function reviewSteps({ branch, base }: Session, { id }: Milestone): Block[] {
  if (branch === null) return [command(`milestone archive ${id}`, "it is complete")];
  const commits = base === null ? branch : `${base.slice(0, COMMIT_LENGTH)}..${branch}`;
  return [command(`git log --oneline ${quoted(commits)}`, "what was done"), command(`git push -u origin ${quoted(branch)}`, "then open a pull request")];
}

/** Names of branches may hold what a shell obeys. */
function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Not yet in its last phase, or at the gate behind it. */
function waitsInPhases(milestone: Milestone, task: Task | undefined): boolean {
  const phase = task && isUnderKiro(task) ? openPhase(milestone, task) : null;
  if (!task || phase === null) return false;
  return !isLast(phaseOrder(milestone, task), phase) || task.kiro_workflow.phases[phase]?.status === "waiting_approval";
}

/** What a person can say of a task that waits, where it waits for a person. */
function answerTo({ task: id, status }: Step, milestone: Milestone, tasks: ReadonlyMap<string, Task>): Block[] {
  const task = tasks.get(id);
  if (!task || (status !== "waiting" && status !== "unverified")) return [];
  if (status === "unverified" || task.status === "unverified") return [command(`milestone accept ${milestone.id} ${id}`, `if "${task.title}" is done as you see it`)];
  if (task.status === "blocked") return [command(`milestone unblock ${milestone.id} ${id}`, "when nothing stands in the way any more")];
  if (waitsInPhases(milestone, task)) return [];
  const how = doneBy(task).kind;
  const ready = task.dependencies.every((other) => isTaskOver(tasks.get(other)?.status ?? "completed"));
  return ready && (how === "people" || how === "workflow") ? [command(`milestone complete ${milestone.id} ${id}`, `when "${task.title}" is done`)] : [];
}
