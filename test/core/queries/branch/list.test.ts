import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { branchesWith, branchOf, commitOf, daysAgo, proofOf } from "../../rules/branch-samples.ts";
import { sessionsWith } from "../../rules/session/samples.ts";

const DONE = "milestone/milestone-001";
const house = given({ id: "milestone-001", status: "completed", completed_at: daysAgo(40) }, { id: "milestone-002", status: "in_progress" });
const merged = new Map([[DONE, proofOf({ how: "pull-request", pull: 12 })]]);
const told = by("ada", { facts: { branches: branchesWith([branchOf(DONE), branchOf("milestone/milestone-002", { checkedOut: "/srv/ada/work" }), branchOf("milestone/lost"), branchOf("feature")], { merged }), sessions: sessionsWith({}) } });

describe("branch list", () => {
  test("shows our branches with their milestones, the proof of the merge, and why a clean-up would keep them", async () => {
    const { data, reply } = await house.when("branch list", told);
    expect(data).toEqual({
      branches: [
        { branch: "milestone/lost", commit: commitOf(1), milestone: null, protected: false, checked_out: null, merged: null, reason: "orphan", detail: "" },
        { branch: DONE, commit: commitOf(1), milestone: "milestone-001", protected: false, checked_out: null, merged: { how: "pull-request", at: daysAgo(60), pull: 12 }, reason: null, detail: "" },
        { branch: "milestone/milestone-002", commit: commitOf(1), milestone: "milestone-002", protected: false, checked_out: "/srv/ada/work", merged: null, reason: "checked-out", detail: "/srv/ada/work" },
      ],
    });
    expect(reply).toMatchObject([{ kind: "table", rows: [["milestone/lost", "–"], [DONE, "milestone-001", "0000000000", "merged by pull request #12", "due to be deleted"], [expect.anything()]] .map((row) => expect.arrayContaining(row)) }, { kind: "text" }, { kind: "list", items: ["milestone/lost"] }]);
  });

  test("finds branches by the configured template and by the old prefix", async () => {
    const both = by("ada", { facts: { branches: branchesWith([branchOf(DONE), branchOf("ms-002"), branchOf("ms-old")]), sessions: sessionsWith({}) } });
    const { data } = await house.with({ config: { "git_integration.branch_naming": "ms-{id}" } }).when("branch list", both);
    expect(data).toMatchObject({ branches: [{ branch: DONE, milestone: "milestone-001" }, { branch: "ms-002", milestone: "milestone-002" }, { branch: "ms-old", reason: "orphan" }] });
  });
});
