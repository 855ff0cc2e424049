// Answering a query: load what it asks for, then let it answer.
import type { Problem } from "../core/base/problem.ts";
import { isConfigError } from "../core/model/config/sources.ts";
import { authorize } from "../core/rules/authority.ts";
import type { Context, Query } from "../core/verb.ts";
import type { Ports } from "../ports/ports.ts";
import type { Snapshot } from "../ports/repository.ts";
import { gather } from "./facts.ts";
import type { Caller, Finished, Invocation } from "./invocation.ts";
import { load, type Loaded } from "./load.ts";

export async function ask(ports: Ports, invocation: Invocation & { readonly verb: Query }, caller: Caller): Promise<Finished> {
  const { verb } = invocation;
  const allowed = authorize({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args: invocation.args });
  if (!allowed.ok) return stopped(allowed.problem);
  const snapshot = await ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return stopped(snapshot.problem);
  try {
    return await answered(ports, invocation, { caller, snapshot: snapshot.value });
  } finally {
    await snapshot.value.release();
  }
}

type Asked = { readonly caller: Caller; readonly snapshot: Snapshot };

async function answered(ports: Ports, { verb, args }: Invocation & { readonly verb: Query }, { caller, snapshot }: Asked): Promise<Finished> {
  if (verb.asks) return (await import("./catalog/consult.ts")).consulted(ports, { verb, args }, { caller, snapshot });
  const loaded = await load(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
  if (!loaded.ok) return stopped(loaded.problem);
  const { workspace } = loaded.value;
  const needs = verb.needs?.(args) ?? [];
  const now = caller.now();
  const facts = await gather(needs, { ports, snapshot, loaded: loaded.value, now, standing: caller.standing });
  if (!facts.ok) return stopped(facts.problem);
  const context: Context = { actor: caller.actor, now, request: null, facts: facts.value };
  const answer = verb.answer(workspace, args, context);
  if (!answer.ok) return stopped(answer.problem);
  const { data, reply, warnings = [], problem = null } = answer.value;
  const itself = needs.some(({ kind }) => kind === "audit" || kind === "config");
  return { data, reply, warnings: [...(itself ? [] : unread(loaded.value)), ...warnings], problem, changes: [], diff: "" };
}

/**
 * Files that could not be read, what was odd about the others, and settings that could not be taken as they stand: said with
 * every answer, so that nothing is skipped silently; verbs that look into just that tell it themselves.
 */
export function unread({ workspace: { broken, warnings }, config }: Pick<Loaded, "workspace" | "config">): Problem[] {
  return [...broken.values(), ...warnings, ...config.problems.filter(isConfigError)];
}

export function stopped(problem: Problem, data: unknown = null): Finished {
  return { data, reply: [], warnings: [], problem, changes: [], diff: "" };
}
