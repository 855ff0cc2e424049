// session status: how many sessions there are, what the settings are, and where each milestone stands.
import { ok } from "../../base/result.ts";
import type { Config } from "../../model/config/config.ts";
import { SESSION_STATUSES, type SessionStatus } from "../../model/execution/session.ts";
import { NO_SESSIONS } from "../../rules/session/find.ts";
import { defineQuery } from "../../verb.ts";
import { sessionRow, sessionStatusView, type SessionStatusReport } from "../../views/session.ts";

export const status = defineQuery({
  name: "session status",
  summary: "Count sessions, and show the settings and newest checkpoints.",
  permission: "read",
  args: {},
  scope: () => "none",
  needs: () => [{ kind: "sessions" }],
  examples: [{ line: "milestone session status", why: "whether anything is running or was left behind" }],
  answer({ config }, _args, { now, facts: { sessions = NO_SESSIONS } }) {
    const rows = sessions.records.map((record) => sessionRow(record, { leases: sessions.leases, config, now }));
    const counts = Object.fromEntries(SESSION_STATUSES.map((one) => [one, rows.filter((row) => row.status === one).length])) satisfies Record<string, number>;
    const newest = [...Map.groupBy(rows, ({ milestone }) => milestone)].flatMap(([, [first]]) => first ?? []);
    const data: SessionStatusReport = {
      counts: { ...NONE, ...counts, corrupted: rows.filter((row) => row.status === "corrupted").length + sessions.broken.length },
      settings: settingsOf(config),
      milestones: newest.map((row) => ({ milestone: row.milestone, session: row.id, status: row.status, checkpoint_at: row.checkpoint_at })),
    };
    return ok({ data, reply: sessionStatusView(data) });
  },
});

const NONE: Readonly<Record<SessionStatus, number>> = { active: 0, paused: 0, waiting: 0, completed: 0, failed: 0, corrupted: 0 };

function settingsOf({ features, session_management, session_locking, session_timeout }: Config): Readonly<Record<string, string | number | boolean>> {
  return { enabled: features.session_management, ...session_management, session_locking, session_timeout };
}
