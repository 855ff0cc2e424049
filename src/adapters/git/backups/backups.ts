// Backups of this machine's data folder: refs where git looks after it, copies where it does not.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Change } from "../../../core/base/tree.ts";
import type { Backup, Trial } from "../../../core/model/stored/backup.ts";
import type { Backups } from "../../../ports/keeping/backups.ts";
import type { Storeroom } from "../../../ports/keeping/storeroom.ts";
import { homeFinder, type Home } from "../branches.ts";
import { nodeDisk, type Disk } from "../disk.ts";
import { discover, locate } from "../discovery.ts";
import type { Oid } from "../git-arguments.ts";
import { openGit } from "../git.ts";
import { blobId } from "../objects.ts";
import type { StateBranch, WorkingTreeOptions } from "../working-tree-repository.ts";
import { folderBackups, folderState, makeCopy, removeCopies, writeFiles } from "./folder-backups.ts";
import { presentOf, type Present } from "./present.ts";
import { makeRefBackup, refBackups, refState, removeRefs } from "./ref-backups.ts";
import { leavings, removeLeavings } from "./leavings.ts";
import { readBack } from "./state.ts";
import type { State } from "./state.ts";

/** `standing` is where the state branch is. Without `refs` nothing is written to git, and backups are copies. `temporary` is where trials are made. */
export type BackupsOptions = Pick<WorkingTreeOptions, "cwd" | "dataPath" | "gitDir" | "environment" | "spawn" | "disk" | "stateBranch" | "isWorkBranch"> & {
  readonly standing: () => Promise<Result<StateBranch | null>>;
  readonly refs: boolean;
  readonly temporary?: string;
};

type Place = { readonly options: BackupsOptions; readonly disk: Disk; readonly home: () => Promise<Result<Home>> };

/** Problems: those of finding the repository. */
export function openBackups(options: BackupsOptions): Result<{ readonly backups: Backups; readonly storeroom: Storeroom }> {
  const { cwd, dataPath, gitDir, environment, spawn, stateBranch: configured, isWorkBranch, disk = nodeDisk } = options;
  const found = discover(cwd, gitDir);
  const location = found.ok ? locate(cwd, dataPath, found.value) : found;
  if (!location.ok) return location;
  const home = homeFinder(location.value, { configured, isWorkBranch }, (place) => openGit({ place, environment, ...(spawn && { spawn }) }));
  const place = { options, disk, home };
  const now = async (): Promise<Result<Present>> => {
    const at = await here(place);
    return at.ok ? presentOf(at.value.home, at.value.tip) : at;
  };
  return ok({
    backups: {
      create: (wanted) => create(place, wanted),
      list: () => listed(place),
      changes: (backup) => changes(place, backup),
      test: (backup) => trial(place, backup),
      remove: (backups) => remove(place, backups),
    },
    storeroom: {
      list: async () => {
        const present = await now();
        return present.ok ? ok(leavings(location.value.folder.path, present.value)) : present;
      },
      remove: async (paths) => removeLeavings(location.value.folder, paths, disk),
    },
  });
}

type Here = { readonly home: Home; readonly tip: Oid | null };

async function here({ home, options }: Place): Promise<Result<Here>> {
  const [at, standing] = await Promise.all([home(), options.standing()]);
  if (!at.ok) return at;
  return standing.ok ? ok({ home: at.value, tip: standing.value?.tip ?? null }) : standing;
}

async function create(place: Place, { at, label }: { readonly at: string; readonly label: string }): Promise<Result<Backup>> {
  const { disk, options } = place;
  const around = await here(place);
  if (!around.ok) return around;
  const { home, tip } = around.value;
  const present = await presentOf(home, tip);
  if (!present.ok) return present;
  if (home.kind === "files" || !options.refs) return makeCopy(home.folder, present.value, { at, label, disk });
  return makeRefBackup(home.surroundings, present.value, { at, label, environment: options.environment });
}

async function listed({ home }: Place): Promise<Result<readonly Backup[]>> {
  const at = await home();
  if (!at.ok) return at;
  const refs = at.value.kind === "files" ? ok([]) : await refBackups(at.value.surroundings);
  return refs.ok ? ok([...refs.value, ...folderBackups(at.value.folder)]) : refs;
}

