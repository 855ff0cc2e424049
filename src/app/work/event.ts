// What an event of GitHub asks for, and the little of its payload that is kept to do it.
import { createHash } from "node:crypto";
import { isObject, toJson, type Json } from "../../core/base/json.ts";
import type { Heard, HeardComment } from "../../engine/converse/heard.ts";
import { accountIn, heardIn } from "../../host/heard.ts";
import type { Pushed } from "../../ports/history.ts";
import type { Item } from "../../ports/inbox.ts";
import type { Delivery } from "../http/webhook.ts";

/** A repository in which the app is installed. `id` is what stays when it is renamed or moved. */
export type Room = { readonly installation: number; readonly id: number; readonly owner: string; readonly name: string; readonly isPrivate: boolean };

/** `reconcile`: something happened that tasks may follow from – an issue was closed, the state branch moved. */
export type Job = { readonly room: Room } & ({ readonly kind: "comment"; readonly heard: Heard } | { readonly kind: "reconcile"; readonly pushed: Pushed | null });

/** What is known of an installation's repositories may be out of date, or of one alone, where the event names it. */
export type Outdated = { readonly installation: number; readonly repository: number | null };

/** `item` is to be done; what is `outdated` is to be forgotten. */
export type Asked =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "forget"; readonly outdated: Outdated }
  | { readonly kind: "nothing" };

/** Older ones can only be repetitions whose first coming is forgotten, or were answered by a sweep long ago. */
const COMMENT_DAYS_MAX = 7;

const NOTHING: Asked = { kind: "nothing" };
const FORGETTING = ["installation", "installation_repositories", "repository", "public"];

type Payload = Readonly<Record<string, unknown>>;

/** `self`: the login under which the app itself speaks, since what it does is nothing new to it; null before it is known. */
export type Ears = { readonly now: number; readonly self: string | null };

export function askedBy({ event, delivery, payload }: Delivery, { now, self }: Ears): Asked {
  if (!isObject(payload)) return NOTHING;
  const installation = idIn(payload["installation"]);
  if (FORGETTING.includes(event)) return installation === null ? NOTHING : { kind: "forget", outdated: { installation, repository: idIn(payload["repository"]) } };
  const room = roomIn(payload);
  if (!room) return NOTHING;
  const item = (kind: string, about: string | null, content: Json): Asked => ({ kind: "item", item: { id: delivery, about, lane: String(room.id), kind, content, at: now } });
  if (event === "issue_comment") {
    const heard = heardIn(payload);
    if (!heard || heard.kind === "work" || !isWorthHearing(heard, { now, self })) return NOTHING;
    return item("comment", aboutOf(heard), kept(payload, COMMENT_PARTS));
  }
  const work = isOwn(payload, self) ? null : workIn(event, payload);
  if (work) return item("work", work.about, kept({ ...payload, branch: work.branch }, [...ROOM_PARTS, "branch"]));
  return isTurn(event, payload, self) ? item("reconcile", null, kept(payload, [...ROOM_PARTS, "ref", "before"])) : NOTHING;
}

/** Two edits within one second have the same instant: what the comment says tells them apart. */
function aboutOf({ kind, comment: { nodeId, updatedAt, body } }: HeardComment): string {
  const written = `comment:${nodeId}:${updatedAt}`;
  return kind === "edited" ? `${written}:${createHash("sha256").update(body).digest("base64url")}` : written;
}

/** A command is a line that starts with a slash; of changed comments only our own say anything, by the boxes that people tick in it. */
function isWorthHearing(heard: HeardComment, { now, self }: Ears): boolean {
  const { comment } = heard;
  if (heard.kind === "edited") return (self === null ? comment.author?.kind === "bot" : comment.author?.login === self) && heard.sender.kind === "user";
  return comment.author !== null && comment.author.login !== self && /^\//m.test(comment.body) && now - Date.parse(comment.createdAt) <= COMMENT_DAYS_MAX * 86_400_000;
}

/** Names of work branches begin so, unless somebody has chosen others: then the next sweep finds what changed. */
const WORK_REF = "refs/heads/milestone/";

