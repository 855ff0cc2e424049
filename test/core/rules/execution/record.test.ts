import { describe, expect, it } from "vitest";
import type { Step } from "../../../../src/core/model/execution/session.ts";
import { evolve } from "../../../../src/core/rules/evolve.ts";
import { recordEvents } from "../../../../src/core/rules/execution/record.ts";
import { newStep } from "../../../../src/core/rules/session/replay.ts";
import { given, NOW, type Seed } from "../../../support/given.ts";

const LATER = "2026-03-02T09:05:00.000Z";

function recorded(seed: Omit<Seed, "id">, steps: readonly Step[]) {
  const { workspace } = given({ id: "milestone-001", ...seed });
  const recording = { milestone: "milestone-001", session: "session-20260302-001", steps };
  const events = recordEvents(workspace, recording);
  const after = evolve(workspace, events, LATER);
  return { events, types: events.map(({ event_type }) => event_type), milestone: after.milestones.get("milestone-001"), again: recordEvents(after, recording) };
}

const step = (task: string, more: Partial<Step>): Step => ({ ...newStep(task), attempts: 1, started_at: NOW, finished_at: LATER, ...more });
const two = { tasks: [{ id: "a", run: "true" }, { id: "b", run: "true", dependencies: ["a"] }] };

describe("what the steps of a session make of its milestone", () => {
  it("a completed step starts and completes its task, at the instants when it did", () => {
    const { events, types, milestone } = recorded(two, [step("a", { status: "completed", exit_code: 0 })]);
    expect(types).toEqual(["task_started", "task_completed", "status_updated"]);
    expect(events[0]).toMatchObject({ at: NOW, session_id: "session-20260302-001" });
    expect(milestone?.tasks[0]).toMatchObject({ status: "completed", started_at: NOW, completed_at: LATER });
  });

  it("the last one completes the milestone, once", () => {
    const { types, milestone, again } = recorded(two, [step("a", { status: "completed" }), step("b", { status: "completed" })]);
    expect(types.filter((type) => type === "milestone_completed")).toHaveLength(1);
    expect(milestone).toMatchObject({ status: "completed", progress: { percentage: 100 } });
    expect(again).toEqual([]);
  });

  it("a step whose commit the work branch does not have yet is not completed", () => {
    const commit = "a".repeat(40);
    expect(recorded(two, [step("a", { status: "completed", commit })]).milestone?.tasks[0]?.status).toBe("in_progress");
    const merged = recorded(two, [step("a", { status: "completed", commit, merged: true })]);
    expect(merged.types).toContain("task_committed");
    expect(merged.milestone?.tasks[0]?.status).toBe("completed");
  });

  it("a failed step blocks its task with the reason, and the record says so once", () => {
    const { milestone, again } = recorded(two, [step("a", { status: "failed", exit_code: 1, reason: "It exited with code 1." })]);
    expect(milestone?.tasks[0]).toMatchObject({ status: "blocked", blocked_reason: "It exited with code 1." });
    expect(milestone?.blockers).toMatchObject([{ type: "task_failed", task_id: "a", reason: "It exited with code 1." }]);
    expect(again).toEqual([]);
  });

  it("a collision keeps its own kind of blocker", () => {
    expect(recorded(two, [step("a", { status: "failed", reason: "r", blocker: "merge_conflict" })]).milestone?.blockers).toMatchObject([{ type: "merge_conflict" }]);
  });

  it("a failure of a task that may fail gives it up, and the rest can complete the milestone", () => {
    const seed = { tasks: [{ id: "a", run: "false", continue_on_error: true }, { id: "b", run: "true", dependencies: ["a"] }] };
    const { milestone } = recorded(seed, [step("a", { status: "failed", reason: "It exited with code 1." }), step("b", { status: "completed" })]);
    expect(milestone).toMatchObject({ status: "completed", tasks: [{ status: "cancelled" }, { status: "completed" }] });
  });

  it("what was interrupted goes back to pending, and is started again with the next attempt", () => {
    const started = recorded(two, [step("a", { status: "running", finished_at: null })]);
    expect(started.milestone?.tasks[0]?.status).toBe("in_progress");
    const seed = { ...two, status: "in_progress", tasks: [{ id: "a", run: "true", status: "in_progress" }, { id: "b", run: "true" }] };
    expect(recorded(seed, [step("a", { status: "cancelled", reason: "Interrupted." })]).milestone?.tasks[0]?.status).toBe("pending");
  });

  it("a retried task loses its blocker with the new attempt", () => {
    const seed = { status: "in_progress", tasks: [{ id: "a", run: "true", status: "blocked" }], blockers: [{ type: "task_failed", reason: "r", task_id: "a", since: null }] };
    expect(recorded(seed, [step("a", { status: "running", finished_at: null })]).milestone).toMatchObject({ tasks: [{ status: "in_progress" }], blockers: [] });
  });

  it("unverified work satisfies nothing", () => {
    expect(recorded(two, [step("a", { status: "unverified", reason: "It ended well and changed nothing." })]).milestone).toMatchObject({ status: "in_progress", tasks: [{ status: "unverified" }, { status: "pending" }] });
  });

  it("what people finished or cancelled meanwhile stays theirs", () => {
    const seed = { status: "in_progress", tasks: [{ id: "a", run: "true", status: "cancelled" }, { id: "b", run: "true", status: "completed" }, { id: "c", run: "true" }] };
    expect(recorded(seed, [step("a", { status: "completed" }), step("b", { status: "failed", reason: "r" })]).events).toEqual([]);
  });

  it.each(["skipped", "waiting", "queued"] as const)("a step that is %s changes nothing of a task that was not started", (status) => {
    expect(recorded(two, [step("a", { status, reason: "r" })]).events).toEqual([]);
  });
});
