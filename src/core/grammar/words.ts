// One line of text to words and back: quotes as a shell reads them, and as phones type them.
import { failed, ok, type Result } from "../base/result.ts";
import { problem } from "../base/problem.ts";

/** What opens a quote and what closes it. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”", "„": "“”", "‘": "’" };
/** A quote opens only where a word starts, or right after the `=` of an option; elsewhere it is an apostrophe. */
const OPTION_START = /^--?[A-Za-z][\w-]*=$/;
/** Longer words are not repeated whole in messages: they are pasted by mistake, and would push the rest out of sight. */
const WORD_SHOWN_MAX = 60;
/** Longer lines are cut where they are shown and recorded. */
const LINE_LENGTH_MAX = 2_000;

/**
 * The words of a line. In straight double quotes `\"` and `\\` stand for themselves without the backslash; elsewhere a
 * backslash is a character like others. A word `#` and what follows it is a remark. Problem: `usage` for an open quote.
 */
export function splitWords(line: string): Result<readonly string[]> {
  const words: string[] = [];
  let at = skipSpace(line, 0);
  while (at < line.length) {
    const word = readWord(line, at);
    if (word === null) return failed(problem("usage", "A quotation mark is not closed.", { hint: "Close it on the same line." }));
    if (word.bare && word.text === "#") break;
    words.push(word.bare ? plainDashes(word.text) : word.text);
    at = skipSpace(line, word.end);
  }
  return ok(words);
}

function skipSpace(line: string, at: number): number {
  let next = at;
  while (next < line.length && isSpace(line.charAt(next))) next++;
  return next;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\t" || character === "\u00a0" || character === "\n" || character === "\r";
}

/** Phones make one long dash of two hyphens. */
function plainDashes(word: string): string {
  return word.replace(/^[–—](?=[A-Za-z])/, "--");
}

type Word = { readonly text: string; readonly end: number; readonly bare: boolean };

function readWord(line: string, start: number): Word | null {
  let text = "";
  let at = start;
  let bare = true;
  while (at < line.length && !isSpace(line.charAt(at))) {
    const closing = at === start || OPTION_START.test(text) ? QUOTES[line.charAt(at)] : undefined;
    if (closing === undefined) {
      text += line.charAt(at++);
      continue;
    }
    const quoted = readQuoted(line, at + 1, closing);
    if (quoted === null) return null;
    bare = false;
    text += quoted.text;
    at = quoted.end;
  }
  return { text, end: at, bare };
}

function readQuoted(line: string, start: number, closing: string): { text: string; end: number } | null {
  let text = "";
  for (let at = start; at < line.length; at++) {
    const character = line.charAt(at);
    if (closing.includes(character)) return { text, end: at + 1 };
    const next = line.charAt(at + 1);
    if (closing === '"' && character === "\\" && (next === '"' || next === "\\")) text += line.charAt(++at);
    else text += character;
  }
  return null;
}

/** A word as messages repeat it, without quotes. */
export function shownWord(word: string): string {
  return word.length > WORD_SHOWN_MAX ? `${word.slice(0, WORD_SHOWN_MAX).toWellFormed()}…` : word;
}

/** One line that splits into the same words, unless it had to be cut; control characters become spaces. */
export function joinWords(words: readonly string[]): string {
  const line = words.map(quoteWord).join(" ");
  return line.length <= LINE_LENGTH_MAX ? line : `${line.slice(0, LINE_LENGTH_MAX).toWellFormed()}… (${line.length} characters)`;
}

function quoteWord(word: string): string {
  const clean = word.replace(/\p{Cc}/gu, " ").toWellFormed();
  const [, option = "", value = clean] = /^(--[a-z][a-z-]*=)(.*)$/s.exec(clean) ?? [];
  if (/^[\w./:@%+,-]+$/.test(value) || (value === "" && option !== "")) return option + value;
  return `${option}"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}
