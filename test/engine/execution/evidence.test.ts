// What counts as done: the change, its limits, its verification, and the commit that comes of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ID, stage, wide } from "../../support/execution/execution-scene.ts";

const BRANCH = "milestone/milestone-001";

describe("verification", () => {
  const VERIFIED = wide(1, { files: ["src/**"], verify: ["npm test", "npm run lint"] });

  test("runs after the task, in the same folder, one command after the other", async () => {
    const session = stage({ tasks: VERIFIED }).execute();
    const task = await session.next();
    task.write("src/a.ts", "a");
    task.exit();
    const first = await session.next();
    expect(first.assignment).toMatchObject({ folder: task.assignment.folder, command: { kind: "shell", line: "npm test" }, task: "task-001", attempt: 1, seat: "agent-1" });
    expect(await session.onStage()).toEqual(["task-001"]);
    first.exit();
    const last = await session.next();
    expect(last.assignment).toMatchObject({ folder: task.assignment.folder, command: { kind: "shell", line: "npm run lint" } });
    last.exit();
    expect(await session.end).toMatchObject({ session: "completed" });
  });

  test("stops at the first command that fails, and the task has failed", async () => {
    const { execute, step, work } = stage({ tasks: VERIFIED });
    const session = execute();
    await session.plays("task-001", { writes: { "src/a.ts": "a" }, tail: "done" });
    await session.plays("task-001", { code: 1, tail: "1 test failed" });
    expect(await session.end).toMatchObject({ session: "failed", milestone: "blocked", reasons: { "task-001": "Its verification `npm test` exited with code 1." } });
    expect(session.started()).toHaveLength(2);
    expect(step("task-001").tail).toBe("1 test failed");
    expect(work.commits(BRANCH)).toEqual([]);
  });

  test("is not asked where the task itself has failed, or changed what it may not", async () => {
    for (const act of [{ code: 1 }, { writes: { "docs/a.md": "a" } }]) {
      const session = stage({ tasks: VERIFIED }).execute();
      expect(await session.rest(() => act)).toMatchObject({ session: "failed" });
      expect(session.started()).toHaveLength(1);
    }
  });

  test("does not make up for the change that was promised", async () => {
    const session = stage({ tasks: VERIFIED }).execute();
    expect(await session.rest()).toMatchObject({ session: "waiting", steps: { "task-001": "unverified" } });
    expect(session.started()).toHaveLength(3);
  });
});

describe("changes", () => {
  test("outside the files of a task are refused, with their names", async () => {
    const { execute, work } = stage({ tasks: wide(1, { files: ["src/**"] }) });
    expect(await execute().rest(() => ({ writes: { "src/a.ts": "a", "package.json": "{}" } }))).toMatchObject({
      session: "failed", reasons: { "task-001": "It changed package.json, outside its files (src/**)." },
    });
    expect(work.commits(BRANCH)).toEqual([]);
  });

  test("below the data folder are refused, save the task's own deliverables", async () => {
    const { execute } = stage({ tasks: wide(2) });
    const session = execute({ agents: 2 });
    await session.plays("task-001", { writes: { [`.milestones/active/${ID}.yaml`]: "status: completed" } });
    await session.plays("task-002", { writes: { [`.milestones/deliverables/${ID}/task-002/design.md`]: "# Design" } });
    expect(await session.end).toMatchObject({ steps: { "task-001": "failed", "task-002": "completed" }, reasons: { "task-001": expect.stringContaining(`It changed .milestones/active/${ID}.yaml`) } });
  });

  test("become one commit with the subject and the trailers that people and scripts look for", async () => {
    const { execute, work, step } = stage({ tasks: { "task-001": { title: "Add the client" } }, files: { "a.txt": "a" } });
    await execute().rest(() => ({ writes: { "a.txt": "b", "new/file.txt": "c" } }));
    expect(work.commits(BRANCH)).toMatchObject([{
      id: step("task-001").commit,
      message: { subject: "feat(milestone-001): Add the client", trailers: [["Milestone", ID], ["Task", "task-001"], ["Session", "session-20260101-001"]] },
    }]);
    expect(work.files(BRANCH)).toEqual({ "a.txt": "b", "new/file.txt": "c" });
    expect(step("task-001")).toMatchObject({ merged: true, exit_code: 0 });
  });

  test("follow the configured subject", async () => {
    const { execute, work } = stage({ tasks: { "task-001": { title: "Add it" } }, config: { git_integration: { commit_format: "[{milestone_id}/{task}] {description}" } } });
    await execute().rest(() => ({ writes: { "a.txt": "a" } }));
    expect(work.commits(BRANCH)[0]?.message.subject).toBe("[milestone-001/task-001] Add it");
  });

  test("that are none make no commit, and a command that promised none is done", async () => {
    const { execute, work, step, log } = stage({ tasks: wide(1) });
    expect(await execute().rest()).toMatchObject({ session: "completed", steps: { "task-001": "completed" } });
    expect(work.commits(BRANCH)).toEqual([]);
    expect(step("task-001").commit).toBeNull();
    expect(log("task_committed")).toEqual([]);
  });

  test("of one task are there for the next", async () => {
    const { execute } = stage({ tasks: { "task-001": {}, "task-002": { dependencies: ["task-001"] } } });
    const session = execute();
    await session.plays("task-001", { writes: { "a.txt": "a" } });
    const next = await session.next("task-002");
    expect(readFileSync(join(next.assignment.folder, "a.txt"), "utf8")).toBe("a");
    next.exit();
    await session.end;
  });

  test("of the repository's settings are put back and told", async () => {
    const { execute, work } = stage({ tasks: wide(1) });
    work.restores("core.hooksPath", "hooks/post-checkout");
    const session = execute();
    expect(await session.rest()).toMatchObject({ session: "completed", warnings: ["settings-restored"] });
    expect(session.warnings[0]?.message).toContain("task-001 changed core.hooksPath, hooks/post-checkout");
  });
});

