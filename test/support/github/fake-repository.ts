// A repository of the fake GitHub, as a test holds it: what people do in it, and what became of it.
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Level } from "../../../src/core/model/permission.ts";
import { setStatus } from "./world/checks.ts";
import { announce } from "./world/events.ts";
import { gitNow } from "./world/git.ts";
import { addComment, addIssue, closeIssue, editComment, removeComment, reopenIssue } from "./world/issues.ts";
import { makeLock } from "./world/lock.ts";
import { addPull, objectionTo } from "./world/pulls.ts";
import { follow, refresh } from "./world/refs.ts";
import { addRun, advanceRun } from "./world/runs.ts";
import { type Account, type App, type Comment, type Dispatch, fullNameOf, type Issue, type Protection, type Repository, type RepositorySettings, type Review, type Run, type World } from "./world/world.ts";

/** A login, or the account itself. */
export type Who = string | Account;

export type FakeRepository = {
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly id: number;
  /** The folder of the bare repository. */
  readonly bare: string;
  /** Where git clones it from, over HTTP. */
  readonly cloneUrl: string;
  /** Runs git in the bare repository, past the server and its rules; the output. */
  git(...words: readonly string[]): string;
  /** One commit on a branch (a new one begins where the default branch stands) that sets files; null deletes one. Its id. No webhooks. */
  commit(files: Readonly<Record<string, string | null>>, options?: { readonly branch?: string; readonly message?: string }): string;
  /** The text of a file on a branch; null where there is none. */
  text(path: string, branch?: string): string | null;
  collaborator(login: string, role: Level): void;
  settings(change: Partial<RepositorySettings & { readonly isArchived: boolean; readonly isPrivate: boolean }>): void;
  /** Oldest first. */
  comments(issue: number): readonly Comment[];
  issues(): readonly Issue[];
  /** What people do; each fires its webhook. */
  push(files: Readonly<Record<string, string | null>>, options: { readonly branch: string; readonly by: Who; readonly message?: string }): Promise<string>;
  issue(draft: { readonly title: string; readonly body?: string; readonly author: Who }): Promise<Issue>;
  comment(issue: number, author: Who, body: string): Promise<Comment>;
  editComment(id: number, by: Who, body: string): Promise<void>;
  deleteComment(id: number, by: Who): Promise<void>;
  closeIssue(issue: number, by: Who, reason?: "completed" | "not_planned"): Promise<void>;
  reopenIssue(issue: number, by: Who): Promise<void>;
  lockIssue(issue: number): void;
  /** `from`: the fork that the head lies in. */
  pull(draft: { readonly head: string; readonly base?: string; readonly author: Who; readonly title?: string; readonly body?: string; readonly from?: FakeRepository; readonly isDraft?: boolean }): Promise<Issue>;
  review(pull: number, by: Who, state: Review["state"], body?: string): Promise<Review>;
  /** Check runs and statuses of a commit by name, as "success", "failure", "pending" and the like. */
  checks(commit: string, results: Readonly<Record<string, string>>, as?: "check" | "status"): void;
  protect(branch: string, rules?: Partial<Protection>): void;
  unprotect(branch: string): void;
  readonly dispatches: readonly Dispatch[];
  readonly runs: readonly Run[];
  run(draft: { readonly workflow: string; readonly branch?: string; readonly event?: string; readonly by: Who }): Promise<Run>;
  /** Without a conclusion it begins; with one it ends. */
  advanceRun(id: number, conclusion?: string): Promise<void>;
  /** The state behind it. */
  readonly state: Repository;
};

export type RepositoryOptions = { readonly private?: boolean; readonly defaultBranch?: string; readonly forkOf?: FakeRepository };

const SETTINGS: RepositorySettings = { treeEntriesMax: 100_000, strategies: ["merge", "squash", "rebase"], allowsAutoMerge: true, actionsOpenPulls: true, saysRuns: true };

/** As GitHub serves it; and nothing that goes on in the background. */
const CONFIGURATION = "[http]\n\treceivepack = true\n[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n[gc]\n\tauto = 0\n[receive]\n\tautogc = false\n";

