// Carrying out a command: load, decide, evolve, write, commit, and again from the start if somebody was faster.
import { problem, type Problem } from "../core/base/problem.ts";
import type { Change, Tree } from "../core/base/tree.ts";
import { authorize } from "../core/rules/authority.ts";
import { evolve } from "../core/rules/evolve.ts";
import { invariants } from "../core/rules/invariants.ts";
import type { Happened } from "../core/rules/notice/reactions.ts";
import type { Command, Context } from "../core/verb.ts";
import type { Fallen } from "../core/rules/kiro/acts/fall-due.ts";
import type { Ports } from "../ports/ports.ts";
import { stopped, unread } from "./ask.ts";
import { gather } from "./facts.ts";
import type { Attempt, Decided, Order } from "./attempt.ts";
import type { Caller, Finished } from "./invocation.ts";
import { dueFirst, newest, withFallen } from "./kiro/due-first.ts";
import { load } from "./load.ts";
import { messageOf } from "./message.ts";
import { followUp } from "./outside.ts";
import { earlier } from "./request.ts";
import { written } from "./written.ts";

/** Somebody who edits by hand faster than this is not waited for. */
const ATTEMPTS_MAX = 5;

/** Problems: the verb's own, `permission-denied`, `request-conflict`, the invariants', `conflict`, and those of the repository. */
export async function transact(ports: Ports, order: Order, caller: Caller): Promise<Finished> {
  const { verb } = order;
  const allowed = authorize({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args: order.args });
  if (!allowed.ok) return stopped(allowed.problem);
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
    const finished = await attempted(ports, order, caller);
    if (finished !== "moved") return finished;
  }
  return stopped(problem("conflict", `The files of ${verb.name} kept changing while it worked.`, { hint: "Run it again." }));
}

async function attempted(ports: Ports, order: Order, caller: Caller): Promise<Finished | "moved"> {
  const snapshot = await ports.repository.snapshot({ for: caller.dryRun ? "read" : "write" });
  if (!snapshot.ok) return stopped(snapshot.problem);
  const happened: Happened[] = [];
  const untold: Problem[] = [];
  let finished: Finished | "moved";
  try {
    finished = await decided({ ports, order, caller, snapshot: snapshot.value, tell: (one) => void happened.push(one) });
  } finally {
    await snapshot.value.release();
    if (ports.outbox) for (const one of happened) untold.push(...await (await import("./notify/deliver.ts")).tellOf(ports, one, caller.now));
  }
  return finished === "moved" || untold.length === 0 ? finished : { ...finished, warnings: [...finished.warnings, ...untold] };
}

