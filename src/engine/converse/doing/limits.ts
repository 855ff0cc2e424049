// How many commands one person gives within a minute, by what is on record.
import { commitLine } from "../../../core/base/encode/commit.ts";
import { instantAt } from "../../../core/base/instant.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, type Result } from "../../../core/base/result.ts";
import type { TrailCommit } from "../../../ports/history.ts";
import type { Repository } from "../../../ports/repository.ts";
import { MINUTE, trailersOf } from "./record.ts";

/** Nobody types faster; what does is a loop or an attack. */
const COMMANDS_PER_MINUTE_MAX = 10;

/** `lately`: the commits of the last minute at least. */
export type Asked = {
  readonly actor: string;
  readonly request: string;
  readonly now: () => string;
  readonly lately: () => Promise<Result<readonly TrailCommit[]>>;
};

/**
 * The same repository, which gives no snapshot for writing to somebody who has had that many requests carried out within the last
 * minute; one that is on record already is not counted again. Problems: `too-many-commands`, those of looking.
 */
export function limited(repository: Repository, asked: Asked): Repository {
  return {
    commit: (base, changes, message) => repository.commit(base, changes, message),
    async snapshot(request) {
      const snapshot = await repository.snapshot(request);
      if (!snapshot.ok || request.for !== "write") return snapshot;
      const commits = await asked.lately();
      const reason = commits.ok ? tooMany(commits.value, asked) : commits.problem;
      if (reason === null) return snapshot;
      await snapshot.value.release();
      return failed(reason);
    },
  };
}

function tooMany(commits: readonly TrailCommit[], { actor, request, now }: Asked): Problem | null {
  const present = Date.parse(now());
  const instants = new Map<string, number>();
  for (const commit of commits) {
    const at = Date.parse(commit.at);
    if (at <= present - MINUTE || !trailersOf(commit, "Actor").includes(commitLine(actor))) continue;
    for (const id of trailersOf(commit, "Request")) instants.set(id, at);
  }
  if (instants.size < COMMANDS_PER_MINUTE_MAX || instants.has(commitLine(request))) return null;
  // So many of the newest fill a minute; the oldest of them makes room first.
  const first = [...instants.values()].sort((left, right) => right - left)[COMMANDS_PER_MINUTE_MAX - 1] ?? present;
  const seconds = Math.max(1, Math.ceil((first + MINUTE - present) / 1000));
  return problem("too-many-commands", `${actor} gave ${instants.size} commands within a minute, so this one was not carried out.`, { hint: `Say it again in ${seconds === 1 ? "a second" : `${seconds} seconds`}, from ${instantAt(present + seconds * 1000).slice(11, 19)} UTC on.` });
}
