// Webhooks as GitHub sends them, and whatever else somebody may send in their place.
import { createHmac } from "node:crypto";
import { connect } from "node:net";
import type { Json } from "../../src/core/base/json.ts";

export const SECRET = "a secret of this test";
const ROOM = { installation: { id: 7 }, repository: { id: 42, full_name: "ada/engine", private: false, default_branch: "main" } };

export function signature(body: string | Uint8Array, secret: string = SECRET): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

type CommentParts = { readonly id: number; readonly body: string; readonly author?: string; readonly type?: string; readonly at?: string; readonly repository?: number };

/** Somebody has written a comment. */
export function commented({ id, body, author = "ada", type = "User", at = "2026-11-21T10:00:00Z", repository = 42 }: CommentParts) {
  const user = { id: author.length, login: author, type };
  const comment = { id, node_id: `IC_${id}`, body, user, created_at: at, updated_at: at, html_url: `https://github.com/ada/engine/issues/1#${id}`, author_association: "OWNER", performed_via_github_app: null };
  return { action: "created", ...ROOM, repository: { ...ROOM.repository, id: repository }, issue: { number: 1, title: "An issue" }, comment, sender: user, organization: { login: "never kept" } };
}

export function room(): typeof ROOM {
  return ROOM;
}

export type Sending = { readonly event?: string; readonly delivery?: string; readonly secret?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Uint8Array };

/** The headers of a webhook with this body. */
export function headersOf(body: string | Uint8Array, { event = "issue_comment", delivery = "d-1", secret = SECRET, headers = {} }: Sending = {}): Record<string, string> {
  return { "content-type": "application/json", "x-github-event": event, "x-github-delivery": delivery, "x-hub-signature-256": signature(body, secret), ...headers };
}

/** The status of the answer. */
export async function deliver(url: string, payload: Json | object, sending: Sending = {}): Promise<number> {
  const body = sending.body ?? JSON.stringify(payload);
  const answer = await fetch(`${url}/api/github/webhooks`, { method: "POST", headers: headersOf(body, sending), body: Buffer.from(body) });
  await answer.text();
  return answer.status;
}

/** Bytes on a connection of their own, and the first line of what comes back; empty where the connection is just closed. */
export function raw(port: number, bytes: string | Uint8Array, { end = true }: { readonly end?: boolean } = {}): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = "";
  const socket = connect({ host: "127.0.0.1", port }, () => {
    socket.write(bytes);
    if (end) socket.end();
  });
  socket.on("data", (chunk) => void (answer += chunk.toString()));
  socket.on("error", () => undefined);
  socket.on("close", () => resolve(answer.split("\r\n", 1)[0] ?? ""));
  return promise;
}
