// Posting a message: to the address that was looked at, within its time, with no redirect followed and no long answer read.
import * as http from "node:http";
import * as https from "node:https";
import type { LookupFunction } from "node:net";
import type { Delivery } from "../../ports/outbox.ts";
import { targetOf, type Guard, type Target } from "./address-guard.ts";

/** More of an answer is not read: what it says is in its status. */
const ANSWER_BYTES_MAX = 64 * 1024;

export type Message = { readonly body: string; readonly headers: Readonly<Record<string, string>> };
type Answered = { readonly status: number; readonly retryAfter: string | null } | { readonly fault: string };

/** `detail` names the status and no address. `now` is in milliseconds since 1970. */
export async function post(text: string, message: Message, { guard, within, now }: { readonly guard: Guard; readonly within: number; readonly now: () => number }): Promise<Delivery> {
  const until = performance.now() + within;
  const target = await targetOf(text, guard);
  if ("refused" in target) return { delivered: false, detail: target.refused, later: null, final: target.final };
  const answered = await request(target, message, Math.max(1, until - performance.now()));
  return "fault" in answered ? { delivered: false, detail: answered.fault, later: null, final: false } : meaningOf(answered, now());
}

function meaningOf({ status, retryAfter }: { readonly status: number; readonly retryAfter: string | null }, now: number): Delivery {
  const detail = `HTTP ${status}`;
  if (status >= 200 && status < 300) return { delivered: true, detail };
  if (status >= 300 && status < 400) return { delivered: false, detail: `${detail}: it leads elsewhere, and that is not followed.`, later: null, final: true };
  const again = status >= 500 || status === 408 || status === 425 || status === 429;
  return { delivered: false, detail, later: again ? secondsIn(retryAfter, now) : null, final: !again };
}

/** Seconds, or a date. */
function secondsIn(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

function request({ url, address, family }: Target, { body, headers }: Message, within: number): Promise<Answered> {
  const { promise, resolve } = Promise.withResolvers<Answered>();
  const pinned: LookupFunction = (_host, options, found) => (options.all ? found(null, [{ address, family }]) : found(null, address, family));
  const sent = (url.protocol === "https:" ? https : http).request(url, {
    method: "POST", agent: false, lookup: pinned,
    headers: { ...headers, "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(body)), "User-Agent": "milestone", Connection: "close" },
  });
  const timer = setTimeout(() => sent.destroy(new Error("late")), within);
  const done = (answered: Answered): void => {
    clearTimeout(timer);
    resolve(answered);
    sent.destroy();
  };
  sent.on("error", (error) => done({ fault: faultOf(error) }));
  sent.on("response", (response) => {
    const answered = { status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"] ?? null };
    let bytes = 0;
    response.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > ANSWER_BYTES_MAX) done(answered);
    });
    // Its status is its answer, also where the rest of it is cut off.
    for (const end of ["end", "close", "error"]) response.on(end, () => done(answered));
  });
  sent.end(body);
  return promise;
}

/** Never the error's own words: they name addresses. */
function faultOf(error: Error): string {
  if (error.message === "late") return "There was no answer in time.";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return /^[A-Z_\d]{1,40}$/.test(code) ? `No connection (${code}).` : "No connection.";
}
