// The conflicts of a merge, resolved by meaning: which files two sides changed, what takes another number, what is left.
import { problem, type Problem } from "../core/base/problem.ts";
import { all, ok, type Result } from "../core/base/result.ts";
import { decodeLog, readEvents } from "../core/files/events.ts";
import { eventsPath } from "../core/files/layout.ts";
import { sidesOf } from "../core/files/resolve.ts";
import { decodeText, parseYaml } from "../core/files/yaml/yaml.ts";
import type { ConflictedFile, ConflictRecord, MergeSides, Resolution } from "../core/model/facts.ts";
import { nextMilestoneId } from "../core/model/ids.ts";
import { isNumbered, isOrigin, isSameMilestone, isStranger, laterOf, renamedText, type Claim, type Side } from "../core/rules/merge/numbers.ts";
import { beginningOf } from "./merge/beginning.ts";
import { isStanding } from "./merge/standing.ts";
import { separated } from "./merge/tasks.ts";
import { moveIn, textsAt, valueAt, VERSIONS, whereIs, type Merge, type Version } from "./merge/tree.ts";
import { kindOf, mergeFile, milestoneOf, renamedIn, withTruthOf, type Texts } from "./merge-file.ts";

const OTHER_SIDE = { ours: "theirs", theirs: "ours" } as const;

/** `taken` names every milestone there is; `root` is how people know the data folder. */
export type Surroundings = Partial<MergeSides> & { readonly taken: Iterable<string>; readonly root: string };

/**
 * Resolves what can be resolved. `files` are those that the sides changed, unmerged or not, and milestones that stand as they were. Swapping the sides gives the
 * same milestones and logs, byte for byte, so that it does not matter who resolves.
 */
export function resolveConflicts(files: readonly ConflictedFile[], { taken, root, published = null, beginning = null }: Surroundings): Resolution {
  const ids = new Set(taken);
  const standing = files.filter(isStanding);
  const begun = beginning && beginningOf(beginning, (virtual) => {
    const all = [...virtual, ...standing.filter(({ path }) => !virtual.some((one) => one.path === path))];
    return resolveConflicts(all, { taken: takenThen(ids, { files, virtual }), root });
  });
  const baseOf = (file: ConflictedFile): Uint8Array | null => begun?.get(file.path) ?? (begun && !isStanding(file) ? null : file.base);
  const read = readFiles(files.map((file) => ({ ...file, base: baseOf(file) })), (path) => `${root}/${path}`);
  return results(separated(numbered(followed(archived(blended(read, { isCrossed: begun !== null }))), { taken: ids, published }), published));
}

/** The milestones that there were when an earlier merge was made: all that nobody changed since, and its own. */
function takenThen(taken: ReadonlySet<string>, { files, virtual }: { readonly files: readonly ConflictedFile[]; readonly virtual: readonly ConflictedFile[] }): ReadonlySet<string> {
  const idsOf = (some: readonly ConflictedFile[]): string[] => some.flatMap(({ path }) => milestoneOf(path)?.id ?? []);
  const changed = new Set(idsOf(files));
  return new Set([...[...taken].filter((id) => !changed.has(id)), ...idsOf(virtual)]);
}

function readFiles(files: readonly ConflictedFile[], shown: Merge["shown"]): Merge {
  const trees = { base: new Map<string, string>(), ours: new Map<string, string>(), theirs: new Map<string, string>(), disk: new Map<string, string>() };
  const [open, byHand] = [new Set<string>(), new Set<string>()];
  const left: { path: string; problem: Problem | null }[] = [];
  for (const file of files) {
    const texts = textsOf(file, shown(file.path));
    if (texts.ok) {
      if (file.unmerged) open.add(file.path);
      if (file.unmerged && isByHand(texts.value, file.path)) byHand.add(file.path);
      for (const version of VERSIONS) {
        const text = texts.value[version];
        if (text !== null) trees[version].set(file.path, text);
      }
    } else if (file.unmerged) left.push({ path: file.path, problem: kindOf(file.path) === "foreign" ? null : texts.problem });
  }
  return { trees, open, unmerged: new Set(open), byHand, left, renumbered: [], shown };
}

