// Globs of `files:`: which paths they mean, and whether two of them could mean the same one.

/**
 * `*` is any part of one name, a dot in front included, `?` one character, `[a-z]` one of a set, `[!a-z]` one outside it,
 * `{a,b}` either text; `**` as a whole name is any number of folders, none too. A glob without wildcards, or with `/` at its
 * end, means that path and everything below it. What is not closed stands for itself, and a name in square brackets is also
 * meant literally, since frameworks name files so (`app/[slug]/page.tsx`). A `!` in front negates nothing.
 */
export function matches(glob: string, path: string): boolean {
  return matchesAny([glob], path);
}

export function matchesAny(globs: readonly string[], path: string): boolean {
  return globsMeet(readGlobs(globs), [namesOf(path).map(literally)]);
}

/** Whether some path could match both. */
export function overlap(left: string, right: string): boolean {
  return globsMeet(readGlobs([left]), readGlobs([right]));
}

/** Globs read once, for many comparisons; they match what any of them matches. */
export type Globs = readonly Way[];

/** A gap: any characters within a name, any names within a path. */
const MANY = "many";
type Span = readonly [first: number, last: number];
/** What one character may be. */
type Mark = number | readonly Span[];
/** `text` where only one name is meant. */
type Name = { readonly text: string | null; readonly marks: readonly (Mark | typeof MANY)[] };
/** Names from the top of the work tree down. */
type Way = readonly (Name | typeof MANY)[];

/** A glob that stands for more than this many is taken literally: each of them costs a comparison. */
const ALTERNATIVES_MAX = 1_000;
const LAST_CHARACTER = 0x10ffff;

export function readGlobs(globs: readonly string[]): Globs {
  return globs.flatMap((glob) => alternatives(glob).filter((plain) => plain !== "").flatMap(readWays));
}

export function globsMeet(left: Globs, right: Globs): boolean {
  return left.some((one) => right.some((other) => !startApart(one, other) && meet(one, other, namesMeet)));
}

/** What most pairs do, told without a table. */
function startApart(left: Way, right: Way): boolean {
  for (const [index, name] of left.entries()) {
    const other = right[index];
    if (name === MANY || other === undefined || other === MANY || name.text === null || other.text === null) return false;
    if (name.text !== other.text) return true;
  }
  return false;
}

function namesMeet(left: Name, right: Name): boolean {
  return left.text !== null && right.text !== null ? left.text === right.text : meet(left.marks, right.marks, marksMeet);
}

function marksMeet(left: Mark, right: Mark): boolean {
  if (typeof left === "number" && typeof right === "number") return left === right;
  return spansOf(left).some(([first, last]) => spansOf(right).some((span) => first <= span[1] && span[0] <= last));
}

function spansOf(mark: Mark): readonly Span[] {
  return typeof mark === "number" ? [[mark, mark]] : mark;
}

type Gapped<Part> = readonly (Part | typeof MANY)[];

/** Whether two sequences with gaps can be the same. `row[j]`: what was read of the left one, and the first j of the right one. Costs at most the product of the lengths. */
function meet<Part>(left: Gapped<Part>, right: Gapped<Part>, same: (left: Part, right: Part) => boolean): boolean {
  let row = [true];
  for (const [index, other] of right.entries()) row.push(other === MANY && row[index] === true);
  for (const part of left) {
    const next = [part === MANY && row[0] === true];
    for (const [index, other] of right.entries()) {
      const hit = part === MANY || other === MANY ? row[index + 1] === true || next[index] === true : row[index] === true && same(part, other);
      next.push(hit);
    }
    if (!next.includes(true)) return false;
    row = next;
  }
  return row[right.length] === true;
}

/** Texts that the braces of a glob stand for. Without recursion: a glob may nest as deep as it is long. */
function alternatives(glob: string): string[] {
  const outer: { done: string[]; open: string[] }[] = [];
  let group: { done: string[]; open: string[] } = { done: [], open: [""] };
  for (const character of glob) {
    const around = character === "}" ? outer.pop() : undefined;
    if (around) {
      const inner = group.done.length === 0 ? group.open.map((text) => `{${text}}`) : [...group.done, ...group.open];
      if (around.open.length * inner.length > ALTERNATIVES_MAX) return [glob];
      group = { done: around.done, open: around.open.flatMap((start) => inner.map((text) => start + text)) };
    } else if (character === "{") {
      outer.push(group);
      group = { done: [], open: [""] };
    } else if (character === "," && outer.length > 0) {
      group.done.push(...group.open);
      group.open = [""];
    } else {
      group.open = group.open.map((start) => start + character);
    }
  }
  return outer.length === 0 ? group.open : [glob];
}

function readWays(plain: string): Way[] {
  return [false, ...(plain.includes("[") ? [true] : [])].map((sets) => {
    const names = namesOf(plain).map((name) => readName(name, { sets }));
    const below = plain.endsWith("/") || names.every((name) => name !== MANY && name.text !== null);
    return below ? [...names, MANY] : names;
  });
}

function namesOf(path: string): string[] {
  return path.split("/").filter((name) => name !== "" && name !== ".");
}

function literally(name: string): Name {
  return { text: name, marks: Array.from(name, codeOf) };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function readName(name: string, { sets }: { readonly sets: boolean }): Name | typeof MANY {
  if (name === "**") return MANY;
  if (!/[*?]/.test(name) && !(sets && name.includes("["))) return literally(name);
  const characters = [...name];
  const marks: (Mark | typeof MANY)[] = [];
  for (let at = 0; at < characters.length; at++) {
    const end = sets && characters[at] === "[" ? endOfSet(characters, at) : -1;
    marks.push(end > 0 ? readSet(characters.slice(at + 1, end)) : readMark(characters[at] ?? ""));
    at = Math.max(at, end);
  }
  return { text: null, marks };
}

function readMark(character: string): Mark | typeof MANY {
  if (character === "*") return MANY;
  return character === "?" ? [[0, LAST_CHARACTER]] : codeOf(character);
}

/** A bracket right at the start of a set is one of its members. */
function endOfSet(characters: readonly string[], start: number): number {
  return characters.indexOf("]", start + (isNegated(characters[start + 1]) ? 3 : 2));
}

function isNegated(first: string | undefined): boolean {
  return first === "!" || first === "^";
}

function readSet(members: readonly string[]): Span[] {
  const negated = isNegated(members[0]);
  const spans: Span[] = [];
  for (let at = negated ? 1 : 0; at < members.length; at++) {
    const range = members[at + 1] === "-" && at + 2 < members.length;
    spans.push([codeOf(members[at] ?? ""), codeOf(members[range ? at + 2 : at] ?? "")]);
    if (range) at += 2;
  }
  return negated ? outside(spans) : spans.filter(([first, last]) => first <= last);
}

function outside(spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let next = 0;
  for (const [first, last] of spans.toSorted((left, right) => left[0] - right[0])) {
    if (first > next) gaps.push([next, first - 1]);
    next = Math.max(next, last + 1);
  }
  return [...gaps, [next, LAST_CHARACTER]];
}
