// Bringing a catalog up to date: what has changed since it was made is read, and nothing else.
import { failed, ok, type Result } from "../../core/base/result.ts";
import { problem } from "../../core/base/problem.ts";
import type { Batch } from "../../core/query/entries.ts";
import type { Part } from "../../core/query/questions.ts";
import type { Catalog, Refresh, Stamps } from "../../ports/catalog.ts";
import type { Repository, Snapshot } from "../../ports/repository.ts";
import type { Survey, Surveyor } from "../../ports/survey.ts";
import { entriesOf, PART_FOLDERS, subjectsOf, type Subject } from "./sources.ts";

/** Milestones read at a time: enough to fill a statement, few enough to stay small in memory. */
const BATCH_MAX = 500;
/** Others refresh as well; whoever comes late finds it done. */
const TRIES_MAX = 5;

export type Shelving = {
  readonly repository: Pick<Repository, "snapshot">;
  readonly surveyor: Surveyor;
  /** Called as the work goes on: files read, of so many. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
};

/** What bringing up to date came to; `read` counts milestones, sessions, logs and approvals that were read again. */
export type Brought = { readonly stamps: Partial<Stamps>; readonly read: number };

/** Afterwards the catalog has these stamps, unless somebody has refreshed it again by then. Problems: those of the catalog and of the survey. */
export async function bringCurrent(catalog: Catalog, parts: readonly Part[], shelving: Shelving): Promise<Result<Brought>> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const stamps = await catalog.stamps();
    if (!stamps.ok) return stamps;
    const brought = await eachPart(catalog, { parts, stamps: stamps.value }, shelving);
    if (!brought.ok) return brought;
    if (brought.value !== "moved") return ok(brought.value);
  }
  return failed(problem("database-busy", "Others change the index all the time."));
}

type Due = { readonly parts: readonly Part[]; readonly stamps: Stamps };

async function eachPart(catalog: Catalog, { parts, stamps }: Due, shelving: Shelving): Promise<Result<Brought | "moved">> {
  const after: Partial<Record<Part, string>> = {};
  let read = 0;
  for (const part of parts) {
    const since = stamps[part];
    const survey = await shelving.surveyor.survey({ folders: PART_FOLDERS[part], since });
    if (!survey.ok) return survey;
    after[part] = survey.value.stamp;
    if (survey.value.found.kind === "same") continue;
    const change = await changeOf(catalog, { part, since, survey: survey.value });
    if (!change.ok) return change;
    const done = await refreshed(catalog, { part, from: since, to: survey.value.stamp, whole: change.value.whole }, { change: change.value, shelving });
    if (!done.ok) return done;
    if (done.value === "moved") return ok("moved");
    read += change.value.subjects.length;
  }
  return ok({ stamps: after, read });
}

type Wanted = { readonly change: Change; readonly shelving: Shelving };

/** Read after the survey, so that nothing older than what it saw is taken for it. */
async function refreshed(catalog: Catalog, refresh: Omit<Refresh, "batches">, { change, shelving: { repository, progress } }: Wanted): Promise<Result<"done" | "moved">> {
  const snapshot = await repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  try {
    return await catalog.refresh({ ...refresh, batches: batchesOf(refresh.part, change, { snapshot: snapshot.value, progress }) });
  } finally {
    await snapshot.value.release();
  }
}

type Reading = Pick<Shelving, "progress"> & { readonly snapshot: Snapshot };

type Change = { readonly whole: boolean; readonly versions: ReadonlyMap<string, string | null>; readonly subjects: readonly Subject[] };
type Surveyed = { readonly part: Part; readonly since: string | null; readonly survey: Survey };

/** Of a whole survey only what the catalog has in another version counts as changed. */
async function changeOf(catalog: Catalog, { part, since, survey: { found } }: Surveyed): Promise<Result<Change>> {
  if (found.kind === "same") return ok({ whole: false, versions: new Map(), subjects: [] });
  if (found.kind === "some") return ok({ whole: false, versions: found.files, subjects: subjectsOf(part, found.files.keys()) });
  if (since === null) return ok({ whole: true, versions: found.files, subjects: subjectsOf(part, found.files.keys()) });
  const known = await catalog.versions(part);
  if (!known.ok) return known;
  const versions = new Map<string, string | null>();
  for (const [path, version] of found.files) if (known.value.get(path) !== version) versions.set(path, version);
  for (const path of known.value.keys()) if (!found.files.has(path)) versions.set(path, null);
  return ok({ whole: false, versions, subjects: subjectsOf(part, versions.keys()) });
}

async function* batchesOf(part: Part, { versions, subjects }: Change, { snapshot, progress }: Reading): Refresh["batches"] {
  yield { versions } satisfies Batch;
  for (let start = 0; start < subjects.length; start += BATCH_MAX) {
    const some = subjects.slice(start, start + BATCH_MAX);
    yield { ...(await entriesOf(part, some, snapshot)), versions: new Map() };
    progress?.(start + some.length, subjects.length);
  }
}
