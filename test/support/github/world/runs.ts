// Workflow runs as they are made and go on, each step told to the webhooks.
import { announce } from "./events.ts";
import type { Account, Repository, Run, World } from "./world.ts";

export type NewRun = { readonly workflow: string; readonly branch: string; readonly commit: string; readonly event: string; readonly account: Account };

export async function addRun(world: World, repository: Repository, { workflow, branch, commit, event, account }: NewRun): Promise<Run> {
  const number = repository.runs.filter((run) => run.workflow === workflow).length + 1;
  const run: Run = { id: world.nextId(), number, workflow, branch, commit, event, account, status: "queued", conclusion: null, isCancelRequested: false, createdAt: world.now(), updatedAt: world.now() };
  repository.runs.push(run);
  await announce(world, repository, { name: "workflow_run", action: "requested", account, run });
  return run;
}

/** From queued to in progress, or from either to completed with a conclusion. */
export async function advanceRun(world: World, repository: Repository, run: Run, conclusion: string | null): Promise<void> {
  run.status = conclusion === null ? "in_progress" : "completed";
  run.conclusion = conclusion;
  run.updatedAt = world.now();
  await announce(world, repository, { name: "workflow_run", action: run.status, account: run.account, run });
}
