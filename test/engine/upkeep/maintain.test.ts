import { describe, expect, test } from "vitest";
import { isObject } from "../../../src/core/base/json.ts";
import type { Finished } from "../../../src/engine/invocation.ts";
import { carriedOutLine } from "../../../src/engine/upkeep/maintain.ts";
import { carryOutRoutine } from "../../../src/engine/upkeep/routine.ts";
import { parseLine } from "../../../src/core/grammar/parse.ts";
import { addComment } from "../../support/memory/memory-people.ts";
import { scene } from "../../support/scene.ts";
import { WORK, milestoneFile, upkeepScene } from "./upkeep-scene.ts";

const CLEANUP = "git_integration:\n  auto_cleanup_branches: true\n";

/** What became of each part: a reason where it was skipped, the code of its problem, or "done". */
function partsOf({ data }: Finished): Record<string, unknown> {
  const parts = isObject(data) && Array.isArray(data["parts"]) ? data["parts"].filter(isObject) : [];
  return Object.fromEntries(parts.map(({ part, skipped, error }) => [String(part), skipped ?? (isObject(error) ? error["code"] : "done")]));
}

describe("maintain on a forge", () => {
  test("does everything that is due, in its order", async () => {
    const { run, people, ada, squash, hub, branches } = upkeepScene({ config: CLEANUP });
    people.push(WORK);
    squash(people.pull(ada, WORK), 31);
    addComment(hub, { by: ada, issue: people.issue(ada, "Next"), body: '/milestone plan "Search"' });
    const finished = await run("maintain");
    expect(Object.entries(partsOf(finished))).toEqual([["scale", "done"], ["sessions", "done"], ["pulls", "git_integration.auto_merge is off"], ["branches", "done"], ["approvals", "phases are switched off"], ["comments", "done"], ["health", "done"]]);
    expect([branches().includes(WORK), hub.repository.files().has("active/milestone-002.yaml"), finished.problem]).toEqual([false, true, null]);
  });

  test("is the same when it comes again, and answers no comment twice", async () => {
    const { run, people, ada, hub } = upkeepScene({ config: CLEANUP });
    addComment(hub, { by: ada, issue: people.issue(ada, "Next"), body: '/milestone plan "Search"' });
    await run("maintain");
    const before = hub.repository.files();
    const again = await run("maintain", { request: { id: "run-2", given: true } });
    expect([again.problem, hub.repository.files()]).toEqual([null, before]);
  });

  test("deletes no branch unless auto_cleanup_branches asks for it", async () => {
    const { run, people, ada, squash, branches } = upkeepScene();
    people.push(WORK);
    squash(people.pull(ada, WORK), 31);
    expect(partsOf(await run("maintain"))).toMatchObject({ branches: "git_integration.auto_cleanup_branches is off" });
    expect(branches()).toEqual([WORK]);
  });

  test("goes on where a part fails, whatever fails, and tells how many did", async () => {
    for (const broken of ["refs.branches", "forge.commentsSince", "leases.list"]) {
      const { run, people, ada, squash } = upkeepScene({ config: CLEANUP, faults: (call) => (call === broken ? "fail" : null) });
      people.push(WORK);
      squash(people.pull(ada, WORK), 31);
      const finished = await run("maintain");
      const parts = partsOf(finished);
      expect(Object.values(parts).filter((what) => what === "remote-unavailable").length, broken).toBeGreaterThan(0);
      expect([parts["scale"], parts["health"]], broken).toEqual(["done", "done"]);
      expect(finished.problem).toMatchObject({ code: "remote-unavailable" });
    }
  });

  test("goes on after a fault of our own, and says so", async () => {
    const { run } = upkeepScene({ config: CLEANUP, faults: (call) => (call === "refs.branches" ? Promise.reject(new Error("broken")) : null) });
    const finished = await run("maintain");
    expect(partsOf(finished)).toMatchObject({ branches: "unexpected", comments: "done", health: "done" });
    expect(finished.problem?.message).toBe("branches: A fault in this program: broken");
  });

  test("notes since when a larger backend is due, and switches nothing before its hour", async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`active/open-${index + 1}.yaml`, `title: Number ${index + 1}\n`]));
    const { run, hub } = upkeepScene({ files: many });
    expect(partsOf(await run("maintain", { dryRun: true }))).toMatchObject({ scale: "done" });
    expect(hub.repository.commits).toEqual([]);
    expect(partsOf(await run("maintain"))).toMatchObject({ scale: "done" });
    expect(hub.repository.files().get("config/database-config.yaml")).toMatch(/^due:\n {2}backend: sqlite\n {2}since: "2026-11-21T10:/);
  });

  test("a dry run deletes nothing and answers nobody", async () => {
    const { run, people, ada, squash, hub, branches } = upkeepScene({ config: CLEANUP });
    people.push(WORK);
    squash(people.pull(ada, WORK), 31);
    addComment(hub, { by: ada, issue: people.issue(ada, "Next"), body: '/milestone plan "Search"' });
    const finished = await run("maintain", { dryRun: true });
    expect(partsOf(finished)).toMatchObject({ branches: "done", comments: "a dry run does nothing on GitHub" });
    expect([branches(), hub.repository.commits, hub.comments.size]).toEqual([[WORK], [], 1]);
  });

  test("gives every part a request of its own, so that a part that comes again is known again", async () => {
    const session = 'session:\n  id: session-20261121-001\n  milestone_id: milestone-001\n  status: active\n  owner: ada\n  started_at: "2026-11-01T10:00:00.000Z"\n  saved_at: "2026-11-01T10:00:00.000Z"\nsteps: []\n';
    const { run, hub } = upkeepScene({ files: { "sessions/session-20261121-001.yaml": session } });
    const [first, again] = [await run("maintain"), await run("maintain")];
    expect(JSON.stringify(hub.repository.commits.map(({ message }) => message.trailers))).toContain("run-1/sessions");
    expect([first.problem, again.warnings.map(({ code }) => code)]).toEqual([null, ["already-done"]]);
  });
});