/** A review was written or taken back, or a work branch moved. */
function workIn(event: string, payload: Payload): { readonly branch: string; readonly about: string } | null {
  if (event === "pull_request_review") {
    const heard = heardIn(payload);
    return heard?.kind === "work" ? { branch: heard.branch, about: `review:${idIn(payload["review"]) ?? 0}:${String(payload["action"])}` } : null;
  }
  const { ref, after, deleted } = payload;
  if (event !== "push" || deleted === true || typeof ref !== "string" || !ref.startsWith(WORK_REF)) return null;
  return { branch: ref.slice("refs/heads/".length), about: `work:${ref}:${String(after)}` };
}

function isOwn(payload: Payload, self: string | null): boolean {
  return self !== null && accountIn(payload["sender"])?.login === self;
}

/** Which branch carries the state is settled in the repository; work branches and tags never do, and are many. */
function isTurn(event: string, payload: Payload, self: string | null): boolean {
  if (isOwn(payload, self)) return false;
  if (event === "issues") return payload["action"] === "closed";
  const { ref, deleted } = payload;
  return event === "push" && deleted !== true && typeof ref === "string" && ref.startsWith("refs/heads/") && !ref.startsWith(WORK_REF);
}

/** Null where the item is of a kind that this version does not know. */
export function jobOf({ kind, content }: Item): Job | null {
  if (!isObject(content)) return null;
  const room = roomIn(content);
  if (!room) return null;
  if (kind === "reconcile") return { room, kind, pushed: pushedIn(content) };
  if (kind === "work") return typeof content["branch"] === "string" ? { room, kind: "comment", heard: { kind: "work", branch: content["branch"] } } : null;
  const heard = kind === "comment" ? heardIn(content) : null;
  return heard && { room, kind: "comment", heard };
}

/** Null for what is no push, and for that of a new branch, which stood nowhere before. */
function pushedIn({ ref, before }: Payload): Pushed | null {
  return typeof ref === "string" && typeof before === "string" && /^(?!0+$)[0-9a-f]{40,64}$/.test(before) ? { ref, before } : null;
}

export function roomIn(payload: Payload): Room | null {
  const installation = idIn(payload["installation"]);
  return installation === null ? null : roomOf(payload["repository"], installation);
}

/** A repository as GitHub's API and webhooks show it. */
export function roomOf(repository: unknown, installation: number): Room | null {
  const id = idIn(repository);
  if (id === null || !isObject(repository) || typeof repository["full_name"] !== "string") return null;
  const [owner = "", name = ""] = repository["full_name"].split("/");
  return owner === "" || name === "" ? null : { installation, id, owner, name, isPrivate: repository["private"] !== false };
}

function idIn(value: unknown): number | null {
  return isObject(value) && typeof value["id"] === "number" ? value["id"] : null;
}

/** Paths of a payload. */
const ROOM_PARTS = ["installation.id", "repository.id", "repository.full_name", "repository.private"];
const COMMENT_PARTS = [
  ...ROOM_PARTS, "action", "changes.body.from", "issue.number", "issue.pull_request.url",
  ...["id", "login", "type"].flatMap((key) => [`sender.${key}`, `comment.user.${key}`]),
  ...["id", "node_id", "body", "created_at", "updated_at", "html_url"].map((key) => `comment.${key}`),
];

/** The payload with nothing but these paths. */
function kept(payload: Payload, paths: readonly string[]): Json {
  const result: Record<string, unknown> = {};
  for (const path of paths) copy(payload, { into: result, keys: path.split(".") });
  return toJson(result);
}

function copy(from: unknown, { into, keys: [key = "", ...rest] }: { readonly into: Record<string, unknown>; readonly keys: readonly string[] }): void {
  if (!isObject(from) || from[key] === undefined) return;
  if (rest.length === 0) return void (into[key] = from[key]);
  const next = isObject(into[key]) ? into[key] : {};
  copy(from[key], { into: next, keys: rest });
  if (Object.keys(next).length > 0) into[key] = next;
}
