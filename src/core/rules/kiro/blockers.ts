// What keeps a task from going on to its next phase: as data, and in a sentence each.
import type { Config } from "../../model/config/config.ts";
import type { Approval } from "../../model/kiro/approval.ts";
import type { DeliverableFiles } from "../../model/kiro/deliverable.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { isTaskOver } from "../../model/status.ts";
import { lastRound, outstanding } from "./approvals.ts";
import { nobodies } from "./approvers.ts";
import { filesOfPhase, standingsOf } from "./deliverables.ts";
import { expectedOf, isLast, isPhaseOver, openPhase, phaseOrder } from "./phases.ts";

export type PhaseBlocker =
  | { readonly kind: "deliverable"; readonly phase: string; readonly name: string; readonly state: "missing" | "untouched" }
  | { readonly kind: "approver"; readonly phase: string; readonly name: string }
  | { readonly kind: "independent"; readonly phase: string }
  | { readonly kind: "nobody"; readonly phase: string; readonly name: string }
  | { readonly kind: "rejected" | "changes"; readonly phase: string; readonly by: string; readonly reason: string }
  | { readonly kind: "dependency"; readonly name: string }
  | { readonly kind: "order"; readonly phase: string; readonly before: string };

export type Seen = { readonly files: Pick<DeliverableFiles, "files"> | null; readonly approval: Approval | null; readonly config: Config; readonly counts: boolean };

/** Of the task's open phase; none where nothing stands in the way, or all phases are over. */
export function blockersOf(milestone: Milestone, task: Task, seen: Seen): readonly PhaseBlocker[] {
  const phase = openPhase(milestone, task);
  if (phase === null) return [];
  const waiting = task.kiro_workflow.phases[phase]?.status === "waiting_approval";
  return [...dependencyBlockers(milestone, task), ...(waiting ? [] : deliverableBlockers({ milestone, task, phase }, seen)), ...approvalBlockers({ phase, stands: waiting ? "waiting" : "working" }, seen)];
}

export function dependencyBlockers({ tasks }: Milestone, { dependencies }: Task): readonly PhaseBlocker[] {
  const over = new Set(tasks.filter(({ status }) => isTaskOver(status)).map(({ id }) => id));
  return dependencies.filter((id) => !over.has(id)).map((name) => ({ kind: "dependency", name }) as const);
}

export type At = { readonly milestone: Milestone; readonly task: Task; readonly phase: string };

/** What the last phase leaves behind is the work itself: only what has a path of its own there is looked for. */
export function deliverableBlockers({ milestone, task, phase }: At, { files }: Pick<Seen, "files">): readonly PhaseBlocker[] {
  const place = { milestone: milestone.id, task: task.id, phase };
  const last = isLast(phaseOrder(milestone, task), phase);
  const expected = expectedOf(task.kiro_workflow.phases[phase]).filter(({ path }) => !last || path !== null);
  const standings = standingsOf(expected, files ? filesOfPhase(files, place) : [], place);
  return standings.flatMap(({ expected: { label }, state }) => (state === "there" ? [] : [{ kind: "deliverable", phase, name: label, state } as const]));
}

type Stand = { readonly phase: string; readonly stands: "waiting" | "working" };

function approvalBlockers({ phase, stands }: Stand, { approval, config, counts }: Seen): readonly PhaseBlocker[] {
  const round = lastRound(approval);
  if (!round) return [];
  const no = round.votes.findLast(({ decision }) => decision !== "approved");
  if (round.status === "rejected") return [{ kind: "rejected", phase, by: no?.by.login ?? "somebody", reason: round.reason ?? "" }];
  if (round.status === "changes_requested" && stands === "working") return [{ kind: "changes", phase, by: no?.by.login ?? "somebody", reason: round.reason ?? "" }];
  if (round.status !== "pending" || stands === "working") return [];
  const { entries, independent } = outstanding(round, { counts });
  const none = nobodies(entries, config);
  return [
    ...entries.map((name) => ({ kind: none.includes(name) ? "nobody" : "approver", phase, name }) as const),
    ...(independent ? [{ kind: "independent", phase } as const] : []),
  ];
}

/** Earlier phases that are not over: nothing is skipped. */
export function orderBlockers({ milestone, task, phase }: At): readonly PhaseBlocker[] {
  const order = phaseOrder(milestone, task);
  return order.slice(0, order.indexOf(phase)).filter((before) => !isPhaseOver(task.kiro_workflow.phases[before] ?? { status: "pending" })).map((before) => ({ kind: "order", phase, before }) as const);
}

export function blockerText(blocker: PhaseBlocker): string {
  switch (blocker.kind) {
    case "deliverable": return blocker.state === "missing" ? `${blocker.phase}: the deliverable ${blocker.name} is missing` : `${blocker.phase}: the deliverable ${blocker.name} is still the untouched template`;
    case "approver": return `${blocker.phase} waits for the approval of ${blocker.name}`;
    case "independent": return `${blocker.phase} waits for the approval of somebody who has neither asked for it nor written it`;
    case "nobody": return `${blocker.phase} waits for ${blocker.name}, and approval_workflow.roles says of nobody that they are it`;
    case "rejected": return `${blocker.phase} was rejected by ${blocker.by}: ${blocker.reason}`;
    case "changes": return `${blocker.by} asked for changes of ${blocker.phase}: ${blocker.reason}`;
    case "dependency": return `the task waits for ${blocker.name}`;
    case "order": return `${blocker.before} comes before ${blocker.phase} and is not over`;
  }
}
