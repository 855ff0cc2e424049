// Mending the syntax of a YAML text, where it is certain what was meant.
import { sameJson } from "../../base/json.ts";
import { parseYaml } from "../yaml/yaml.ts";

/** Each round mends a fault and reads the text again; what needs more rounds, or more reading, is no slip of the hand. */
const ROUNDS_MAX = 500;
const READ_CHARACTERS_MAX = 50_000_000;
/** What a tab stands for is found by trying; the first that works counts if the others mean the same. */
const TAB_WIDTHS = [2, 4, 8] as const;
/** Places are looked at by line only. */
const PATH = "";

/** `changes` are sentences for people, each once. */
export type Mended = { readonly text: string; readonly changes: readonly string[] };

/**
 * The text, with what broke its syntax mended: indentation by tabs, a line that stands one column off, sentences and fences
 * pasted along with it. Lines differ from the old ones in the white space before them or are made comments, and in nothing
 * else. Null where no repair is certain: every meaning a tab can have is tried, and several that read differently are a doubt.
 */
export function mendSyntax(text: string): Mended | null {
  if (parseYaml(text, PATH).ok) return { text, changes: [] };
  const mended = TAB_WIDTHS.map((width) => mendLines(text, width)).filter((result) => result !== null);
  const [first] = mended;
  const values = mended.map((result) => parseYaml(result.text, PATH));
  const same = values.every((value) => value.ok && values[0]?.ok && sameJson(value.value, values[0].value));
  return first && same ? first : null;
}

/** One fault after the other, as the parser names them, until the text parses or a fault has no certain repair. */
function mendLines(text: string, width: number): Mended | null {
  const changes = new Set<string>();
  let lines = text.split("\n");
  const rounds = Math.min(ROUNDS_MAX, READ_CHARACTERS_MAX / (text.length + 1));
  for (let round = 0; round < rounds; round++) {
    const fault = faultOf(lines);
    if (!fault) return { text: lines.join("\n"), changes: [...changes] };
    const mended = fault.mendable ? (withoutProse(lines) ?? withoutTab(lines, fault.line, width) ?? withoutSlip(lines, fault.line)) : null;
    if (!mended) return null;
    lines = mended.lines;
    changes.add(mended.change);
  }
  return null;
}

/** The line of the first fault of syntax; null where there is none. A conflict, and what is too much, is not mended here. */
function faultOf(lines: readonly string[]): { readonly line: number; readonly mendable: boolean } | null {
  const value = parseYaml(lines.join("\n"), PATH);
  return value.ok ? null : { line: value.problem.at?.line ?? 1, mendable: value.problem.code === "invalid-yaml" };
}

type Step = { readonly lines: string[]; readonly change: string };

const KEY = /^\uFEFF?(---|["']?[\w-]+["']?[ \t]*:(\s|$))/;
/** A sentence, or the fence that an answer is pasted with: nothing that begins like YAML. */
const PROSE = /^\uFEFF?[ \t]*(\p{L}|```)/u;

/** Lines before the first key, and a fence behind the last: what is pasted along with an answer. They are kept as comments. */
function withoutProse(lines: readonly string[]): Step | null {
  const first = lines.findIndex((line) => KEY.test(line));
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const index = lines.findIndex((line, number) => (number < first && PROSE.test(line)) || (number === last && line.startsWith("```")));
  const line = lines[index];
  if (line === undefined) return null;
  const mark = line.startsWith("\uFEFF") ? "\uFEFF" : "";
  return { lines: lines.with(index, `${mark}# ${line.slice(mark.length)}`), change: "made text that is no YAML a comment" };
}

/**
 * The indentation of the line with the fault, or of the one above. A tab after spaces may belong to a text, so such lines
 * are mended one by one; a tab in the first column never does, so all of these are mended at once.
 */
function withoutTab(lines: readonly string[], fault: number, width: number): Step | null {
  const index = [fault - 1, fault - 2].find((candidate) => /^ *\t/.test(lines[candidate] ?? ""));
  if (index === undefined) return null;
  const first = lines[index]?.startsWith("\t");
  const mended = lines.map((line, number) => (number === index || (first && line.startsWith("\t")) ? line.replace(/^[ \t]+/, (spaces) => spaces.replaceAll("\t", " ".repeat(width))) : line));
  return { lines: mended, change: "indented with spaces instead of tabs" };
}

/** A line that stands, alone in the file, one column beside the others: moved where exactly one such move leads on. */
function withoutSlip(lines: readonly string[], fault: number): Step | null {
  const moves = [fault - 1, fault - 2].flatMap((index) => [moved(lines, index, 1), moved(lines, index, -1)]).filter((next) => next !== null);
  const leading = moves.filter((next) => {
    const left = faultOf(next);
    return left === null || left.line > fault;
  });
  const [only] = leading;
  return only && leading.length === 1 ? { lines: only, change: "moved a line that stood one column off" } : null;
}

function moved(lines: readonly string[], index: number, columns: 1 | -1): string[] | null {
  const line = lines[index] ?? "";
  const indent = line.search(/\S/);
  const alike = (wanted: number): number => lines.filter((other) => other.search(/\S/) === wanted).length;
  if (indent < 0 || indent + columns < 0 || alike(indent) > 1 || alike(indent + columns) === 0) return null;
  return lines.with(index, columns > 0 ? ` ${line}` : line.slice(1));
}
