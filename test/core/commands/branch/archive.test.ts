import { describe, expect, test } from "vitest";
import { by, given } from "../../../support/given.ts";
import { branchesWith, branchOf, commitOf, daysAgo } from "../../rules/branch-samples.ts";
import { leaseOf, sessionsWith } from "../../rules/session/samples.ts";

const DONE = "milestone/milestone-001";
const house = given({ id: "milestone-001", status: "completed", completed_at: daysAgo(40) }, { id: "milestone-002" }, { id: "milestone-003", status: "archived", completed_at: null });
const facts = (more: Parameters<typeof branchesWith>[1] = {}) => ({ branches: branchesWith([branchOf(DONE, { commit: commitOf(5) }), branchOf("milestone/milestone-002"), branchOf("milestone/milestone-003")], { merged: new Map(), ...more }), sessions: sessionsWith({}) });
const told = by("ada", { facts: facts() });

describe("branch archive", () => {
  test("puts a tag where the branch stands before it deletes the branch, merged or not", async () => {
    const { data, decision, confirm } = await house.when("branch archive milestone-001", told);
    expect(confirm).toBe("Archive the branch of milestone-001?");
    expect(decision?.refs).toEqual([[{ ref: `refs/tags/archive/${DONE}`, from: null, to: commitOf(5) }, { ref: `refs/heads/${DONE}`, from: commitOf(5), to: null }]]);
    expect(data).toEqual({ archived: [{ branch: DONE, tag: `archive/${DONE}`, commit: commitOf(5) }], deleted: [DONE], kept: [], undo: [{ branch: DONE, commit: commitOf(5) }] });
  });

  test("refuses a milestone whose branch must stay, with the reason", async () => {
    expect((await house.when("branch archive milestone-002", told)).problem).toMatchObject({ code: "branch-kept", message: "milestone/milestone-002 stays: its milestone is planned." });
    const busy = by("ada", { facts: { ...facts(), sessions: sessionsWith({ leases: [leaseOf("milestone-001", "session-1")] }) } });
    expect((await house.when("branch archive milestone-001", busy)).problem).toMatchObject({ code: "branch-kept", message: `${DONE} stays: session-1 is at work on it.` });
    expect((await house.with({ config: { "agents.git_integration": false } }).when("branch archive milestone-001", told)).problem).toMatchObject({ code: "branch-kept" });
  });

  test("refuses a milestone without a branch, and one that does not exist", async () => {
    const none = by("ada", { facts: { branches: branchesWith([]), sessions: sessionsWith({}) } });
    expect((await house.when("branch archive milestone-001", none)).problem).toMatchObject({ code: "branch-missing" });
    expect((await house.when("branch archive nothing", told)).problem).toMatchObject({ code: "milestone-not-found" });
  });

  test("without a name takes what was finished long enough ago, by the settings or as it is told", async () => {
    const { data } = await house.when("branch archive", told);
    expect(data).toMatchObject({ deleted: [DONE], kept: [{ reason: "milestone-open" }, { branch: "milestone/milestone-003", reason: "too-young", detail: "" }] });
    expect((await house.when("branch archive --older-than 50d", told)).data).toMatchObject({ deleted: [], archived: [] });
    expect((await house.when("branch archive milestone-003", told)).data).toMatchObject({ deleted: ["milestone/milestone-003"] });
  });
});
