// Pull requests over REST.
import { textAt } from "../http/json.ts";
import { listed } from "../http/pages.ts";
import { invalid, notFound, refusal } from "../http/refusal.ts";
import { accountOf, type Answer, findRepository, inRepository, reading, type RepositoryAsk, type Route, speaking, writing } from "../http/route.ts";
import { baseNow, isMergeable, pullOf, pullShape, simplePullShape } from "../shapes/pull.ts";
import { reviewShape } from "../shapes/review.ts";
import { announce } from "../world/events.ts";
import { closeIssue, reopenIssue } from "../world/issues.ts";
import { isGreen } from "../world/checks.ts";
import { mergePull, subjectsOf } from "../world/merging.ts";
import { addPull, objectionTo } from "../world/pulls.ts";
import type { Issue, Pull, Repository, World } from "../world/world.ts";
import { demandShort, mayEdit } from "./issues.ts";

function pullIn({ repository, params }: RepositoryAsk): { readonly issue: Issue; readonly pull: Pull } {
  const issue = repository.issues.get(Number(params["pull_number"]));
  if (!issue?.pull) throw notFound();
  return { issue, pull: issue.pull };
}

function list(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, query } = ask;
  const [state, head, base, sort, direction] = [query.get("state") ?? "open", query.get("head"), query.get("base"), query.get("sort") ?? "created", query.get("direction")];
  const key = (issue: Issue) => (sort === "updated" ? issue.updatedAt : issue.createdAt);
  const isUp = direction === null ? sort !== "created" && sort !== "updated" : direction === "asc";
  const all = [...repository.issues.values()]
    .filter(({ pull }) => pull !== null)
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => {
      const pull = pullOf(issue);
      // A head without an owner is no filter at all, as with GitHub.
      return (head === null || !head.includes(":") || head === `${pull.head.repository.owner.login}:${pull.head.branch}`) && (base === null || base === pull.baseBranch);
    })
    .sort((a, b) => (key(a) - key(b) || a.number - b.number) * (isUp ? 1 : -1));
  return listed(ask, all, (issue) => simplePullShape(world, repository, issue));
}

async function create(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body, viewer } = ask;
  const app = viewer.token?.installation?.app ?? null;
  if (app?.slug === "github-actions" && !repository.settings.actionsOpenPulls) throw refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const title = textAt(body, "title") ?? "";
  if (title === "") throw invalid({ resource: "PullRequest", code: "missing_field", field: "title" });
  demandShort(textAt(body, "body"), "PullRequest");
  const head = headOf(world, repository, textAt(body, "head") ?? "");
  const base = textAt(body, "base") ?? "";
  const objection = head ? await objectionTo(repository, { head, base }) : { field: "head" };
  if (!head || objection) throw invalid({ resource: "PullRequest", ...(objection && "field" in objection && objection.field !== undefined ? { field: objection.field, code: "invalid" } : { code: "custom", ...objection }) });
  const issue = await addPull(world, repository, { title, body: textAt(body, "body") ?? null, head, base, account: accountOf(ask), app, isDraft: body["draft"] === true });
  return { status: 201, body: await pullShape(world, repository, issue) };
}

/** "branch", or "owner:branch" of a fork. */
function headOf(world: World, repository: Repository, text: string): { readonly repository: Repository; readonly branch: string } | null {
  const [, owner = repository.owner.login, branch = ""] = /^(?:([^:]+):)?(.+)$/.exec(text) ?? [];
  const from = owner === repository.owner.login ? repository : (findRepository(world, owner, repository.name) ?? null);
  return from ? { repository: from, branch } : null;
}

