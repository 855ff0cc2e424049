// Mending syntax: only what is certain, and never a word lost.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendSyntax } from "../../../../src/core/files/legacy/mend.ts";
import { parseYaml } from "../../../../src/core/files/yaml/yaml.ts";
import { seeded } from "../../../support/yaml-random.ts";

describe("what is mended", () => {
  test.each([
    ["tabs", "id: m\ntasks:\n\t- id: a\n\t  title: A\n\t  kiro:\n\t\t  enabled: false\n", "id: m\ntasks:\n  - id: a\n    title: A\n    kiro:\n      enabled: false\n"],
    ["a tab among spaces", "a:\n  b: 1\n\t  c: 2\n", null],
    ["a sentence before the first key", "This is the plan\nid: m\n", "# This is the plan\nid: m\n"],
    ["several of them", "\uFEFFHere it is:\n\nI made it: enjoy.\nMore of it.\nid: m\n", "\uFEFF# Here it is:\n\n# I made it: enjoy.\n# More of it.\nid: m\n"],
    ["a fence around it all", "```yaml\nid: m\n```\n", "# ```yaml\nid: m\n# ```\n"],
    ["a line one column to the right", "tasks:\n  - id: a\n    title: A\n     status: pending\n", "tasks:\n  - id: a\n    title: A\n    status: pending\n"],
    ["a line one column to the left", "tasks:\n  - id: a\n   title: A\n    status: pending\n", "tasks:\n  - id: a\n    title: A\n    status: pending\n"],
    ["CRLF", "Plan\r\nid: m\r\n", "# Plan\r\nid: m\r\n"],
  ])("mended or left: %s", (_name, text, expected) => {
    expect(mendSyntax(text)?.text ?? null).toBe(expected);
  });

  test("a text that parses stays as it is", () => {
    expect(mendSyntax("a: 1\n")).toEqual({ text: "a: 1\n", changes: [] });
  });

  test("a tab within a text is part of it", () => {
    const text = "a: |\n  code\n  \tindented\nb:\n\tc: 1\n";
    expect(mendSyntax(text)?.text).toBe("a: |\n  code\n  \tindented\nb:\n  c: 1\n");
  });

  test("many lines with tabs are mended at once", () => {
    const text = `a:\n${"\t- x\n".repeat(20_000)}`;
    expect(mendSyntax(text)?.text).toBe(`a:\n${"  - x\n".repeat(20_000)}`);
  });
});

test.each([
  ["a mapping key beside a list under one key", "dependencies:\n  - a\n  enables: []\n"],
  ["a key that stands twice", "id: a\nid: b\n"],
  ["an empty section that stands twice", "tasks:\ntasks: []\n"],
  ["merge conflict markers", "<<<<<<< HEAD\nid: a\n=======\nid: b\n>>>>>>> x\n"],
  ["list items before the first key", "- a\nid: m\n"],
  ["an open bracket", "a: [1, 2\nb: 3\n"],
  ["a line that is far off", "a:\n  b: 1\n       c: 2\n"],
])("%s is left to people", (_name, text) => {
  expect(mendSyntax(text)).toBe(null);
});

test("whatever is mended parses, and every line keeps its words or is a comment with them", () => {
  const line = fc.constantFrom("id: m", "title: 标题", "tasks:", "  - id: a", "    b: 1", "   b: 2", "     c: 3", "\t- id: c", "\t  d: 4", "Some words", "```", "", "# note", "  \te: 5", "x: |", "  text\tin it");
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    const text = lines.join("\n");
    const mended = mendSyntax(text);
    if (mended === null) return;
    expect(parseYaml(mended.text, "").ok).toBe(true);
    const after = mended.text.split("\n");
    expect(after).toHaveLength(text.split("\n").length);
    for (const [index, was] of text.split("\n").entries()) expect([was.trim(), `# ${was}`]).toContain(after[index]?.startsWith("# ") ? after[index] : after[index]?.trim());
  }), seeded(500));
});
