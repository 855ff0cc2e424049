// Pull requests, as the API shows them; whether one can be merged is asked of git.
import type { Fields } from "../http/json.ts";
import { git, tryGit } from "../world/git.ts";
import { instant, type Issue, nodeId, pageOf, type Pull, type Repository, type World } from "../world/world.ts";
import { accountShape } from "./account.ts";
import { associationOf } from "./association.ts";
import { labelShape } from "./issue.ts";
import { apiOf, repositoryShape } from "./repository.ts";

/** As lists show it. Throws for an issue that is none. */
export function simplePullShape(world: World, repository: Repository, issue: Issue): Fields {
  const pull = pullOf(issue);
  const { id, number, title, body, state, account, isLocked, labels, createdAt, updatedAt, closedAt } = issue;
  const url = apiOf(world, repository, `/pulls/${number}`);
  const html = pageOf(world, repository, `/pull/${number}`);
  const links = { commits_url: `${url}/commits`, review_comments_url: `${url}/comments`, review_comment_url: apiOf(world, repository, "/pulls/comments{/number}"), comments_url: apiOf(world, repository, `/issues/${number}/comments`), statuses_url: apiOf(world, repository, `/statuses/${pull.headCommit}`), issue_url: apiOf(world, repository, `/issues/${number}`) };
  const hrefs = { self: url, html, issue: links.issue_url, comments: links.comments_url, review_comments: links.review_comments_url, review_comment: links.review_comment_url, commits: links.commits_url, statuses: links.statuses_url };
  return {
    url, ...links, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, id, node_id: nodeId("PR", id), number, state, locked: isLocked, title, user: accountShape(world, account), body, labels: labels.map((label) => labelShape(world, repository, label)), milestone: null, active_lock_reason: null, draft: pull.isDraft,
    created_at: instant(createdAt), updated_at: instant(updatedAt), closed_at: closedAt === null ? null : instant(closedAt), merged_at: pull.merged ? instant(pull.merged.at) : null, merge_commit_sha: pull.merged?.commit ?? null, assignee: null, assignees: [], requested_reviewers: [], requested_teams: [],
    head: sideShape(world, pull.head.repository, { ref: pull.head.branch, sha: pull.headCommit }), base: sideShape(world, repository, { ref: pull.baseBranch, sha: pull.baseCommit }), _links: Object.fromEntries(Object.entries(hrefs).map(([key, href]) => [key, { href }])),
    author_association: associationOf(repository, account), auto_merge: pull.autoMerge ? { enabled_by: accountShape(world, pull.autoMerge.by), merge_method: pull.autoMerge.method, commit_title: "", commit_message: "" } : null,
  };
}

export async function pullShape(world: World, repository: Repository, issue: Issue): Promise<Fields> {
  const pull = pullOf(issue);
  const mergeable = pull.merged ? null : await isMergeable(repository, pull);
  const state = mergeable === null ? "unknown" : pull.isDraft ? "draft" : mergeable ? "clean" : "dirty";
  const between = pull.merged ? "0" : await git(repository.bare, ["rev-list", "--count", `${baseNow(repository, pull)}..${pull.headCommit}`]);
  return {
    ...simplePullShape(world, repository, issue), mergeable, mergeable_state: state, rebaseable: mergeable, merged: pull.merged !== null, merged_by: accountShape(world, pull.merged?.by ?? null),
    comments: [...repository.comments.values()].filter((comment) => comment.issue === issue.number).length, review_comments: 0, commits: Number(between), additions: 0, deletions: 0, changed_files: 0, maintainer_can_modify: false,
  };
}

export function pullOf(issue: Issue): Pull {
  if (!issue.pull) throw new TypeError(`#${issue.number} is no pull request`);
  return issue.pull;
}

/** Where the base branch stands now; where it stood, when the branch is gone. */
export function baseNow(repository: Repository, pull: Pull): string {
  return repository.refs.get(`refs/heads/${pull.baseBranch}`) ?? pull.baseCommit;
}

export async function isMergeable(repository: Repository, pull: Pull): Promise<boolean> {
  return (await tryGit(repository.bare, ["merge-tree", "--write-tree", baseNow(repository, pull), pull.headCommit])).code === 0;
}

function sideShape(world: World, repository: Repository, { ref, sha }: { readonly ref: string; readonly sha: string }): Fields {
  return { label: `${repository.owner.login}:${ref}`, ref, sha, user: accountShape(world, repository.owner), repo: repositoryShape(world, repository) };
}
