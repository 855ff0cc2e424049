import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth, encodeTerminal, styled } from "../../../../src/core/base/encode/terminal.ts";
import { code, command, fields, heading, list, progress, table, text, type Reply } from "../../../../src/core/base/reply.ts";
import { HOSTILE } from "../hostile.ts";

const pipe = { colour: false, width: null };

/** A reply that has the words in every kind of block. */
const everywhere = (words: string): Reply => [
  heading(words), text(words), list([words]), fields([[words, words]]), table([words, words], [[words, words]]), progress(words, 50), code(words, "diff"), command(words, words),
];

test.each(HOSTILE)("%j is shown and not obeyed", (words) => {
  const shown = encodeTerminal(everywhere(words), pipe);
  expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
  expect(shown.isWellFormed()).toBe(true);
});

test("nothing that is obeyed is left of any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (words) => {
    const shown = encodeTerminal(everywhere(words), { colour: true, width: 40 }).replaceAll(/\u001b\[\d+m/g, "");
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }));
});

describe("a reply as text", () => {
  test("is empty for nothing, and ends with one line end", () => {
    expect(encodeTerminal([], pipe)).toBe("");
    expect(encodeTerminal([text("Done.")], pipe)).toBe("Done.\n");
  });

  test("keeps single lines together and puts other blocks apart", () => {
    expect(encodeTerminal([heading("Plan"), text("One."), text("Two."), list(["a", "b"])], pipe)).toBe("Plan\nOne.\nTwo.\n\n- a\n- b\n");
  });

  test("aligns tables and fields by what is seen, wide characters and marks included", () => {
    expect(encodeTerminal([table(["id", "title"], [["1", "登录"], ["22", "e\u0301t"]])], pipe)).toBe("id  title\n1   登录\n22  e\u0301t\n");
    expect(encodeTerminal([fields([["状态", "planned"], ["id", "x"]])], pipe)).toBe("状态:  planned\nid:    x\n");
  });

  test("cuts the widest column to the terminal, never in a pipe", () => {
    const long = [table(["id", "title"], [["milestone-001", "x".repeat(100)]])];
    const lines = encodeTerminal(long, { colour: false, width: 40 }).trimEnd().split("\n");
    expect(lines.every((line) => displayWidth(line) <= 40)).toBe(true);
    expect(lines[1]).toMatch(/^milestone-001 {2}x+…$/);
    expect(encodeTerminal(long, pipe)).toContain("x".repeat(100));
  });

  test("fits any width that leaves room for its columns", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { maxLength: 5 }), fc.integer({ min: 30, max: 120 }), (rows, width) => {
      for (const line of encodeTerminal([table(["a", "b", "c"], rows)], { colour: false, width }).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }));
  });

  test("never says by colour alone what it says", () => {
    const reply = [heading("A"), table(["x"], [["done"]]), progress("Tasks", 45), code("-a\n+b", "diff"), command("milestone next", "what is ready")];
    const coloured = encodeTerminal(reply, { colour: true, width: null });
    expect(coloured).toMatch(/\u001b\[32m\+b\u001b\[0m/);
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(encodeTerminal(reply, pipe));
  });

  test.each([[45, "Tasks  █████████░░░░░░░░░░░ 45 %"], [-3, "Tasks  ░░░░░░░░░░░░░░░░░░░░ 0 %"], [400, "Tasks  ████████████████████ 100 %"], [Number.NaN, "Tasks  ░░░░░░░░░░░░░░░░░░░░ 0 %"]])("draws %s percent", (percentage, line) => {
    expect(encodeTerminal([progress("Tasks", percentage)], pipe)).toBe(`${line}\n`);
  });
});

test("without colours a style changes nothing", () => expect(styled("x", "red", { colour: false })).toBe("x"));
