// The configuration as people see it: credentials masked, with who said what.
import { applyEdits } from "../base/edit.ts";
import { isList, isMapping, type Json } from "../base/json.ts";
import { placeText, type Problem } from "../base/problem.ts";
import { list, table, text, type Reply } from "../base/reply.ts";
import { type Config, configKeys } from "../model/config/config.ts";
import { type ConfigReading, masked, type Source, sourceOf } from "../model/config/sources.ts";

/** One key as it may be shown. */
export type ConfigRow = { readonly key: string; readonly path: readonly string[]; readonly value: Json; readonly source: Source; readonly from: string };

/** Keys that some source sets and, with `effective`, all others; of one section where it is named. Other programs' keys come last. */
export function configRows(reading: ConfigReading, { section, effective }: { readonly section: string | undefined; readonly effective: boolean }): ConfigRow[] {
  const said = [...reading.settings.keys()];
  const known = configKeys().filter(({ path }) => !path.includes("<name>")).map(({ key }) => key);
  const keys = new Set(effective ? [...known, ...said] : [...known.filter((key) => reading.settings.has(key)), ...said]);
  const rows = [...keys].map((key) => rowOf(reading, key));
  const others = [...reading.others].map(([key, value]): ConfigRow => ({ key, path: key.split("."), value: shownValue(key, value), source: "file", from: "file" }));
  return [...rows, ...others].filter(({ key }) => section === undefined || key === section || key.startsWith(`${section}.`));
}

function rowOf(reading: ConfigReading, key: string): ConfigRow {
  const said = reading.settings.get(key)?.[0];
  const path = said?.path ?? key.split(".");
  const place = said?.at ? placeText(said.at) : said?.name;
  const source = sourceOf(reading, key);
  return { key, path, value: shownValue(key, valueAt(reading.config, path)), source, from: place === undefined ? source : `${source} (${place})` };
}

/** Null where there is nothing. */
export function valueAt(config: Config, path: readonly string[]): Json {
  let value: Json = config;
  for (const name of path) value = isMapping(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
  return value;
}

/** What may be shown of a key's value. */
export function shownValue(key: string, value: Json): Json {
  if (isList(value)) return value.map((item) => shownValue(key, item));
  if (isMapping(value)) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shownValue(`${key}.${name}`, member)]));
  return masked(key, value);
}

/** The rows as nested data, and the source of each key. */
export function configData(rows: readonly ConfigRow[]): { readonly config: Json; readonly origins: Readonly<Record<string, Source>> } {
  return {
    config: applyEdits({}, rows.map(({ path, value }) => ({ kind: "set", at: path, value }) as const)),
    origins: Object.fromEntries(rows.map(({ key, source }) => [key, source])),
  };
}

export function configTable(rows: readonly ConfigRow[]): Reply {
  if (rows.length === 0) return [text("Nothing is set; the defaults hold.")];
  return [table(["key", "value", "from"], rows.map(({ key, value, from }) => [key, valueText(value), from]))];
}

/** A value as it is written in the file; unset is a dash. */
export function valueText(value: Json): string {
  if (value === null) return "-";
  return isList(value) ? `[${value.map(String).join(", ")}]` : isMapping(value) ? JSON.stringify(value) : String(value);
}

export function configProblems(problems: readonly Problem[]): Reply {
  if (problems.length === 0) return [text("The configuration is in order.")];
  return [list(problems.map(({ code, message, hint, at }) => `${at ? `${placeText(at)}: ` : ""}${message} (${code})${hint ? ` ${hint}` : ""}`))];
}
