// What a configuration key is: its kinds and limits, and how a written value becomes the key's value.
import { DURATION_HINT, parseDuration } from "../../base/duration.ts";
import type { Edit } from "../../base/edit.ts";
import { isList, type Json } from "../../base/json.ts";
import { problem, type Problem, type ProblemCode } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { parseSize, SIZE_HINT } from "../../base/size.ts";

/** Durations and sizes stay as they are spelled ("5m", "4GB"); integers are plain numbers of their unit. */
type Kinds = { boolean: boolean; integer: number; text: string; choice: string; duration: string; size: string; list: readonly string[] };
export type Kind = keyof Kinds;
/** What an integer counts; "1h", "2d", "1GB" or "50%" is understood as well where they come out even. */
export type Unit = "seconds" | "days" | "MB" | "percent";

export type Limits = {
  readonly unit?: Unit;
  /** Of an integer in its unit, of a duration in its spelling. */
  readonly min?: number | string;
  readonly max?: number | string;
  /** What a text must look like, and how to say so. */
  readonly form?: { readonly pattern: RegExp; readonly says: string };
  /** Never shown: a credential, or the name of one (`env:NAME`). */
  readonly secret?: true;
  /** What guides print as an example: nobody's own value. */
  readonly example?: RegExp;
  /** Honoured in the repository's own file only; from elsewhere only the strictest value is. */
  readonly policy?: { readonly strictest?: Json };
};

/** `effect` is one sentence for the reference; a default of null means unset. */
export type Definition<K extends Kind = Kind, D extends Json = Json, A extends string = string> = Limits & {
  readonly kind: K;
  readonly default: D;
  readonly effect: string;
  /** Of a choice, or of a list's items. */
  readonly allowed?: readonly A[];
};

/** What a definition's value is. */
export type ValueOf<K extends Kind, D, A> =
  | (K extends "choice" ? A : Kinds[K])
  | (D extends null ? null : never);

function kind<K extends Exclude<Kind, "choice">>(name: K) {
  return <const D extends Kinds[K] | null>(value: D, effect: string, limits: Limits & { readonly allowed?: readonly string[] } = {}): Definition<K, D> => ({
    kind: name, default: value, effect, ...limits,
  });
}

export const boolean = kind("boolean");
export const integer = kind("integer");
export const text = kind("text");
export const duration = kind("duration");
export const size = kind("size");
export const list = kind("list");

export function choice<const A extends string, const D extends A | null>(
  allowed: readonly A[],
  value: D,
  effect: string,
  limits: Limits = {},
): Definition<"choice", D, A> {
  return { kind: "choice", default: value, effect, ...limits, allowed };
}

/** A key at its place; `<name>` in a path stands for any name. */
export type ConfigKey = Definition & { readonly key: string; readonly path: readonly string[] };

/** A mapping from names that people choose to what each of them is. */
export type Each<N> = { readonly each: N };
type EachTree = { readonly each: Tree };
type Section = { readonly [name: string]: Tree };
export type Tree = Definition | EachTree | Section;

export function each<const N extends Tree>(member: N): Each<N> {
  return { each: member };
}

/** How a value of the key is written, as one sentence. */
export function formOf(key: Definition): string {
  const from = key.min === undefined ? "" : ` from ${key.min}`;
  const range = key.max === undefined ? (from && `${from} up`) : `${from} to ${key.max}`;
  switch (key.kind) {
    case "boolean": return "Write true or false.";
    case "integer": return `Write a whole number${range}${key.unit ? ` (${key.unit})` : ""}.`;
    case "choice": return `Write one of ${(key.allowed ?? []).join(", ")}.`;
    case "duration": return range ? `${DURATION_HINT.slice(0, -1)},${range}.` : DURATION_HINT;
    case "size": return SIZE_HINT;
    case "list": return key.allowed ? `Write a list of ${key.allowed.join(", ")}.` : "Write a list of names.";
    case "text": return key.form?.says ?? "Write a text.";
  }
}

