// A look through every file of the data folder: what cannot be read, and where.
import type { Json } from "../../base/json.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Result } from "../../base/result.ts";
import type { Audit } from "../../model/facts.ts";
import { CONFIG_PATH } from "../../model/config/config.ts";
import { isMilestoneId } from "../../model/ids.ts";
import type { Milestone } from "../../model/milestone.ts";
import { addedBy, removedBy, type RecordedEvent } from "../../model/event.ts";
import { diagnose } from "../diagnose.ts";
import { decodeLog, readEvents } from "../events.ts";
import { ARCHIVE_PATH, CURRENT_PATH, DEPENDENCIES_PATH } from "../layout.ts";
import { type Entries, readArchiveFile, readCurrentFile, readDependenciesFile } from "./legacy.ts";
import { readMilestoneValue } from "../read.ts";
import type { Reading, Source } from "../reading.ts";
import { decodeText, parseYaml } from "../yaml/yaml.ts";

/** Files that are made from others, or set aside, what agents printed and what this machine noted: nothing there is data. Journals are read with their sessions. */
const DERIVED = /^(?:(?:data|cache|backups|quarantine|templates\/\.cache|logs\/system|sessions\/agents)\/|logs\/[^/]+\.log(?:\.\d+)?$|sessions\/[^/]+\.journal$)/;
/** Names that crashes and earlier versions left: `doctor` lists them. */
const LITTER = /(^|\/)\.tmp|\.(corrupted|backup|tmp)\.\d+|(^|\/)corrupted-|\.lock(\/|$)/;

/** Whether a file of the data folder is looked at, so that others need not be read. */
export function isAudited(path: string): boolean {
  return !DERIVED.test(path) && !LITTER.test(path);
}

/** `root` is how people know the data folder; `percentageOf` derives a milestone's progress from its tasks. */
export type AuditOptions = { readonly root: string; readonly percentageOf: (milestone: Milestone) => number };

/**
 * Everything that reading the files finds wrong or odd, in the order of their paths: milestones, logs, the side files of
 * earlier layouts, and the syntax of every other YAML and JSON file but the configuration, whose reader is more forgiving
 * and reports for itself. `files` counts them all. Nothing is changed.
 */
export function auditTree(files: ReadonlyMap<string, Result<Uint8Array>>, options: AuditOptions): Audit {
  const look: Look = { ...options, problems: [], milestones: new Map() };
  const paths = [...files.keys()].filter(isAudited).sort();
  const logs = paths.filter((path) => path.endsWith(".jsonl"));
  for (const path of paths) if (!logs.includes(path)) checkFile(path, files.get(path), look);
  for (const path of logs) checkLog(path, files.get(path), look);
  return { problems: look.problems, files: paths.length };
}

type Look = AuditOptions & { readonly problems: Problem[]; readonly milestones: Map<string, Milestone> };

function checkFile(path: string, bytes: Result<Uint8Array> | undefined, look: Look): void {
  const shown = `${look.root}/${path}`;
  if (bytes && !bytes.ok) return void look.problems.push(withPath(bytes.problem, shown));
  if (!bytes || !/\.(ya?ml|json)$/.test(path) || path === CONFIG_PATH) return;
  const text = decodeText(bytes.value, shown);
  if (!text.ok) return void look.problems.push(text.problem);
  const id = /^(?:active|completed)\/([^/]+)\.ya?ml$/.exec(path)?.[1];
  if (id !== undefined && path !== DEPENDENCIES_PATH) checkMilestone(text.value, { id, path, shown }, look);
  else checkSideFile(text.value, { path, shown }, look);
}

function withPath(fault: Problem, path: string): Problem {
  return { ...fault, at: { ...fault.at, path } };
}

type Named = { readonly id: string; readonly path: string; readonly shown: string };