async function decided(attempt: Attempt): Promise<Finished | "moved"> {
  const { ports, order, caller, snapshot } = attempt;
  if (caller.request.given) {
    const before = await earlier(attempt);
    if (before) return before;
  }
  const { verb, args } = order;
  const loaded = await load(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
  if (!loaded.ok) return stopped(loaded.problem);
  const { workspace } = loaded.value;
  const now = caller.now();
  const facts = await gather(verb.needs?.(args) ?? [], { ports, snapshot, loaded: loaded.value, now, standing: caller.standing });
  if (!facts.ok) return stopped(facts.problem);
  const context: Context = { actor: caller.actor, now, request: caller.request.id, facts: facts.value };
  const due = await dueFirst(attempt, loaded.value, now);
  if (!due.ok) return stopped(due.problem);
  if (due.value) return afterDue(attempt, { loaded: loaded.value, context }, due.value);
  const decision = verb.decide(workspace, args, context);
  if (!decision.ok) return { ...stopped(decision.problem), warnings: workspace.warnings };
  return carriedOut(attempt, { loaded: loaded.value, context, decision: decision.value });
}

/** Decided about what time has left; what was due is recorded also where nothing else may be. */
async function afterDue(attempt: Attempt, { loaded, context }: Omit<Decided, "decision">, due: Fallen): Promise<Finished | "moved"> {
  const { verb, args } = attempt.order;
  const facts = withFallen(context.facts, due);
  const own = verb.decide(due.workspace, args, { ...context, facts });
  const answer: Command["answer"] = (after, values, outcome) => {
    if (!own.ok) return { data: null, reply: [], problem: own.problem, subject: "what was due" };
    return verb.answer(after, values, { ...outcome, events: verb.due ? outcome.events : own.value.events, context: { ...outcome.context, facts } });
  };
  const { events = [], approvals = [], ...rest } = own.ok ? own.value : {};
  const decision = { ...rest, events: [...due.events, ...events], approvals: newest([...due.approvals, ...approvals]) };
  return carriedOut({ ...attempt, order: { ...attempt.order, verb: { ...verb, answer } } }, { loaded, context, decision });
}

async function carriedOut(attempt: Attempt, decided: Decided): Promise<Finished | "moved"> {
  const { order, caller } = attempt;
  const { loaded, context, decision } = decided;
  const evolved = evolve(loaded.workspace, decision.events, context.now);
  const sound = invariants(loaded.workspace, evolved);
  if (!sound.ok) return stopped(sound.problem);
  const result = await written(attempt, { ...decided, evolved });
  if (!result.ok) return stopped(result.problem);
  const { before, after, changes, warnings } = result.value;
  const answered = { events: decision.events, context };
  const answer = order.verb.answer(after, order.args, answered);
  const finished = { data: answer.data, reply: answer.reply, problem: answer.problem ?? null, changes, diff: "" };
  const said = [...unread({ workspace: after, config: loaded.config }), ...warnings, ...(answer.warnings ?? [])];
  if (caller.dryRun) return { ...finished, diff: await diffOf(before, changes, after.root), warnings: said };
  const kept = await committed(attempt, { changes, subject: answer.subject ?? order.line, commit: caller.commit && loaded.workspace.config.git_integration.auto_commit });
  if (kept === "moved") return kept;
  if (kept.problem) return stopped(kept.problem);
  if (changes.length > 0) attempt.tell?.({ events: decision.events, approvals: decision.approvals ?? [], actor: caller.actor, at: context.now, request: caller.request.id, workspace: after });
  const outside = await followUp(attempt.ports, decision, loaded.workspace.config);
  // What was to be moved and could not be is told as it is.
  const told = outside.unmoved.size === 0 ? answer : order.verb.answer(after, order.args, { ...answered, unmoved: outside.unmoved });
  return { ...finished, data: told.data, reply: told.reply, problem: outside.problem ?? told.problem ?? null, warnings: [...said, ...kept.warnings] };
}

type Kept = { readonly problem: Problem | null; readonly warnings: readonly Problem[] };

async function committed({ ports, order, caller, snapshot }: Attempt, wanted: { changes: readonly Change[]; subject: string; commit: boolean }): Promise<Kept | "moved"> {
  const { changes } = wanted;
  if (changes.length === 0) return { problem: null, warnings: [] };
  if (order.verb.settles) {
    const settled = await ports.conflicts.settle(changes);
    return { problem: settled.ok ? null : settled.problem, warnings: [] };
  }
  const outcome = await ports.repository.commit(snapshot, changes, messageOf({ order, caller, ...wanted }));
  if (!outcome.ok) return { problem: outcome.problem, warnings: [] };
  return outcome.value.kind === "moved" ? "moved" : { problem: null, warnings: outcome.value.warnings };
}

async function diffOf(before: Tree, changes: readonly Change[], root: string): Promise<string> {
  const { unifiedDiff } = await import("../core/base/diff.ts");
  const shown = (path: string): string => (path.startsWith(":/") ? path.slice(2) : `${root}/${path}`);
  return changes.map(({ path, text }) => unifiedDiff(before.get(path) ?? null, text, shown(path))).join("");
}
