// session cleanup: sessions that nobody is at work on are ended, and those beyond the settings are taken away.
import { list, text } from "../../base/reply.ts";
import { ok } from "../../base/result.ts";
import { DurationText } from "../../model/arguments.ts";
import type { EventDraft } from "../../model/event.ts";
import { cleanup as sweep, asideOf, strayJournals, type Removal } from "../../rules/session/cleanup.ts";
import { deadSessions, ending } from "../../rules/session/ending.ts";
import { NO_SESSIONS } from "../../rules/session/find.ts";
import { defineCommand, flag, option } from "../../verb.ts";

export const cleanup = defineCommand({
  name: "session cleanup",
  summary: "End sessions nobody is at work on, and take away old ones.",
  permission: "maintain",
  args: {
    stale: flag("Only end those whose process is gone; nothing is taken away."),
    "older-than": option(DurationText, "Completed sessions older than this go; session_management.cleanup_after without it."),
  },
  needs: () => [{ kind: "sessions" }],
  confirm: ({ stale }) => (stale ? "End sessions whose process is gone?" : "Take away old sessions?"),
  examples: [
    { line: "milestone session cleanup --yes", why: "few and useful ones remain" },
    { line: "milestone session cleanup --dry-run", why: "see which would go" },
  ],
  decide(workspace, { stale, "older-than": olderThan }, { now, facts: { sessions = NO_SESSIONS } }) {
    const removed = stale ? [] : sweep(sessions, { config: workspace.config, now, automatic: false, olderThan });
    const gone = new Set(removed.map(({ id }) => id));
    const ended = ending(workspace, deadSessions(sessions, workspace, now), { leases: sessions.leases, now });
    const aside = stale ? [] : asideOf(sessions);
    return ok({
      events: [...ended.events, ...removed.flatMap(removedEvent)],
      sessions: ended.sessions.filter(({ id }) => !gone.has(id)),
      files: [...removed.flatMap(({ id, path }) => [{ path, text: null }, { path: `sessions/backup-${id}.yaml`, text: null }]), ...aside],
      forget: [...new Set([...ended.forget, ...gone, ...(stale ? [] : strayJournals(sessions))])],
      revoke: ended.revoke,
    });
  },
  answer(_after, _args, { events }) {
    const ids = (type: string): string[] => events.filter(({ event_type }) => event_type === type).map(({ session_id = "" }) => session_id);
    const [removed, ended] = [ids("state_cleaned"), ids("session_ended").filter((id) => !ids("state_cleaned").includes(id))];
    const said = [...ended.map((id) => `${id} is paused: its process is gone.`), ...removed.map((id) => `${id} is taken away.`)];
    return { data: { removed, ended }, reply: said.length === 0 ? [text("Nothing to clean up.")] : [list(said)], subject: `session cleanup: ${removed.length} taken away, ${ended.length} ended` };
  },
});

function removedEvent({ id, milestone, why }: Removal): EventDraft[] {
  return milestone === null ? [] : [{ event_type: "state_cleaned", milestone_id: milestone, session_id: id, details: { session_id: id, reason: why } }];
}
