// A request that comes again: answered with what became of it, or gone on with where it did not come to an end.
import { isStepOver, type Session } from "../../core/model/execution/session.ts";
import type { Sessions } from "../../core/model/facts.ts";
import { findMilestone } from "../../core/rules/find.ts";
import { executionSummary } from "../../core/views/execution/summary.ts";
import type { Command } from "../../core/verb.ts";
import type { Snapshot } from "../../ports/repository.ts";
import { stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { earlier } from "../request.ts";
import { sessionsOf } from "../sessions.ts";
import { dataOf } from "./close.ts";
import type { Execution } from "./prepare.ts";
import type { World } from "./world.ts";

/** Null where the request is new, or its session is still to be gone on with. Problem: `request-conflict`. */
export async function answered(world: World, execution: Execution, caller: Caller): Promise<Finished | null> {
  if (!caller.request.given || caller.dryRun) return null;
  const snapshot = await world.ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return stopped(snapshot.problem);
  try {
    return await answeredFrom(snapshot.value, { world, execution, caller });
  } finally {
    await snapshot.value.release();
  }
}

type Asked = { readonly world: World; readonly execution: Execution; readonly caller: Caller };

async function answeredFrom(snapshot: Snapshot, { world: { ports }, execution: { order, line }, caller }: Asked): Promise<Finished | null> {
  const sessions = await sessionsOf(snapshot, ports);
  if (!sessions.ok) return stopped(sessions.problem);
  const of: { session?: Session | undefined } = {};
  const before = await earlier({ ports, order: { verb: looking(order.milestone, sessions.value, of), args: {}, line }, caller, snapshot });
  return before?.problem || (of.session && isOver(of.session)) ? before : null;
}

function isOver({ status, steps }: Session): boolean {
  return status !== "active" && status !== "paused" && steps.every((step) => isStepOver(step.status));
}

/** Answers with the session that the events of the request speak of, which `of` then holds. */
function looking(reference: string, { records }: Sessions, of: { session?: Session | undefined }): Command {
  return {
    kind: "command", name: "execute", summary: "", permission: "write", examples: [], args: {},
    scope: () => ({ milestones: [reference] }),
    decide: () => {
      throw new TypeError("nothing is decided again");
    },
    answer(then, _args, { events }) {
      const id = events.map(({ details }) => details["session_id"]).find((one) => typeof one === "string");
      const milestone = findMilestone(then, reference);
      of.session = records.find(({ session }) => session.id === id)?.session;
      if (!of.session || !milestone.ok) return { data: null, reply: [] };
      return { data: dataOf(of.session, milestone.value), reply: executionSummary({ session: of.session, milestone: milestone.value, elapsedMs: 0 }) };
    },
  };
}
