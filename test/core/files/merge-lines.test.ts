import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeLines } from "../../../src/core/files/merge-lines.ts";
import { seeded } from "../../support/yaml-random.ts";

const base = "a\nb\nc\nd\ne\n";

describe("two texts that came from one", () => {
  test("are one text with what each changed in places of its own", () => {
    const merged = mergeLines({ base, ours: `# ours\n${base}`.replace("c\n", ""), theirs: `${base}# theirs\n`.replace("e\n", "E\n") });
    expect(merged).toEqual({ ours: "# ours\na\nb\nd\nE\n# theirs\n", theirs: "# ours\na\nb\nd\nE\n# theirs\n" });
  });

  test("have their own lines each where both changed one place, and one line where both made the same of it", () => {
    expect(mergeLines({ base, ours: base.replace("b", "1").replace("e", "5"), theirs: base.replace("b", "2").replace("e", "5") })).toEqual({
      ours: "a\n1\nc\nd\n5\n", theirs: "a\n2\nc\nd\n5\n",
    });
    expect(mergeLines({ base: "a\n", ours: "a\nours\n", theirs: "a\ntheirs\n" })).toEqual({ ours: "a\nours\n", theirs: "a\ntheirs\n" });
  });

  test("merge the same way round whichever is which, and a side that changed nothing takes the other's text", () => {
    const text = fc.array(fc.constantFrom("a\n", "b\n", "c\n", "d\n", "e"), { maxLength: 8 }).map((lines) => lines.join(""));
    fc.assert(fc.property(text, text, text, (from, ours, theirs) => {
      const merged = mergeLines({ base: from, ours, theirs });
      expect(mergeLines({ base: from, ours: theirs, theirs: ours })).toEqual({ ours: merged.theirs, theirs: merged.ours });
      expect(mergeLines({ base: from, ours, theirs: from })).toEqual({ ours, theirs: ours });
      expect(mergeLines({ base: from, ours, theirs: ours })).toEqual({ ours, theirs: ours });
    }), seeded(300));
  });
});
