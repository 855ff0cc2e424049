// From a snapshot of files to the workspace they mean.
import { problem, type Problem } from "../core/base/problem.ts";
import { ok, type Result } from "../core/base/result.ts";
import type { Change, Tree } from "../core/base/tree.ts";
import { readConfig, type ConfigReading } from "../core/files/config/config.ts";
import { FOLDERS, homeOf, idOfFileName } from "../core/files/layout.ts";
import { isForeign } from "../core/files/legacy/legacy.ts";
import { readPlainly, type Reading } from "../core/files/reading.ts";
import { CONFIG_PATH } from "../core/model/config/config.ts";
import { DATABASE_PATH, NO_DATABASE_CONFIG, type DatabaseConfig } from "../core/model/config/database.ts";
import { isMilestoneId } from "../core/model/ids.ts";
import { activePath, completedPath, type Workspace } from "../core/model/workspace.ts";
import { withProgress } from "../core/rules/progress.ts";
import type { Scope } from "../core/verb.ts";
import type { Snapshot } from "../ports/repository.ts";
import type { Settings } from "../ports/settings.ts";
import { earlierLayouts } from "./earlier-layouts.ts";
import { paceOf, readTexts, shownPath } from "./texts.ts";
import type { Pace } from "./texts.ts";

/** `texts` holds every file that was read, by its path below the data folder. */
export type Loaded = { readonly workspace: Workspace; readonly texts: Tree; readonly config: ConfigReading };

export type LoadRequest = { readonly scope: Scope; readonly settings: Settings };

/** Reads what the scope asks for, and everything where it names a milestone that has no file of that name. */
export async function load(snapshot: Snapshot, { scope, settings }: LoadRequest): Promise<Result<Loaded>> {
  const config = await loadConfig(snapshot, { settings });
  const top = snapshot.exists ? await snapshot.list("") : ok([]);
  if (!top.ok) return top;
  const exists = top.value.length > 0 && !isForeign(top.value);
  const settled = config.reading.config;
  const found = exists ? await find(snapshot, settled.performance.lazy_loading ? scope : "all", paceOf(settled)) : ok(NOTHING);
  if (!found.ok) return found;
  const { paths, whole, texts } = found.value;
  const before = { root: snapshot.root, exists, paths, whole, config: config.reading.config, database: config.database, ...(await readAll(found.value, snapshot)) };
  const workspace = await earlierLayouts(before, { snapshot, names: top.value });
  return ok({ workspace, config: config.reading, texts: config.text === null ? texts : new Map(texts).set(CONFIG_PATH, config.text) });
}

type ConfigRequest = { readonly settings: Settings; readonly changes?: readonly Change[] };

export type LoadedConfig = { readonly reading: ConfigReading; readonly text: string | null; readonly database: DatabaseConfig };

/** The configuration as the snapshot has it, or as it will be after changes. */
export async function loadConfig(snapshot: Snapshot, { settings, changes = [] }: ConfigRequest): Promise<LoadedConfig> {
  const changed = changes.flatMap(({ path, text }): [string, Result<string>][] => (text === null ? [] : [[path, ok(text)]]));
  const texts = new Map([...(await readTexts(snapshot, [CONFIG_PATH, DATABASE_PATH])), ...changed]);
  const file = texts.get(CONFIG_PATH);
  const path = shownPath(snapshot, CONFIG_PATH);
  const reading = readConfig({
    ...(file?.ok && { file: { path, text: file.value } }),
    ...(settings.global && { global: settings.global }),
    env: settings.environment,
    git: settings.git(),
    flags: settings.flags,
  });
  const { config: database, problems } = await databaseConfig(snapshot, texts.get(DATABASE_PATH));
  const all = [...(file && !file.ok ? [file.problem] : []), ...reading.problems, ...problems];
  return { reading: { ...reading, problems: all }, text: file?.ok ? file.value : null, database };
}

/** Most repositories have no such file; its reader is loaded where there is one. */
async function databaseConfig(snapshot: Snapshot, text: Result<string> | undefined): Promise<{ config: DatabaseConfig; problems: readonly Problem[] }> {
  if (text === undefined) return { config: NO_DATABASE_CONFIG, problems: [] };
  if (!text.ok) return { config: NO_DATABASE_CONFIG, problems: [text.problem] };
  return (await import("../core/files/config/database-config.ts")).readDatabaseConfig(text.value, shownPath(snapshot, DATABASE_PATH));
}

type Found = {
  readonly paths: ReadonlyMap<string, string>;
  readonly whole: boolean;
  readonly texts: ReadonlyMap<string, string>;
  readonly unreadable: ReadonlyMap<string, Problem>;
  readonly warnings: readonly Problem[];
};

