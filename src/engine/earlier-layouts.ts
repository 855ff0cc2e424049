// What earlier versions kept elsewhere: one archive file, one current milestone, and dependencies in a file of their own.
import type { Problem } from "../core/base/problem.ts";
import type { Result } from "../core/base/result.ts";
import { ARCHIVE_PATH, CURRENT_PATH, DEPENDENCIES_PATH } from "../core/files/layout.ts";
import type { Entries, SideDependencies } from "../core/files/legacy/legacy.ts";
import type { Milestone } from "../core/model/milestone.ts";
import type { Workspace } from "../core/model/workspace.ts";
import { withProgress } from "../core/rules/progress.ts";
import type { Snapshot } from "../ports/repository.ts";
import { readTexts, shownPath } from "./texts.ts";

type Around = { readonly snapshot: Snapshot; readonly names: readonly string[] };

/** The workspace with these files merged in. Where none of them is there, nothing more is loaded or read. */
export async function earlierLayouts(workspace: Workspace, { snapshot, names }: Around): Promise<Workspace> {
  const beside = [ARCHIVE_PATH, CURRENT_PATH].filter((path) => names.includes(path));
  const files = await readTexts(snapshot, [...beside, DEPENDENCIES_PATH]);
  let merged = workspace;
  for (const [path, text] of files) merged = await mergedFile(merged, { path, shown: shownPath(snapshot, path), text });
  return merged;
}

type SideFile = { readonly path: string; readonly shown: string; readonly text: Result<string> };

async function mergedFile(workspace: Workspace, { path, shown, text }: SideFile): Promise<Workspace> {
  if (!text.ok) return withWarnings(workspace, [text.problem]);
  const [legacy, { parseYaml }] = await Promise.all([import("../core/files/legacy/legacy.ts"), import("../core/files/yaml/yaml.ts")]);
  const value = parseYaml(text.value, shown);
  if (!value.ok) return withWarnings(workspace, [value.problem]);
  if (path === DEPENDENCIES_PATH) return withDependencies(workspace, legacy.readDependenciesFile(value.value, shown));
  const read = path === ARCHIVE_PATH ? legacy.readArchiveFile : legacy.readCurrentFile;
  return withEntries(workspace, read(value.value, shown), { path, shown });
}

/** Milestones that have no file of their own. */
async function withEntries(workspace: Workspace, { entries, problems }: Entries, { path, shown }: { path: string; shown: string }): Promise<Workspace> {
  const { readMilestoneValue } = await import("../core/files/read.ts");
  const milestones = new Map(workspace.milestones);
  const paths = new Map(workspace.paths);
  const warnings = [...problems];
  for (const { id, value } of entries) {
    if (paths.has(id)) continue;
    const home = path === ARCHIVE_PATH ? "completed" : "active";
    const reading = readMilestoneValue(value, { id, path: shown, home });
    if (!reading.ok) warnings.push(reading.problem);
    else (milestones.set(id, withProgress(reading.value.milestone)), paths.set(id, path));
  }
  return withWarnings({ ...workspace, milestones, paths }, warnings);
}

function withDependencies(workspace: Workspace, { requires, problems }: SideDependencies): Workspace {
  const milestones = new Map(workspace.milestones);
  for (const [id, ids] of requires) {
    const milestone = milestones.get(id);
    if (milestone) milestones.set(id, requiring(milestone, ids));
  }
  return withWarnings({ ...workspace, milestones }, problems);
}

function requiring(milestone: Milestone, ids: readonly string[]): Milestone {
  const { dependencies } = milestone;
  return { ...milestone, dependencies: { ...dependencies, requires: [...new Set([...dependencies.requires, ...ids])] } };
}

function withWarnings(workspace: Workspace, problems: readonly Problem[]): Workspace {
  return problems.length === 0 ? workspace : { ...workspace, warnings: [...workspace.warnings, ...problems] };
}
