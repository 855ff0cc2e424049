import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hoursOf, parseTaskLine } from "../../../src/core/model/task-line.ts";
import { growth } from "../../support/processes/busy.ts";
import { seeded } from "../../support/yaml-random.ts";

const bare = { estimated_hours: null, assigned_to: null, after: [] };

describe("marks at the end of a task's line", () => {
  test.each([
    ["Write tests (2h)", { title: "Write tests", estimated_hours: 2 }],
    ["Write tests ~90m", { title: "Write tests", estimated_hours: 1.5 }],
    ["Write tests (1.5 days)", { title: "Write tests", estimated_hours: 12 }],
    ["Write tests (1h 30m)", { title: "Write tests", estimated_hours: 1.5 }],
    ["Write tests ~1w", { title: "Write tests", estimated_hours: 40 }],
    ["Write tests @ann", { title: "Write tests", assigned_to: "ann" }],
    ["Write tests (2h, @ann)", { title: "Write tests", estimated_hours: 2, assigned_to: "ann" }],
    ["Write tests @ann (2h) after: task-001, #2", { title: "Write tests", estimated_hours: 2, assigned_to: "ann", after: ["task-001", "#2"] }],
    ["Write tests after: #1 (2h) @ann", { title: "Write tests", estimated_hours: 2, assigned_to: "ann", after: ["#1"] }],
    ["Write tests depends on #2 and T003", { title: "Write tests", after: ["#2", "T003"] }],
    ["Write tests (depends on #2)", { title: "Write tests", after: ["#2"] }],
    ["Write tests; blocked by: Build the form, Ask Ann", { title: "Write tests", after: ["Build the form", "Ask Ann"] }],
    ["**Write** the   tests\t(2h)", { title: "Write the tests", estimated_hours: 2 }],
  ])("%s is read", (line, wanted) => {
    expect(parseTaskLine(line)).toEqual({ ...bare, ...wanted });
  });

  test.each([
    "Clean up after deploy", "Retry after 3", "Look (see after: the party)", "Upgrade @types/node", "Ask @org/team", "Pay (in cash)", "Mail ann@example.org",
    "(2h) in the middle", "Take ~ten", "(2h)", "@ann", "after: #1", "Release 2.0",
  ])("%s is all title", (line) => {
    expect(parseTaskLine(line)).toEqual({ ...bare, title: line });
  });

  test("a second mark of a kind is part of the title", () => {
    expect(parseTaskLine("Pair @bob @ann")).toEqual({ ...bare, title: "Pair @bob", assigned_to: "ann" });
  });

  test("any text gives one trimmed line without control characters", () => {
    const part = fc.oneof(fc.string(), fc.constantFrom(" ", "(", ")", "after: ", "after ", "#1", "@a", "~2h", "(2h)", ",", "-", "\t", "\n", "**"));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const { title } = parseTaskLine(parts.join(""));
        expect(title).toBe(title.trim());
        expect(title).not.toMatch(/\p{Cc}/u);
      }),
      seeded(2_000),
    );
  });

  test.each([" ", "(", "after: ", "- ", "@a ", "(2h) ", ",", "\t"])("is read in a time that grows as the text does: %j", async (piece) => {
    expect(await growth(200_000, (size) => () => parseTaskLine(`x${piece.repeat(size)}x`))).toBeLessThan(4);
  });
});

test.each([["2h", 2], ["2 hours", 2], ["90 min", 1.5], ["1,5h", 1.5], ["2d", 16], ["1w", 40], ["20m", 0.33], ["0h", null], ["2", null], ["h", null], ["two hours", null], ["2h later", null]])(
  "%s counts as %s working hours",
  (text, hours) => expect(hoursOf(text)).toBe(hours),
);