const NOTHING: Found = { paths: new Map(), whole: true, texts: new Map(), unreadable: new Map(), warnings: [] };

async function find(snapshot: Snapshot, scope: Scope, pace: Pace): Promise<Result<Found>> {
  const some = typeof scope === "object" ? await findSome(snapshot, scope.milestones) : null;
  if (some) return ok(some);
  const all = await listed(snapshot);
  if (!all.ok) return all;
  const { paths, warnings } = all.value;
  if (scope === "none") return ok({ ...NOTHING, paths, warnings, whole: false });
  return ok({ ...sorted(paths, await readTexts(snapshot, [...paths.values()], pace)), whole: true, warnings });
}

/** The named milestones alone, so that one can be shown without listing ten thousand; null where one has no such file. */
async function findSome(snapshot: Snapshot, ids: readonly string[]): Promise<Found | null> {
  if (!ids.every(isMilestoneId)) return null;
  const candidates = ids.flatMap((id) => [activePath(id), completedPath(id)]);
  const read = await readTexts(snapshot, candidates);
  const paths = new Map<string, string>();
  const warnings: Problem[] = [];
  for (const id of ids) {
    const there = [activePath(id), completedPath(id)].filter((path) => read.has(path));
    if (there.length === 0) return null;
    if (there.length === 2) warnings.push(twice(snapshot, id));
    paths.set(id, there.at(-1) ?? activePath(id));
  }
  return { ...sorted(paths, read), whole: false, warnings };
}

/** Every milestone file by id; a file in `completed/` wins over one of the same id in `active/`. */
async function listed(snapshot: Snapshot): Promise<Result<Pick<Found, "paths" | "warnings">>> {
  const paths = new Map<string, string>();
  const doubled = new Set<string>();
  for (const folder of [FOLDERS.active, FOLDERS.completed]) {
    const names = await snapshot.list(folder);
    if (!names.ok) return names;
    for (const name of names.value) {
      const id = idOfFileName(name);
      if (id === null || !isMilestoneId(id)) continue;
      if (paths.has(id)) doubled.add(id);
      paths.set(id, `${folder}/${name}`);
    }
  }
  return ok({ paths, warnings: [...doubled].map((id) => twice(snapshot, id)) });
}

export function twice(snapshot: { readonly root: string }, id: string): Problem {
  const path = shownPath(snapshot, completedPath(id));
  return problem("duplicate-id", `Milestone ${id} is in active/ and in completed/; the one in completed/ holds.`, {
    at: { path },
    hint: `Delete ${shownPath(snapshot, activePath(id))} if it is left over.`,
  });
}

function sorted(paths: ReadonlyMap<string, string>, read: ReadonlyMap<string, Result<string>>): Omit<Found, "whole" | "warnings"> {
  const texts = new Map<string, string>();
  const unreadable = new Map<string, Problem>();
  for (const path of paths.values()) {
    const text = read.get(path);
    if (text?.ok) texts.set(path, text.value);
    else if (text) unreadable.set(path, text.problem);
  }
  return { paths, texts, unreadable };
}

type Read = Pick<Workspace, "milestones" | "broken" | "warnings">;

async function readAll({ paths, texts, unreadable, warnings }: Found, snapshot: Snapshot): Promise<Read> {
  const milestones = new Map<string, Reading["milestone"]>();
  const broken = new Map<string, Problem>();
  const odd: Problem[] = [...warnings];
  for (const [id, path] of paths) {
    const text = texts.get(path);
    const fault = unreadable.get(path);
    if (fault) broken.set(id, fault);
    if (text === undefined) continue;
    const reading = await readMilestoneText(text, { id, path, snapshot });
    if (!reading.ok) broken.set(id, reading.problem);
    else (milestones.set(id, reading.value.milestone), odd.push(...reading.value.warnings));
  }
  return { milestones, broken, warnings: odd };
}

type OneFile = { readonly id: string; readonly path: string; readonly snapshot: { readonly root: string } };

/** One file as the milestone it means, its progress derived. The schema is loaded for what is not plainly right. */
export async function readMilestoneText(text: string, { id, path, snapshot }: OneFile): Promise<Result<Reading>> {
  const source = { id, path: shownPath(snapshot, path), home: homeOf(path) };
  const reading = readPlainly(text, source) ?? (await import("../core/files/diagnose.ts")).diagnose(text, source);
  return reading.ok ? ok({ ...reading.value, milestone: withProgress(reading.value.milestone) }) : reading;
}
