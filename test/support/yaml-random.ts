// Random YAML: texts that careless writers get wrong, plain data, documents in mixed styles, and edits of them.
import fc from "fast-check";
import { applyEdits, type Edit, type KeyPath } from "../../src/core/base/edit.ts";
import { isList, isMapping, type Json, type JsonObject } from "../../src/core/base/json.ts";
import { flowText, indented, scalarText } from "../../src/core/files/yaml/print.ts";
import { parseYaml } from "../../src/core/files/yaml/yaml.ts";

/** How often a property is tried: MILESTONE_RUNS replaces the number, MILESTONE_SEED replays a run. */
export function seeded(runs: number): { numRuns: number; seed?: number } {
  const { MILESTONE_RUNS, MILESTONE_SEED } = process.env;
  return { numRuns: Number(MILESTONE_RUNS ?? runs), ...(MILESTONE_SEED && { seed: Number(MILESTONE_SEED) }) };
}

const PIECES = [
  "a", "b c", "中文", "→", "é", "👩‍💻", "\u{1F600}", ":", ": ", " #", "#", "-", "- ", "?", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", '"', "''", "\\",
  "%", "@", "`", "~", "null", "yes", "no", "true", "1", "0x", ".", "e5", "2026-01-01", "12:30", "_", "\n", "\n\n", "\n ", " \n", "\r", "\r\n", "\t", " ", "  ",
  "\u00a0", "\u0085", "\u2028", "\u202e", "\ufeff", "\u0000", "\u0007", "\u001b", "\u007f", "\ud800", "\udc00", "\uffff", "---", "...", "<<", "<<<<<<<", "=======", ">>>>>>> x",
  "\\n", "\\u0041", "key: value", "- item", "# comment", "__proto",
];

/** Texts that a careless writer gets wrong. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join("")) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.lorem({ mode: "sentences", maxCount: 3 }) },
);

const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
export const anyKey: fc.Arbitrary<string> = fc
  .oneof({ weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/) }, { weight: 1, arbitrary: nastyText })
  .filter((key) => !RESERVED.has(key));

export const anyScalar: fc.Arbitrary<null | boolean | number | string> = fc.oneof(
  { weight: 6, arbitrary: nastyText },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, 0, -0, 1, -1, 3.4, 1e20, 1e21, 1e-7, 2 ** 53, -(2 ** 60), Number.MAX_VALUE, 5e-324) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
);

export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    anyScalar,
    fc.array(tie("json"), { maxLength: 4 }),
    fc.uniqueArray(fc.tuple(anyKey, tie("json")), { maxLength: 4, selector: ([key]) => key }).map((entries) => Object.fromEntries(entries)),
  ),
})).json;

/** Draws the next of a given number of choices; the same draws again for the same numbers. */
type Draw = (choices: number) => number;

function drawFrom(numbers: readonly number[]): Draw {
  let next = 0;
  return (choices) => {
    const number = numbers[next % numbers.length] ?? 0;
    next += 1;
    return (number + next) % choices;
  };
}

const anyDraws = fc.array(fc.nat(9999), { minLength: 12, maxLength: 80 });

/**
 * A document of nested mappings and lists as people write them (styles, comments, blank lines and line ends all mixed), what it
 * is read as, and edits that fit it.
 */
export type RandomDocument = { readonly text: string; readonly value: Json; readonly edits: readonly Edit[] };

export const anyDocument: fc.Arbitrary<RandomDocument> = fc.tuple(anyDraws, anyDraws).map(([styles, changes]) => {
  const draw = drawFrom(styles);
  const drawn = randomMapping(draw, 0);
  const eol = draw(4) === 0 ? "\r\n" : "\n";
  const lines = [...comments(draw), ...mappingText(drawn, draw), ...comments(draw)];
  const end = draw(3) === 0 ? "" : eol;
  const text = (draw(5) === 0 ? "\ufeff" : "") + (draw(6) === 0 ? `---${eol}` : "") + lines.join(eol) + end;
  const read = parseYaml(text, "random.yaml");
  if (!read.ok) throw new Error(`${read.problem.message}\n${text}`);
  return { text, value: read.value, edits: randomEdits(read.value, drawFrom(changes)) };
});

