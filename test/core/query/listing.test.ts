import { describe, expect, it } from "vitest";
import { countByStatus, listing, searching } from "../../../src/core/query/listing.ts";
import type { Questions } from "../../../src/core/query/questions.ts";
import { given } from "../../support/given.ts";

const { workspace } = given(
  { id: "milestone-010", title: "Search", category: "Bug", timeline: { estimated_end: "2026-05-01" } },
  { id: "milestone-009", title: "User login", status: "in_progress", priority: "high", tasks: [{ id: "t", title: "OAuth", assigned_to: "Ada" }] },
  { id: "milestone-001", title: "Old search", status: "archived" },
  { id: "milestone-002", title: "über", timeline: { estimated_end: "2026-04-01" }, created_at: "2026-01-01T00:00:00Z" },
);
const milestones = [...workspace.milestones.values()];
const everything: Questions["list"]["given"] = { archived: false, sort: "id", descending: false, limit: null, offset: 0 };
const found = (wanted: Partial<Questions["list"]["given"]>): { rows: readonly { id: string }[]; total: number } => listing(milestones, { ...everything, ...wanted });
const ids = (wanted: Partial<Questions["list"]["given"]>): string[] => found(wanted).rows.map((row) => row.id.slice(-3));

describe("a list", () => {
  it("sorts numbers by their value", () => expect(ids({})).toEqual(["002", "009", "010"]));

  it("shows archived milestones only where they are asked for", () => {
    expect(ids({ archived: true })).toContain("001");
    expect(ids({ status: "archived" })).toEqual(["001"]);
  });

  it("finds all words where they begin one, in tasks too", () => {
    expect(ids({ search: "oaut USER" })).toEqual(["009"]);
    expect(ids({ search: "auth" })).toEqual([]);
    expect(ids({ search: "oauth nothing" })).toEqual([]);
    expect(ids({ search: "…" })).toHaveLength(3);
  });

  it("keeps those of a priority, of a category and of somebody, in whatever case it is written", () => {
    expect(ids({ priority: "high" })).toEqual(["009"]);
    expect(ids({ category: "bug" })).toEqual(["010"]);
    expect(ids({ assigned_to: "ADA" })).toEqual(["009"]);
  });

  it("puts what has no date last in both directions, and rows that are alike by their ids", () => {
    expect(ids({ sort: "due" })).toEqual(["002", "010", "009"]);
    expect(ids({ sort: "due", descending: true })).toEqual(["010", "002", "009"]);
    expect(ids({ sort: "priority", descending: true })).toEqual(["002", "010", "009"]);
    expect(ids({ sort: "status" })).toEqual(["009", "002", "010"]);
    expect(ids({ sort: "title" })).toEqual(["010", "009", "002"]);
    expect(ids({ sort: "created" })).toEqual(["002", "009", "010"]);
    expect(ids({ sort: "progress" })).toEqual(["002", "009", "010"]);
  });

  it("counts what fits before the page is cut", () => {
    expect(found({ limit: 1, offset: 1 })).toMatchObject({ total: 3, rows: [{ id: "milestone-009" }] });
    expect(found({ offset: 9 })).toMatchObject({ total: 3, rows: [] });
  });

  it("counts by status", () => {
    expect(countByStatus(milestones.map(({ status }) => status))).toMatchObject({ planned: 2, in_progress: 1, archived: 1, blocked: 0 });
  });
});

describe("a search", () => {
  const search = (text: string, more: Partial<Questions["search"]["given"]> = {}): string[] =>
    searching(milestones, { text, archived: false, limit: null, offset: 0, ...more }).rows.map(({ id, where }) => `${id.slice(-3)} ${where}`);

  it("puts what has all words in its title first", () => {
    expect(search("search", { archived: true })).toEqual(["001 title", "010 title"]);
    expect(search("login oauth")).toEqual(["009 text"]);
    expect(search("uber")).toEqual(["002 title"]);
  });

  it("finds nothing without a word", () => expect(search("!?")).toEqual([]));
});
