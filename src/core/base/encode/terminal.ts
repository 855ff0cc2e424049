// Replies as text for a terminal: aligned, cut to its width, and free of what a terminal would obey.
import { bar, wholePercent } from "../bar.ts";
import { plainLine, plainText } from "./plain.ts";
import type { Block, Reply } from "../reply.ts";

/** `width` in columns; null where nothing is to be cut, as in a pipe. */
export type Terminal = { readonly colour: boolean; readonly width: number | null };

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Columns of a progress bar. */
const BAR_WIDTH = 20;
/** A column is never cut to less. */
const COLUMN_WIDTH_MIN = 8;
const GAP = "  ";

/** Ends with a line feed; an empty reply is an empty text. */
export function encodeTerminal(reply: Reply, terminal: Terminal): string {
  let text = "";
  for (const [index, block] of reply.entries()) {
    const before = reply[index - 1];
    const apart = before !== undefined && before.kind !== "heading" && !(before.kind === block.kind && isLine(block));
    text += `${apart ? "\n" : ""}${encodeBlock(block, terminal).join("\n")}\n`;
  }
  return text;
}

/** Blocks of one line each stand together. */
function isLine(block: Block): boolean {
  return block.kind === "progress" || block.kind === "command" || block.kind === "text";
}

export function styled(text: string, style: Style, { colour }: { readonly colour: boolean }): string {
  return colour && text !== "" ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

function encodeBlock(block: Block, terminal: Terminal): string[] {
  switch (block.kind) {
    case "heading": return [styled(plainLine(block.text), "bold", terminal)];
    case "text": return plainText(block.text).split("\n");
    case "list": return block.items.map((item) => `- ${plainText(item).replaceAll("\n", "\n  ")}`);
    case "fields": return encodeFields(block.rows);
    case "table": return encodeTable(block.head, block.rows, terminal);
    case "progress": return [encodeProgress(block.label, block.percentage)];
    case "code": return encodeCode(block.text, block.language, terminal);
    case "command": return [`  ${styled(plainLine(block.text), "cyan", terminal)}${block.why === "" ? "" : styled(`   # ${plainLine(block.why)}`, "dim", terminal)}`];
  }
}

function encodeFields(rows: readonly (readonly [string, string])[]): string[] {
  const labels = rows.map(([label]) => `${plainLine(label)}:`);
  const width = Math.max(0, ...labels.map(displayWidth));
  return rows.map(([, value], index) => {
    const lines = plainText(value).replaceAll("\n", `\n${" ".repeat(width + GAP.length)}`);
    return `${padded(labels[index] ?? "", width)}${GAP}${lines}`.trimEnd();
  });
}

function encodeProgress(label: string, percentage: number): string {
  return `${plainLine(label)}  ${bar(percentage, BAR_WIDTH)} ${wholePercent(percentage)} %`.trimStart();
}

function encodeCode(code: string, language: string, terminal: Terminal): string[] {
  const lines = plainText(code).replace(/\n$/, "").split("\n");
  return language === "diff" ? lines.map((line) => styled(line, diffStyle(line), terminal)) : lines;
}

function diffStyle(line: string): Style {
  if (/^(?:\+\+\+|---) /.test(line)) return "bold";
  return line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : "dim";
}

function encodeTable(head: readonly string[], rows: readonly (readonly string[])[], terminal: Terminal): string[] {
  const cells = [head, ...rows].map((row) => head.map((_name, column) => plainLine(row[column] ?? "")));
  const natural = head.map((_name, column) => cells.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0));
  const widths = terminal.width === null ? natural : fitted(natural, terminal.width);
  const lines = cells.map((row) => row.map((cell, column) => padded(cut(cell, widths[column] ?? 0), widths[column] ?? 0)).join(GAP).trimEnd());
  return lines.map((line, index) => (index === 0 ? styled(line, "bold", terminal) : line));
}

/** Takes columns from the widest ones until the line fits. */
function fitted(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, column) => sum + column, 0) + GAP.length * (widths.length - 1) - width;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const rest = widths.filter((_width, index) => index !== widest);
    const step = Math.min(over, Math.max(1, (widths[widest] ?? 0) - Math.max(COLUMN_WIDTH_MIN, ...rest)));
    if ((widths[widest] ?? 0) <= COLUMN_WIDTH_MIN) break;
    widths[widest] = (widths[widest] ?? 0) - step;
    over -= step;
  }
  return widths;
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Columns that a text takes: two for East Asian wide characters and emoji, none for marks that join the one before. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufe00-\ufe0f]/u;

function characterWidth(character: string): number {
  if (character < "\u0300") return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
