// The order of what was merged: lists whose items moved, were added and went, and logs that grew on both sides.
import { canonicalJson, isMapping, parsedJson, type Json } from "../../base/json.ts";

type Orders = { readonly base: readonly string[]; readonly ours: readonly string[]; readonly theirs: readonly string[] };

/**
 * The names in `kept`, each once. An order that one side alone changed holds; two changed orders give the smaller one.
 * What was added follows what it followed on its side; where both added in one place, the two runs are laid into each
 * other by their heads, which keeps the order of each. Swapping the sides changes nothing.
 */
export function inOneOrder({ base, ours, theirs }: Orders, kept: ReadonlySet<string>): string[] {
  const spine = spineOf({ base: base.filter((name) => kept.has(name)), ours, theirs });
  const [mine, yours] = [additions(ours, spine, kept), additions(theirs, spine, kept)];
  const runAt = (gap: number): string[] => {
    const run = (own: Places, other: Places): Entry[] =>
      [...own].filter(([name, place]) => Math.min(place, other.get(name) ?? place) === gap).map(([name]) => ({ name, rank: 0 }));
    return interleaved(run(mine, yours), run(yours, mine)).map(({ name }) => name);
  };
  return [...runAt(0), ...spine.flatMap((name, index) => [name, ...runAt(index + 1)])];
}

/** What the base had and the result keeps, in the base's order or that of a side which has all of it and changed the order. */
function spineOf({ base, ours, theirs }: Orders): readonly string[] {
  const there = new Set(base);
  const changed = [ours, theirs]
    .map((side) => side.filter((name) => there.has(name)))
    .filter((order) => order.length === base.length && canonicalJson(order) !== canonicalJson(base));
  return changed.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))[0] ?? base;
}

/** Each added name with its gap: 0 before the spine, n behind its n-th name. */
type Places = ReadonlyMap<string, number>;

function additions(side: readonly string[], spine: readonly string[], kept: ReadonlySet<string>): Places {
  const places = new Map(spine.map((name, index) => [name, index + 1]));
  const added = new Map<string, number>();
  let gap = 0;
  for (const name of side) {
    gap = places.get(name) ?? gap;
    if (!places.has(name) && kept.has(name)) added.set(name, gap);
  }
  return added;
}

type Entry = { readonly name: string; readonly rank: number };

/** Always the smaller head of two runs, by rank and then by name; a name that comes twice stands where it comes first. */
function interleaved<T extends Entry>(left: readonly T[], right: readonly T[]): T[] {
  const result = new Map<string, T>();
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    const next = b === undefined || (a !== undefined && isBefore(a, b)) ? a : b;
    if (next?.name === a?.name) l++;
    if (next?.name === b?.name) r++;
    if (next && !result.has(next.name)) result.set(next.name, next);
  }
  return [...result.values()];
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.rank === b.rank ? a.name <= b.name : a.rank < b.rank;
}

/**
 * Two versions of an event log as one: every line of both, none twice that is the same event, in the order of their
 * times. A line stays behind those that it followed, so a damaged line or one with an odd time keeps its place. Lines are
 * kept as they are; nothing that a side has is lost, whatever the base had.
 */
export function mergeLog(ours: readonly string[], theirs: readonly string[]): string[] {
  const [mine, yours] = [entriesOf(ours), entriesOf(theirs)];
  const texts = new Map<string, string>();
  for (const { name, text } of [...mine, ...yours]) {
    const former = texts.get(name);
    texts.set(name, former === undefined || text < former ? text : former);
  }
  return interleaved(mine, yours).map(({ name }) => texts.get(name) ?? "");
}

type Line = Entry & { readonly text: string };

/** Named by what they say; a line that one log has twice is there twice. */
function entriesOf(lines: readonly string[]): Line[] {
  const counts = new Map<string, number>();
  let rank = Number.NEGATIVE_INFINITY;
  return lines.filter((line) => line.trim() !== "").map((text) => {
    const event = parsedJson(text);
    const time = isMapping(event) && typeof event["timestamp"] === "string" ? Date.parse(event["timestamp"]) : Number.NaN;
    rank = Number.isNaN(time) ? rank : Math.max(rank, time);
    const said = saidBy(event) ?? text.trim();
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    return { name: `${said} ${count}`, rank, text };
  });
}

/** A request that was carried out on both sides is one event, whenever each side did it. */
function saidBy(event: Json): string | null {
  if (!isMapping(event)) return null;
  const { timestamp, ...rest } = event;
  return typeof event["request_id"] === "string" ? canonicalJson(rest) : canonicalJson({ timestamp: timestamp ?? null, ...rest });
}
