// One execution on a runner: the checkout made ready, the session carried out and stopped with the run, the outcome told.
import { join } from "node:path";
import { discover, type RepositoryPlace } from "../../adapters/git/discovery.ts";
import { openGit, type Access } from "../../adapters/git/git.ts";
import { openSettings } from "../../adapters/local/settings.ts";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { findMilestone } from "../../core/rules/find.ts";
import { workBranch } from "../../core/rules/execution/branch-name.ts";
import { stopped } from "../../engine/ask.ts";
import { execute } from "../../engine/execution/execute.ts";
import type { Execution } from "../../engine/execution/prepare.ts";
import type { World } from "../../engine/execution/world.ts";
import type { Caller, Finished } from "../../engine/invocation.ts";
import { load } from "../../engine/load.ts";
import { approvedCommands, unapproved } from "../../host/execution/approved-commands.ts";
import { wholeEnvironment } from "../../host/execution/handover.ts";
import { openWorld } from "../../host/execution/open-world.ts";
import { readyCheckout, type Ready } from "../../host/execution/runner-checkout.ts";
import { openPorts, type Opened } from "../../host/open-ports.ts";
import { configOf } from "../../host/session-ports.ts";
import type { ExecuteGiven } from "../execute.ts";
import type { Log } from "./log.ts";
import { REMOTE } from "./order.ts";
import { openOutside, type Outside } from "./outside.ts";

/** Every problem is in the result. A run that is cancelled saves its session and pushes it before the runner ends everything. */
export async function conductRun(given: ExecuteGiven, execution: Execution, log: Log): Promise<Finished> {
  if (given.dryRun) return planRun(given, execution);
  const readied = await ready(given);
  if (!readied.ok) return stopped(readied.problem);
  const { opened, checkout, access, stateBranch } = readied.value;
  const approved = await approve(opened, checkout, execution.order.milestone);
  if (!approved.ok) return stopped(approved.problem);
  const outside = openOutside(given, { opened, stateBranch, log, milestone: approved.value.id });
  const world = openWorld(opened, {
    held: given.values, directory: given.folder, isRunners: true, acceptance: approved.value.acceptance,
    ...(access && { access }), ...(checkout.isOnState && { start: checkout.commit }),
  });
  const finished = await carriedOut({ ...world, ...outside.world }, { execution, caller: callerOf(given), outside, commit: checkout.commit });
  return outside.conclude(finished);
}

/** Nothing is fetched, moved or run: what is checked out is what is planned. */
async function planRun(given: ExecuteGiven, execution: Execution): Promise<Finished> {
  const opened = await openPorts({ directory: given.folder, dataPath: null, environment: process.env });
  if (!opened.ok) return stopped(opened.problem);
  const world = openWorld(opened.value, { held: given.values, directory: given.folder });
  return execute(world, execution, { caller: callerOf(given), spectator: { event: nothing, changed: nothing, warn: nothing, stoppable: nothing, agree: async () => null } });
}

function nothing(): void {
  // Nobody watches a plan.
}

type Readied = { readonly opened: Opened; readonly checkout: Ready; readonly access: Access | null; readonly stateBranch: string };

/** Problems: those of finding the repository and of `readyCheckout`. */
async function ready({ folder, sha, defaultBranch, token, values }: ExecuteGiven): Promise<Result<Readied>> {
  const found = discover(folder);
  if (!found.ok) return found;
  const place = found.value;
  if (!place?.workTree) return failed(problem("git-failed", `${folder} is no checkout of a repository.`, { hint: "Put a step with actions/checkout before this one, and name its path in working-directory." }));
  const environment = process.env;
  const access = accessOf(token);
  const config = await configOf(dataFolder(place, folder), openSettings({ environment, flags: {}, home: environment["HOME"] ?? "", repository: place }));
  const stateBranch = config.git_integration.state_branch ?? defaultBranch;
  const git = openGit({ place, environment: wholeEnvironment(environment, values), ...(access && { access }) });
  const checkout = await readyCheckout({ place, git, remote: REMOTE, sha, stateBranch });
  if (!checkout.ok) return checkout;
  const opened = await openPorts({ directory: folder, dataPath: null, environment, stateBranch, held: values });
  return opened.ok ? ok({ opened: opened.value, checkout: checkout.value, access, stateBranch }) : opened;
}

