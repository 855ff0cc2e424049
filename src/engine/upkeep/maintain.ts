// maintain: everything that is due, each part as a verb of its own; none keeps another from its turn.
import { problem, type Problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { parseLine } from "../../core/grammar/parse.ts";
import type { CatalogOrder } from "../../core/model/catalog-order.ts";
import { kiroIsOn } from "../../core/rules/kiro/acts/approach.ts";
import { upkeepView, type Part } from "../../core/views/upkeep/parts.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { ourStanding } from "../converse/gates/standing.ts";
import { ask, stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { load } from "../load.ts";
import { postOf } from "../notify/deliver.ts";
import { collecting, notifyDue } from "../notify/upkeep.ts";
import { transact } from "../transact.ts";
import { catchUp } from "./catch-up.ts";
import { mergePulls } from "./merge-pulls.ts";
import type { Grounds } from "./routine.ts";

export type Turn = { readonly caller: Caller; readonly since: string };

/** A part is a verb's line, an order to the catalogs, or what only a forge has; a text says why it is not due. */
type Due = { readonly part: string; readonly todo: { readonly line: string } | { readonly order: CatalogOrder } | { readonly skip: string } | Outside };
type Done = { readonly part: Part; readonly finished: Finished | null };
type Outside = (venue: Venue, turn: Turn) => Promise<Finished>;

/** `data.parts` tells of each; the problem is that of the first that failed. */
export async function maintain(grounds: Grounds, turn: Turn): Promise<Finished> {
  const due = await dueParts(grounds, turn.caller);
  if (!due.ok) return stopped(due.problem);
  const done: Done[] = [];
  const noticed = withNotices(grounds);
  for (const one of due.value) done.push(await carriedOut(one, noticed, turn));
  const told = await notices(noticed, turn, done.map(({ part }) => part));
  if (told) done.push(told);
  const parts = done.map(({ part }) => part);
  const wrong = parts.filter((part) => part.problem !== null);
  const finished = done.flatMap((one) => one.finished ?? []);
  return {
    data: { parts: parts.map(({ part, skipped, problem: failure, data }) => ({ part, ok: failure === null, skipped, data, error: failure })) },
    reply: upkeepView(parts),
    warnings: finished.flatMap(({ warnings }) => warnings),
    problem: verdict(wrong, parts.length),
    changes: finished.flatMap(({ changes }) => changes),
    diff: finished.map(({ diff }) => diff).join(""),
  };
}

/** What is noted while the parts are done is told of at the end. */
function withNotices({ ports, venue }: Grounds): Grounds {
  return postOf(ports) ? { ports: { ...ports, alerts: collecting(ports.alerts) }, venue } : { ports, venue };
}

/** The last part: it tells of what the others found. Null where nobody is told anything. */
async function notices({ ports, venue }: Grounds, turn: Turn, parts: readonly Part[]): Promise<Done | null> {
  const post = postOf(ports);
  if (!post) return null;
  const part = "notices";
  if (turn.caller.dryRun) return { part: { part, skipped: "a dry run tells nobody anything", problem: null, data: null, reply: [] }, finished: null };
  const health = parts.find((one) => one.part === "health")?.problem ?? null;
  const caller = named(turn.caller, part, venue);
  const finished = await caught(() => notifyDue(ports, { post, caller, health, forge: venue !== null }));
  return { part: { part, skipped: null, problem: finished.problem, data: finished.data, reply: finished.reply }, finished };
}

function verdict([first, ...others]: readonly Part[], all: number): Problem | null {
  if (!first?.problem) return null;
  const message = `${first.part}: ${first.problem.message}`;
  return { ...first.problem, message: others.length === 0 ? message : `${others.length + 1} of ${all} parts failed. ${message}` };
}

/** What the settings ask for, in the order in which it is done. */
async function dueParts({ ports, venue }: Grounds, { dryRun }: Caller): Promise<Result<readonly Due[]>> {
  const snapshot = await ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  const loaded = await load(snapshot.value, { scope: "none", settings: ports.settings });
  await snapshot.value.release();
  if (!loaded.ok) return loaded;
  const { git_integration, features } = loaded.value.workspace.config;
  const unless = (off: string | null, todo: Due["todo"]): Due["todo"] => (off === null ? todo : { skip: off });
  const outside = venue === null ? "there is no access to GitHub here" : dryRun ? "a dry run does nothing on GitHub" : null;
  return ok([
    // On somebody's own machine nothing is switched unless they say so: there it is told that it is due.
    { part: "scale", todo: venue === null ? { line: "scale status" } : { order: { kind: "scale-check", now: false } } },
    { part: "sessions", todo: unless(features.session_management ? null : "features.session_management is off", { line: "session cleanup --stale" }) },
    { part: "pulls", todo: unless(git_integration.auto_merge ? outside : "git_integration.auto_merge is off", mergePulls) },
    { part: "branches", todo: unless(git_integration.auto_cleanup_branches ? null : "git_integration.auto_cleanup_branches is off", { line: "branch cleanup" }) },
    { part: "approvals", todo: unless(kiroIsOn(loaded.value.workspace.config) ? null : "phases are switched off", { line: "approval due" }) },
    { part: "comments", todo: unless(outside, (at, turn) => catchUp(at, turn)) },
    { part: "health", todo: { line: venue === null ? "doctor" : "check" } },
  ]);
}

async function carriedOut({ part, todo }: Due, grounds: Grounds, turn: Turn): Promise<Done> {
  if (typeof todo === "object" && "skip" in todo) return { part: { part, skipped: todo.skip, problem: null, data: null, reply: [] }, finished: null };
  const caller = named(turn.caller, part, grounds.venue);
  const finished = await caught(() => work(todo, grounds, { ...turn, caller }));
  return { part: { part, skipped: null, problem: finished.problem, data: finished.data, reply: finished.reply }, finished };
}

async function work(todo: Exclude<Due["todo"], { readonly skip: string }>, grounds: Grounds, turn: Turn): Promise<Finished> {
  if (typeof todo === "function") return onForge(todo, grounds, turn);
  if ("line" in todo) return carriedOutLine(grounds, todo.line, turn.caller);
  return (await import("../catalog/orders.ts")).carryOutOrder(grounds, todo.order, turn.caller);
}

async function onForge(todo: Outside, { venue }: Grounds, turn: Turn): Promise<Finished> {
  if (venue === null) throw new TypeError("there is no forge");
  return todo(venue, turn);
}

/** Each part is a request of its own, so that one which comes again is known again. */
function named(caller: Caller, part: string, venue: Venue | null): Caller {
  const ours = venue && (async () => ok(ourStanding(venue, { actor: caller.actor, level: caller.permission })));
  return { ...caller, yes: true, standing: caller.standing ?? ours ?? undefined, request: { ...caller.request, id: `${caller.request.id}/${part}` } };
}

/** One verb's line, as ordinary as if somebody had typed it. */
export async function carriedOutLine({ ports }: Pick<Grounds, "ports">, line: string, caller: Caller): Promise<Finished> {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return stopped(call.problem);
  const { verb, ...rest } = call.value;
  if (verb.kind === "query") return ask(ports, { verb, ...rest }, caller);
  if (verb.kind === "command") return transact(ports, { verb, ...rest }, caller);
  throw new TypeError(`${verb.name} is no part of a routine`);
}

/** A fault in one part is no reason to leave the others undone. */
async function caught(work: () => Promise<Finished>): Promise<Finished> {
  try {
    return await work();
  } catch (error) {
    return stopped(problem("unexpected", `A fault in this program: ${error instanceof Error ? error.message : String(error)}`));
  }
}
