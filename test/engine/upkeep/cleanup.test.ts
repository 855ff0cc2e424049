import { describe, expect, test } from "vitest";
import { WORK, milestoneFile, upkeepScene } from "./upkeep-scene.ts";

describe("mode cleanup on a forge", () => {
  test("deletes a branch whose pull request was squashed long ago, by the very commit that was its head", async () => {
    const { run, people, ada, squash, branches } = upkeepScene();
    const tip = people.push(WORK);
    squash(people.pull(ada, WORK), 31);
    expect((await run("cleanup")).data).toEqual({ deleted: [WORK], kept: [], undo: [{ branch: WORK, commit: tip }] });
    expect(branches()).toEqual([]);
  });

  test("keeps it where something was pushed after the merge", async () => {
    const { run, people, ada, squash, hub, branches } = upkeepScene();
    people.push(WORK);
    const number = people.pull(ada, WORK);
    squash(number, 31);
    const merged = hub.pulls.get(number)?.head;
    people.push(WORK);
    if (merged) Object.assign(hub.pulls.get(number) ?? {}, { head: merged });
    expect((await run("cleanup")).data).toMatchObject({ deleted: [], kept: [{ branch: WORK, reason: "not-merged" }] });
    expect(branches()).toEqual([WORK]);
  });

  test("keeps it where a pull request was closed without a merge, or merged somewhere else", async () => {
    for (const change of [{ state: "closed" }, { state: "closed", mergedAt: "2026-08-02T10:00:00Z", mergedAs: "5".repeat(40), base: { branch: "release", commit: "5".repeat(40) } }] as const) {
      const { run, people, ada, hub } = upkeepScene();
      people.push(WORK);
      Object.assign(hub.pulls.get(people.pull(ada, WORK)) ?? {}, change);
      expect((await run("cleanup")).data).toMatchObject({ deleted: [], kept: [{ reason: "not-merged" }] });
    }
  });

  test("a fork's merged pull request of a branch with this name proves nothing, and its open one holds nothing up", async () => {
    const { run, people, ada, squash } = upkeepScene();
    people.push(WORK);
    const number = people.pull(ada, WORK, "mallory/shop");
    squash(number, 31);
    expect((await run("cleanup")).data).toMatchObject({ kept: [{ reason: "not-merged" }] });
    people.pull(ada, WORK, "mallory/shop");
    expect((await run("cleanup")).data).toMatchObject({ kept: [{ reason: "not-merged" }] });
  });

  test("keeps a branch that an open pull request comes from or goes to", async () => {
    const { run, people, ada, squash, hub } = upkeepScene();
    people.push(WORK);
    squash(people.pull(ada, WORK), 31);
    const next = people.pull(ada, "feature");
    Object.assign(hub.pulls.get(next) ?? {}, { base: { branch: WORK, commit: "1".repeat(40) } });
    expect((await run("cleanup")).data).toMatchObject({ deleted: [], kept: [{ reason: "pull-request", detail: `#${next}` }] });
  });

  test("waits until cleanup_after_days after the merge, unless branch_cleanup is aggressive", async () => {
    const merged = async (config: string) => {
      const { run, people, ada, squash } = upkeepScene({ config });
      people.push(WORK);
      squash(people.pull(ada, WORK), 1);
      return (await run("cleanup")).data;
    };
    expect(await merged("")).toMatchObject({ kept: [{ reason: "too-young", detail: "29 days" }] });
    expect(await merged("git_integration:\n  branch_cleanup: aggressive\n")).toMatchObject({ deleted: [WORK] });
    expect(await merged("git_integration:\n  branch_cleanup: aggressive\n  preserve_completed: true\n")).toMatchObject({ kept: [{ reason: "preserved" }] });
  });

  test("a branch that moved since it was looked at is skipped and said, and the others still go", async () => {
    const second = "milestone/milestone-002";
    const scene = upkeepScene({
      files: { "active/milestone-002.yaml": milestoneFile("milestone-002") },
      faults: (call, number) => {
        if (call === "refs.swap" && moves++ === 0) people.push(WORK);
        return number < 0 ? "fail" : null;
      },
    });
    let moves = 0;
    const { run, people, ada, squash, branches } = scene;
    for (const name of [WORK, second]) {
      people.push(name);
      squash(people.pull(ada, name), 31);
    }
    const { data, problem } = await run("cleanup");
    expect(data).toMatchObject({ deleted: [second], kept: [{ branch: WORK, reason: "moved" }] });
    expect([problem, branches()]).toEqual([null, [WORK]]);
  });

  test("a branch that the forge will not delete is told with its reason, and the others still go", async () => {
    const second = "milestone/milestone-002";
    let asked = 0;
    const { run, people, ada, squash, branches } = upkeepScene({ files: { "active/milestone-002.yaml": milestoneFile("milestone-002") }, faults: (call) => (call === "refs.swap" && asked++ === 0 ? "fail" : null) });
    for (const name of [WORK, second]) {
      people.push(name);
      squash(people.pull(ada, name), 31);
    }
    const { data, problem } = await run("cleanup");
    expect(data).toMatchObject({ deleted: [second], kept: [{ branch: WORK, reason: "refused" }] });
    expect([problem?.code, branches()]).toEqual(["remote-unavailable", [WORK]]);
  });

  test("a dry run tells what would go and deletes nothing", async () => {
    const { run, people, ada, squash, branches } = upkeepScene();
    people.push(WORK);
    squash(people.pull(ada, WORK), 31);
    expect((await run("cleanup", { dryRun: true })).data).toMatchObject({ deleted: [WORK] });
    expect(branches()).toEqual([WORK]);
  });

  test("reads only what decides: nothing is asked about branches of others or of open milestones", async () => {
    const { run, people, venue } = upkeepScene({ files: { "active/milestone-002.yaml": "id: milestone-002\ntitle: Open\n" } });
    for (const name of ["feature", "milestone/milestone-002", "milestone/lost", "Milestone/milestone-001"]) people.push(name);
    await run("cleanup");
    expect(venue.log).not.toContain("pulls.of");
    expect(venue.log).not.toContain("refs.contains");
  });

  test("whoever only reads may not", async () => {
    const { run, people, branches } = upkeepScene();
    people.push(WORK);
    expect((await run("cleanup", { permission: "read" })).problem).toMatchObject({ code: "permission-denied" });
    expect(branches()).toEqual([WORK]);
  });
});

