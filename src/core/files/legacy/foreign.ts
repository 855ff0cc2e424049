// Milestones in a folder of any layout: where they are, which id each gets, and what could not be read.
import type { Json } from "../../base/json.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Result } from "../../base/result.ts";
import type { Foreign } from "../../model/facts.ts";
import { isMilestoneId } from "../../model/ids.ts";
import type { Milestone } from "../../model/milestone.ts";
import { diagnose } from "../diagnose.ts";
import { idOf, isArchive, readArchiveFile, readCurrentFile, readDependenciesFile, type Entries } from "./legacy.ts";
import { rootOf } from "../normal.ts";
import { printYaml } from "../yaml/print.ts";
import type { Source } from "../reading.ts";
import { writeMilestone } from "../write.ts";
import { decodeText, parseYaml } from "../yaml/yaml.ts";

type Files = ReadonlyMap<string, Result<Uint8Array>>;
/** `v0` is the first version with its single files, `loose` a milestone that lies anywhere else. */
type Layout = "folders" | "v0" | "loose";
type Found = { readonly milestone: Milestone; readonly text: string; readonly path: string; readonly source: Source; readonly layout: Layout };
type Search = { readonly found: Found[]; readonly quarantined: { path: string; problem: Problem }[]; readonly warnings: Problem[]; readonly left: string[] };

/** More names than these are counted only. */
const NAMES_SHOWN_MAX = 10;

/**
 * Every milestone below a folder: a data folder of any version, a backup of one, a folder that holds data folders, or loose
 * files. Each comes with a text that reads as it: the file's own, byte for byte, unless it held several or must change its
 * id or take over dependencies. What cannot be read is quarantined with its problem. Paths are those of `files`.
 * Warnings: `duplicate-id` at a milestone that was left out for another; `legacy-layout`, `id-from-file-name` and those of
 * the side file at what was taken over otherwise than it stood.
 */
export function foreignTree(files: Files): Foreign {
  const search: Search = { found: [], quarantined: [], warnings: [], left: [] };
  for (const root of rootsOf([...files.keys()], search)) searchRoot(root, files, search);
  const milestones = settled(search).map(({ milestone, text, path, source }) => ({ milestone, text, path, home: source.home }));
  if (search.left.length > 0) search.warnings.push(leftBehind(search.left));
  return { milestones, quarantined: search.quarantined, warnings: search.warnings };
}

function leftBehind(paths: readonly string[]): Problem {
  const more = paths.length > NAMES_SHOWN_MAX ? ` and ${paths.length - NAMES_SHOWN_MAX} more` : "";
  const message = `${paths.length} ${paths.length === 1 ? "file is no milestone and was" : "files are no milestones and were"} left behind: ${paths.slice(0, NAMES_SHOWN_MAX).join(", ")}${more}.`;
  return problem("legacy-layout", message);
}

