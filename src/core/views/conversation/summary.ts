// The summary of a run in GitHub Actions: what failed first, then what was odd, then what there is to tell.
import { inlineText, linked, tableHead, tableRow, upToLength } from "../../base/encode/inline.ts";
import { markdownOf, shortened } from "../../base/encode/markdown.ts";
import { placeText, type Problem } from "../../base/problem.ts";
import type { Reply } from "../../base/reply.ts";

/** What failed the run, what should only be known, and what there is to tell beside. `refused`: commands that came to nothing and fail no run. */
export type Summary = {
  readonly title: string;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly refused?: number;
  readonly reply?: Reply;
  readonly run?: string | null;
};

/** GitHub drops a summary of 1 MiB altogether, so there is room left for what others write into it. */
export const SUMMARY_BYTES_MAX = 900_000;
const TITLE_LENGTH_MAX = 200;
const CELL_LENGTH_MAX = 2_000;
/** A character of UTF-16 takes at most three bytes. */
const BYTES_PER_UNIT_MAX = 3;
/** For the sentence about what is left out. */
const SENTENCE_BYTES_MAX = 200;

const HEAD = ["", "Where", "What is wrong", "What to do"];

/** Markdown of at most 900,000 bytes; nobody's words are more than text in it. */
export function summaryText({ title, errors, warnings, refused = 0, reply = [], run = null }: Summary): string {
  const count = errors.length + warnings.length;
  const found = count === 0 ? [] : [`${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}.`];
  const green = refused === 0 ? [] : [`${counted(refused, "command")} came to nothing, and ${refused === 1 ? "its answer says" : "their answers say"} why${errors.length === 0 ? "; the run is green" : ""}.`];
  const counts = count + refused === 0 ? "Everything is in order." : [...found, ...green].join(" ");
  const start = `### ${inlineText(upToLength(title, TITLE_LENGTH_MAX))}\n\n${counts}${run === null ? "" : ` ${linked("run", run)}`}\n`;
  const rows = [...errors.map((problem) => rowOf("❌ error", problem)), ...warnings.map((problem) => rowOf("⚠️ warning", problem))];
  const listed = count === 0 ? "" : `\n${tableOf(rows, SUMMARY_BYTES_MAX - bytesOf(start))}`;
  const room = Math.floor((SUMMARY_BYTES_MAX - bytesOf(start) - bytesOf(listed)) / BYTES_PER_UNIT_MAX) - 2;
  const rest = reply.length === 0 || room < SENTENCE_BYTES_MAX ? "" : `\n${shortened(markdownOf(reply), { room, note: "_The rest is left out: a summary holds no more._" })}`;
  return `${start}${listed}${rest}`;
}

function rowOf(kind: string, { code, message, hint, at }: Problem): string {
  return tableRow([kind, at ? placeText(at) : "", `${upToLength(message, CELL_LENGTH_MAX)} (${code})`, upToLength(hint ?? "", CELL_LENGTH_MAX)]);
}

function tableOf(rows: readonly string[], room: number): string {
  const kept: string[] = [];
  let left = room - bytesOf(tableHead(HEAD)) - SENTENCE_BYTES_MAX;
  for (const row of rows) {
    left -= bytesOf(row) + 1;
    if (left < 0) break;
    kept.push(row);
  }
  const more = rows.length - kept.length;
  return [tableHead(HEAD), ...kept, ...(more > 0 ? ["", `${more} more are left out: a summary holds no more.`] : []), ""].join("\n");
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
