// The network between us and the fake GitHub, with the faults that a test wants for the next requests.

export type NetworkFault =
  | { readonly kind: "answer"; readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> }
  /** The request does not arrive; or its answer does not; or the half of it. */
  | { readonly kind: "unsent" | "lost" | "truncated" }
  | { readonly kind: "none" };

const json = (message: string): string => JSON.stringify({ message, documentation_url: "https://docs.github.com/rest" });
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const answer = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): NetworkFault => ({ kind: "answer", status, body, headers: { ...JSON_TYPE, ...headers } });
const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

/** What passes by itself. */
export const PASSING: Readonly<Record<string, () => NetworkFault>> = {
  "500": () => answer(500, json("Server Error")),
  "502 with a page": () => answer(502, "<html><body><h1>502 Bad Gateway</h1></body></html>", { "content-type": "text/html" }),
  "503": () => answer(503, json("Service Unavailable")),
  "429 with seconds": () => answer(429, json(SECONDARY), { "retry-after": "7" }),
  "429 with a date": () => answer(429, json(SECONDARY), { "retry-after": new Date(Date.now() + 7_000).toUTCString() }),
  "403 for too much, without a time": () => answer(403, json(SECONDARY)),
  "a request that does not arrive": () => ({ kind: "unsent" }),
  "an answer that is lost": () => ({ kind: "lost" }),
  "an answer that is cut off": () => ({ kind: "truncated" }),
};

/** What does not. */
export const LASTING: Readonly<Record<string, () => NetworkFault>> = {
  "a token that has expired": () => answer(401, json("Bad credentials")),
  "a permission that is lacking": () => answer(403, json("Resource not accessible by integration")),
  "a 404 that hides a 403": () => answer(404, json("Not Found")),
};

export type FaultyFetch = { readonly fetch: typeof fetch; readonly plan: (faults: readonly NetworkFault[]) => void; readonly sent: () => number };

/** Each request meets the next fault of the plan; without one it goes through. */
export function faultyFetch(): FaultyFetch {
  const queue: NetworkFault[] = [];
  let sent = 0;
  return {
    plan: (faults) => void queue.splice(0, queue.length, ...faults),
    sent: () => sent,
    async fetch(input, init) {
      sent++;
      const fault = queue.shift();
      if (fault?.kind === "answer") return new Response(fault.body, { status: fault.status, headers: fault.headers });
      if (fault?.kind === "unsent") throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
      const response = await fetch(input, init);
      if (!fault || fault.kind === "none") return response;
      const text = await response.text();
      if (fault.kind === "lost") throw new TypeError("fetch failed", { cause: new Error("other side closed") });
      const body = [204, 205].includes(response.status) ? null : text.slice(0, text.length / 2);
      return new Response(body, { status: response.status, headers: { "content-type": response.headers.get("content-type") ?? "text/plain" } });
    },
  };
}
