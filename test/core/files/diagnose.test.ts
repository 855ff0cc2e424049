// Reading for a diagnosis: the same milestone, and a place for every fault.
import { expect, test } from "vitest";
import { diagnose } from "../../../src/core/files/diagnose.ts";
import { readMilestone } from "../../../src/core/files/read.ts";

const SOURCE = { id: "a", path: ".milestones/active/a.yaml", home: "active" } as const;

test("what reads is read as always", () => {
  const text = "title: A\nstatus: active\n";
  expect(diagnose(text, SOURCE)).toEqual(readMilestone(text, SOURCE));
});

test.each([
  ["title: A\nstatus: bananas\n", "invalid-value", 2, 9],
  ["title: A\ntasks:\n  - {id: t, title: T}\n  - {id: u, title: U, estimated_hours: [1]}\n", "invalid-value", 4, 40],
  ["milestone:\n  title: A\n  priority: soon\n", "invalid-value", 3, 13],
  ["title: A\n\tx: 1\n", "invalid-yaml", 2, 1],
])("the fault in %j has the code %s and the place %i:%i", (text, code, line, column) => {
  expect(diagnose(text, SOURCE)).toMatchObject({ ok: false, problem: { code, at: { path: SOURCE.path, line, column } } });
});
