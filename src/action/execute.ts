// Mode execute: one job does a milestone's tasks, pushes what came of them, and proposes it.
import { problem } from "../core/base/problem.ts";
import { stopped } from "../engine/ask.ts";
import type { Finished } from "../engine/invocation.ts";
import { openLog } from "./execution/log.ts";
import { callOf, forkIn, orderOf, type ExecuteOrder } from "./execution/order.ts";
import { conductRun } from "./execution/run.ts";
import { withoutSecrets } from "./execution/secrets.ts";
import type { Carrier, Outcome } from "./given.ts";

/** Reads its inputs itself: what it was given is of a process that still had secrets in its environment. */
export const execute: Carrier = async ({ folder }) => {
  const { values, token } = withoutSecrets(process.env);
  const order = orderOf(process.env);
  return order.ok ? executeMode({ ...order.value, token, values }) : { finished: stopped(order.problem), root: folder };
};

/** `values`: variables that are not in the environment any more, to be lent to tasks by name. */
export type ExecuteGiven = ExecuteOrder & { readonly token: string | null; readonly values: ReadonlyMap<string, string> };

export async function executeMode(given: ExecuteGiven): Promise<Outcome> {
  return { finished: await finishedOf(given), root: given.folder };
}

async function finishedOf(given: ExecuteGiven): Promise<Finished> {
  const call = await callOf(given);
  if (!call.ok) return stopped(call.problem);
  const { verb, args, line } = call.value;
  if (verb.kind !== "execution") return stopped(problem("usage", `${line} is no execution.`));
  const fork = forkIn(given.event);
  if (fork !== null) return stopped(problem("refused", `The commit comes from ${fork}: a fork's code is not run here.`, { hint: "Look at it, bring it into a branch of this repository, and execute that." }));
  return conductRun(given, { order: verb.order(args), line }, openLog((text) => void process.stdout.write(text)));
}
