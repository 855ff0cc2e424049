// Work in git: a branch for the session, a worktree for each seat, a commit for each task.
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Work, WorkBranch, WorkRequest } from "../../../ports/execution/work.ts";
import { openRefs } from "../branches.ts";
import { notAFolder } from "../data-files.ts";
import { diskProblem, entryAt } from "../disk.ts";
import type { RepositoryPlace } from "../discovery.ts";
import type { Remote } from "../remote/remote.ts";
import { branchName, isOid } from "../git-arguments.ts";
import { openGit, type Environment, type Spawn } from "../git.ts";
import type { StateBranch } from "../working-tree-repository.ts";
import { changesIn } from "./changes.ts";
import { someOf, tipOf, type Ground } from "./ground.ts";
import { lostFrom, mergeInto } from "./merging.ts";
import { openSeats } from "./seats.ts";
import { watchShared } from "./shared-settings.ts";
import { openTurns, type Turns } from "./turns.ts";
import { standOn, type Standing } from "./work-branch.ts";
import { nodeWorkDisk, type WorkDisk } from "./work-disk.ts";
import { alone, removeSession, sessionsWithWorktrees } from "./worktree.ts";

export type WorkOptions = {
  readonly place: RepositoryPlace;
  /** The process's environment; git gets only what its policy lets through. */
  readonly environment: Environment;
  readonly spawn?: Spawn;
  readonly disk?: WorkDisk;
  /** Absolute; it need not be there yet. */
  readonly dataFolder: string;
  /** The data folder from the top of the work tree, "" for the top itself; null where it lies elsewhere. */
  readonly dataRoot: string | null;
  /** The branch that carries the state, and the commit that work starts from. */
  readonly state: () => Promise<Result<StateBranch | null>>;
  /** Where the branch is shared: what is there is taken up, and taken in where the branch is here as well. */
  readonly remote?: Remote | null;
  /** Milliseconds since 1970, for the dates of commits. */
  readonly epochMs: () => number;
};

export function openWork(options: WorkOptions): Work {
  return { open: (request) => opened(options, request) };
}

async function opened(options: WorkOptions, request: WorkRequest & { readonly resumed: boolean }): Promise<Result<WorkBranch>> {
  const ground = await groundOf(options, request.session);
  if (!ground.ok) return ground;
  const state = await options.state();
  if (!state.ok) return state;
  const standing = await standOn(ground.value, { name: request.branch, resumed: request.resumed, remote: options.remote ?? null }, state.value);
  if (!standing.ok) return standing;
  const inTurn = openTurns();
  const [uncommitted, putAway] = await Promise.all([uncommittedIn(ground.value), putAwayLeftovers(ground.value, inTurn, request)]);
  if (!putAway.ok) return putAway;
  return ok(branchOf(ground.value, standing.value, { inTurn, warnings: [...uncommitted, ...putAway.value] }));
}

/** What stands there does not begin with a dash or a dot, and is one name. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

async function groundOf(options: WorkOptions, session: string): Promise<Result<Ground>> {
  const { place, environment, spawn, disk = nodeWorkDisk, dataFolder, dataRoot, epochMs } = options;
  const { workTree } = place;
  if (!NAME.test(session)) throw new TypeError(`a session cannot be called ${JSON.stringify(session)}`);
  if (workTree === null) return failed(bare(place));
  const cache = join(dataFolder, "cache");
  const link = [dataFolder, cache, join(cache, "work")].find((path) => entryAt(path)?.isSymbolicLink());
  if (link !== undefined) return failed(notAFolder(link));
  const gitAt: Ground["gitAt"] = (at, configuration = []) => openGit({ place: at, environment, configuration, ...(spawn && { spawn }) });
  const git = gitAt(place);
  const settings = await git.settings();
  if (!settings.ok) return settings;
  return ok({
    place: { ...place, workTree }, git, gitAt, refs: openRefs(place, git), settings: settings.value, shared: watchShared(disk, place),
    disk, environment, epochMs, folder: join(real(dataFolder), "cache", "work"), dataRoot, session,
  });
}

function bare({ gitDir }: RepositoryPlace): Problem {
  return problem("git-failed", `${gitDir} is a bare repository: there is no work tree for tasks to work beside.`, { hint: "Execute in a clone of it." });
}

/** As git writes it down. */
function real(folder: string): string {
  return entryAt(folder) ? realpathSync(folder) : folder;
}

/** What people changed and did not commit is not on the branch. That git cannot say is said where it matters. */
async function uncommittedIn({ git, dataRoot }: Ground): Promise<readonly Problem[]> {
  const changes = await changesIn(git, "glance");
  if (!changes.ok || dataRoot === "") return [];
  const { paths, unmerged, embedded } = changes.value;
  const outside = [...paths, ...unmerged, ...embedded].filter((path) => dataRoot === null || !path.startsWith(`${dataRoot}/`));
  if (outside.length === 0) return [];
  const many = outside.length === 1 ? "1 uncommitted change" : `${outside.length} uncommitted changes`;
  return [problem("uncommitted-changes", `Tasks do not see ${many} of this checkout: ${someOf(outside)}.`, { hint: "Commit first what they need." })];
}

/** Worktrees of sessions that are over, and of an earlier run of this one. */
async function putAwayLeftovers(ground: Ground, inTurn: Turns, { session, sessions }: WorkRequest): Promise<Result<readonly Problem[]>> {
  const left = [...sessionsWithWorktrees(ground)].filter((name) => name === session || !sessions.includes(name));
  if (left.length === 0) return ok([]);
  return alone(ground, inTurn, async () => {
    for (const name of left) {
      const removed = await sessionRemoved(ground, name);
      if (!removed.ok) return removed;
    }
    const others = left.filter((name) => name !== session);
    return ok(others.map((name) => problem("session-ended", `The worktrees that ${name} left behind were put away.`)));
  });
}

async function sessionRemoved(ground: Ground, session: string): Promise<Result<void>> {
  try {
    return ok(await removeSession(ground, session));
  } catch (error) {
    return failed(diskProblem(error, join(ground.folder, session)));
  }
}

type Opening = { readonly inTurn: Turns; readonly warnings: readonly Problem[] };

function branchOf(ground: Ground, { ref, tip: base, made }: Standing, { inTurn, warnings }: Opening): WorkBranch {
  const seats = openSeats(ground, inTurn);
  const mergeInTurn = openTurns();
  const merged = new Set<string>();
  return {
    name: branchName(ref), made, base, warnings,
    async place(seat) {
      if (!NAME.test(seat)) throw new TypeError(`a seat cannot be called ${JSON.stringify(seat)}`);
      const tip = await tipOf(ground, ref);
      return tip.ok ? seats.at(seat, tip.value) : tip;
    },
    merge: (commit, subject) => mergeInTurn(async () => {
      if (!isOid(commit)) return failed(problem("invalid-argument", `${JSON.stringify(commit)} is no commit's full id.`));
      const base = merged.has(commit) ? undefined : seats.baseOf(commit);
      const outcome = await mergeInto(ground, { ref, commit, base, subject });
      if (outcome.ok && outcome.value.kind !== "conflict") merged.add(commit);
      return outcome;
    }),
    lost: (commits) => lostFrom(ground, ref, commits.filter(isOid)),
    close: () => closed(ground, inTurn),
  };
}

/** What a task changed that nobody took the changes of is put back, too. */
async function closed(ground: Ground, inTurn: Turns): Promise<Result<void>> {
  const restored = await ground.shared.restore();
  const removed = await alone(ground, inTurn, () => sessionRemoved(ground, ground.session));
  return restored.ok ? removed : restored;
}
