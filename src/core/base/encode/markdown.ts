// Replies as Markdown of a GitHub comment, in which nobody's words mention, refer, close, embed or command.
import { bar, wholePercent } from "../bar.ts";
import { codeSpan, fenced, inlineText, lineText, paragraph, tableHead, tableRow } from "./inline.ts";
import type { Block, Reply } from "../reply.ts";

/** What GitHub takes as the body of a comment. */
export const COMMENT_LENGTH_MAX = 65_536;
/** Longer texts belong into a file; they would push everything else out of the comment. */
const TEXT_LENGTH_MAX = 8_000;
const BAR_WIDTH = 20;

/** At most 65,536 characters; what does not fit is left out at a line's end, with a closed fence and a note. */
export function encodeMarkdown(reply: Reply): string {
  return shortened(markdownOf(reply), { room: COMMENT_LENGTH_MAX, note: `_The rest is left out: a comment holds ${COMMENT_LENGTH_MAX} characters._` });
}

/** However long it is. */
export function markdownOf(reply: Reply): string {
  const markdown = reply.map(encodeBlock).filter((text) => text !== "").join("\n\n");
  return markdown === "" ? "" : `${markdown}\n`;
}

function encodeBlock(block: Block): string {
  switch (block.kind) {
    case "heading": return `### ${inlineText(short(block.text))}`;
    case "text": return paragraph(short(block.text));
    case "list": return block.items.map((item) => `- ${lineText(short(item))}`).join("\n");
    case "fields": return block.rows.map(([label, value]) => `- **${inlineText(short(label))}:** ${inlineText(short(value))}`).join("\n");
    case "table": return encodeTable(block.head, block.rows);
    case "progress": return progressBar(block.label, block.percentage);
    case "code": return fenced(block.text, block.language);
    case "command": return `- ${block.why === "" ? "" : `${lineText(short(block.why))}: `}${codeSpan(short(block.text))}`;
  }
}

function encodeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableHead(head), ...rows.map((cells) => tableRow(head.map((_name, column) => short(cells[column] ?? ""))))].join("\n");
}

/** A bar in code, so that its cells are of one width. */
export function progressBar(label: string, percentage: number): string {
  return `${lineText(short(label))} \`${bar(percentage, BAR_WIDTH)}\` ${wholePercent(percentage)} %`.trimStart();
}

function short(text: string): string {
  return text.length > TEXT_LENGTH_MAX ? `${text.slice(0, TEXT_LENGTH_MAX)}…` : text;
}

/** `note` is Markdown of one line that stands for what is left out. */
type Frame = { readonly room: number; readonly note: string };

/**
 * Markdown of at most so many characters. Whole lines are kept, but that a line of code may be cut inside; outside code that
 * would leave half an escape. Fences and `<details>` that are open where it ends are closed.
 */
export function shortened(markdown: string, { room, note }: Frame): string {
  if (markdown.length <= room) return markdown;
  const end = `\n\n${note}\n`;
  const kept: string[] = [];
  const open: string[] = [];
  let left = room - end.length;
  for (const line of markdown.split("\n")) {
    const fence = open.at(-1)?.startsWith("`") ? open.at(-1) : undefined;
    const closing = open.reduce((sum, mark) => sum + mark.length + 2, 0);
    const opened = fence === undefined ? opener(line) : null;
    const needed = line.length + 1 + closing + (opened === null ? 0 : opened.length + 2);
    if (needed > left) {
      if (fence !== undefined && left - closing > 1) kept.push(line.slice(0, left - closing - 1).toWellFormed());
      break;
    }
    kept.push(line);
    left -= line.length + 1;
    if (opened !== null) open.push(opened);
    else if (line === open.at(-1)) open.pop();
  }
  const closers = open.toReversed().map((mark) => (mark.startsWith("`") ? mark : `\n${mark}`));
  return `${[...kept, ...closers].join("\n")}${end}`;
}

/** What closes the block that a line of our own Markdown opens; null where it opens none. */
function opener(line: string): string | null {
  return /^`{3,}/.exec(line)?.[0] ?? (line.startsWith("<details>") ? "</details>" : null);
}
