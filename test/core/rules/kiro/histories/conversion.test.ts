// Random milestones that get phases by the real verb: nobody's progress is less afterwards, and the events alone say the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../../../../src/core/base/json.ts";
import { enable } from "../../../../../src/core/commands/kiro/enable.ts";
import { TASK_STATUSES } from "../../../../../src/core/model/status.ts";
import { evolve } from "../../../../../src/core/rules/evolve.ts";
import { taskPercent } from "../../../../../src/core/rules/progress.ts";
import { given, NOW } from "../../../../support/given.ts";
import { seeded } from "../../../../support/yaml-random.ts";

/** MILESTONE_RUNS enlarges it. */
const MILESTONES = 400;
const ID = "milestone-001";

const names = fc.constantFrom<readonly string[]>(["design", "spec", "execute"], ["design", "spec", "task", "execute"], ["execute"], ["plan", "review", "execute"], ["spec", "execute", "design"]);
const statuses = fc.constantFrom("pending", "in_progress", "waiting_approval", "blocked", "approved", "completed");
const tasks = fc.array(fc.record({
  title: fc.constantFrom("Plan it", "Specify it", "Build it", "Analysis of requirements"), status: fc.constantFrom(...TASK_STATUSES), weight: fc.constantFrom(1, 1, 0, 3, 0.5),
  /** A task that has phases already, with how they stand; null for the others. */
  phases: fc.option(fc.tuple(statuses, statuses, statuses), { freq: 3 }),
}), { minLength: 1, maxLength: 6 });

test("enabling phases never makes less of the progress of a milestone, and its event alone gives the same again", () => {
  fc.assert(fc.property(names, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }), tasks, (phases, shares, list) => {
    const weights = Object.fromEntries(phases.map((name, at) => [name, shares[at] ?? 1]));
    const written = Object.fromEntries(Object.entries(weights).toSorted(([left], [right]) => (left < right ? -1 : 1)));
    const seed = {
      id: ID, status: "in_progress", kiro_configuration: { enabled: false, default_phases: [...phases], phase_weights: written },
      tasks: list.map(({ phases: own, ...task }, at): Json => ({ id: `task-00${at + 1}`, ...task, ...(own && { kiro_workflow: { enabled: true, phases: Object.fromEntries(phases.slice(0, 3).map((name, place) => [name, { status: own[place] ?? "pending" }])) } }) })),
    };
    const { workspace } = given(seed).with({ config: { "features.kiro_workflow": true } });
    const before = workspace.milestones.get(ID);
    const decision = enable.decide(workspace, { milestone: ID }, { actor: "ada", now: NOW, request: null, facts: {} });
    if (!decision.ok) throw new Error(decision.problem.message);
    const after = evolve(workspace, decision.value.events, NOW).milestones.get(ID);
    if (!before || !after) throw new Error("The milestone is gone");
    expect(after.kiro_configuration).toMatchObject({ default_phases: phases, phase_weights: weights });
    expect(after.progress.percentage).toBeGreaterThanOrEqual(before.progress.percentage);
    for (const [at, task] of after.tasks.entries()) {
      const was = before.tasks[at];
      expect(task.kiro_workflow.enabled).toBe(true);
      if (was?.kiro_workflow.enabled) expect([task.kiro_workflow, taskPercent(task, after)]).toEqual([was.kiro_workflow, taskPercent(was, before)]);
    }
    const [event] = decision.value.events;
    if (event) expect(evolve(workspace, [{ ...event, details: JSON.parse(JSON.stringify(event.details)) }], NOW).milestones.get(ID)).toEqual(after);
  }), seeded(MILESTONES));
});
