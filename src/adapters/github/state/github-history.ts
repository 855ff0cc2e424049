// History from GitHub's list of commits.
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { pathFromTop } from "../../../core/model/stored/data-path.ts";
import type { Commit, History } from "../../../ports/history.ts";
import type { Client } from "../client/client.ts";
import { allPages, PAGE_ITEMS_MAX } from "../client/pages.ts";
import { inParallel } from "../client/parallel.ts";
import type { Branch, StateBranch } from "./branch.ts";
import { trailersIn } from "./github-trail.ts";
import { DATA_FOLDER } from "./trees.ts";

/** Far more than a page of history shows. */
const COMMITS_MAX = 1_000;

type Listed = { readonly commit: Commit; readonly parents: readonly string[]; readonly requests: readonly string[] };

/**
 * A request is looked for among the newest hundred commits: those that come twice come within hours, and what they did
 * stands in the event logs as well.
 */
export function openGitHubHistory(client: Client, state: StateBranch): History {
  return {
    isWhole: true,
    async commits(query) {
      const branch = await state.which();
      if (!branch.ok) return branch;
      const found = await ("request" in query ? byRequest(client, branch.value, query.request) : byPaths(client, branch.value, query));
      if (found.ok || found.problem.code !== "not-found") return found;
      const tip = await state.tip(branch.value);
      return tip.ok && tip.value.commit === null ? ok([]) : found;
    },
  };
}

async function byPaths(client: Client, branch: Branch, query: { readonly paths: readonly string[]; readonly limit: number }): Promise<Result<readonly Commit[]>> {
  const limit = Math.min(Math.floor(query.limit), COMMITS_MAX);
  if (limit < 1) return ok([]);
  const lists: (readonly Listed[])[] = [];
  const problems: Result<never>[] = [];
  await inParallel(query.paths, async (path) => {
    const found = await list(client, branch, { path: pathFromTop(path) ?? `${DATA_FOLDER}/${path}`, limit });
    if (found.ok) lists.push(found.value);
    else problems.push(failed(found.problem));
  });
  return problems[0] ?? ok(inOrder(lists.flat()).slice(0, limit).map(({ commit }) => commit));
}

/** An id with white space or control characters stands in no trailer. */
async function byRequest(client: Client, branch: Branch, request: string): Promise<Result<readonly Commit[]>> {
  if (!/^[^\s\p{Cc}]+$/u.test(request)) return ok([]);
  const found = await list(client, branch, { limit: PAGE_ITEMS_MAX });
  return found.ok ? ok(found.value.filter(({ requests }) => requests.includes(request)).slice(0, 1).map(({ commit }) => commit)) : found;
}

function list(client: Client, { name, line }: Branch, { path, limit }: { readonly path?: string; readonly limit: number }): Promise<Result<readonly Listed[]>> {
  const sha = line.recent(client.means.clock.elapsed()) ?? name;
  return allPages(async (page) => {
    const answer = await client.ask(
      { to: "read the list of commits", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? ok([]) : null) },
      (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha, ...(path !== undefined && { path }) }),
    );
    return answer.ok ? ok(answer.value.map(({ sha: id, commit, parents }) => listed({ id, parents: parents.map((parent) => parent.sha), ...commit }))) : answer;
  }, { what: "commits", limit });
}

type Signature = { readonly name?: string; readonly date?: string } | null;
type Raw = { readonly id: string; readonly parents: readonly string[]; readonly message: string; readonly author: Signature; readonly committer: Signature };

function listed({ id, parents, message, author, committer }: Raw): Listed {
  const date = Date.parse(committer?.date ?? author?.date ?? "");
  const at = new Date(Number.isFinite(date) ? date : 0).toISOString();
  const subject = message.trim().split("\n\n")[0]?.replaceAll("\n", " ") ?? "";
  return { parents, requests: trailers(message, "Request"), commit: { id, at, author: author?.name ?? "", subject, command: trailers(message, "Command")[0] ?? null, milestones: trailers(message, "Milestone") } };
}

function trailers(message: string, key: string): readonly string[] {
  return trailersIn(message).flatMap(([name, value]) => (name === key ? [value] : []));
}

/** Newest first, each once; of those of one second a child stands before its parents. */
function inOrder(found: readonly Listed[]): readonly Listed[] {
  const distinct = new Map(found.map((each) => [each.commit.id, each]));
  const ranks = new Map<string, number>();
  const rank = ({ commit, parents }: Listed): number => {
    const known = ranks.get(commit.id);
    if (known !== undefined) return known;
    const before = parents.flatMap((id) => distinct.get(id) ?? []).filter((parent) => parent.commit.at === commit.at);
    ranks.set(commit.id, 0);
    const found = Math.max(0, ...before.map((parent) => rank(parent) + 1));
    ranks.set(commit.id, found);
    return found;
  };
  return [...distinct.values()].sort((a, b) => (a.commit.at === b.commit.at ? rank(b) - rank(a) : a.commit.at < b.commit.at ? 1 : -1));
}