const KEYS = ["id", "title", "status", "tasks", "progress", "notes", "deps", "键", "a b", "x-y", "2024", "steps", "on", "due"];
const TEXTS = [
  "pending", "completed", "in progress", "中文 → ok", "it's", 'say "x"', "a: b", "# no", "", " x ", "yes", "2026-01-02", "3", "one\ntwo", "one\n\ntwo\n", "long words in a row",
  "{a}", "[b]", "a, b", "- c", "x #y", "tab\there", "\u202e", "10:30", "null", "e\u0301 👩‍💻",
];

function randomValue(draw: Draw, depth: number): Json {
  const kind = draw(depth > 3 ? 6 : 10);
  if (kind < 4) return TEXTS[draw(TEXTS.length)] ?? "";
  if (kind === 4) return [0, 1, 3.4, -7, 50, 1e21][draw(6)] ?? 0;
  if (kind === 5) return [true, false, null][draw(3)] ?? null;
  if (kind < 8) return Array.from({ length: draw(4) }, () => randomValue(draw, depth + 1));
  return randomMapping(draw, depth + 1, draw(4));
}

function randomMapping(draw: Draw, depth: number, size = 1 + draw(5)): JsonObject {
  return Object.fromEntries(Array.from({ length: size }, () => [KEYS[draw(KEYS.length)] ?? "k", randomValue(draw, depth)]));
}

function comments(draw: Draw): string[] {
  return [[], [], [], [], [""], ["# note: 注 [x"], ["", "# - a: b", ""], ["   "]][draw(8)] ?? [];
}

function tail(draw: Draw): string {
  return ["", "", "", "", "  ", " # why", "\t# 注: 'x"][draw(7)] ?? "";
}

function mappingText(mapping: JsonObject, draw: Draw): string[] {
  const entries = Object.entries(mapping);
  if (entries.length === 0) return ["{}"];
  return entries.flatMap(([key, value], index) => [...(index > 0 ? comments(draw) : []), ...headedText(`${keyText(key, draw)}:`, value, draw)]);
}

function keyText(key: string, draw: Draw): string {
  return scalarText(key, { quotes: (["none", "none", "none", "single", "double"] as const)[draw(5)] ?? "none" });
}

/** `key: value`; the value's own lines stand in by one to four columns, a list's perhaps by none. */
function headedText(head: string, value: Json, draw: Draw): string[] {
  const blank = " ".repeat(1 + draw(2));
  const step = [2, 2, 4, 1][draw(4)] ?? 2;
  if (isFilled(value) && draw(4) > 0) {
    const lines = isList(value) ? value.flatMap((item) => itemText(item, draw)) : mappingText(isMapping(value) ? value : {}, draw);
    return [head + tail(draw), ...comments(draw), ...indented(lines, isList(value) ? [0, 2, 4, step][draw(4)] ?? 2 : step)];
  }
  const block = typeof value === "string" && draw(2) === 0 ? blockForm(value, draw) : null;
  if (block) return [head + blank + block[0], ...indented(block.slice(1), step)];
  if (isList(value) && value.length > 0 && draw(3) === 0) return bracketLines(head + blank, value, draw);
  const text = inlineText(value, draw);
  return [text === "" ? head + tail(draw) : head + blank + text + tail(draw)];
}

