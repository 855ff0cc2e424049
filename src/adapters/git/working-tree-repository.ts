// The repository on this machine: the data folder on disk where the state branch is checked out, by ref where not.
import { join } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Change } from "../../core/base/tree.ts";
import type { Conflicts } from "../../ports/conflicts.ts";
import type { History } from "../../ports/history.ts";
import type { CommitMessage, CommitOutcome, Repository, Snapshot, SnapshotRequest } from "../../ports/repository.ts";
import { homeFinder, openRefs, type Home, type Refs } from "./branches.ts";
import { digestOf, notAFolder, type DataFolder } from "./data-files.ts";
import { nodeDisk, type Disk } from "./disk.ts";
import { diskSnapshot, sparseFiles, type DiskView } from "./disk-snapshot.ts";
import { discover, headOf, linkOnTheWay, locate, operationOf, repoPath, type Head, type Location, type Operation, type RepositoryPlace, type Surroundings } from "./discovery.ts";
import { branchName, isOid, isRefName, type Oid, type RefName } from "./git-arguments.ts";
import { openGit, type Environment, type Git, type Spawn } from "./git.ts";
import type { Identity } from "./objects.ts";
import type { EarlySurveyor } from "./survey/surveyor.ts";
import type { WriteLock } from "./writing/write-lock.ts";

export type WorkingTreeOptions = {
  /** Where the command was started. */
  readonly cwd: string;
  /** The data folder as the user named it, relative to `cwd`; null is `.milestones` at the top of the work tree. */
  readonly dataPath: string | null;
  /** `git_integration.state_branch`; null is the checked-out branch, or the one that a work branch was made from. */
  readonly stateBranch: string | null;
  readonly isWorkBranch: (name: string) => boolean;
  /** The process's environment; git gets only what its policy lets through. */
  readonly environment: Environment;
  /** Milliseconds since 1970, for the dates of commits, and to tell files that were written just now. */
  readonly epochMs: () => number;
  /** A git folder named on purpose, bare ones included; null looks around `cwd`. */
  readonly gitDir?: string | null;
  /** Up to how many files each is looked at in a survey, for tests. */
  readonly walkedFilesMax?: number;
  readonly spawn?: Spawn;
  readonly disk?: Disk;
};

/** What people and `doctor` want to know about the place. Folders are absolute; without git those of git are null. */
export type WorkingTreeState = {
  readonly dataFolder: string;
  readonly workTree: string | null;
  readonly gitDir: string | null;
  readonly head: Head | null;
  readonly operation: Operation | null;
  readonly lock: string;
};

export type StateBranch = { readonly ref: RefName | null; readonly tip: Oid | null };

export interface WorkingTree extends Repository {
  readonly history: History;
  readonly conflicts: Conflicts;
  readonly surveyor: EarlySurveyor;
  /** Starts no process. */
  state(): WorkingTreeState;
  /** The branch that carries the state and where it stands; off any branch `ref` is null and `tip` HEAD's commit. Null without git. */
  stateBranch(): Promise<Result<StateBranch | null>>;
  /** Who git says acts here; null where it does not know, or is not there. */
  identity(): Promise<Identity | null>;
}

type Context = {
  readonly options: WorkingTreeOptions;
  readonly location: Location;
  readonly disk: Disk;
  readonly home: () => Promise<Result<Home>>;
};

type Turn = { readonly lock: WriteLock; readonly commit: (changes: readonly Change[], message: CommitMessage) => Promise<Result<CommitOutcome>> };
type Taken = { readonly snapshot: Snapshot; readonly turn: Turn | null };

/** Finds the repository; starts no process. Problems: `git-failed` (a bare repository that nobody named), `invalid-argument`. */
export function openWorkingTree(options: WorkingTreeOptions): Result<WorkingTree> {
  const found = discover(options.cwd, options.gitDir);
  if (!found.ok) return found;
  const location = locate(options.cwd, options.dataPath, found.value);
  return location.ok ? ok(workingTree(options, location.value)) : location;
}

function workingTree(options: WorkingTreeOptions, location: Location): WorkingTree {
  const { environment, spawn, disk = nodeDisk, isWorkBranch, stateBranch: configured } = options;
  const opened = new Map<string, Git>();
  const gitAt = (place: RepositoryPlace): Git => {
    const git = opened.get(place.gitDir) ?? openGit({ place, environment, ...(spawn && { spawn }) });
    opened.set(place.gitDir, git);
    return git;
  };
  const home = homeFinder(location, { configured, isWorkBranch }, gitAt);
  const context = { options, location, disk, home };
  const turns = new WeakMap<Snapshot, Turn>();
  const conflicts = async (): Promise<Conflicts> => {
    const { openConflicts } = await import("./git-conflicts.ts");
    return openConflicts({ folder: location.folder, surroundings: location.place && { ...location, git: gitAt(location.place) }, disk });
  };
  return {
    async snapshot(request) {
      const taken = await take(context, request);
      if (!taken.ok) return taken;
      const { snapshot, turn } = taken.value;
      if (turn) turns.set(snapshot, turn);
      return ok(snapshot);
    },
    async commit(base, changes, message) {
      const turn = turns.get(base);
      if (!turn?.lock.held()) throw new TypeError("the snapshot was not taken for writing, or has ended");
      try {
        return await turn.commit(changes, message);
      } finally {
        turn.lock.release();
      }
    },
    history: { commits: (query) => history(context, query) },
    conflicts: {
      list: async () => (await conflicts()).list(),
      sides: async () => (await conflicts()).sides(),
      settle: async (changes) => (await conflicts()).settle(changes),
    },
    surveyor: laterSurveyor(context),
    state: () => stateOf(location),
    stateBranch: () => standing(context),
    identity: () => identity(context),
  };
}

