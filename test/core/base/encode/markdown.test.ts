import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeMarkdown } from "../../../../src/core/base/encode/markdown.ts";
import { code, command, fields, heading, list, progress, table, text, type Reply } from "../../../../src/core/base/reply.ts";
import { parseComment } from "../../../../src/core/grammar/comment.ts";
import { HOSTILE } from "../hostile.ts";

const everywhere = (words: string): Reply => [
  heading(words), text(words), list([words]), fields([[words, words]]), table([words, words], [[words, words]]), progress(words, 50), code(words, "text"), command(words, words),
];

/** What GitHub works on after Markdown: without fences and code spans, escapes and entities undone. */
function prose(markdown: string): string {
  const outside = markdown.replaceAll(/^(`{3,})[^\n]*\n[^]*?\n\1$/gm, "").replaceAll(/(?<![\\`])(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, "");
  return outside.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** Markdown that is active: what stands unescaped outside code. */
function active(markdown: string): string {
  const outside = markdown.replaceAll(/^(`{3,})[^\n]*\n[^]*?\n\1$/gm, "").replaceAll(/\\[!-/:-@[-`{-~]/g, "").replaceAll(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, "");
  return outside;
}

const expectHarmless = (markdown: string): void => {
  expect(prose(markdown)).not.toMatch(/@[\w-]/);
  expect(prose(markdown)).not.toMatch(/#\d|\bGH-\d/i);
  expect(prose(markdown)).not.toMatch(/https?:\/\/|www\.|ftp:\/\//i);
  expect(active(markdown)).not.toMatch(/<[a-z!/]/i);
  expect(active(markdown)).not.toMatch(/!\[|\]\(|\[[ x]\]/i);
  expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(parseComment(markdown, ["/milestone", "/ms"]).commands).toEqual([]);
};

describe("nobody's words mention, refer, close, embed or command", () => {
  test.each(HOSTILE)("whatever they are: %j", (words) => {
    expectHarmless(encodeMarkdown([heading(words), text(words), list([words]), fields([[words, words]]), progress(words, 5), command("milestone next", words)]));
    expectHarmless(encodeMarkdown([table([words, words], [[words, words]])]));
    expect(parseComment(encodeMarkdown(everywhere(words)), ["/milestone", "/ms"]).commands).toEqual([]);
  });

  test("in any text", () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 8 }))).map((parts) => parts.join(""));
    fc.assert(fc.property(words, (some) => {
      const markdown = encodeMarkdown([text(some), list([some]), code(some)]);
      expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(parseComment(markdown, ["/milestone", "/ms"]).commands).toEqual([]);
    }));
  });
});

describe("a reply as Markdown", () => {
  test("has its blocks in the forms of GitHub", () => {
    const markdown = encodeMarkdown([heading("Plan"), fields([["status", "planned"]]), table(["id", "title"], [["1", "a|b"]]), progress("2 of 4", 50), code("a\n", "yaml"), command("milestone next", "what is ready")]);
    expect(markdown).toBe(
      "### Plan\n\n- **status:** planned\n\n| id | title |\n| --- | --- |\n| 1 | a\\|b |\n\n2 of 4 `██████████░░░░░░░░░░` 50 %\n\n```yaml\na\n```\n\n- what is ready: `milestone next`\n",
    );
  });

  test("is empty for nothing", () => expect(encodeMarkdown([])).toBe(""));

  test("fences code with more backticks than it holds", () => {
    const markdown = encodeMarkdown([code("```\n````` x\n/milestone list", "mermaid")]);
    expect(markdown).toBe("``````mermaid\n```\n````` x\n/milestone list\n``````\n");
    expect(encodeMarkdown([command("a `b` c", "")])).toBe("- ``a `b` c``\n");
  });

  test("gives a table as many cells in each row as it has columns", () => {
    const rows = encodeMarkdown([table(["a", "b"], [["1"], ["1", "2", "3"]])]).trimEnd().split("\n");
    expect(rows).toEqual(["| a | b |", "| --- | --- |", "| 1 |  |", "| 1 | 2 |"]);
  });
});

describe("what is too long for a comment", () => {
  const LENGTH_MAX = 65_536;

  test.each([
    ["a long list", [list(Array.from({ length: 9_000 }, (_none, index) => `item ${index}`))]],
    ["a long table", [table(["a"], Array.from({ length: 9_000 }, () => ["`cell` | @ada"]))]],
    ["long code", [heading("Log"), code("line\n".repeat(20_000))]],
    ["one long line of code", [code("x".repeat(100_000))]],
    ["code full of backticks", [code("`".repeat(30_000)), code("`".repeat(30_000))]],
    ["much text", Array.from({ length: 20 }, () => text("@ada ".repeat(2_000)))],
  ] satisfies [string, Reply][])("is cut with closed fences and a note: %s", (_name, reply) => {
    const markdown = encodeMarkdown(reply);
    expect(markdown.length).toBeLessThanOrEqual(LENGTH_MAX);
    expect(markdown).toMatch(/_The rest is left out: a comment holds 65536 characters\._\n$/);
    expect(parseComment(`${markdown}\n/milestone list`, ["/milestone"]).commands).toHaveLength(1);
  });

  test("is no longer than a comment, whatever it is", () => {
    const block = fc.oneof(fc.string({ maxLength: 200 }).map((words) => text(words.repeat(100))), fc.string({ maxLength: 200 }).map((words) => code(words.repeat(200))));
    fc.assert(fc.property(fc.array(block, { maxLength: 12 }), (reply) => void expect(encodeMarkdown(reply).length).toBeLessThanOrEqual(LENGTH_MAX)), { numRuns: 60 });
  });
});
