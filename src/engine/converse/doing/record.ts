// What is on record since a comment was written, from the commits of that time alone: what it has done already, and who did how much.
import { instantAt } from "../../../core/base/instant.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import type { Commit, History, TrailCommit } from "../../../ports/history.ts";
import type { Venue } from "../../../ports/forge/venue.ts";

export const MINUTE = 60_000;

/** `lately` looks anew, and at least a minute back; `history` knows requests from the last such look. */
export type Record = { readonly lately: () => Promise<Result<readonly TrailCommit[]>>; readonly history: History };

/** Nothing that a comment asks for is older than the comment. `since`: ISO 8601 UTC. */
export function openRecord({ ports: { history }, trail, now }: Venue, since: string): Record {
  let known: readonly TrailCommit[] | null = null;
  const lately: Record["lately"] = async () => {
    const from = Math.min(Date.parse(since), Date.parse(now()) - MINUTE);
    const found = await trail(instantAt(from));
    known = found.ok ? found.value : null;
    return found;
  };
  return {
    lately,
    history: {
      isWhole: true,
      async commits(query) {
        if (!("request" in query)) return history.commits(query);
        const found = known ? ok(known) : await lately();
        return found.ok ? ok(found.value.filter((commit) => trailersOf(commit, "Request").includes(query.request)).map(told)) : found;
      },
    },
  };
}

function told(commit: TrailCommit): Commit {
  const { id, at, author } = commit;
  return { id, at, author, subject: "", command: trailersOf(commit, "Command")[0] ?? null, milestones: trailersOf(commit, "Milestone") };
}

export function trailersOf({ trailers }: TrailCommit, name: string): string[] {
  return trailers.flatMap(([key, value]) => (key === name ? [value] : []));
}
