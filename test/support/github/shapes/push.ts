// Pushes, as events show them.
import type { Fields } from "../http/json.ts";
import { type CommitText, readCommit, tryGit } from "../world/git.ts";
import type { Move } from "../world/refs.ts";
import { type Account, pageOf, type Repository, type World } from "../world/world.ts";
import { addressOf } from "./commit.ts";

const COMMITS_MAX = 2048; // GitHub's own limit for one push event
const ZEROS = "0".repeat(40);

export async function pushShape(world: World, repository: Repository, { account, move }: { readonly account: Account; readonly move: Move }): Promise<Fields> {
  const { ref, before, after } = move;
  const commits = await commitsOf(repository, move);
  const shapes = await Promise.all(commits.map((commit) => pushedShape(world, repository, commit)));
  const isForced = before !== null && after !== null && (await tryGit(repository.bare, ["merge-base", "--is-ancestor", before, after])).code !== 0;
  return {
    ref, before: before ?? ZEROS, after: after ?? ZEROS, created: before === null, deleted: after === null, forced: isForced, base_ref: null, compare: pageOf(world, repository, `/compare/${before ?? ZEROS}...${after ?? ZEROS}`),
    commits: shapes, head_commit: shapes.at(-1) ?? null, pusher: { name: account.login, email: addressOf(account) },
  };
}

async function commitsOf(repository: Repository, { before, after }: Move): Promise<readonly CommitText[]> {
  if (after === null) return [];
  const range = before === null ? [after, "--max-count=1"] : [after, `^${before}`, `--max-count=${COMMITS_MAX}`];
  const ran = await tryGit(repository.bare, ["rev-list", "--reverse", ...range]);
  const found = await Promise.all(ran.out.split("\n").filter((id) => id !== "").map((id) => readCommit(repository.bare, id)));
  return found.filter((commit) => commit !== null);
}

async function pushedShape(world: World, repository: Repository, { id, tree, message, author, committer, parents }: CommitText): Promise<Fields> {
  const parent = parents[0] ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  const listed = await tryGit(repository.bare, ["diff-tree", "-r", "-z", "--no-renames", "--name-status", parent, id]);
  const words = listed.out.split("\0");
  const pairs = words.flatMap((status, index) => (index % 2 === 0 && status !== "" ? [{ status, path: words[index + 1] ?? "" }] : []));
  const paths = (status: string) => pairs.filter((pair) => pair.status === status).map(({ path }) => path);
  return { id, tree_id: tree, distinct: true, message, timestamp: committer.date, url: pageOf(world, repository, `/commit/${id}`), author: { name: author.name, email: author.email }, committer: { name: committer.name, email: committer.email }, added: paths("A"), removed: paths("D"), modified: paths("M") };
}
