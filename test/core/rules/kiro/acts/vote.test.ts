import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cast, pass } from "../../../../../src/core/rules/kiro/acts/vote.ts";
import { ANN, BEN, CARL, inDesignReview, type Course } from "../../../../support/kiro/course.ts";

const WHERE = { milestone: "milestone-001", task: "task-001", phase: "design" };
const around = (course: Course, who = ANN) => ({ workspace: course.workspace(), facts: course.facts(who), now: "2026-03-02T09:00:00.000Z" });

describe("votes", () => {
  it("are bound to the commit that was looked at and to who said them where", async () => {
    const course = await inDesignReview();
    const moved = cast(WHERE, { decision: "approved", note: "fine", as: null }, around(course));
    expect(moved.ok && moved.value.approvals[0]?.rounds[0]?.votes).toMatchObject([{ role: "@ann", by: ANN.person, commit: "c".repeat(40), source: { id: "comment-of-ann", verified: true }, note: "fine" }]);
  });

  it("need somebody who is known", async () => {
    const course = await inDesignReview();
    const { standing: _none, ...facts } = course.facts();
    expect(cast(WHERE, { decision: "approved", note: "", as: null }, { ...around(course), facts })).toMatchObject({ ok: false, problem: { code: "permission-denied" } });
    expect(pass(WHERE, "x", { ...around(course), facts })).toMatchObject({ ok: false, problem: { code: "permission-denied" } });
  });

  it("come to the same in whichever order and however often they are said", async () => {
    const says = fc.array(fc.constantFrom(ANN, BEN, CARL), { maxLength: 8 });
    await fc.assert(fc.asyncProperty(says, async (people) => {
      const course = await inDesignReview();
      for (const who of people) await course.says("approval approve milestone-001 task-001 design", who);
      const open = people.includes(ANN) && people.includes(BEN);
      expect(course.phases()["design"]).toBe(open ? "approved" : "waiting_approval");
      const granted = course.approvals()[0]?.rounds[0]?.votes.map(({ by }) => by.login) ?? [];
      expect(new Set(granted).size).toBe(granted.length);
    }), { numRuns: 60 });
  });
});
