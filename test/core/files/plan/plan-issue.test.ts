import { describe, expect, test } from "vitest";
import { hasTaskList, readIssue } from "../../../../src/core/files/plan/plan-issue.ts";

function read(body: string, title = "Search") {
  const plan = readIssue({ number: 7, title, body });
  if (!plan.ok) throw new Error(plan.problem.message);
  return plan.value;
}

describe("an issue as a plan", () => {
  test("has its title, its first paragraph, its number, and its boxes as tasks", () => {
    const plan = read("Customers cannot\nfind anything.\r\n\r\n- [ ] Choose an engine (2h) @ann\r\n- [x] Ask them\r\n");
    expect(plan).toMatchObject({ title: "Search", fields: { description: "Customers cannot find anything.", issue: 7 } });
    expect(plan.tasks).toEqual([{ title: "Choose an engine", estimated_hours: 2, assigned_to: "ann" }, { title: "Ask them", status: "completed" }]);
  });

  test("has no tasks where there are no boxes: a list may be anything", () => {
    expect(read("It crashes:\n\n- when I click\n1. and then\n").tasks).toEqual([]);
  });

  test("knows the issue that a box refers to", () => {
    expect(read("- [ ] #12\n- [ ] Sign-in #13\n- [ ] Fix #14 today\n").tasks).toEqual([{ title: "Issue 12", issue: 12 }, { title: "Sign-in", issue: 13 }, { title: "Fix #14 today" }]);
  });

  test("takes nothing from commands, code and hidden comments", () => {
    const plan = read("/milestone plan\n\nWords.\n\n```\n- [ ] code\n```\n<!-- - [ ] hidden -->\n- [ ] Seen\n");
    expect(plan.fields["description"]).toBe("Words.");
    expect(plan.tasks).toEqual([{ title: "Seen" }]);
  });

  test("has a title that fits, whatever GitHub let pass", () => {
    expect(read("", "  a\u0007b ").title).toBe("a b");
    expect(read("", "x".repeat(256)).title).toHaveLength(200);
    expect(read("", "\u0000").title).toBeUndefined();
  });
});

test("boxes make a task list, in any bullet", () => {
  for (const body of ["- [ ] a", "text\n* [x] b", "1. [ ] c", "  + [X] d"]) expect(hasTaskList(body), body).toBe(true);
  for (const body of ["", "- a", "[ ] a", "- [ ]", "-[ ] a"]) expect(hasTaskList(body), body).toBe(false);
});
