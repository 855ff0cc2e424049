// Rate limits: what is left for each token, and the refusal when nothing is.
import type { Viewer } from "../world/accounts.ts";
import { Refusal } from "./refusal.ts";

export type Limits = {
  /** So much is left for everybody from now on; the window ends in an hour. */
  leave(remaining: number): void;
  demand(viewer: Viewer): void;
  headers(authorization: string | undefined, cost: "free" | "counted"): Readonly<Record<string, string>>;
  readonly limit: number;
};

const AN_HOUR = 3_600_000;

export function makeLimits(now: () => number): Limits {
  const limit = 5000;
  const used = new Map<string, number>();
  const forced = new Map<"left", number>();
  const resetsAt = now() + AN_HOUR;
  const left = (key: string): number => Math.max(0, forced.get("left") ?? limit - (used.get(key) ?? 0));
  const shown = (remaining: number): Record<string, string> => ({ "x-ratelimit-limit": String(limit), "x-ratelimit-remaining": String(remaining), "x-ratelimit-used": String(limit - remaining), "x-ratelimit-reset": String(Math.floor(resetsAt / 1000)), "x-ratelimit-resource": "core" });
  return {
    limit,
    leave(remaining) {
      forced.set("left", remaining);
    },
    demand({ token }) {
      if (now() >= resetsAt) forced.clear();
      if (forced.get("left") !== 0) return;
      throw new Refusal(403, { message: `API rate limit exceeded for user ID ${token?.account.id ?? 0}.`, documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api", status: "403" }, shown(0));
    },
    headers(authorization = "", cost) {
      if (cost === "counted") used.set(authorization, (used.get(authorization) ?? 0) + 1);
      const rest = forced.get("left");
      if (rest !== undefined && rest > 0 && cost === "counted") forced.set("left", rest - 1);
      return shown(left(authorization));
    },
  };
}