/** Refuses what the rules in its environment forbid, in GitHub's words. */
const HOOK = `#!/bin/sh
ref="$1" old="$2" new="$3"
case "$ref" in refs/pull/*) echo "deny updating a hidden ref" >&2; exit 1;; esac
kind=$(printf '%s' "$FAKE_GITHUB_RULES" | while read -r rule kind; do [ "$rule" = "$ref" ] && echo "$kind"; done)
zeros=0000000000000000000000000000000000000000
refuse() { echo "error: GH006: Protected branch update failed for $ref." >&2; echo "error: $1" >&2; exit 1; }
if [ -n "$kind" ]; then
  [ "$new" = "$zeros" ] && refuse "Cannot delete a protected branch"
  [ "$old" != "$zeros" ] && ! git merge-base --is-ancestor "$old" "$new" && refuse "Cannot force-push to this protected branch"
  case "$kind" in
    no-deletion) ;;
    ruleset) echo "error: GH013: Repository rule violations found for $ref." >&2; echo "- Changes must be made through a pull request." >&2; exit 1;;
    restricted) refuse "You're not authorized to push to this branch.";;
    *) refuse "Changes must be made through a pull request.";;
  esac
fi
if [ "$FAKE_GITHUB_WORKFLOWS" = no ] && [ "$new" != "$zeros" ]; then
  [ "$old" = "$zeros" ] && range="$new --not --all" || range="$old..$new"
  file=$(git log --format= --name-only $range -- .github/workflows | head -n 1)
  if [ -n "$file" ]; then echo "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission" >&2; exit 1; fi
fi
exit 0
`;

/** A bare repository without a commit. */
export function makeRepository(world: World, { owner, name, options }: { readonly owner: Account; readonly name: string; readonly options: RepositoryOptions }): Repository {
  const bare = join(world.folder, owner.login, `${name}.git`);
  const branch = options.defaultBranch ?? "main";
  mkdirSync(bare, { recursive: true });
  gitNow(bare, options.forkOf ? ["clone", "-q", "--bare", "--no-local", options.forkOf.bare, bare] : ["init", "-q", "--bare", `--initial-branch=${branch}`]);
  appendFileSync(join(bare, "config"), CONFIGURATION);
  mkdirSync(join(bare, "hooks"), { recursive: true });
  writeFileSync(join(bare, "hooks", "update"), HOOK, { mode: 0o755 });
  const repository: Repository = {
    id: world.nextId(), owner, name, bare, createdAt: world.now(), isPrivate: options.private ?? false, isArchived: false, defaultBranch: branch, forkOf: options.forkOf?.state ?? null, roles: new Map(), issues: new Map(), comments: new Map(),
    protections: new Map(), checks: [], statuses: [], runs: [], dispatches: [], workflows: new Map(), lock: makeLock(), refs: new Map(), isStale: true, settings: SETTINGS,
  };
  world.repositories.push(repository);
  return repository;
}

export type Hands = { readonly world: World; readonly who: (who: Who) => Account; readonly checker: App };

