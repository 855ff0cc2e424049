import { describe, expect, it } from "vitest";
import { applyEdits, type Edit } from "../../../src/core/base/edit.ts";
import type { Json } from "../../../src/core/base/json.ts";

const apply = (value: Json, ...edits: readonly Edit[]): Json => applyEdits(value, edits);

describe("edits", () => {
  it("set values, making the mappings on the way", () => {
    expect(apply({ a: 1 }, { kind: "set", at: ["b", "c"], value: 2 })).toEqual({ a: 1, b: { c: 2 } });
    expect(apply({ list: [1, 2] }, { kind: "set", at: ["list", 1], value: 3 })).toEqual({ list: [1, 3] });
    expect(apply({ a: "text" }, { kind: "set", at: ["a", "b"], value: 1 })).toEqual({ a: { b: 1 } });
  });

  it("insert and remove, each seeing what the one before left", () => {
    expect(apply({ l: ["a"] }, { kind: "insert", at: ["l", 1], value: "b" }, { kind: "insert", at: ["l", 0], value: "z" }, { kind: "remove", at: ["l", 1] })).toEqual({ l: ["z", "b"] });
  });

  it("are content where there is nothing to remove", () => {
    expect(apply({ a: 1 }, { kind: "remove", at: ["b"] }, { kind: "remove", at: ["a", "x"] }, { kind: "remove", at: ["c", "d"] })).toEqual({ a: 1 });
  });

  it("keep the order of keys and leave the given value as it was", () => {
    const before = { a: 1, b: 2 };
    expect(Object.keys(apply(before, { kind: "set", at: ["a"], value: 3 }) as object)).toEqual(["a", "b"]);
    expect(before).toEqual({ a: 1, b: 2 });
  });
});
