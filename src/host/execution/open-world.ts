// The adapters of an execution on this machine: processes, worktrees, leases, and what was accepted.
import { availableParallelism, homedir, hostname } from "node:os";
import { join, relative, sep } from "node:path";
import { openGit, type Access } from "../../adapters/git/git.ts";
import { isOid } from "../../adapters/git/git-arguments.ts";
import { openFileLeases, openGitLeases, openRemoteLeases } from "../../adapters/git/leases/leases.ts";
import { openWork } from "../../adapters/git/work/work.ts";
import type { WorkingTree } from "../../adapters/git/working-tree-repository.ts";
import { acceptancePath, openAcceptance } from "../../adapters/local/acceptance.ts";
import { openCheckoutWork } from "../../adapters/local/checkout-work.ts";
import { openClock } from "../../adapters/local/clock.ts";
import { openRunner } from "../../adapters/runner/process-runner.ts";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Site, World } from "../../engine/execution/world.ts";
import type { Acceptance } from "../../ports/execution/acceptance.ts";
import type { Opened } from "../open-ports.ts";
import { wholeEnvironment } from "./handover.ts";
import { sharedSite } from "./shared-site.ts";

/**
 * `held`: what is not in the environment any more, to be lent to tasks by name and to git for the remote. `access`: how the remote
 * is told who we are; `isRunners`: the checkout is a runner's own, in which nobody else commits; `start`: the commit that a new
 * work branch starts from, instead of where the state stands. `acceptance` in place of what was accepted in this checkout.
 */
export type Circumstances = {
  readonly held: ReadonlyMap<string, string>;
  readonly directory: string;
  readonly access?: Access;
  readonly isRunners?: boolean;
  readonly start?: string;
  readonly acceptance?: Acceptance;
};

export function openWorld(opened: Opened, circumstances: Circumstances): World {
  const { held, directory, acceptance } = circumstances;
  const { ports, repository, data } = opened;
  const clock = openClock();
  const cache = join(data, "cache");
  const top = repository?.workTree ?? directory;
  const values = new Map([...Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])), ...held]);
  const runner = openRunner({ data, logs: join(data, "logs"), worktrees: (session) => join(cache, "work", session), environment: process.env, values, clock });
  const place = { commonDir: repository?.commonDir ?? null, data, environment: process.env, home: homedir() };
  return {
    ports, runner, acceptance: acceptance ?? openAcceptance({ path: acceptancePath(place) }), clock, processors: availableParallelism(), host: hostname(), pid: process.pid, directory: top,
    root: below(top, data) ?? data,
    site: (wish) => openSite(opened, { ...wish, ...circumstances, directory: top }),
  };
}

/** Relative, with `/`; null where it lies elsewhere. */
function below(top: string, path: string): string | null {
  const way = relative(top, path).split(sep);
  return way[0] === ".." ? null : way.join("/");
}

type Wish = Parameters<World["site"]>[0] & Circumstances;

/** Problems: `invalid-argument` for a remote where there is no git. */
async function openSite({ tree, repository, data }: Opened, wish: Wish): Promise<Result<Site>> {
  const { git, remote, held, directory, access, start } = wish;
  const epochMs = (): number => Date.now();
  if (!git || !repository) {
    if (remote !== null) return failed(problem("invalid-argument", "--remote needs git, and git is not used here.", { hint: "Leave --remote out, or switch agents.git_integration on." }));
    return ok({ work: openCheckoutWork(directory), leases: openFileLeases({ data, epochMs }), share: null });
  }
  const state = async (): ReturnType<typeof tree.stateBranch> => startingAt(await tree.stateBranch(), start);
  const work = { place: repository, environment: process.env, dataFolder: data, dataRoot: below(directory, data), state, epochMs };
  if (remote === null) return ok({ work: openWork(work), leases: openGitLeases({ place: repository, environment: process.env, epochMs }), share: null });
  const environment = wholeEnvironment(process.env, held);
  const means = { place: repository, environment, ...(access && { access }) };
  return ok(sharedSite({ tree, git: openGit(means), leases: openRemoteLeases({ ...means, epochMs, remote }), work, remote, isRunners: wish.isRunners ?? false }));
}

function startingAt(state: Awaited<ReturnType<WorkingTree["stateBranch"]>>, start: string | undefined): typeof state {
  return state.ok && state.value && start !== undefined && isOid(start) ? ok({ ...state.value, tip: start }) : state;
}
