// What went wrong with a call: GitHub's answer, or none, in the terms that decide what to do next.
import { isObject } from "../../../core/base/json.ts";

/**
 * `status` null: there was no answer, or none that can be read, so nobody knows whether the call was carried out.
 * `kinds`: what GitHub calls the errors ("already_exists", "FORBIDDEN"). `headers` have lower-case names.
 * `afterLost`: an earlier try of the same call may have been carried out.
 */
export type Failure = {
  readonly status: number | null;
  readonly message: string;
  readonly kinds: readonly string[];
  readonly headers: Readonly<Record<string, unknown>>;
  readonly afterLost?: true;
};

/** Longer reasons are whole pages of HTML, or lists that nobody reads. */
const MESSAGE_CHARACTERS_MAX = 300;

export function noAnswer(message: string): Failure {
  return { status: null, message: oneLine(message), kinds: [], headers: {} };
}

/** Null for what is no failure of a call, but a fault of ours. */
export function failureOf(error: unknown): Failure | null {
  if (!isObject(error) || typeof error["status"] !== "number") return null;
  const { response, message, status } = error;
  if (!isObject(response)) return noAnswer(typeof message === "string" ? message : "no connection");
  return refusedWith(status, response);
}

/** The same for an answer that was not thrown. */
export function refusedWith(status: number, response: Readonly<Record<string, unknown>>): Failure {
  const { data } = response;
  const headers = isObject(response["headers"]) ? response["headers"] : {};
  return { status, message: messageIn(data), kinds: errorsIn(data).flatMap(({ code, type }) => [code, type].filter((kind) => typeof kind === "string")), headers };
}

/** What GraphQL answers beside its data. */
export function errorsIn(data: unknown): readonly Record<string, unknown>[] {
  return isObject(data) && Array.isArray(data["errors"]) ? data["errors"].filter(isObject) : [];
}

function messageIn(data: unknown): string {
  if (typeof data === "string") return /<[a-z!]/i.test(data) ? "a page that is no answer" : oneLine(data);
  const own = isObject(data) && typeof data["message"] === "string" ? [data["message"]] : [];
  const more = errorsIn(data).flatMap(({ message, field, code }) => [message ?? [field, code].filter((part) => typeof part === "string").join(" ")]);
  const lists = isObject(data) && Array.isArray(data["errors"]) ? data["errors"] : [];
  return oneLine([...own, ...more, ...lists].filter((part) => typeof part === "string" && part !== "").join(": "));
}

function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ").trim().replace(/\.$/, "");
  return line.length <= MESSAGE_CHARACTERS_MAX ? line : `${line.slice(0, MESSAGE_CHARACTERS_MAX)}…`;
}

function headerOf({ headers }: Failure, name: string): string {
  const value = headers[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Refused before it was looked at, for asking too much: nothing was carried out. */
export function isRateLimited(failure: Failure): boolean {
  const { status, message, kinds } = failure;
  if (kinds.includes("RATE_LIMITED") || status === 429) return true;
  return status === 403 && (/secondary rate|abuse detection|rate limit exceeded/i.test(message) || headerOf(failure, "x-ratelimit-remaining") === "0");
}

export function isUnknown({ status }: Failure): boolean {
  return status === null || status >= 500 || status === 408;
}

/** Whether the same call may succeed in a moment. */
export function mayPass(failure: Failure): boolean {
  return isUnknown(failure) || isRateLimited(failure);
}

/** Milliseconds that GitHub asks to wait, by its own clock where it tells the time; null where it does not say. `clock`: milliseconds since 1970. */
export function askedToWait(failure: Failure, clock: number): number | null {
  const told = Date.parse(headerOf(failure, "date"));
  const now = Number.isFinite(told) ? told : clock;
  const after = headerOf(failure, "retry-after");
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  if (after !== "" && Number.isFinite(Date.parse(after))) return Math.max(0, Date.parse(after) - now);
  const reset = headerOf(failure, "x-ratelimit-reset");
  return headerOf(failure, "x-ratelimit-remaining") === "0" && /^\d+$/.test(reset) ? Math.max(0, Number(reset) * 1000 - now) : null;
}
