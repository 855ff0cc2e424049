// Gates in words: in the status comment and as checks.
import { describe, expect, test } from "vitest";
import type { Outlook } from "../../../../src/core/rules/kiro/outlook.ts";
import { gateChecks } from "../../../../src/core/views/conversation/gate-check.ts";
import { gatesSection, gateText } from "../../../../src/core/views/conversation/gates.ts";

const TALK = { milestone: "milestone-001", prefix: "/milestone" };

function outlook(change: Partial<Outlook> = {}): Outlook {
  return {
    task: "task-001", title: "Build", isOver: false, phase: "design", stand: "waiting", approvedBy: [], waitsFor: ["@acme/board"], independent: false, changed: [],
    files: ["deliverables/milestone-001/task-001/design/design.md"], by: null, reason: null, head: "c1", opensAt: null, ...change,
  };
}

const ann = [{ login: "ann", id: 1 }];

describe("a gate is told in one sentence", () => {
  test.each<[Partial<Outlook>, string]>([
    [{}, "Design is waiting for @acme/board"],
    [{ approvedBy: ann }, "Design approved by @ann, waiting for @acme/board"],
    [{ approvedBy: ann, waitsFor: [], independent: true }, "Design approved by @ann, waiting for somebody who has neither asked for it nor written it"],
    [{ stand: "approved", approvedBy: [...ann, { login: "Dan <dan@example.org>", id: null }] }, "Design approved by @ann, Dan <dan@example.org>"],
    [{ stand: "bypassed", reason: "ann: alone here" }, "Design bypassed: ann: alone here"],
    [{ stand: "timed-out" }, "Design opened by time alone, approved by nobody who is named"],
    [{ stand: "rejected", by: "dan", reason: "no\ndata model" }, "Design rejected by @dan: no data model"],
    [{ stand: "changes", by: "dan", reason: "costs?" }, "@dan asked for changes of design: costs?"],
    [{ stand: "changed", approvedBy: ann, changed: ["deliverables/milestone-001/task-001/design/design.md"] }, "Design changed since it was put up (design.md); the approval of @ann no longer holds"],
    [{ stand: "working" }, "Design is being worked on"],
    [{ stand: "ahead" }, "Design has not begun"],
    [{ stand: "unasked" }, "Design is over, and nobody was asked"],
  ])("%j is one", (change, text) => expect(gateText(outlook(change))).toBe(text));
});

describe("the section of the status comment", () => {
  test("says what to say next, and mentions nobody", () => {
    const text = gatesSection([outlook({ approvedBy: ann, opensAt: "2026-11-22T10:00:00Z" })], TALK);
    expect(text).toContain("`/milestone approval approve milestone-001 task-001 design`");
    expect(text).toContain("2026-11-22T10:00:00Z");
    expect(text).toContain("design.md");
    expect(text).not.toMatch(/@ann|@acme/);
  });

  test("marks what changed", () => {
    expect(gatesSection([outlook({ stand: "changed", changed: ["deliverables/milestone-001/task-001/design/design.md"] })], TALK)).toContain("design.md (changed)");
  });

  test("is not there without gates, and names how many more there are", () => {
    expect(gatesSection([], TALK)).toBe("");
    expect(gatesSection(Array.from({ length: 40 }, () => outlook()), TALK)).toContain("and 10 more");
  });
});

describe("checks", () => {
  test("have a name for each phase, and the sentence of the only task", () => {
    expect(gateChecks([outlook(), outlook({ phase: "spec", stand: "ahead" })], TALK)).toMatchObject([
      { name: "milestone/design", state: "in_progress", title: "Design is waiting for @acme/board" },
      { name: "milestone/spec", state: "queued", title: "Spec has not begun" },
    ]);
  });

  test.each<[readonly Outlook["stand"][], string]>([
    [["approved", "bypassed", "timed-out"], "success"],
    [["approved", "ahead"], "queued"],
    [["working", "waiting"], "in_progress"],
    [["waiting", "changes"], "action_required"],
    [["changed", "approved"], "action_required"],
    [["unasked"], "action_required"],
    [["changes", "rejected", "approved"], "failure"],
  ])("of %j are %s: what one task holds up, it holds up for all", (stands, state) => {
    expect(gateChecks(stands.map((stand, at) => outlook({ stand, task: `task-00${at}` })), TALK)[0]?.state).toBe(state);
  });

  test("of several tasks name those that are open", () => {
    expect(gateChecks([outlook({ stand: "approved", approvedBy: ann }), outlook({ task: "task-002" })], TALK)[0]?.title).toBe("1 of 2 tasks passed. task-002: Design is waiting for @acme/board");
    expect(gateChecks([outlook({ stand: "approved" }), outlook({ stand: "approved" })], TALK)[0]?.title).toBe("All 2 tasks passed");
  });
});
