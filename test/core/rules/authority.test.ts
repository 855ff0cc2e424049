import { describe, expect, it } from "vitest";
import { authorize, PERMISSIONS } from "../../../src/core/rules/authority.ts";

describe("authorization", () => {
  it("allows whoever has the level or a higher one, and denies everybody else", () => {
    for (const has of PERMISSIONS) {
      for (const needs of PERMISSIONS) {
        const allowed = authorize("ada", has, { verb: "plan", needs }).ok;
        expect(allowed).toBe(needs !== "none" && PERMISSIONS.indexOf(has) >= PERMISSIONS.indexOf(needs));
      }
    }
  });

  it("says who lacks what", () => {
    expect(authorize("eve", "read", { verb: "archive", needs: "write" })).toMatchObject({
      problem: { code: "permission-denied", message: "eve has read permission; archive needs write." },
    });
  });
});
