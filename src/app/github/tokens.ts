// Tokens of installations: made when they are needed, for one repository alone, and kept for as long as they are good.
import type { Probot } from "probot";
import type { Client } from "../../adapters/github/client/client.ts";
import { isObject } from "../../core/base/json.ts";
import type { Problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import type { Room } from "../work/event.ts";

/** Problems: `permission-denied`, `not-found` where the app is not installed any more, `remote-unavailable`. */
export interface Tokens {
  /** Opens this repository and no other. */
  ofRoom(room: Pick<Room, "installation" | "id">): Promise<Result<string>>;
  /** Only says which repositories there are. */
  ofInstallation(installation: number): Promise<Result<string>>;
  forget(installation: number): void;
}

/** A token is good for an hour; one that is about to end would end in the middle of a command. */
const GOOD_MS_MIN = 10 * 60_000;

type Scope = { readonly repository_ids?: number[]; readonly permissions?: { readonly metadata: "read" } };
type Kept = { readonly token: string; readonly until: number };

/** `app` speaks for the app itself. */
export function openTokens({ app, now }: { readonly app: Client; readonly now: () => number }): Tokens {
  const kept = new Map<string, Kept>();
  async function token(installation: number, key: string, scope: Scope): Promise<Result<string>> {
    const known = kept.get(key);
    if (known && known.until - now() > GOOD_MS_MIN) return ok(known.token);
    const wish = { to: "work in this repository as the app", needs: "being installed there" };
    const made = await app.ask(wish, ({ apps }) => apps.createInstallationAccessToken({ installation_id: installation, ...scope }));
    if (!made.ok) return made;
    for (const [other, { until }] of kept) if (until <= now()) kept.delete(other);
    kept.set(key, { token: made.value.token, until: Date.parse(made.value.expires_at) });
    return ok(made.value.token);
  }
  return {
    ofRoom: ({ installation, id }) => token(installation, `${installation}/${id}`, { repository_ids: [id] }),
    ofInstallation: (installation) => token(installation, `${installation}/`, { permissions: { metadata: "read" } }),
    forget(installation) {
      for (const key of kept.keys()) if (key.startsWith(`${installation}/`)) kept.delete(key);
    },
  };
}

/** Of the app itself, good for some minutes; Probot signs it with the private key. */
export async function appToken(probot: Probot): Promise<string> {
  const octokit = await probot.auth();
  const signed: unknown = await octokit.auth({ type: "app" });
  if (!isObject(signed) || typeof signed["token"] !== "string") throw new TypeError("Probot signs tokens in another way");
  return signed["token"];
}

/** For whoever wants a token or an error: the problem as an answer of GitHub's that says as much. */
export function tokenOrThrow(result: Result<string>): string {
  if (result.ok) return result.value;
  const { code, message }: Problem = result.problem;
  const status = code === "remote-unavailable" ? 503 : 401;
  throw Object.assign(new Error(message), { status, response: { headers: {}, data: { message } } });
}
