import { describe, expect, it } from "vitest";
import { compareIds, countByStatus, listing } from "../../../src/core/query/listing.ts";
import { given } from "../../support/given.ts";

const { workspace } = given(
  { id: "milestone-010", title: "Search" }, { id: "milestone-009", title: "User login", status: "in_progress", tasks: [{ id: "t", title: "OAuth" }] },
  { id: "milestone-001", title: "Old", status: "archived" },
);
const everything = { archived: false, limit: null };
const ids = (wanted: Partial<Parameters<typeof listing>[1]>): string[] => listing(workspace, { ...everything, ...wanted }).rows.map((row) => row.id);

describe("a list", () => {
  it("sorts numbers by their value", () => {
    expect(ids({})).toEqual(["milestone-009", "milestone-010"]);
    expect(compareIds("milestone-2", "milestone-10")).toBeLessThan(0);
    expect(compareIds("A", "a")).not.toBe(0);
  });

  it("shows archived milestones only where they are asked for", () => {
    expect(ids({ archived: true })).toContain("milestone-001");
    expect(ids({ status: "archived" })).toEqual(["milestone-001"]);
  });

  it("finds all words, in tasks too", () => {
    expect(ids({ search: "oauth USER" })).toEqual(["milestone-009"]);
    expect(ids({ search: "oauth nothing" })).toEqual([]);
  });

  it("counts what fits before the limit cuts", () => {
    expect(listing(workspace, { ...everything, limit: 1 })).toMatchObject({ total: 2, rows: [{ id: "milestone-009" }] });
  });

  it("counts by status", () => {
    expect(countByStatus(workspace.milestones.values())).toMatchObject({ planned: 1, in_progress: 1, archived: 1, blocked: 0 });
  });
});
