import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, type Edit } from "../../../../src/core/base/edit.ts";
import { sameJson } from "../../../../src/core/base/json.ts";
import { type Plan, planEdits, valueOf } from "../../../../src/core/files/patch/plan.ts";
import { outline } from "../../../../src/core/files/patch/outline.ts";
import { parseYaml } from "../../../../src/core/files/yaml/yaml.ts";
import { anyDocument, seeded } from "../../../support/yaml-random.ts";

function planOf(text: string, edits: readonly Edit[]): Plan {
  const [root, read] = [outline(text), parseYaml(text, "f")];
  if (!root || !read.ok) throw new Error(text);
  return planEdits(root, read.value, edits);
}

function childrenOf(plan: Plan | undefined): readonly { readonly source: unknown; readonly key: string | null; readonly plan: Plan }[] {
  return plan?.kind === "changed" ? plan.children : [];
}

describe("planEdits", () => {
  test("leads to what applyEdits leads to", () => {
    fc.assert(
      fc.property(anyDocument, ({ text, value, edits }) => {
        expect(sameJson(valueOf(planOf(text, edits)), applyEdits(value, edits))).toBe(true);
      }),
      seeded(2000),
    );
  });

  test("keeps what no edit concerns", () => {
    const plan = planOf("a: 1\nb: [x, z]\nc: {d: 1}\n", [{ kind: "set", at: ["b", 1], value: "q" }]);
    expect(childrenOf(plan).map((child) => child.plan.kind)).toEqual(["kept", "changed", "kept"]);
    expect(childrenOf(childrenOf(plan)[1]?.plan).map((child) => child.plan.kind)).toEqual(["kept", "fresh"]);
  });

  test("keeps everything where a value is set to what it is", () => {
    expect(planOf("a: {b: [1, 2]}\n", [{ kind: "set", at: ["a"], value: { b: [1, 2] } }, { kind: "remove", at: ["x", "z"] }]).kind).toBe("changed");
    expect(planOf("a: 1\n", [{ kind: "set", at: [], value: { a: 1 } }]).kind).toBe("kept");
  });

  test.each([
    ["an item in front", ["z", "a", "b"], [false, true, true]],
    ["an item between", ["a", "z", "b"], [true, false, true]],
    ["an item that goes", ["b"], [true]],
    ["an item in the place of another", ["a", "z"], [true, true]],
    ["items in another order", ["b", "a"], [true, false]],
  ])("finds the items of a list again that is set with %s", (_name, value, stays) => {
    const plan = planOf("- a\n- b\n", [{ kind: "set", at: [], value }]);
    expect(childrenOf(plan).map(({ source }) => source !== null)).toEqual(stays);
  });

  test("finds items again by their id", () => {
    const plan = planOf("- {id: a, s: 1}\n- {id: b, s: 1}\n", [{ kind: "set", at: [], value: [{ id: "b", s: 2 }] }]);
    expect(childrenOf(plan)).toHaveLength(1);
    expect(childrenOf(childrenOf(plan)[0]?.plan).map((child) => child.plan.kind)).toEqual(["kept", "fresh"]);
  });
});
