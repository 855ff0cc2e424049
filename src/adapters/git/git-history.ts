// History from `git log`.
import { ok, type Result } from "../../core/base/result.ts";
import type { Commit, CommitQuery, History } from "../../ports/history.ts";
import type { Oid, RepoPath } from "./git-arguments.ts";
import type { Git } from "./git.ts";

/** `tip` answers the newest commit, null before the first; `repoPath` translates a path of the data folder. */
export type HistorySource = {
  readonly git: Git;
  readonly tip: () => Promise<Result<Oid | null>>;
  readonly repoPath: (path: string) => RepoPath;
};

const SAFE = ["-z", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--encoding=UTF-8"];
const FIELDS = ["%H", "%ct", "%an", "%s", "%(trailers:key=Request,valueonly,separator=%x20)", "%(trailers:key=Command,valueonly,separator=%x20)", "%(trailers:key=Milestone,valueonly,separator=%x20)"];
/** Far more than anybody reads; a larger number would only fill the memory. */
const COMMITS_MAX = 100_000;

export function openHistory(source: HistorySource): History {
  return {
    async commits(query) {
      const tip = await source.tip();
      if (!tip.ok) return tip;
      if (tip.value === null || isHopeless(query)) return ok([]);
      const answer = await source.git.run({ command: "log", revisions: [tip.value], ...callOf(source, query) });
      if (!answer.ok) return answer;
      const commits = parseLog(answer.value.toString());
      const wanted = "request" in query ? commits.filter(({ requests }) => requests.split(" ").includes(query.request)).slice(0, 1) : commits;
      return ok(wanted.map(({ commit }) => commit));
    },
  };
}

/** An id with white space or control characters stands in no trailer, and would be taken for several patterns. */
function isHopeless(query: CommitQuery): boolean {
  return "request" in query ? !/^[^\s\p{Cc}]+$/u.test(query.request) : query.paths.length === 0 || query.limit < 1;
}

function callOf({ repoPath }: HistorySource, query: CommitQuery): { readonly options: readonly string[]; readonly paths?: readonly RepoPath[] } {
  const format = `--format=${FIELDS.join("%x00")}`;
  if ("request" in query) return { options: [...SAFE, format, "--fixed-strings", `--grep=Request: ${query.request}`] };
  const limit = Math.min(Math.floor(query.limit), COMMITS_MAX);
  return { options: [...SAFE, format, `--max-count=${limit}`], paths: query.paths.map(repoPath) };
}

function parseLog(text: string): { readonly commit: Commit; readonly requests: string }[] {
  const fields = text.split("\0");
  const commits = [];
  for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) {
    const [id = "", seconds = "", author = "", subject = "", requests = "", command = "", milestones = ""] = fields.slice(at, at + FIELDS.length);
    commits.push({ commit: { id, at: new Date(Number(seconds) * 1000).toISOString(), author, subject, command: command === "" ? null : command, milestones: milestones.split(" ").filter((each) => each !== "") }, requests });
  }
  return commits;
}
