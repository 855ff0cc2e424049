// How one row of the aliases rewrites the words that somebody typed.

/**
 * In `typed`, words and names in capitals stand at the start, in order, a name for any one word that is no flag; flags
 * stand anywhere after them, and what follows a flag in the row is its value. `$` at the end: nothing else may be there.
 * What was typed beyond the row follows `meant`.
 */
export type Row = readonly [typed: string, meant: string];

/** The words as the row means them, or the same words where it does not match. */
export function rewriteBy([typed, meant]: Row, words: readonly string[]): readonly string[] {
  const match = matchRow(typed.split(" "), words);
  if (match === null) return words;
  return [...meant.split(" ").map((word) => match.named.get(word) ?? word), ...match.rest];
}

type Match = { readonly named: ReadonlyMap<string, string>; readonly rest: readonly string[] };

function matchRow(pattern: readonly string[], words: readonly string[]): Match | null {
  const named = new Map<string, string>();
  const firstFlag = pattern.findIndex((part) => part.startsWith("--") || part === "$");
  const heads = pattern.slice(0, firstFlag <= 0 ? pattern.length : firstFlag);
  for (const [index, part] of heads.entries()) if (!matchWord(part, words[index], named)) return null;
  let rest: readonly string[] = words.slice(heads.length);
  for (let at = heads.length; at < pattern.length; at++) {
    const part = pattern[at] ?? "";
    if (part === "$") return rest.length === 0 ? { named, rest } : null;
    const next = pattern[at + 1];
    const value = next === undefined || next.startsWith("--") || next === "$" ? undefined : next;
    const without = withoutFlag(rest, [part, value], named);
    if (without === null) return null;
    rest = without;
    if (value !== undefined) at++;
  }
  return { named, rest };
}

/** A capital name takes any word that is not a flag. */
function matchWord(part: string, word: string | undefined, named: Map<string, string>): boolean {
  if (word === undefined) return false;
  if (!/^[A-Z]+$/.test(part)) return part === word;
  if (word.startsWith("-")) return false;
  named.set(part, word);
  return true;
}

/** The words without the flag and its value, or null where it is not among them. */
function withoutFlag(words: readonly string[], [flag, value]: readonly [string, string | undefined], named: Map<string, string>): readonly string[] | null {
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  const at = words.findIndex((word, index) => index < end && (word === flag || (value !== undefined && word.startsWith(`${flag}=`))));
  if (at < 0) return null;
  if (value === undefined) return words.toSpliced(at, 1);
  const attached = words[at]?.slice(flag.length + 1);
  const isAttached = words[at] !== flag;
  if (!matchWord(value, isAttached ? attached : words[at + 1], named)) return null;
  return words.toSpliced(at, isAttached ? 1 : 2);
}