async function change(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body, viewer } = ask;
  const { issue, pull } = pullIn(ask);
  if (!mayEdit(repository, viewer, issue.account.id)) throw refusal(403, "Must have admin rights to Repository.");
  demandShort(textAt(body, "body"), "PullRequest");
  issue.title = textAt(body, "title") ?? issue.title;
  issue.body = textAt(body, "body") ?? issue.body;
  issue.updatedAt = world.now();
  const base = textAt(body, "base");
  if (base !== undefined && !repository.refs.has(`refs/heads/${base}`)) throw invalid({ resource: "PullRequest", field: "base", code: "invalid" });
  pull.baseBranch = base ?? pull.baseBranch;
  const [state, account] = [textAt(body, "state"), accountOf(ask)];
  if (state === "closed" && issue.state === "open") await closeIssue(world, repository, { issue, account });
  else if (state === "open" && issue.state === "closed") await reopen(ask, issue);
  else await announce(world, repository, { name: "pull_request", action: "edited", account, issue });
  return { status: 200, body: await pullShape(world, repository, issue) };
}

async function reopen(ask: RepositoryAsk, issue: Issue): Promise<void> {
  const { head, merged } = pullOf(issue);
  if (merged || !head.repository.refs.has(`refs/heads/${head.branch}`)) throw invalid({ resource: "PullRequest", code: "invalid", field: "state", message: "state cannot be changed. The branch was deleted or the pull request was merged." });
  await reopenIssue(ask.world, ask.repository, { issue, account: accountOf(ask) });
}

async function merge(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body } = ask;
  const { issue, pull } = pullIn(ask);
  return await repository.lock(async () => {
    const method = textAt(body, "merge_method") ?? "merge";
    await demandMergeable(ask, issue, method);
    const title = textAt(body, "commit_title") ?? (method === "squash" ? `${issue.title} (#${issue.number})` : `Merge pull request #${issue.number} from ${pull.head.repository.owner.login}/${pull.head.branch}`);
    const message = textAt(body, "commit_message") ?? (method === "squash" ? await subjectsOf(repository, baseNow(repository, pull), pull.headCommit) : issue.title);
    const commit = await mergePull(world, repository, { issue, account: accountOf(ask), method, title, message });
    if (commit === null) throw refusal(405, method === "rebase" ? "This branch can't be rebased" : "Pull Request is not mergeable");
    return { status: 200, body: { sha: commit, merged: true, message: "Pull Request successfully merged" } };
  });
}

const NAMES: Readonly<Record<string, string>> = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };

async function demandMergeable(ask: RepositoryAsk, issue: Issue, method: string): Promise<void> {
  const { repository, body } = ask;
  const pull = pullOf(issue);
  if (issue.state === "closed") throw refusal(405, "Pull Request is not mergeable");
  if (pull.isDraft) throw refusal(405, "Pull Request is still a draft");
  const sha = textAt(body, "sha");
  if (sha !== undefined && sha !== pull.headCommit) throw refusal(409, "Head branch was modified. Review and try the merge again.");
  if (!repository.settings.strategies.includes(method)) throw refusal(405, `${NAMES[method] ?? method} are not allowed on this repository.`);
  const missing = (repository.protections.get(pull.baseBranch)?.checks ?? []).find((name) => !isGreen(repository, pull.headCommit, name));
  if (missing !== undefined) throw refusal(405, `Required status check "${missing}" is expected.`);
  if (!(await isMergeable(repository, pull))) throw refusal(405, "Pull Request is not mergeable");
}

function reviews(ask: RepositoryAsk): Promise<Answer> {
  const { issue, pull } = pullIn(ask);
  return listed(ask, pull.reviews, (review) => reviewShape(ask.world, ask.repository, { issue, review, isEvent: false }));
}

function isMerged(ask: RepositoryAsk): Answer {
  if (!pullIn(ask).pull.merged) throw notFound();
  return { status: 204 };
}

export const PULLS: readonly Route[] = [
  inRepository("GET /pulls", reading("pull_requests"), list),
  inRepository("POST /pulls", speaking("pull_requests"), create),
  inRepository("GET /pulls/{pull_number}", reading("pull_requests"), async (ask) => ({ status: 200, body: await pullShape(ask.world, ask.repository, pullIn(ask).issue) })),
  inRepository("PATCH /pulls/{pull_number}", speaking("pull_requests"), change),
  inRepository("GET /pulls/{pull_number}/merge", reading("pull_requests"), isMerged),
  inRepository("PUT /pulls/{pull_number}/merge", writing("contents"), merge),
  inRepository("GET /pulls/{pull_number}/reviews", reading("pull_requests"), reviews),
];
