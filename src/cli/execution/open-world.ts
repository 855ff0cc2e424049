// The adapters of an execution on this machine: processes, worktrees, leases, and what was accepted.
import { availableParallelism, homedir, hostname } from "node:os";
import { join, relative, sep } from "node:path";
import { branchName } from "../../adapters/git/git-arguments.ts";
import { openFileLeases, openGitLeases, openRemoteLeases } from "../../adapters/git/leases/leases.ts";
import { openWork } from "../../adapters/git/work/work.ts";
import { acceptancePath, openAcceptance } from "../../adapters/local/acceptance.ts";
import { openCheckoutWork } from "../../adapters/local/checkout-work.ts";
import { openClock } from "../../adapters/local/clock.ts";
import { openRunner } from "../../adapters/runner/process-runner.ts";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Site, World } from "../../engine/execution/world.ts";
import type { Opened } from "../open-ports.ts";
import { wholeEnvironment } from "./handover.ts";

/** `held`: what is not in the environment any more, to be lent to tasks by name and to git for the remote. */
export function openWorld(opened: Opened, { held, directory }: { readonly held: ReadonlyMap<string, string>; readonly directory: string }): World {
  const { ports, repository, data } = opened;
  const clock = openClock();
  const cache = join(data, "cache");
  const top = repository?.workTree ?? directory;
  const values = new Map([...Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])), ...held]);
  const runner = openRunner({ data, logs: join(data, "logs"), worktrees: (session) => join(cache, "work", session), environment: process.env, values, clock });
  const place = { commonDir: repository?.commonDir ?? null, data, environment: process.env, home: homedir() };
  return {
    ports, runner, acceptance: openAcceptance({ path: acceptancePath(place) }), clock, processors: availableParallelism(), host: hostname(), pid: process.pid, directory: top,
    root: below(top, data) ?? data,
    site: (wish) => openSite(opened, { ...wish, held, directory: top }),
  };
}

/** Relative, with `/`; null where it lies elsewhere. */
function below(top: string, path: string): string | null {
  const way = relative(top, path).split(sep);
  return way[0] === ".." ? null : way.join("/");
}

type Wish = Parameters<World["site"]>[0] & { readonly held: ReadonlyMap<string, string>; readonly directory: string };

/** Problems: `invalid-argument` for a remote where there is no git. */
async function openSite({ tree, repository, data }: Opened, { git, remote, held, directory }: Wish): Promise<Result<Site>> {
  const epochMs = (): number => Date.now();
  if (!git || !repository) {
    if (remote !== null) return failed(problem("invalid-argument", "--remote needs git, and git is not used here.", { hint: "Leave --remote out, or switch agents.git_integration on." }));
    return ok({ work: openCheckoutWork(directory), leases: openFileLeases({ data, epochMs }), share: null });
  }
  const work = openWork({ place: repository, environment: process.env, dataFolder: data, dataRoot: below(directory, data), state: () => tree.stateBranch(), epochMs });
  if (remote === null) return ok({ work, leases: openGitLeases({ place: repository, environment: process.env, epochMs }), share: null });
  const leases = openRemoteLeases({ place: repository, environment: wholeEnvironment(process.env, held), epochMs, remote });
  return ok({
    work,
    leases,
    share: async (lease) => {
      const state = await tree.stateBranch();
      if (!state.ok) return state;
      if (!state.value?.ref) return failed(problem("not-pushed", "No branch is checked out, so nothing can be shared.", { hint: "Check a branch out, and execute again." }));
      return leases.pushState({ branch: branchName(state.value.ref), lease });
    },
  });
}
