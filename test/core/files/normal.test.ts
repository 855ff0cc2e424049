import { describe, expect, it } from "vitest";
import { normalMilestone, rootOf } from "../../../src/core/files/normal.ts";

const source = { id: "milestone-001", path: "active/milestone-001.yaml", home: "active" } as const;
const fields = (mapping: Record<string, unknown>) => normalMilestone(mapping, source).fields;

describe("the mapping that is the milestone", () => {
  it("is the file's, or the one below milestone:", () => {
    expect(rootOf({ milestone: { title: "A" } })?.prefix).toEqual(["milestone"]);
    expect(rootOf({ title: "A", milestone: { title: "B" } })?.prefix).toEqual([]);
    expect(rootOf(["a"])).toBeNull();
  });
});

describe("canonical fields", () => {
  it("take a key without a value for one that is not there", () => {
    expect(fields({ title: "A", description: null, tasks: null })).toEqual({ id: "milestone-001", title: "A", status: "planned" });
  });

  it("give hours and numbers as numbers and refuse no text by guessing", () => {
    expect(fields({ tasks: [{ id: "a", hours: "3.5h" }, { id: "b", hours: "soon" }] })["tasks"]).toMatchObject([{ estimated_hours: 3.5 }, { estimated_hours: "soon" }]);
  });

  it("split dependencies at commas, but no criterion", () => {
    expect(fields({ tasks: [{ id: "a", dependencies: "b, c", acceptance_criteria: "one, two" }] })["tasks"]).toMatchObject([{ dependencies: ["b", "c"], acceptance_criteria: ["one, two"] }]);
  });

  it("leave shapes they do not know to the schema", () => {
    expect(fields({ title: "A", tasks: 3, timeline: "soon", priority: 5 })).toMatchObject({ tasks: 3, timeline: "soon", priority: 5 });
  });
});
