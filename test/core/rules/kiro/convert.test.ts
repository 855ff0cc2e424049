import fc from "fast-check";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { Milestone } from "../../../../src/core/model/milestone.ts";
import { TASK_STATUSES } from "../../../../src/core/model/status.ts";
import { converted, phaseOfTitle } from "../../../../src/core/rules/kiro/convert.ts";
import { kiroEnabled } from "../../../../src/core/rules/kiro/evolve-phases.ts";
import { progressOf } from "../../../../src/core/rules/progress.ts";
import { toJsonObject } from "../../../../src/core/base/json.ts";

const WEIGHTS = { design: 20, spec: 30, execute: 50 };
const milestone = (...tasks: readonly object[]): Milestone => z.parse(Milestone, { id: "milestone-001", title: "M", tasks: tasks.map((task, at) => ({ id: `t${at}`, title: "T", ...task })) });
const statuses = ({ kiro }: ReturnType<typeof converted>[number]): Record<string, string> => Object.fromEntries(Object.entries(kiro.phases).map(([name, { status }]) => [name, status]));

describe("converting a task", () => {
  it.each([["Plan the sprint", "design"], ["Design the API", "design"], ["Write the specification", "spec"], ["Requirements", "spec"], ["Implement login", "execute"], ["Respect limits", "execute"]])("puts %j into %s", (title, phase) => {
    expect(phaseOfTitle(title, ["design", "spec", "execute"])).toBe(phase);
  });

  it("begins a pending task at the beginning, and has a finished one behind all phases", () => {
    const [pending, done] = converted(milestone({}, { status: "completed" }), WEIGHTS, () => []);
    expect([pending && statuses(pending), done && statuses(done)]).toEqual([{ design: "pending", spec: "pending", execute: "pending" }, { design: "completed", spec: "completed", execute: "completed" }]);
  });

  it("puts one that is at work where its title says, what comes before done", () => {
    const [one] = converted(milestone({ title: "Write the requirements", status: "in_progress" }), WEIGHTS, (_task, phase) => [`${phase}.md`]);
    expect(one).toMatchObject({ phase: "spec", before: 0, kiro: { phases: { design: { status: "completed", deliverables: ["design.md"] }, spec: { status: "in_progress" }, execute: { status: "pending" } } } });
  });

  it("counts what is at work as half where its milestone does so already", () => {
    const [one] = converted(milestone({ title: "Write the requirements", status: "in_progress" }, { kiro_workflow: { enabled: true, phases: { design: {} } } }), WEIGHTS, () => []);
    expect(one).toMatchObject({ phase: "execute", before: 50 });
  });

  it("leaves tasks alone that have phases", () => {
    expect(converted(milestone({ kiro_workflow: { enabled: true, phases: { design: {} } } }), WEIGHTS, () => [])).toEqual([]);
  });

  it("never makes less of anybody's progress, whatever the phases weigh", () => {
    const weights = fc.uniqueArray(fc.constantFrom("design", "spec", "task", "review", "execute"), { minLength: 1 }).chain((names) => fc.tuple(...names.map(() => fc.integer({ min: 1, max: 100 }))).map((shares) => Object.fromEntries(names.map((name, at) => [name, shares[at] ?? 1]))));
    const tasks = fc.array(fc.record({ title: fc.constantFrom("Plan it", "Specify it", "Build it"), status: fc.constantFrom(...TASK_STATUSES) }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(weights, tasks, (shares, list) => {
      const before = milestone(...list);
      const found = converted(before, shares, () => []);
      const after = kiroEnabled(before, toJsonObject({ configuration: { default_phases: Object.keys(shares), phase_weights: shares }, tasks: Object.fromEntries(found.map(({ task, kiro }) => [task, kiro])) }));
      expect(progressOf(after).percentage).toBeGreaterThanOrEqual(progressOf(before).percentage);
      for (const { before: was, after: is } of found) expect(is).toBeGreaterThanOrEqual(was);
    }), { numRuns: 300 });
  });
});
