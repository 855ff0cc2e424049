// The forge on GitHub: people and their roles, issues, comments and reactions.
import { instantAt } from "../../core/base/instant.ts";
import { isObject } from "../../core/base/json.ts";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { PERMISSIONS, type Level } from "../../core/model/permission.ts";
import type { Account, Forge, ForgeComment, ForgeIssue } from "../../ports/forge/forge.ts";
import { accountOf, commentOf, isReaction, issueOf } from "./answers.ts";
import type { Client } from "./client/client.ts";
import type { Failure } from "./client/failure.ts";
import { allPages } from "./client/pages.ts";
import type { Places } from "./places.ts";

const ISSUES = "issues: read";
const WRITE = "issues: write";
/** Our clock may be ahead of GitHub's by so much. */
const AHEAD_MS_MAX = 10 * 60_000;

export function openGitHubForge(client: Client, places: Places): Forge {
  const self = openSelf(client);
  return {
    name: client.name,
    calls: client.calls,
    heardAt() {
      const at = client.heardAt();
      return at === null ? null : instantAt(at);
    },
    self,
    async place() {
      const known = await places.place();
      if (!known.ok) return known;
      const { id, defaultBranch, isPrivate, isArchived, url } = known.value;
      return ok({ id, defaultBranch, isPrivate, isArchived, url });
    },
    permission: (login) => permission(client, login),
    isMember: (team, login) => isMember(client, team, login),
    ...issues(client),
    ...comments(client, self),
    ...reactions(client),
  };
}

/** GraphQL knows for every kind of token; where it does not answer, a person's token is known by REST. */
function openSelf(client: Client): Forge["self"] {
  let known: Account | null = null;
  return async () => {
    if (known) return ok(known);
    const asked = await client.query({ to: "say whose token this is", needs: "metadata: read" }, "query { viewer { login databaseId } }", {});
    const viewer = asked.ok && isObject(asked.value) && isObject(asked.value["viewer"]) ? asked.value["viewer"] : {};
    const { login, databaseId: id } = viewer;
    if (typeof login === "string" && typeof id === "number") return ok((known = { id, login, kind: login.endsWith("[bot]") ? "bot" : "user" }));
    const user = await client.ask({ to: "say whose token this is", needs: "metadata: read" }, (rest) => rest.users.getAuthenticated());
    if (!user.ok) return asked.ok ? user : asked;
    const account = accountOf(user.value);
    return account ? ok((known = account)) : failed(problem("not-found", "GitHub does not say whose token this is."));
  };
}

/** The greatest of what is granted: a custom role is known by what it may. */
async function permission(client: Client, login: string): Promise<Result<{ readonly account: Account; readonly level: Level }>> {
  const answer = await client.ask({ to: `see what ${login} may do`, needs: "metadata: read" }, (rest) => rest.repos.getCollaboratorPermissionLevel({ ...client.repo, username: login }));
  if (!answer.ok) return answer;
  const { role_name: role, permission: coarse, user } = answer.value;
  const account = accountOf(user);
  if (!account) return failed(problem("not-found", `GitHub knows no account ${login}.`));
  return ok({ account, level: levelNamed(role) ?? levelOf(user?.permissions) ?? levelNamed(coarse) ?? "none" });
}

function levelNamed(name: string): Level | null {
  return PERMISSIONS.find((level) => level === name) ?? null;
}

type Granted = { readonly pull: boolean; readonly triage?: boolean; readonly push: boolean; readonly maintain?: boolean; readonly admin: boolean };

function levelOf(granted: Granted | undefined): Level | null {
  if (!granted) return null;
  const steps: readonly (readonly [Level, boolean | undefined])[] = [["admin", granted.admin], ["maintain", granted.maintain], ["write", granted.push], ["triage", granted.triage], ["read", granted.pull]];
  return steps.find(([, has]) => has === true)?.[0] ?? "none";
}

/** Somebody who is invited, but has not come yet, is no member. */
async function isMember(client: Client, { organization, slug }: Parameters<Forge["isMember"]>[0], login: string): Promise<Result<boolean>> {
  const answer = await client.ask<{ readonly state: string }, null>(
    { to: `see whether ${login} is in the team ${organization}/${slug}`, needs: "members: read", expect: ({ status }) => (status === 404 ? ok(null) : null) },
    (rest) => rest.teams.getMembershipForUserInOrg({ org: organization, team_slug: slug, username: login }),
  );
  return answer.ok ? ok(answer.value?.state === "active") : answer;
}

function issues(client: Client): Pick<Forge, "issue" | "closedSince"> {
  const issue = async (number: number): Promise<Result<ForgeIssue>> => {
    const answer = await client.ask({ to: `read issue ${number}`, needs: ISSUES }, (rest) => rest.issues.get({ ...client.repo, issue_number: number }));
    return answer.ok ? ok(issueOf(answer.value)) : answer;
  };
  return {
    issue,
    async closedSince(instant) {
      const found = await allPages((page) => client.ask({ to: "list closed issues", needs: ISSUES }, (rest) => rest.issues.listForRepo({ ...client.repo, ...page, state: "closed", since: instant, sort: "updated", direction: "asc" })), { what: "closed issues" });
      if (!found.ok) return found;
      const closed: ForgeIssue[] = [];
      for (const raw of found.value.filter(({ pull_request: pull }) => pull === undefined)) {
        const one = issueOf(raw);
        const lacksCloser = one.closedBy === null && Date.parse(raw.closed_at ?? "") > Date.parse(instant) - 1_000;
        const whole = lacksCloser ? await issue(one.number) : ok(one);
        if (!whole.ok) return whole;
        closed.push(whole.value);
      }
      return ok(closed);
    },
  };
}

