import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { KeyPath } from "../../../../src/core/base/edit.ts";
import { placeOf } from "../../../../src/core/files/yaml/place.ts";

const TEXT = `id: x
tasks:
  - id: a   # first
    status: &s pending
  - {id: b, status: *s, deps: [c, d], none}
empty:
block: |
  text
"quoted key": 'v'
? marked
: 1
2024: year
last:`;

describe("placeOf", () => {
  test.each<[KeyPath, number, number]>([
    [[], 1, 1],
    [["id"], 1, 5],
    [["tasks"], 3, 3],
    [["tasks", 0], 3, 5],
    [["tasks", 0, "id"], 3, 9],
    [["tasks", 0, "status"], 4, 16],
    [["tasks", 1, "status"], 5, 21],
    [["tasks", 1, "deps", 1], 5, 35],
    [["tasks", 1, "none"], 5, 39],
    [["empty"], 6, 1],
    [["block"], 7, 8],
    [["quoted key"], 9, 15],
    [["marked"], 11, 3],
    [[2024], 12, 7],
    [["last"], 13, 1],
  ])("finds %j at line %i, column %i", (at, line, column) => {
    expect(placeOf(TEXT, at, "f.yaml")).toEqual({ path: "f.yaml", line, column });
  });

  test.each<[KeyPath, number, number]>([
    [["nothing", "here"], 1, 1],
    [["tasks", 7, "id"], 3, 3],
    [["tasks", 0, "title"], 3, 5],
    [["id", "deeper"], 1, 5],
    [["tasks", 1, "status", "behind an alias"], 5, 21],
  ])("falls back for %j to what is there", (at, line, column) => {
    expect(placeOf(TEXT, at, "f.yaml")).toEqual({ path: "f.yaml", line, column });
  });

  test("counts as an editor does in files with CRLF and a byte order mark", () => {
    expect(placeOf("\ufeffa: 1\r\nb:\r\n- 中文: x\r\n", ["b", 0, "中文"], "f.yaml")).toEqual({ path: "f.yaml", line: 3, column: 7 });
    expect(placeOf("\ufeffa: 1\r\n", ["a"], "f.yaml")).toEqual({ path: "f.yaml", line: 1, column: 4 });
  });

  test("names only the file where the text cannot be parsed, and its beginning where it is empty", () => {
    expect(placeOf("a: b: c", ["a"], "f.yaml")).toEqual({ path: "f.yaml" });
    expect(placeOf("# nothing\n", ["a"], "f.yaml")).toEqual({ path: "f.yaml", line: 1, column: 1 });
  });

  test("finds the fields of a hand-written file", () => {
    const path = new URL("../../../fixtures/yaml/hand-written.yaml", import.meta.url);
    expect(placeOf(readFileSync(path, "utf8"), ["tasks", 2, "status"], "f.yaml")).toEqual({ path: "f.yaml", line: 24, column: 13 });
  });
});
