// Merging pull requests as GitHub does, with git itself.
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf } from "../shapes/commit.ts";
import { baseNow, pullOf } from "../shapes/pull.ts";
import { git, type Person, readCommit, tryGit, writeCommit } from "./git.ts";
import { closeIssue } from "./issues.ts";
import { follow } from "./refs.ts";
import { type Account, instant, type Issue, type Repository, type World } from "./world.ts";

export type MergeWish = { readonly issue: Issue; readonly account: Account; readonly method: string; readonly title: string; readonly message: string };

/** The commit that the base branch stands at afterwards; null where the two do not go together. Under the repository's lock. */
export async function mergePull(world: World, repository: Repository, wish: MergeWish): Promise<string | null> {
  const pull = pullOf(wish.issue);
  const base = baseNow(repository, pull);
  const commit = wish.method === "rebase" ? await rebased(repository, base, pull.headCommit) : await joined(world, repository, { ...wish, base, head: pull.headCommit });
  if (commit === null) return null;
  await git(repository.bare, ["update-ref", `refs/heads/${pull.baseBranch}`, commit, base]);
  pull.merged = { commit, at: world.now(), by: wish.account };
  // Merged already: what follows from the move of the base must not merge it again.
  await closeIssue(world, repository, wish);
  await follow(world, repository, wish.account);
  return commit;
}

type Join = MergeWish & { readonly base: string; readonly head: string };

async function joined(world: World, repository: Repository, { account, method, title, message, base, head }: Join): Promise<string | null> {
  const ran = await tryGit(repository.bare, ["merge-tree", "--write-tree", base, head]);
  const [tree = ""] = ran.out.split("\n");
  if (ran.code !== 0) return null;
  const author = { name: account.login, email: addressOf(account), date: instant(world.now()) };
  const committer: Person = { name: "GitHub", email: "noreply@github.com", date: author.date };
  return await writeCommit(repository.bare, { tree, parents: method === "squash" ? [base] : [base, head], author, committer, message: message === "" ? title : `${title}\n\n${message}` });
}

/** Every commit again on the base, with its author kept. */
async function rebased(repository: Repository, base: string, head: string): Promise<string | null> {
  const folder = join(tmpdir(), `milestone-rebase-${randomUUID()}`);
  await git(repository.bare, ["worktree", "add", "-q", "--detach", folder, base]);
  try {
    const picked = await tryGit(folder, ["-c", "core.hooksPath=/dev/null", "cherry-pick", "--keep-redundant-commits", `${base}..${head}`]);
    return picked.code === 0 ? await git(folder, ["rev-parse", "HEAD"]) : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await git(repository.bare, ["worktree", "prune"]);
  }
}

/** What a squash says when nobody says otherwise: the subjects of its commits. */
export async function subjectsOf(repository: Repository, base: string, head: string): Promise<string> {
  const ids = (await git(repository.bare, ["rev-list", "--reverse", "--no-merges", `${base}..${head}`])).split("\n").filter((id) => id !== "");
  const commits = (await Promise.all(ids.map((id) => readCommit(repository.bare, id)))).filter((commit) => commit !== null);
  return commits.length < 2 ? (commits[0]?.message.split("\n\n").slice(1).join("\n\n") ?? "") : commits.map(({ message }) => `* ${message}`).join("\n\n");
}
