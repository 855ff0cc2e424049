// What an execution does with a task that has phases: its work, what a phase is to leave behind, or nothing before people have spoken.
import type { Facts } from "../../../model/facts.ts";
import type { Milestone, Task } from "../../../model/milestone.ts";
import type { Workspace } from "../../../model/workspace.ts";
import { kiroOff, localOpens, staleGates } from "../../kiro/acts/approach.ts";
import { lastRound } from "../../kiro/approvals.ts";
import { blockersOf, blockerText, deliverableBlockers, type PhaseBlocker } from "../../kiro/blockers.ts";
import { drift } from "../../kiro/deliverables.ts";
import { isLast, openPhase, phaseOrder } from "../../kiro/phases.ts";
import { sightOf, type Sight } from "../../kiro/sight.ts";
import { doneBy } from "../commands.ts";

/**
 * `work`: the task itself, in its last phase. `write`: its agent is asked for what an earlier phase is to leave behind; `submit`:
 * that is there, and is put up. `stale`: what was put up or approved is not what is there now, which is to be put on record.
 */
export type PhaseTodo = { readonly kind: "work" | "write" | "submit" | "stale"; readonly phase: string };
export type PhasePart = PhaseTodo | { readonly kind: "held"; readonly reason: string };

/** Without facts nobody is named, and nothing is held against what was approved. */
export type Knowing = { readonly workspace: Workspace; readonly facts: Pick<Facts, "deliverables" | "approvals" | "standing"> };

export function phasePart(milestone: Milestone, task: Task, knowing: Knowing): PhasePart {
  const { workspace, facts } = knowing;
  const off = kiroOff(workspace.config);
  if (off) return held(`It has phases. ${off.message} ${off.hint ?? ""}`);
  const stale = staleGates(milestone, task, knowing);
  if (!stale.ok) return held(stale.problem.message);
  const [changed] = stale.value;
  if (changed) return { kind: "stale", phase: changed.phase };
  const order = phaseOrder(milestone, task);
  const phase = openPhase(milestone, task) ?? order.at(-1) ?? "";
  const sight = sightOf(workspace, { milestone: milestone.id, task: task.id, phase }, facts);
  if (!sight.ok) return held(sight.problem.message);
  const closed = closedReason(sight.value, knowing);
  if (closed !== null) return held(closed);
  return isLast(order, phase) ? { kind: "work", phase } : toLeaveBehind(sight.value, knowing);
}

function held(reason: string): PhasePart {
  return { kind: "held", reason: reason.trim() };
}

/** Why nothing can be done in a phase, whoever does the task; null where it is open. */
function closedReason(sight: Sight, knowing: Knowing): string | null {
  const { milestone, task, phase } = sight;
  const { id } = task;
  switch (task.kiro_workflow.phases[phase]?.status ?? "pending") {
    case "waiting_approval":
    case "in_review": return waitingReason(sight, knowing);
    case "blocked":
    case "rejected": return `${blockedReason(sight, knowing)} When that is settled: \`milestone kiro submit ${milestone.id} ${id}\`.`;
    case "pending": return untold(sight, knowing);
    default: return null;
  }
}

function waitingReason(sight: Sight, knowing: Knowing): string {
  const blockers = blockersIn(sight, knowing);
  const asked = blockers.flatMap((blocker) => (blocker.kind === "approver" ? [blocker.name] : []));
  const rest = blockers.filter(({ kind }) => kind !== "approver").map(blockerText);
  const said = [...(asked.length > 0 ? [`${sight.phase} waits for the approval of ${joined(asked)}`] : []), ...rest].join("; ");
  return said === "" ? `Phase ${sight.phase} waits for an approval. See \`milestone kiro status ${sight.milestone.id}\`.` : sentence(said);
}

/** Who rejected it and why, or what the file says. */
function blockedReason(sight: Sight, knowing: Knowing): string {
  const rejected = blockersIn(sight, knowing).find(({ kind }) => kind === "rejected");
  const own = sight.task.kiro_workflow.phases[sight.phase]?.["blocked_reason"];
  return sentence(rejected ? blockerText(rejected) : `${sight.phase} is blocked${typeof own === "string" ? `: ${own}` : ""}`);
}

/** A phase behind another begins by itself only where the settings say so. */
function untold({ milestone, task, phase }: Sight, { workspace: { config } }: Knowing): string | null {
  const order = phaseOrder(milestone, task);
  const before = order[order.indexOf(phase) - 1];
  if (before === undefined || config.kiro_workflow.auto_transition) return null;
  return `Phase ${phase} begins when somebody says so: \`milestone kiro transition ${milestone.id} ${task.id} ${before} ${phase}\`.`;
}

/** What stands in the way of a phase, without other tasks: those are waited for anyway. */
function blockersIn({ milestone, task, approval }: Sight, { workspace: { config }, facts }: Knowing): readonly PhaseBlocker[] {
  const blockers = blockersOf(milestone, task, { files: facts.deliverables ?? null, approval, config, counts: localOpens(config, facts) });
  return blockers.filter(({ kind }) => kind !== "dependency");
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

function toLeaveBehind(sight: Sight, knowing: Knowing): PhasePart {
  const { task, phase } = sight;
  if (doneBy(task).kind !== "agent") return held(peopleReason(sight, knowing));
  return { kind: isToBeWritten(sight, knowing) ? "write" : "submit", phase };
}

function peopleReason(sight: Sight, knowing: Knowing): string {
  const { milestone, task, phase } = sight;
  const put = `\`milestone kiro submit ${milestone.id} ${task.id}\``;
  const blockers = blockersIn(sight, knowing);
  const open = blockers.flatMap((blocker) => (blocker.kind === "deliverable" ? [blocker.name] : []));
  const said = blockers.filter(({ kind }) => kind !== "deliverable").map((blocker) => ` ${sentence(blockerText(blocker))}`).join("");
  if (open.length === 0) return `What ${phase} is to leave behind is there; people put it up with ${put}.${said}`;
  return `People${task.assigned_to === null ? "" : ` (${task.assigned_to})`} write ${joined(open)} of ${phase}, then put it up with ${put}.${said}`;
}

/** Something is missing, or the last word on it asks for another text than the one that is there. */
function isToBeWritten({ milestone, task, phase, approval, files, exhibits }: Sight, { facts }: Knowing): boolean {
  const missing = deliverableBlockers({ milestone, task, phase }, { files: facts.deliverables ?? null });
  const round = lastRound(approval);
  const isSentBack = round !== null && (round.status === "changes_requested" || round.status === "rejected");
  return missing.length > 0 || files.length === 0 || (isSentBack && drift(round.deliverables, exhibits).length === 0);
}
