// agent restart: agents of running sessions begin anew; their tasks are done again.
import { problem } from "../../base/problem.ts";
import { text } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import { SimpleName } from "../../model/arguments.ts";
import { noSuchSeat, nobodyRunning, runningSessions, sessionsWith } from "../../rules/session/floors.ts";
import { defineCommand, flag, optionalPositional } from "../../verb.ts";

export const restart = defineCommand({
  name: "agent restart",
  summary: "Start agents of running sessions anew.",
  permission: "write",
  args: {
    agent: optionalPositional(SimpleName, "One agent, such as agent-2; without it every one."),
    all: flag("Every agent, as without a name."),
  },
  scope: () => "none",
  needs: () => [{ kind: "seats" }, { kind: "leases" }],
  examples: [{ line: "milestone agent restart --all", why: "agents hang, or take too much memory" }],
  decide(_workspace, { agent, all }, { facts: { floors = [], leases = [] } }) {
    if (agent !== undefined && all) return failed(problem("usage", "agent restart takes the name of an agent or --all, not both.", { hint: "Leave one of them out." }));
    const running = runningSessions(leases);
    if (running.length === 0) return agent === undefined ? ok({ events: [] }) : failed(nobodyRunning());
    const meant = sessionsWith(agent ?? null, floors, running);
    if (agent !== undefined && meant.length === 0) return failed(noSuchSeat(agent, floors));
    return ok({ events: [], orders: meant.map(({ session }) => ({ session, order: { kind: "restart", seat: agent ?? "all" } })) });
  },
  answer(_after, { agent }, { context: { facts: { floors = [], leases = [] } } }) {
    const sessions = sessionsWith(agent ?? null, floors, runningSessions(leases)).map(({ session }) => session);
    const reply = sessions.length === 0 ? "No agents are at work: nothing to start anew." : `Told ${sessions.join(", ")} to start ${agent ?? "every agent"} anew.`;
    return { data: { sessions, agent: agent ?? "all" }, reply: [text(reply)] };
  },
});
