import { describe, expect, it } from "vitest";
import { readMilestone } from "../../../src/core/files/read.ts";
import { readPlainly, readPlainValue, storedPercentage, type Source } from "../../../src/core/files/reading.ts";

const source: Source = { id: "milestone-001", path: ".milestones/active/milestone-001.yaml", home: "active" };

describe("reading without the schema", () => {
  it("gives what reading with it gives, for what is plainly right", () => {
    const text = "title: One\nprogress: 40%\ntasks:\n  - {id: a, title: A, hours: 2h}\n";
    expect(readPlainly(text, source)).toEqual(readMilestone(text, source));
    expect(readPlainly(text, source)).toMatchObject({ value: { stored: 40 } });
  });

  it("says nothing of what only the schema can tell", () => {
    expect(readPlainly("title: One\nstatus: nonsense\n", source)).toBeNull();
    expect(readPlainValue(["no", "milestone"], source)).toBeNull();
  });

  it("names what is no YAML, with its place", () => {
    expect(readPlainly("title: [", source)).toMatchObject({ ok: false, problem: { code: "invalid-yaml", at: { path: source.path, line: 1 } } });
  });

  it("knows a stored percentage where there is one", () => {
    expect([storedPercentage({ percentage: 7 }), storedPercentage({}), storedPercentage(7)]).toEqual([7, null, null]);
  });
});
