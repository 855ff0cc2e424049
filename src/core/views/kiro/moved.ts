// What a command about phases says: each thing that happened, and what comes next.
import { command, text, type Block, type Reply } from "../../base/reply.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Workspace } from "../../model/workspace.ts";
import { nobodies } from "../../rules/kiro/approvers.ts";
import { INDEPENDENT, rowOf, type ApprovalRow } from "../../rules/kiro/acts/row.ts";
import { findMilestone, findTask } from "../../rules/find.ts";
import { progressBlock } from "../milestone.ts";

type Told = { readonly reference: string; readonly events: readonly EventDraft[]; readonly nothing: string };

/** As a verb answers. */
export type Moved = {
  readonly data: { readonly milestone: Milestone | null; readonly approval: ApprovalRow | null };
  readonly reply: Reply;
  readonly subject?: string;
  readonly warnings?: readonly Problem[];
  readonly problem?: Problem;
};

/** Data: `{milestone, approval}`; the row of the gate that it was about, null where there was none. Gates that were reopened are the answer's problem. */
export function movedAnswer(after: Workspace, { reference, events, nothing }: Told): Moved {
  const [event] = events;
  const found = findMilestone(after, event?.milestone_id ?? reference);
  if (!found.ok) return { data: { milestone: null, approval: null }, reply: [text(found.problem.message)] };
  const milestone = found.value;
  const approval = rowOf(events);
  const sentences = events.flatMap(sentenceOf);
  const done: Reply = event ? sentences.map(text) : [text(nothing)];
  const subject = sentences[0] ?? "";
  const wrong = reopenedProblem(events);
  return {
    data: { milestone, approval },
    reply: [...done, ...(milestone.progress.tasks_total > 0 ? [progressBlock(milestone)] : []), ...nextGate(approval)],
    ...(subject !== "" && { subject: lowered(subject) }),
    warnings: approval ? strangers(after, approval) : [],
    ...(wrong && { problem: wrong }),
  };
}

/** A task by its id, however somebody named it. */
export function taskIn(after: Workspace, reference: string, task: string): string {
  const milestone = findMilestone(after, reference);
  const found = milestone.ok ? findTask(milestone.value, task) : milestone;
  return found.ok ? found.value.id : task;
}

/** As a commit says it. */
function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;
}

export function nextGate(approval: ApprovalRow | null): Block[] {
  if (approval?.status !== "pending") return [];
  return [command(`milestone approval approve ${approval.milestone} ${approval.task} ${approval.phase}`, "for those who are asked")];
}

function strangers({ config }: Workspace, { status, approvers, phase }: ApprovalRow): Problem[] {
  if (status !== "pending") return [];
  return nobodies(approvers, config).map((role) => problem("unknown-assignee", `${phase} waits for ${role}, and nobody is known to be it.`, { hint: `Say who it is: \`milestone config set approval_workflow.roles.${role} @login\`.` }));
}

/** What happened, in a sentence; [] for what follows from another event. */
export function sentenceOf({ event_type, milestone_id, details }: EventDraft): readonly string[] {
  const { task_id, phase, from_phase, to_phase, status, reason, transition_type } = details;
  const task = `${String(task_id)} of ${milestone_id}`;
  switch (event_type) {
    case "kiro_approval_requested": return [`Phase ${String(phase)} of ${task} waits for the approval of ${listed(details["approvers"])}.`];
    case "kiro_approval_granted": return [`${String(details["by"])} approved ${String(phase)} of ${task} for ${String(details["role"])}.`];
    case "kiro_approval_rejected": return [details["changes"] === true ? `${String(details["by"])} asked for changes of ${String(phase)} of ${task}: ${String(reason)}` : `${String(details["by"])} rejected ${String(phase)} of ${task}: ${String(reason)}`];
    case "kiro_approval_bypassed": return [`The gate behind ${String(phase)} of ${task} was passed by ${String(details["by"])}: ${String(reason)}`];
    case "kiro_approval_reopened": return [reopenedText(details)];
    case "kiro_phase_transition": return [`${capital(String(to_phase))} of ${task} has begun after ${String(from_phase)}${transition_type === "forced" ? ", by force" : ""}.`];
    case "kiro_phase_overdue": return [`Phase ${String(phase)} of ${task} is overdue: it began on ${String(details["since"])}.`];
    case "kiro_task_completed": return [`All phases of ${task} are over: the task is completed.`];
    case "kiro_phase_updated": return phaseSentence({ task, phase: String(phase), status: String(status), automatic: details["automatic"] === true });
    default: return [];
  }
}

type PhaseNews = { readonly task: string; readonly phase: string; readonly status: string; readonly automatic: boolean };

function phaseSentence({ task, phase, status, automatic }: PhaseNews): readonly string[] {
  if (automatic) return [`Phase ${phase} of ${task} is approved: nobody had objected in time.`];
  if (status === "approved" || status === "completed") return [`Phase ${phase} of ${task} is ${status}.`];
  if (status === "pending") return [`Phase ${phase} of ${task} is back at its beginning; its files stay.`];
  return status === "blocked" ? [`Phase ${phase} of ${task} is blocked.`] : [];
}

function reopenedText({ task_id, phase, paths, approved_by, withdrawn }: EventDraft["details"]): string {
  if (withdrawn !== undefined) return `${capital(String(phase))} of ${String(task_id)} waits again for ${listed(withdrawn)}, whose review was dismissed.`;
  const yes = listed(approved_by);
  return `${capital(String(phase))} of ${String(task_id)} is asked about anew: ${listed(paths)} changed since it was put up${yes === "" ? "" : `; ${yes} had approved`}.`;
}

/** What was put up is not what is there: nothing else was done. */
export function reopenedProblem(events: readonly EventDraft[]): Problem | null {
  const reopened = events.filter(({ event_type }) => event_type === "kiro_approval_reopened");
  if (reopened.length === 0) return null;
  return problem("deliverables-changed", reopened.map(({ details }) => reopenedText(details)).join(" "), { hint: "Whoever approves looks at it again; nothing else was done." });
}

/** What was said, and whether that counts; `row` is the gate after it. */
export type Heard = { readonly by: string; readonly counted: boolean; readonly row: ApprovalRow | null };

export function heardIn(events: readonly EventDraft[]): Heard | null {
  const vote = events.find(({ event_type }) => event_type === "kiro_approval_granted" || event_type === "kiro_approval_rejected");
  return vote ? { by: String(vote.details["by"]), counted: vote.details["counted"] !== false, row: rowOf([vote]) } : null;
}

/** A vote that is on record and opens nothing, or not alone. */
export function voteProblem({ by, counted, row }: Heard): Problem | null {
  if (!counted) return problem("gate-closed", `It is on record that ${by} said so, and it does not count: nobody vouches for who says it here.`, { hint: "Say it in a comment on GitHub, or let an admin set approval_workflow.allow_local." });
  if (row?.status !== "pending" || !row.outstanding.includes(INDEPENDENT)) return null;
  return problem("gate-closed", `${capital(row.phase)} still waits for ${INDEPENDENT}.`, { hint: `Whoever is alone here passes it with \`milestone approval bypass ${row.milestone} ${row.task} ${row.phase} --reason "…" --yes\`.` });
}

function listed(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(", ") : "";
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
