import { describe, expect, test } from "vitest";
import type { Resolution } from "../../../../src/core/model/facts.ts";
import { by, given } from "../../../support/given.ts";

const NOTHING: Resolution = { changes: [], renumbered: [], conflicts: [], left: [] };

/** The verb, told this of the merge. */
function resolving(resolution: Partial<Resolution>) {
  return given().when("git resolve", by("ada", { facts: { conflicts: { ...NOTHING, ...resolution } } }));
}

describe("git resolve", () => {
  test("writes what the merge came to and says what is next; it commits nothing", async () => {
    const changes = [{ path: "active/milestone-001.yaml", text: "id: milestone-001\n" }, { path: "active/milestone-002.yaml", text: null }];
    const outcome = await resolving({ changes, renumbered: [{ from: "milestone-002", to: "milestone-003" }] });
    expect(outcome.events).toEqual([]);
    expect(outcome.decision?.files).toEqual(changes);
    expect(outcome.data).toEqual({
      resolved: [{ path: "active/milestone-001.yaml", conflicts: 0 }, { path: "active/milestone-002.yaml", conflicts: 0 }],
      renumbered: [{ from: "milestone-002", to: "milestone-003" }],
      left: [],
      conflicts: [],
    });
    expect(JSON.stringify(outcome.reply)).toMatch(/Resolved 2 files.*milestone-003 now.*git commit.*git rebase --continue/s);
    expect([outcome.warnings, outcome.problem]).toEqual([[], null]);
  });

  test("warns of each value that only people can settle, and says where it stands", async () => {
    const path = "active/milestone-001.yaml";
    const conflicts = [{ path, at: "title", base: "Login", values: ["Log in", "Sign in"] }, { path, at: "tasks/task-001", deleted: true }, { path: "config/milestone-config.yaml", at: "agents/count", values: [1, 2] }] as const;
    const { data, warnings, problem } = await resolving({ changes: [{ path, text: "" }], conflicts });
    expect(data).toMatchObject({ resolved: [{ path, conflicts: 2 }], conflicts });
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ["merge-conflict", 'title was changed on both sides: "Log in" or "Sign in".'],
      ["merge-conflict", "tasks/task-001 was deleted on one side and changed on the other; it is kept."],
      ["merge-conflict", "agents/count was changed on both sides: 1 or 2."],
    ]);
    expect(warnings[0]).toMatchObject({ at: { path: `.milestones/${path}` }, hint: expect.stringContaining("delete its entry under `conflicts`") });
    expect(warnings[2]?.hint).not.toContain("`conflicts`");
    expect(problem).toBeNull();
  });

  test("names what is left; a file of its own that cannot be read is its problem", async () => {
    const fault = { code: "invalid-yaml", message: "broken" } as const;
    const { data, problem, reply } = await resolving({ left: [{ path: "notes.md", problem: null }, { path: "active/a.yaml", problem: fault }] });
    expect(data).toMatchObject({ left: ["notes.md", "active/a.yaml"] });
    expect(problem).toEqual(fault);
    expect(JSON.stringify(reply)).toContain(".milestones/notes.md");
    expect((await resolving({ left: [{ path: "notes.md", problem: null }] })).problem).toBeNull();
  });

  test("says so where nothing is in conflict", async () => {
    const { data, reply, decision } = await resolving({});
    expect(data).toEqual({ resolved: [], renumbered: [], left: [], conflicts: [] });
    expect(JSON.stringify(reply)).toContain("Nothing below .milestones is in conflict.");
    expect(decision?.files).toEqual([]);
  });
});