async function stateOf(home: Home, backup: Backup, { like, counts }: Pick<Present, "like" | "counts">): Promise<Result<State>> {
  if (backup.kind !== "git") return folderState(home.folder, backup, { like, counts });
  if (home.kind !== "files") return refState(home.surroundings, backup);
  return failed(problem("backup-damaged", `Backup ${backup.id} is in git, which is not here.`));
}

async function bothStates(place: Place, backup: Backup): Promise<Result<{ readonly present: State; readonly kept: State }>> {
  const around = await here(place);
  if (!around.ok) return around;
  const present = await presentOf(around.value.home, around.value.tip);
  if (!present.ok) return present;
  const kept = await stateOf(around.value.home, backup, present.value);
  return kept.ok ? ok({ present: present.value.state, kept: kept.value }) : kept;
}

async function changes(place: Place, backup: Backup): Promise<Result<readonly Change[]>> {
  const both = await bothStates(place, backup);
  if (!both.ok) return both;
  const { present, kept } = both.value;
  const others = [...kept.ids].flatMap(([path, id]) => (present.ids.get(path) === id ? [] : [path]));
  const bytes = await kept.bytes(others);
  if (!bytes.ok) return bytes;
  const damaged = others.find((path) => !isWhole(bytes.value.get(path), kept.ids.get(path) ?? ""));
  if (damaged !== undefined) return failed(problem("backup-damaged", `Backup ${backup.id} cannot be restored: ${damaged} is lost or damaged in it.`, { hint: `See everything with \`milestone backup test ${backup.id}\`; nothing was changed.` }));
  const gone = [...present.ids.keys()].filter((path) => !kept.ids.has(path));
  return ok([...others.map((path) => changeTo(path, bytes.value.get(path) ?? Buffer.alloc(0))), ...gone.map((path): Change => ({ path, text: null }))].sort((a, b) => (a.path < b.path ? -1 : 1)));
}

function isWhole(bytes: Buffer | null | undefined, id: string): boolean {
  return !!bytes && blobId(bytes, id) === id;
}

function changeTo(path: string, bytes: Buffer): Change {
  const text = bytes.toString();
  return { path, bytes, text: Buffer.from(text).equals(bytes) ? text : `${bytes.length} bytes that are no text, ${blobId(bytes, "").slice(0, 12)}\n` };
}

/** Files of one turn of a trial: more of them fill the memory. */
const TURN_FILES = 500;

async function trial(place: Place, backup: Backup): Promise<Result<Trial>> {
  const both = await bothStates(place, backup);
  if (!both.ok) return both;
  const folder = mkdtempSync(join(place.options.temporary ?? tmpdir(), "milestone-backup-"));
  try {
    // What is thrown away need not survive a crash.
    return await compared(both.value.kept, folder, { ...place.disk, fsyncSync: () => undefined });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compared(state: State, folder: string, disk: Disk): Promise<Result<Trial>> {
  const faults: Trial["faults"][number][] = [];
  const paths = [...state.ids.keys()].sort();
  let total = 0;
  for (let start = 0; start < paths.length; start += TURN_FILES) {
    const turn = paths.slice(start, start + TURN_FILES);
    const bytes = await state.bytes(turn);
    if (!bytes.ok) return bytes;
    writeFiles(disk, folder, bytes.value);
    for (const path of turn) {
      const restored = readBack(folder, path);
      total += restored?.length ?? 0;
      const id = state.ids.get(path) ?? "";
      if (!isWhole(restored, id)) faults.push({ path, fault: restored ? "is not what was kept" : "is lost" });
    }
  }
  return ok({ files: paths.length, bytes: total, faults });
}

async function remove(place: Place, backups: readonly Backup[]): Promise<Result<null>> {
  const at = await place.home();
  if (!at.ok) return at;
  const refs = at.value.kind === "files" ? ok(null) : await removeRefs(at.value.surroundings, backups.filter(({ kind }) => kind === "git"));
  return refs.ok ? removeCopies(at.value.folder, backups, place.disk) : refs;
}
