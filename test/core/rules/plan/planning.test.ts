import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROBLEMS } from "../../../../src/core/base/problem.ts";
import type { Json, JsonObject } from "../../../../src/core/base/json.ts";
import { readMilestone } from "../../../../src/core/files/read.ts";
import { printMilestone } from "../../../../src/core/files/write.ts";
import { compactMilestone } from "../../../../src/core/model/compact.ts";
import { Milestone } from "../../../../src/core/model/milestone.ts";
import type { PlanDraft } from "../../../../src/core/model/facts.ts";
import { findCycle } from "../../../../src/core/rules/graph.ts";
import { planMilestone, requiredBy, type Plan } from "../../../../src/core/rules/plan/planning.ts";
import { PHASE_WEIGHTS } from "../../../../src/core/rules/progress.ts";
import { seeded } from "../../../support/yaml-random.ts";

/** A Monday. */
const NOW = "2026-03-02T09:00:00.000Z";
const PLAN: Plan = { id: "milestone-001", title: "User login", now: NOW, drafts: [], fields: {}, requires: [], duration: undefined, kiro: null };

function draft(fields: JsonObject, ...tasks: readonly JsonObject[]): PlanDraft {
  return { fields, tasks: tasks.map((task) => ({ title: "Work", ...task })) };
}

function planned(plan: Partial<Plan>): Milestone {
  const milestone = planMilestone({ ...PLAN, ...plan });
  if (!milestone.ok) throw new Error(milestone.problem.message);
  return milestone.value;
}

test("a title alone makes a milestone that says nothing else", () => {
  expect(compactMilestone(planned({}))).toEqual({ id: "milestone-001", title: "User login", status: "planned", priority: "medium", created_at: NOW });
});

describe("the title", () => {
  test("of the command line beats that of the file, and that of the file that of the template", () => {
    const drafts = [{ ...draft({}), title: "Template" }, { ...draft({}), title: "File" }, draft({})];
    expect(planned({ drafts }).title).toBe("User login");
    expect(planned({ drafts, title: undefined }).title).toBe("File");
  });

  test("must be there", () => {
    expect(planMilestone({ ...PLAN, title: undefined })).toMatchObject({ ok: false, problem: { code: "usage" } });
  });

  test.each(["", "  ", "a\nb", "a\u0007", "x".repeat(201), "\udc00"])("%j is none", (title) => {
    expect(planMilestone({ ...PLAN, title: undefined, drafts: [{ ...draft({}), title }] })).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
  });
});

describe("fields", () => {
  test("of a later draft replace those of an earlier one, and the command line's replace both; tasks and the timeline's members come together", () => {
    const template = draft({ category: "feature", risks: [{ description: "A" }], timeline: { buffer_percentage: 50 } }, { title: "First" });
    const file = draft({ risks: [{ description: "B" }], priority: "low", timeline: { estimated_hours: 4 } }, { title: "Second" });
    const milestone = planned({ drafts: [template, file], fields: { priority: "high" } });
    expect(milestone).toMatchObject({ category: "feature", priority: "high", risks: [{ description: "B" }], timeline: { buffer_percentage: 50, estimated_hours: 4 } });
    expect(milestone.tasks.map(({ title }) => title)).toEqual(["First", "Second"]);
  });

  test("that tell of work already done are left out", () => {
    const fields = { id: "x", status: "completed", progress: { percentage: 90 }, created_at: "2020-01-01", completed_at: "2020-01-02", execution: { session_id: "s" }, blockers: [{ reason: "r" }], updated_at: "now" };
    expect(compactMilestone(planned({ drafts: [draft(fields)] }))).toEqual(compactMilestone(planned({})));
  });

  test("that nobody knows are kept", () => {
    expect(planned({ drafts: [draft({ "x-team": ["a"] })] })).toMatchObject({ "x-team": ["a"] });
  });

  test("that cannot be what they say are refused by their name", () => {
    expect(planMilestone({ ...PLAN, drafts: [draft({ priority: "extreme" })] })).toMatchObject({ ok: false, problem: { code: "invalid-value", message: "The plan cannot have this priority." } });
    const place = { path: "plan.yaml", line: 7 };
    expect(planMilestone({ ...PLAN, drafts: [{ ...draft({}, { retries: "often" }), place: () => place }] })).toMatchObject({ ok: false, problem: { code: "invalid-value", at: place } });
  });
});