/** Folders named like a data folder, with a `/` at the end; the folder itself ("") where there is none. Backups count only where they are all there is. */
function rootsOf(paths: readonly string[], { warnings }: Search): string[] {
  const roots = new Set(paths.flatMap((path) => /^(?:.*?\/)??\.(?:old-)?milestones(?:\.backup\.[^/]*)?\//.exec(path)?.[0] ?? []));
  if (roots.size === 0) return [""];
  const backups = [...roots].filter((root) => root.includes(".milestones.backup."));
  if (backups.length === 0 || backups.length === roots.size) return [...roots].sort();
  for (const path of backups) {
    warnings.push(problem("legacy-layout", `The backup ${path} was left out.`, { at: { path }, hint: "Import it by itself with --path." }));
  }
  return [...roots].filter((root) => !backups.includes(root)).sort();
}

function searchRoot(root: string, files: Files, search: Search): void {
  const paths = [...files.keys()].filter((path) => path.startsWith(root)).sort();
  const own: Search = { ...search, found: [] };
  const requires = new Map<string, readonly string[]>();
  for (const path of paths) {
    const kind = kindOf(path.slice(root.length));
    if (kind === "other") {
      if (!EMPTY_FILES.test(path)) search.left.push(path);
      continue;
    }
    const text = textOf(files, path, own);
    if (text === null) continue;
    if (kind === "dependencies") for (const [id, ids] of sideFile(text, path, own)) requires.set(id, ids);
    else if (kind === "milestone" || kind === "loose") readFile({ text, path, root, loose: kind === "loose" }, own);
    else addEntries(text, path, { search: own, read: kind === "archive" ? readArchiveFile : readCurrentFile, home: kind === "archive" ? "completed" : "active" });
  }
  const merged = withoutTwins(own).map((found) => withRequires(found, requires.get(found.milestone.id) ?? []));
  search.found.push(...merged);
}

type Kind = "milestone" | "archive" | "current" | "dependencies" | "loose" | "other";

/** Folders of a data folder that never hold milestones. */
const OTHER_FOLDERS = /^(config|data|database|events|state|sessions|logs|locks|\.locks|approvals|deliverables|templates|workflows|backups|cache|quarantine|agents|planning|status|updates|temp|performance|kiro-metrics|web-dashboard|quickstart)\//;
/** Files beside milestones that are none; within the folder of one milestone only its definition is it. */
const OTHER_FILES = /(^|\/)(archive-index|current|readme|user-stats|[\w-]*config)\.ya?ml$/i;

/** Files that hold nothing for anybody. */
const EMPTY_FILES = /(^|\/)\.(gitkeep|gitignore|DS_Store)$/;

function kindOf(path: string): Kind {
  if (!/\.ya?ml$/.test(path) || OTHER_FOLDERS.test(path)) return "other";
  if (/^archive\.ya?ml$/.test(path)) return "archive";
  if (/^current\.ya?ml$/.test(path)) return "current";
  if (/^(active\/)?dependencies\.ya?ml$/.test(path)) return "dependencies";
  if (OTHER_FILES.test(path)) return "other";
  if (/^(active|completed)\/[^/]+$/.test(path)) return "milestone";
  if (/^(active|completed|archive)\/[^/]+\/(definition|milestone)\.ya?ml$/.test(path)) return "milestone";
  return /^(active|completed|archive)\//.test(path) ? "other" : "loose";
}

function textOf(files: Files, path: string, search: Search): string | null {
  const bytes = files.get(path);
  const text = bytes?.ok ? decodeText(bytes.value, path) : bytes;
  if (text?.ok) return text.value;
  if (text) search.quarantined.push({ path, problem: { ...text.problem, at: { path, ...text.problem.at } } });
  return null;
}

function sideFile(text: string, path: string, search: Search): ReadonlyMap<string, readonly string[]> {
  const value = parseYaml(text, path);
  if (!value.ok) search.quarantined.push({ path, problem: value.problem });
  const { requires, problems } = readDependenciesFile(value.ok ? value.value : null, path);
  search.warnings.push(...problems);
  return requires;
}

type File = { readonly text: string; readonly path: string; readonly root: string; readonly loose: boolean };

/** One file that is a milestone, or, where it lies loose, perhaps something else. */
function readFile({ text, path, root, loose }: File, search: Search): void {
  const value = parseYaml(text, path);
  if (value.ok && isArchive(value.value)) return addEntries(text, path, { search, read: readArchiveFile, home: "completed" });
  if (loose && value.ok && !isLikeMilestone(value.value)) return void search.left.push(path);
  const source = sourceOf(path.slice(root.length), path);
  if (!source) return void search.quarantined.push({ path, problem: noId(path) });
  const reading = diagnose(text, source);
  if (!reading.ok) return void search.quarantined.push({ path, problem: reading.problem });
  search.warnings.push(...reading.value.warnings);
  search.found.push({ milestone: reading.value.milestone, text, path, source, layout: loose ? "loose" : "folders" });
}

function isLikeMilestone(value: Json): boolean {
  const mapping = rootOf(value)?.mapping;
  if (!mapping) return false;
  const named = ["title", "name", "id", "milestone_id", "metadata"].some((key) => Object.hasOwn(mapping, key));
  return named && ["tasks", "status", "progress", "timeline", "success_criteria"].some((key) => Object.hasOwn(mapping, key));
}

/** The id is the name of the file, or of the folder around a definition. */
function sourceOf(inside: string, path: string): Source | null {
  const steps = inside.replace(/\.ya?ml$/, "").split("/");
  const folder = steps.at(-2) ?? "";
  const name = /^(definition|milestone)$/.test(steps.at(-1) ?? "") && !/^(|active|completed|archive)$/.test(folder) ? folder : (steps.at(-1) ?? "");
  const id = idOf(name);
  const home = steps.slice(0, -1).some((step) => /^(completed|archived?|done|finished)$/i.test(step)) ? "completed" : "active";
  return id === null ? null : { id, path, home };
}

function noId(path: string): Problem {
  return problem("invalid-id", `The name of ${path} gives no id.`, { at: { path }, hint: "Rename the file to what the milestone is to be called." });
}

type Reader = { readonly search: Search; readonly read: (value: Json, path: string) => Entries; readonly home: Source["home"] };

/** Milestones out of one file: each gets a text of its own. */
function addEntries(text: string, path: string, { search, read, home }: Reader): void {
  const value = parseYaml(text, path);
  if (!value.ok) return void search.quarantined.push({ path, problem: value.problem });
  const { entries, problems } = read(value.value, path);
  search.quarantined.push(...problems.map((fault) => ({ path, problem: fault })));
  for (const entry of entries) {
    const source: Source = { id: entry.id, path, home };
    const own = printYaml(entry.value);
    const reading = diagnose(own, source);
    if (reading.ok) search.found.push({ milestone: reading.value.milestone, text: own, path, source, layout: "v0" });
    else search.quarantined.push({ path, problem: { ...reading.problem, at: { path } } });
  }
}

/** Of a milestone that is both active and completed the completed one counts. */
function withoutTwins({ found, warnings }: Search): Found[] {
  const completed = new Map(found.filter(({ source, layout }) => layout === "folders" && source.home === "completed").map((item) => [item.source.id, item]));
  return found.filter((item) => {
    const twin = item.layout === "folders" ? completed.get(item.source.id) : undefined;
    if (!twin || item.source.home === "completed") return true;
    warnings.push(problem("duplicate-id", `${twin.path} has the same id; the completed one was taken.`, { at: { path: item.path }, hint: "Compare the two, and delete the one that is out of date." }));
    return false;
  });
}

/** What the side file requires joins what the milestone itself requires. */
function withRequires(found: Found, requires: readonly string[]): Found {
  const own = found.milestone.dependencies.requires;
  const added = requires.filter((id) => !own.includes(id) && id !== found.milestone.id);
  if (added.length === 0) return found;
  return changed(found, { ...found.milestone, dependencies: { ...found.milestone.dependencies, requires: [...own, ...added] } });
}

function changed(found: Found, after: Milestone): Found {
  const source = { ...found.source, id: after.id };
  const { text } = writeMilestone(found.text, { before: found.milestone, after, source });
  return { ...found, milestone: after, text, source };
}

/** One id for each: an equal copy is left out (`duplicate-id`), another milestone of the same id gets a suffix (`legacy-layout`). */
function settled({ found, warnings }: Search): Found[] {
  const taken = new Map<string, Found>();
  const inOrder = [...found].sort((a, b) => RANK[a.layout] - RANK[b.layout]);
  for (const item of inOrder) {
    const twin = taken.get(item.source.id.toLowerCase());
    if (twin && twin.text === item.text) {
      warnings.push(problem("duplicate-id", `${twin.path} holds the same.`, { at: { path: item.path } }));
      continue;
    }
    const id = twin ? freeId(item, taken) : item.source.id;
    if (twin) warnings.push(problem("legacy-layout", `The id ${item.source.id} is that of ${twin.path} too; here it became ${id}.`, { at: { path: item.path } }));
    taken.set(id.toLowerCase(), twin ? changed(item, { ...item.milestone, id }) : item);
  }
  return [...taken.values()];
}

const RANK: Readonly<Record<Layout, number>> = { folders: 0, loose: 1, v0: 2 };

function freeId({ source, layout }: Found, taken: ReadonlyMap<string, Found>): string {
  for (let number = layout === "v0" ? 1 : 2; ; number++) {
    const suffix = layout === "v0" ? (number === 1 ? "-v0" : `-v0-${number}`) : `-${number}`;
    const id = `${source.id.slice(0, ID_LENGTH_MAX - suffix.length)}${suffix}`;
    if (!taken.has(id.toLowerCase()) && isMilestoneId(id)) return id;
  }
}

/** The longest id that is read. */
const ID_LENGTH_MAX = 50;
