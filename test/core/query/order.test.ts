import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIds, compareRows, compareText, foldedText, orderKey, plainText, titleKey } from "../../../src/core/query/order.ts";

const sorted = (...ids: string[]): string[] => ids.toSorted(compareIds);
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$/);

describe("the order of ids", () => {
  it("puts numbers by their value and ids that differ in case alone side by side", () => {
    expect(sorted("milestone-10", "milestone-9", "milestone-09", "Milestone-9")).toEqual(["Milestone-9", "milestone-09", "milestone-9", "milestone-10"]);
    expect(sorted("b", "B", "a-2b", "a-2", "a", "a-10")).toEqual(["a", "a-2", "a-2b", "a-10", "B", "b"]);
  });

  it("is the order of numbers however many digits they have", () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 38n }), fc.bigInt({ min: 0n, max: 10n ** 38n }), (left, right) => {
      expect(Math.sign(compareIds(`milestone-${left}`, `milestone-${right}`))).toBe(left < right ? -1 : left > right ? 1 : 0);
    }));
  });

  it("is the same in UTF-8, and never takes two ids for one", () => {
    fc.assert(fc.property(id, id, (left, right) => {
      expect(Math.sign(compareIds(left, right))).toBe(Buffer.compare(Buffer.from(orderKey(left)), Buffer.from(orderKey(right))));
      expect(compareIds(left, right) === 0).toBe(left === right);
    }));
  });
});

describe("the order of texts", () => {
  it("is that of their bytes in UTF-8", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "\uFFFD", "\uE000", "😀", "𝒳", "\uD7FF") });
    fc.assert(fc.property(text, text, (left, right) => {
      expect(Math.sign(compareText(left, right))).toBe(Buffer.compare(Buffer.from(left), Buffer.from(right)));
    }));
  });

  it("takes texts for one that differ in case or in how their characters are made", () => {
    expect(foldedText("CAFE\u0301")).toBe(foldedText("café"));
    expect(titleKey("x".repeat(300))).toBe(titleKey("x".repeat(250)));
    expect(titleKey("😀".repeat(300)).isWellFormed()).toBe(true);
  });

  it("keeps nothing that a database refuses", () => expect(plainText("a\0b\uD800")).toBe("a\uFFFDb\uFFFD"));
});

it("rows without a value come last in both directions, and ids decide", () => {
  const row = (key: string, due: string | null) => ({ id_key: key, title_key: "", status_rank: 0, priority_rank: 0, progress: 0, created: null, due });
  const rows = [row("3", null), row("2", "2026-01-01"), row("1", "2026-01-01"), row("0", "2026-02-01")];
  const keys = (direction: "ascending" | "descending"): string => rows.toSorted(compareRows("due", direction)).map(({ id_key }) => id_key).join("");
  expect([keys("ascending"), keys("descending")]).toEqual(["1203", "0123"]);
});
