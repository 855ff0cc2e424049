// Somebody's words inside Markdown: as running text, at a line's start, as a cell, as code, as a link of ours.
import { plainText } from "./plain.ts";

const JOINER = "\u200d";

/** On one line: control characters are gone, line ends and tabs are spaces. */
export function oneLine(text: string): string {
  return plainText(text).replace(/[\n\t]+/g, " ").trim();
}

/** At most so many characters, cut with an ellipsis. */
export function upToLength(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`.toWellFormed();
}

/** Running text within a line. Addresses become code, which is neither linked nor counted as a reference; everything else is escaped. */
export function inlineText(text: string): string {
  return inline(oneLine(text));
}

/** The same where a line begins: it makes no list, heading, rule or command of it. */
export function lineText(text: string): string {
  return atStart(inlineText(text));
}

/** Text of several lines. */
export function paragraph(text: string): string {
  return plainText(text).split("\n").map((line) => atStart(inline(line.trim()))).join("\n");
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(inlineText).join(" | ")} |`;
}

/** The first two lines of a table. */
export function tableHead(names: readonly string[]): string {
  return `${tableRow(names)}\n|${" --- |".repeat(names.length)}`;
}

/** Code on one line, its quotes longer than any run of them inside. Not for cells of tables: a bar would end one. */
export function codeSpan(code: string): string {
  const text = oneLine(code);
  if (text === "") return "";
  const ticks = "`".repeat(longestRun(text) + 1);
  const space = /^`|`$|^ .* $/.test(text) ? " " : "";
  return `${ticks}${space}${text}${space}${ticks}`;
}

export function fenced(code: string, language: string): string {
  const text = plainText(code).replace(/\n$/, "");
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language.replace(/[^\w-]/g, "")}\n${text}\n${fence}`;
}

/** A link of ours; the words alone where the address is none of http. */
export function linked(words: string, address: string | null): string {
  if (address === null || !/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/u.test(address)) return inlineText(words);
  const safe = address.replace(/[()<>[\]|\\`"'@*!]/g, percent);
  return `[${inlineText(words)}](${safe})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

function inline(text: string): string {
  let markdown = "";
  let end = 0;
  for (const match of text.matchAll(/(?:(?:https?|ftp):\/\/|www\.)[^\s`|]+/gi)) {
    markdown += escaped(text.slice(end, match.index)) + codeSpan(match[0]);
    end = match.index + match[0].length;
  }
  return markdown + escaped(text.slice(end));
}

/**
 * A zero-width joiner behind `@`, `#` and `GH-` breaks mentions and references, and with them closing keywords; GitHub
 * looks for them after Markdown is done, so a backslash would not help.
 */
function escaped(text: string): string {
  return text
    .replace(/([@#])(?=[\p{L}\p{N}_-])/gu, `$1${JOINER}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${JOINER}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_~[\]!|$#]/g, "\\$&");
}

/** What would make a list, a heading, a rule or a command of a line, at its start. */
function atStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=/:]/, "\\$&");
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
