// Replies as Markdown of a GitHub comment, in which nobody's words mention, refer, close, embed or command.
import { bar, wholePercent } from "./bar.ts";
import { plainText } from "./encode-plain.ts";
import type { Block, Reply } from "./reply.ts";

/** What GitHub takes as the body of a comment. */
const COMMENT_LENGTH_MAX = 65_536;
/** Room for the sentence that says what is left out, and for a closing fence. */
const NOTE_LENGTH_MAX = 200;
/** Longer texts belong into a file; they would push everything else out of the comment. */
const TEXT_LENGTH_MAX = 8_000;
const BAR_WIDTH = 20;
const JOINER = "\u200d";

/** At most 65,536 characters; what does not fit is left out at a line's end, with a closed fence and a note. */
export function encodeMarkdown(reply: Reply): string {
  const markdown = reply.map((block) => encodeBlock(block)).filter((text) => text !== "").join("\n\n");
  return markdown.length < COMMENT_LENGTH_MAX ? `${markdown}${markdown === "" ? "" : "\n"}` : shortened(markdown);
}

function encodeBlock(block: Block): string {
  switch (block.kind) {
    case "heading": return `### ${inline(oneLine(block.text))}`;
    case "text": return plain(block.text).split("\n").map((line) => atStart(inline(line.trim()))).join("\n");
    case "list": return block.items.map((item) => `- ${atStart(inline(oneLine(item)))}`).join("\n");
    case "fields": return block.rows.map(([label, value]) => `- **${inline(oneLine(label))}:** ${inline(oneLine(value))}`).join("\n");
    case "table": return encodeTable(block.head, block.rows);
    case "progress": return encodeProgress(block.label, block.percentage);
    case "code": return fenced(block.text, block.language);
    case "command": return `- ${block.why === "" ? "" : `${atStart(inline(oneLine(block.why)))}: `}${codeSpan(oneLine(block.text))}`;
  }
}

function encodeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${head.map((_name, column) => inline(oneLine(cells[column] ?? ""))).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function encodeProgress(label: string, percentage: number): string {
  return `${atStart(inline(oneLine(label)))} \`${bar(percentage, BAR_WIDTH)}\` ${wholePercent(percentage)} %`.trimStart();
}

function plain(text: string): string {
  return plainText(text.length > TEXT_LENGTH_MAX ? `${text.slice(0, TEXT_LENGTH_MAX)}…` : text);
}

function oneLine(text: string): string {
  return plain(text).replace(/[\n\t]+/g, " ").trim();
}

/** Addresses become code, which is neither linked nor counted as a reference; everything else is escaped. */
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

/** Code on one line, its quotes longer than any run of them inside. */
function codeSpan(code: string): string {
  const ticks = "`".repeat(longestRun(code) + 1);
  const space = /^`|`$|^ .* $/.test(code) ? " " : "";
  return `${ticks}${space}${code}${space}${ticks}`;
}

function fenced(code: string, language: string): string {
  const text = plainText(code).replace(/\n$/, "");
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language.replace(/[^\w-]/g, "")}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Whole lines, but that a line of code may be cut inside; outside code that would leave half an escape. */
function shortened(markdown: string): string {
  const room = COMMENT_LENGTH_MAX - NOTE_LENGTH_MAX;
  const kept: string[] = [];
  let used = 0;
  let fence: string | null = null;
  for (const line of markdown.split("\n")) {
    const left = room - used - (fence === null ? 0 : fence.length + 1);
    if (line.length + 1 > left) {
      if (fence !== null && left > 1) kept.push(line.slice(0, left - 1).toWellFormed());
      break;
    }
    kept.push(line);
    used += line.length + 1;
    const ticks: string | undefined = /^`{3,}/.exec(line)?.[0];
    if (fence === null) fence = ticks ?? null;
    else if (line === fence) fence = null;
  }
  const closing = fence === null ? [] : [fence];
  return `${[...kept, ...closing].join("\n")}\n\n_The rest is left out: a comment holds ${COMMENT_LENGTH_MAX} characters._\n`;
}
