// Which saved sessions are taken away, so that few remain and none that anybody could miss.
import { parseDuration } from "../../base/duration.ts";
import type { Change } from "../../base/tree.ts";
import type { Config } from "../../model/config/config.ts";
import type { SessionRecord, Sessions } from "../../model/facts.ts";
import { isPutAside } from "./choose.ts";
import { newestFirst, presenceOf, statusOf, type Around } from "./ownership.ts";

/** `automatic`: nobody asked for it. `olderThan` replaces `cleanup_after`. */
export type Sweep = { readonly config: Config; readonly now: string; readonly automatic: boolean; readonly olderThan?: string | undefined };

/** `milestone` is null for a file that cannot be read. */
export type Removal = { readonly id: string; readonly milestone: string | null; readonly path: string; readonly why: "old" | "over" | "paused" | "corrupted" };

/**
 * Afterwards at most `max_sessions` remain, and none completed that is older than `cleanup_after`; sessions that somebody is,
 * or may be, at work on stay whatever the settings say. Files that were put aside because they cannot be read go when
 * somebody asks for it, or with `cleanup_aggressive`; those that were not put aside stay.
 */
export function cleanup(sessions: Sessions, sweep: Sweep): readonly Removal[] {
  const { auto_cleanup, cleanup_aggressive, max_sessions } = sweep.config.session_management;
  if (sweep.automatic && !auto_cleanup) return [];
  const around: Around = { leases: sessions.leases, config: sweep.config, now: sweep.now };
  const idle = sessions.records.filter((record) => isIdle(record, around)).sort((left, right) => newestFirst(left.session, right.session));
  const room = Math.max(0, max_sessions - (sessions.records.length - idle.length));
  const removed: Removal[] = [];
  let kept = 0;
  for (const record of idle) {
    const why = reasonOf(record, around, sweep) ?? (kept < room ? null : "over");
    if (why === null) kept++;
    else removed.push({ id: record.session.id, milestone: record.session.milestone_id, path: record.path, why });
  }
  const aside = sweep.automatic && !cleanup_aggressive ? [] : sessions.broken.filter(isPutAside);
  return [...removed, ...aside.map(({ id, path }): Removal => ({ id, milestone: null, path, why: "corrupted" }))];
}

function isIdle(record: SessionRecord, around: Around): boolean {
  return presenceOf(record, around) === "gone";
}

function reasonOf(record: SessionRecord, around: Around, { olderThan }: Sweep): Removal["why"] | null {
  const { cleanup_after, cleanup_aggressive } = around.config.session_management;
  const { ended_at, saved_at } = record.session;
  const status = statusOf(record, around);
  const age = Date.parse(around.now) - Date.parse(ended_at ?? saved_at ?? "");
  if (status === "completed" && age > (parseDuration(olderThan ?? cleanup_after) ?? Infinity)) return "old";
  if (!cleanup_aggressive || (status !== "paused" && status !== "corrupted")) return null;
  return status;
}

/** The files that cannot be read, moved to where no resume looks; one that is no text stays where it is. */
export function asideOf({ broken }: Pick<Sessions, "broken">): Change[] {
  return broken.flatMap((file) => {
    if (file.text === null || isPutAside(file)) return [];
    return [{ path: file.path, text: null }, { path: file.path.replace(/[^/]+$/, "corrupted-$&"), text: file.text }];
  });
}

/** Journals of sessions that have no record, and that nobody is about to give one. */
export function strayJournals({ strays, leases }: Sessions): string[] {
  const alive = new Set(leases.filter(({ standing }) => standing.state === "alive").map(({ standing }) => standing.holder.session));
  return strays.filter((id) => !alive.has(id));
}