describe("mode scale-check on a forge", () => {
  test("tells metrics and recommendation, counts what was recorded in the last hour, and writes nothing", async () => {
    const event = (at: string, actor: string, request: string) => `${JSON.stringify({ timestamp: at, event_type: "task_completed", milestone_id: "milestone-002", session_id: null, actor, request_id: request, details: {} })}\n`;
    const log = event("2026-11-21T08:59:00.000Z", "old", "r0") + event("2026-11-21T09:30:00.000Z", "ada", "r1") + event("2026-11-21T09:30:00.000Z", "ada", "r1") + event("2026-11-21T09:59:00.000Z", "bob", "r2") + event("2026-11-21T10:30:00.000Z", "eve", "r3");
    const { run, hub } = upkeepScene({ files: { "active/milestone-002.yaml": "id: milestone-002\ntitle: Open\n", "events/milestone-002.jsonl": log } });
    const { data, problem } = await run("scale-check");
    expect(data).toMatchObject({ backend: "file", recommended: "file", metrics: { milestone_count: 1, query_frequency: 0.03 }, triggers: expect.arrayContaining([expect.objectContaining({ metric: "people", value: 2 })]) });
    expect([problem, hub.repository.commits]).toEqual([null, []]);
  });

  test("commits the pointer alone, since no database is there, and only for whoever may maintain", async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`active/open-${index + 1}.yaml`, `title: Number ${index + 1}\n`]));
    const { run, hub } = upkeepScene({ files: { ...many, "config/database-config.yaml": 'due:\n  backend: sqlite\n  since: "2026-11-21T09:00:00Z"\n' } });
    expect((await run("scale-check", { permission: "write" })).problem?.code).toBe("permission-denied");
    expect((await run("scale-check")).data).toMatchObject({ backend: "sqlite", switched: { from: "file", to: "sqlite" } });
    expect(hub.repository.commits.map(({ changes }) => changes)).toEqual([[{ path: "config/database-config.yaml", text: "backend: sqlite\n" }]]);
  });
});
