import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMMANDS_MAX, parseComment, scanComment } from "../../../src/core/grammar/comment.ts";
import { readText } from "../../support/project.ts";

const PREFIXES = ["/milestone", "/ms"];
const RUNS = Number(process.env["MILESTONE_RUNS"] ?? 20_000);
const SEED = process.env["MILESTONE_SEED"] === undefined ? {} : { seed: Number(process.env["MILESTONE_SEED"]) };

const commandsIn = (text: string): readonly string[] => parseComment(text, PREFIXES).commands.map((command) => command.text);

/** Comments with, for each, the lines whose command CommonMark's reference parser shows as a paragraph's text outside quotes. */
const VERDICTS: { readonly [kind: string]: readonly (readonly [string, readonly number[]])[] } = JSON.parse(readText("test/fixtures/comments/verdicts.json"));

describe("a command is", () => {
  test.each([
    ["/milestone plan \"Login\"", ['plan "Login"']],
    ["/milestone/plan \"Login\"", ['plan "Login"']],
    ["/ms list", ["list"]],
    ["/milestone", [""]],
    ["/milestone\tlist", ["list"]],
    ["Thanks!\n/milestone list\nBye", ["list"]],
    ["/milestone list\r\n/ms next\r\n", ["list", "next"]],
    ["/milestone list\r/ms next", ["list", "next"]],
    ["- a point\n/milestone list", ["list"]],
    ["> quoted\n\n/milestone list", ["list"]],
    ["> quoted\n>\n/milestone list", ["list"]],
    ["```\ncode\n```\n/milestone list", ["list"]],
    ["1. Run\n   ```\n   npm test\n   ```\n/milestone list", ["list"]],
    ["<!-- hidden -->\n/milestone list", ["list"]],
    ["Use `<code>` and `<!--` here.\n\n/milestone list", ["list"]],
    ["Done with `foo`.\n/milestone list\nSee `bar`.", ["list"]],
  ])("a line that starts with a prefix: %j", (text, expected) => expect(commandsIn(text)).toEqual(expected));

  test.each([
    "text /milestone list", " /milestone list", "/milestones list", "/milestoneplan", "/MILESTONE list", "/mslist", "milestone list", "",
    "```\n/milestone list\n```", "```\n/milestone list", "~~~sh\n/milestone list\n~~~", "````\n```\n/milestone list\n````",
    "    /milestone list", "\t/milestone list", "text `code\n/milestone list\ncode`", "``a\n/milestone list\n``",
    "> /milestone list", "> quoted\n/milestone list", "> > twice\n/milestone list", "- > quoted\n/milestone list",
    "<!-- /milestone list -->", "<!--\n/milestone list\n-->", "<!--\n/milestone list", "<!-- a <!-- b -->\n/milestone list\n-->", "text <!-- a\n/milestone list\n--> b",
    "<pre>\n/milestone list\n</pre>", "<PRE>\n\n/milestone list\n\n</PRE>", "<code>\n/milestone list\n</code>", "<blockquote>\n\n/milestone list\n\n</blockquote>",
    "<script>\n/milestone list\n</script>", "<details>\n/milestone list\n</details>", "<?php\n/milestone list\n?>", "<![CDATA[\n/milestone list\n]]>", "<a title=\"\n/milestone list\n\">",
  ])("nothing else: %j", (text) => expect(commandsIn(text)).toEqual([]));

  test("found with the number of its line", () => {
    expect(parseComment("Hello\n\n/ms list\n", PREFIXES).commands).toEqual([{ line: 3, text: "list" }]);
  });
});

test("a comment gives at most five commands, and the others are counted once", () => {
  const comment = parseComment("/milestone list\n".repeat(1_000), PREFIXES);
  expect(comment.commands).toHaveLength(COMMANDS_MAX);
  expect(comment.more).toBe(995);
});

test("other prefixes take the place of the usual ones", () => {
  expect(parseComment("/milestone list\n/plans list", ["/plans", ""]).commands).toEqual([{ line: 2, text: "list" }]);
  expect(parseComment("/milestone list", []).commands).toEqual([]);
});

