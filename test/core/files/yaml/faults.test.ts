import { parseEvents, YAMLException } from "js-yaml";
import { describe, expect, test } from "vitest";
import { ALIASES_MAX, DEPTH_MAX, faultIn, faultOf, loneReturn } from "../../../../src/core/files/yaml/faults.ts";

function faultsIn(text: string): string | undefined {
  const fault = faultIn(text, parseEvents(text, { maxDepth: 1000 }));
  return fault && `${fault.code} ${fault.offset}`;
}

describe("faultIn", () => {
  test.each([
    ["a: 1\n", undefined],
    ["a: !x 1\n", "invalid-yaml 3"],
    ["a: !!str 1\n", undefined],
    ["a: 9007199254740993\n", "invalid-value 3"],
    ["a: '9007199254740993'\n", undefined],
    ['a: "\\U00110000"\n', "invalid-yaml 4"],
    ["a: 1\n---\nb: 1\n", "invalid-yaml 9"],
    ["%YAML 1.1\n--- a\n", "invalid-yaml 0"],
    ["a: &x [*x]\n", "invalid-yaml 7"],
    ["a: x\n  >>>>>>> y\n", "conflict-markers 7"],
    [`${"[".repeat(DEPTH_MAX)}${"]".repeat(DEPTH_MAX)}`, undefined],
    [`${"[".repeat(DEPTH_MAX + 1)}${"]".repeat(DEPTH_MAX + 1)}`, `too-deep ${DEPTH_MAX}`],
  ])("in %j is %s", (text, fault) => expect(faultsIn(text)).toBe(fault));

  test("counts aliases as often as they repeat one another", () => {
    const ten = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(", ")}]`;
    expect(faultsIn(`a: &a x\nb: &b ${ten("a")}\n`)).toBeUndefined();
    expect(faultsIn(`a: &a x\nb: &b ${ten("a")}\nc: ${ten("b")}\n`)).toMatch(/^too-many-aliases/);
    expect(faultsIn(`a: &a x\nb: [${"*a, ".repeat(ALIASES_MAX)}]\n`)).toBeUndefined();
    expect(faultsIn(`a: &a x\nb: [${"*a, ".repeat(ALIASES_MAX + 1)}]\n`)).toMatch(/^too-many-aliases/);
  });
});

describe("faultOf", () => {
  test.each([
    ["nesting exceeded maxDepth (100)", "too-deep"],
    ["merge keys exceeded maxTotalMergeKeys (10000)", "too-many-aliases"],
    ["duplicated mapping key", "invalid-yaml"],
  ])("takes %j for %s", (reason, code) => expect(faultOf(new YAMLException(reason)).code).toBe(code));

  test("has a hint for everything, also for what no parser should throw", () => {
    expect(faultOf(new RangeError("odd"))).toMatchObject({ code: "invalid-yaml", offset: 0, hint: expect.stringMatching(/\.$/) });
  });
});

test("loneReturn finds a carriage return without a line feed", () => {
  expect([loneReturn("a\r\nb\r\n"), loneReturn("a\nb")]).toEqual([undefined, undefined]);
  expect(loneReturn("a\r\nb\rc")?.offset).toBe(4);
});
