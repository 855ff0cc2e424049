// What every TaskRunner must do, told as tests: run on the stage and on real processes.
import { describe, expect, onTestFinished, test } from "vitest";
import { PROBLEMS } from "../../../src/core/base/problem.ts";
import type { Assignment, Ended, Running, TaskRunner } from "../../../src/ports/execution/task-runner.ts";

/** What a task does. `wait`: nothing, until it is ended. */
export type Act =
  | { readonly kind: "exit"; readonly code: number }
  | { readonly kind: "print"; readonly text: string }
  | { readonly kind: "signal"; readonly signal: "SIGKILL" | "SIGSEGV" }
  | { readonly kind: "missing" }
  | { readonly kind: "wait" };

/** A runner, and a way to have it run a task that does this. */
export type RunnerBench = { readonly runner: TaskRunner; readonly begin: (act: Act, more?: Partial<Assignment>) => Running };

export function taskRunnerContract(name: string, make: () => RunnerBench): void {
  const open = (): RunnerBench => {
    const bench = make();
    onTestFinished(() => bench.runner.close());
    return bench;
  };
  describe(`${name}, to the end`, () => endingContract(open));
  describe(`${name}, stopped`, () => stoppingContract(open));
  describe(`${name}, as a whole`, () => wholeContract(open));
}

const CALM = { signal: null, why: "exited", survivors: 0, problem: null } as const satisfies Partial<Ended>;

function endingContract(open: () => RunnerBench): void {
  test.each([0, 1, 7, 127, 255])("a task that exits with %i is told with that code", async (code) => {
    expect(await open().begin({ kind: "exit", code }).ended).toMatchObject({ ...CALM, code });
  });

  test.each(["SIGKILL", "SIGSEGV"] as const)("a task that ends by %s is told with it, and has no code", async (signal) => {
    expect(await open().begin({ kind: "signal", signal }).ended).toMatchObject({ ...CALM, code: null, signal });
  });

  test("a program that is not there is told as a problem with a hint, not as a code", async () => {
    const { problem, ...ended } = await open().begin({ kind: "missing" }).ended;
    expect(ended).toMatchObject({ code: null, signal: null, why: "not-started", survivors: 0, tail: "" });
    expect(Object.keys(PROBLEMS)).toContain(problem?.code);
    expect([problem?.message, problem?.hint].every((text) => text !== undefined && text !== "")).toBe(true);
  });

  test("what a task printed last is in the tail", async () => {
    expect(await open().begin({ kind: "print", text: "one\ntwo" }).ended).toMatchObject({ ...CALM, code: 0, tail: "one\ntwo" });
  });

  test("tasks that run at the same time end each in its own way", async () => {
    const { begin } = open();
    const all = [3, 0, 5].map((code, at) => begin({ kind: "exit", code }, { task: `task-00${at + 1}`, seat: `agent-${at + 1}` }));
    expect((await Promise.all(all.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([3, 0, 5]);
  });
}

function stoppingContract(open: () => RunnerBench): void {
  test("a task that is cancelled ends as cancelled", async () => {
    const running = open().begin({ kind: "wait" });
    running.cancel();
    expect(await running.ended).toMatchObject({ code: null, why: "cancelled", problem: null });
  });

  test("cancelling twice is cancelling once", async () => {
    const running = open().begin({ kind: "wait" });
    running.cancel();
    running.cancel();
    expect(await running.ended).toMatchObject({ why: "cancelled" });
  });

  test("cancelling what has ended changes nothing", async () => {
    const running = open().begin({ kind: "exit", code: 0 });
    const before = await running.ended;
    running.cancel();
    expect(await running.ended).toBe(before);
    expect(before.why).toBe("exited");
  });

  test("cancelling one leaves the others alone", async () => {
    const { begin } = open();
    const [first, second] = [begin({ kind: "wait" }), begin({ kind: "exit", code: 0 }, { task: "task-002", seat: "agent-2" })];
    first.cancel();
    expect((await second.ended).why).toBe("exited");
    expect((await first.ended).why).toBe("cancelled");
  });
}

function wholeContract(open: () => RunnerBench): void {
  test("one can look at a task at any time, also when it is over", async () => {
    const running = open().begin({ kind: "exit", code: 0 });
    const before = running.look();
    await running.ended;
    for (const { memoryBytes, silentMs } of [before, running.look()]) {
      expect(memoryBytes === null || memoryBytes >= 0).toBe(true);
      expect(silentMs).toBeGreaterThanOrEqual(0);
    }
  });

  test("a session that left nothing behind is swept of nothing", async () => {
    expect(await open().runner.sweep("session-20260101-999")).toBe(0);
  });

  test("the use of the disk is a share in percent, or not known", () => {
    const used = open().runner.diskUsed();
    expect(used === null || (used >= 0 && used <= 100)).toBe(true);
  });

  test("closing cancels what still runs, and can be done twice", async () => {
    const { runner, begin } = open();
    const running = begin({ kind: "wait" });
    await runner.close();
    expect(await running.ended).toMatchObject({ why: "cancelled" });
    await runner.close();
  });
}
