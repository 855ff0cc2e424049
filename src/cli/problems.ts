// Problems and warnings as talk: what is wrong, where, the line itself, and the next step.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { displayWidth, styled, type Style, type Terminal } from "../core/base/encode/terminal.ts";
import { plainLine } from "../core/base/encode/plain.ts";
import { placeText, type Place, type Problem } from "../core/base/problem.ts";

/** So many warnings are read; the rest is counted. */
const WARNINGS_SHOWN_MAX = 20;
/** Larger files are named, not opened again for one line. */
const FRAME_FILE_BYTES_MAX = 5 * 1024 * 1024;
/** What of a long line stands in the frame. */
const FRAME_WIDTH_MAX = 100;

/** `directory` is where relative paths start. */
export type Telling = { readonly terminal: Terminal; readonly directory: string; readonly verbose: boolean };

export function problemText(problem: Problem, telling: Telling): string {
  return tell("error", problem, telling);
}

export function warningsText(warnings: readonly Problem[], telling: Telling): string {
  const shown = telling.verbose ? warnings : warnings.slice(0, WARNINGS_SHOWN_MAX);
  const rest = warnings.length - shown.length;
  const more = rest === 0 ? "" : `${rest} more ${rest === 1 ? "warning" : "warnings"}; --verbose shows all.\n`;
  return shown.map((warning) => tell("warning", warning, telling)).join("") + more;
}

const STYLES = { error: "red", warning: "yellow" } as const satisfies Record<string, Style>;

/** Of these the line is what nobody should see. */
const SECRETS: ReadonlySet<Problem["code"]> = new Set(["literal-secret", "secret-in-file"]);

function tell(kind: keyof typeof STYLES, { code, message, hint, at }: Problem, { terminal, directory }: Telling): string {
  const lines = [`${styled(`${kind}[${code}]`, STYLES[kind], terminal)}: ${plainLine(message)}`];
  if (at) lines.push(`  at ${plainLine(placeText(at))}`, ...(kind === "error" && !SECRETS.has(code) ? frame(at, directory) : []));
  if (hint !== undefined) lines.push(`  ${styled("hint", "cyan", terminal)}: ${plainLine(hint)}`);
  return `${lines.join("\n")}\n`;
}

/** The line of the place with a mark under the column; nothing where the file cannot be read. */
function frame({ path, line, column }: Place, directory: string): string[] {
  if (line === undefined) return [];
  const text = lineOf(resolve(directory, path), line);
  if (text === null || text.trim() === "") return [];
  const start = Math.max(0, (column ?? 1) - FRAME_WIDTH_MAX / 2);
  const clean = (part: string): string => plainLine(part.replaceAll("\t", " "));
  const number = `${line} | `;
  const shown = `    ${number}${clean(text.slice(start, start + FRAME_WIDTH_MAX))}`;
  if (column === undefined) return [shown];
  const before = displayWidth(clean(text.slice(start, column - 1)));
  return [shown, `    ${" ".repeat(number.length - 2)}| ${" ".repeat(before)}^`];
}

function lineOf(path: string, line: number): string | null {
  try {
    if (statSync(path).size > FRAME_FILE_BYTES_MAX) return null;
    return withoutPassword(readFileSync(path, "utf8").split(/\r\n|\n/)[line - 1] ?? null);
  } catch {
    return null;
  }
}

/** Whatever is wrong with the line: that of an address is covered, and what stands behind it stays in its column. */
function withoutPassword(line: string | null): string | null {
  return line?.replace(/(:\/\/[^\s:@/]*:)(\S+)@/g, (_all, start: string, password: string) => `${start}${"*".repeat(password.length)}@`) ?? null;
}
