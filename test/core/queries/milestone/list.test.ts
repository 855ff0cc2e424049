import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

describe("list", () => {
  it("gives the rows of the contract and the total", async () => {
    expect((await given({ id: "milestone-001", title: "One" }).when("list")).data).toEqual({
      milestones: [{ id: "milestone-001", title: "One", status: "planned", priority: "medium", progress: { percentage: 0, tasks_completed: 0, tasks_total: 0 } }],
      total: 1,
    });
  });

  it("shows 50 unless it is told otherwise", async () => {
    const many = given(...Array.from({ length: 60 }, (_unused, index) => ({ id: `milestone-${String(index + 1).padStart(3, "0")}` })));
    const rows = async (line: string): Promise<number> => ((await many.when(line)).data as { milestones: unknown[] }).milestones.length;
    expect([await rows("list"), await rows("list --all"), await rows("list --limit 7"), await rows("list --all --limit 55")]).toEqual([50, 60, 7, 55]);
  });

  it("filters, sorts and pages as it is told", async () => {
    const some = given(
      { id: "milestone-001", title: "Charge cards", priority: "high", category: "payment", timeline: { estimated_end: "2026-05-01" } },
      { id: "milestone-002", title: "User login", tasks: [{ id: "task-001", title: "OAuth", assigned_to: "ada" }], timeline: { estimated_end: "2026-04-01" } },
      { id: "milestone-003", title: "Search", priority: "high" },
    );
    const ids = async (line: string): Promise<string> => ((await some.when(line)).data as { milestones: { id: string }[] }).milestones.map(({ id }) => id.slice(-1)).join("");
    expect(await Promise.all(["list --sort due", "list --sort due --reverse", "list --reverse --limit 1 --offset 1", "list --priority high", "list --category Payment", "list --assigned-to Ada"].map(ids))).toEqual(["213", "123", "2", "13", "1", "2"]);
    expect(await Promise.all(["list --search log", "list --search gin", 'list --search "user oauth"'].map(ids))).toEqual(["2", "", "2"]);
    expect((await some.when("list --sort size")).problem).toMatchObject({ code: "invalid-argument", hint: expect.stringContaining("priority") });
  });

  it("says where there is no data, and fails nobody's script", async () => {
    expect(await given().when("list")).toMatchObject({ problem: null, data: { milestones: [], total: 0 }, warnings: [{ code: "no-milestone-data" }] });
  });

  it("knows the words for statuses that people use, and names the right ones otherwise", async () => {
    const one = given({ id: "milestone-001", status: "in_progress" });
    expect((await one.when("list --status active")).data).toMatchObject({ total: 1 });
    expect((await one.when("list --status nonsense")).problem).toMatchObject({ code: "invalid-argument", hint: expect.stringContaining("in_progress") });
  });
});
