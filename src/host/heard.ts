// What a webhook or an event file tells, in the words of conversations. A payload is a hint: what counts is read again.
import { isObject } from "../core/base/json.ts";
import type { Heard } from "../engine/converse/heard.ts";
import type { Account, ForgeComment } from "../ports/forge/forge.ts";

type Payload = Readonly<Record<string, unknown>>;

/** Of comments that were written or edited, of pull requests and their reviews, of pushes to branches; null for everything else. */
export function heardIn(payload: unknown): Heard | null {
  if (!isObject(payload)) return null;
  if (!isObject(payload["comment"])) return isObject(payload["pull_request"]) ? workIn(payload, payload["pull_request"]) : pushIn(payload);
  if (!isObject(payload["issue"])) return null;
  const comment = commentIn(payload["comment"], payload["issue"]);
  if (comment === null) return null;
  if (payload["action"] === "created") return { kind: "created", comment, isPullRequest: isObject(payload["issue"]["pull_request"]) };
  const before = bodyBefore(payload);
  const sender = accountIn(payload["sender"]);
  return payload["action"] === "edited" && before !== null && sender ? { kind: "edited", comment, before, sender } : null;
}

/** Where a push has moved a branch. */
function pushIn({ ref, after, deleted }: Payload): Heard | null {
  return isText(ref) && isText(after) && deleted !== true && ref.startsWith("refs/heads/") ? { kind: "work", branch: ref.slice("refs/heads/".length) } : null;
}

/** A branch of this very repository that is proposed; one of a fork is none of ours. */
function workIn({ repository }: Payload, { head, state }: Payload): Heard | null {
  if (!isObject(head) || !isObject(head["repo"]) || !isObject(repository) || state === "closed") return null;
  const isOurs = head["repo"]["id"] === repository["id"] && repository["id"] !== undefined;
  return isOurs && isText(head["ref"]) ? { kind: "work", branch: head["ref"] } : null;
}

function commentIn(comment: Payload, issue: Payload): ForgeComment | null {
  const { id, node_id: nodeId, body, created_at: createdAt, updated_at: updatedAt, html_url: url } = comment;
  const { number } = issue;
  if (typeof id !== "number" || typeof number !== "number" || ![nodeId, createdAt].every(isText)) return null;
  return {
    id, nodeId: text(nodeId), issue: number, body: text(body), author: accountIn(comment["user"]),
    createdAt: text(createdAt), updatedAt: text(updatedAt) || text(createdAt), url: text(url), reactions: {},
  };
}

/** Null for accounts that are gone. */
export function accountIn(user: unknown): Account | null {
  if (!isObject(user)) return null;
  const { id, login, type } = user;
  return typeof id === "number" && isText(login) ? { id, login, kind: type === "User" ? "user" : "bot" } : null;
}

function bodyBefore({ changes }: Payload): string | null {
  const body = isObject(changes) ? changes["body"] : null;
  return isObject(body) && typeof body["from"] === "string" ? body["from"] : null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
