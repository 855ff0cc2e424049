import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTaskList } from "../../../../src/core/files/plan/plan-markdown.ts";
import type { PlanDraft } from "../../../../src/core/model/facts.ts";
import { growth } from "../../../support/processes/busy.ts";
import { seeded } from "../../../support/yaml-random.ts";

function read(text: string): PlanDraft {
  const draft = readTaskList(text.split("\n"), "plan.md");
  if (!draft.ok) throw new Error(draft.problem.message);
  return draft.value;
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/plans/${name}`, import.meta.url), "utf8");
}

const titles = (text: string) => read(text).tasks.map(({ title }) => title);

describe("what is a task", () => {
  test("items with a box, where there is one; a checked box is a completed task", () => {
    expect(read("- a remark\n1. a step\n- [ ] One\n* [x] Two\n+ [X] Three\n2. [ ] Four").tasks).toEqual([
      { title: "One" }, { title: "Two", status: "completed" }, { title: "Three", status: "completed" }, { title: "Four" },
    ]);
  });

  test("else the numbered items, else the bullets", () => {
    expect(titles("- a remark\n1. One\n2) Two")).toEqual(["One", "Two"]);
    expect(titles("- One\n* Two")).toEqual(["One", "Two"]);
  });

  test("nothing in code, in comments and below headings that tell of other things", () => {
    expect(titles("```\n- [ ] a\n```\n~~~~ md\n- [ ] b\n~~~\n~~~~\n<!-- - [ ] c\n- [ ] d -->\n- [ ] One\n## Notes\n- [ ] e\n### More\n- [ ] f\n## Then\n- [ ] Two")).toEqual(["One", "Two"]);
  });

  test("an item without a title is refused with its line", () => {
    expect(readTaskList(["- [ ] One", "- [ ]"], "plan.md")).toMatchObject({ ok: false, problem: { code: "invalid-value", at: { path: "plan.md", line: 2 } } });
  });

  test("a thousand, and one more is refused", () => {
    expect(readTaskList(Array.from({ length: 1_000 }, () => "- [ ] a"), "plan.md")).toMatchObject({ ok: true });
    expect(readTaskList(Array.from({ length: 1_001 }, () => "- [ ] a"), "plan.md")).toMatchObject({ ok: false, problem: { code: "invalid-value", at: { path: "plan.md" } } });
  });
});

describe("items inside a task", () => {
  test("are tasks that it waits for where they have a box, else its criteria; prose is its description", () => {
    expect(read("- [ ] Outer after: Other\n  in two lines\n  of prose\n  - [x] Inner\n    - deep\n  - a criterion\n    goes on\n- [ ] Other").tasks).toEqual([
      { title: "Outer", description: "in two lines of prose", dependencies: ["Other", "#2"], acceptance_criteria: ["a criterion goes on"] },
      { title: "Inner", status: "completed", acceptance_criteria: ["deep"] },
      { title: "Other" },
    ]);
  });

  test("of a numbered list are criteria, numbered or not", () => {
    expect(read("1. One\n   1. a\n   - b\n2. Two").tasks).toEqual([{ title: "One", acceptance_criteria: ["a", "b"] }, { title: "Two" }]);
  });

  test("of an item that is no task stand for themselves", () => {
    expect(titles("- Phase 1\n  - [ ] One\n- Phase 2\n\t- [ ] Two")).toEqual(["One", "Two"]);
  });
});

describe("names within the list", () => {
  test("a number means the item so numbered, or the task at that place where no item has a number", () => {
    expect(read("1. [ ] One\n   - [ ] Inner\n2. [ ] Two\n3. [ ] Three after: #2").tasks.at(-1)).toEqual({ title: "Three", dependencies: ["#3"] });
    expect(read("- [ ] One\n- [ ] Two after: #1").tasks.at(-1)).toEqual({ title: "Two", dependencies: ["#1"] });
  });

  test("numbers that start again below each heading mean the item below the same one", () => {
    expect(read("# T\n## A\n1. One\n2. Two after: 1\n## B\n1. Three\n2. Four after: 1").tasks).toEqual([
      { title: "One" }, { title: "Two", dependencies: ["#1"] }, { title: "Three" }, { title: "Four", dependencies: ["#3"] },
    ]);
  });

  test("a name that several items have is refused with all their lines", () => {
    expect(readTaskList(["## A", "1. One", "## B", "1. Two", "## C", "2. Three after: 1"], "plan.md")).toMatchObject({
      ok: false,
      problem: { code: "dependency-not-found", message: "1 could be the task of line 2 or 4.", at: { path: "plan.md", line: 6 } },
    });
  });

  test("task-003 is the task's id as well", () => {
    expect(read("- [ ] task-003: One\n- [ ] Two after: task-003").tasks).toEqual([{ id: "task-003", title: "One" }, { title: "Two", dependencies: ["#1"] }]);
  });

  test("a version or a measure at the start of a title stays there", () => {
    expect(titles("- [ ] 2.0 is released\n- [ ] 3 reviews\n- [ ] 1. One\n- [ ] 1.1 Inside")).toEqual(["2.0 is released", "3 reviews", "One", "Inside"]);
  });
});

describe("lists of other tools", () => {
  test("phases with T001 and [P] are read", () => {
    expect(read(fixture("spec-kit.md"))).toMatchObject({
      title: "Tasks: Photo albums",
      tasks: [
        { title: "Create the project structure" }, { title: "Configure linting", dependencies: ["#1"] },
        { title: "[US1] Contract test of the album list", status: "completed", dependencies: ["#1"] }, { title: "[US1] Album list in src/albums.ts", dependencies: ["#2", "#3"] },
      ],
    });
  });

  test("decimal numbers, nested and flat, with optional and started items, are read", () => {
    expect(read(fixture("kiro.md")).tasks).toEqual([
      { title: "Set up the project", acceptance_criteria: ["Create the folders", "_Requirements: 1.1_"] },
      { title: "Implement the data models" }, { title: "Users", status: "completed" }, { title: "Orders", dependencies: ["#3"] },
      { title: "Tests", dependencies: ["#6", "#7"] }, { title: "Unit tests", acceptance_criteria: ["_Requirements: 2.1_"] }, { title: "Property tests", dependencies: ["#6"] },
      { title: "7.1 is the version to release" },
    ]);
  });
});

describe("what stands around the tasks", () => {
  test("is title, description, criteria, risks and deliverables", () => {
    const text = "# Search ##\n\nPeople find\nthings.\n\nMore prose.\n## Tasks\n- [ ] One\n## Success Criteria:\n- [x] It is found\n### Fast\n1. in 100 ms\n## Risks\n- It is slow\n## Deliverables\n- Index\n## Later\nprose";
    expect(read(text)).toMatchObject({
      title: "Search",
      fields: {
        description: "People find things.", success_criteria: ["It is found", "in 100 ms"], risks: [{ description: "It is slow" }], deliverables: [{ name: "Index" }],
      },
      tasks: [{ title: "One" }],
    });
  });

  test("may be nothing at all", () => {
    expect(read("")).toMatchObject({ fields: {}, tasks: [] });
    expect(read("")).not.toHaveProperty("title");
  });
});

test("every task knows its line", () => {
  const { place, tasks } = read("# T\n\n- [ ] One\n  - [ ] Two\n\n- [ ] Three");
  expect(tasks.map((_task, index) => place?.(index).line)).toEqual([3, 4, 6]);
});

test("any lines give a plan or a problem with its line", () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom("- [ ] ", "- [x] ", "1. ", "  ", "\t", "# ", "## Risks", "```", "<!--", "-->", "after: #1", "T001 ", "1.1 ", "task-001: ", "(2h)", "> ", "* "));
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 6 }).map((parts) => parts.join("")), { maxLength: 30 }), (lines) => {
      const draft = readTaskList(lines, "plan.md");
      if (!draft.ok) expect(draft.problem.at?.line).toBeGreaterThan(0);
      else for (const { title } of draft.value.tasks) expect(title).not.toBe("");
    }),
    seeded(2_000),
  );
});

test.each(["- [ ] a after: b", "1. a", "  - b", "<!--", "```", "- 1.1 a", "# "])("many lines %j are read in a time that grows as the text does", async (line) => {
  const of = (length: number) => {
    const lines = Array.from({ length }, () => line);
    return () => readTaskList(lines, "plan.md");
  };
  expect(await growth(20_000, of)).toBeLessThan(4);
});
