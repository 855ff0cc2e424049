import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, parsedJson, sameJson, toJson } from "../../../src/core/base/json.ts";

describe("plain data", () => {
  it("is the same where JSON would say the same, keys in any order", () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      expect(sameJson(left, structuredClone(left))).toBe(true);
      expect(sameJson(left, right)).toBe(canonicalJson(left) === canonicalJson(right));
    }));
    expect(sameJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(sameJson({ a: undefined }, {})).toBe(false);
    expect(sameJson({ __proto__: null }, {})).toBe(true);
  });

  it("is null where a text is no JSON, or says so", () => {
    expect(["{\"a\": [1]}", "null", "", "{\"a\"", "{} {}", "undefined"].map(parsedJson)).toEqual([{ a: [1] }, null, null, null, null, null]);
  });

  it("leaves out what JSON cannot say", () => {
    expect(toJson({ a: undefined, b: () => 1, c: [undefined], d: 1 })).toEqual({ b: null, c: [null], d: 1 });
  });
});
