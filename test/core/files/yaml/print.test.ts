import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Json } from "../../../../src/core/base/json.ts";
import { printYaml } from "../../../../src/core/files/yaml/print.ts";
import { parseYaml } from "../../../../src/core/files/yaml/yaml.ts";
import { anyJson, nastyText, seeded } from "../../../support/yaml-random.ts";

function readBack(text: string): unknown {
  const read = parseYaml(text, "printed.yaml");
  return read.ok ? read.value : read.problem;
}

describe("printYaml", () => {
  test("writes one `key: value` on a line, lists of mappings as `- id: …`, and a final newline", () => {
    const milestone = {
      id: "milestone-001", title: "Search: the index", status: "planned", estimated_hours: 3.5, approved: false, note: null,
      created_at: "2026-01-02", description: "Two lines.\n\nAnd more.\n", success_criteria: ["fast", "it's done"],
      dependencies: { requires: [], extra: {} },
      tasks: [{ id: "task-001", title: "中文", dependencies: ["a"] }, { id: "task-002", steps: [["x", "z"], []] }],
    };
    expect(printYaml(milestone)).toBe(`id: milestone-001
title: "Search: the index"
status: planned
estimated_hours: 3.5
approved: false
note: null
created_at: "2026-01-02"
description: |
  Two lines.

  And more.
success_criteria:
  - fast
  - it's done
dependencies:
  requires: []
  extra: {}
tasks:
  - id: task-001
    title: 中文
    dependencies:
      - a
  - id: task-002
    steps:
      - - x
        - z
      - []
`);
  });

  test.each([
    "", " x", "x ", "yes", "No", "on", "y", "~", "null", "TRUE", "1", "-1", "+1", "1e5", "1.5", ".5", "5.", "0x1F", "0o17", "0b1", "1_000", "017",
    "12:30:45", "2026-01-01", "2026-01-01T00:00:00Z", "2026-1-1 10:00:00", ".inf", ".nan", "-.INF", "=", "<<", "-", "- a", "?", "a: b", "a:", ": a",
    "a #b", "#a", "&a", "*a", "!a", "|", ">", "'a'", '"a"', "%a", "@a", "`a`", "[a", "{a", "a\tb", "---", "--- a", "...", "... a", "\u00a0x",
    "\ufeffx", "a\u2028b", "a\u202eb", "a\u200eb", "\u0000", "\u0007", "\u007f", "\u0085", "\ud800", "a\r\nb", "\n", "a\n\n", "a\n \nb", "a \nb", "\ta\nb",
    "<<<<<<< HEAD", "======= ", "a\n<<<<<<< HEAD\nb", ">>>>>>> x",
  ])("puts %j in double quotes", (text) => {
    expect(printYaml({ key: text })).toMatch(/^key: "[^\n]*"\n$/);
    expect(readBack(printYaml({ key: text }))).toEqual({ key: text });
  });

  test.each(["a", "milestone-001", "it's", "a-b", "a:b", "http://x/y#z", "→ done", "中文", "👩‍💻", "10m", "C++", "v1.2", "a, b", "x [y]", "N/A", "3 days"])(
    "leaves %j plain", (text) => expect(printYaml({ key: text })).toBe(`key: ${text}\n`),
  );

  test.each([
    [0, "0"], [-0, "-0.0"], [3.4, "3.4"], [-17, "-17"], [1e21, "1.0e+21"], [1e20, "1.0e+20"], [2 ** 53, "9.007199254740992e+15"],
    [1e-7, "1.0e-7"], [1.5e-9, "1.5e-9"], [Infinity, ".inf"], [-Infinity, "-.inf"], [NaN, ".nan"],
  ])("writes the number %d as %s, which readers of YAML 1.1 and 1.2 agree on", (value, text) => {
    expect(printYaml(value)).toBe(`${text}\n`);
    expect(readBack(printYaml(value))).toBe(value);
    expect(parse(text, { version: "1.1" })).toBe(value);
  });

  test.each([[null, "null\n"], [[], "[]\n"], [{}, "{}\n"], ["x", "x\n"], ["a\nb", '"a\\nb"\n'], [[[]], "- []\n"], [[[1, [2]], 3], "- - 1\n  - - 2\n- 3\n"], [[{}], "- {}\n"]] as const)(
    "writes %j for itself", (value, text) => expect(printYaml(value)).toBe(text),
  );

  test("marks a key that is too long to stand before a colon", () => {
    const value = { ["k".repeat(2000)]: { a: ["b"] } };
    expect(readBack(printYaml(value))).toEqual(value);
    expect(parse(printYaml(value))).toEqual(value);
  });

  test("is read back as the same value by both parsers, also where YAML 1.1 is spoken", () => {
    fc.assert(
      fc.property(anyJson, (value: Json) => {
        const text = printYaml(value);
        expect(readBack(text)).toEqual(value);
        expect(parse(text, { maxAliasCount: 0 })).toEqual(value);
        expect(parse(text, { version: "1.1", maxAliasCount: 0 })).toEqual(value);
      }),
      seeded(1500),
    );
  });

  test("keeps every text, in every place", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const value = { key: text, list: [text, [text]], [`k${text}`]: { deep: text } };
        expect(readBack(printYaml(value))).toEqual(value);
        expect(readBack(printYaml(text))).toBe(text);
        expect(parse(printYaml(value), { version: "1.1" })).toEqual(value);
      }),
      seeded(3000),
    );
  });

  test.each(["list", "mapping"])("nests a %s as deep as may be read", (kind) => {
    let value: Json = "leaf";
    for (let level = 0; level < 100; level += 1) value = kind === "list" ? [value] : { k: value };
    expect(readBack(printYaml(value))).toEqual(value);
  });
});
