// One file of the data folder with two sides, merged by what it means.
import { sameJson, type Json } from "../core/base/json.ts";
import { ok, type Result } from "../core/base/result.ts";
import { FOLDERS, idOfFileName } from "../core/files/layout.ts";
import { readMilestone } from "../core/files/read.ts";
import type { Source } from "../core/files/reading.ts";
import { mergeLines } from "../core/files/merge-lines.ts";
import { sidesOf, textWith } from "../core/files/resolve.ts";
import { writeMilestone } from "../core/files/write.ts";
import { parseYaml } from "../core/files/yaml/yaml.ts";
import type { ConflictRecord } from "../core/model/facts.ts";
import { isMilestoneId } from "../core/model/ids.ts";
import { mergeData, mergeRecorded, type Sides } from "../core/rules/merge/merge.ts";
import { renamed, renamedAll, settled } from "../core/rules/merge/numbers.ts";
import { mergeLog } from "../core/rules/merge/order.ts";

/** Null where a side has no such file. `disk` is what lies there now, perhaps with markers. */
export type Texts = { readonly base: string | null; readonly ours: string | null; readonly theirs: string | null; readonly disk: string | null };
export type MergedFile = { readonly text: string; readonly conflicts: readonly ConflictRecord[] };

/** What a file is to a merge; `foreign` is left to people: prose, code, and approvals, since no merge may open a gate. */
export type FileKind = "milestone" | "log" | "data" | "foreign";

export function kindOf(path: string): FileKind {
  if (milestoneOf(path) !== null) return "milestone";
  if (/^events\/[^/]+\.jsonl$|^(?:state|logs)\/.+\.jsonl$/.test(path)) return "log";
  return /\.ya?ml$/.test(path) && !path.startsWith("approvals/") ? "data" : "foreign";
}

/** The id and folder of a milestone's file, or null where a path is not one. */
export function milestoneOf(path: string): { readonly id: string; readonly home: "active" | "completed" } | null {
  const [folder, name, ...rest] = path.split("/");
  const id = idOfFileName(name ?? "");
  if (id === null || rest.length > 0 || !isMilestoneId(id)) return null;
  return folder === FOLDERS.active || folder === FOLDERS.completed ? { id, home: folder } : null;
}

/** Where a file is, and how people know it. */
export type Where = { readonly path: string; readonly shown: string };

/**
 * A file that is not `foreign`. Problems: those of reading, where a side that is there cannot be read. A base that cannot be
 * read, as the one of two crossing merges, counts as none: nothing is taken for deleted then.
 */
export function mergeFile(texts: Texts, where: Where): Result<MergedFile> {
  const kind = kindOf(where.path);
  return kind === "log" ? ok(mergeLogs(texts)) : mergeYaml(texts, { ...where, kind });
}

function mergeLogs({ ours, theirs, disk }: Texts): MergedFile {
  const byHand = disk !== null && sidesOf(disk) === "none" ? linesOf(disk) : [];
  const lines = mergeLog(mergeLog(linesOf(ours), linesOf(theirs)), byHand);
  return { text: lines.map((line) => `${line}\n`).join(""), conflicts: [] };
}

/** Marker lines that somebody committed are no events. */
function linesOf(log: string | null): string[] {
  return (log ?? "").split("\n").filter((line) => !/^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.test(line));
}

function mergeYaml(texts: Texts, where: Where & { readonly kind: FileKind }): Result<MergedFile> {
  const { base, ours, theirs } = texts;
  const [mine, yours] = [valueIn(ours, where), valueIn(theirs, where)];
  if (!mine.ok) return mine;
  if (!yours.ok) return yours;
  const former = valueIn(base, where);
  const sides = { base: former.ok ? former.value : undefined, ours: mine.value, theirs: yours.value };
  return ok(where.kind === "milestone" ? mergeMilestone(sides, texts, where) : mergeSettings(sides, texts, where));
}

