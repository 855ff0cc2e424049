// What follows when refs move: pull requests get new heads, are closed or merged, and webhooks are sent.
import { announce } from "./events.ts";
import { git, refsIn, tryGit } from "./git.ts";
import type { Account, Issue, Repository, World } from "./world.ts";

export type Move = { readonly ref: string; readonly before: string | null; readonly after: string | null };

export const ZEROS = "0".repeat(40);

/** Compares the refs with what was known of them. `account` is who moved them; nobody's moves are not announced. */
export async function follow(world: World, repository: Repository, account: Account | null): Promise<void> {
  const [known, fresh] = [repository.refs, await refsIn(repository.bare)];
  repository.refs = fresh;
  repository.isStale = false;
  const moves = [...new Set([...known.keys(), ...fresh.keys()])]
    .map((ref): Move => ({ ref, before: known.get(ref) ?? null, after: fresh.get(ref) ?? null }))
    .filter(({ ref, before, after }) => before !== after && /^refs\/(?:heads|tags)\//.test(ref));
  for (const move of moves) {
    if (account) await announce(world, repository, { name: "push", account, move });
    if (move.ref.startsWith("refs/heads/")) await movePulls({ world, repository, account }, move);
  }
}

/** Where somebody went past the server, as tests do, its view is brought up to date first. */
export async function refresh(world: World, repository: Repository): Promise<void> {
  if (repository.isStale) await repository.lock(() => follow(world, repository, null));
}

type Scene = { readonly world: World; readonly repository: Repository; readonly account: Account | null };

async function movePulls(scene: Scene, { ref, after }: Move): Promise<void> {
  const branch = ref.slice("refs/heads/".length);
  for (const base of scene.world.repositories)
    for (const issue of base.issues.values()) {
      const { pull } = issue;
      if (!pull || issue.state === "closed") continue;
      if (pull.head.repository === scene.repository && pull.head.branch === branch) await moveHead({ ...scene, repository: base }, issue, after);
      if (base === scene.repository && pull.baseBranch === branch && after !== null) await moveBase(scene, issue, after);
    }
}

async function moveHead({ world, repository, account }: Scene, issue: Issue, after: string | null): Promise<void> {
  const { pull } = issue;
  if (!pull) return;
  if (after === null) return await closePull({ world, repository, account }, issue);
  const before = pull.headCommit;
  pull.headCommit = after;
  issue.updatedAt = world.now();
  await bringObjects(repository, pull.head.repository, after);
  await git(repository.bare, ["update-ref", `refs/pull/${issue.number}/head`, after]);
  if (account) await announce(world, repository, { name: "pull_request", action: "synchronize", account, issue, before });
}

/** Commits of a fork lie in the base too, as with GitHub. */
export async function bringObjects(to: Repository, from: Repository, commit: string): Promise<void> {
  if (to !== from) await git(to.bare, ["-c", "protocol.file.allow=always", "fetch", "-q", "--no-tags", from.bare, commit]);
}

/** Whoever pushes a pull request's head to its base has merged it. */
async function moveBase({ world, repository, account }: Scene, issue: Issue, after: string): Promise<void> {
  const { pull } = issue;
  if (!pull || pull.merged) return;
  const contained = await tryGit(repository.bare, ["merge-base", "--is-ancestor", pull.headCommit, after]);
  if (contained.code !== 0) return;
  pull.merged = { commit: after, at: world.now(), by: account ?? repository.owner };
  await closePull({ world, repository, account }, issue);
}

async function closePull({ world, repository, account }: Scene, issue: Issue): Promise<void> {
  issue.state = "closed";
  issue.closedAt = issue.updatedAt = world.now();
  issue.closedBy = account;
  if (account) await announce(world, repository, { name: "pull_request", action: "closed", account, issue });
}
