import { expect, test } from "vitest";
import { SHIPPED_TEMPLATES } from "../../../../src/core/model/template.ts";
import { planMilestone } from "../../../../src/core/rules/plan/planning.ts";
import { templateNames, unknownTemplate } from "../../../../src/core/rules/plan/templates.ts";

test("the names are those of the program and of the repository's files, each once", () => {
  expect(templateNames(["README.md", "release.yaml", "feature.yml", "notes.md", ".cache", "a b.yaml", "x.json"])).toEqual(["api", "bugfix", "feature", "notes", "release"]);
});

test("an unknown name is answered with the nearest one and with all there are", () => {
  expect(unknownTemplate("featrue", ["release.yaml"])).toMatchObject({
    code: "template-not-found",
    hint: "Did you mean feature? There are api, bugfix, feature, release; your own go into templates/NAME.yaml.",
  });
});

test.each([...SHIPPED_TEMPLATES])("the template %s makes a milestone whose every task has an estimate", (_name, draft) => {
  const milestone = planMilestone({ id: "milestone-001", title: "A", now: "2026-03-02T09:00:00Z", drafts: [draft], fields: {}, requires: [], duration: undefined, kiro: null });
  if (!milestone.ok) throw new Error(milestone.problem.message);
  expect(milestone.value.tasks.map((task) => task.estimated_hours)).not.toContain(null);
  expect(milestone.value.success_criteria.length).toBeGreaterThan(0);
  expect(milestone.value.timeline.estimated_end).not.toBeNull();
});
