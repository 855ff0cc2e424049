import { describe, expect, test } from "vitest";
import type { Shelf } from "../../../../src/core/query/entries.ts";
import { SORT_KEYS, type QuestionName } from "../../../../src/core/query/questions.ts";
import { questionsAbout, usualQuestions } from "../../../../src/engine/catalog/backend/questions.ts";
import { milestoneOf, NOW } from "../../../support/given.ts";

/** A question that is new is a line that is missing here. */
const EVERY = {
  "milestone": true, "list": true, "search": true, "counts": true, "ready": true, "waiting": true, "closure": true, "dependencies": true, "cycles": true, "critical-path": true,
  "overdue": true, "attention": true, "approvals": true, "sessions": true, "throughput": true, "cycle-times": true, "estimates": true, "assignees": true, "problems": true,
} as const satisfies Record<QuestionName, true>;

function shelf(count: number): Pick<Shelf, "milestones" | "ids"> {
  const milestones = Array.from({ length: count }, (_, at) => milestoneOf({ id: `milestone-${at + 1}`, category: `kind-${at % 3}` }));
  return { milestones: new Map(milestones.map((milestone) => [milestone.id, { milestone, path: "x" }])), ids: new Set([...milestones.map(({ id }) => id), "milestone-unread"]) };
}

describe("the questions that two backends are compared by", () => {
  test("are all that there are", () => {
    expect(new Set(questionsAbout(shelf(2), NOW).map(({ ask }) => ask))).toEqual(new Set(Object.keys(EVERY)));
    expect(usualQuestions(shelf(2), NOW).map(({ ask }) => ask).sort()).toEqual(Object.keys(EVERY).sort());
  });

  test("name every milestone, also one that cannot be read", () => {
    const asked = questionsAbout(shelf(100), NOW).flatMap((question) => (question.ask === "milestone" ? [question.milestone] : []));
    expect(new Set(asked)).toEqual(shelf(100).ids);
    expect(asked).toHaveLength(101);
  });

  test("sort lists by every key in both directions, and filter them by what is there", () => {
    const lists = questionsAbout(shelf(3), NOW).flatMap((question) => (question.ask === "list" ? [question] : []));
    for (const sort of SORT_KEYS) for (const descending of [true, false]) expect(lists).toContainEqual(expect.objectContaining({ sort, descending, limit: null }));
    expect(new Set(lists.flatMap(({ category }) => category ?? []))).toEqual(new Set(["kind-0", "kind-1", "kind-2"]));
  });

  test("grow no faster than the milestones do", () => {
    const [few, many] = [questionsAbout(shelf(1_000), NOW).length, questionsAbout(shelf(2_000), NOW).length];
    expect(many - few).toBeLessThanOrEqual(1_010);
  });
});
