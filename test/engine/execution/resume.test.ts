// Which session an execution goes on with, or that it begins a new one.
import { describe, expect, test } from "vitest";
import { FIRST_SESSION, ID, stage, wide, type Setting, type Stage } from "../../support/execution/execution-scene.ts";

const SECOND_SESSION = "session-20260101-002";

/** One of three tasks is done; the rest was interrupted. */
async function interrupted(more: Partial<Setting> = {}): Promise<Stage> {
  const scene = stage({ tasks: wide(3), ...more });
  const session = scene.execute({ agents: 1 });
  await session.plays("task-001");
  const second = await session.next("task-002");
  session.interrupt();
  second.end({ code: null, signal: "SIGTERM", why: "cancelled" });
  await session.end;
  return scene;
}

describe("without a flag", () => {
  test("an interrupted session is gone on with", async () => {
    const { execute } = await interrupted();
    const again = execute();
    expect(await again.rest()).toMatchObject({ id: FIRST_SESSION, session: "completed", milestone: "completed" });
    expect(again.started()).toEqual(["task-002", "task-003"]);
    expect(again.runner.swept).toEqual([FIRST_SESSION]);
  });

  test("a new session is begun where the configuration says so, with a word about the old one, and finished tasks stay finished", async () => {
    const { execute, record } = await interrupted({ config: { session_management: { auto_resume: false } } });
    const again = execute();
    expect(await again.rest()).toMatchObject({ id: SECOND_SESSION, session: "completed", milestone: "completed", warnings: ["session-exists"] });
    expect(again.warnings[0]?.message).toBe(`A session of ${ID} exists (${FIRST_SESSION}, paused); a new one is started, since session_management.auto_resume is off.`);
    expect(again.started()).toEqual(["task-002", "task-003"]);
    expect([record().status, record(SECOND_SESSION).status]).toEqual(["paused", "completed"]);
  });

  test("a new session is begun where there is none to go on with", async () => {
    const { execute, log } = stage({ tasks: wide(1) });
    const session = execute();
    expect(await session.rest()).toMatchObject({ id: FIRST_SESSION });
    expect(session.runner.swept).toEqual([]);
    expect(log("session_created")).toHaveLength(1);
  });

  test("agents can be set up anew without losing what is done", async () => {
    const { execute, ports } = await interrupted();
    ports.seats.publish({ session: "session-20251231-001", milestone: "milestone-000", pid: 4, at: "2025-12-31T00:00:00.000Z", seats: [] });
    const again = execute({ restartAgents: true });
    expect(await again.rest()).toMatchObject({ session: "completed", attempts: { "task-001": 1, "task-002": 2 } });
    expect(again.started()).toEqual(["task-002", "task-003"]);
    expect(await ports.seats.floors()).toEqual([]);
  });
});

describe("resuming", () => {
  test("needs a saved session", async () => {
    const { execute, effects } = stage({ tasks: wide(1) });
    const session = execute({ resume: "latest" });
    expect(await session.end).toMatchObject({ problem: "session-not-found", exit: 1, says: expect.stringContaining("No saved session found") });
    expect([session.started(), effects]).toEqual([[], []]);
  });

  test("takes the newest session, whatever the configuration says", async () => {
    const { execute } = await interrupted({ config: { session_management: { auto_resume: false } } });
    expect(await execute({ resume: "latest" }).rest()).toMatchObject({ id: FIRST_SESSION, session: "completed", warnings: [] });
  });

  test("takes exactly the session that is named", async () => {
    const { execute } = await interrupted();
    expect(await execute({ resume: { kind: "session", id: FIRST_SESSION } }).rest()).toMatchObject({ id: FIRST_SESSION, session: "completed" });
  });

  test("does not take a session of another milestone", async () => {
    const { execute, repository } = await interrupted();
    const other = "session-20260101-007";
    repository.edit(`sessions/${other}.yaml`, (repository.files().get(`sessions/${FIRST_SESSION}.yaml`) ?? "").replaceAll(ID, "milestone-002").replaceAll(FIRST_SESSION, other));
    const again = execute({ resume: { kind: "session", id: other } });
    expect(await again.end).toMatchObject({ problem: "session-not-found", says: expect.stringContaining(`Session ${other} is of milestone-002, not of ${ID}.`) });
    expect(again.started()).toEqual([]);
  });

  test("does not take a session that is completed", async () => {
    const { execute } = stage({ tasks: { ...wide(1), "task-002": { people: true } } });
    await execute().rest();
    expect(await execute({ resume: { kind: "session", id: "session-20260101-404" } }).end).toMatchObject({ problem: "session-not-found", says: expect.stringContaining("There is no saved session session-20260101-404.") });
  });

  test("is not possible where sessions are switched off, and plain execution still does the rest", async () => {
    const { execute } = await interrupted({ config: { features: { session_management: false } } });
    expect(await execute({ resume: "latest" }).end).toMatchObject({ problem: "session-not-found", says: expect.stringContaining("No saved session found") });
    const again = execute();
    expect(await again.rest()).toMatchObject({ session: "completed", milestone: "completed" });
    expect(again.started()).toEqual(["task-002", "task-003"]);
  });
});

