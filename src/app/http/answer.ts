// What the app answers to a request, and sending it with the headers that every answer has.
import type { ServerResponse } from "node:http";

/** `closing` ends the connection: what else comes on it is not read. */
export type Answer = {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly closing?: boolean;
};

export function plain(status: number, sentence: string): Answer {
  return { status, body: `${sentence}\n` };
}

/** Nothing of ours is cached, framed, sniffed or followed back to. */
const HEADERS = { "cache-control": "no-store", "x-content-type-options": "nosniff", "x-frame-options": "DENY", "referrer-policy": "no-referrer" };

/** A client that is gone is nobody's fault. */
export function send(response: ServerResponse, { status, type = "text/plain; charset=utf-8", body, headers = {}, closing = false }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...HEADERS, "content-type": type, "content-length": bytes.length, ...(closing && { connection: "close" }), ...headers });
  response.end(response.req.method === "HEAD" ? undefined : bytes);
}