describe("maintain without a forge", () => {
  test("does the parts that need none, and says what is missing for the others", async () => {
    const { ports } = scene({ "active/milestone-001.yaml": milestoneFile("milestone-001"), "config/milestone-config.yaml": CLEANUP });
    const machine = { node: "24.1.0", git: "2.45.0", platform: "linux x64", free_bytes: null, repository: "/r", writable: true, litter: [], locks: [] };
    const finished = await routine("maintain", { ...ports, surroundings: { ...ports.surroundings, machine: async () => machine } });
    expect(partsOf(finished)).toEqual({ scale: "done", sessions: "done", pulls: "git_integration.auto_merge is off", branches: "prerequisite-missing", approvals: "phases are switched off", comments: "there is no access to GitHub here", health: "done" });
  });
});

test("maintain on somebody's own machine tells that a larger backend is due, and leaves it at that", async () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`active/open-${index + 1}.yaml`, `title: Number ${index + 1}\n`]));
  const { ports, repository } = scene({ ...many, "config/database-config.yaml": 'due:\n  backend: sqlite\n  since: "2026-01-01T09:00:00Z"\n' });
  expect((await routine("maintain", ports)).warnings.map(({ code }) => code)).toContain("switch-due");
  expect(repository.commits).toEqual([]);
});

describe("sweep", () => {
  test("without a forge says what it needs", async () => {
    expect((await routine("sweep", scene({}).ports)).problem).toMatchObject({ code: "prerequisite-missing", hint: expect.stringContaining("Action") });
  });

  test("carries out what was missed, and tells which comments", async () => {
    const { run, people, ada, hub } = upkeepScene();
    const { url } = addComment(hub, { by: ada, issue: people.issue(ada, "Next"), body: '/milestone plan "Search"' });
    expect(await run("sweep")).toMatchObject({ data: { since: "2026-11-20T10:00:00Z", comments: [{ url, outcome: "answered" }], left: 0 }, problem: null });
    expect(hub.repository.files().has("active/milestone-002.yaml")).toBe(true);
  });

  test("is refused to whoever may not maintain", async () => {
    expect((await upkeepScene().run("sweep", { permission: "write" })).problem).toMatchObject({ code: "permission-denied" });
  });
});

test("a routine is no part of a routine", async () => {
  const { venue, caller } = upkeepScene();
  await expect(carriedOutLine(venue, "maintain", caller)).rejects.toThrow("no part of a routine");
});

async function routine(line: string, ports: Parameters<typeof carryOutRoutine>[0]["ports"]): Promise<Finished> {
  const { call } = await parseLine(line, "cli");
  if (!call.ok || call.value.verb.kind !== "routine") throw new Error("no routine");
  const { verb, ...rest } = call.value;
  return carryOutRoutine({ ports, venue: null }, { verb, ...rest }, upkeepScene().caller);
}