/** Names such as `current` and `archive-index` are known not to be milestones; other names that are no ids are a fault. */
function checkMilestone(text: string, { id, path, shown }: Named, look: Look): void {
  if (!isMilestoneId(id)) {
    if (/^(dependencies|current|readme|archive-index)$/i.test(id)) return checkSideFile(text, { path, shown }, look);
    const hint = "Rename it to letters, digits, hyphens and underscores, at most 50 of them.";
    return void look.problems.push(problem("invalid-id", `The file name ${JSON.stringify(id)} is no id, so the milestone is not read.`, { at: { path: shown }, hint }));
  }
  const home = path.startsWith("completed/") ? "completed" : "active";
  take(diagnose(text, { id, path: shown, home }), { id, path: shown, home }, look);
}

function take(reading: Result<Reading>, { id, path }: Source, look: Look): void {
  if (!reading.ok) return void look.problems.push(reading.problem);
  const { milestone, stored, warnings } = reading.value;
  look.problems.push(...warnings);
  look.milestones.set(id, milestone);
  const derived = look.percentageOf(milestone);
  if (stored === null || stored === derived || milestone.tasks.length === 0) return;
  const hint = "The tasks hold; the figure is corrected when the milestone is next changed.";
  look.problems.push(problem("stored-progress-wrong", `Milestone ${id} states ${stored} %, its tasks say ${derived} %.`, { at: { path }, hint }));
}

function checkSideFile(text: string, { path, shown }: Omit<Named, "id">, look: Look): void {
  const value = parseYaml(text, shown);
  if (!value.ok) return void look.problems.push(value.problem);
  if (path === DEPENDENCIES_PATH) look.problems.push(...readDependenciesFile(value.value, shown).problems);
  if (path === ARCHIVE_PATH) checkEntries(readArchiveFile(value.value, shown), { path: shown, home: "completed" }, look);
  if (path === CURRENT_PATH) checkEntries(readCurrentFile(value.value, shown), { path: shown, home: "active" }, look);
}

function checkEntries({ entries, problems }: Entries, source: Omit<Source, "id">, look: Look): void {
  look.problems.push(...problems);
  for (const { id, value } of entries) {
    if (!look.milestones.has(id)) take(readMilestoneValue(value, { id, ...source }), { id, ...source }, look);
  }
}

function checkLog(path: string, bytes: Result<Uint8Array> | undefined, look: Look): void {
  const shown = `${look.root}/${path}`;
  const text = bytes?.ok ? decodeLog(bytes.value, shown) : bytes;
  if (!text) return;
  if (!text.ok) return void look.problems.push(withPath(text.problem, shown));
  const { events, problems } = readEvents(text.value, shown);
  look.problems.push(...problems, ...contradictions(events, shown, look.milestones));
}

/** The last thing a log says of each task, where the milestone says otherwise. People edit files: the milestone holds. */
function contradictions(events: readonly RecordedEvent[], path: string, milestones: ReadonlyMap<string, Milestone>): Problem[] {
  const last = new Map<string, string>();
  for (const event of events) {
    const { event_type, milestone_id, details } = event;
    // A number that was given up says nothing of the task that has it now.
    for (const id of [...removedBy(event), ...addedBy(event).map((task) => task.id)]) last.delete(JSON.stringify([milestone_id, id]));
    const task: Json = details["task_id"] ?? null;
    const status = event_type === "task_completed" ? "completed" : event_type === "task_status_changed" ? details["new_status"] : null;
    if (typeof task === "string" && typeof status === "string") last.set(JSON.stringify([milestone_id, task]), status);
  }
  return [...milestones].flatMap(([id, { tasks }]) =>
    tasks.flatMap((task) => {
      const told = last.get(JSON.stringify([id, task.id]));
      if (told === undefined || (told === "completed") === (task.status === "completed")) return [];
      return problem("contradicting-event", `The log says task ${task.id} of ${id} became ${told}; the milestone says ${task.status}.`, { at: { path }, hint: "The milestone holds." });
    }),
  );
}
