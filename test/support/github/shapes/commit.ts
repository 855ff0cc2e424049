// Commits, as the API shows them: the git object, and the commit with the accounts behind it.
import type { Fields } from "../http/json.ts";
import type { CommitText } from "../world/git.ts";
import { type Account, nodeId, pageOf, type Repository, type World } from "../world/world.ts";
import { accountShape } from "./account.ts";
import { apiOf } from "./repository.ts";

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** `isSigned`: GitHub made it by itself for an app that named nobody. */
export function gitCommitShape(world: World, repository: Repository, commit: CommitText): Fields {
  const { id, tree, parents, author, committer, message } = commit;
  const isSigned = committer.email === "noreply@github.com" && committer.name === "GitHub";
  return {
    sha: id, node_id: nodeId("C", Number.parseInt(id.slice(0, 12), 16)), url: apiOf(world, repository, `/git/commits/${id}`), html_url: pageOf(world, repository, `/commit/${id}`), author: { ...author }, committer: { ...committer }, message, tree: { sha: tree, url: apiOf(world, repository, `/git/trees/${tree}`) },
    parents: parents.map((sha) => ({ sha, url: apiOf(world, repository, `/git/commits/${sha}`), html_url: pageOf(world, repository, `/commit/${sha}`) })),
    verification: isSigned ? { verified: true, reason: "valid", signature: "-----BEGIN PGP SIGNATURE-----", payload: `tree ${tree}`, verified_at: committer.date } : UNSIGNED,
  };
}

export function commitShape(world: World, repository: Repository, commit: CommitText): Fields {
  const { id, tree, parents, author, committer, message } = commit;
  const url = apiOf(world, repository, `/commits/${id}`);
  const whole = gitCommitShape(world, repository, commit);
  return {
    sha: id, node_id: whole["node_id"], url, html_url: whole["html_url"], comments_url: `${url}/comments`, author: accountShape(world, behind(world, author.email)), committer: accountShape(world, behind(world, committer.email)),
    commit: { url: whole["url"], author: { ...author }, committer: { ...committer }, message, tree: { sha: tree, url: apiOf(world, repository, `/git/trees/${tree}`) }, comment_count: 0, verification: whole["verification"] },
    parents: parents.map((sha) => ({ sha, url: apiOf(world, repository, `/commits/${sha}`), html_url: pageOf(world, repository, `/commit/${sha}`) })),
  };
}

/** "ID+LOGIN@users.noreply.github.com" is how GitHub writes its own. */
export const addressOf = ({ id, login }: Account): string => `${id}+${login}@users.noreply.github.com`;

function behind(world: World, email: string): Account | null {
  return world.accounts.find((account) => addressOf(account) === email) ?? null;
}