/** A file that has markers and no sides in the index gets its sides from the markers. Problems: those of decoding, `conflict-markers`. */
function textsOf(file: ConflictedFile, shown: string): Result<Texts> {
  const decode = file.path.endsWith(".jsonl") ? decodeLog : decodeText;
  const texts = all(VERSIONS.map((version): Result<string | null> => {
    const bytes = file[version];
    return bytes === null ? ok(null) : decode(bytes, shown);
  }));
  if (!texts.ok) return texts;
  const [base = null, ours = null, theirs = null, disk = null] = texts.value;
  if (base !== null || ours !== null || theirs !== null || disk === null) return ok({ base, ours, theirs, disk });
  const sides = sidesOf(disk);
  if (typeof sides !== "string") return ok({ ...sides, disk });
  const hint = "Keep what belongs into the file and delete the marker lines.";
  return { ok: false, problem: problem("conflict-markers", `${shown} has conflict markers without a partner.`, { hint, at: { path: shown } }) };
}

/**
 * Milestones and logs that git merged by lines without asking: lines say less than their meaning, and where branches have
 * crossed git knows of no beginning that is as new as ours. What a person has written there since stays.
 */
function blended(merge: Merge, { isCrossed }: { readonly isCrossed: boolean }): Merge {
  const more = VERSIONS.flatMap((version) => [...merge.trees[version].keys()]).filter((path) => {
    const { disk, ...sides } = textsAt(merge, path);
    if (!["milestone", "log"].includes(kindOf(path)) || merge.open.has(path)) return false;
    const decided = undecided({ ...sides, disk });
    if (decided === disk || (!isCrossed && (decided !== undefined || disk === null))) return false;
    const lines = new Set(Object.values(sides).flatMap((text) => (text ?? "").split("\n")));
    return (disk ?? "").split("\n").every((line) => lines.has(line));
  });
  return { ...merge, open: new Set([...merge.open, ...more]) };
}

/** A milestone that one side archived and the other changed is one file: the change belongs to where it lies now. */
function archived(merge: Merge): Merge {
  return [...merge.open].reduce((state, path) => {
    const { trees } = state;
    const home = milestoneOf(path);
    const side = (["ours", "theirs"] as const).find((one) => !trees[one].has(path));
    if (!home || !side || !trees.base.has(path) || !trees[OTHER_SIDE[side]].has(path)) return state;
    const target = path.replace(/^[a-z]+/, home.home === "active" ? "completed" : "active");
    if (!trees[side].has(target) || trees.base.has(target)) return state;
    return moveIn(state, { versions: ["base", OTHER_SIDE[side]], path: (one) => (one === path ? target : one), text: (text) => text });
  }, merge);
}

/** A milestone whose number another has taken on one side since: the other side's change follows it to its new number. */
function followed(merge: Merge): Merge {
  return [...merge.open].reduce((state, path) => {
    const { trees, left } = state;
    const home = milestoneOf(path);
    const values = (["base", "ours", "theirs"] as const).map((version) => valueAt(state, version, path));
    const [base, ours, theirs] = values;
    if (!home || base === undefined || ours === undefined || theirs === undefined) return state;
    const side = isStranger(base, ours) ? "ours" : isStranger(base, theirs) ? "theirs" : null;
    if (!side || isStranger(base, side === "ours" ? theirs : ours)) return state;
    const now = [...trees[side].keys()].find((one) => one !== path && milestoneOf(one) !== null && isOrigin(base, valueAt(state, side, one) ?? null));
    const to = now === undefined ? undefined : milestoneOf(now)?.id;
    if (to !== undefined) return renumber(state, { from: home.id, to, versions: ["base", OTHER_SIDE[side]] });
    const fault = problem("merge-conflict", `${state.shown(path)} is another milestone on one side.`, { hint: "Keep the one that belongs under this number; give the other a free one.", at: { path: state.shown(path) } });
    return { ...state, left: [...left, { path, problem: fault }] };
  }, merge);
}

/** Two milestones that took one number: the later one takes the next that is free, unless others know that one already. */
function numbered(merge: Merge, { taken, published }: { readonly taken: Set<string>; readonly published: Side | null }): Merge {
  const versions = ["base", "ours", "theirs"] as const;
  const ids = versions.map((version) => new Map([...merge.trees[version].keys()].flatMap((path) => {
    const id = milestoneOf(path)?.id;
    return id === undefined ? [] : [[id, path] as const];
  })));
  const [former, mine, yours] = ids;
  for (const id of ids.flatMap((side) => [...side.keys()])) taken.add(id);
  return [...(mine?.keys() ?? [])].filter((id) => yours?.has(id) && !former?.has(id) && isNumbered(id)).sort().reduce((state, from) => {
    const [ours, theirs] = [claimOf(state, "ours", mine?.get(from)), claimOf(state, "theirs", yours?.get(from))];
    if (!ours || !theirs || isSameMilestone(ours, theirs)) return state;
    const to = nextMilestoneId(taken);
    taken.add(to);
    const next = renumber(state, { from, to, versions: [published ? OTHER_SIDE[published] : laterOf(ours, theirs)] });
    return { ...next, renumbered: [...next.renumbered, { from, to }] };
  }, merge);
}