describe("tasks", () => {
  test("are pending, but for those that are done or dropped", () => {
    const tasks = [{ status: "completed", completed_at: "2026-01-01" }, { status: "cancelled" }, { status: "in_progress", started_at: "2026-01-01" }, { status: "blocked", blocked_reason: "r" }, {}];
    expect(planned({ drafts: [draft({}, ...tasks)] }).tasks).toMatchObject([
      { status: "completed", completed_at: "2026-01-01" }, { status: "cancelled" }, { status: "pending", started_at: null }, { status: "pending" }, { status: "pending" },
    ]);
  });

  test("keep how they are done and what proves them", () => {
    const task = { run: "npm test", timeout: "10m", files: ["src/**"], verify: ["npm test"], acceptance_criteria: ["It is green"] };
    expect(planned({ drafts: [draft({}, task)] }).tasks).toMatchObject([task]);
  });
});

describe("the timeline", () => {
  const timeline = (plan: Partial<Plan>) => compactMilestone(planned(plan))["timeline"];
  const hours = (...estimates: readonly (number | null)[]) => estimates.map((estimated_hours) => (estimated_hours === null ? {} : { estimated_hours }));

  test("is not there where nobody said how long it takes", () => {
    expect(timeline({ drafts: [draft({}, {}, {})] })).toBeUndefined();
  });

  test("follows from the estimates with a quarter as buffer, eight hours a day, from today", () => {
    expect(timeline({ drafts: [draft({}, ...hours(24, 16))] })).toEqual({ estimated_start: "2026-03-02", estimated_end: "2026-03-10", estimated_hours: 40, buffer_percentage: 25 });
  });

  test("has the buffer and the start that the plan names", () => {
    const fields = { timeline: { buffer_percentage: 0, estimated_start: "2026-04-01" } };
    expect(timeline({ drafts: [draft(fields, ...hours(16))] })).toEqual({ estimated_start: "2026-04-01", estimated_end: "2026-04-02", estimated_hours: 16, buffer_percentage: 0 });
  });

  test("has no end while a task that is left has no estimate", () => {
    expect(timeline({ drafts: [draft({}, ...hours(8, null))] })).toEqual({ estimated_hours: 8, buffer_percentage: 25 });
  });

  test("does not wait for what is done or dropped", () => {
    const done = { estimated_hours: 80, status: "completed" };
    expect(timeline({ drafts: [draft({}, done, { status: "cancelled" }, ...hours(6))] })).toEqual({ estimated_start: "2026-03-02", estimated_end: "2026-03-02", estimated_hours: 86, buffer_percentage: 25 });
  });

  test("ends after the duration where one is given, whatever the estimates say", () => {
    expect(timeline({ duration: "2w" })).toEqual({ estimated_start: "2026-03-02", estimated_end: "2026-03-16" });
    expect(timeline({ duration: "2w", drafts: [draft({}, ...hours(400))] })).toEqual({ estimated_start: "2026-03-02", estimated_end: "2026-03-16", estimated_hours: 400, buffer_percentage: 25 });
  });

  test("keeps an end that the plan states", () => {
    expect(timeline({ drafts: [draft({ timeline: { estimated_end: "2026-12-24" } }, ...hours(8))] })).toEqual({ estimated_end: "2026-12-24", estimated_hours: 8, buffer_percentage: 25 });
  });
});