describe("without git", () => {
  const config = { agents: { git_integration: false } };

  test("the exit code and the verification are the evidence, and nothing is committed", async () => {
    const { execute, repository, record, milestone } = stage({ tasks: wide(1, { files: ["src/**"], verify: ["npm test"] }), config });
    expect(await execute().rest()).toMatchObject({ session: "completed", milestone: "completed" });
    expect(repository.commits).toEqual([]);
    expect([record().branch, record().status, milestone().status]).toEqual([null, "completed", "completed"]);
  });

  test("every task works in the checkout itself", async () => {
    const session = stage({ tasks: wide(2), config }).execute();
    const folders = [await session.next(), await session.next()].map(({ assignment }) => assignment.folder);
    expect(new Set(folders).size).toBe(1);
    expect(await session.rest()).toMatchObject({ session: "completed" });
  });
});

describe("how a task is run", () => {
  test("it knows its session, its milestone, its attempt and its time limit", async () => {
    const { execute } = stage({ tasks: wide(1, { run: "make all", timeout: "90s", env: { MODE: "fast" }, cwd: "packages/web" }), config: { agents: { memory_limit: "256MB" }, execution: { env: ["NPM_TOKEN"] } } });
    const session = execute();
    const { assignment } = await session.next();
    expect(assignment).toMatchObject({
      session: "session-20260101-001", milestone: ID, task: "task-001", attempt: 1, seat: "agent-1", command: { kind: "shell", line: "make all" },
      timeout: 90_000, memoryMax: 256 * 1024 * 1024, env: { MODE: "fast" }, borrowed: ["NPM_TOKEN"], home: "user",
    });
    expect(assignment.folder.endsWith("/packages/web")).toBe(true);
    expect(assignment.heading).toContain("$ make all");
    await session.rest();
  });

  test("without a limit it has none", async () => {
    const session = stage({ tasks: wide(1) }).execute();
    expect((await session.next()).assignment).toMatchObject({ timeout: null, memoryMax: null });
    await session.rest();
  });

  test("an agent reads the task on its standard input, with the results of what it waited for", async () => {
    const { execute } = stage({
      tasks: { "task-001": { title: "Find the fault" }, "task-002": { title: "Mend it", agent: "mender", dependencies: ["task-001"], acceptance_criteria: ["No test fails"] } },
      config: { coding_agents: { mender: { command: "mend --now", env: ["MENDER_KEY"], timeout: "5m" } } },
    });
    const session = execute();
    await session.plays("task-001", { tail: "it is in src/a.ts" });
    const agent = await session.next("task-002");
    expect(agent.assignment).toMatchObject({ borrowed: ["MENDER_KEY"], timeout: 300_000, home: "private" });
    const { command } = agent.assignment;
    expect(command.kind === "program" && command.stdin).toMatch(/Mend it[\s\S]*No test fails[\s\S]*task-001 "Find the fault": completed\n\| it is in src\/a\.ts/);
    agent.write("a.txt", "mended");
    agent.exit();
    expect(await session.end).toMatchObject({ session: "completed" });
  });

  test("a folder that leads out of its place is refused before anything runs", async () => {
    const session = stage({ tasks: wide(1, { cwd: "../elsewhere" }) }).execute();
    expect(await session.end).toMatchObject({ session: "failed", reasons: { "task-001": expect.stringContaining('The cwd of task-001 cannot be "../elsewhere".') } });
    expect(session.started()).toEqual([]);
  });

  test("processes that it leaves running are ended and told", async () => {
    const session = stage({ tasks: wide(1) }).execute();
    expect(await session.rest(() => ({ survivors: 2 }))).toMatchObject({ session: "completed", warnings: ["processes-ended"] });
    expect(session.warnings[0]?.message).toBe("task-001 left 2 processes running; they were ended.");
  });
});
