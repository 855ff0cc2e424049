// watch: a running session from another terminal, until it ends.
import { isObject } from "../../base/json.ts";
import { code } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import { findMilestone } from "../../rules/find.ts";
import { NO_SESSIONS, noneOf } from "../../rules/session/find.ts";
import { presenceOf, statusOf } from "../../rules/session/ownership.ts";
import { defineQuery, positional } from "../../verb.ts";
import { progressLines } from "../../views/execution/progress.ts";
import { runningView } from "../../views/execution/running.ts";

/** Columns of the picture where no terminal says otherwise. */
const WIDTH = 80;

export const watch = defineQuery({
  name: "watch",
  summary: "Follow a running session of a milestone, until it ends.",
  permission: "read",
  args: { milestone: positional(MilestoneRef, "The milestone.") },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: () => [{ kind: "sessions" }, { kind: "seats" }],
  follows: (data) => isObject(data) && data["running"] === true,
  examples: [{ line: "milestone watch milestone-001", why: "how the session of another terminal gets on" }],
  answer(workspace, { milestone: reference }, { now, facts: { sessions = NO_SESSIONS, floors = [] } }) {
    const found = findMilestone(workspace, reference);
    if (!found.ok) return found;
    const milestone = found.value;
    const around = { leases: sessions.leases, config: workspace.config, now };
    const own = sessions.records.filter(({ session }) => session.milestone_id === milestone.id);
    const record = own.find((one) => presenceOf(one, around) === "alive") ?? own[0];
    if (!record) return failed(noneOf(milestone.id));
    const { session } = record;
    const running = presenceOf(record, around) === "alive";
    const floor = running ? (floors.find((one) => one.session === session.id) ?? null) : null;
    const view = runningView(session, { milestone, floor, now: running ? now : (session.saved_at ?? now) });
    return ok({ data: { running, session: { id: session.id, status: statusOf(record, around) }, view }, reply: [code(progressLines(view, WIDTH).join("\n"))] });
  },
});
