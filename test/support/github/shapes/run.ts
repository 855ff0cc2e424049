// Workflows and their runs, as the API shows them.
import type { Fields } from "../http/json.ts";
import { readCommit } from "../world/git.ts";
import { instant, nodeId, pageOf, type Repository, type Run, type World } from "../world/world.ts";
import { accountShape } from "./account.ts";
import { apiOf, minimalShape } from "./repository.ts";

export const workflowPath = (file: string): string => `.github/workflows/${file}`;

/** The number of a workflow: the same for the same file. */
export function workflowId(world: World, { workflows }: Repository, file: string): number {
  const id = workflows.get(file) ?? world.nextId();
  workflows.set(file, id);
  return id;
}

export function workflowShape(world: World, repository: Repository, file: string): Fields {
  const id = workflowId(world, repository, file);
  const at = instant(repository.createdAt);
  return { id, node_id: nodeId("W", id), name: file.replace(/\.ya?ml$/, ""), path: workflowPath(file), state: "active", created_at: at, updated_at: at, url: apiOf(world, repository, `/actions/workflows/${id}`), html_url: pageOf(world, repository, `/blob/${repository.defaultBranch}/${workflowPath(file)}`), badge_url: pageOf(world, repository, `/workflows/${file}/badge.svg`) };
}

export async function runShape(world: World, repository: Repository, run: Run): Promise<Fields> {
  const { id, number, workflow, branch, commit, event, account, status, conclusion, createdAt, updatedAt } = run;
  const url = apiOf(world, repository, `/actions/runs/${id}`);
  const head = await readCommit(repository.bare, commit);
  const links = { jobs_url: `${url}/jobs`, logs_url: `${url}/logs`, check_suite_url: apiOf(world, repository, `/check-suites/${id}`), artifacts_url: `${url}/artifacts`, cancel_url: `${url}/cancel`, rerun_url: `${url}/rerun`, previous_attempt_url: null, workflow_url: apiOf(world, repository, `/actions/workflows/${workflowId(world, repository, workflow)}`) };
  const person = ({ name, email }: { readonly name: string; readonly email: string }) => ({ name, email });
  return {
    id, name: workflow.replace(/\.ya?ml$/, ""), node_id: nodeId("WFR", id), head_branch: branch, head_sha: commit, path: workflowPath(workflow), display_title: workflow, run_number: number, run_attempt: 1, event, status, conclusion, workflow_id: workflowId(world, repository, workflow), check_suite_id: id, check_suite_node_id: nodeId("CS", id),
    url, html_url: pageOf(world, repository, `/actions/runs/${id}`), pull_requests: [], created_at: instant(createdAt), updated_at: instant(updatedAt), run_started_at: instant(createdAt), actor: accountShape(world, account), triggering_actor: accountShape(world, account), ...links,
    head_commit: head ? { id: head.id, tree_id: head.tree, message: head.message, timestamp: head.committer.date, author: person(head.author), committer: person(head.committer) } : null, repository: minimalShape(world, repository), head_repository: minimalShape(world, repository), referenced_workflows: [],
  };
}
