// agent memory: what the process tree of each agent's task takes, beside what it may.
import { ok } from "../../base/result.ts";
import { agentsOf } from "../../rules/session/floors.ts";
import { defineQuery } from "../../verb.ts";
import { memoryView } from "../../views/seats.ts";

export const memory = defineQuery({
  name: "agent memory",
  summary: "Show the memory of each agent's task.",
  permission: "read",
  args: {},
  scope: () => "none",
  needs: () => [{ kind: "seats" }, { kind: "leases" }],
  examples: [{ line: "milestone agent memory", why: "the machine is slow" }],
  answer({ config }, _args, { facts: { floors = [], leases = [] } }) {
    const agents = agentsOf(floors, leases, null).filter(({ role, state }) => role === "task_executor" && state !== "gone");
    const { memory_limit } = config.agents;
    const data = { agents: agents.map(({ session, name, task, memory_bytes }) => ({ session, name, task, memory_bytes })), memory_limit };
    return ok({ data, reply: memoryView(agents, memory_limit) });
  },
});
