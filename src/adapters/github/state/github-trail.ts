// The trail of the state branch: what the commits that came onto it say in their trailers.
import { ok } from "../../../core/base/result.ts";
import type { Trail, TrailCommit } from "../../../ports/history.ts";
import type { Client } from "../client/client.ts";
import { allPages } from "../client/pages.ts";
import type { StateBranch } from "./branch.ts";

/** A day of a busy repository; what is older was looked at before. */
const COMMITS_MAX = 1_000;

export function openGitHubTrail(client: Client, state: StateBranch): Trail {
  return async (since) => {
    const branch = await state.which();
    if (!branch.ok) return branch;
    const { name, line } = branch.value;
    const tip = line.recent(client.means.clock.elapsed());
    const known = tip === null ? null : line.since(tip, since);
    if (known) return ok(known);
    const found = await allPages<TrailCommit>(async (page) => {
      const answer = await client.ask(
        { to: "read the newest commits", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? ok([]) : null) },
        (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha: tip ?? name, since }),
      );
      return answer.ok ? ok(answer.value.map(({ sha: id, commit, author }) => ({ id, at: instantOf(commit.committer?.date), author: author?.login ?? commit.author?.name ?? "", trailers: trailersIn(commit.message) }))) : answer;
    }, { what: "commits", limit: COMMITS_MAX });
    if (!found.ok) return found;
    const commits = found.value.toReversed();
    if (tip !== null) line.tell(tip, since, commits);
    return ok(commits);
  };
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
