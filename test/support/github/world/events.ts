// Events: what happened, told to the webhooks that want to know it.
import { reviewShape } from "../shapes/review.ts";
import { accountShape } from "../shapes/account.ts";
import { commentShape } from "../shapes/comment.ts";
import { issueShape } from "../shapes/issue.ts";
import { pullShape } from "../shapes/pull.ts";
import { pushShape } from "../shapes/push.ts";
import { repositoryShape } from "../shapes/repository.ts";
import { runShape, workflowShape } from "../shapes/run.ts";
import type { Fields } from "../http/json.ts";
import type { Move } from "./refs.ts";
import { type Account, type Comment, type Installation, type Issue, nodeId, type Repository, type Review, type Run, type World } from "./world.ts";

export type Event =
  | { readonly name: "push"; readonly account: Account; readonly move: Move }
  | { readonly name: "issues"; readonly action: string; readonly account: Account; readonly issue: Issue; readonly changes?: Fields }
  | { readonly name: "issue_comment"; readonly action: string; readonly account: Account; readonly issue: Issue; readonly comment: Comment; readonly changes?: Fields }
  | { readonly name: "pull_request"; readonly action: string; readonly account: Account; readonly issue: Issue; readonly before?: string }
  | { readonly name: "pull_request_review"; readonly action: string; readonly account: Account; readonly issue: Issue; readonly review: Review }
  | { readonly name: "workflow_run"; readonly action: string; readonly account: Account; readonly run: Run };

/** Tells every hook; an app's only where it is installed. */
export async function announce(world: World, repository: Repository, event: Event): Promise<void> {
  if (world.hooks.length === 0) return;
  const about = await contentOf(world, repository, event);
  const action = "action" in event ? event.action : null;
  const common = { ...(action === null ? {} : { action }), repository: repositoryShape(world, repository), sender: accountShape(world, event.account), ...organizationOf(world, repository) };
  for (const hook of world.hooks) {
    const installation = hook.app ? installationIn(hook.app.installations, repository) : null;
    if (hook.app && (!installation || installation.isSuspended)) continue;
    const payload = { ...about, ...common, ...(installation ? { installation: { id: installation.id, node_id: nodeId("MDIz", installation.id) } } : {}) };
    hook.notify({ event: event.name, action, payload, installation: installation?.id ?? null, repository: repository.id });
  }
}

export function installationIn(installations: readonly Installation[], repository: Repository): Installation | null {
  return installations.find(({ account, repositories }) => account.id === repository.owner.id && (repositories === null || repositories.has(repository.id))) ?? null;
}

function organizationOf({ url }: World, { owner }: Repository): Fields {
  if (owner.kind !== "Organization") return {};
  return { organization: { login: owner.login, id: owner.id, node_id: nodeId("O", owner.id), url: `${url}/orgs/${owner.login}`, avatar_url: `${url}/avatars/${owner.id}`, description: "" } };
}

async function contentOf(world: World, repository: Repository, event: Event): Promise<Fields> {
  switch (event.name) {
    case "push":
      return await pushShape(world, repository, event);
    case "issues":
      return { issue: issueShape(world, repository, event.issue), ...(event.changes ? { changes: event.changes } : {}) };
    case "issue_comment":
      return { issue: issueShape(world, repository, event.issue), comment: commentShape(world, repository, event.comment), ...(event.changes ? { changes: event.changes } : {}) };
    case "pull_request":
      return { number: event.issue.number, pull_request: await pullShape(world, repository, event.issue), ...(event.before ? { before: event.before, after: event.issue.pull?.headCommit } : {}) };
    case "pull_request_review":
      return { pull_request: await pullShape(world, repository, event.issue), review: reviewShape(world, repository, { issue: event.issue, review: event.review, isEvent: true }) };
    case "workflow_run":
      return { workflow_run: await runShape(world, repository, event.run), workflow: workflowShape(world, repository, event.run.workflow) };
  }
}

