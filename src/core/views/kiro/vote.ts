// What a vote says: whether the gate is open now, whom it still waits for, and where the vote does not count.
import { problem, type Problem } from "../../base/problem.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Facts } from "../../model/facts.ts";
import type { Workspace } from "../../model/workspace.ts";
import { localOpens } from "../../rules/kiro/acts/approach.ts";
import { approvalRow, rowOf, type ApprovalRow } from "../../rules/kiro/acts/row.ts";
import { sightOf } from "../../rules/kiro/sight.ts";
import type { Moved } from "./moved.ts";
import { movedAnswer, voteProblem } from "./moved.ts";

type Args = { readonly milestone: string; readonly task: string; readonly phase: string };
type Outcome = { readonly events: readonly EventDraft[]; readonly context: { readonly facts: Facts } };

/** Data: `{approval, milestone}`. What was said before is answered with the warning `already-done`. */
export function votedAnswer(after: Workspace, args: Args, { events, context: { facts } }: Outcome): Moved {
  const answer = movedAnswer(after, { reference: args.milestone, events, nothing: `Nothing to change: ${args.phase} of ${args.task} is as you want it.` });
  const approval = rowOf(events, args.phase) ?? known(after, args, facts);
  const { milestone } = answer.data;
  const refused = answer.problem ?? voteProblem(events);
  const waiting = approval?.status === "pending" && approval.outstanding.length > 0 && events.length > 0 ? [`It waits for ${approval.outstanding.join(", ")}.`] : [];
  const reply = [...answer.reply.slice(0, 1), ...waiting.map((line) => ({ kind: "text", text: line }) as const), ...answer.reply.slice(1).filter(({ kind }) => kind !== "command")];
  return { ...answer, data: { approval, milestone }, reply, warnings: [...(answer.warnings ?? []), ...(events.length === 0 ? [already(args)] : [])], ...(refused && { problem: refused }) };
}

function known(after: Workspace, where: Args, facts: Facts): ApprovalRow | null {
  const sight = sightOf(after, where, facts);
  return sight.ok && sight.value.approval ? approvalRow(sight.value.approval, { counts: localOpens(after.config, facts) }) : null;
}

function already({ phase, task }: Args): Problem {
  return problem("already-done", `This was said of ${phase} of ${task} before; nothing was changed.`);
}
