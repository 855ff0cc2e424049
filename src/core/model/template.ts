// Templates that come with the program.
import { problem, type Problem } from "../base/problem.ts";
import type { PlanDraft } from "./facts.ts";

/** More tasks than this are several milestones; nobody could read the file. */
export const PLAN_TASKS_MAX = 1_000;

/** The problem of a plan with so many tasks, or null. */
export function tooManyTasks(count: number): Problem | null {
  if (count <= PLAN_TASKS_MAX) return null;
  return problem("invalid-value", `The plan has ${count} tasks; a milestone has at most ${PLAN_TASKS_MAX}.`, { hint: "Make several milestones of it." });
}

const feature = {
  fields: {
    category: "feature",
    timeline: { buffer_percentage: 25 },
    success_criteria: [
      "Every acceptance criterion is covered by a test that passes",
      "What worked before still works",
      "The documentation describes the feature",
    ],
    deliverables: [
      { name: "Implementation", type: "code" },
      { name: "Tests", type: "test" },
      { name: "Documentation", type: "documentation" },
    ],
    risks: [
      { description: "The scope grows while the work is under way", probability: 0.3, impact: "medium", mitigation: "New wishes become milestones of their own." },
    ],
  },
  tasks: [
    { title: "Agree on the scope and the acceptance criteria", estimated_hours: 2 },
    { title: "Design the solution", estimated_hours: 4, dependencies: ["#1"] },
    { title: "Implement it", estimated_hours: 12, dependencies: ["#2"] },
    { title: "Write the tests", estimated_hours: 6, dependencies: ["#2"] },
    { title: "Document it", estimated_hours: 2, dependencies: ["#3"] },
    { title: "Review and release", estimated_hours: 2, dependencies: ["#3", "#4", "#5"] },
  ],
} as const satisfies PlanDraft;

const bugfix = {
  fields: {
    category: "bug_fix",
    timeline: { buffer_percentage: 25 },
    success_criteria: ["A test fails without the fix and passes with it", "What worked before still works"],
    deliverables: [
      { name: "Fix", type: "code" },
      { name: "Regression test", type: "test" },
    ],
    risks: [
      { description: "The cause lies deeper than the symptom", probability: 0.3, impact: "medium", mitigation: "Find the cause before the fix is written." },
    ],
  },
  tasks: [
    { title: "Reproduce the bug with a failing test", estimated_hours: 2 },
    { title: "Find the cause", estimated_hours: 3, dependencies: ["#1"] },
    { title: "Fix it", estimated_hours: 3, dependencies: ["#2"] },
    { title: "Look for the same fault elsewhere", estimated_hours: 1, dependencies: ["#2"] },
    { title: "Release it and tell those who reported it", estimated_hours: 1, dependencies: ["#3", "#4"] },
  ],
} as const satisfies PlanDraft;

const api = {
  fields: {
    category: "api_development",
    timeline: { buffer_percentage: 25 },
    success_criteria: [
      "Every endpoint behaves as its description says, errors included",
      "No client of the former version breaks",
      "The reference has a working example for every endpoint",
    ],
    deliverables: [
      { name: "API description", type: "documentation", acceptance_criteria: ["It is machine-readable and valid"] },
      { name: "Endpoints", type: "code" },
      { name: "Contract tests", type: "test" },
      { name: "Reference", type: "documentation" },
    ],
    risks: [
      { description: "Clients depend on behaviour that nobody described", probability: 0.3, impact: "high", mitigation: "Contract tests against the clients that are known." },
      { description: "A permission is missing on an endpoint", probability: 0.2, impact: "high", mitigation: "Deny by default, and a test for each role." },
    ],
  },
  tasks: [
    { title: "Describe the API", estimated_hours: 4 },
    { title: "Agree on authentication, errors and versions", estimated_hours: 3, dependencies: ["#1"] },
    { title: "Implement the endpoints", estimated_hours: 16, dependencies: ["#2"] },
    { title: "Write the contract tests", estimated_hours: 6, dependencies: ["#2"] },
    { title: "Test permissions, limits and load", estimated_hours: 4, dependencies: ["#3"] },
    { title: "Write the reference with examples", estimated_hours: 3, dependencies: ["#3"] },
    { title: "Release the version", estimated_hours: 2, dependencies: ["#4", "#5", "#6"] },
  ],
} as const satisfies PlanDraft;

/** By name. A file of the same name in `templates/` stands in front of one of these. */
export const SHIPPED_TEMPLATES: ReadonlyMap<string, PlanDraft> = new Map<string, PlanDraft>([["feature", feature], ["bugfix", bugfix], ["api", api]]);
