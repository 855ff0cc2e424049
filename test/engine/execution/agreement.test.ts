// What stands before the first task: who may, what was agreed to, what was done before, and what would be done.
import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { chain, ID, stage, wide } from "../../support/execution/execution-scene.ts";

describe("commands of a repository", () => {
  const tasks = { "task-001": { run: "make all", verify: ["make test"] }, "task-002": { run: "make all" }, "task-003": { run: "make docs", env: { MODE: "fast" } } };

  test("are shown before they first run, each once, and refused where nobody agrees", async () => {
    const { execute, accepted, effects, milestone } = stage({ tasks });
    const shown: (readonly string[])[] = [];
    const session = execute({ yes: false, agree: async (commands) => (shown.push(commands), problem("confirmation-needed", "3 commands may run.", { hint: "Add --yes." })) });
    expect(await session.end).toMatchObject({ problem: "confirmation-needed", exit: 2, milestone: "planned", says: expect.stringContaining("--yes") });
    expect(shown).toEqual([["make all", "make test", 'MODE="fast" make docs']]);
    expect([session.started(), [...accepted], effects, milestone().status]).toEqual([[], [], [], "planned"]);
  });

  test("that somebody agrees to are asked for once", async () => {
    const { execute } = stage({ tasks: { "task-001": { run: "make all" }, "task-002": { people: true } } });
    const asked: (readonly string[])[] = [];
    const agree = async (commands: readonly string[]) => (asked.push(commands), null);
    await execute({ yes: false, agree }).rest(() => ({ code: 1 }));
    await execute({ yes: false, agree }).rest();
    expect(asked).toEqual([["make all"]]);
  });

  test("that have changed are asked for again, those alone", async () => {
    const { execute, repository } = stage({ tasks: { "task-001": { run: "make all" }, "task-002": { run: "make docs" } } });
    await execute().rest(() => ({ code: 1 }));
    const path = `active/${ID}.yaml`;
    repository.edit(path, (repository.files().get(path) ?? "").replace("make docs", "rm -rf docs"));
    const asked: (readonly string[])[] = [];
    await execute({ yes: false, agree: async (commands) => (asked.push(commands), problem("confirmation-needed", "No.")) }).end;
    expect(asked).toEqual([["rm -rf docs"]]);
  });

  test("are agreed to by --yes, and then known", async () => {
    const { execute, accepted } = stage({ tasks });
    await execute({ yes: true }).rest();
    expect([...accepted]).toEqual(["make all", "make test", 'MODE="fast" make docs']);
  });
});

describe("a request", () => {
  const request = { id: "run-17", given: true };

  test.each([
    ["completed", { "task-001": {} }, 0], ["waiting", { "task-001": {}, "task-002": { people: true } }, 0], ["failed", { "task-001": {} }, 1],
  ] as const)("that comes again is answered with what became of it, and changes nothing: %s", async (session, tasks, code) => {
    const { execute, repository } = stage({ tasks });
    const first = await execute({ request }).rest(() => ({ code }));
    const before = repository.files();
    const again = execute({ request });
    expect(await again.rest()).toMatchObject({ problem: null, exit: 0, session, steps: first.steps, milestone: first.milestone, warnings: ["already-done"] });
    expect(again.started()).toEqual([]);
    expect(repository.files()).toEqual(before);
  });

  test("that did not come to its end is gone on with", async () => {
    const { execute } = stage({ tasks: wide(2) });
    const first = execute({ request, agents: 1 });
    await first.plays("task-001");
    await first.next("task-002");
    first.crash();
    const again = execute({ request });
    expect(await again.rest()).toMatchObject({ session: "completed", milestone: "completed", warnings: [] });
    expect(again.started()).toEqual(["task-002"]);
    expect(await execute({ request }).end).toMatchObject({ session: "completed", warnings: ["already-done"] });
  });

  test("of another command under the same id is refused", async () => {
    const { execute, says } = stage({ tasks: wide(1) });
    await says(`update ${ID} --title "Another title"`, { request });
    expect(await execute({ request }).end).toMatchObject({ problem: "request-conflict", exit: 5 });
  });

  test("of somebody who may not write is refused", async () => {
    const { execute, effects } = stage({ tasks: wide(1) });
    expect(await execute({ permission: "read" }).end).toMatchObject({ problem: "permission-denied", exit: 3 });
    expect(effects).toEqual([]);
  });
});

describe("a dry run", () => {
  test("shows the waves and writes nothing", async () => {
    const { execute, repository, effects, accepted } = stage({ tasks: { ...chain(2), "task-003": { people: true }, "task-004": { dependencies: ["task-003"] } } });
    const before = repository.files();
    const session = execute({ dryRun: true, agents: 2, yes: false });
    const { finished, problem: trouble } = await session.end;
    expect(trouble).toBeNull();
    expect(finished.data).toMatchObject({ session: null, plan: { agents: 2, waves: [["task-001"], ["task-002"]], critical_path: { tasks: ["task-001", "task-002"], hours: 2 }, expected_hours: 2, held: [{ task: "task-003" }], behind: ["task-004"] } });
    expect([session.started(), effects, [...accepted], repository.files()]).toEqual([[], [], [], before]);
  });

  test("is possible while somebody is at work", async () => {
    const { execute } = stage({ tasks: wide(2) });
    const session = execute();
    await session.next();
    expect(await execute({ dryRun: true, actor: "grace" }).end).toMatchObject({ problem: null });
    await session.rest();
  });
});

describe("a milestone", () => {
  test.each(["completed", "cancelled"])("that is %s is not executed", async (status) => {
    const { execute, effects } = stage({ tasks: wide(1, { status: status === "completed" ? "completed" : "pending" }), milestone: { status } });
    expect(await execute().end).toMatchObject({ problem: "transition-not-allowed", exit: 3 });
    expect(effects).toEqual([]);
  });

  test("that is blocked by somebody is not executed before that is settled", async () => {
    const { execute, says } = stage({ tasks: wide(1), milestone: { status: "blocked", blockers: [{ reason: "The contract is not signed.", task_id: null, since: "2025-12-31T00:00:00.000Z" }] } });
    expect(await execute().end).toMatchObject({ problem: "transition-not-allowed", says: expect.stringContaining("The contract is not signed.") });
    expect((await says(`unblock ${ID}`)).problem).toBeNull();
    expect(await execute().rest()).toMatchObject({ session: "completed", milestone: "completed" });
  });

  test("that requires another waits for it, unless somebody says otherwise", async () => {
    const required = "id: milestone-000\ntitle: First\nstatus: in_progress\n";
    const { execute } = stage({ tasks: wide(1), milestone: { dependencies: { requires: ["milestone-000"] } }, data: { "active/milestone-000.yaml": required } });
    expect(await execute().end).toMatchObject({ problem: "dependency-open", exit: 3, says: expect.stringContaining("milestone-000") });
    expect(await execute({ forceDependencies: true }).rest()).toMatchObject({ session: "completed" });
  });

  test("without tasks is not executed", async () => {
    expect(await stage({ tasks: {} }).execute().end).toMatchObject({ problem: "work-waiting", exit: 3 });
  });
});
