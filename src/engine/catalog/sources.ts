// From files to the entries of a catalog: what of a part has to be read, and what it comes to.
import type { Json } from "../../core/base/json.ts";
import type { Problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { eventLogs, FOLDERS, idOfFileName, idOfLog } from "../../core/files/layout.ts";
import { isMilestoneId } from "../../core/model/ids.ts";
import type { Batch, Mark, MilestoneEntry } from "../../core/query/entries.ts";
import type { Part } from "../../core/query/questions.ts";
import type { Snapshot } from "../../ports/repository.ts";
import { readMilestoneText, twice } from "../load.ts";
import { readTexts, shownPath } from "../texts.ts";

/** Below the data folder; earlier versions kept logs and sessions elsewhere. */
export const PART_FOLDERS: Readonly<Record<Part, readonly string[]>> = {
  milestones: [FOLDERS.active, FOLDERS.completed],
  events: [FOLDERS.events, "logs/events", "state/events"],
  sessions: [FOLDERS.sessions, "state/sessions"],
  approvals: ["approvals"],
};

/** What belongs together: files of one milestone, one session, one approval. */
export type Subject = { readonly key: string; readonly paths: readonly string[] };

/** The subjects that these files belong to, each once; files that are none of a catalog's are left out. */
export function subjectsOf(part: Part, paths: Iterable<string>): Subject[] {
  const subjects = new Map<string, readonly string[]>();
  for (const path of paths) {
    const subject = SUBJECTS[part](path);
    if (subject) subjects.set(subject.key, subject.paths);
  }
  return [...subjects].map(([key, files]) => ({ key, paths: files }));
}

const SUBJECTS: Readonly<Record<Part, (path: string) => Subject | null>> = {
  milestones: (path) => {
    // Of a folder in a file's place what lies in it is all that a survey names.
    const id = idOfFileName(path.split("/")[1] ?? "");
    return id !== null && isMilestoneId(id) ? { key: id, paths: milestonePaths(id) } : null;
  },
  events: (path) => {
    const id = idOfLog(path);
    return id === null ? null : { key: id, paths: eventLogs(id) };
  },
  sessions: (path) => (/^(?:state\/)?sessions\/(?!\.|backup-|corrupted-)[^/]+\.(?:ya?ml|json)$/.test(path) ? { key: path, paths: [path] } : null),
  approvals: (path) => (/\.ya?ml$/.test(path) && !/\.(?:ya?ml|jsonl?)\//.test(path) ? { key: path, paths: [path] } : null),
};

/** Wherever a milestone's file may lie; of several that are there the last one holds. */
function milestonePaths(id: string): string[] {
  return [FOLDERS.active, FOLDERS.completed].flatMap((folder) => ["yaml", "yml"].map((ending) => `${folder}/${id}.${ending}`));
}

export type Entries = Omit<Batch, "versions">;

export async function entriesOf(part: Part, subjects: readonly Subject[], snapshot: Snapshot): Promise<Entries> {
  const texts = await readTexts(snapshot, subjects.flatMap(({ paths }) => paths));
  return READERS[part](subjects, texts, snapshot);
}

type Texts = ReadonlyMap<string, Result<string>>;
type Reader = (subjects: readonly Subject[], texts: Texts, snapshot: Snapshot) => Promise<Entries>;

const READERS: Readonly<Record<Part, Reader>> = { milestones, events, sessions, approvals };

async function milestones(subjects: readonly Subject[], texts: Texts, snapshot: Snapshot): Promise<Entries> {
  const entries = new Map<string, MilestoneEntry | null>();
  const problems = new Map<string, Problem[]>();
  for (const { key: id, paths } of subjects) {
    const there = paths.filter((path) => texts.has(path));
    const path = there.at(-1);
    const text = path === undefined ? undefined : texts.get(path);
    const reading = path === undefined || !text ? null : text.ok ? await readMilestoneText(text.value, { id, path, snapshot }) : text;
    entries.set(id, reading?.ok && path !== undefined ? { milestone: reading.value.milestone, path } : null);
    const odd = reading === null ? [] : reading.ok ? reading.value.warnings : [reading.problem];
    problems.set(id, [...(there.length > 1 ? [twice(snapshot, id)] : []), ...odd]);
  }
  return { milestones: entries, problems };
}

async function events(subjects: readonly Subject[], texts: Texts, snapshot: Snapshot): Promise<Entries> {
  const [{ readEvents }, { marksOf }] = await Promise.all([import("../../core/files/events.ts"), import("../../core/query/marks.ts")]);
  const marks = new Map<string, readonly Mark[]>();
  for (const { key: id, paths } of subjects) {
    const read = paths.flatMap((path) => {
      const text = texts.get(path);
      return text?.ok ? readEvents(text.value, shownPath(snapshot, path)).events : [];
    });
    marks.set(id, marksOf(read));
  }
  return { marks };
}

async function sessions(subjects: readonly Subject[], texts: Texts, snapshot: Snapshot): Promise<Entries> {
  const { sessionEntryOf } = await import("../../core/query/records.ts");
  return { sessions: await parsedEntries(subjects, { texts, snapshot }, (path, value) => sessionEntryOf(/([^/]+)\.[a-z]+$/.exec(path)?.[1] ?? path, value)) };
}

async function approvals(subjects: readonly Subject[], texts: Texts, snapshot: Snapshot): Promise<Entries> {
  const { approvalEntryOf } = await import("../../core/query/records.ts");
  return { approvals: await parsedEntries(subjects, { texts, snapshot }, approvalEntryOf) };
}

type Told = { readonly texts: Texts; readonly snapshot: Snapshot };

/** One file a subject. What cannot be read has no entry: `data validate` and the verbs about it tell why. */
async function parsedEntries<T>(subjects: readonly Subject[], { texts, snapshot }: Told, entryOf: (path: string, value: Json) => T | null): Promise<Map<string, T | null>> {
  const { parseYaml } = await import("../../core/files/yaml/yaml.ts");
  return new Map(subjects.map(({ key: path }) => {
    const text = texts.get(path);
    const value = text?.ok ? parseYaml(text.value, shownPath(snapshot, path)) : null;
    return [path, value?.ok ? entryOf(path, value.value) : null];
  }));
}

/** Every file below the folders of a part that may be one of a catalog's; a name that ends like such a file's is no folder's. */
export async function filesOf(part: Part, snapshot: Snapshot): Promise<Result<string[]>> {
  const files: string[] = [];
  const folders = [...PART_FOLDERS[part]];
  for (const folder of folders) {
    const names = await snapshot.list(folder);
    if (!names.ok && names.problem.code === "not-a-file" && !PART_FOLDERS[part].includes(folder)) continue;
    if (!names.ok) return names;
    for (const name of names.value) (/\.(?:ya?ml|jsonl?)$/.test(name) ? files : folders).push(`${folder}/${name}`);
  }
  return ok(files);
}
