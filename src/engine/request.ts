// Requests that come twice: found by their id, and answered as they were the first time.
import { commitLine } from "../core/base/encode/commit.ts";
import { problem, type Problem } from "../core/base/problem.ts";
import { readEvents } from "../core/files/events.ts";
import { FOLDERS } from "../core/files/layout.ts";
import { EVENT_TYPES, type EventDraft, type EventType, type RecordedEvent } from "../core/model/event.ts";
import type { Facts } from "../core/model/facts.ts";
import type { Context } from "../core/verb.ts";
import type { Commit } from "../ports/history.ts";
import type { Snapshot } from "../ports/repository.ts";
import { stopped } from "./ask.ts";
import type { Finished } from "./invocation.ts";
import { load } from "./load.ts";
import { readTexts, shownPath } from "./texts.ts";
import type { Attempt } from "./attempt.ts";

/**
 * The first answer to this request, with the warning `already-done`; null where the id is new. Another command under the same
 * id is `request-conflict`. The answer is given from the commit that the request made, or from the present where there is none.
 */
export async function earlier(attempt: Attempt): Promise<Finished | null> {
  const { caller, order, snapshot } = attempt;
  const events = await eventsOf(caller.request.id, snapshot);
  const commits = await attempt.ports.history.commits({ request: caller.request.id });
  const commit = commits.ok ? (commits.value[0] ?? null) : null;
  if (events.length === 0 && commit === null) return null;
  const told = events.map((event) => event.details["command"]).find((line) => typeof line === "string");
  const same = told === undefined ? (commit?.command ?? null) === commitLine(order.line) : told === order.line;
  return same ? repeated(attempt, events, commit) : stopped(otherCommand(caller.request.id, told ?? commit?.command ?? "another command"));
}

function otherCommand(request: string, command: string): Problem {
  return problem("request-conflict", `Request ${request} was \`${command}\` before.`, { hint: "Give this command a request id of its own." });
}

async function eventsOf(request: string, snapshot: Snapshot): Promise<RecordedEvent[]> {
  const names = await snapshot.list(FOLDERS.events);
  const texts = await readTexts(snapshot, (names.ok ? names.value : []).filter((name) => name.endsWith(".jsonl")).map((name) => `${FOLDERS.events}/${name}`));
  const found: RecordedEvent[] = [];
  for (const [path, text] of texts) {
    if (!text.ok || !text.value.includes(JSON.stringify(request))) continue;
    found.push(...readEvents(text.value, shownPath(snapshot, path)).events.filter((event) => event.request_id === request));
  }
  return found;
}

/** What was told the first time and is not on record: nothing was there yet. */
const FIRST: Facts = { present: { entries: [], files: [] } };

async function repeated({ ports, order, caller, snapshot }: Attempt, recorded: readonly RecordedEvent[], commit: Commit | null): Promise<Finished> {
  const then = commit ? await ports.repository.snapshot({ for: "read", ref: commit.id }) : null;
  const state = then?.ok ? then.value : snapshot;
  // Committed after the snapshot was taken: what happened is not in it yet.
  const happened = recorded.length > 0 ? recorded : await eventsOf(caller.request.id, state);
  const loaded = await load(state, { scope: order.verb.scope?.(order.args) ?? "all", settings: ports.settings });
  if (then?.ok) await then.value.release();
  if (!loaded.ok) return stopped(loaded.problem);
  const events = happened.flatMap((event) => draftOf(event));
  const context: Context = { actor: caller.actor, now: happened[0]?.timestamp ?? caller.now(), request: caller.request.id, facts: FIRST };
  const { data, reply } = order.verb.answer(loaded.value.workspace, order.args, { events, context });
  const warning = problem("already-done", `Request ${caller.request.id} was carried out before; nothing was changed.`);
  return { data, reply, warnings: [warning], problem: null, changes: [], diff: "" };
}

function draftOf({ event_type, milestone_id, details }: RecordedEvent): EventDraft[] {
  return isEventType(event_type) && milestone_id !== null ? [{ event_type, milestone_id, details }] : [];
}

function isEventType(type: string): type is EventType {
  return EVENT_TYPES.some((known) => known === type);
}
