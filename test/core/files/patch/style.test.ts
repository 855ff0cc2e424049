import { describe, expect, test } from "vitest";
import { type Node, outline } from "../../../../src/core/files/patch/outline.ts";
import {
  blankLinesBetween, blankLinesDown, blankLinesUp, columnOf, endsLine, eolAt, isBlock, isFlow, isLast, isPlainText, layoutIn, layoutOf, lineStart, linesEnd,
  quotesIn, startsLine,
} from "../../../../src/core/files/patch/style.ts";

function rootOf(text: string): Node & Extract<Node, { children: unknown }> {
  const root = outline(text);
  if (root?.kind !== "list" && root?.kind !== "mapping") throw new Error(text);
  return root;
}

describe("lines and columns", () => {
  const TEXT = "\ufeffa: 1\r\n  b\n\n \n";
  test("are counted behind a byte order mark", () => {
    expect([lineStart(TEXT, 3), columnOf(TEXT, 1), columnOf(TEXT, 9)]).toEqual([1, 0, 2]);
    expect([startsLine(TEXT, 1), startsLine(TEXT, 9), startsLine(TEXT, 4)]).toEqual([true, true, false]);
    expect([endsLine(TEXT, 5), endsLine(TEXT, 3)]).toEqual([true, false]);
  });

  test("end as the line does", () => expect([eolAt(TEXT, 1), eolAt(TEXT, 9), eolAt("a", 0), eolAt("a\r\nb", 3)]).toEqual(["\r\n", "\n", "\n", "\r\n"]));

  test("that are blank are found above and below", () => {
    const text = "a\n\n \t\nb\n\nc\n";
    expect(blankLinesUp(text, text.indexOf("b"))).toBe(2);
    expect(blankLinesUp(text, 0)).toBe(0);
    expect(text.slice(0, blankLinesDown(text, 1))).toBe("a\n\n \t");
    expect(blankLinesDown(text, text.length - 1)).toBe(text.length - 1);
    expect([isLast(text, text.length - 1), isLast(text, 1)]).toEqual([true, false]);
  });

  test("of a child include the comments that stand further in", () => {
    const text = "- a # x\n  # own\n   # own\n# next\n- b\n";
    expect(rootOf(text).children.map((child) => text.slice(child.start, linesEnd(text, child)))).toEqual(["- a # x\n  # own\n   # own", "- b"]);
  });

  test.each([["- a\n- b\n", 0], ["- a\n\n- b\n", 1], ["- a\n- b\n\n \n- c\n", 2], ["- a\n", 0], ["- a\n\n# c\n- b\n", 1]])("between the last two items of %j are counted", (text, count) => {
    expect(blankLinesBetween(text, rootOf(text))).toBe(count);
  });
});

describe("the style of a text", () => {
  test.each([
    ["a: 1\n", 2, 2],
    ["a:\n    b: 1\n", 4, 4],
    ["a:\n- b\n", 2, 0],
    ["a:\n   b:\n   - c\n", 3, 0],
    ["- a:\n      b: 1\n  c:\n    - d\n", 4, 2],
  ])("of %j indents mappings by %i and lists by %i", (text, mapping, list) => expect(layoutOf(text, rootOf(text))).toMatchObject({ mapping, list }));

  test.each([
    ["[a, b]", "none"], ['["a", \'b\', "c"]', "double"], ["{x: 'a', y: 'b', z: c}", "single"], ["[1, true, ~]", undefined], ["{a: x, b: \"y\"}", "none"], ["- |\n  x\n", undefined],
  ])("of %j has the quotes %s", (text, quotes) => expect(quotesIn(text, rootOf(text))).toBe(quotes));

  test("knows the dash of a list", () => {
    const text = "-   'a'\n-   'b'\n";
    expect(layoutIn(text, rootOf(text), layoutOf(text, rootOf(text)))).toMatchObject({ dash: "-   ", quotes: "single" });
  });

  test("tells brackets from blocks and texts from words", () => {
    const texts = ["[a]", "- a\n", "[1]", "[null]", "[2026-01-01]"].map((text) => ({ text, root: rootOf(text) }));
    expect(texts.map(({ root }) => [isFlow(root), isBlock(root)])).toEqual([[true, false], [false, true], [true, false], [true, false], [true, false]]);
    expect(texts.map(({ text, root }) => root.children.map(({ node }) => isPlainText(text, node)))).toEqual([[true], [true], [false], [false], [false]]);
  });
});
