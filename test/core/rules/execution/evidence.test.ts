import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import type { Task } from "../../../../src/core/model/milestone.ts";
import { doneBy } from "../../../../src/core/rules/execution/commands.ts";
import { deliverablesOf, judge, outsideFiles, retryAfter, timeoutOf, type Attempt, type Ending } from "../../../../src/core/rules/execution/evidence.ts";
import { milestoneOf, type Seed } from "../../../support/given.ts";
import { seeded } from "../../../support/yaml-random.ts";

const milestone = { id: "milestone-001" };
const root = ".milestones";
const well: Ending = { code: 0, signal: null, why: "exited" };

function taskOf(fields: Omit<Seed, "id">): Task {
  const [task] = milestoneOf({ id: "milestone-001", tasks: [{ id: "task-001", ...fields }] }).tasks;
  if (!task) throw new Error("the seed makes no task");
  return task;
}

type Case = { readonly task?: Omit<Seed, "id">; readonly paths?: readonly string[] | null } & Partial<Pick<Attempt, "ended" | "timeoutMs" | "verify">>;

function judged({ task: fields = { run: "npm test" }, paths = [], ended = well, timeoutMs = null, verify = [] }: Case) {
  const task = taskOf(fields);
  return judge({ milestone, task, how: doneBy(task), ended, timeoutMs, taken: paths === null ? null : { paths }, verify, root });
}

describe("an attempt that did not end well", () => {
  it.each<[Partial<Ending>, string, string, number | null]>([
    [{ code: 2 }, "failed", "It exited with code 2.", null],
    [{ code: 127 }, "failed", "It exited with code 127: a command was not found.", null],
    [{ code: 137 }, "failed", "It exited with code 137: something in it was ended by SIGKILL.", null],
    [{ code: null, signal: "SIGSEGV" }, "failed", "It was ended by SIGSEGV.", null],
    [{ code: null, signal: "SIGKILL" }, "failed", "It was ended by SIGKILL, as the system does when memory runs out.", null],
    [{ code: null, signal: "SIGTERM", why: "timed-out" }, "timed_out", "It was stopped after 1h 30m, its time limit.", 5_400_000],
    [{ code: 0, why: "timed-out" }, "timed_out", "It was stopped after 250ms, its time limit.", 250],
    [{ code: null, signal: "SIGTERM", why: "cancelled" }, "cancelled", "It was cancelled.", null],
    [{ code: null, signal: "SIGKILL", why: "over-memory" }, "failed", "It was stopped: it used more memory than agents.memory_limit allows.", null],
    [{ code: null, why: "not-started" }, "failed", "It could not be started.", null],
    [{ code: null, why: "not-started", problem: problem("prerequisite-missing", "There is no program claude.", { hint: "Install it." }) }, "failed", "It could not be started: There is no program claude. Install it.", null],
  ])("%j is %s: %s", (ending, status, reason, timeoutMs) => {
    const ended = { ...well, ...ending };
    expect(judged({ ended, timeoutMs })).toEqual({ status, exit_code: ended.code, reason });
  });

  it("is judged by its end before anything else", () => {
    expect(judged({ ended: { ...well, code: 1 }, paths: [".milestones/x"], verify: [{ ...well, code: 1, line: "npm test" }] }).reason).toBe("It exited with code 1.");
  });
});

describe("what a task may change", () => {
  const own = `${root}/deliverables/milestone-001/task-001/`;

  it("is everything but the data folder where it has no files", () => {
    const task = taskOf({ run: "x" });
    expect(outsideFiles(["a", ".github/b", `${own}design.md`, ".milestonesx", ".milestones/active/milestone-001.yaml", ".milestones/deliverables/milestone-001/task-002/x"], { milestone, task, root })).toEqual([
      ".milestones/active/milestone-001.yaml", ".milestones/deliverables/milestone-001/task-002/x",
    ]);
  });

  it("is what its files match, and its own deliverables", () => {
    const task = taskOf({ run: "x", files: ["src/**"] });
    expect(outsideFiles(["src/a.ts", "README.md", `${own}notes.md`], { milestone, task, root })).toEqual(["README.md"]);
  });

  it("is never the data folder, whatever its files match and however the path is spelled", () => {
    const task = taskOf({ run: "x", files: ["**"] });
    expect(outsideFiles([".milestones/config/milestone-config.yaml", ".Milestones/events/x.jsonl", ".MILESTONES", "src/a"], { milestone, task, root })).toEqual([".milestones/config/milestone-config.yaml", ".Milestones/events/x.jsonl", ".MILESTONES"]);
  });

  it("is refused by name, at most five of them", () => {
    const paths = ["a", "b", "c", "d", "e", "f", "g\u001b[31m"];
    expect(judged({ task: { run: "x", files: ["src/**", "docs/**"] }, paths })).toEqual({ status: "failed", exit_code: 0, reason: "It changed a, b, c, d, e and 2 more, outside its files (src/**, docs/**)." });
    expect(judged({ paths: ["x", ".milestones/active/milestone-001.yaml"] }).reason).toBe(`It changed .milestones/active/milestone-001.yaml; below .milestones a task may change ${own} only.`);
    expect(judged({ task: { run: "x", files: ["src"] }, paths: ["g\u001b[31m"] }).reason).toBe("It changed g[31m, outside its files (src).");
  });

  it("has a folder of its own for deliverables", () => {
    expect(deliverablesOf({ milestone, task: { id: "task-001" }, root })).toBe(own);
  });
});

