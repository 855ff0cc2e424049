import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printSession, readSession } from "../../../src/core/files/session.ts";
import { COORDINATIONS, Session, SESSION_STATUSES, STEP_STATUSES } from "../../../src/core/model/execution/session.ts";
import { newStep } from "../../../src/core/rules/session/replay.ts";
import { seeded } from "../../support/yaml-random.ts";

const PATH = ".milestones/sessions/session-20240713-001.yaml";

/** The session of a text that can be read. */
function read(text: string, path = PATH): Session {
  const session = readSession(text, path);
  if (!session.ok) throw new Error(session.problem.message);
  return session.value;
}

const GUIDE = `session:
  id: session-20240713-001
  milestone_id: milestone-001
  status: resumed
  started_at: "2024-07-13T10:00:00Z"
  saved_at: "2024-07-13T11:30:00Z"
  save_reason: manual_save
  pid: 4711
context:
  working_directory: /srv/project
  git_branch: milestone/milestone-001
  git_commit: abc123
  open_files: [src/a.ts]
execution_state:
  active_agents: [task_executor]
  current_task: task-002
  progress_percentage: 40
  blockers:
    - type: git_conflict
      description: Both changed src/a.ts.
    - no contract yet
resume_points:
  next_tasks: [task-003]
  uncommitted_changes: true
environment:
  git_status: clean
`;

describe("a record of the guides", () => {
  test("is read with its blocks, and its running task as a step", () => {
    expect(read(GUIDE)).toMatchObject({
      id: "session-20240713-001", milestone_id: "milestone-001", status: "active", saved_at: "2024-07-13T11:30:00Z", save_reason: "manual_save",
      working_directory: "/srv/project", branch: "milestone/milestone-001", base: "abc123", agents: 1, coordination: "parallel",
      blockers: ["Both changed src/a.ts.", "no contract yet"],
      steps: [{ task: "task-002", status: "running" }],
    });
  });

  test("keeps what is not known where it stood", () => {
    const { session, context, execution_state, resume_points, environment } = read(GUIDE);
    expect({ session, context, resume_points, environment }).toEqual({
      session: { pid: 4711 }, context: { open_files: ["src/a.ts"] }, resume_points: { next_tasks: ["task-003"], uncommitted_changes: true }, environment: { git_status: "clean" },
    });
    expect(execution_state).toMatchObject({ active_agents: ["task_executor"], progress_percentage: 40 });
    expect(printSession(read(GUIDE))).toContain("  open_files:\n    - src/a.ts\n");
  });

  test("is the same session when it is written and read again", () => expect(read(printSession(read(GUIDE)))).toEqual(read(GUIDE)));
});

describe("other earlier forms", () => {
  test("a JSON file of the state folder", () => {
    const text = JSON.stringify({ session_id: "exec-milestone-001-1720864800", milestone_id: "milestone-001", created_at: "2024-07-13T10:00:00Z", pid: 12, user: "ada", working_directory: "/p", git_branch: "main", status: "ended", ended_at: "2024-07-13T12:00:00Z" });
    expect(read(text, ".milestones/state/sessions/exec-milestone-001-1720864800.json")).toMatchObject({
      id: "exec-milestone-001-1720864800", owner: "ada", started_at: "2024-07-13T10:00:00Z", branch: "main", status: "completed", ended_at: "2024-07-13T12:00:00Z", pid: 12,
    });
  });

  test("the one resume point, whose tasks become steps", () => {
    const text = JSON.stringify({
      session_id: "session-reactive-implementation", timestamp: "2024-07-13T10:00:00Z", active_milestone: "milestone-004", current_task: "task-003",
      context: { open_files: [], notes: "half way" }, progress_snapshot: { completed_tasks: ["task-001", "task-002"], in_progress_tasks: ["task-003"], time_spent_today: "2h", blockers: ["CI is red"] },
    });
    expect(read(text, ".milestones/logs/session-resume.json")).toMatchObject({
      id: "session-reactive-implementation", milestone_id: "milestone-004", status: "paused", saved_at: "2024-07-13T10:00:00Z", blockers: ["CI is red"],
      steps: [{ task: "task-001", status: "completed" }, { task: "task-002", status: "completed" }, { task: "task-003", status: "running" }],
      context: { notes: "half way" },
    });
  });

  test.each([["resumed", "active"], ["running", "active"], ["interrupted", "paused"], ["done", "completed"], ["error", "failed"], ["paused", "paused"]])("the status %s is %s", (word, status) => {
    expect(read(`session: {id: s, milestone_id: milestone-001, status: ${word}}\n`, "s.yaml").status).toBe(status);
  });

  test.each(["session-20240713-001", "session-20240713-101500-4711", "exec-milestone-001-1720864800", "session-reactive-implementation", "0b9e5c1e-7f3a-4c62-9a80-6f1d0c6e8a11"])("the id %s is one", (id) => {
    expect(read("milestone_id: milestone-001\n", `.milestones/sessions/${id}.yaml`).id).toBe(id);
  });
});

describe("the id", () => {
  test("is the file name's, but a file that was put aside keeps its own", () => {
    const text = "session: {id: session-a, milestone_id: milestone-001}\n";
    expect([read(text, "sessions/session-b.yaml").id, read(text, "sessions/corrupted-session-b.yaml").id]).toEqual(["session-b", "session-a"]);
  });
});

