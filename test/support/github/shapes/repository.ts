// Repositories, as the API shows them.
import type { Fields } from "../http/json.ts";
import { fullNameOf, instant, nodeId, pageOf, type Repository, type World } from "../world/world.ts";
import { accountShape } from "./account.ts";

const LINKS: Readonly<Record<string, string>> = {
  archive: "/{archive_format}{/ref}", assignees: "/assignees{/user}", blobs: "/git/blobs{/sha}", branches: "/branches{/branch}", collaborators: "/collaborators{/collaborator}", comments: "/comments{/number}", commits: "/commits{/sha}",
  compare: "/compare/{base}...{head}", contents: "/contents/{+path}", contributors: "/contributors", deployments: "/deployments", downloads: "/downloads", events: "/events", forks: "/forks", git_commits: "/git/commits{/sha}", git_refs: "/git/refs{/sha}",
  git_tags: "/git/tags{/sha}", hooks: "/hooks", issue_comment: "/issues/comments{/number}", issue_events: "/issues/events{/number}", issues: "/issues{/number}", keys: "/keys{/key_id}", labels: "/labels{/name}", languages: "/languages", merges: "/merges",
  milestones: "/milestones{/number}", notifications: "/notifications{?since,all,participating}", pulls: "/pulls{/number}", releases: "/releases{/id}", stargazers: "/stargazers", statuses: "/statuses/{sha}", subscribers: "/subscribers", subscription: "/subscription",
  tags: "/tags", teams: "/teams", trees: "/git/trees{/sha}",
};

export function apiOf(world: World, repository: Repository, path = ""): string {
  return `${world.url}/repos/${fullNameOf(repository)}${path}`;
}

/** What other things show of the repository they belong to. */
export function minimalShape(world: World, repository: Repository): Fields {
  const { id, name, owner, isPrivate, forkOf } = repository;
  const links = Object.entries(LINKS).map(([key, path]) => [`${key}_url`, apiOf(world, repository, path)]);
  return { id, node_id: nodeId("R", id), name, full_name: fullNameOf(repository), private: isPrivate, owner: accountShape(world, owner), html_url: pageOf(world, repository), description: null, fork: forkOf !== null, url: apiOf(world, repository), ...Object.fromEntries(links) };
}

export function repositoryShape(world: World, repository: Repository): Fields {
  const { isPrivate, isArchived, defaultBranch, createdAt, settings } = repository;
  const openIssues = [...repository.issues.values()].filter(({ state }) => state === "open").length;
  const at = instant(createdAt);
  const counts = { forks: 0, forks_count: 0, stargazers_count: 0, watchers: 0, watchers_count: 0, size: 0, open_issues: openIssues, open_issues_count: openIssues };
  const has = { has_issues: true, has_projects: false, has_wiki: false, has_pages: false, has_downloads: false, has_discussions: false };
  const merging = { allow_squash_merge: settings.strategies.includes("squash"), allow_merge_commit: settings.strategies.includes("merge"), allow_rebase_merge: settings.strategies.includes("rebase"), allow_auto_merge: settings.allowsAutoMerge, delete_branch_on_merge: false };
  return {
    ...minimalShape(world, repository), ...counts, ...has, ...merging, archived: isArchived, disabled: false, visibility: isPrivate ? "private" : "public", default_branch: defaultBranch, created_at: at, updated_at: at, pushed_at: at, language: null, license: null, homepage: null, mirror_url: null, is_template: false, topics: [], web_commit_signoff_required: false,
    clone_url: `${pageOf(world, repository)}.git`, git_url: `git://${pageOf(world, repository).replace(/^https?:\/\//, "")}.git`, ssh_url: `git@localhost:${fullNameOf(repository)}.git`, svn_url: pageOf(world, repository),
  };
}

export function fullShape(world: World, repository: Repository, permissions: Fields | null): Fields {
  return { ...repositoryShape(world, repository), network_count: 0, subscribers_count: 0, ...(permissions ? { permissions } : {}) };
}
