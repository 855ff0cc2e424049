// Faults: what goes wrong next, in the order in which a test asked for it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { refusal } from "./refusal.ts";
import type { World } from "../world/world.ts";
import type { Asked } from "./server.ts";
import type { Answer } from "./route.ts";

export type Trouble =
  /** Any status, with a body and headers of the test's own, instead of the answer. */
  | { readonly kind: "status"; readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  /** 403: too much in too short a time. */
  | { readonly kind: "secondary"; readonly retryAfter?: number }
  /** 429 with Retry-After. */
  | { readonly kind: "too-many"; readonly retryAfter: number }
  /** 502 with a page in HTML. */
  | { readonly kind: "unicorn" }
  /** Nothing happens and nobody answers; or it happens and nobody answers. The connection stays open, or breaks. */
  | { readonly kind: "timeout" } | { readonly kind: "lost-answer" } | { readonly kind: "reset" } | { readonly kind: "lost-then-reset" }
  | { readonly kind: "truncated" }
  /** A read answers as it did before. */
  | { readonly kind: "stale" }
  /** The token of the request is revoked, and stays so. */
  | { readonly kind: "expire" };

/** `on`: "METHOD /template" (every request, where it is missing); `skip` so many first, then hit so many `times` (1). */
export type Fault = Trouble & { readonly on?: string; readonly times?: number; readonly skip?: number };

type Planned = { readonly fault: Fault; skip: number; times: number };
type Scene = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly asked: Asked; readonly world: World };

export type Faults = {
  plan(faults: readonly Fault[]): void;
  /** Those that nothing has met yet. */
  left(): readonly Fault[];
  /** The first in the queue that concerns a request. */
  next(route: string): Fault | null;
  /** Whether the request is to be processed. */
  before(fault: Fault, scene: Scene): Promise<boolean>;
  after(fault: Fault | null, asked: Asked, answer: Answer): { readonly answer: Answer; readonly cut: "silence" | "truncated" | null };
};

const UNICORN = "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n</body>\n</html>\n";

export function makeFaults(): Faults {
  const queue: Planned[] = [];
  const seen = new Map<string, Answer>();
  const broken = new WeakMap<Asked, () => void>();
  return {
    plan: (faults) => void queue.push(...faults.map((fault) => ({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 }))),
    left: () => queue.map(({ fault }) => fault),
    next(route) {
      const at = queue.findIndex(({ fault }) => fault.on === undefined || fault.on === route);
      const planned = queue[at];
      if (!planned) return null;
      if (planned.skip > 0) {
        planned.skip -= 1;
        return null;
      }
      planned.times -= 1;
      if (planned.times <= 0) queue.splice(at, 1);
      return planned.fault;
    },
    async before(fault, { request, response, asked, world }) {
      if (fault.kind === "timeout") {
        asked.isLeft = true;
        return false;
      }
      if (fault.kind === "reset") {
        request.socket.resetAndDestroy();
        return false;
      }
      if (fault.kind === "lost-then-reset") broken.set(asked, () => void request.socket.resetAndDestroy());
      if (fault.kind === "expire") revoke(world, request.headers.authorization);
      const instead = answerInstead(fault);
      if (!instead) return true;
      asked.status = instead.status;
      response.writeHead(instead.status, { "content-type": "application/json; charset=utf-8", date: new Date(world.now()).toUTCString(), "x-github-request-id": "FA17", ...instead.headers });
      response.end(typeof instead.body === "string" ? instead.body : JSON.stringify(instead.body ?? {}));
      return false;
    },
    after(fault, asked, answer) {
      const key = `${asked.login ?? ""} ${asked.method} ${asked.path}`;
      if (fault?.kind === "lost-answer") {
        asked.isLeft = true;
        return { answer, cut: "silence" };
      }
      if (fault?.kind === "lost-then-reset") {
        broken.get(asked)?.();
        return { answer, cut: "silence" };
      }
      if (fault?.kind === "stale") return { answer: seen.get(key) ?? answer, cut: null };
      if (asked.method === "GET") seen.set(key, answer);
      return { answer, cut: fault?.kind === "truncated" ? "truncated" : null };
    },
  };
}

function revoke(world: World, authorization = ""): void {
  const secret = /^basic /i.test(authorization) ? Buffer.from(authorization.slice(6), "base64").toString("utf8").replace(/^[^:]*:/, "") : authorization.replace(/^\w+ +/, "");
  const token = world.tokens.get(secret);
  if (token) token.isRevoked = true;
}

function answerInstead(fault: Fault): Answer | null {
  switch (fault.kind) {
    case "status":
      return { status: fault.status, body: refusal(fault.status, fault.message ?? WORDS[fault.status] ?? "Failed").body, ...(fault.headers ? { headers: fault.headers } : {}) };
    case "secondary":
      return { status: 403, body: { message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits" }, headers: fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) } };
    case "too-many":
      return { status: 429, body: { message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again." }, headers: { "retry-after": String(fault.retryAfter) } };
    case "unicorn":
      return { status: 502, body: UNICORN, headers: { "content-type": "text/html" } };
    default:
      return null;
  }
}

const WORDS: Readonly<Record<number, string>> = { 401: "Bad credentials", 403: "Forbidden", 404: "Not Found", 422: "Validation Failed", 500: "Server Error", 502: "Bad Gateway", 503: "Service Unavailable" };
