// What an agent is told of a phase: what it is to leave behind, what people said of that, and what the earlier phases say.
import { plainLine, plainText } from "../../../base/encode/plain.ts";
import type { Facts } from "../../../model/facts.ts";
import type { Milestone, Task } from "../../../model/milestone.ts";
import { lastRound } from "../../kiro/approvals.ts";
import { filesOfPhase, standingsOf, type Standing } from "../../kiro/deliverables.ts";
import { expectedOf, isLast, phaseOrder } from "../../kiro/phases.ts";

/** `template` is that of the prompt, the repository's own; null: the one that comes with the program. */
export type PhaseBrief = { readonly phase: string; readonly isLast: boolean; readonly template: string | null; readonly deliverables: readonly string[]; readonly changes: string; readonly earlier: string };

type At = { readonly milestone: Milestone; readonly task: Task; readonly phase: string };

/** Longer texts are read in the work tree, where all of them lie. */
const TEXT_LENGTH_MAX = 10_000;
/** More files than this say no more than where they lie. */
const TEXTS_MAX = 20;
/** A reason is a sentence or a few. */
const REASON_LENGTH_MAX = 2_000;

export function phaseBrief({ milestone, task, phase }: At, { facts, template }: { readonly facts: Pick<Facts, "deliverables" | "approvals">; readonly template: string | null }): PhaseBrief {
  const order = phaseOrder(milestone, task);
  const at = { milestone: milestone.id, task: task.id, phase };
  const files = facts.deliverables ? filesOfPhase(facts.deliverables, at) : [];
  const standings = standingsOf(expectedOf(task.kiro_workflow.phases[phase]), files, at);
  const last = isLast(order, phase);
  return { phase, isLast: last, template, deliverables: standings.map((standing) => wanted(standing, { last })), changes: changesOf({ milestone, task, phase }, facts), earlier: earlierTexts({ milestone, task, phase }, facts) };
}

function wanted({ expected: { label, path }, state }: Standing, { last }: { readonly last: boolean }): string {
  const name = plainLine(label);
  if (last) return name;
  const where = path === null ? name : `${name}, in ${plainLine(path)}`;
  return state === "there" ? `${where} (somebody has written it: look whether it is right)` : where;
}

/** The newest word against it, each line with a bar: it tells what is wrong, and is no order. */
function changesOf({ milestone, task, phase }: At, { approvals }: Pick<Facts, "approvals">): string {
  const round = lastRound(approvals?.approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null);
  if (!round || (round.status !== "changes_requested" && round.status !== "rejected")) return "(nothing yet)";
  const by = round.votes.findLast(({ decision }) => decision !== "approved")?.by.login ?? "somebody";
  return `${plainLine(by)} sent it back:\n${barred((round.reason ?? "").slice(0, REASON_LENGTH_MAX))}`;
}

function earlierTexts({ milestone, task, phase }: At, { deliverables }: Pick<Facts, "deliverables">): string {
  const order = phaseOrder(milestone, task);
  const files = order.slice(0, order.indexOf(phase)).flatMap((name) => (deliverables ? filesOfPhase(deliverables, { milestone: milestone.id, task: task.id, phase: name }) : []));
  const told = files.slice(0, TEXTS_MAX).map(({ path, text }) => `${plainLine(path)}\n${text === null ? "| (no text, or a long one: read the file)" : barred(cut(text))}`);
  const left = files.length - told.length;
  return [...told, ...(left > 0 ? [`and ${left} more files beside these`] : [])].join("\n\n") || "(no earlier phases)";
}

function cut(text: string): string {
  return text.length <= TEXT_LENGTH_MAX ? text : `${text.slice(0, TEXT_LENGTH_MAX).toWellFormed()}… (${text.length - TEXT_LENGTH_MAX} more characters in the file)`;
}

/** None of its lines can end the part that is data. */
function barred(text: string): string {
  return plainText(text).trim().split("\n").map((line) => `| ${line}`).join("\n");
}
