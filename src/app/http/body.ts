// Reading the body of a request: never more than GitHub sends, and never more of all together than memory allows.
import type { IncomingMessage } from "node:http";
import { plain, type Answer } from "./answer.ts";

/** GitHub does not send webhooks above 25 MB. */
export const BODY_BYTES_MAX = 25 * 1024 * 1024;
/** What all requests together may hold before they are verified; GitHub tries again, and the sweep finds what it gave up. */
const TOGETHER_BYTES_MAX = 4 * BODY_BYTES_MAX;

export type Read = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly answer: Answer };

/** One for each server: it knows how much is being read. */
export type BodyReader = (request: IncomingMessage) => Promise<Read>;

const TOO_LARGE: Read = { ok: false, answer: { ...plain(413, "A webhook has at most 25 MB."), closing: true } };
const TOO_MUCH: Read = { ok: false, answer: { ...plain(503, "Too much is being received at once; send it again."), closing: true, headers: { "retry-after": "10" } } };
const BROKEN: Read = { ok: false, answer: { ...plain(400, "The request ended before its body did."), closing: true } };

export function openBodyReader(): BodyReader {
  let together = 0;
  return async (request) => {
    if (Number(request.headers["content-length"] ?? 0) > BODY_BYTES_MAX) return refused(request, TOO_LARGE);
    const parts: Buffer[] = [];
    let size = 0;
    try {
      for await (const part of request.iterator({ destroyOnReturn: false })) {
        if (!Buffer.isBuffer(part)) continue;
        size += part.length;
        together += part.length;
        parts.push(part);
        if (size > BODY_BYTES_MAX) return refused(request, TOO_LARGE);
        if (together > TOGETHER_BYTES_MAX) return refused(request, TOO_MUCH);
      }
      return request.complete ? { ok: true, bytes: Buffer.concat(parts) } : BROKEN;
    } catch {
      return BROKEN;
    } finally {
      together -= size;
    }
  };
}

/** The rest is let pass unread, so that the sender reads the answer rather than a reset connection. */
function refused(request: IncomingMessage, read: Read): Read {
  request.resume();
  return read;
}
