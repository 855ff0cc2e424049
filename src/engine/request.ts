// Requests that come twice: found by their id, and answered as they were the first time.
import { commitLine } from "../core/base/encode/commit.ts";
import { problem, type Problem } from "../core/base/problem.ts";
import { readEvents } from "../core/files/events.ts";
import { eventsPath, FOLDERS } from "../core/files/layout.ts";
import { EVENT_TYPES, type EventDraft, type EventType, type RecordedEvent } from "../core/model/event.ts";
import type { Facts } from "../core/model/facts.ts";
import { isMilestoneId } from "../core/model/ids.ts";
import type { Context } from "../core/verb.ts";
import type { Commit } from "../ports/history.ts";
import type { Snapshot } from "../ports/repository.ts";
import { stopped } from "./ask.ts";
import type { Finished } from "./invocation.ts";
import { load } from "./load.ts";
import { MILESTONES_NAMED_MAX } from "./message.ts";
import { readTexts, shownPath } from "./texts.ts";
import type { Attempt } from "./attempt.ts";

/**
 * The first answer to this request, with the warning `already-done`; null where the id is new. Another command under the same
 * id is `request-conflict`. The answer is given from the commit that the request made, or from the present where there is none.
 * Problems: those of a history that alone could tell.
 */
export async function earlier(attempt: Attempt): Promise<Finished | null> {
  const { caller: { request: { id } }, order, snapshot, ports } = attempt;
  const commits = await ports.history.commits({ request: commitLine(id) });
  if (!commits.ok && ports.history.isWhole) return stopped(commits.problem);
  const commit = commits.ok ? (commits.value[0] ?? null) : null;
  const logs = logsOf(attempt, commit);
  const events = await eventsOf(id, { snapshot, logs });
  if (events.length === 0 && commit === null) return null;
  const told = events.map((event) => event.details["command"]).find((line) => typeof line === "string");
  const same = told === undefined ? (commit?.command ?? null) === commitLine(order.line) : told === order.line;
  return same ? repeated(attempt, { events, commit, logs }) : stopped(otherCommand(id, told ?? commit?.command ?? "another command"));
}

function otherCommand(request: string, command: string): Problem {
  return problem("request-conflict", `Request ${request} was \`${command}\` before.`, { hint: "Give this command a request id of its own." });
}

/** The ids of milestones whose logs may tell of a request, so that not all of them need to be read. */
type Logs = readonly string[] | "all";

/** Those that the commit names and those that the verb is about; all of them where changes are not committed and no id is said. */
function logsOf({ ports, order: { verb, args } }: Attempt, commit: Commit | null): Logs {
  const scope = verb.scope?.(args) ?? "all";
  const about = typeof scope === "object" ? scope.milestones.filter(isMilestoneId) : [];
  if (commit) return commit.milestones.length < MILESTONES_NAMED_MAX ? [...new Set([...commit.milestones.filter(isMilestoneId), ...about])] : "all";
  const isNamed = typeof scope === "object" && about.length > 0 && about.length === scope.milestones.length;
  return isNamed || ports.history.isWhole ? about : "all";
}

type Where = { readonly snapshot: Snapshot; readonly logs: Logs };

async function eventsOf(request: string, { snapshot, logs }: Where): Promise<RecordedEvent[]> {
  const texts = await readTexts(snapshot, logs === "all" ? await everyLog(snapshot) : logs.map(eventsPath));
  const found: RecordedEvent[] = [];
  for (const [path, text] of texts) {
    if (!text.ok || !text.value.includes(JSON.stringify(request))) continue;
    found.push(...readEvents(text.value, shownPath(snapshot, path)).events.filter((event) => event.request_id === request));
  }
  return found;
}

async function everyLog(snapshot: Snapshot): Promise<string[]> {
  const names = await snapshot.list(FOLDERS.events);
  return (names.ok ? names.value : []).filter((name) => name.endsWith(".jsonl")).map((name) => `${FOLDERS.events}/${name}`);
}

type Before = { readonly events: readonly RecordedEvent[]; readonly commit: Commit | null; readonly logs: Logs };

/** What was told the first time and is not on record: nothing was there yet. */
const FIRST: Facts = { present: { entries: [], files: [] } };

async function repeated({ ports, order, caller, snapshot }: Attempt, { events: recorded, commit, logs }: Before): Promise<Finished> {
  const then = commit ? await ports.repository.snapshot({ for: "read", ref: commit.id }) : null;
  const state = then?.ok ? then.value : snapshot;
  // Committed after the snapshot was taken: what happened is not in it yet.
  const happened = recorded.length > 0 ? recorded : await eventsOf(caller.request.id, { snapshot: state, logs });
  const loaded = await load(state, { scope: order.verb.scope?.(order.args) ?? "all", settings: ports.settings });
  if (then?.ok) await then.value.release();
  if (!loaded.ok) return stopped(loaded.problem);
  const events = happened.flatMap((event) => draftOf(event));
  const context: Context = { actor: caller.actor, now: happened[0]?.timestamp ?? caller.now(), request: caller.request.id, facts: FIRST };
  const { data, reply } = order.verb.answer(loaded.value.workspace, order.args, { events, context });
  const warning = problem("already-done", `Request ${caller.request.id} was carried out before; nothing was changed.`);
  return { data, reply, warnings: [warning], problem: null, changes: [], diff: "", repeated: true };
}

function draftOf({ event_type, milestone_id, details }: RecordedEvent): EventDraft[] {
  return isEventType(event_type) && milestone_id !== null ? [{ event_type, milestone_id, details }] : [];
}

function isEventType(type: string): type is EventType {
  return EVENT_TYPES.some((known) => known === type);
}
