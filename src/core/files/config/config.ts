// All sources of the configuration as one: what holds, who said so, and what was odd about it.
import { isMapping, sameJson, type Json } from "../../base/json.ts";
import { type Place, problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { configWith, nearestKeys, spotAt } from "../../model/config/config.ts";
import { type ConfigKey, formOf, readValue, type Written } from "../../model/config/key.ts";
import {
  ALIASES, type Alias, type ConfigReading, type ConfigSources, type ConfigText, ENVIRONMENT, FOREIGN, GIT, isCredential, MASTERS,
  type Setting, SOURCES,
} from "../../model/config/sources.ts";
import { type Entries, type Entry, readEntries } from "./entries.ts";

export type { ConfigReading };

type Settings = Map<string, readonly Setting[]>;

/**
 * Flags beat the environment, that the repository's file, that git's configuration, that the person's own file, that the
 * defaults. Within a file the later of two values holds. What cannot be used is reported and leaves standing what else is said.
 */
export function readConfig({ file, global, flags = {}, env = {}, git = {} }: ConfigSources): ConfigReading {
  const own = file ? fileLayer(file, "file") : NOTHING;
  const others = global ? fileLayer(global, "global") : NOTHING;
  const layers = [namedLayer("flag", flags), namedLayer("environment", env), own, namedLayer("git", git), others];
  const settings: Settings = new Map();
  for (const setting of layers.flatMap((layer) => layer.settings)) {
    const key = setting.path.join(".");
    settings.set(key, [...(settings.get(key) ?? []), setting]);
  }
  const problems = [...layers.flatMap((layer) => layer.problems), ...checkThresholds(settings), ...checkCache(settings)];
  switchMasters(settings);
  const winners = [...settings.values()].flatMap((said) => said.slice(0, 1));
  return { config: configWith(winners), settings, named: own.named, others: own.others, problems };
}

/** `settings` holds each key once. */
type Layer = { readonly settings: readonly Setting[]; readonly named: ReadonlySet<string>; readonly others: ReadonlyMap<string, Json>; readonly problems: readonly Problem[] };

const NOTHING: Layer = { settings: [], named: new Set(), others: new Map(), problems: [] };

function fileLayer(text: ConfigText, source: "file" | "global"): Layer {
  const read = readEntries(text);
  const settings = new Map<string, Setting>();
  const others = new Map<string, Json>();
  const problems: Problem[] = [];
  const strangers = new Map<string, Entry>();
  const known: { readonly name: string; readonly key: number }[] = [];
  for (const entry of read.entries) {
    const at = read.place(entry.start);
    const meant = meaningOf(entry);
    const name = "key" in meant ? meant.key.key : entry.path.join(".");
    const only = "key" in meant && meant.key.form !== undefined && meant.key.secret === true;
    if (source === "file" && !only && isCredential(name, entry.value)) problems.push(credentialIn(entry, at));
    if ("other" in meant) others.set(name, entry.value);
    if ("stranger" in meant && !strangers.has(meant.stranger)) strangers.set(meant.stranger, entry);
    if ("problem" in meant) problems.push({ ...meant.problem, at: read.place(entry.key) });
    if (!("key" in meant)) continue;
    const setting = settingOf(meant, { source, at });
    if (setting.ok) settings.set(meant.key.key, setting.value);
    else problems.push(setting.problem);
    known.push({ name, key: entry.key });
  }
  const all = [...read.problems, ...repeatsIn(read, Map.groupBy(known, (one) => one.name)), ...problems, ...unknownKeys(read, strangers)];
  return { settings: [...settings.values()], named: new Set(known.map(({ name }) => name)), others, problems: all.sort(byPlace) };
}

/** A key with what is said of it; another program's key; a stranger, by its topmost unknown name; something impossible; nothing. */
type Meaning =
  | { readonly key: ConfigKey; readonly written: Written }
  | { readonly other: true }
  | { readonly other: true; readonly stranger: string }
  | { readonly problem: Problem }
  | Record<never, never>;

export function meaningOf({ path, value, spelling }: Pick<Entry, "path" | "value" | "spelling">): Meaning {
  const spot = spotAt(path);
  const written = { value, ...(spelling !== undefined && { spelling }) };
  if (spot.kind === "key") return { key: spot.key, written };
  const name = path.join(".");
  if (spot.kind !== "unknown" && (value === null || isMapping(value))) return {};
  const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
  const other = alias && spotAt(alias.key.split("."));
  if (alias && other?.kind === "key") return { key: other.key, written: throughAlias(alias, written) };
  if (spot.kind !== "unknown") return { problem: problem("value-ignored", `${name} is a section, not a value.`, { hint: "Write its keys below it, indented." }) };
  if (spot.key) return { problem: problem("value-ignored", `${spot.key.key} takes one value, not keys below it.`, { hint: formOf(spot.key) }) };
  if (FOREIGN.some((foreign) => name === foreign || name.startsWith(`${foreign}.`))) return { other: true };
  return { other: true, stranger: path.slice(0, spot.depth + 1).join(".") };
}

function throughAlias({ values = {} }: Alias, written: Written): Written {
  const spelled = String(written.value);
  return Object.hasOwn(values, spelled) ? { value: values[spelled] ?? null } : written;
}

/** Near misses are looked for as long as somebody may read them. */
const HINTED_MAX = 50;

/** An unknown key is named once, however much stands below it. */
function unknownKeys({ place }: Entries, strangers: ReadonlyMap<string, Entry>): Problem[] {
  return [...strangers].map(([stranger, { path, key }], index) => {
    const near = index < HINTED_MAX ? nearestKeys(path.join(".")) : [];
    return unknownKey(stranger, { near, at: place(key) });
  });
}

function unknownKey(name: string, { near, at }: { readonly near: readonly string[]; readonly at?: Place }): Problem {
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Delete it, or keep it for a program of your own.";
  return problem("unknown-key", `${name} is not a known key; it is kept.`, { hint, at });
}

function credentialIn({ path }: Entry, at: Place): Problem {
  const name = path.join("_").toUpperCase().replace(/\W/g, "_");
  const hint = `Write env:${name} or \${{ secrets.${name} }} instead, keep the value there, and replace the one that was committed.`;
  return problem("secret-in-file", `${path.join(".")} holds a credential, and this file is committed.`, { at, hint });
}

type Origin = Pick<Setting, "source" | "at" | "name">;

/** Problems: those of readValue, and `value-ignored` for policy from elsewhere than the repository. */
function settingOf({ key, written }: { readonly key: ConfigKey; readonly written: Written }, origin: Origin): Result<Setting> {
  const value = readValue(key, written);
  const said = origin.name === undefined ? "" : `${origin.name}: `;
  if (!value.ok) return failed({ ...value.problem, message: said + value.problem.message, ...(origin.at && { at: origin.at }) });
  const strictest = key.policy && "strictest" in key.policy && sameJson(key.policy.strictest, value.value);
  if (key.policy && origin.source !== "file" && !strictest) {
    const hint = "Write it there; other sources may only make it stricter.";
    return failed(problem("value-ignored", `${said}${key.key} is set in the repository's milestone-config.yaml only.`, { hint, at: origin.at }));
  }
  return ok({ ...origin, path: key.path, value: value.value });
}

function namedLayer(source: "flag" | "environment" | "git", values: Readonly<Record<string, string | undefined>>): Layer {
  const names = source === "environment" ? ENVIRONMENT : source === "git" ? GIT : {};
  const settings = new Map<string, Setting>();
  const problems: Problem[] = [];
  for (const name of source === "flag" ? Object.keys(values) : Object.keys(names)) {
    const alias = names[name] ?? { key: name };
    const spot = spotAt(alias.key.split("."));
    const value = values[name];
    if (value === undefined || value === "") continue;
    if (spot.kind !== "key") problems.push(unknownKey(name, { near: nearestKeys(name) }));
    else {
      const setting = settingOf({ key: spot.key, written: throughAlias(alias, { value }) }, { source, name });
      if (setting.ok) settings.set(spot.key.key, setting.value);
      else problems.push(setting.problem);
    }
  }
  return { ...NOTHING, settings: [...settings.values()], problems };
}

/** Thresholds that contradict each other both give way to the defaults. */
function checkThresholds(settings: Settings): Problem[] {
  const [low, high] = ["scale_thresholds.file_to_sqlite", "scale_thresholds.sqlite_to_postgresql"] as const;
  const [lower, higher] = [settings.get(low)?.[0], settings.get(high)?.[0]];
  const { file_to_sqlite, sqlite_to_postgresql } = configWith([lower, higher].filter((setting) => setting !== undefined)).scale_thresholds;
  if (file_to_sqlite < sqlite_to_postgresql) return [];
  settings.delete(low);
  settings.delete(high);
  const message = `${high} (${sqlite_to_postgresql}) must be more than ${low} (${file_to_sqlite}); the defaults of both hold.`;
  return [problem("value-ignored", message, { hint: "Change one of them.", at: higher?.at ?? lower?.at })];
}

function checkCache(settings: Settings): Problem[] {
  const type = settings.get("cache.type")?.[0];
  return type?.value === "redis" ? [problem("not-available", "cache.type: redis is not available yet; nothing is kept.", { hint: "Use cache.type: memory.", at: type.at })] : [];
}

/** Explicitly no analytics means none; a master that nobody set is on where one of its details is. */
function switchMasters(settings: Settings): void {
  const off = settings.get("features.advanced_analytics")?.[0];
  const analytics = settings.get("enterprise.advanced_analytics");
  if (off?.value === false && analytics) settings.set("enterprise.advanced_analytics", [{ ...off, path: ["enterprise", "advanced_analytics"] }, ...analytics]);
  for (const { master, details } of MASTERS) {
    if (settings.has(master)) continue;
    const said = [...settings.values()].flatMap(([winner]) => (winner && details.includes(winner.path[0] ?? "") && winner.value !== false ? [winner] : []));
    const strongest = said.sort((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source))[0];
    if (strongest) settings.set(master, [{ ...strongest, path: [master], value: true }]);
  }
}

type Standing = ReadonlyMap<string, readonly { readonly key: number }[]>;

/** One warning for each section and each key that stands more than once, with the lines. */
function repeatsIn(read: Entries, keys: Standing): Problem[] {
  return [...repeats(read, read.headers, () => "its keys are taken together"), ...repeats(read, keys, (last) => `line ${last} holds`)];
}

/** More lines are not named. */
const LINES_NAMED_MAX = 10;

function repeats({ place }: Entries, found: Standing, outcome: (last: number) => string): Problem[] {
  return [...found].flatMap(([name, standing]) => {
    const last = standing.at(-1);
    if (standing.length < 2 || !last) return [];
    const lines = standing.slice(0, LINES_NAMED_MAX).map(({ key }) => place(key).line ?? 0);
    const more = standing.length > LINES_NAMED_MAX ? ", …" : "";
    const at = place(last.key);
    return [problem("duplicate-key", `${name} stands ${standing.length} times, in lines ${lines.join(", ")}${more}; ${outcome(at.line ?? 0)}.`, { at, hint: "Keep one of them." })];
  });
}

function byPlace(left: Problem, right: Problem): number {
  return (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
}