function itemText(value: Json, draw: Draw): string[] {
  const dash = ["- ", "- ", "-   "][draw(3)] ?? "- ";
  if (isFilled(value) && draw(3) > 0) {
    const lines = isList(value) ? value.flatMap((item) => itemText(item, draw)) : mappingText(isMapping(value) ? value : {}, draw);
    if (draw(6) === 0) return [`-${tail(draw)}`, ...indented(lines, dash.length)];
    return [dash + lines[0], ...indented(lines.slice(1), dash.length), ...comments(draw)];
  }
  const block = typeof value === "string" && draw(3) === 0 ? blockForm(value, draw) : null;
  if (block) return [dash + block[0], ...indented(block.slice(1), dash.length)];
  const text = inlineText(value, draw);
  return [text === "" ? `-${tail(draw)}` : dash + text + tail(draw), ...comments(draw)];
}

function isFilled(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/** A text as a literal or folded block. */
function blockForm(text: string, draw: Draw): string[] | null {
  if (!/^[^\s#](?:[^\p{C}]|\n)*$/u.test(text) || /[ \t]$|\n\n$/m.test(text)) return null;
  const chomp = text.endsWith("\n") ? "" : "-";
  const lines = text.replace(/\n$/, "").split("\n");
  if (draw(2) === 0) return [`|${chomp}`, ...lines];
  const words = lines.map((line) => (draw(2) === 0 ? line.replaceAll(/(?<=\w) (?=\w)/g, "\n") : line));
  return [`>${chomp}`, ...words.join("\n\n").split("\n")];
}

function bracketLines(head: string, items: readonly Json[], draw: Draw): string[] {
  const space = " ".repeat(2 + draw(3));
  const comma = draw(2) === 0 ? "," : "";
  const lines = items.map((item, index) => `${space}${flowText(item, "none")}${index < items.length - 1 ? "," : comma}${draw(3) === 0 ? " # c" : ""}`);
  return [`${head}[`, ...lines, " ]"];
}

function inlineText(value: Json, draw: Draw): string {
  if (value === null) return ["", "null", "~"][draw(3)] ?? "";
  const quotes = (["none", "none", "single", "double"] as const)[draw(4)] ?? "none";
  if (typeof value !== "object") return scalarText(value, { quotes });
  const text = flowText(value, quotes);
  return draw(3) === 0 ? text.replaceAll(", ", ",") : text;
}

/** Edits that fit the value as the earlier ones leave it. */
function randomEdits(value: Json, draw: Draw): Edit[] {
  const edits: Edit[] = [];
  let current = value;
  for (let count = 1 + draw(4); count > 0; count -= 1) {
    const edit = randomEdit(current, draw);
    current = applyEdits(current, [edit]);
    edits.push(edit);
  }
  return edits;
}

function randomEdit(value: Json, draw: Draw): Edit {
  const at = randomPath(value, draw);
  const parent = at.slice(0, -1).reduce<Json | undefined>((held, key) => (isList(held) ? held[Number(key)] : isMapping(held) ? held[key] : undefined), value);
  const kind = draw(8);
  if (kind === 0) return { kind: "remove", at };
  if (kind < 3 && isList(parent)) return { kind: "insert", at: [...at.slice(0, -1), draw(parent.length + 1)], value: randomValue(draw, 3) };
  if (kind === 3) return { kind: "set", at: [...at.slice(0, -1), isList(parent) ? 0 : "new", "deep"].slice(0, at.length + draw(2)), value: randomValue(draw, 3) };
  return { kind: "set", at, value: randomValue(draw, kind < 6 ? 4 : 2) };
}

/** The way to some value, or, now and then, to one that is not there. */
function randomPath(value: Json, draw: Draw): KeyPath {
  const keys = isList(value) ? [...value.keys()] : isMapping(value) ? Object.keys(value) : [];
  const key = keys[draw(keys.length + 1)] ?? keys[0] ?? "absent";
  const inner = isList(value) ? value[Number(key)] : isMapping(value) ? value[key] : undefined;
  return isFilled(inner ?? null) && draw(4) > 0 ? [key, ...randomPath(inner ?? null, draw)] : [key];
}