function claimOf(merge: Merge, side: Side, path = ""): Claim | null {
  const value = valueAt(merge, side, path);
  const log = eventsPath(milestoneOf(path)?.id ?? "");
  const made = readEvents(merge.trees[side].get(log) ?? "", log).events.find(({ event_type }) => event_type === "milestone_created");
  const name = made && (made.request_id ?? made.timestamp);
  return value === undefined ? null : { value, created: made && name ? { name, at: made.timestamp ?? "" } : null };
}

/** All that these versions say of an id, said of another; without the base, only what they say anew. */
function renumber(merge: Merge, { from, to, versions }: { from: string; to: string; versions: readonly Version[] }): Merge {
  const { base } = merge.trees;
  const formerly = (path: string): string | null => (versions.includes("base") ? null : (base.get(path) ?? null));
  return moveIn(merge, {
    versions,
    path: (path) => renamedText(path, from, to),
    text: (text, path) => (formerly(path) === text ? text : renamedIn(text, whereIs(merge, path), { from, to, former: formerly(path) })),
  });
}

/** What becomes of one path: its text (null deletes it), or the reason why people must see to it. */
type Outcome =
  | { readonly path: string; readonly text: string | null; readonly conflicts: readonly ConflictRecord[] }
  | { readonly path: string; readonly problem: Problem | null };

function results(merge: Merge): Resolution {
  const paths = [...merge.open].filter((path) => !merge.left.some((one) => one.path === path));
  const files = [...paths.flatMap((path) => concerning(merge, outcomeOf(merge, path))), ...mergedByLines(merge)];
  const outcomes = files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    changes: outcomes.flatMap((file) => ("text" in file ? [{ path: file.path, text: file.text }] : [])),
    renumbered: merge.renumbered,
    conflicts: outcomes.flatMap((file) => ("conflicts" in file ? file.conflicts.map((record) => ({ ...record, path: file.path })) : [])),
    left: [...merge.left, ...outcomes.flatMap((file) => ("problem" in file ? [file] : []))],
  };
}

/** What git merged by itself, and lies there as it should, is no matter of ours. */
function concerning(merge: Merge, outcome: Outcome): Outcome[] {
  const { path } = outcome;
  return !merge.unmerged.has(path) && "text" in outcome && outcome.text !== null && outcome.text === merge.trees.disk.get(path) ? [] : [outcome];
}

/** Milestones that both sides changed and a person worked on since: their tasks may say more than their fields do. */
function mergedByLines(merge: Merge): Outcome[] {
  return [...merge.trees.disk.keys()].flatMap((path): Outcome[] => {
    const { disk, ...sides } = textsAt(merge, path);
    if (disk === null || merge.open.has(path) || undecided({ ...sides, disk }) !== undefined || Object.values(sides).includes(null)) return [];
    const text = withTruthOf({ ...sides, disk }, whereIs(merge, path));
    return text === disk ? [] : [{ path, text, conflicts: [] }];
  });
}

function outcomeOf(merge: Merge, path: string): Outcome {
  const texts = textsAt(merge, path);
  const taken = merge.byHand.has(path) ? texts.disk : undecided(texts);
  if (taken !== undefined) return takenAs(merge, path, taken);
  if (kindOf(path) === "foreign") return { path, problem: null };
  const merged = mergeFile(texts, whereIs(merge, path));
  if (!merged.ok) return { path, problem: merged.problem };
  return { path, ...merged.value };
}

/** Somebody has resolved it already: what lies there has no markers and is neither side. Logs are joined in any case. */
function isByHand({ ours, theirs, disk }: Texts, path: string): boolean {
  if (kindOf(path) === "log" || disk === null || ours === null || theirs === null) return false;
  return disk !== ours && disk !== theirs && sidesOf(disk) === "none";
}

/** The text where there is nothing to merge; undefined where there is. */
function undecided({ base, ours, theirs }: Texts): string | null | undefined {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : undefined;
}

/** What is taken as it is must be readable too, or nobody would be told. */
function takenAs(merge: Merge, path: string, text: string | null): Outcome {
  const read = text === null || !/\.ya?ml$/.test(path) ? null : parseYaml(text, merge.shown(path));
  return read && !read.ok && merge.unmerged.has(path) ? { path, problem: read.problem } : { path, text, conflicts: [] };
}
