import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { branchesWith, branchOf, commitOf, daysAgo } from "../../rules/branch-samples.ts";
import { sessionsWith } from "../../rules/session/samples.ts";

const DONE = "milestone/milestone-001";
const OPEN = "milestone/milestone-002";
const LOST = "milestone/lost";
const house = given({ id: "milestone-001", status: "completed", completed_at: daysAgo(40) }, { id: "milestone-002" });
const told = by("ada", { facts: { branches: branchesWith([branchOf(DONE, { commit: commitOf(5) }), branchOf(OPEN), branchOf(LOST), branchOf("feature")]), sessions: sessionsWith({}) } });

describe("branch cleanup", () => {
  test("deletes what may go from exactly the commit that was looked at, and tells why the others stay and how to undo it", async () => {
    const { data, decision, reply } = await house.when("branch cleanup", told);
    expect(decision).toEqual({ events: [], refs: [[{ ref: `refs/heads/${DONE}`, from: commitOf(5), to: null }]] });
    expect(data).toEqual({
      deleted: [DONE],
      kept: [{ branch: LOST, reason: "orphan", detail: "", milestone: null }, { branch: OPEN, reason: "milestone-open", detail: "planned", milestone: "milestone-002" }],
      undo: [{ branch: DONE, commit: commitOf(5) }],
    });
    expect(reply).toEqual([
      { kind: "table", head: ["branch", "", "why"], rows: [[LOST, "kept", "no milestone goes by this name"], [DONE, "deleted", "merged"], [OPEN, "kept", "its milestone is planned"]] },
      { kind: "text", text: "To make them again:" },
      { kind: "code", text: `git branch ${DONE} ${commitOf(5)}`, language: "sh" },
    ]);
  });

  test("asks before it deletes, and not where it only lists", async () => {
    expect((await house.when("branch cleanup", told)).confirm).toContain("Delete");
    expect((await house.when("branch cleanup --orphans", told)).confirm).toBeNull();
  });

  test("with --orphans lists branches without a milestone and deletes nothing", async () => {
    const { data, decision } = await house.when("branch cleanup --orphans", told);
    expect([data, decision?.refs]).toEqual([{ deleted: [], kept: [{ branch: LOST, reason: "orphan", detail: "", milestone: null }], undo: [] }, []]);
  });

  test("with --completed says nothing of branches without a milestone", async () => {
    expect((await house.when("branch cleanup --completed", told)).data).toMatchObject({ deleted: [DONE], kept: [{ branch: OPEN }] });
  });

  test("has nothing to say where there are none of ours", async () => {
    const none = by("ada", { facts: { branches: branchesWith([branchOf("feature")]), sessions: sessionsWith({}) } });
    expect(await house.when("branch cleanup", none)).toMatchObject({ data: { deleted: [], kept: [], undo: [] }, reply: [{ text: "No work branches." }] });
  });
});
