// A command line or a comment's line, to a verb with its values.
import { failed, ok, type Result } from "../base/result.ts";
import { problem, type Problem } from "../base/problem.ts";
import { nearest } from "../base/nearest.ts";
import { parseValues, type Verb, type Words } from "../verb.ts";
import { withoutAliases } from "./aliases.ts";
import { assignWords, canonicalWords, flagName } from "./arguments.ts";
import { takeGlobals, type Door, type Globals } from "./globals.ts";
import { isPlanned, loadVerb } from "./registry.ts";
import { didYouMean, nameVerb, notAvailable, type Named } from "./verb-name.ts";
import { joinWords, shownWord, splitWords } from "./words.ts";

/** A verb with its values; `line` is the canonical command without `milestone` and without global flags. */
export type Call = { readonly verb: Verb; readonly args: Readonly<Record<string, unknown>>; readonly line: string };

/** `command` is the verb's name, or what stands in its place. */
export type Parsed = { readonly globals: Globals; readonly command: string; readonly call: Result<Call> };

/** One command of a comment, without its prefix. */
export async function parseLine(line: string, door: Door): Promise<Parsed> {
  const words = splitWords(line);
  if (words.ok) return parseWords(words.value, door);
  const { globals } = takeGlobals([], door);
  return { globals, command: shownWord(line.trim().split(/\s/, 1)[0] ?? ""), call: words };
}

/**
 * Never throws for anything that somebody types. Global flags count even where the rest cannot be understood. Problems:
 * `usage`, `unknown-verb`, `unknown-flag`, `not-available`, and those of the arguments' kinds.
 */
export async function parseWords(typed: readonly string[], door: Door): Promise<Parsed> {
  const first = takeGlobals(typed, door);
  const meant = first.globals.help && nameVerb(first.words).ok ? first.words : withoutAliases(first.words);
  const { globals, words, problem: trouble } = takeGlobals(meant, door, first.globals);
  const asked = words.length === 0 ? ["help"] : words;
  const named = nameVerb(asked);
  const command = named.ok ? named.value.name : shownWord(asked[0] ?? "");
  if (!first.problem.ok) return { globals, command, call: first.problem };
  if (!trouble.ok) return { globals, command, call: trouble };
  if (globals.help) return { globals, command: "help", call: await helpCall(asked, door) };
  if (!named.ok) return { globals, command, call: named };
  return { globals, command, call: await callOf({ ...named.value, globals, door }) };
}

/** Help about a verb, or about a noun that has verbs. */
async function helpCall(words: readonly string[], door: Door): Promise<Result<Call>> {
  const named = nameVerb(words);
  if (!named.ok && named.problem.code !== "usage") return named;
  if (named.ok && isPlanned(named.value.name)) return failed(notAvailable(named.value.name));
  const about = named.ok ? named.value.name.split(" ") : words.slice(0, 1);
  return callOf({ name: "help", rest: about[0] === "help" ? [] : about, globals: null, door });
}

type Calling = Named & { readonly globals: Globals | null; readonly door: Door };

async function callOf({ name, rest, globals, door }: Calling): Promise<Result<Call>> {
  const verb = await loadVerb(name, door);
  if (verb === null) return failed(notAvailable(name));
  const assigned = assignWords(verb, rest, door);
  if (!assigned.ok) return assigned;
  const words = withSharedFlags(verb, assigned.value, globals);
  const values = parseValues(verb, words);
  if (!values.ok) return failed(misfit(verb, words) ?? values.problem);
  return ok({ verb, args: values.value, line: joinWords([...name.split(" "), ...canonicalWords(verb, assigned.value)]) });
}

/** A verb that has `verbose` among its own arguments hears the global flag of that name. */
function withSharedFlags(verb: Verb, words: Words, globals: Globals | null): Words {
  if (globals?.verbose !== true || !Object.hasOwn(verb.args, "verbose")) return words;
  return { ...words, verbose: ["true"] };
}

/** The first word that does not fit its argument, with the one that was probably meant where few would fit. */
function misfit(verb: Verb, words: Words): Problem | null {
  for (const [key, { type, kind, label }] of Object.entries(verb.args)) {
    if (!type) continue;
    const wrong = (words[key] ?? []).find((word) => !type.schema.safeParse(word).success);
    if (wrong === undefined) continue;
    const near = nearest(shownWord(wrong), type.values ?? []);
    const name = kind === "option" ? flagName(key) : label;
    const message = `${name} cannot be ${JSON.stringify(shownWord(wrong))}.`;
    return problem(type.code, message, { hint: near.length > 0 ? `${didYouMean(near)} ${type.hint}` : type.hint });
  }
  return null;
}