function comments(client: Client, self: Forge["self"]): Pick<Forge, "comment" | "comments" | "commentsSince" | "say" | "edit" | "remove"> {
  const { repo } = client;
  const list = async (issue: number, since?: string): Promise<Result<readonly ForgeComment[]>> => {
    const found = await allPages((page) => client.ask({ to: `read the comments of issue ${issue}`, needs: ISSUES }, (rest) => rest.issues.listComments({ ...repo, ...page, issue_number: issue, ...(since !== undefined && { since }) })), { what: `comments in issue ${issue}` });
    return found.ok ? ok(found.value.map(commentOf)) : found;
  };
  return {
    async comment(id) {
      const answer = await client.ask({ to: `read comment ${id}`, needs: ISSUES }, (rest) => rest.issues.getComment({ ...repo, comment_id: id }));
      return answer.ok ? ok(commentOf(answer.value)) : answer;
    },
    comments: (issue) => list(issue),
    async commentsSince(instant) {
      const found = await allPages((page) => client.ask({ to: "read the latest comments", needs: ISSUES }, (rest) => rest.issues.listCommentsForRepo({ ...repo, ...page, since: instant, sort: "updated", direction: "asc" })), { what: `comments since ${instant}` });
      return found.ok ? ok(found.value.map(commentOf)) : found;
    },
    async say(issue, body) {
      const since = new Date(client.now() - AHEAD_MS_MAX).toISOString();
      const said = await client.ask<Parameters<typeof commentOf>[0] | ForgeComment>({
        to: `comment on issue ${issue}`, needs: WRITE, creates: true,
        look: () => saidBefore(list(issue, since), self, { body, since }),
      }, (rest) => rest.issues.createComment({ ...repo, issue_number: issue, body }));
      if (!said.ok) return said;
      return ok("node_id" in said.value ? commentOf(said.value) : said.value);
    },
    async edit(comment, body) {
      const answer = await client.ask({ to: `change comment ${comment}`, needs: WRITE }, (rest) => rest.issues.updateComment({ ...repo, comment_id: comment, body }));
      return answer.ok ? ok(commentOf(answer.value)) : answer;
    },
    async remove(comment) {
      const answer = await client.ask({ to: `delete comment ${comment}`, needs: WRITE, expect: goneAfterAll }, (rest) => rest.issues.deleteComment({ ...repo, comment_id: comment }));
      return answer.ok ? ok(undefined) : answer;
    },
  };
}

/** What was to be deleted went with a try whose answer was lost. */
function goneAfterAll({ status, afterLost }: Failure): Result<undefined> | null {
  return status === 404 && afterLost ? ok(undefined) : null;
}

/** A comment whose answer was lost: ours, of the same words, and new. */
async function saidBefore(listing: Promise<Result<readonly ForgeComment[]>>, self: Forge["self"], { body, since }: { readonly body: string; readonly since: string }): Promise<Result<ForgeComment | null>> {
  const [found, we] = await Promise.all([listing, self()]);
  if (!found.ok || !we.ok) return found.ok ? ok(null) : found;
  return ok(found.value.find((comment) => comment.author?.id === we.value.id && comment.createdAt >= since.slice(0, 19) && plain(comment.body) === plain(body)) ?? null);
}

/** GitHub keeps what it was sent, but for the ends of lines. */
function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}

function reactions(client: Client): Pick<Forge, "react" | "unreact" | "reactions"> {
  const { repo } = client;
  return {
    async react(comment, reaction) {
      const answer = await client.ask({ to: `react to comment ${comment}`, needs: WRITE }, (rest) => rest.reactions.createForIssueComment({ ...repo, comment_id: comment, content: reaction }));
      return answer.ok ? ok(answer.value.id) : answer;
    },
    async unreact(comment, reaction) {
      const answer = await client.ask({ to: `take a reaction to comment ${comment} away`, needs: WRITE, expect: goneAfterAll }, (rest) => rest.reactions.deleteForIssueComment({ ...repo, comment_id: comment, reaction_id: reaction }));
      return answer.ok ? ok(undefined) : answer;
    },
    async reactions(comment) {
      const found = await allPages((page) => client.ask({ to: `see the reactions to comment ${comment}`, needs: ISSUES }, (rest) => rest.reactions.listForIssueComment({ ...repo, ...page, comment_id: comment })), { what: "reactions" });
      return found.ok ? ok(found.value.flatMap(({ id, user, content }) => (isReaction(content) ? [{ id, author: accountOf(user), reaction: content }] : []))) : found;
    },
  };
}
