import { describe, expect, test } from "vitest";
import { ok } from "../../../src/core/base/result.ts";
import { reconcile } from "../../../src/engine/converse/reconcile.ts";
import type { Trail, TrailCommit } from "../../../src/ports/history.ts";
import { openTown } from "../../support/memory/memory-town.ts";

const SINCE = "2026-11-21T00:00:00Z";
const linked = (issue: number): Record<string, string> => ({
  "active/milestone-002.yaml": `title: Search\nissue: ${issue}\ntasks:\n  - id: task-001\n    title: Decide\n    dependencies: [task-002]\n  - id: task-002\n    title: Ask\n  - id: task-003\n    title: Build\n    run: make\n`,
  "active/milestone-003.yaml": `title: Other\ntasks:\n  - id: task-001\n    title: Sign\n    issue: ${issue}\n  - id: task-002\n    title: Pay\n`,
});

describe("an issue that was closed", () => {
  test("by somebody who may completes the tasks of people that belong to it, once", async () => {
    const town = openTown({ files: linked(4) });
    expect(town.issueNumber).toBe(4);
    town.close(town.issueNumber, town.ben);
    const done = await reconcile(town.door(), { since: SINCE });
    expect(done).toMatchObject({ problem: null, refused: [] });
    expect(done.completed.map(({ milestone, task }) => `${milestone} ${task}`)).toEqual(["milestone-002 task-002", "milestone-002 task-001", "milestone-003 task-001"]);
    expect(town.file("events/milestone-003.jsonl")).toContain('"actor":"ben"');
    expect((await reconcile(town.door(), { since: SINCE })).completed).toEqual([]);
    await town.command("/milestone reopen milestone-003 task-001");
    expect((await reconcile(town.door(), { since: SINCE })).completed).toEqual([]);
  });

  test("by somebody who may not, or whom nobody knows, completes nothing and says so", async () => {
    for (const by of ["cyd", "twin"] as const) {
      const town = openTown({ files: linked(4) });
      town.close(town.issueNumber, by === "cyd" ? town.cyd : { ...town.ben, id: 999 });
      const done = await reconcile(town.door(), { since: SINCE });
      expect(done.completed).toEqual([]);
      expect(done.refused[0]?.problem.code).toBe("permission-denied");
      expect(town.hub.repository.commits).toEqual([]);
    }
  });
});

describe("a commit on the state branch", () => {
  const trail = (...commits: TrailCommit[]) => async () => ok(commits);

  test("with the trailers of a task of people completes it, once; one of a machine's task does not", async () => {
    const town = openTown();
    const commits = trail(
      { id: "a".repeat(40), at: SINCE, author: "ben", trailers: [["Milestone", "milestone-001"], ["Task", "task-001"]] },
      { id: "b".repeat(40), at: SINCE, author: "ben", trailers: [["Task", "milestone-001/task-003"]] },
      { id: "c".repeat(40), at: SINCE, author: "ben", trailers: [["Task", "milestone-001 task-002"]] },
      { id: "d".repeat(40), at: SINCE, author: "ben", trailers: [["Task", "task-001"]] },
    );
    const done = await reconcile(town.door(), { since: SINCE, trail: commits });
    expect(done.completed.map(({ task, by }) => `${task} ${by.slice(0, 8)}`)).toEqual(["task-001 commit a", "task-002 commit c"]);
    expect((await reconcile(town.door(), { since: SINCE, trail: commits })).completed).toEqual([]);
  });

  test("is looked for where a push is said to have brought it", async () => {
    const asked: unknown[] = [];
    const pushed = { ref: "refs/heads/main", before: "a".repeat(40) };
    const spy: Trail = async (...words) => (asked.push(words), ok([]));
    for (const how of [{ pushed }, {}]) await reconcile(openTown().door(), { since: SINCE, trail: spy, ...how });
    expect(asked).toEqual([[SINCE, pushed], [SINCE, null]]);
  });
});
