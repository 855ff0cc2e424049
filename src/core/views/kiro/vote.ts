// What a vote says: whether the gate is open now, whom it still waits for, and where the vote does not count.
import { problem, type Problem } from "../../base/problem.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Facts } from "../../model/facts.ts";
import type { Workspace } from "../../model/workspace.ts";
import { localOpens } from "../../rules/kiro/acts/approach.ts";
import { approvalRow, rowOf } from "../../rules/kiro/acts/row.ts";
import { isUncounted, lastRound } from "../../rules/kiro/approvals.ts";
import { sightOf } from "../../rules/kiro/sight.ts";
import { heardIn, movedAnswer, taskIn, voteProblem, type Heard, type Moved } from "./moved.ts";

type Args = { readonly milestone: string; readonly task: string; readonly phase: string };
type Outcome = { readonly events: readonly EventDraft[]; readonly context: { readonly facts: Facts } };

/** Data: `{approval, milestone}`. What was said before is answered with the warning `already-done`, and is refused again where it opened nothing. */
export function votedAnswer(after: Workspace, args: Args, { events, context: { facts } }: Outcome): Moved {
  const where = { ...args, task: taskIn(after, args.milestone, args.task) };
  const before = heardBefore(after, where, facts);
  const heard = events.length === 0 ? before : heardIn(events);
  const closed = heard && voteProblem(heard);
  const nothing = closed ? "Nothing was changed." : `Nothing to change: ${where.phase} of ${where.task} is as you want it.`;
  const answer = movedAnswer(after, { reference: args.milestone, events, nothing });
  const approval = rowOf(events, args.phase) ?? before?.row ?? null;
  const { milestone } = answer.data;
  const refused = answer.problem ?? closed;
  const waiting = approval?.status === "pending" && approval.outstanding.length > 0 && events.length > 0 ? [`It waits for ${approval.outstanding.join(", ")}.`] : [];
  const reply = [...answer.reply.slice(0, 1), ...waiting.map((line) => ({ kind: "text", text: line }) as const), ...answer.reply.slice(1).filter(({ kind }) => kind !== "command")];
  return { ...answer, data: { approval, milestone }, reply, warnings: [...(answer.warnings ?? []), ...(events.length === 0 ? [already(where)] : [])], ...(refused && { problem: refused }) };
}

/** What whoever speaks has said of the gate as it is; a gate that was decided is no matter of one vote. */
function heardBefore(after: Workspace, where: Args, facts: Facts): Heard | null {
  const sight = sightOf(after, where, facts);
  const approval = sight.ok ? sight.value.approval : null;
  const round = lastRound(approval);
  const { standing } = facts;
  if (!approval || !round || !standing) return null;
  const counts = localOpens(after.config, facts);
  const counted = round.status !== "pending" || standing.source.verified || !isUncounted(round, standing.person, { counts });
  return { by: standing.person.login, counted, row: approvalRow(approval, { counts }) };
}

function already({ phase, task }: Args): Problem {
  return problem("already-done", `This was said of ${phase} of ${task} before; nothing was changed.`);
}