async function take(context: Context, request: SnapshotRequest): Promise<Result<Taken>> {
  if (request.for === "read") return taken(context, request, null);
  const { acquireLock } = await import("./writing/write-lock.ts");
  const lock = await acquireLock(context.disk, lockPath(context.location));
  if (!lock.ok) return lock;
  const result = await taken(context, request, lock.value).catch((error: unknown) => {
    lock.value.release();
    throw error;
  });
  if (!result.ok) lock.value.release();
  return result;
}

function lockPath({ folder, place }: Location): string {
  return place ? join(place.commonDir, "milestone.lock") : join(folder.path, ".lock");
}

async function taken(context: Context, { ref }: SnapshotRequest, lock: WriteLock | null): Promise<Result<Taken>> {
  const home = await context.home();
  if (!home.ok) return home;
  if (ref !== undefined) return takeRef(context, { home: home.value, name: ref, lock });
  return home.value.kind === "branch" ? takeBranch(context, { ...home.value, lock, start: null }) : takeDisk(context, home.value, lock);
}

async function takeDisk(context: Context, home: Exclude<Home, { kind: "branch" }>, lock: WriteLock | null): Promise<Result<Taken>> {
  const { options, disk } = context;
  const surroundings = home.kind === "disk" ? home.surroundings : null;
  const link = surroundings && linkOnTheWay(surroundings);
  if (link) return failed(notAFolder(link));
  const sparse = await sparseFiles(surroundings);
  if (!sparse.ok) return sparse;
  const view: DiskView = { folder: home.folder, surroundings, sparse: sparse.value, seen: lock ? new Map() : null, epochMs: options.epochMs };
  const snapshot = diskSnapshot(view, lock);
  if (!lock) return ok({ snapshot, turn: null });
  const [{ commitOnDisk }, { recover }, { sweepReports }] = await Promise.all([import("./writing/disk-commit.ts"), import("./writing/journal.ts"), import("./objects.ts")]);
  if (surroundings) sweepReports(surroundings.place.gitDir);
  const journalPath = journalPathOf(home.folder, surroundings);
  const leftovers = recover(disk, home.folder, journalPath);
  if (!leftovers.ok) return leftovers;
  const writer = {
    view, disk, journalPath, environment: options.environment, leftovers: leftovers.value,
    filesOnly: home.kind === "files" ? home.reason : "", headIsSame: await headWatcher(surroundings),
  };
  return ok({ snapshot, turn: { lock, commit: (changes, message) => commitOnDisk(writer, changes, message) } });
}

/** Beside git's own files, one for each data folder; without git inside the data folder. */
function journalPathOf(folder: DataFolder, surroundings: Surroundings | null): string {
  return surroundings ? join(surroundings.place.gitDir, `milestone-journal-${digestOf(Buffer.from(surroundings.prefix)).slice(0, 8)}`) : join(folder.path, ".tmp-journal");
}

/** Whether HEAD names what it names now. */
async function headWatcher(surroundings: Surroundings | null): Promise<() => Promise<boolean>> {
  if (!surroundings) return async () => true;
  const refs = openRefs(surroundings.place, surroundings.git);
  const before = nameOf(await refs.head());
  return async () => nameOf(await refs.head()) === before;
}

function nameOf(head: Head): string {
  return head.kind === "branch" ? head.ref : head.kind === "detached" ? head.commit : "";
}

type OnBranch = { readonly folder: Location["folder"]; readonly surroundings: Surroundings; readonly ref: RefName | null; readonly lock: WriteLock | null; readonly start: Oid | null };

/** Without `start` the branch's own tip is read; a branch that does not exist yet begins where its remote twin or HEAD stands. */
async function takeBranch({ options }: Context, { folder, surroundings, ref, lock, start }: OnBranch): Promise<Result<Taken>> {
  const from = start === null && ref ? await startOf(surroundings, ref) : ok(start);
  if (!from.ok) return from;
  const { branchSnapshot, commitOnBranch, openBranchView } = await import("./branch-repository.ts");
  const view = await openBranchView(surroundings, folder.label, from.value);
  if (!view.ok) return view;
  const snapshot = branchSnapshot(view.value, lock);
  if (!lock) return ok({ snapshot, turn: null });
  if (!ref) return failed(problem("invalid-argument", "Only a branch can be written to, not a single commit."));
  const target = { ref, environment: options.environment, epochMs: options.epochMs };
  return ok({ snapshot, turn: { lock, commit: (changes, message) => commitOnBranch(view.value, { changes, message }, target) } });
}