describe("phases", () => {
  test("are written for the milestone and for each of its tasks, done ones at the end of theirs", () => {
    const milestone = compactMilestone(planned({ kiro: PHASE_WEIGHTS, drafts: [draft({}, {}, { status: "completed" })] }));
    expect(milestone["kiro_configuration"]).toEqual({ enabled: true, default_phases: ["design", "spec", "execute"], phase_weights: { design: 20, spec: 30, execute: 50 } });
    expect(milestone["tasks"]).toMatchObject([
      { id: "task-001", title: "Work", status: "pending", type: "kiro_workflow", kiro_workflow: { enabled: true, current_phase: "design", phases: { design: { status: "pending" }, spec: { status: "pending" }, execute: { status: "pending" } } } },
      { id: "task-002", title: "Work", status: "completed", type: "kiro_workflow", kiro_workflow: { enabled: true, current_phase: "execute", phases: { design: { status: "completed" }, spec: { status: "completed" }, execute: { status: "completed" } } } },
    ]);
  });

  test("that the plan names hold, and a task's own are left as they are", () => {
    const own = { enabled: true, current_phase: "spec", phases: { design: { status: "approved" }, spec: {}, task: {}, execute: {} } };
    const fields = { kiro_configuration: { enabled: true, default_phases: ["design", "spec", "task", "execute"] } };
    const milestone = planned({ kiro: PHASE_WEIGHTS, drafts: [draft(fields, { kiro_workflow: own }, {})] });
    expect(milestone.kiro_configuration).toEqual({ enabled: true, default_phases: ["design", "spec", "task", "execute"] });
    expect(milestone.tasks[0]?.kiro_workflow).toMatchObject({ current_phase: "spec", phases: { design: { status: "approved" } } });
    expect(Object.keys(milestone.tasks[1]?.kiro_workflow.phases ?? {})).toEqual(["design", "spec", "task", "execute"]);
  });

  test("are nowhere where nobody asked for them", () => {
    const milestone = compactMilestone(planned({ drafts: [draft({}, {})] }));
    expect(JSON.stringify(milestone)).not.toContain("kiro");
  });
});

test("what the drafts require is collected as they write it", () => {
  expect(requiredBy([draft({ dependencies: { requires: ["a"] } }), draft({}), draft({ dependencies: { requires: ["b", 7] } }), draft({ dependencies: "c" })])).toEqual(["a", "b"]);
});

/** Drafts as careless writers leave them: known and unknown fields with any values, references to anything. */
const values: fc.Arbitrary<Json> = fc.oneof(
  fc.json({ maxDepth: 2 }).map((text): Json => JSON.parse(text)),
  fc.constantFrom("planned", "completed", "high", "2026-04-01", "#1", "task-001"),
);
const references = fc.array(fc.constantFrom("#1", "#2", "#3", "task-001", "task-002", "a", "b", "Work", "nothing"), { maxLength: 3 });
const tasks = fc.record(
  {
    id: fc.constantFrom("a", "b", "task-001", "task-002", "T 1"), title: fc.oneof(fc.constantFrom("Work", "Rest", "a"), fc.string()), dependencies: references,
    status: fc.constantFrom("pending", "completed", "cancelled", "blocked"), estimated_hours: fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), values), "x-key": values,
  },
  { requiredKeys: ["title"] },
);
const FIELDS = ["priority", "category", "timeline", "risks", "success_criteria", "deliverables", "dependencies", "kiro_configuration", "resources", "status", "tasks", "x-key"];
const drafts: fc.Arbitrary<PlanDraft> = fc.record({ fields: fc.dictionary(fc.constantFrom(...FIELDS), values, { maxKeys: 3 }), tasks: fc.array(tasks, { maxLength: 6 }) });

test("any draft becomes a milestone that can be read again and whose tasks wait for each other in no circle, or a named problem", () => {
  let made = 0;
  fc.assert(
    fc.property(fc.array(drafts, { maxLength: 2 }), fc.option(fc.constantFrom("2w", "4h"), { nil: undefined }), fc.constantFrom(PHASE_WEIGHTS, null), (all, duration, kiro) => {
      const result = planMilestone({ ...PLAN, drafts: all, duration, kiro });
      if (!result.ok) {
        expect(Object.keys(PROBLEMS)).toContain(result.problem.code);
        expect(result.problem.code).not.toBe("unexpected");
        return;
      }
      made += 1;
      const milestone = result.value;
      expect(Milestone.safeParse(milestone).success).toBe(true);
      expect(findCycle(new Map(milestone.tasks.map((task) => [task.id, task.dependencies])))).toBeNull();
      const ids = milestone.tasks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(milestone.tasks.flatMap(({ dependencies }) => dependencies).filter((id) => !ids.includes(id))).toEqual([]);
      const again = readMilestone(printMilestone(milestone), { id: milestone.id, path: "active/milestone-001.yaml", home: "active" });
      const graph = ({ title, tasks }: Milestone) => [title, ...tasks.map(({ id, title, status, dependencies }) => [id, title, status, ...dependencies])];
      expect(again.ok && graph(again.value.milestone)).toEqual(graph(milestone));
    }),
    seeded(2_000),
  );
  expect(made).toBeGreaterThan(0);
});
