// Workflows on GitHub: dispatched, followed, cancelled.
import { isObject } from "../../core/base/json.ts";
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Dispatch, Dispatched, WorkflowRun, Workflows } from "../../ports/forge/workflows.ts";
import { runOf } from "./answers.ts";
import type { Client } from "./client/client.ts";
import type { Failure } from "./client/failure.ts";
import { allPages } from "./client/pages.ts";
import { pause } from "./client/tries.ts";

const READ = "actions: read";
const WRITE = "actions: write";
/** A run shows itself within a second or two. */
const LOOKS_MAX = 3;
const LOOK_MS = 1_000;

export function openGitHubWorkflows(client: Client): Workflows {
  const { repo } = client;
  const known = new Set<number>();
  const dispatchedSince = async (workflow: string, since: string, branch?: string): Promise<Result<readonly WorkflowRun[]>> => {
    const instant = secondOf(Date.parse(since));
    const found = await allPages(async (page) => {
      const answer = await client.ask({ to: `list the runs of ${workflow}`, needs: READ }, (rest) => rest.actions.listWorkflowRuns({ ...repo, ...page, workflow_id: workflow, event: "workflow_dispatch", created: `>=${instant}`, ...(branch !== undefined && { branch }) }));
      return answer.ok ? ok(answer.value.workflow_runs) : answer;
    }, { what: "runs" });
    return found.ok ? ok(found.value.map(runOf).filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(instant))) : found;
  };
  return {
    dispatchedSince: (workflow, instant) => dispatchedSince(workflow, instant),
    async dispatch(wish) {
      const since = secondOf(client.now());
      const started = await dispatch(client, wish, async () => {
        const runs = await dispatchedSince(wish.workflow, since, wish.branch);
        const run = runs.ok ? runs.value.find(({ id }) => !known.has(id)) : undefined;
        return runs.ok ? ok(run ? { id: run.id, url: run.url } : null) : runs;
      });
      if (started.ok && started.value.id !== null) known.add(started.value.id);
      return started;
    },
    async run(id) {
      const answer = await client.ask({ to: `follow run ${id}`, needs: READ }, (rest) => rest.actions.getWorkflowRun({ ...repo, run_id: id }));
      return answer.ok ? ok(runOf(answer.value)) : answer;
    },
    async cancel(id) {
      const answer = await client.ask({ to: `cancel run ${id}`, needs: WRITE, expect: (failure) => cancelled(id, failure) }, (rest) => rest.actions.cancelWorkflowRun({ ...repo, run_id: id }));
      return answer.ok ? ok(undefined) : answer;
    },
  };
}

function cancelled(id: number, { status, afterLost }: Failure): Result<undefined> | null {
  if (status !== 409) return null;
  return afterLost ? ok(undefined) : failed(problem("refused", `Run ${id} is over, or about to end.`));
}

/** GitHub's instants have no milliseconds. */
function secondOf(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

type Newest = () => Promise<Result<Dispatched | null>>;

/**
 * Where the answer was lost, a run of this branch that began since, and that we do not know, is taken for ours: somebody else's
 * of the same second would be, too. That is rarer than a workflow that runs twice would be bad.
 */
async function dispatch(client: Client, { workflow, branch, inputs }: Dispatch, newest: Newest): Promise<Result<Dispatched>> {
  const answer = await client.ask<Dispatched | null>({
    to: `start the workflow ${workflow} on ${branch}`, needs: WRITE, look: newest,
    expect: (failure) => {
      const obstacle = obstacleOf({ workflow, branch }, failure);
      return obstacle && failed(obstacle);
    },
  }, async (rest) => {
    const { status, data }: { readonly status: number; readonly data: unknown } = await rest.actions.createWorkflowDispatch({ ...client.repo, workflow_id: workflow, ref: branch, inputs, return_run_details: true });
    return { status, data: startedBy(data) };
  });
  if (!answer.ok) return answer;
  return ok(answer.value ?? (await shownSoon(client, newest)) ?? { id: null, url: runsPage(client, workflow) });
}

/** It was started; that it cannot be seen does not undo that. */
async function shownSoon(client: Client, newest: Newest): Promise<Dispatched | null> {
  for (let looks = 1; looks <= LOOKS_MAX; looks++) {
    const found = await newest();
    if (!found.ok || found.value) return found.ok ? found.value : null;
    await pause(client.means.clock, LOOK_MS);
  }
  return null;
}

/** Older servers answer nothing. */
function startedBy(data: unknown): Dispatched | null {
  if (!isObject(data)) return null;
  const { workflow_run_id: id, html_url: url, run_url: apiUrl } = data;
  const page = typeof url === "string" ? url : apiUrl;
  return typeof id === "number" && typeof page === "string" ? { id, url: page } : null;
}

function runsPage({ apiUrl, name }: Client, workflow: string): string {
  const site = apiUrl === "https://api.github.com" ? "https://github.com" : apiUrl.replace(/\/api\/v3$/, "");
  return `${site}/${name}/actions/workflows/${encodeURIComponent(workflow)}`;
}

function obstacleOf({ workflow, branch }: Omit<Dispatch, "inputs">, { status, message }: Failure): Problem | null {
  if (status === 404) return problem("not-found", `There is no workflow ${workflow} on ${branch}, or the token may not see it.`, { hint: "`milestone init --github` writes the workflows; they must be on the default branch. The token needs actions: write." });
  if (status !== 422) return null;
  if (/input/i.test(message)) return problem("invalid-argument", `The workflow ${workflow} does not take these inputs: ${message}.`, { hint: "Bring it up to date with `milestone init --github`." });
  return problem("not-found", `The workflow ${workflow} cannot be started on ${branch}: ${message}.`, { hint: "It needs `on: workflow_dispatch`, and the branch must be there." });
}
