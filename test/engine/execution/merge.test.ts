// Changes of two tasks that collide.
import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { stage, wide, type Running } from "../../support/execution/execution-scene.ts";

const BRANCH = "milestone/milestone-001";

/** Both start from the same commit and change the same file; the first is merged before the second ends. */
async function collide(session: Running): Promise<void> {
  const [first, second] = [await session.next("task-001"), await session.next("task-002")];
  first.write("a.txt", "one");
  second.write("a.txt", "two");
  second.write("b.txt", "two");
  first.exit();
  await session.onStage();
  second.exit();
}

describe("a collision", () => {
  test("blocks, and names both tasks and the files", async () => {
    const { execute, milestone, work, log, step } = stage({ tasks: { ...wide(2), "task-003": { dependencies: ["task-002"] } }, files: { "a.txt": "none" } });
    const session = execute({ agents: 2 });
    await collide(session);
    const outcome = await session.end;
    expect(outcome).toMatchObject({ problem: "work-failed", session: "failed", milestone: "blocked", steps: { "task-001": "completed", "task-002": "failed", "task-003": "skipped" } });
    expect(outcome.reasons["task-002"]).toMatch(/^Its changes to a\.txt collide with those of task-001\. Its own are in commit [0-9a-f]{12};/);
    expect(milestone().blockers).toMatchObject([{ type: "merge_conflict", task_id: "task-002" }]);
    expect(log("conflict_detected")).toMatchObject([{ details: { task_id: "task-002", with: ["task-001"], files: ["a.txt"] } }]);
    expect(work.files(BRANCH)).toEqual({ "a.txt": "one" });
    expect(step("task-002")).toMatchObject({ status: "failed", commit: null, merged: false });
  });

  test("is settled by the next execution, which does the task again on top of the other", async () => {
    const { execute, work } = stage({ tasks: wide(2), files: { "a.txt": "none" } });
    const session = execute({ agents: 2 });
    await collide(session);
    await session.end;
    expect(await execute().rest(() => ({ writes: { "a.txt": "one and two" } }))).toMatchObject({ problem: null, session: "completed", milestone: "completed", attempts: { "task-001": 1, "task-002": 2 } });
    expect(work.files(BRANCH)).toEqual({ "a.txt": "one and two" });
  });

  test("has the task done again at once where the configuration is conservative", async () => {
    const { execute, work, log } = stage({ tasks: wide(2), files: { "a.txt": "none" }, config: { coordination: { conflict_resolution: "conservative" } } });
    const session = execute({ agents: 2 });
    await collide(session);
    await session.plays("task-002", { writes: { "a.txt": "one and two" } });
    expect(await session.end).toMatchObject({ problem: null, session: "completed", attempts: { "task-001": 1, "task-002": 2 } });
    expect(work.files(BRANCH)).toEqual({ "a.txt": "one and two" });
    expect(log("conflict_detected")).toHaveLength(1);
    expect(log("blocker_detected")).toEqual([]);
  });

  test("that does not end blocks even where the configuration is conservative", async () => {
    const { execute } = stage({ tasks: { "task-000": {}, ...wide(8) }, files: { "a.txt": "none" }, config: { coordination: { conflict_resolution: "conservative" } } });
    const session = execute({ agents: 2, coordination: "simple" });
    const outcome = await (async () => {
      for (let turn = 1; ; turn++) {
        const unlucky = await session.next("task-000");
        const other = await session.next(`task-00${turn}`);
        other.write("a.txt", `${turn}`);
        unlucky.write("a.txt", "mine");
        other.exit();
        await session.onStage();
        unlucky.exit();
        if (unlucky.assignment.attempt === 3) return session.rest();
      }
    })();
    expect(outcome).toMatchObject({ session: "failed", attempts: { "task-000": 3 }, steps: { "task-000": "failed", "task-008": "completed" } });
  });

  test("is none where two tasks came to the same text", async () => {
    const { execute, work } = stage({ tasks: wide(2) });
    const session = execute({ agents: 2 });
    expect(await session.rest(() => ({ writes: { "a.txt": "same" } }))).toMatchObject({ session: "completed" });
    expect(work.files(BRANCH)).toEqual({ "a.txt": "same" });
  });
});

describe("a merge that is not possible", () => {
  test("stops the run, keeps what was done, and a resumed session merges it without doing it again", async () => {
    const { execute, refuses, work } = stage({ tasks: wide(1) });
    refuses(/^merge/, problem("dirty-checkout", "The branch is checked out, and a.txt has changes that are not committed.", { hint: "Commit or stash them." }));
    expect(await execute().rest(() => ({ writes: { "a.txt": "a" } }))).toMatchObject({ problem: "dirty-checkout", exit: 3, session: "paused", says: expect.stringContaining("Commit or stash them.") });
    const again = execute({ resume: "latest" });
    expect(await again.rest()).toMatchObject({ problem: null, session: "completed", milestone: "completed", percentage: 100 });
    expect(again.started()).toEqual([]);
    expect(work.files(BRANCH)).toEqual({ "a.txt": "a" });
  });

  test("does not count the task as completed before it is merged", async () => {
    const { execute, refuses, task, milestone } = stage({ tasks: wide(1) });
    refuses(/^merge/, problem("dirty-checkout", "In the way.", { hint: "Away with it." }));
    await execute().rest(() => ({ writes: { "a.txt": "a" } }));
    expect([task("task-001").status, milestone().progress.percentage]).not.toEqual(["completed", 100]);
  });
});

describe("the branch", () => {
  test("is made once, adopted where it is there, and named as the configuration says", async () => {
    const { execute, log, record } = stage({ tasks: { "task-001": {}, "task-002": { people: true } }, config: { git_integration: { branch_naming: "ms-{id}" } } });
    await execute().rest();
    await execute().rest();
    expect(log("branch_created")).toMatchObject([{ details: { branch: "ms-001" } }]);
    expect(record().branch).toBe("ms-001");
  });

  test("is the state branch's own where there is to be one only", async () => {
    const { execute, work, effects } = stage({ tasks: wide(1), config: { git_integration: { single_branch_mode: true } } });
    await execute().rest(() => ({ writes: { "a.txt": "a" } }));
    expect(effects).toContain("open the state branch");
    expect(work.files("main")).toEqual({ "a.txt": "a" });
  });

  test("that somebody deleted under a saved session is told, and nothing runs", async () => {
    const { execute, work } = stage({ tasks: { "task-001": {}, "task-002": { people: true } } });
    await execute().rest();
    work.drop(BRANCH);
    const again = execute({ resume: "latest" });
    expect(await again.end).toMatchObject({ problem: "branch-missing", session: null });
    expect(again.started()).toEqual([]);
  });

  test("that somebody deletes while a task runs stops the run, and nothing is lost", async () => {
    const { execute, work, step } = stage({ tasks: wide(2) });
    const session = execute({ agents: 1 });
    const first = await session.next("task-001");
    first.write("a.txt", "a");
    work.drop(BRANCH);
    first.exit();
    expect(await session.end).toMatchObject({ problem: "branch-missing", session: "paused" });
    expect(step("task-001")).toMatchObject({ status: "completed", merged: false, commit: expect.stringMatching(/^c0/) });
  });
});
