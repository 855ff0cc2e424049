import { describe, expect, it } from "vitest";
import { configWith } from "../../../../../src/core/model/config/config.ts";
import { approach, gateNeeds, kiroIsOn, kiroOff, localOpens, mayOpenByForce, personOf, speaker, staleGates } from "../../../../../src/core/rules/kiro/acts/approach.ts";
import { ANN, BEN, courseOf, inDesignReview, person, SEED } from "../../../../support/kiro/course.ts";

const config = (...values: [string, boolean | string][]) => configWith(values.map(([key, value]) => ({ path: key.split("."), value })));

describe("coming to a gate", () => {
  it("is possible where phases are switched on, or every new milestone has them", () => {
    expect([kiroIsOn(config()), kiroIsOn(config(["features.kiro_workflow", true])), kiroIsOn(config(["default_workflow", "kiro"]))]).toEqual([false, true, true]);
    expect(kiroOff(config())?.hint).toContain("milestone config set features.kiro_workflow true");
  });

  it("asks for files, approvals and who speaks", () => {
    expect(gateNeeds("m").map(({ kind }) => kind)).toEqual(["deliverables", "approvals", "standing"]);
  });

  it("is not possible for a task that is over", () => {
    const course = courseOf({ seed: { ...SEED, tasks: [{ id: "task-001", status: "completed", kiro_workflow: { enabled: true, phases: { design: {} } } }] } });
    const found = approach(course.workspace(), { milestone: "1", task: "1" }, course.facts());
    expect(found.ok ? null : found.problem).toMatchObject({ code: "transition-not-allowed", hint: expect.stringContaining("milestone reopen milestone-001 task-001") });
  });

  it("knows who speaks, or says that nobody does", () => {
    expect(speaker({ standing: ANN })).toMatchObject({ ok: true, value: ANN });
    expect(speaker({})).toMatchObject({ ok: false, problem: { code: "permission-denied" } });
    expect([personOf({ standing: ANN }, "x"), personOf({}, "x")]).toEqual([ANN.person, { login: "x", id: null }]);
  });

  it("lets votes that nobody vouches for open gates without a forge, or where that is said; not where nobody knows", () => {
    const local = person("ann", { source: { via: "cli", id: null, verified: false } });
    expect([localOpens(config(), { standing: local }), localOpens(config(), { standing: { ...local, forge: false } }), localOpens(config(), {}), localOpens(config(["approval_workflow.allow_local", true]), { standing: local })]).toEqual([false, true, false, true]);
    expect([mayOpenByForce(ANN, config()), mayOpenByForce(local, config())?.code, mayOpenByForce({ ...ANN, inTask: true }, config())?.code]).toEqual([null, "permission-denied", "permission-denied"]);
  });
});

describe("gates that no longer hold", () => {
  const stale = (course: Awaited<ReturnType<typeof inDesignReview>>, where?: "nowhere") => {
    const facts = course.facts();
    const [milestone] = course.workspace().milestones.values();
    const files = where === undefined || !facts.deliverables ? facts.deliverables : { ...facts.deliverables, where, files: [] };
    const found = milestone && staleGates(milestone, course.task(), { workspace: course.workspace(), facts: { ...facts, ...(files && { deliverables: files }) } });
    return found?.ok ? found.value.map(({ phase }) => phase) : null;
  };

  it("are those that show something else than what was put up", async () => {
    const course = await inDesignReview();
    expect(stale(course)).toEqual([]);
    course.writes("design", "more.md", "more");
    expect(stale(course)).toEqual(["design"]);
  });

  it("are not those that passed and whose branch is gone, but those that wait and have lost what they are about", async () => {
    const course = await inDesignReview();
    expect(stale(course, "nowhere")).toEqual(["design"]);
    for (const who of [ANN, BEN]) await course.says("approval approve milestone-001 task-001 design", who);
    expect(stale(course, "nowhere")).toEqual([]);
  });
});