describe("a file that cannot be read is a problem with its place", () => {
  test.each([
    ["session: [\n", "invalid-yaml", 2, /./],
    ["- a\n", "invalid-value", 1, /mapping/],
    ["session: text\n", "invalid-value", 1, /session must be a mapping/],
    ["session:\n  id: s\n", "invalid-value", 1, /no milestone_id/],
    ["session:\n  milestone_id: ../x\n", "invalid-value", 2, /session\.milestone_id/],
    ["session:\n  milestone_id: milestone-001\n  status: sleeping\n", "invalid-value", 3, /session\.status/],
    ["session:\n  milestone_id: milestone-001\nsteps:\n  - task: a\n  - status: running\n", "invalid-value", 5, /steps\.1\.task/],
    ["session:\n  milestone_id: milestone-001\nsteps:\n  - task: a\n    status: odd\n", "invalid-value", 5, /steps\.0\.status/],
  ])("as in %j", (text, code, line, message) => {
    expect(readSession(text, PATH)).toMatchObject({ ok: false, problem: { code, message: expect.stringMatching(message), at: { path: PATH, line } } });
  });

  test("a name that is no id needs one inside", () => {
    expect(readSession("session: {milestone_id: milestone-001}\n", "sessions/corrupted-x.yaml")).toMatchObject({ ok: false, problem: { message: "It has no id." } });
    expect(readSession("session: {milestone_id: milestone-001, id: a/b}\n", "sessions/corrupted-x.yaml")).toMatchObject({ ok: false, problem: { message: expect.stringContaining("session.id") } });
  });
});

describe("a record that is written", () => {
  const session = Session.parse({ id: "session-20260302-001", milestone_id: "milestone-001", owner: "Ada <ada@example.org>", started_at: "2026-03-02T09:00:00.000Z", agents: 3, branch: "milestone/milestone-001" });
  const path = ".milestones/sessions/session-20260302-001.yaml";

  test("has the blocks of the guides, and leaves out what says nothing", () => {
    const steps = [{ ...newStep("task-001"), status: "failed" as const, attempts: 1, exit_code: 0, reason: "Nothing was changed.", tail: "a\nb\n" }, newStep("task-002")];
    expect(printSession({ ...session, steps })).toBe(`session:
  id: session-20260302-001
  milestone_id: milestone-001
  status: active
  owner: Ada <ada@example.org>
  started_at: "2026-03-02T09:00:00.000Z"
  agents: 3
  coordination: parallel
context:
  git_branch: milestone/milestone-001
steps:
  - task: task-001
    status: failed
    attempts: 1
    exit_code: 0
    reason: Nothing was changed.
    tail: |
      a
      b
  - task: task-002
`);
  });

  test("keeps the ends of outputs where a step did not complete, the shorter the more there are", () => {
    const steps = Array.from({ length: 10_000 }, (_, index) => ({ ...newStep(`task-${index}`), status: index % 2 === 0 ? ("failed" as const) : ("completed" as const), tail: `${"x".repeat(5_000)}end` }));
    const text = printSession({ ...session, steps });
    expect(text.length).toBeLessThan(1_500_000);
    const [failed, completed] = read(text, path).steps;
    expect([failed?.tail?.endsWith("end"), completed?.tail]).toEqual([true, null]);
    const [alone] = read(printSession({ ...session, steps: steps.slice(0, 2) }), path).steps;
    expect(alone?.tail).toHaveLength(2_000);
  });

  test("is the same session when it is read, byte for byte the same when it is written again", () => {
    const text = fc.string({ unit: "grapheme" });
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value);
    const instant = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") }).map((date) => date.toISOString());
    const step = fc.record({
      task: fc.stringMatching(/^task-\d{3}$/), status: fc.constantFrom(...STEP_STATUSES.filter((status) => status !== "completed")), attempts: fc.nat(9), exit_code: maybe(fc.nat(255)), started_at: maybe(instant), finished_at: maybe(instant),
      seat: maybe(fc.constantFrom("agent-1", "agent-2")), reason: maybe(text), commit: maybe(fc.stringMatching(/^[0-9a-f]{40}$/)), merged: fc.boolean(), tail: maybe(text), blocker: text,
    });
    const sessions = fc.record({
      id: fc.constant("session-20260302-001"), milestone_id: fc.constant("milestone-001"), status: fc.constantFrom(...SESSION_STATUSES), owner: text, host: maybe(text), started_at: maybe(instant), saved_at: maybe(instant),
      save_reason: maybe(text), resumed_at: maybe(instant), resumed_from: maybe(text), ended_at: maybe(instant), agents: fc.integer({ min: 1, max: 99 }), coordination: fc.constantFrom(...COORDINATIONS),
      branch: maybe(text), base: maybe(text), working_directory: maybe(text), blockers: fc.array(text), steps: fc.array(step, { maxLength: 4 }), note: text, environment: fc.constant({ git_status: "clean" }),
    });
    fc.assert(
      fc.property(sessions, (drawn) => {
        const written = printSession(drawn);
        expect(read(written, path)).toEqual(drawn);
        expect(printSession(read(written, path))).toBe(written);
      }),
      seeded(200),
    );
  });
});
