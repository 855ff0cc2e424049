// The trail of the state branch: what the commits that came onto it say in their trailers.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Trail, TrailCommit } from "../../../ports/history.ts";
import type { Client, Rest } from "../client/client.ts";
import { allPages } from "../client/pages.ts";
import type { StateBranch } from "./branch.ts";

/** A day of a busy repository; what is older was looked at before. */
const COMMITS_MAX = 1_000;

/**
 * GitHub lists commits by when they were made. What a merge or a push brings was made at any time: where there was one, the
 * branch is compared with where it stood before.
 */
export function openGitHubTrail(client: Client, state: StateBranch): Trail {
  return async (since, pushed = null) => {
    const branch = await state.which();
    if (!branch.ok) return branch;
    const { name, line } = branch.value;
    const before = pushed?.ref === `refs/heads/${name}` ? pushed.before : null;
    const tip = line.recent(client.means.clock.elapsed());
    const known = tip === null || before !== null ? null : line.since(tip, since);
    if (known) return ok(known);
    const head = tip ?? name;
    const listed = await listedSince(client, head, since);
    if (!listed.ok) return listed;
    const base = before ?? baseOf(listed.value, { branch: name, repository: client.name });
    const between = base === null ? ok([]) : await listedBetween(client, base, head);
    if (!between.ok) return between;
    const commits = together(between.value, listed.value, since);
    if (tip !== null) line.tell(tip, since, commits);
    return ok(commits);
  };
}

type Listed = Awaited<ReturnType<Rest["repos"]["listCommits"]>>["data"][number];

/** Newest first. */
function listedSince(client: Client, sha: string, since: string): Promise<Result<readonly Listed[]>> {
  return allPages((page) => client.ask<readonly Listed[], readonly Listed[]>(
    { to: "read the newest commits", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? ok([]) : null) },
    (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha, since }),
  ), { what: "commits", limit: COMMITS_MAX });
}

/** Oldest first; none where the branch was rewritten and what was before is gone. */
function listedBetween(client: Client, base: string, head: string): Promise<Result<readonly Listed[]>> {
  return allPages(async (page) => {
    const compared = await client.ask<{ readonly commits: readonly Listed[] }, null>(
      { to: "compare commits", needs: "contents: read", expect: ({ status }) => (status === 404 ? ok(null) : null) },
      (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, ...page, basehead: `${base}...${head}` }),
    );
    return compared.ok ? ok(compared.value?.commits ?? []) : compared;
  }, { what: "commits", limit: COMMITS_MAX });
}

/** Oldest first. What was made earlier and came with others counts as made when the newest of these was, since it came at the latest then. */
function together(between: readonly Listed[], listed: readonly Listed[], since: string): readonly TrailCommit[] {
  const known = new Set(listed.map(({ sha }) => sha));
  const [newest] = listed.map(trailOf);
  return [...between.filter(({ sha }) => !known.has(sha)).map((one) => ({ ...trailOf(one), at: newest?.at ?? since })), ...listed.toReversed().map(trailOf)];
}

/** `repository` as "owner/name". */
type Place = { readonly branch: string; readonly repository: string };

/** Where the branch stood before the listed commits, newest first; null where it began with them, or nothing was merged. */
function baseOf(listed: readonly Listed[], place: Place): string | null {
  if (!listed.some(({ parents }) => parents.length > 1)) return null;
  const commits = new Map(listed.map((one) => [one.sha, one]));
  let at = listed[0]?.sha;
  for (let commit = commits.get(at ?? ""); commit; commit = commits.get(at ?? "")) at = commit.parents[mergesBranch(commit, place) ? 1 : 0]?.sha;
  return at ?? null;
}

/** `git pull` merges the branch into what its user has, so that the branch itself is the second parent. That of a fork is another one. */
function mergesBranch({ commit: { message }, parents }: Listed, { branch, repository }: Place): boolean {
  const [, merged, from = repository] = /^Merge (?:remote-tracking )?branch '(?:origin\/)?([^']+)'(?: of (\S+))?/.exec(message) ?? [];
  return parents.length > 1 && merged === branch && from.toLowerCase().includes(repository.toLowerCase());
}

function trailOf({ sha: id, commit, author }: Listed): TrailCommit {
  return { id, at: instantOf(commit.committer?.date), author: author?.login ?? commit.author?.name ?? "", trailers: trailersIn(commit.message) };
}

/** ISO 8601 UTC. */
export function instantOf(date: string | undefined): string {
  const instant = Date.parse(date ?? "");
  return new Date(Number.isFinite(instant) ? instant : 0).toISOString();
}

/** They stand in the last paragraph, and nothing else does. */
export function trailersIn(message: string): readonly (readonly [key: string, value: string])[] {
  const paragraphs = message.trimEnd().split(/\n{2,}/);
  const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? "").split("\n") : [];
  const pairs = lines.map((line) => /^([A-Za-z0-9-]+): (.*)$/.exec(line));
  return pairs.every((pair) => pair !== null) ? pairs.map((pair) => [pair?.[1] ?? "", (pair?.[2] ?? "").trim()] as const) : [];
}
