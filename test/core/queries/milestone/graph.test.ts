import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

const milestone = given({ id: "milestone-001", tasks: [{ id: "a", estimated_hours: 2 }, { id: "b", dependencies: ["a"], estimated_hours: 3 }, { id: "c", title: 'x"]; click n1 "http://evil"', dependencies: ["a"] }] });

describe("graph", () => {
  it("gives waves, critical path and Mermaid", async () => {
    const { data } = await milestone.when("graph milestone-001");
    expect(data).toMatchObject({ waves: [["a"], ["b", "c"]], critical_path: { nodes: ["a", "b"], hours: 5 }, cycle: null });
    expect((data as { mermaid: string }).mermaid).toContain("  n1 --> n2\n");
  });

  it("lets no title out of its label", async () => {
    const { data } = await milestone.when("graph milestone-001");
    const line = (data as { mermaid: string }).mermaid.split("\n").find((text) => text.startsWith("  n3"));
    expect(line).toMatch(/^ {2}n3\["c: x#34;#93;#59; click n1 #34;http:\/\/evil#34;"\]$/);
  });

  it("names a cycle and fails the check, with the data", async () => {
    const { data, problem } = await given({ id: "milestone-001", tasks: [{ id: "a", dependencies: ["b"] }, { id: "b", dependencies: ["a"] }] }).when("graph milestone-001");
    expect(problem).toMatchObject({ code: "dependency-cycle", message: "These wait for each other: a → b → a." });
    expect(data).toMatchObject({ cycle: ["a", "b", "a"], waves: [] });
  });

  it("draws the milestones themselves", async () => {
    expect((await given({ id: "one" }, { id: "two", dependencies: { requires: ["one"] } }, { id: "old", status: "archived" }).when("graph")).data).toMatchObject({ waves: [["one"], ["two"]] });
  });
});
