import { expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { floorOf, leaseOf, seatOf } from "../../rules/session/samples.ts";

const floors = [floorOf("session-1", "milestone-001", [seatOf("agent-1"), seatOf("progress_monitor", { role: "progress_monitor" })]), floorOf("session-2", "milestone-002", [seatOf("agent-1")])];

test("agent memory shows what the task of each agent takes, beside what it may", async () => {
  const one = given({ id: "milestone-001" }).with({ config: { "agents.memory_limit": "256MB" } });
  const { data, reply } = await one.when("script monitor-agent-memory.sh", by("ada", { facts: { floors, leases: [leaseOf("milestone-001", "session-1")] } }));
  expect(data).toEqual({ agents: [{ session: "session-1", name: "agent-1", task: "task-001", memory_bytes: 67_108_864 }], memory_limit: "256MB" });
  expect(reply).toMatchObject([{ rows: [["agent-1", "session-1", "task-001", "64MB"]] }, { text: "Each may use 256MB (agents.memory_limit)." }]);
});

test("agent memory says so where nobody is at work and nothing is limited", async () => {
  expect((await given().when("agent memory")).reply).toMatchObject([{ text: "No agents are at work." }, { text: "agents.memory_limit is not set." }]);
});
