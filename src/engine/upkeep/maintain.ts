// maintain: everything that is due, each part as a verb of its own; none keeps another from its turn.
import { problem, type Problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { parseLine } from "../../core/grammar/parse.ts";
import { upkeepView, type Part } from "../../core/views/upkeep/parts.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { ask, stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { load } from "../load.ts";
import { transact } from "../transact.ts";
import { catchUp } from "./catch-up.ts";
import { mergePulls } from "./merge-pulls.ts";
import type { Grounds } from "./routine.ts";

export type Turn = { readonly caller: Caller; readonly since: string };

/** A part is a verb's line, or what only a forge has; a text says why it is not due. */
type Due = { readonly part: string; readonly todo: { readonly line: string } | { readonly skip: string } | Outside };
type Outside = (venue: Venue, turn: Turn) => Promise<Finished>;

/** `data.parts` tells of each; the problem is that of the first that failed. */
export async function maintain(grounds: Grounds, turn: Turn): Promise<Finished> {
  const due = await dueParts(grounds, turn.caller);
  if (!due.ok) return stopped(due.problem);
  const done: { readonly part: Part; readonly finished: Finished | null }[] = [];
  for (const one of due.value) done.push(await carriedOut(one, grounds, turn));
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
    { part: "scale", todo: { line: "scale status" } },
    { part: "sessions", todo: unless(features.session_management ? null : "features.session_management is off", { line: "session cleanup --stale" }) },
    { part: "pulls", todo: unless(git_integration.auto_merge ? outside : "git_integration.auto_merge is off", mergePulls) },
    { part: "branches", todo: unless(git_integration.auto_cleanup_branches ? null : "git_integration.auto_cleanup_branches is off", { line: "branch cleanup" }) },
    { part: "comments", todo: unless(outside, (at, turn) => catchUp(at, turn)) },
    { part: "health", todo: { line: venue === null ? "doctor" : "check" } },
  ]);
}

async function carriedOut({ part, todo }: Due, grounds: Grounds, turn: Turn): Promise<{ readonly part: Part; readonly finished: Finished | null }> {
  if (typeof todo === "object" && "skip" in todo) return { part: { part, skipped: todo.skip, problem: null, data: null, reply: [] }, finished: null };
  const caller = named(turn.caller, part);
  const finished = await caught(() => (typeof todo === "object" ? carriedOutLine(grounds, todo.line, caller) : onForge(todo, grounds, { ...turn, caller })));
  return { part: { part, skipped: null, problem: finished.problem, data: finished.data, reply: finished.reply }, finished };
}

async function onForge(todo: Outside, { venue }: Grounds, turn: Turn): Promise<Finished> {
  if (venue === null) throw new TypeError("there is no forge");
  return todo(venue, turn);
}

/** Each part is a request of its own, so that one which comes again is known again. */
function named(caller: Caller, part: string): Caller {
  return { ...caller, yes: true, request: { ...caller.request, id: `${caller.request.id}/${part}` } };
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
