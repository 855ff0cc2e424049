import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choice, Count, DateText, DurationText, FilePath, KeyName, MilestoneRef, MilestoneRefs, MilestoneStatusName, NewId, PriorityName, SimpleName, TaskRef, TaskRefs, TaskStatusName, Text, Title,
} from "../../../src/core/model/arguments.ts";

const ALL = { Count, DateText, DurationText, FilePath, KeyName, MilestoneRef, MilestoneRefs, MilestoneStatusName, NewId, PriorityName, SimpleName, TaskRef, TaskRefs, TaskStatusName, Text, Title };

const read = (type: (typeof ALL)[keyof typeof ALL], word: string): unknown => {
  const result = type.schema.safeParse(word);
  return result.success ? result.data : null;
};

test.each([
  ["MilestoneRef", "milestone-001", "milestone-001"], ["MilestoneRef", "1", "1"], ["MilestoneRef", "user-login", "user-login"], ["MilestoneRef", "登录", "登录"],
  ["MilestoneRefs", "a, b,", ["a", "b"]], ["MilestoneRefs", "", []], ["TaskRefs", "task-001,2", ["task-001", "2"]], ["NewId", "user-login", "user-login"],
  ["Title", "  Two words ", "Two words"], ["Text", "Ada's \"x\" — ok", "Ada's \"x\" — ok"], ["DurationText", "2 weeks", "2w"], ["DurationText", "1 hour 30 minutes", "1h 30m"],
  ["DurationText", "PT5M", "PT5M"], ["DateText", "2028-02-29", "2028-02-29"], ["Count", "007", 7], ["FilePath", "../plans/a b.md", "../plans/a b.md"],
  ["KeyName", "git_integration.auto_commit", "git_integration.auto_commit"], ["MilestoneStatusName", "In-Progress", "in_progress"], ["MilestoneStatusName", "active", "in_progress"],
  ["TaskStatusName", "done", "completed"], ["PriorityName", "HIGH", "high"], ["SimpleName", "my_template-2", "my_template-2"],
] as const)("%s takes %j as %j", (name, word, value) => expect(read(ALL[name], word)).toEqual(value));

test.each([
  ["MilestoneRef", "../x"], ["MilestoneRef", "-x"], ["MilestoneRef", ".x"], ["MilestoneRef", "a/b"], ["MilestoneRef", "a\\b"], ["MilestoneRef", "a\u0000"], ["MilestoneRef", ""], ["MilestoneRef", " "],
  ["MilestoneRef", "x".repeat(101)], ["MilestoneRefs", "a,../x"], ["TaskRef", "\u001b[1m"], ["NewId", "Upper"], ["NewId", "con"], ["NewId", "-x"], ["NewId", "x".repeat(51)], ["Title", ""], ["Title", " "],
  ["Title", "a\nb"], ["Title", "x".repeat(201)], ["Text", "\ud800"], ["Text", "x".repeat(4_001)], ["DurationText", "10"], ["DurationText", "0d"], ["DurationText", "-1h"], ["DurationText", "1h; rm"],
  ["DurationText", "2 months"], ["DateText", "2026-02-30"], ["DateText", "tomorrow"], ["Count", "0"], ["Count", "-1"], ["Count", "1e3"], ["Count", "1.5"], ["Count", "100001"], ["FilePath", ""],
  ["FilePath", "a\u0000"], ["KeyName", "a..b"], ["KeyName", "__proto__ x"], ["KeyName", "x".repeat(201)], ["MilestoneStatusName", "constructor"], ["PriorityName", "urgent"], ["SimpleName", "a/b"], ["SimpleName", "../x"],
] as const)("%s refuses %j", (name, word) => expect(read(ALL[name], word)).toBeNull());

describe("every kind of word", () => {
  test.each(Object.entries(ALL))("%s refuses control characters and never throws", (_name, type) => {
    expect(type.hint).toMatch(/\.$/);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (word) => {
      if (/\p{Cc}/u.test(word.trim())) expect(read(type, word)).toBeNull();
    }));
  });
});

test("a choice offers its values", () => expect(choice("X", ["one", "two"]).values).toEqual(["one", "two"]));
