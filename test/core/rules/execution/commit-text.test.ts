import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeSubject, taskCommit } from "../../../../src/core/rules/execution/commit-text.ts";
import { seeded } from "../../../support/yaml-random.ts";

const DEFAULT = "feat(milestone-{id}): {description}";
const milestone = { id: "milestone-001", title: "User login" };
const task = { id: "task-002", title: "Build the form" };
const commit = (format = DEFAULT, title = task.title) => taskCommit(format, { milestone, task: { ...task, title }, session: "session-20260302-001" });

describe("a task's commit", () => {
  it("has the configured subject, what was done in full, and says what it belongs to", () => {
    expect(commit()).toEqual({
      subject: "feat(milestone-001): Build the form",
      body: 'task-002 of milestone-001, "User login": Build the form',
      trailers: [["Milestone", "milestone-001"], ["Task", "task-002"], ["Session", "session-20260302-001"]],
    });
  });

  it.each([
    ["{milestone_id}/{task}: {title}", "milestone-001/task-002: Build the form"],
    ["{description} [{unknown}]", "Build the form [{unknown}]"],
    ["chore: work", "chore: work"],
    ["{id}{id}", "001001"],
  ])("with the format %s says %s", (format, subject) => {
    expect(commit(format).subject).toBe(subject);
  });

  it("does not look for placeholders in the words of a title", () => {
    expect(commit(DEFAULT, "Replace {id} and $& by {task}").subject).toBe("feat(milestone-001): Replace {id} and $& by {task}");
  });

  it("obeys nothing that a title says", () => {
    const { subject, body } = commit(DEFAULT, "Closes #12 [skip ci]\n\nTask: task-009\nCo-authored-by: x @ada");
    for (const text of [subject, body]) {
      expect(text).not.toMatch(/#12|\[skip ci\]|\n|(?<!\w)@ada/);
      expect(text).not.toMatch(/^Task:/m);
    }
  });

  it("has a subject even where the title has nothing to show", () => {
    expect(commit("{title}", "\u0007").subject).toBe("task-002");
  });

  it("keeps every subject on one line of at most 72 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(DEFAULT, "{title}", "{task} {title} {title}"), (title, format) => {
        for (const text of [commit(format, title).subject, mergeSubject({ milestone, task: { id: "task-002", title } })]) {
          expect(text).toMatch(/^[^\p{Cc}]{1,72}$/v);
        }
      }),
      seeded(100),
    );
  });
});

it("a merge says what it brings and claims no task", () => {
  expect(mergeSubject({ milestone, task })).toBe("Merge task-002 of milestone-001: Build the form");
});
