import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseComment } from "../../../src/core/grammar/comment.ts";
import { ticked } from "../../../src/core/grammar/boxes.ts";
import { readBox, readMarker } from "../../../src/core/views/conversation/marker.ts";
import { COMMIT, drawingOf, LINKS, lineSinks, markdownSinks, PAYLOADS, stickyOf } from "./sinks.ts";

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** Tags of our own making; nobody's words can stand in them. */
const OURS = ["<details><summary>What waits for what</summary>", "</details>", "<sub>", "</sub>"];
const MARKER = /^<!-- milestone:(?:sticky|answer|pull) v1 [\w.%=\s-]+ -->$/;

type Piece = { readonly kind: "prose" | "comment" | "link"; readonly text: string };

/**
 * The Markdown of our own forms, read strictly: fences by whole lines, code spans by runs of equal length, backslashes and
 * entities; a sign that means something and is none of these, and no tag, comment, link or box of ours, is an error.
 */
function piecesOf(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  let fence: string | null = null;
  for (const line of markdown.split("\n")) {
    const ticks = /^`{3,}/.exec(line)?.[0];
    if (fence !== null) fence = line === fence ? null : fence;
    else if (ticks !== undefined && !line.slice(ticks.length).includes("`")) fence = ticks;
    else pieces.push(...linePieces(line));
  }
  if (fence !== null) throw new Error("a fence is left open");
  return pieces;
}

function linePieces(line: string): Piece[] {
  if (MARKER.test(line)) return [{ kind: "comment", text: line }];
  const frame = /^(?:- \[ \] <!-- milestone:box [\w.%-]+ --> |> \[!CAUTION\]$|> - |> |>$|- |-$|#{3,4} |\|(?: --- \|)+$)/.exec(line)?.[0] ?? "";
  if (!frame.startsWith("#") && /^ *(?:\d{1,9}[.)](?: |$)|[-+](?: |$)|#{1,6} |>|-{3,} *$|=+ *$)/.test(line.slice(frame.length))) throw new Error(`a block begins in ${JSON.stringify(line)}`);
  const links: Piece[] = [];
  let prose = "";
  for (let rest = line.slice(frame.length); rest !== ""; ) {
    const { length, says, link } = tokenOf(rest);
    if (length === 0) throw new Error(`${JSON.stringify(rest[0])} is active in ${JSON.stringify(line)}`);
    if (link !== undefined) links.push({ kind: "link", text: link });
    prose += says;
    rest = rest.slice(length);
  }
  return [...links, { kind: "prose", text: prose }];
}

type Token = { readonly length: number; readonly says: string; readonly link?: string };

function tokenOf(rest: string): Token {
  const ours = OURS.find((tag) => rest.startsWith(tag)) ?? /^(?:\*\*|\|)/.exec(rest)?.[0];
  if (ours !== undefined) return { length: ours.length, says: " " };
  const [all = "", address] = /^\[(?:run|[0-9a-f]{7})\]\(([^)]*)\)/.exec(rest) ?? [];
  if (address !== undefined) return { length: all.length, says: " ", link: address };
  const code = /^(`+)(?!`)(?:.*?[^`])\1(?!`)/.exec(rest)?.[0];
  if (code !== undefined) return { length: code.length, says: " " };
  const [escape, escaped] = /^\\([!-/:-@[-`{-~])/.exec(rest) ?? [];
  if (escape !== undefined) return { length: 2, says: escaped ?? "" };
  const [entity, name = ""] = /^&(amp|lt|gt);/.exec(rest) ?? [];
  if (entity !== undefined) return { length: entity.length, says: { amp: "&", lt: "<", gt: ">" }[name] ?? "" };
  return { length: /^[<>&`[\]\\$*_~]/.test(rest) ? 0 : 1, says: rest[0] ?? "" };
}

function expectHarmless(name: string, markdown: string): void {
  expect([name, CONTROL.exec(markdown)]).toEqual([name, null]);
  const pieces = piecesOf(markdown);
  for (const { kind, text } of pieces) {
    if (kind === "link") expect([name, LINKS.includes(text), text]).toEqual([name, true, text]);
    if (kind !== "prose") continue;
    expect([name, /@[\p{L}\p{N}_-]/u.exec(text)]).toEqual([name, null]);
    expect([name, /#[\p{L}\p{N}_-]|\bGH-\d/iu.exec(text)]).toEqual([name, null]);
    expect([name, /(?:https?|ftp):\/\/|www\./i.exec(text)]).toEqual([name, null]);
  }
  expect([name, parseComment(markdown, ["/milestone", "/ms", "/"]).commands]).toEqual([name, []]);
  expect([name, pieces.filter(({ kind }) => kind === "comment").length <= 1]).toEqual([name, true]);
}

describe("whatever somebody writes is shown and not obeyed", () => {
  test.each(PAYLOADS)("in comments, pull requests and summaries: %j", (words) => {
    for (const { name, markdown } of markdownSinks(words)) expectHarmless(name, markdown);
  });

  test.each(PAYLOADS)("as a marker or a box of ours: %j", (words) => {
    const sticky = stickyOf(words);
    expect(readMarker(sticky)).toEqual({ milestone: "milestone-001", generation: 7, state: COMMIT, work: COMMIT });
    expect(sticky.split("\n").flatMap((line) => readBox(line)?.task ?? [])).toEqual(["task-002"]);
    expect(ticked(sticky, sticky.replace("- [ ] <!-- milestone:box task-002", "- [x] <!-- milestone:box task-002"))).toEqual({ boxes: [{ task: "task-002", done: true }], other: false });
  });

  test.each(PAYLOADS)("in commit messages and titles: %j", (words) => {
    for (const { name, markdown } of lineSinks(words)) {
      expect([name, /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.exec(markdown)]).toEqual([name, null]);
      expect([name, /(?<!\w)@\w|#\w|\bGH-\d/i.exec(markdown)]).toEqual([name, null]);
      expect([name, /\/(?:issues|pull)\/\d/.exec(markdown)]).toEqual([name, null]);
      expect([name, /\[[^\]]*\b(?:skip|no)[ -]?(?:ci|actions)|\[ci[ -]skip|\*{3}no_ci/i.exec(markdown)]).toEqual([name, null]);
      expect([name, markdown.split("\n").length]).toEqual([name, 1]);
    }
  });

  test.each(PAYLOADS)("in a drawing: %j", (words) => {
    const lines = drawingOf(words).split("\n");
    expect(lines[0]).toBe("graph TD");
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}(?:n\d+\["[^"&<>;#`\\[\]{}()|%$*@\p{Cc}\p{Cf}]*(?:#\d+;[^"&<>;#`\\[\]{}()|%$*@\p{Cc}\p{Cf}]*)*"\](?::::(?:done|now|stuck))?|n\d+ --> n\d+|classDef \w+ fill:#\w{6},color:#000)$/u);
    expect(lines).toHaveLength(1 + 2 + 2 + 3);
  });

  test("and so is any text made of these and of anything else", () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ unit: "binary", maxLength: 8 }), fc.constantFrom("@", "#", "`", "\\", "|", "\n", "[", "]", "<", "&", "1", "ada")), { maxLength: 6 }).map((parts) => parts.join(""));
    const numRuns = Number(process.env["MILESTONE_RUNS"] ?? 150);
    fc.assert(fc.property(words, (some) => {
      for (const { name, markdown } of markdownSinks(some)) expectHarmless(name, markdown);
    }), { numRuns, ...(process.env["MILESTONE_SEED"] !== undefined && { seed: Number(process.env["MILESTONE_SEED"]) }) });
  });
});
