// The command line behind its entry: words in, an answer on stdout, talk on stderr, the exit code out.
import { statSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { problem, type Problem } from "../core/base/problem.ts";
import { failed } from "../core/base/result.ts";
import { takeGlobals, type Globals } from "../core/grammar/globals.ts";
import { parseWords, type Call, type Parsed } from "../core/grammar/parse.ts";
import { ask } from "../engine/ask.ts";
import { PART_FOLDERS } from "../engine/catalog/sources.ts";
import type { Caller, Finished } from "../engine/invocation.ts";
import { envelopeOf } from "../engine/envelope.ts";
import { report, type Told } from "./report.ts";
import { openPorts } from "../host/open-ports.ts";
import { openStreams, type Streams } from "./streams.ts";

/** 128 and the signal's number, as shells count. */
const INTERRUPTED_EXIT = 130;

/** Words are those after `milestone`. Never throws; nothing is loaded but what the verb needs. */
export async function run(words: readonly string[]): Promise<number> {
  const parsed = await understood(words);
  const { globals, command } = parsed;
  const told: Told = { command, globals, request: requestOf(parsed), directory: directoryOf(globals) };
  const streams = openStreams(process.env, globals);
  const interrupted = (): void => interrupt(told);
  process.once("SIGINT", interrupted);
  try {
    return await report(await finish(parsed, told, { streams, interrupted }), told, streams);
  } catch (error) {
    return await report(failedWith(unexpected(error, globals)), told, streams);
  } finally {
    process.off("SIGINT", interrupted);
  }
}

async function understood(words: readonly string[]): Promise<Parsed> {
  try {
    return await parseWords(words, "cli");
  } catch (error) {
    const { globals } = takeGlobals(words, "cli");
    return { globals, command: "", call: failed(unexpected(error, globals)) };
  }
}

/** A question needs no id of its own. */
function requestOf({ globals, call }: Parsed): Told["request"] {
  const named = globals.requestId ?? process.env["MILESTONE_REQUEST_ID"] ?? "";
  if (named !== "") return { id: named, given: true };
  return { id: call.ok && call.value.verb.kind !== "query" ? randomId() : "", given: false };
}

/** Longer ids than GitHub's or a UUID are texts by mistake; each stands in every event of its request. */
const REQUEST_LENGTH_MAX = 200;

function isRequestId(id: string): boolean {
  return id.length <= REQUEST_LENGTH_MAX && !/\p{Cc}/u.test(id);
}

/** Loading node:crypto takes a third of the time of a bare start, so it waits until it is needed. */
function randomId(): string {
  return process.getBuiltinModule("node:crypto").randomUUID();
}

/** Where relative paths start; null where there is no such folder. */
function directoryOf({ directory }: Globals): string | null {
  try {
    const path = resolve(process.cwd(), directory ?? ".");
    return statSync(path).isDirectory() ? path : null;
  } catch {
    return null;
  }
}

type Around = { readonly streams: Streams; readonly interrupted: () => void };

async function finish({ call, globals }: Parsed, told: Told, around: Around): Promise<Finished> {
  if (!call.ok) return failedWith(call.problem);
  const { directory, request } = told;
  if (!isRequestId(request.id)) return failedWith(problem("usage", "The request's id is no id.", { hint: "Write one line of at most 200 characters." }));
  if (directory === null) return failedWith(noDirectory(globals));
  const { verb, args } = call.value;
  const agreement = verb.kind === "command" && !globals.yes && !globals.dryRun ? (verb.confirm?.(args) ?? null) : null;
  if (agreement !== null) {
    const { confirm } = await import("./confirm.ts");
    const refusal = await confirm(agreement, process.env);
    if (refusal) return failedWith(refusal);
  }
  return carryOut(call.value, { ...told, directory }, around);
}

function noDirectory({ directory }: Globals): Problem {
  if (directory === null) return problem("file-not-found", "The folder you are in does not exist any more.", { hint: "Go to another folder, or name one with -C." });
  return problem("file-not-found", `There is no folder ${directory}.`, { hint: "Check what stands after -C." });
}

/** What would let a task say of its own work that it is good, or pass a gate. */
const PEOPLES = /^(?:accept$|approval (?!list$)|kiro (?:transition|reset)$)/;

function isPeoples({ verb: { name }, args }: Call): boolean {
  return PEOPLES.test(name) || (/^(?:kiro )?complete$/.test(name) && args["force"] === true);
}

async function carryOut(call: Call, told: Told & { readonly directory: string }, { streams, interrupted }: Around): Promise<Finished> {
  const { globals, directory, request } = told;
  if (isPeoples(call) && process.env["MILESTONE_TASK"]) return failedWith(problem("permission-denied", `A task cannot call \`milestone ${call.verb.name}\`: that is for people to do.`, { hint: "Run it yourself, outside of the task." }));
  const held = call.verb.kind === "execution" && !globals.dryRun ? (await import("../host/execution/handover.ts")).holdSecrets(process.env) : new Map<string, string>();
  const opened = await openPorts({ directory, dataPath: globals.dataPath, environment: process.env, held });
  if (!opened.ok) return failedWith(opened.problem);
  const { ports, actor, tree } = opened.value;
  const { verb, args, line } = call;
  // While the rest is loaded git looks through the files. Where that fails, so will the survey, which tells of it.
  if (verb.kind === "query" && verb.asks) tree.surveyor.begin(PART_FOLDERS.milestones).catch(() => undefined);
  const user = process.env["USER"] || process.env["USERNAME"] || "unknown";
  const caller: Caller = {
    // A question is nobody's deed: git is not asked for a name.
    actor: process.env["MILESTONE_ACTOR"] || (verb.kind === "query" ? null : await actor()) || user,
    permission: "admin",
    now: () => new Date().toISOString(),
    request,
    dryRun: globals.dryRun,
    commit: !globals.noCommit,
    yes: globals.yes,
    standing: async () => (await import("../host/standing.ts")).localStanding({ environment: process.env, repository: opened.value.repository, actor, user }),
  };
  if (verb.kind === "query") {
    const asked = (): Promise<Finished> => ask(ports, { verb, args, line }, caller);
    return verb.follows ? (await import("./execution/follow.ts")).follow(asked, { verb, globals, streams }) : asked();
  }
  if (verb.kind === "execution") {
    process.off("SIGINT", interrupted);
    return (await import("./execution/carry-out.ts")).carryOutExecution({ verb, args, line, opened: opened.value, caller, held }, told, streams);
  }
  if (verb.kind === "routine") return (await import("./routine.ts")).carryOutHere(ports, { verb, args, line }, { globals, caller });
  return (await import("../engine/transact.ts")).transact(ports, { verb, args, line }, caller);
}

function failedWith(trouble: Problem): Finished {
  return { data: null, reply: [], warnings: [], problem: trouble, changes: [], diff: "" };
}

/** The id joins what a person reports to what they saw. */
function unexpected(error: unknown, { verbose }: Globals): Problem {
  const id = randomId().slice(0, 8);
  const what = error instanceof Error ? error.message : String(error);
  if (verbose && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  const hint = verbose ? "Report it with the lines above." : "Run it again with --verbose for the details, and report them.";
  return problem("unexpected", `A fault in this program (${id}): ${what}`, { hint });
}

/** Files and refs change in single steps, so that ending at once leaves nothing half done. */
function interrupt({ command, globals }: Told): void {
  const finished = failedWith(problem("interrupted", "Interrupted."));
  const text = globals.json || globals.jsonl ? `${JSON.stringify(envelopeOf(command, finished, globals))}\n` : "";
  try {
    writeSync(process.stdout.fd, text);
  } catch {
    // Nobody reads any more.
  }
  process.exit(INTERRUPTED_EXIT);
}