function dataFolder({ workTree }: RepositoryPlace, folder: string): string {
  const named = process.env["MILESTONE_DATA_PATH"];
  return named ? join(folder, named) : join(workTree ?? folder, ".milestones");
}

function accessOf(token: string | null): Access | null {
  const server = (process.env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  return token === null ? null : { server, token };
}

type Approved = { readonly acceptance: World["acceptance"]; readonly id: string };

/** Problems: those of reading, `milestone-not-found`, `refused` for a commit of neither the state branch nor the work branch as it stands. */
async function approve({ ports }: Opened, { commit, isOnState, standsAt }: Ready, reference: string): Promise<Result<Approved>> {
  const named = await branchOf(ports, reference);
  if (!named.ok) return named;
  const { id, branch } = named.value;
  const isWork = isOnState || branch === null ? ok(isOnState) : await standsAt(branch);
  if (!isWork.ok) return isWork;
  if (!isWork.value) return failed(problem("refused", `Commit ${commit} is not on the state branch, and ${branch ?? "no work branch"} does not stand at it (any more). Nothing was run.`, { hint: "Look at what is there now, and ask for the execution of that." }));
  const acceptance = await approvedCommands(ports, { milestone: id, commit });
  return acceptance.ok ? ok({ acceptance: acceptance.value, id }) : acceptance;
}

async function branchOf({ repository, settings }: Opened["ports"], reference: string): Promise<Result<{ readonly id: string; readonly branch: string | null }>> {
  const snapshot = await repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  try {
    const loaded = await load(snapshot.value, { scope: { milestones: [reference] }, settings });
    if (!loaded.ok) return loaded;
    const { workspace } = loaded.value;
    const milestone = findMilestone(workspace, reference);
    if (!milestone.ok) return milestone;
    const branch = workBranch(milestone.value.id, workspace.config.git_integration);
    return branch.ok ? ok({ id: milestone.value.id, branch: branch.value }) : branch;
  } finally {
    await snapshot.value.release();
  }
}

function callerOf({ actor, level, request, dryRun }: ExecuteGiven): Caller {
  return { actor, permission: level, now: () => new Date().toISOString(), request, dryRun, commit: true, yes: false };
}

/** The session of a runner that died looks alive until its lease was seen unchanged for a minute. */
const GONE_MS_MAX = 75_000;
const LOOK_MS = 10_000;

type Carrying = { readonly execution: Execution; readonly caller: Caller; readonly outside: Outside; readonly commit: string };

async function carriedOut(world: World, { execution, caller, outside, commit }: Carrying): Promise<Finished> {
  const stoppable = stopWithRun();
  const spectator = { ...outside.spectator, stoppable: stoppable.take, agree: async (commands: readonly string[]) => unapproved(commands, commit) };
  try {
    const began = world.clock.elapsed();
    for (;;) {
      const finished = await execute(world, execution, { caller, spectator });
      const isWaiting = finished.problem?.code === "session-active" && world.clock.elapsed() - began < GONE_MS_MAX;
      if (!isWaiting || stoppable.asked() !== null) return finished;
      outside.waiting(finished.problem?.message ?? "");
      await Promise.race([stoppable.stopped, new Promise<void>((resolve) => void world.clock.after(LOOK_MS, resolve))]);
    }
  } finally {
    stoppable.end();
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type Stoppable = {
  readonly take: (stop: (reason: string) => void) => void;
  readonly asked: () => string | null;
  /** Resolves when the run is to be stopped. */
  readonly stopped: Promise<void>;
  readonly end: () => void;
};

/** The runner asks twice, and ends everything 10 seconds after the first time; what the first began is not cut short by the second. */
function stopWithRun(): Stoppable {
  let asked: string | null = null;
  let graceful: (reason: string) => void = () => undefined;
  const { promise, resolve } = Promise.withResolvers<void>();
  const heard = (signal: NodeJS.Signals): void => {
    if (asked !== null) return;
    asked = `The run was cancelled (${signal}).`;
    graceful(asked);
    resolve();
  };
  for (const signal of SIGNALS) process.on(signal, heard);
  return {
    take: (stop) => {
      graceful = stop;
      if (asked !== null) stop(asked);
    },
    asked: () => asked,
    stopped: promise,
    end: () => {
      for (const signal of SIGNALS) process.off(signal, heard);
    },
  };
}
