// The words after a verb, sorted to its arguments.
import { failed, ok, type Result } from "../base/result.ts";
import { problem, type Problem } from "../base/problem.ts";
import { nearest } from "../base/nearest.ts";
import type { Argument, Verb, Words } from "../verb.ts";
import { GLOBAL_FLAGS, globalFlags } from "./globals.ts";
import type { Door } from "./globals.ts";
import { didYouMean } from "./verb-name.ts";
import { shownWord } from "./words.ts";

/** What looks like a flag; a lone hyphen, a negative number and a text with spaces do not. */
const FLAG = /^--?[A-Za-z][\w-]*(?:=|$)/;

/** `--from-format` for the argument `fromFormat` or `from_format`. */
export function flagName(key: string): string {
  return `--${key.replaceAll("_", "-").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Names and arguments of the flags of a verb. */
export function flagsOf(verb: Verb): ReadonlyMap<string, { readonly key: string; readonly spec: Argument<unknown> }> {
  const named = Object.entries(verb.args).filter(([, spec]) => spec.kind !== "positional");
  return new Map(named.map(([key, spec]) => [flagName(key), { key, spec }]));
}

export function positionalsOf(verb: Verb): readonly { readonly key: string; readonly spec: Argument<unknown> }[] {
  return Object.entries(verb.args).flatMap(([key, spec]) => (spec.kind === "positional" ? [{ key, spec }] : []));
}

/** Words by argument. Problems: `unknown-flag`, `usage`. */
export function assignWords(verb: Verb, words: readonly string[], door: Door): Result<Words> {
  const given: Record<string, string[]> = {};
  const loose: string[] = [];
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  for (let at = 0; at < end; at++) {
    const word = words[at] ?? "";
    if (!FLAG.test(word)) {
      loose.push(word);
      continue;
    }
    const next = at + 1 < end ? words[at + 1] : undefined;
    const taken = takeFlag(verb, { word, next, given, door });
    if (!taken.ok) return taken;
    if (taken.value) at++;
  }
  return assignLoose(verb, [...loose, ...words.slice(end + 1)], given);
}

type At = { readonly word: string; readonly next: string | undefined; readonly given: Record<string, string[]>; readonly door: Door };

/** True where the next word was taken as the value. */
function takeFlag(verb: Verb, { word, next, given, door }: At): Result<boolean> {
  const equals = word.indexOf("=");
  const name = equals < 0 ? word : word.slice(0, equals);
  const attached = equals < 0 ? undefined : word.slice(equals + 1);
  const found = flagsOf(verb).get(name);
  if (found === undefined) return failed(unknownFlag(verb, name, door));
  const { key, spec } = found;
  const values = (given[key] ??= []);
  if (spec.kind === "flag") {
    if (attached !== undefined) return failed(problem("usage", `${name} takes no value.`));
    values.push("true");
    return ok(false);
  }
  const value = attached ?? (next !== undefined && !(FLAG.test(next) && flagsOf(verb).has(next)) ? next : undefined);
  if (value === undefined) return failed(problem("usage", `${name} needs ${spec.label} after it.`, { hint: spec.type?.hint }));
  if (values.length > 0 && !spec.many) return failed(problem("usage", `${name} is given twice.`, { hint: "Give it once." }));
  values.push(value);
  return ok(attached === undefined);
}

function unknownFlag(verb: Verb, name: string, door: Door): Problem {
  if (Object.hasOwn(GLOBAL_FLAGS, name)) return problem("unknown-flag", `${name} is for the command line.`, { hint: "Leave it out." });
  const shown = shownWord(name);
  const known = [...flagsOf(verb).keys(), ...globalFlags(door).map(([flag]) => flag)].filter((flag) => flag.startsWith("--"));
  const near = shown.startsWith("--") ? nearest(shown, known) : known.filter((flag) => flag.startsWith(`-${shown}`));
  const hint = near.length > 0 ? didYouMean(near) : `See \`milestone help ${verb.name}\`; \`--\` ends the flags.`;
  return problem("unknown-flag", `${verb.name} has no flag ${shown}.`, { hint });
}

function assignLoose(verb: Verb, loose: readonly string[], given: Readonly<Record<string, readonly string[]>>): Result<Words> {
  const words: Record<string, readonly string[]> = { ...given };
  const rest = [...loose];
  for (const { key, spec } of positionalsOf(verb)) words[key] = rest.splice(0, spec.many ? rest.length : 1);
  const [extra] = rest;
  if (extra === undefined) return ok(words);
  return failed(
    problem("usage", `${verb.name} does not know what to do with ${JSON.stringify(shownWord(extra))}.`, {
      hint: "Put a text of several words into quotation marks.",
    }),
  );
}

/** The words in one order, whatever order they were typed in: positionals, then flags as the verb lists them. */
export function canonicalWords(verb: Verb, words: Words): readonly string[] {
  const loose = positionalsOf(verb).flatMap(({ key }) => words[key] ?? []);
  const flags = [...flagsOf(verb)].flatMap(([name, { key, spec }]) => {
    const values = words[key] ?? [];
    return spec.kind === "flag" ? (values.length > 0 ? [name] : []) : values.map((value) => `${name}=${value}`);
  });
  const marked = loose.some((word) => FLAG.test(word) || word === "--") ? ["--", ...loose] : loose;
  return marked === loose ? [...loose, ...flags] : [...flags, ...marked];
}