/** What a source says: a value, and for YAML scalars how it is spelled there (1.10 is a text for text keys). */
export type Written = { readonly value: Json; readonly spelling?: string };

/**
 * The value that a written one means; nothing written means the default. Problems, without a place: `value-ignored`, and
 * `placeholder` for `[a|b|c]` as the documentation prints choices.
 */
export function readValue(key: ConfigKey, written: Written): Result<Json> {
  const { value } = written;
  if (value === null || value === "") return ok(key.default);
  if (value === "off" && key.default === null && key.kind !== "text" && key.kind !== "boolean") return ok(null);
  if ((key.kind === "choice" && isPlaceholder(value)) || (typeof value === "string" && key.example?.test(value))) return failed(refusal(key, value, "placeholder"));
  const read = READERS[key.kind](key, written);
  return read === undefined ? failed(refusal(key, value, "value-ignored")) : ok(read);
}

/** Longer values are not repeated in messages. */
const VALUE_SHOWN_MAX = 60;

function refusal(key: ConfigKey, value: Json, code: ProblemCode): Problem {
  if (key.secret && key.form && code === "value-ignored") return literal(key);
  const spelled = JSON.stringify(value);
  const shown = spelled.length > VALUE_SHOWN_MAX ? `${spelled.slice(0, VALUE_SHOWN_MAX)}…` : spelled;
  if (code === "placeholder") return problem(code, `${key.key} still holds the placeholder ${shown}.`, { hint: `Replace it with one value. ${formOf(key)}` });
  return problem(code, `${key.key} cannot be ${key.secret ? "what is written there" : shown}.`, { hint: formOf(key) });
}

/** Only the name of a credential counts there. */
function literal({ key, path }: ConfigKey): Problem {
  const name = path.join("_").toUpperCase();
  const hint = `Write env:${name} or \${{ secrets.${name} }} instead, keep the value there, and replace one that was committed.`;
  return problem("literal-secret", `${key} holds a credential itself; only the name of one counts there.`, { hint });
}

function isPlaceholder(value: Json): boolean {
  const only = isList(value) && value.length === 1 ? value[0] : value;
  return typeof only === "string" && /^\[?[^|[\]]+(\|[^|[\]]+)+\]?$/.test(only);
}

type Reader = (key: Definition, written: Written) => Json | undefined;

const READERS: Readonly<Record<Kind, Reader>> = {
  boolean: (_key, { value }) => readBoolean(value),
  integer: (key, { value }) => readInteger(key, value),
  text: (key, { value, spelling }) => readText(key, typeof value === "number" || typeof value === "boolean" ? (spelling ?? String(value)) : value),
  choice: (key, { value }) => readChoice(key, value),
  duration: (key, { value }) => readDuration(key, value),
  size: (_key, { value }) => (typeof value === "string" && parseSize(value) !== null ? value.trim() : undefined),
  list: (key, { value }) => readList(key, value),
};

const TRUE: ReadonlySet<Json> = new Set([true, "true", "yes", "on", "1"]);
const FALSE: ReadonlySet<Json> = new Set([false, "false", "no", "off", "0"]);

function readBoolean(value: Json): boolean | undefined {
  const plain = typeof value === "string" ? value.toLowerCase() : value;
  return TRUE.has(plain) ? true : FALSE.has(plain) ? false : undefined;
}

function readInteger(key: Definition, value: Json): number | undefined {
  const number = typeof value === "string" ? countOf(value.trim(), key.unit) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number)) return undefined;
  const tooSmall = typeof key.min === "number" && number < key.min;
  return tooSmall || (typeof key.max === "number" && number > key.max) ? undefined : number;
}

function countOf(spelled: string, unit: Unit | undefined): number | null {
  if (/^-?\d{1,15}$/.test(spelled)) return Number(spelled);
  if (unit === "percent") return /^\d{1,3}%$/.test(spelled) ? Number(spelled.slice(0, -1)) : null;
  if (unit === "MB") return evenly(parseSize(spelled), 1024 ** 2);
  if (unit) return evenly(parseDuration(spelled), unit === "days" ? 86_400_000 : 1_000);
  return null;
}