export function fakeRepository({ world, who, checker }: Hands, state: Repository): FakeRepository {
  const issueAt = (number: number): Issue => found(state.issues.get(number), `there is no issue ${number}`);
  const commentAt = (id: number): Comment => found(state.comments.get(id), `there is no comment ${id}`);
  const git = (...words: readonly string[]): string => {
    state.isStale = true;
    return gitNow(state.bare, words);
  };
  return {
    owner: state.owner.login, name: state.name, fullName: fullNameOf(state), id: state.id, bare: state.bare, state, dispatches: state.dispatches, runs: state.runs, git,
    get cloneUrl() {
      return `${world.url}/${fullNameOf(state)}.git`;
    },
    commit: (files, { branch = state.defaultBranch, message = "Change" } = {}) => {
      state.isStale = true;
      return commitFiles(state, { files, branch, message });
    },
    async push(files, { branch, by, message = "Change" }) {
      await refresh(world, state);
      const commit = commitFiles(state, { files, branch, message });
      await state.lock(() => follow(world, state, who(by)));
      return commit;
    },
    text: (path, branch = state.defaultBranch) => textIn(state.bare, path, branch),
    collaborator: (login, role) => void (role === "none" ? state.roles.delete(who(login).id) : state.roles.set(who(login).id, role)),
    settings({ isArchived = state.isArchived, isPrivate = state.isPrivate, ...change }) {
      Object.assign(state, { isArchived, isPrivate, settings: { ...state.settings, ...change } });
    },
    comments: (issue) => [...state.comments.values()].filter((comment) => comment.issue === issue),
    issues: () => [...state.issues.values()],
    issue: ({ title, body, author }) => addIssue(world, state, { title, body: body ?? null, account: who(author) }),
    comment: (issue, author, body) => addComment(world, state, { issue: issueAt(issue), account: who(author), body }),
    editComment: (id, by, body) => editComment(world, state, { comment: commentAt(id), account: who(by), body }),
    deleteComment: (id, by) => removeComment(world, state, { comment: commentAt(id), account: who(by) }),
    closeIssue: (issue, by, reason = "completed") => closeIssue(world, state, { issue: issueAt(issue), account: who(by), reason }),
    reopenIssue: (issue, by) => reopenIssue(world, state, { issue: issueAt(issue), account: who(by) }),
    lockIssue: (issue) => void (issueAt(issue).isLocked = true),
    async pull({ head, base = state.defaultBranch, author, title = head, body, from, isDraft = false }) {
      const side = { repository: from?.state ?? state, branch: head };
      await Promise.all([refresh(world, state), refresh(world, side.repository)]);
      const objection = await objectionTo(state, { head: side, base });
      if (objection) throw new Error(objection.message ?? `there is no such ${objection.field}`);
      return await addPull(world, state, { title, body: body ?? null, head: side, base, account: who(author), isDraft });
    },
    async review(number, by, reviewed, body = "") {
      await refresh(world, state);
      const issue = issueAt(number);
      const pull = found(issue.pull, `#${number} is no pull request`);
      const review: Review = { id: world.nextId(), account: who(by), state: reviewed, body, commit: pull.headCommit, at: world.now() };
      pull.reviews.push(review);
      await announce(world, state, { name: "pull_request_review", action: "submitted", account: review.account, issue, review });
      return review;
    },
    checks(commit, results, as = "check") {
      for (const [name, result] of Object.entries(results)) as === "status" ? setStatus(world, state, { commit, state: result, context: name, description: null, targetUrl: null, account: state.owner }) : addCheck(world, state, { commit, name, result, app: checker });
    },
    protect: (branch, { kind = "pull-request", bypass = [], checks = [] } = {}) => void state.protections.set(branch, { kind, bypass, checks }),
    unprotect: (branch) => void state.protections.delete(branch),
    async run({ workflow, branch = state.defaultBranch, event = "push", by }) {
      return await addRun(world, state, { workflow, branch, commit: gitNow(state.bare, ["rev-parse", `refs/heads/${branch}`]), event, account: who(by) });
    },
    advanceRun: (id, conclusion) => advanceRun(world, state, found(state.runs.find((run) => run.id === id), `there is no run ${id}`), conclusion ?? null),
  };
}

function found<T>(value: T | null | undefined, otherwise: string): T {
  if (value === null || value === undefined) throw new Error(otherwise);
  return value;
}

function addCheck(world: World, state: Repository, { commit, name, result, app }: { readonly commit: string; readonly name: string; readonly result: string; readonly app: App }): void {
  const isOver = !["queued", "in_progress", "waiting", "requested", "pending"].includes(result);
  state.checks.push({ id: world.nextId(), app, commit, name, status: isOver ? "completed" : result, conclusion: isOver ? result : null, startedAt: world.now(), completedAt: isOver ? world.now() : null, externalId: "", detailsUrl: null, output: { title: null, summary: null, text: null, annotations: [] } });
}

/** By fast-import: any number of files in one process. */
function commitFiles({ bare, defaultBranch }: Repository, { files, branch, message }: { readonly files: Readonly<Record<string, string | null>>; readonly branch: string; readonly message: string }): string {
  const ref = `refs/heads/${branch}`;
  const tipOf = (name: string) => gitNow(bare, ["for-each-ref", "--format=%(objectname)", name]);
  const parent = tipOf(ref) || tipOf(`refs/heads/${defaultBranch}`);
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const changes = Object.entries(files).map(([path, text]) => (text === null ? `D ${JSON.stringify(path)}\n` : `M 100644 inline ${JSON.stringify(path)}\n${data(text)}`));
  const stream = `commit ${ref}\ncommitter Ada <ada@example.org> now\n${data(message)}${parent === "" ? "" : `from ${parent}\n`}${changes.join("")}\ndone\n`;
  gitNow(bare, ["fast-import", "--quiet", "--done", "--date-format=now"], stream);
  return gitNow(bare, ["rev-parse", ref]);
}

function textIn(bare: string, path: string, branch: string): string | null {
  const listed = gitNow(bare, ["ls-tree", `refs/heads/${branch}`, "--", path]);
  const id = /^\d+ blob ([0-9a-f]+)\t/.exec(listed)?.[1];
  if (id === undefined) return null;
  const sized = gitNow(bare, ["cat-file", "--batch"], `${id}\n`);
  return sized.slice(sized.indexOf("\n") + 1);
}
