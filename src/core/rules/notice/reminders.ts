// Reminders: gates that wait for longer than somebody should need.
import { durationText, parseDuration } from "../../base/duration.ts";
import type { Approval } from "../../model/kiro/approval.ts";
import type { Notice } from "../../model/notice.ts";
import type { Workspace } from "../../model/workspace.ts";
import { lastRound, outstanding } from "../kiro/approvals.ts";
import { peopleMeant } from "./people.ts";

/** Who has not answered by then will not for being asked again. */
const REMINDERS_MAX = 3;
/** Later than this after its instant a reminder is not made up for; the outbox knows for longer what it has sent. */
const TIMELY_MS_MAX = 86_400_000;

/** The latest that is due for each gate; an earlier one that nobody sent is not made up for. `counts`: local votes do. */
export function reminders(approvals: readonly Approval[], { workspace, now, counts }: { readonly workspace: Workspace; readonly now: string; readonly counts: boolean }): readonly Notice[] {
  const { remind_after } = workspace.config.notification;
  const every = remind_after === null ? null : parseDuration(remind_after);
  if (every === null) return [];
  return approvals.flatMap((approval) => {
    const round = lastRound(approval);
    if (round?.status !== "pending" || !isOpen(approval, workspace)) return [];
    const waits = Date.parse(now) - Date.parse(round.requested_at);
    const number = Math.floor(waits / every);
    if (!(number >= 1 && number <= REMINDERS_MAX) || waits - number * every >= TIMELY_MS_MAX) return [];
    const open = outstanding(round, { counts }).entries;
    const { milestone_id, task_id, phase } = approval;
    return [{
      id: `reminder/${milestone_id}/${task_id}/${phase}/${round.requested_at}/${number}`, kind: "approval_reminded" as const, at: now, milestone: milestone_id, task: task_id,
      title: `${phase} of ${task_id} still waits for an approval`, lines: [milestone_id, `It waits for ${durationText(waits)}.`, `Outstanding: ${open.join(", ")}`],
      to: peopleMeant(open, workspace.config), link: null,
    }];
  });
}

function isOpen({ milestone_id, task_id, phase }: Approval, { milestones }: Workspace): boolean {
  const task = milestones.get(milestone_id)?.tasks.find(({ id }) => id === task_id);
  return task?.kiro_workflow.phases[phase]?.status === "waiting_approval";
}
