// A forge in memory: the contracts of Forge, Pulls, Workflows and Refs in their plainest meaning, over one hub.
import { problem, type Problem } from "../../../src/core/base/problem.ts";
import { failed, ok, type Result } from "../../../src/core/base/result.ts";
import type { Account, Forge, ForgeComment, ForgeIssue } from "../../../src/ports/forge/forge.ts";
import type { Pulls, PullRequest } from "../../../src/ports/forge/pulls.ts";
import type { Checks } from "../../../src/ports/forge/checks.ts";
import type { Refs } from "../../../src/ports/forge/refs.ts";
import type { Reviews } from "../../../src/ports/forge/reviews.ts";
import type { Workflows } from "../../../src/ports/forge/workflows.ts";
import { DEFAULT_REF, isWithin, seconds, shownComment, tipOf, type Comment, type Hub, type Run } from "./memory-hub.ts";
import { addComment } from "./memory-people.ts";

/** What GitHub takes as the body of a comment. */
const BODY_LENGTH_MAX = 65_536;

export function missing(what: string): { readonly ok: false; readonly problem: Problem } {
  return failed(problem("not-found", `There is no ${what}.`));
}

/** `as`: whose token it is. */
export function forgeOf(hub: Hub, as: Account): Omit<Forge, "calls"> {
  const { people, issues, comments, reactions } = hub;
  const shown = (comment: Comment): ForgeComment => shownComment(hub, comment);
  const all = (): ForgeComment[] => [...comments.values()].map(shown);
  return {
    name: hub.name,
    heardAt: () => seconds(hub.now()),
    self: async () => ok(as),
    place: async () => ok({ id: 1, defaultBranch: "main", isPrivate: hub.isPrivate, isArchived: false, url: `https://forge.example/${hub.name}` }),
    async permission(login) {
      const person = people.get(login);
      if (!person) return missing(`account ${login}`);
      return ok({ account: person.account, level: person.level === "none" && !hub.isPrivate ? "read" : person.level });
    },
    isMember: async ({ organization, slug }, login) => ok(hub.teams.get(`${organization}/${slug}`)?.has(login) ?? false),
    issue: async (number) => found<ForgeIssue>(issues.get(number), `issue ${number}`),
    comment: async (id) => mapped(comments.get(id), shown, `comment ${id}`),
    comments: async (issue) => ok(all().filter((comment) => comment.issue === issue)),
    commentsSince: async (instant) => ok(all().filter(({ updatedAt }) => updatedAt >= seconds(instant))),
    closedSince: async (instant) => ok([...issues.values()].filter((one) => one.state === "closed" && !one.isPullRequest && one.updatedAt >= seconds(instant)).map((one) => ({ ...one }))),
    async say(issue, body) {
      if (!issues.has(issue)) return missing(`issue ${issue}`);
      return body.length > BODY_LENGTH_MAX ? failed(problem("refused", "The body is too long.")) : ok(addComment(hub, { by: as, issue, body }));
    },
    async edit(id, body) {
      const comment = comments.get(id);
      if (!comment) return missing(`comment ${id}`);
      if (body.length > BODY_LENGTH_MAX) return failed(problem("refused", "The body is too long."));
      Object.assign(comment, { body, updatedAt: seconds(hub.now()) });
      return ok(shown(comment));
    },
    remove: async (id) => (comments.delete(id) ? ok(undefined) : missing(`comment ${id}`)),
    async react(comment, reaction) {
      if (!comments.has(comment)) return missing(`comment ${comment}`);
      const before = [...reactions.values()].find((one) => one.comment === comment && one.reaction === reaction && one.author.id === as.id);
      const id = before?.id ?? hub.next();
      reactions.set(id, { id, comment, author: as, reaction });
      return ok(id);
    },
    unreact: async (_comment, reaction) => (reactions.delete(reaction) ? ok(undefined) : missing(`reaction ${reaction}`)),
    reactions: async (comment) => ok([...reactions.values()].filter((one) => one.comment === comment).map(({ id, author, reaction }) => ({ id, author, reaction }))),
  };
}

function found<T extends object>(value: T | undefined, what: string): Result<T> {
  return mapped(value, (one) => ({ ...one }), what);
}

function mapped<T, U>(value: T | undefined, how: (value: T) => U, what: string): Result<U> {
  return value === undefined ? missing(what) : ok(how(value));
}

export function pullsOf(hub: Hub): Pulls {
  const { pulls } = hub;
  const all = (): PullRequest[] => [...pulls.values()].reverse().map((one) => ({ ...one }));
  const unused = async (): Promise<never> => Promise.reject(new Error("no conversation asks for this"));
  return {
    pull: async (number) => found<PullRequest>(pulls.get(number), `pull request ${number}`),
    of: async (branch, state) => ok(all().filter(({ head, state: is }) => head.branch === branch && head.repository === hub.name && (state === "all" || is === "open"))),
    open: async () => ok(all().filter(({ state }) => state === "open")),
    propose: unused,
    edit: unused,
    checks: unused,
    merge: unused,
  };
}

export function reviewsOf({ reviews, pulls }: Hub): Reviews {
  return { of: async (pull) => (pulls.has(pull) ? ok([...(reviews.get(pull) ?? [])]) : missing(`pull request ${pull}`)) };
}

export function checksOf({ checks }: Hub): Checks {
  return {
    ours: async (commit) => ok([...checks.values()].filter((check) => check.commit === commit)),
    async put(check) {
      checks.set(`${check.commit} ${check.name}`, { ...check });
      return ok(undefined);
    },
  };
}

export function workflowsOf(hub: Hub): Workflows {
  const shown = ({ dispatch: _dispatch, ...run }: Run): Omit<Run, "dispatch"> => run;
  return {
    async dispatch(wish) {
      const id = hub.next() + 5_000_000;
      const url = `https://forge.example/${hub.name}/actions/runs/${id}`;
      hub.runs.push({ id, status: "queued", conclusion: null, url, createdAt: seconds(hub.now()), dispatch: wish });
      return ok({ id, url });
    },
    run: async (id) => mapped(hub.runs.find((run) => run.id === id), shown, `run ${id}`),
    dispatchedSince: async (workflow, instant) => ok(hub.runs.filter((run) => run.dispatch.workflow === workflow && run.createdAt >= seconds(instant)).map(shown).reverse()),
    async cancel(id) {
      const run = hub.runs.find((one) => one.id === id);
      if (!run) return missing(`run ${id}`);
      if (run.status === "completed") return failed(problem("refused", "The run is over."));
      return ok(void Object.assign(run, { status: "completed", conclusion: "cancelled" }));
    },
  };
}

export function refsOf(hub: Hub): Refs {
  return {
    branches: async () => ok([DEFAULT_REF, ...hub.refs.keys()].filter((ref) => ref.startsWith("refs/heads/")).map((ref) => ({ name: ref.slice("refs/heads/".length), commit: tipOf(hub, ref) ?? "", isProtected: ref === DEFAULT_REF, checkedOut: null }))),
    at: async (ref) => ok(tipOf(hub, ref)),
    async swap(ref, from, to) {
      const at = tipOf(hub, ref);
      if (at !== from) return ok({ kind: "moved", at });
      if (to === null) hub.refs.delete(ref);
      else hub.refs.set(ref, to);
      return ok({ kind: "done" });
    },
    contains: async (tip, commit) => ok(isWithin(hub, tip, commit)),
    async committedAt(commit) {
      const order = hub.repository.commits.findIndex(({ id }) => id === commit);
      return ok(hub.repository.commits[order]?.at ?? new Date(0).toISOString());
    },
  };
}
