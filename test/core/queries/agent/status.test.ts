import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { floorOf, leaseOf, minutesAgo, seatOf } from "../../rules/session/samples.ts";

const two = given({ id: "milestone-001" }, { id: "milestone-002" });
const floors = [floorOf("session-1", "milestone-001", [seatOf("agent-1"), seatOf("git_integration", { role: "git_integration", state: "off", task: null, memory_bytes: null, log: null, restarts: 2 })]), floorOf("session-2", "milestone-002", [seatOf("agent-1")])];
const ada = by("ada", { facts: { floors, leases: [leaseOf("milestone-001", "session-1")] } });

describe("agent status", () => {
  test("tells of every agent its role, state, task, heartbeat, memory and log", async () => {
    const { data, reply } = await two.when("update milestone-001 --agents", ada);
    expect(data).toEqual({
      agents: [
        { session: "session-1", milestone: "milestone-001", name: "agent-1", role: "task_executor", state: "working", task: "task-001", heartbeat: minutesAgo(1), memory_bytes: 67_108_864, log: "logs/agent-1.log", restarts: 0 },
        { session: "session-1", milestone: "milestone-001", name: "git_integration", role: "git_integration", state: "off", task: null, heartbeat: minutesAgo(1), memory_bytes: null, log: null, restarts: 2 },
      ],
      roles: { task_executor: true, progress_monitor: true, git_integration: true, dependency_validator: true, blocker_detector: true },
    });
    expect(reply[0]).toMatchObject({ rows: [["agent-1", "task executor", "working", "task-001", "milestone-001", "1 minute ago", "64MB", "logs/agent-1.log"], ["git_integration", "git integration", "off, restarted 2 times", "–", "milestone-001", "1 minute ago", "–", "–"]] });
  });

  test("says that a session is gone, and does not call its agents at work", async () => {
    const { data, reply } = await two.when("update --agent-system-status", ada);
    expect(data).toMatchObject({ agents: [{ state: "working" }, { state: "off" }, { session: "session-2", state: "gone" }] });
    expect(JSON.stringify(reply)).toContain("Nobody runs session-2 any more");
  });

  test("says which roles are switched off, and that nobody is at work", async () => {
    const { data, reply } = await two.with({ config: { "agents.blocker_detector": false } }).when("agent status");
    expect(data).toMatchObject({ agents: [], roles: { blocker_detector: false } });
    expect(reply).toEqual([{ kind: "text", text: "No agents are at work." }, { kind: "text", text: "Switched off: blocker detector (agents.blocker_detector)." }]);
  });

  test("knows no other milestones", async () => {
    expect((await two.when("agent status milestone-404", ada)).problem?.code).toBe("milestone-not-found");
  });
});