describe("verification", () => {
  it("that fails is named with its exit, the first of several", () => {
    const verify = [{ ...well, line: "npm run lint" }, { ...well, code: 1, line: "npm test -- auth" }, { ...well, code: 2, line: "never" }];
    expect(judged({ paths: ["a"], verify })).toEqual({ status: "failed", exit_code: 0, reason: "Its verification `npm test -- auth` exited with code 1." });
  });

  it.each<[Partial<Ending>, string, string]>([
    [{ code: null, signal: "SIGKILL", why: "timed-out" }, "failed", "Its verification `npm test` was stopped after 10m, its time limit."],
    [{ code: null, signal: "SIGTERM", why: "cancelled" }, "cancelled", "Its verification `npm test` was cancelled."],
    [{ code: null, signal: "SIGABRT" }, "failed", "Its verification `npm test` was ended by SIGABRT."],
  ])("that ended with %j is %s: %s", (ending, status, reason) => {
    expect(judged({ verify: [{ ...well, ...ending, line: "npm test" }], timeoutMs: 600_000 })).toMatchObject({ status, reason });
  });

  it("is shown on one line, cut where it is long", () => {
    expect(judged({ verify: [{ ...well, code: 1, line: `a\n${"b".repeat(200)}` }] }).reason).toMatch(/^Its verification `a b{78}…` exited with code 1\.$/);
  });

  it("that passes does not stand in for a promised change", () => {
    expect(judged({ task: { agent: "claude" }, verify: [{ ...well, line: "npm test" }] }).status).toBe("unverified");
  });
});

describe("an attempt that ended well", () => {
  it.each<[string, Case, string, string | null]>([
    ["a command that promised nothing and changed nothing", {}, "completed", null],
    ["a command that changed something", { paths: ["a"] }, "completed", null],
    ["a command that changed one of its files", { task: { run: "x", files: ["src/**"] }, paths: ["src/a"] }, "completed", null],
    ["a command that changed none of its files", { task: { run: "x", files: ["src/**"] } }, "unverified", "It ended well and changed none of its files (src/**)."],
    ["an agent that changed something", { task: { agent: "claude" }, paths: ["a"] }, "completed", null],
    ["an agent that changed nothing", { task: { agent: "claude" } }, "unverified", "It ended well and changed nothing."],
    ["an agent that changed none of its files", { task: { agent: "claude", files: ["src/**"] } }, "unverified", "It ended well and changed none of its files (src/**)."],
    ["an agent that left only a deliverable in place of its files", { task: { agent: "claude", files: ["src/**"] }, paths: [".milestones/deliverables/milestone-001/task-001/x.md"] }, "unverified", "It ended well and changed none of its files (src/**)."],
    ["an agent whose changes nobody can see", { task: { agent: "claude", files: ["src/**"] }, paths: null }, "completed", null],
  ])("%s: %j is %s", (_what, attempt, status, reason) => {
    expect(judged(attempt)).toEqual({ status, exit_code: 0, reason });
  });
});

describe("a further try", () => {
  it("there is none unless the task says so", () => {
    expect(retryAfter({ retries: 0 }, 1, 10_000)).toBeNull();
  });

  it("waits twice as long each time, up to a quarter of an hour", () => {
    const waits = [1, 2, 3, 4, 8, 9].map((attempt) => retryAfter({ retries: 8 }, attempt, 10_000));
    expect(waits).toEqual([10_000, 20_000, 40_000, 80_000, 900_000, null]);
  });

  it("keeps a longer wait that somebody configured", () => {
    expect(retryAfter({ retries: 2 }, 2, 3_600_000)).toBe(3_600_000);
  });

  it("never waits less than before, nor without end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 100_000_000 }), (attempt, backoffMs) => {
        const [now, next] = [retryAfter({ retries: 9_999 }, attempt, backoffMs), retryAfter({ retries: 9_999 }, attempt + 1, backoffMs)];
        expect(now).toBeGreaterThanOrEqual(backoffMs);
        expect(next).toBeGreaterThanOrEqual(now ?? Infinity);
        expect(next).toBeLessThanOrEqual(Math.max(backoffMs, 900_000));
      }),
      seeded(100),
    );
  });
});

describe("a task's time limit", () => {
  it.each<[string | undefined, number | null, number | null]>([
    [undefined, null, null], ["10m", null, 600_000], [undefined, 60_000, 60_000], ["10m", 60_000, 60_000], ["30s", 60_000, 30_000], ["PT5M", null, 300_000],
  ])("%s with an agent's limit of %s is %s milliseconds", (timeout, agentMs, limit) => {
    expect(timeoutOf({ id: "task-001", timeout }, agentMs)).toEqual({ ok: true, value: limit });
  });

  it.each([600, 0, "600", "10 minutes", "", "-5m", "900d"])("cannot be %j", (timeout) => {
    expect(timeoutOf({ id: "task-001", timeout })).toMatchObject({ ok: false, problem: { code: "invalid-value", message: `The timeout of task-001 cannot be ${JSON.stringify(timeout)}.`, hint: expect.stringContaining("5m") } });
  });
});
