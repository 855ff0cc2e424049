import { describe, expect, it } from "vitest";
import type { Sessions } from "../../../../src/core/model/facts.ts";
import type { Floor } from "../../../../src/core/model/execution/seat.ts";
import type { Session } from "../../../../src/core/model/execution/session.ts";
import { watch } from "../../../../src/core/queries/execution/watch.ts";
import { newStep } from "../../../../src/core/rules/session/replay.ts";
import { by, given, NOW } from "../../../support/given.ts";

const milestone = given({ id: "milestone-001", status: "in_progress", tasks: [{ id: "task-001", run: "true" }, { id: "task-002", run: "true" }] });
const session: Session = {
  id: "session-20260302-001", milestone_id: "milestone-001", status: "active", owner: "ada", host: "h", started_at: "2026-03-02T08:59:00.000Z", saved_at: "2026-03-02T08:59:30.000Z", save_reason: "step",
  resumed_at: null, resumed_from: null, ended_at: null, agents: 2, coordination: "parallel", branch: "milestone/milestone-001", base: null, working_directory: null, blockers: [],
  steps: [{ ...newStep("task-001"), status: "completed", started_at: "2026-03-02T08:59:00.000Z", finished_at: "2026-03-02T08:59:10.000Z" }, { ...newStep("task-002"), status: "running", started_at: "2026-03-02T08:59:58.000Z", seat: "agent-1" }],
};
const floor: Floor = { session: session.id, milestone: "milestone-001", pid: 7, at: NOW, seats: [{ name: "agent-1", role: "task_executor", state: "working", task: "task-002", since: "2026-03-02T08:59:58.000Z", heartbeat: NOW, memory_bytes: null, log: null, restarts: 0 }] };
const holder = { session: session.id, owner: "ada", host: "h", pid: 7, since: NOW, renewed: NOW };

const facts = (state: "alive" | "gone", records = [{ session, path: "sessions/x.yaml", here: true }]) => {
  const sessions: Sessions = { records, broken: [], strays: [], leases: [{ milestone: "milestone-001", standing: { holder, state } }] };
  return { sessions, floors: [floor] };
};

describe("watch", () => {
  it("shows the seats, how far it is and how long it may take, and is to be asked again while it runs", async () => {
    const { data, problem } = await milestone.when("watch milestone-001", by("grace", { facts: facts("alive") }));
    expect(problem).toBeNull();
    expect(data).toMatchObject({ running: true, session: { id: session.id, status: "active" }, view: { total: 2, counts: { completed: 1, running: 1 }, elapsedMs: 60_000, leftMs: 8_000, seats: [{ name: "agent-1", task: "task-002", forMs: 2_000 }] } });
    expect(watch.kind === "query" && watch.follows?.(data)).toBe(true);
  });

  it("shows how a session stands that nobody runs any more, once", async () => {
    const { data } = await milestone.when("watch milestone-001", by("grace", { facts: facts("gone") }));
    expect(data).toMatchObject({ running: false, session: { status: "paused" }, view: { elapsedMs: 30_000, seats: [] } });
    expect(watch.kind === "query" && watch.follows?.(data)).toBe(false);
  });

  it("has nothing to show where nothing was executed", async () => {
    expect((await milestone.when("watch milestone-001", by("grace", { facts: facts("gone", []) }))).problem).toMatchObject({ code: "session-not-found" });
  });
});
