// Pull requests as they are opened.
import { announce } from "./events.ts";
import { git, tryGit } from "./git.ts";
import { addIssue } from "./issues.ts";
import { bringObjects } from "./refs.ts";
import type { Account, App, Issue, Repository, World } from "./world.ts";

export type NewPull = { readonly title: string; readonly body: string | null; readonly head: { readonly repository: Repository; readonly branch: string }; readonly base: string; readonly account: Account; readonly app?: App | null; readonly isDraft?: boolean };

/** Why it cannot be opened: what GitHub says of a head, a base, or both together. */
export type Objection = { readonly field?: "head" | "base"; readonly message?: string };

export async function objectionTo(repository: Repository, { head, base }: Pick<NewPull, "head" | "base">): Promise<Objection | null> {
  const [headCommit, baseCommit] = [head.repository.refs.get(`refs/heads/${head.branch}`), repository.refs.get(`refs/heads/${base}`)];
  if (!headCommit) return { field: "head" };
  if (!baseCommit) return { field: "base" };
  const name = `${head.repository.owner.login}:${head.branch}`;
  const twin = [...repository.issues.values()].some(({ state, pull }) => state === "open" && pull?.baseBranch === base && pull.head.branch === head.branch && pull.head.repository === head.repository);
  if (twin) return { message: `A pull request already exists for ${name}.` };
  await bringObjects(repository, head.repository, headCommit);
  const related = await tryGit(repository.bare, ["merge-base", baseCommit, headCommit]);
  if (related.code !== 0) return { message: `The ${head.branch} branch has no history in common with ${base}` };
  const between = await git(repository.bare, ["rev-list", "--count", `${baseCommit}..${headCommit}`]);
  const label = head.repository === repository ? head.branch : name;
  return between === "0" ? { message: `No commits between ${base} and ${label}` } : null;
}

/** Without an objection. */
export async function addPull(world: World, repository: Repository, { title, body, head, base, account, app = null, isDraft = false }: NewPull): Promise<Issue> {
  const [headCommit = "", baseCommit = ""] = [head.repository.refs.get(`refs/heads/${head.branch}`), repository.refs.get(`refs/heads/${base}`)];
  const pull = { head, headCommit, baseBranch: base, baseCommit, isDraft, merged: null, autoMerge: null, reviews: [] };
  const issue = await addIssue(world, repository, { title, body, account, app, pull });
  await git(repository.bare, ["update-ref", `refs/pull/${issue.number}/head`, headCommit]);
  repository.refs = new Map([...repository.refs, [`refs/pull/${issue.number}/head`, headCommit]]);
  await announce(world, repository, { name: "pull_request", action: "opened", account, issue });
  return issue;
}