describe("CommonMark decides what is text", () => {
  const linesIn = (text: string): readonly number[] => parseComment(text, PREFIXES).commands.map(({ line }) => line);

  test("exactly, where there is no HTML", () => {
    for (const [text, lines] of VERDICTS["markdown"] ?? []) expect(linesIn(text), JSON.stringify(text)).toEqual(lines);
  });

  test("and with HTML nothing else is a command, though in doubt less is", () => {
    const wrong = (VERDICTS["html"] ?? []).filter(([text, lines]) => !linesIn(text).every((line) => lines.includes(line)));
    expect(wrong).toEqual([]);
  });
});

/** Pieces that structures are made of. */
const piece = fc.constantFrom(
  "/milestone list", "/ms next", "\n", "\n\n", "\r\n", "`", "``", "```", "```\n", "~~~\n", "> ", "- ", "1. ", "    ", "\t", "<!--", "-->", "<pre>", "</pre>", "<code>", "<a b='",
  "<?", "?>", "<![CDATA[", "]]>", "\\", "“", "\u0000", "\u202e", "\ud800", "#", "===", "text ",
);
const hostile = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

test("whatever somebody types, nothing is thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), hostile), (text) => {
      const { commands, more } = parseComment(text, PREFIXES);
      expect(commands.length).toBeLessThanOrEqual(COMMANDS_MAX);
      expect(more).toBeGreaterThanOrEqual(0);
    }),
    { ...SEED, numRuns: RUNS },
  );
});

describe("nothing inside is a command, whatever stands before it", () => {
  /** Text that leaves nothing open, so that what follows begins anew. */
  const closed = fc.array(fc.constantFrom("text", "`code`", "> quote", "- item", "# heading", "***", ""), { maxLength: 8 }).map((lines) => `${lines.join("\n")}\n\n`);

  test.each([
    ["a fence", (inner: string) => `~~~~~\n${inner}\n~~~~~\n`],
    ["a fence that is never closed", (inner: string) => `~~~~~\n${inner}\n`],
    ["a quote", (inner: string) => `> q\n${inner.replaceAll(/\n+/g, "\n")}\n`],
    ["an HTML comment", (inner: string) => `<!--\n${inner}\n-->\n`],
    ["a nested HTML comment", (inner: string) => `<!-- a <!-- b -->\n${inner}\n-->\n`],
    ["preformatted text", (inner: string) => `<pre>\n${inner}\n</pre>\n`],
  ])("not even here: %s", (_name, wrap) => {
    const inner = fc.array(fc.constantFrom("/milestone list", "/ms next", "text"), { minLength: 1, maxLength: 6 }).map((lines) => lines.join("\n"));
    fc.assert(fc.property(closed, inner, (before, text) => void expect(commandsIn(before + wrap(text))).toEqual([])), { ...SEED, numRuns: 500 });
  });
});

describe("the effort grows as the text does", () => {
  const shapes: Readonly<Record<string, string>> = {
    "spaces": " ", "line ends": "\n", "backticks": "`", "runs of backticks": "` `` ``` ", "comment starts": "<!--", "comment ends": "-->", "tags": "<a b=\"", "mixed quotes": "<a b='\" c=\"' ",
    "brackets": "<", "quotes": "> ", "quotes in lines": "> a\n", "lists": "- ", "lists in lines": "- a\n  ", "fences": "```\n", "tabs": "\t", "elements": "<code>", "instructions": "<?",
    "data": "<![CDATA[", "escapes": "\\`", "prefixes": "/milestone list\n", "numbers": "1. ", "rules": "- - ", "underlines": "a\n---\n",
  };

  test.each(Object.entries(shapes))("when it is %s", (_name, shape) => {
    const steps = (length: number): number => {
      const meter = { steps: 0 };
      scanComment(`${shape.repeat(Math.ceil(length / shape.length))}\n/milestone list\n${shape.repeat(Math.ceil(length / shape.length))}`, PREFIXES, meter);
      return meter.steps;
    };
    const [half, whole, more] = [steps(32_768), steps(65_536), steps(262_144)];
    expect(whole / half).toBeLessThanOrEqual(2.5);
    expect(more / whole).toBeLessThanOrEqual(10);
  });
});