function evenly(amount: number | null, one: number): number | null {
  return amount === null || amount % one !== 0 ? null : amount / one;
}

function readText(key: Definition, value: Json): string | undefined {
  if (typeof value !== "string") return undefined;
  return key.form && !key.form.pattern.test(value) ? undefined : value;
}

function readChoice(key: Definition, value: Json): string | undefined {
  const only = isList(value) && value.length === 1 ? value[0] : value;
  return typeof only === "string" && key.allowed?.includes(only) ? only : undefined;
}

function readDuration(key: Definition, value: Json): string | undefined {
  const milliseconds = typeof value === "string" ? parseDuration(value) : null;
  if (typeof value !== "string" || milliseconds === null) return undefined;
  const tooShort = typeof key.min === "string" && milliseconds < (parseDuration(key.min) ?? 0);
  return tooShort || (typeof key.max === "string" && milliseconds > (parseDuration(key.max) ?? 0)) ? undefined : value.trim();
}

/** Items are texts; one text is a list of the names between its commas. */
function readList(key: Definition, value: Json): string[] | undefined {
  const items = typeof value === "string" ? namesIn(value) : value;
  if (!isList(items)) return undefined;
  const names = items.map((item) => (typeof item === "number" ? String(item) : item));
  const good = names.filter((item) => typeof item === "string" && item !== "" && (key.allowed?.includes(item) ?? true));
  return good.length === names.length ? good.map(String) : undefined;
}

function namesIn(line: string): string[] {
  const names = line.replace(/^\s*\[|\]\s*$/g, "").split(",");
  return names.map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2")).filter((name) => name !== "");
}

/** All keys below a node, in its order. */
export function keysOf(node: Tree, path: readonly string[]): ConfigKey[] {
  if (isDefinition(node)) return [{ ...node, key: path.join("."), path }];
  if (isEach(node)) return keysOf(node.each, [...path, "<name>"]);
  return Object.entries(node).flatMap(([name, member]) => keysOf(member, [...path, name]));
}

/** What a path leads to: a key, a section of keys, names that people choose, or nothing after `depth` known names; `key` is one that the path tries to go into. */
export type Spot =
  | { readonly kind: "key"; readonly key: ConfigKey }
  | { readonly kind: "section" | "names" }
  | { readonly kind: "unknown"; readonly depth: number; readonly key?: ConfigKey };

export function spotIn(tree: Tree, path: readonly string[]): Spot {
  let node = tree;
  for (const [depth, name] of path.entries()) {
    if (isDefinition(node)) return { kind: "unknown", depth, key: { ...node, key: path.slice(0, depth).join("."), path: path.slice(0, depth) } };
    const member: Tree | undefined = isEach(node) ? node.each : Object.hasOwn(node, name) ? node[name] : undefined;
    if (!member) return { kind: "unknown", depth };
    node = member;
  }
  if (isDefinition(node)) return { kind: "key", key: { ...node, key: path.join("."), path } };
  return { kind: isEach(node) ? "names" : "section" };
}

export function defaultsOf(node: Tree): Json {
  if (isDefinition(node)) return node.default;
  return isEach(node) ? {} : Object.fromEntries(Object.entries(node).map(([name, member]) => [name, defaultsOf(member)]));
}

/** The edit that fills the defaults of a name that people chose, for a path that leads below it. */
export function namedDefaults(tree: Tree, path: readonly string[]): Edit[] {
  let node = tree;
  for (const [depth, name] of path.entries()) {
    if (isDefinition(node)) return [];
    if (isEach(node)) return depth + 1 < path.length ? [{ kind: "set", at: path.slice(0, depth + 1), value: defaultsOf(node.each) }] : [];
    const member: Tree | undefined = node[name];
    if (!member) return [];
    node = member;
  }
  return [];
}

export function isDefinition(node: Tree): node is Definition {
  return "kind" in node && typeof node.kind === "string";
}

export function isEach(node: Tree): node is EachTree {
  return "each" in node;
}
