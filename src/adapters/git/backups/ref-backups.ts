// Backups in git: a commit on top of the state branch that holds the data folder as it was, under a ref of its own.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { backupId, isMilestoneFile, readBackupId, type Backup } from "../../../core/model/stored/backup.ts";
import { openRefs } from "../branches.ts";
import { repoPath, type Surroundings } from "../discovery.ts";
import { isOid, isRefName, type Oid } from "../git-arguments.ts";
import type { Environment } from "../git.ts";
import { makeCommit, signature, type NewFile } from "../objects.ts";
import { entriesAt, type Present } from "./present.ts";
import { treeState } from "./state.ts";
import type { State } from "./state.ts";

const FOLDER = "refs/milestones/backup/";
/** Backups with the same label within one second. */
const NAMESAKES_MAX = 100;

export type Making = { readonly at: string; readonly label: string; readonly environment: Environment };

/** Only contents that git does not have yet are written. Problems: those of git, `already-exists`. */
export async function makeRefBackup(surroundings: Surroundings, present: Present, { at, label, environment }: Making): Promise<Result<Backup>> {
  const files = await newFiles(surroundings, present);
  if (!files.ok) return files;
  const settings = await surroundings.git.settings();
  if (!settings.ok) return settings;
  const sources = { environment, settings: settings.value };
  const paths = [...present.state.ids.keys()];
  const sizes = present.state.total === undefined ? await sizesOf(present.state, paths) : ok(present.state.total);
  // What a partial clone has left on its server is part of the backup, and nobody here knows its size.
  if (!sizes.ok && sizes.problem.code !== "remote-unavailable") return sizes;
  const counts = { milestones: paths.filter(isMilestoneFile).length, files: paths.length, bytes: sizes.ok ? sizes.value : 0 };
  const people = { author: signature("author", sources, Date.parse(at)), committer: signature("committer", sources, Date.parse(at)) };
  const commit = await makeCommit(surroundings.git, { parent: present.tip, files: files.value, message: messageOf(backupId(at, label), counts), ...people });
  if (!commit.ok) return commit;
  return named(surroundings, commit.value, { at, label, counts });
}

async function newFiles(surroundings: Surroundings, { state, committed }: Present): Promise<Result<readonly NewFile[]>> {
  const changed = [...state.ids].flatMap(([path, id]) => (committed.get(path)?.id === id ? [] : [path]));
  const bytes = await state.bytes(changed);
  if (!bytes.ok) return bytes;
  const lost = changed.find((path) => !bytes.value.has(path));
  if (lost !== undefined) return failed(problem("conflict", `${lost} changed while the backup was made.`, { hint: "Run it again." }));
  const gone = [...committed].filter(([path, { mode }]) => mode.startsWith("100") && !state.ids.has(path));
  return ok([
    ...changed.map((path): NewFile => ({ path: repoPath(surroundings, path), bytes: bytes.value.get(path) ?? null, mode: committed.get(path)?.mode === "100755" ? "100755" : "100644" })),
    ...gone.map(([path]): NewFile => ({ path: repoPath(surroundings, path), bytes: null, mode: "100644" })),
  ]);
}

/** Read a part at a time, so that large folders do not fill the memory. */
const PART_FILES = 500;

async function sizesOf(state: State, paths: readonly string[]): Promise<Result<number>> {
  let total = 0;
  for (let start = 0; start < paths.length; start += PART_FILES) {
    const bytes = await state.bytes(paths.slice(start, start + PART_FILES));
    if (!bytes.ok) return bytes;
    for (const content of bytes.value.values()) total += content.length;
  }
  return ok(total);
}

type Counts = Pick<Backup, "milestones" | "files" | "bytes">;

function messageOf(id: string, { milestones, files, bytes }: Counts): string {
  return `milestone backup ${id}\n\nMilestones: ${milestones}\nFiles: ${files}\nBytes: ${bytes}\n`;
}

type Naming = { readonly at: string; readonly label: string; readonly counts: Counts };

async function named({ git, place }: Surroundings, commit: Oid, { at, label, counts }: Naming): Promise<Result<Backup>> {
  const refs = openRefs(place, git);
  for (let namesake = 1; namesake <= NAMESAKES_MAX; namesake++) {
    const id = backupId(at, namesake === 1 ? label : `${label}-${namesake}`);
    const ref = `${FOLDER}${id}`;
    if (!isRefName(ref)) return failed(problem("invalid-argument", `A backup cannot be called ${JSON.stringify(id)}.`));
    const made = await git.run({ command: "update-ref", options: ["-mmilestone: backup", "--stdin", "-z"], input: `create ${ref}\0${commit}\0` });
    if (made.ok) return ok({ id, kind: "git", at: readBackupId(id)?.at ?? at, label: readBackupId(id)?.label ?? label, place: ref, ...counts });
    const there = await refs.tip(ref);
    if (!there.ok || there.value === null) return there.ok ? made : there;
  }
  return failed(problem("already-exists", `There are ${NAMESAKES_MAX} backups of this second already.`));
}

export async function refBackups({ git }: Surroundings): Promise<Result<readonly Backup[]>> {
  const listed = await git.run({ command: "for-each-ref", options: ["--format=%(refname)%00%(objectname)%00%(contents:body)%00", "refs/milestones/backup"] });
  if (!listed.ok) return listed;
  const fields = listed.value.toString().split("\0");
  return ok(fields.flatMap((field, at): Backup[] => {
    const ref = field.trim();
    const id = ref.slice(FOLDER.length);
    const known = at % 3 === 0 ? readBackupId(id) : null;
    const count = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(fields[at + 2] ?? "")?.[1] ?? 0);
    return known ? [{ id, kind: "git", ...known, place: ref, milestones: count("Milestones"), files: count("Files"), bytes: count("Bytes") }] : [];
  }));
}

/** Problems: `backup-damaged`, those of git. */
export async function refState(surroundings: Surroundings, { id, place }: Backup): Promise<Result<State>> {
  const commit = await tipOf(surroundings, place);
  if (!commit.ok) return commit;
  const entries = commit.value === null ? null : await entriesAt(surroundings, commit.value);
  if (entries?.ok) return ok(treeState(surroundings.git, entries.value));
  return entries && entries.problem.code !== "git-failed" ? entries : failed(problem("backup-damaged", `Backup ${id} cannot be read: git has lost its commit or its folders.`, { hint: "Take another one: `milestone backup list`." }));
}

async function tipOf({ git, place }: Surroundings, ref: string): Promise<Result<Oid | null>> {
  return isRefName(ref) ? openRefs(place, git).tip(ref) : ok(null);
}

/** Its contents stay in git for as long as git keeps what nothing names. */
export async function removeRefs(surroundings: Surroundings, backups: readonly Backup[]): Promise<Result<null>> {
  for (const { place } of backups) {
    const tip = await tipOf(surroundings, place);
    if (!tip.ok) return tip;
    if (tip.value === null || !isOid(tip.value)) continue;
    const removed = await surroundings.git.run({ command: "update-ref", options: ["--stdin", "-z"], input: `delete ${place}\0${tip.value}\0` });
    if (!removed.ok) return removed;
  }
  return ok(null);
}