function valueIn(text: string | null, { shown }: Where): Result<Json | undefined> {
  return text === null ? ok(undefined) : parseYaml(text, shown);
}

/** A file that is no milestone's has no place for records: ours stands, and what did not is only reported. */
function mergeSettings(sides: Sides, texts: Texts, { shown }: Where): MergedFile {
  const { value = null, conflicts } = mergeData(sides, "ours");
  return { text: textWith(value, startsOf(texts), shown), conflicts };
}

function mergeMilestone(sides: Sides, texts: Texts, { path, shown }: Where): MergedFile {
  const { value = null, conflicts } = mergeRecorded(sides);
  const text = textWith(value, startsOf(texts), shown);
  const { id, home } = milestoneOf(path) ?? { id: "", home: FOLDERS.active };
  return { text: withTruth(text, texts, { id, home, path: shown }), conflicts };
}

/**
 * A milestone's file that both sides changed, as its tasks say: git merges lines, and two last tasks may be done in lines
 * far from each other. The text itself where there is nothing to say, or where it cannot be read.
 */
export function withTruthOf(texts: Texts & { readonly disk: string }, { path, shown }: Where): string {
  const source = milestoneOf(path);
  return source ? withTruth(texts.disk, texts, { ...source, path: shown }) : texts.disk;
}

/** The merged text with the progress and status that its tasks say; a milestone that cannot be read stays as it was merged. */
function withTruth(text: string, { ours, theirs }: Texts, source: Source): string {
  const merged = readMilestone(text, source);
  if (!merged.ok) return text;
  const sides = [ours, theirs].flatMap((side) => {
    const read = side === null ? null : readMilestone(side, source);
    return read?.ok ? [read.value.milestone] : [];
  });
  const { milestone } = merged.value;
  const after = settled(milestone, sides);
  return sameJson(after, milestone) ? text : writeMilestone(text, { before: milestone, after, source }).text;
}

/** Texts to lay the merge into: what merging by lines gives, which has both sides' comments; else a side, the same for both. */
function startsOf({ base, ours, theirs, disk }: Texts): string[] {
  const onDisk = disk === null ? "none" : sidesOf(disk);
  const byLines = base === null || ours === null || theirs === null ? null : mergeLines({ base, ours, theirs });
  const merged = typeof onDisk === "string" ? byLines : onDisk;
  return [...(merged ? [merged.ours, merged.theirs].sort() : []), ...[ours, theirs].filter((text) => text !== null).sort()];
}

/** The text with another id wherever it names the old one; lines of a log that `former` has stay as they are. */
export function renamedIn(text: string, where: Where, { from, to, former }: { from: string; to: string; former: string | null }): string {
  if (!text.includes(from)) return text;
  const kind = kindOf(where.path);
  if (kind === "log") return renamedLog(text, { from, to, former });
  return kind === "foreign" && !/\.ya?ml$/.test(where.path) ? text : renamedYaml(text, where, new Map([[from, to]]));
}

/** The same for several ids at once in a YAML file; a text that cannot be read stays. */
export function renamedYaml(text: string, { shown }: Where, ids: ReadonlyMap<string, string>): string {
  if (![...ids.keys()].some((id) => text.includes(id))) return text;
  const value = parseYaml(text, shown);
  return value.ok ? textWith(renamedAll(value.value, ids), [text], shown) : text;
}

function renamedLog(text: string, { from, to, former }: { from: string; to: string; former: string | null }): string {
  const old = new Set((former ?? "").split("\n"));
  return text.split("\n").map((line) => (old.has(line) || !line.includes(from) ? line : renamedLine(line, (value) => renamed(value, from, to)))).join("\n");
}

/** A line of a log with its value changed; one that is damaged or says the same afterwards stays as it is. */
export function renamedLine(line: string, change: (value: Json) => Json): string {
  try {
    const value: Json = JSON.parse(line);
    const next = change(value);
    return sameJson(value, next) ? line : JSON.stringify(next);
  } catch {
    return line;
  }
}
