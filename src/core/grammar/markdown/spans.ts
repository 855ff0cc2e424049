// Code spans, comments, tags and the like inside one paragraph, as Markdown finds them.
import type { Meter } from "./blocks.ts";
import { readTag } from "./tag.ts";

/** From `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number; readonly code: boolean };

/** In their order; they do not overlap. What has no end within the paragraph is text. */
export function spansOf(text: string, meter: Meter): Span[] {
  const spans: Span[] = [];
  const closingTicks = tickFinder(text, meter);
  const endOfMarkup = markupEnds(text, meter);
  for (let at = 0; at < text.length; meter.steps++) {
    const character = text[at];
    if (character === "\\") at += 2;
    else if (character === "`") {
      const run = tickRun(text, at);
      const end = closingTicks(at + run, run);
      if (end >= 0) spans.push({ start: at, end: end + run, code: true });
      at = end < 0 ? at + run : end + run;
    } else if (character === "<") {
      const end = endOfMarkup(at);
      if (end > at + 1) spans.push({ start: at, end, code: false });
      at = end;
    } else at++;
  }
  return spans;
}

function tickRun(text: string, at: number): number {
  let end = at;
  while (text[end] === "`") end++;
  return end - at;
}

/** Finds where the next run of exactly so many backticks begins, at or behind a place; -1 where there is none. Asked from left to right. */
function tickFinder(text: string, meter: Meter): (from: number, length: number) => number {
  const runs = new Map<number, { readonly places: number[]; next: number }>();
  for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at)) {
    const length = tickRun(text, at);
    const known = runs.get(length) ?? { places: [], next: 0 };
    known.places.push(at);
    runs.set(length, known);
    at += length;
    meter.steps += length;
  }
  return (from, length) => {
    const known = runs.get(length);
    if (known === undefined) return -1;
    while ((known.places[known.next] ?? from) < from) known.next++;
    return known.places[known.next] ?? -1;
  };
}

const COMMENT = "!--";
const CDATA = "![CDATA[";
/** Looking for the ends of tags may cost so many times the text; a text made to cost more is taken as one long tag. */
const TAG_EFFORT_MAX = 4;

/** Where a comment, declaration, instruction, CDATA or tag ends; for anything else the place behind the bracket. Asked from left to right. */
function markupEnds(text: string, meter: Meter): (at: number) => number {
  const [bracket, comment, instruction, data] = [finder(text, ">"), finder(text, "-->"), finder(text, "?>"), finder(text, "]]>")];
  const behind = (found: number, { width, at }: { width: number; at: number }): number => (found < 0 ? at + 1 : found + width);
  let effort = text.length * TAG_EFFORT_MAX;
  return (at) => {
    const start = text.slice(at + 1, at + 1 + CDATA.length);
    if (start.startsWith("!-->")) return at + 5;
    if (start.startsWith("!--->")) return at + 6;
    if (start.startsWith(COMMENT)) return behind(comment(at + 4), { width: 3, at });
    if (start.startsWith("?")) return behind(instruction(at + 2), { width: 2, at });
    if (start === CDATA) return behind(data(at + 9), { width: 3, at });
    if (/^![A-Za-z]/.test(start)) return behind(bracket(at), { width: 1, at });
    if (!/^[A-Za-z]/.test(start) || bracket(at) < 0) return at + 1;
    const tag = readTag(text, at);
    effort -= tag.reached - at;
    meter.steps += tag.reached - at;
    if (effort < 0) return text.length;
    return tag.closed ? tag.reached : at + 1;
  };
}

/** Each part of the text is searched once. */
function finder(text: string, needle: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(needle, from);
    return found;
  };
}
