// agent stop: agents of running sessions end their tasks and take no more.
import { problem } from "../../base/problem.ts";
import { text } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import { SimpleName } from "../../model/arguments.ts";
import { noSuchSeat, nobodyRunning, runningSessions, sessionsWith } from "../../rules/session/floors.ts";
import { defineCommand, flag, optionalPositional } from "../../verb.ts";

export const stop = defineCommand({
  name: "agent stop",
  summary: "Stop agents of running sessions.",
  permission: "write",
  args: {
    agent: optionalPositional(SimpleName, "One agent, such as agent-2 or progress_monitor."),
    all: flag("Every agent; what is being done is saved first."),
    "non-essential": flag("All but those that do tasks and commit."),
  },
  scope: () => "none",
  needs: () => [{ kind: "seats" }, { kind: "leases" }],
  examples: [
    { line: "milestone agent stop --all", why: "save everything and stop" },
    { line: "milestone agent stop --non-essential", why: "leave the machine to the tasks" },
  ],
  decide(_workspace, args, { facts: { floors = [], leases = [] } }) {
    const seat = seatOf(args);
    if (seat === null) return failed(problem("usage", "agent stop needs one of --all, --non-essential and the name of an agent.", { hint: "See `milestone agent status` for the names." }));
    const running = runningSessions(leases);
    if (running.length === 0) return args.agent === undefined ? ok({ events: [] }) : failed(nobodyRunning());
    const meant = sessionsWith(args.agent ?? null, floors, running);
    if (meant.length === 0) return failed(noSuchSeat(seat, floors));
    return ok({ events: [], orders: meant.map(({ session }) => ({ session, order: { kind: "stop", seat } })) });
  },
  answer(_after, args, { context: { facts: { floors = [], leases = [] } } }) {
    const sessions = sessionsWith(args.agent ?? null, floors, runningSessions(leases)).map(({ session }) => session);
    const reply = sessions.length === 0 ? "No agents are at work." : `Told ${sessions.join(", ")} to stop ${args.agent ?? (args.all ? "every agent" : "all agents that do no tasks and commit nothing")}.`;
    return { data: { sessions, agent: seatOf(args) }, reply: [text(reply)] };
  },
});

type Choice = { readonly agent: string | undefined; readonly all: boolean; readonly "non-essential": boolean };

/** The one seat or group that is meant; null where it is none, or more than one. */
function seatOf({ agent, all, "non-essential": some }: Choice): string | null {
  const said = [...(agent === undefined ? [] : [agent]), ...(all ? ["all"] : []), ...(some ? ["non-essential"] : [])];
  return said.length === 1 ? (said[0] ?? null) : null;
}