async function startOf({ place, git }: Surroundings, ref: RefName): Promise<Result<Oid | null>> {
  const refs = openRefs(place, git);
  const own = await refs.tip(ref);
  if (!own.ok || own.value !== null) return own;
  const twin = await remoteTip(refs, branchName(ref));
  return !twin.ok || twin.value !== null ? twin : headCommit(refs);
}

async function remoteTip(refs: Refs, name: string): Promise<Result<Oid | null>> {
  const ref = `refs/remotes/origin/${name}`;
  return isRefName(ref) ? refs.tip(ref) : ok(null);
}

async function headCommit(refs: Refs): Promise<Result<Oid | null>> {
  const head = await refs.head();
  if (head.kind === "branch") return refs.tip(head.ref);
  return ok(head.kind === "detached" ? head.commit : null);
}

type Named = { readonly home: Home; readonly name: string; readonly lock: WriteLock | null };

/** A snapshot of a branch (`main`, `origin/main`) or of a commit by its full id. */
async function takeRef(context: Context, { home, name, lock }: Named): Promise<Result<Taken>> {
  if (home.kind === "files") return failed(unknownRef(name, "There is no git repository."));
  const { folder, surroundings } = home;
  if (isOid(name)) return takeBranch(context, { folder, surroundings, lock, ref: null, start: name });
  const refs = openRefs(surroundings.place, surroundings.git);
  for (const full of [`refs/heads/${name}`, `refs/remotes/${name}`]) {
    const tip = isRefName(full) ? await refs.tip(full) : ok(null);
    if (!tip.ok) return tip;
    // Written by ref, a checked-out branch would run away from its work tree.
    const ref = home.kind === "branch" && home.ref === full ? home.ref : null;
    if (tip.value !== null) return takeBranch(context, { folder, surroundings, lock, ref, start: tip.value });
  }
  return failed(unknownRef(name, "Name a branch, or a commit by its full id."));
}

function unknownRef(name: string, hint: string) {
  return problem("invalid-argument", `There is no branch or commit ${JSON.stringify(name)}.`, { hint });
}

async function history(context: Context, query: Parameters<History["commits"]>[0]): ReturnType<History["commits"]> {
  const home = await context.home();
  if (!home.ok || home.value.kind === "files") return home.ok ? ok([]) : home;
  const { surroundings, ref } = home.value;
  const refs = openRefs(surroundings.place, surroundings.git);
  const { openHistory } = await import("./git-history.ts");
  const log = openHistory({ git: surroundings.git, tip: () => (ref ? refs.tip(ref) : headCommit(refs)), repoPath: (path) => repoPath(surroundings, path) });
  const commits = await log.commits(query);
  return !commits.ok && commits.problem.code === "prerequisite-missing" ? ok([]) : commits;
}

async function standing({ home }: Context): Promise<Result<StateBranch | null>> {
  const at = await home();
  if (!at.ok || at.value.kind === "files") return at.ok ? ok(null) : at;
  const { surroundings, ref } = at.value;
  const tip = ref ? await startOf(surroundings, ref) : await headCommit(openRefs(surroundings.place, surroundings.git));
  return tip.ok ? ok({ ref, tip: tip.value }) : tip;
}

function stateOf(location: Location): WorkingTreeState {
  const { folder, place } = location;
  const lock = lockPath(location);
  if (!place) return { dataFolder: folder.path, workTree: null, gitDir: null, head: null, operation: null, lock };
  return { dataFolder: folder.path, workTree: place.workTree, gitDir: place.gitDir, head: headOf(place), operation: operationOf(place), lock };
}

/** Loaded with the first survey: most commands make none. */
function laterSurveyor({ options: { environment, spawn, walkedFilesMax, epochMs: clock }, home }: Context): EarlySurveyor {
  const load = async (): Promise<EarlySurveyor> => (await import("./survey/surveyor.ts")).openSurveyor({
    home, walkedFilesMax, clock,
    gitAt: (place, configuration) => openGit({ place, environment, configuration, ...(spawn && { spawn }) }),
    commitAt: async (surroundings, ref) => (ref ? startOf(surroundings, ref) : headCommit(openRefs(surroundings.place, surroundings.git))),
  });
  let surveyor: Promise<EarlySurveyor> | undefined;
  const once = (): Promise<EarlySurveyor> => (surveyor ??= load());
  return { survey: async (request) => (await once()).survey(request), begin: async (folders) => (await once()).begin(folders) };
}

async function identity({ home, options }: Context): Promise<Identity | null> {
  const at = await home();
  const settings = at.ok && at.value.kind !== "files" ? await at.value.surroundings.git.settings() : null;
  const known = settings?.ok ? settings.value : new Map<string, string>();
  const { identityOf } = await import("./objects.ts");
  return identityOf("author", { environment: options.environment, settings: known });
}
