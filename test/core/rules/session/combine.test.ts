import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STEP_STATUSES } from "../../../../src/core/model/execution/session.ts";
import { combine } from "../../../../src/core/rules/session/combine.ts";
import { seeded } from "../../../support/yaml-random.ts";
import { minutesAgo, sessionOf, stepOf } from "./samples.ts";

const older = sessionOf("session-1", { saved_at: minutesAgo(9), steps: [stepOf("task-001", { status: "completed" }), stepOf("task-002", { status: "failed" }), stepOf("task-003", { status: "running" })] });
const newer = sessionOf("session-2", { saved_at: minutesAgo(2), steps: [stepOf("task-002", { status: "completed" }), stepOf("task-001", { status: "queued" }), stepOf("task-003", { status: "failed" })] });
const statuses = ({ steps }: typeof older): string[] => steps.map(({ task, status }) => `${task} ${status}`);

describe("two sessions of one milestone", () => {
  test("merged, have completed what either has; of the rest the newer one's holds", () => {
    expect(statuses(combine(older, newer, "merge"))).toEqual(["task-002 completed", "task-001 completed", "task-003 failed"]);
    expect(combine(older, newer, "merge").id).toBe("session-2");
  });

  test("are the newer one as it is where the last writer wins", () => {
    expect(combine(older, newer, "last_writer_wins")).toBe(newer);
    expect(combine(newer, older, "last_writer_wins")).toBe(newer);
  });

  test("keep the commit that the work branch has", () => {
    const merged = sessionOf("session-1", { saved_at: minutesAgo(9), steps: [stepOf("task-001", { status: "completed", commit: "a", merged: true })] });
    const apart = sessionOf("session-2", { steps: [stepOf("task-001", { status: "completed", commit: "b" })] });
    expect(combine(merged, apart, "merge").steps).toMatchObject([{ commit: "a", merged: true }]);
  });

  test("lose nothing that is completed, whichever is named first", () => {
    const steps = fc.uniqueArray(fc.record({ task: fc.constantFrom("a", "b", "c", "d"), status: fc.constantFrom(...STEP_STATUSES) }), { selector: ({ task }) => task });
    fc.assert(
      fc.property(steps, steps, fc.integer({ min: 0, max: 9 }), (mine, yours, minutes) => {
        const left = sessionOf("session-1", { saved_at: minutesAgo(minutes), steps: mine.map(({ task, status }) => stepOf(task, { status })) });
        const right = sessionOf("session-2", { saved_at: minutesAgo(5), steps: yours.map(({ task, status }) => stepOf(task, { status })) });
        const both = combine(left, right, "merge");
        expect(combine(right, left, "merge")).toEqual(both);
        expect(combine(both, both, "merge")).toEqual(both);
        const done = [...mine, ...yours].filter(({ status }) => status === "completed").map(({ task }) => task);
        for (const task of done) expect(both.steps.find((step) => step.task === task)?.status).toBe("completed");
        expect(new Set(both.steps.map(({ task }) => task))).toEqual(new Set([...mine, ...yours].map(({ task }) => task)));
      }),
      seeded(200),
    );
  });
});
