// Which verb the first words name, and what to say where they name none.
import { failed, ok, type Result } from "../base/result.ts";
import { problem, type Problem } from "../base/problem.ts";
import { distance, nearest } from "../base/nearest.ts";
import { SCRIPT_NAMES } from "./aliases.ts";
import { builtNames, isBuilt, isPlanned, missingNames, VERB_WORDS_MAX } from "./registry.ts";
import { shownWord } from "./words.ts";

export type Named = { readonly name: string; readonly rest: readonly string[] };

/** Words that other tools use for what a verb here does. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  add: "plan", create: "plan", new: "plan", close: "complete", done: "complete", finish: "complete", delete: "cancel",
  remove: "cancel", rm: "cancel", edit: "update", set: "update", start: "update", get: "show", view: "show", ls: "list",
  search: "list", log: "history", events: "history", ready: "next", board: "status", check: "data validate",
  fix: "data fix-format", merge: "git resolve", resolve: "git resolve", run: "execute", diagnose: "doctor",
  "data backup": "backup create", "data restore": "backup restore",
};

/** The longest name that the words begin with, built or not. Problems: `unknown-verb`, `usage` for a noun alone. */
export function nameVerb(words: readonly string[]): Result<Named> {
  for (let count = Math.min(VERB_WORDS_MAX, words.length); count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    if (isBuilt(name) || isPlanned(name)) return ok({ name, rest: words.slice(count) });
  }
  return failed(unknown(words));
}

export function notAvailable(name: string): Problem {
  return problem("not-available", `${name} is not available yet.`, { hint: "See `milestone help --missing` for what is still to come." });
}

function unknown(words: readonly string[]): Problem {
  const [first = "", second] = words.map(shownWord);
  if (first === "script") return unknownScript(second ?? "");
  const known = builtNames();
  const ofNoun = known.filter((name) => name.startsWith(`${first} `));
  if (ofNoun.length === 0 && missingNames().some((name) => name.startsWith(`${first} `))) return notAvailable(first);
  if (ofNoun.length === 0) return problem("unknown-verb", `There is no verb ${shown(first)}.`, { hint: hintFor(first, second, known) });
  const choices = ofNoun.map((name) => name.slice(first.length + 1)).join(", ");
  if (second === undefined || second.startsWith("-"))
    return problem("usage", `${first} needs ${ofNoun.length === 1 ? "" : "one of "}${choices} after it.`, { hint: `See \`milestone help ${first}\`.` });
  const elsewhere = elsewhereOf(`${first} ${second}`);
  const near = elsewhere === null ? closest(`${first} ${second}`, ofNoun) : [elsewhere];
  return problem("unknown-verb", `There is no verb ${shown(`${first} ${second}`)}.`, {
    hint: near.length > 0 ? didYouMean(near) : `${first} knows ${choices}.`,
  });
}

function unknownScript(name: string): Problem {
  if (name === "") return problem("usage", "script needs the name of a script after it.", { hint: "See `milestone help --aliases`." });
  const near = closest(name, SCRIPT_NAMES);
  return problem("unknown-verb", `There was no script ${shown(name)}.`, { hint: near.length > 0 ? didYouMean(near) : "See `milestone help --aliases`." });
}

function hintFor(first: string, second: string | undefined, known: readonly string[]): string {
  const elsewhere = elsewhereOf(first);
  if (elsewhere !== null) return didYouMean([elsewhere]);
  const pairs = second === undefined ? [] : closest(`${first} ${second}`, known.filter((name) => name.includes(" ")));
  const names = new Set([...known.map((name) => name.split(" ")[0] ?? name), ...known]);
  const near = pairs.length > 0 ? pairs : closest(first, [...names]);
  return near.length > 0 ? didYouMean(near) : "See `milestone help`.";
}

function elsewhereOf(words: string): string | null {
  return Object.hasOwn(ELSEWHERE, words) ? (ELSEWHERE[words] ?? null) : null;
}

/** Of the near ones those that are nearest. */
function closest(word: string, candidates: readonly string[]): readonly string[] {
  const near = nearest(word, candidates);
  const least = Math.min(...near.map((candidate) => distance(word, candidate)));
  return near.filter((candidate) => distance(word, candidate) === least);
}

export function didYouMean(candidates: readonly string[]): string {
  return `Did you mean ${candidates.join(" or ")}?`;
}

function shown(word: string): string {
  return JSON.stringify(word);
}
