// Outlook of a gate: how it stands with a phase that people let pass, as everybody is shown it.
import type { Config } from "../../model/config/config.ts";
import type { Approvals } from "../../model/facts.ts";
import type { Person, Round } from "../../model/kiro/approval.ts";
import type { DeliverableFiles } from "../../model/kiro/deliverable.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { isTaskOver } from "../../model/status.ts";
import { driftOf, isPassed, lastRound, localCounts, outstanding, type Drifted } from "./approvals.ts";
import { isSame } from "./approvers.ts";
import { exhibitsOf, filesOfPhase } from "./deliverables.ts";
import { gateOf } from "./gate.ts";
import { isPhaseOver, isUnderKiro, openPhase, phaseOrder } from "./phases.ts";

/**
 * `ahead`: its turn has not come; `working`: its deliverables are being made; `changed`: what was put up is not what is there any
 * more; `unasked`: it is over, and nobody was asked.
 */
export type Stand = "ahead" | "working" | "waiting" | "approved" | "bypassed" | "timed-out" | "rejected" | "changes" | "changed" | "unasked";

/**
 * `isOver`: the task is completed. `independent`: only those who asked for it or wrote it have approved. `changed` are paths below the data folder. `head` is the
 * commit that was put up. `opensAt`: when time alone opens it, ISO 8601 UTC.
 */
export type Outlook = {
  readonly task: string;
  readonly title: string;
  readonly isOver: boolean;
  readonly phase: string;
  readonly stand: Stand;
  readonly approvedBy: readonly Person[];
  readonly waitsFor: readonly string[];
  readonly independent: boolean;
  readonly changed: readonly string[];
  readonly files: readonly string[];
  readonly by: string | null;
  readonly reason: string | null;
  readonly head: string | null;
  readonly opensAt: string | null;
};

/** `files` null: nobody knows what is there, so that nothing is held against it. */
export type Grounds = { readonly approvals: Approvals["approvals"]; readonly files: DeliverableFiles | null; readonly config: Config };

/** Of every task under Kiro that is not cancelled, each phase that people let pass, in their order. */
export function outlooksOf(milestone: Milestone, grounds: Grounds): readonly Outlook[] {
  const tasks = milestone.tasks.filter((task) => isUnderKiro(task) && task.status !== "cancelled");
  return tasks.flatMap((task) => phaseOrder(milestone, task).flatMap((phase) => outlookOf({ milestone, task, phase }, grounds) ?? []));
}

type At = { readonly milestone: Milestone; readonly task: Task; readonly phase: string };

function outlookOf({ milestone, task, phase }: At, { approvals, files, config }: Grounds): Outlook | null {
  const approval = approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null;
  if (!gateOf(milestone, task, { phase, config }).needed) return null;
  const round = lastRound(approval);
  const own = files ? exhibitsOf(filesOfPhase(files, { milestone: milestone.id, task: task.id, phase })) : [];
  const drifted = files === null || gone(files, round) ? null : driftOf(approval, own);
  const stand = round ? standOf(round, drifted) : beforeRound(milestone, task, phase);
  const legacy = task.kiro_workflow.phases[phase]?.["approved_by"];
  const person = stand === "approved" && !round && typeof legacy === "string" ? [{ login: legacy, id: null }] : [];
  return { task: task.id, title: task.title, isOver: isTaskOver(task.status), phase, stand, ...said(round, { drifted, config, person }), files: own.map(({ path }) => path) };
}

/** Behind a merge the work branch is gone, and what was passed stays passed. */
function gone({ where }: DeliverableFiles, round: Round | null): boolean {
  return where === "nowhere" && round !== null && isPassed(round.status);
}

function standOf({ status }: Round, drifted: Drifted | null): Stand {
  if (drifted || status === "reopened") return "changed";
  switch (status) {
    case "pending": return "waiting";
    case "auto_approved": return "timed-out";
    case "changes_requested": return "changes";
    default: return status;
  }
}

function beforeRound(milestone: Milestone, task: Task, phase: string): Stand {
  const own = task.kiro_workflow.phases[phase];
  if (own?.status === "approved") return "approved";
  if (own && isPhaseOver(own)) return "unasked";
  return openPhase(milestone, task) === phase ? "working" : "ahead";
}

type Said = { readonly drifted: Drifted | null; readonly config: Config; readonly person: readonly Person[] };

function said(round: Round | null, { drifted, config, person }: Said): Pick<Outlook, "approvedBy" | "waitsFor" | "independent" | "changed" | "by" | "reason" | "head" | "opensAt"> {
  if (!round) return { approvedBy: person, waitsFor: [], independent: false, changed: [], by: null, reason: null, head: null, opensAt: null };
  const counts = localCounts(config, { forge: true });
  const open = round.status === "pending" ? outstanding(round, { counts }) : { entries: [], independent: false };
  const no = round.votes.findLast(({ decision }) => decision !== "approved");
  return {
    approvedBy: drifted?.approved_by ?? approversOf(round, { counts }), waitsFor: open.entries, independent: open.independent, changed: drifted?.paths ?? [],
    by: no?.by.login ?? null, reason: round.reason, head: round.head, opensAt: round.status === "pending" ? round.auto_approve_at : null,
  };
}

/** Those whose last word is a yes that counts, each once. */
function approversOf({ votes }: Round, { counts }: { readonly counts: boolean }): readonly Person[] {
  const yes = votes.filter((vote, at) => vote.decision === "approved" && (vote.source.verified || counts) && !votes.slice(at + 1).some((later) => later.role === vote.role && isSame(later.by, vote.by)));
  return yes.map(({ by }) => by).filter((person, at, all) => !all.slice(0, at).some((earlier) => isSame(earlier, person)));
}