describe("a record that cannot be read", () => {
  test("is put aside, and the next newest session is gone on with", async () => {
    const { execute, repository } = await interrupted();
    repository.edit(`sessions/${SECOND_SESSION}.yaml`, "session: {id: [");
    expect(await execute({ resume: "latest" }).rest()).toMatchObject({ id: FIRST_SESSION, session: "completed" });
    const files = repository.files();
    expect([files.has(`sessions/${SECOND_SESSION}.yaml`), files.get(`sessions/corrupted-${SECOND_SESSION}.yaml`)]).toEqual([false, "session: {id: ["]);
  });

  test("is put aside where it is the only one; nothing finished is done again", async () => {
    const { execute, repository } = await interrupted();
    repository.edit(`sessions/${FIRST_SESSION}.yaml`, "session: {id: [");
    const again = execute();
    expect(await again.rest()).toMatchObject({ session: "completed", milestone: "completed", id: SECOND_SESSION });
    expect(again.started()).toEqual(["task-002", "task-003"]);
    expect(repository.files().has(`sessions/corrupted-${FIRST_SESSION}.yaml`)).toBe(true);
  });

  test("that is named is told with its place, and stays where it is", async () => {
    const { execute, repository } = await interrupted();
    repository.edit(`sessions/${FIRST_SESSION}.yaml`, "session: {id: [");
    const { finished } = await execute({ resume: { kind: "session", id: FIRST_SESSION } }).end;
    expect(finished.problem).toMatchObject({ code: "invalid-yaml", at: { path: `.milestones/sessions/${FIRST_SESSION}.yaml` } });
    expect(repository.files().has(`sessions/${FIRST_SESSION}.yaml`)).toBe(true);
  });
});

describe("what a person did meanwhile", () => {
  test("a task that was completed by word is not done", async () => {
    const { execute, says } = await interrupted();
    await says(`complete ${ID} task-002`);
    const again = execute();
    expect(await again.rest()).toMatchObject({ session: "completed", steps: { "task-002": "completed" } });
    expect(again.started()).toEqual(["task-003"]);
  });

  test("a task that was added is done, and one that was taken away is forgotten", async () => {
    const { execute, says, record } = await interrupted();
    expect((await says(`update ${ID} --add-task "Another" --remove-task task-003`)).problem).toBeNull();
    const again = execute();
    const outcome = await again.rest();
    expect(outcome).toMatchObject({ session: "waiting" });
    expect(Object.keys(outcome.steps)).not.toContain("task-003");
    expect(record().steps.map(({ task }) => task)).toHaveLength(3);
    expect(again.started()).toEqual(["task-002"]);
  });
});

test("old sessions are taken away when a new one begins, and never the last of an open one", async () => {
  const { execute, repository } = stage({ tasks: wide(1), config: { session_management: { max_sessions: 2, auto_resume: false } } });
  for (const _time of [1, 2, 3, 4]) await execute().rest(() => ({ code: 1 }));
  expect([...repository.files().keys()].filter((path) => path.startsWith("sessions/"))).toEqual(expect.arrayContaining(["sessions/session-20260101-004.yaml"]));
  expect([...repository.files().keys()].filter((path) => path.startsWith("sessions/")).length).toBeLessThanOrEqual(3);
});
