// session reset: nobody is at work and nothing is locked; milestones, tasks and what sessions did stay.
import { list, text } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import { asideOf, strayJournals } from "../../rules/session/cleanup.ts";
import { ending, leaseRef } from "../../rules/session/ending.ts";
import { NO_SESSIONS } from "../../rules/session/find.ts";
import { activeProblem, holdingOf } from "../../rules/session/ownership.ts";
import { defineCommand } from "../../verb.ts";

export const reset = defineCommand({
  name: "session reset",
  summary: "End every session and release every lease; all milestone data stays.",
  permission: "maintain",
  args: {},
  needs: () => [{ kind: "sessions" }],
  confirm: () => "End every session and release every lease?",
  examples: [{ line: "milestone session reset --yes", why: "crashes left sessions that say they are active" }],
  decide(workspace, _args, { now, facts: { sessions = NO_SESSIONS } }) {
    const live = sessions.leases.find(({ standing }) => standing.state === "alive");
    if (live) return failed(activeProblem(holdingOf(live), { now }));
    const ended = ending(workspace, sessions.records.filter(({ session }) => session.status === "active"), { leases: sessions.leases, now });
    return ok({ ...ended, files: asideOf(sessions), forget: [...ended.forget, ...strayJournals(sessions)], revoke: sessions.leases.map(leaseRef) });
  },
  answer(_after, _args, { events, context: { facts: { sessions = NO_SESSIONS } } }) {
    const ended = events.filter(({ event_type }) => event_type === "session_ended").map(({ session_id = "" }) => session_id);
    const tasks = events.flatMap(({ event_type, milestone_id, details }) => (event_type === "task_status_changed" ? [{ milestone: milestone_id, task: details["task_id"] ?? null }] : []));
    const released = sessions.leases.length;
    const said = [
      ...ended.map((id) => `${id} is paused.`),
      ...tasks.map(({ milestone, task }) => `${String(task)} of ${milestone} waits again.`),
      ...(released === 0 ? [] : [`${released} ${released === 1 ? "lease is" : "leases are"} released.`]),
    ];
    return { data: { ended, tasks, released }, reply: said.length === 0 ? [text("Nothing to reset: nobody is at work, and nothing is locked.")] : [list(said)], subject: `session reset: ${ended.length} ended` };
  },
});
