import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/core/base/sha256.ts";

const platform = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  it.each([["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"], ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"]])("is that of the standard for %j", (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it("is the platform's for texts of every length around a block", () => {
    for (let length = 0; length < 200; length++) expect(sha256("ü".repeat(length))).toBe(platform("ü".repeat(length)));
  });

  it("is the platform's for any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => sha256(text) === platform(text)));
  });
});
