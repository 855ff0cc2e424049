// Pull requests on GitHub.
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { PullRequest, Pulls } from "../../ports/forge/pulls.ts";
import { pullOf } from "./answers.ts";
import type { Client } from "./client/client.ts";
import type { Failure } from "./client/failure.ts";
import { allPages } from "./client/pages.ts";

const READ = "pull-requests: read";
const WRITE = "pull-requests: write";

export function openGitHubPulls(client: Client): Pulls {
  const { repo } = client;
  const list = async (what: { readonly head?: string; readonly base?: string; readonly state: "open" | "all" }): Promise<Result<readonly PullRequest[]>> => {
    const found = await allPages((page) => client.ask({ to: "list pull requests", needs: READ }, (rest) => rest.pulls.list({ ...repo, ...page, ...what })), { what: "pull requests" });
    return found.ok ? ok(found.value.map(pullOf)) : found;
  };
  const of = async (branch: string, more: { readonly base?: string; readonly state: "open" | "all" }): Promise<Result<readonly PullRequest[]>> => {
    const found = await list({ head: `${repo.owner}:${branch}`, ...more });
    return found.ok ? ok(found.value.filter(({ head }) => head.branch === branch && isOwn(client, head.repository))) : found;
  };
  const pull = async (number: number): Promise<Result<PullRequest>> => {
    const answer = await client.ask({ to: `read pull request ${number}`, needs: READ }, (rest) => rest.pulls.get({ ...repo, pull_number: number }));
    return answer.ok ? ok(pullOf(answer.value)) : answer;
  };
  return {
    pull,
    of: (branch, state) => of(branch, { state }),
    open: () => list({ state: "open" }),
    async propose({ title, body, head, base }) {
      const there = async (): Promise<Result<PullRequest | null>> => {
        const found = await of(head, { base, state: "open" });
        return found.ok ? ok(found.value.find((each) => each.base.branch === base) ?? null) : found;
      };
      const before = await there();
      if (!before.ok || before.value) return before.ok && before.value ? ok(before.value) : unmade(before, head);
      const made = await client.ask<PullRequest, "there">({
        to: `propose ${head} for ${base}`, needs: WRITE, creates: true, look: there,
        expect: ({ status, message }) => (status === 422 && /already exists/i.test(message) ? ok("there") : null),
      }, async (rest) => {
        const { status, data } = await rest.pulls.create({ ...repo, title, body, head, base });
        return { status, data: pullOf(data) };
      });
      if (!made.ok || made.value !== "there") return made.ok && made.value !== "there" ? ok(made.value) : unmade(made, head);
      const found = await there();
      return found.ok && found.value ? ok(found.value) : unmade(found, head);
    },
    async edit(number, change) {
      const answer = await client.ask({ to: `change pull request ${number}`, needs: WRITE }, (rest) => rest.pulls.update({ ...repo, pull_number: number, ...change }));
      return answer.ok ? ok(pullOf(answer.value)) : answer;
    },
    checks: (commit) => checks(client, commit),
    merge: (number, how) => merge(client, number, { ...how, look: () => pull(number) }),
  };
}

function isOwn({ name }: Client, repository: string | null): boolean {
  return repository?.toLowerCase() === name.toLowerCase();
}

/** Another that GitHub speaks of, and does not show. */
function unmade(found: Result<unknown>, head: string): Result<never> {
  return found.ok ? failed(problem("conflict", `GitHub says that ${head} is proposed already, but does not show where.`, { hint: "Try again in a moment." })) : found;
}

type Checks = { readonly state: "green" | "pending" | "red"; readonly waiting: readonly string[] };
type Light = { readonly name: string; readonly light: Checks["state"] };

const GREEN: readonly (string | null)[] = ["success", "neutral", "skipped"];

async function checks(client: Client, commit: string): Promise<Result<Checks>> {
  const { repo } = client;
  const to = `see the checks of ${commit}`;
  const [runs, statuses] = await Promise.all([
    allPages(async (page) => {
      const answer = await client.ask({ to, needs: "checks: read" }, (rest) => rest.checks.listForRef({ ...repo, ...page, ref: commit, filter: "latest" }));
      return answer.ok ? ok(answer.value.check_runs) : answer;
    }, { what: "checks" }),
    allPages(async (page) => {
      const answer = await client.ask({ to, needs: "statuses: read" }, (rest) => rest.repos.getCombinedStatusForRef({ ...repo, ...page, ref: commit }));
      return answer.ok ? ok(answer.value.statuses) : answer;
    }, { what: "statuses" }),
  ]);
  if (!runs.ok) return runs;
  if (!statuses.ok) return statuses;
  const lights: Light[] = [
    ...runs.value.map(({ name, status, conclusion }): Light => ({ name, light: status !== "completed" ? "pending" : GREEN.includes(conclusion) ? "green" : "red" })),
    ...statuses.value.map(({ context, state }): Light => ({ name: context, light: state === "success" ? "green" : state === "pending" ? "pending" : "red" })),
  ];
  const state = (["red", "pending"] as const).find((wanted) => lights.some(({ light }) => light === wanted)) ?? "green";
  return ok({ state, waiting: lights.filter(({ light }) => light !== "green").map(({ name }) => name) });
}

type Merge = Parameters<Pulls["merge"]>[1] & { readonly look: () => Promise<Result<PullRequest>> };

async function merge(client: Client, number: number, { commit, strategy, title, look }: Merge): Promise<Result<{ readonly commit: string }>> {
  const merged = async (): Promise<Result<{ readonly sha: string } | null>> => {
    const pull = await look();
    if (!pull.ok) return pull;
    const { mergedAs, head } = pull.value;
    return ok(mergedAs !== null && head.commit === commit ? { sha: mergedAs } : null);
  };
  const answer = await client.ask<{ readonly sha: string }>({
    to: `merge pull request ${number}`, needs: "contents: write", look: merged,
    expect: (failure) => {
      const obstacle = obstacleOf(number, failure);
      return obstacle && failed(obstacle);
    },
  }, (rest) => rest.pulls.merge({ ...client.repo, pull_number: number, sha: commit, merge_method: strategy, commit_title: title }));
  if (answer.ok) return ok({ commit: answer.value.sha });
  const before = answer.problem.code === "refused" ? await merged() : ok(null);
  return before.ok && before.value ? ok({ commit: before.value.sha }) : answer;
}

function obstacleOf(number: number, { status, message }: Failure): Problem | null {
  if (status === 409) return problem("conflict", `Pull request ${number} has another head by now.`, { hint: "Look at what was added, then merge again." });
  if (status === 405 || (status === 422 && message !== "")) return problem("refused", `GitHub does not merge pull request ${number}: ${message}.`, { hint: "Its page on GitHub says what is missing: reviews, checks, or conflicts to resolve." });
  return null;
}
