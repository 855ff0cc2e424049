// The app towards GitHub: who it is, where it is installed, a token for one repository, and deliveries that failed.
import type { Probot } from "probot";
import { openClient, type Client } from "../../adapters/github/client/client.ts";
import { allPages } from "../../adapters/github/client/pages.ts";
import { isObject } from "../../core/base/json.ts";
import { ok, type Result } from "../../core/base/result.ts";
import type { Clock } from "../../ports/clock.ts";
import { roomOf, type Room } from "../work/event.ts";
import { appToken, openTokens, tokenOrThrow } from "./tokens.ts";

/** `login`: under which the app speaks. `lacks`: permissions that it should have and has not, as "issues: write". */
export type AppAccount = { readonly login: string; readonly lacks: readonly string[] };

/** One try of GitHub's to deliver a webhook; `guid` is the delivery's own id, the same for all tries. */
export type Attempt = { readonly id: number; readonly guid: string; readonly at: number; readonly arrived: boolean };

/** Problems of all: `remote-unavailable`, `permission-denied`, `not-found`. */
export interface Hub {
  account(): Promise<Result<AppAccount>>;
  /** Repositories of every installation that is not suspended; none that is archived. */
  rooms(): Promise<Result<readonly Room[]>>;
  /** A token that opens this repository and no other, good for some minutes at least. */
  token(room: Room): Promise<Result<string>>;
  forget(installation: number): void;
  /** Newest first. */
  attempts(): Promise<Result<readonly Attempt[]>>;
  redeliver(attempt: number): Promise<Result<void>>;
}

/** `fetch` replaces the network. `needed`: the permissions of the manifest. */
export type HubOptions = {
  readonly probot: Probot;
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly needed: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
};

/** What one sweep looks through, the most that GitHub lists at once; the sweep over comments finds what is behind it. */
const ATTEMPTS_MAX = 100;

export function openHub(options: HubOptions): Hub {
  const app = clientOf(options, () => appToken(options.probot));
  const tokens = openTokens({ app, now: () => options.clock.now() });
  const asInstallation = (installation: number): Client => clientOf(options, async () => tokenOrThrow(await tokens.ofInstallation(installation)));
  return {
    account: () => account(app, options.needed),
    async rooms() {
      const installations = await installed(app);
      if (!installations.ok) return installations;
      const rooms: Room[] = [];
      for (const installation of installations.value) {
        const found = await roomsOf(asInstallation(installation), installation);
        // One that was uninstalled or suspended a moment ago keeps nobody else waiting.
        if (!found.ok && found.problem.code === "remote-unavailable") return found;
        if (found.ok) rooms.push(...found.value);
        else tokens.forget(installation);
      }
      return ok(rooms);
    },
    token: (room) => tokens.ofRoom(room),
    forget: (installation) => tokens.forget(installation),
    attempts: () => attempts(app),
    async redeliver(attempt) {
      const wish = { to: "deliver a webhook again", needs: "being this app" };
      const done = await app.ask(wish, ({ apps }) => apps.redeliverWebhookDelivery({ delivery_id: attempt }));
      return done.ok ? ok(undefined) : done;
    },
  };
}

/** Calls that concern no one repository. */
function clientOf({ apiUrl, clock, random, fetch }: HubOptions, token: () => Promise<string>): Client {
  return openClient({ owner: "GitHub", name: "app", apiUrl, token, clock, random, ...(fetch && { fetch }) });
}

async function account(app: Client, needed: Readonly<Record<string, string>>): Promise<Result<AppAccount>> {
  const found = await app.ask({ to: "see the app", needs: "its private key" }, ({ apps }) => apps.getAuthenticated());
  if (!found.ok) return found;
  const granted: Readonly<Record<string, unknown>> = isObject(found.value?.permissions) ? found.value.permissions : {};
  const lacks = Object.entries(needed).filter(([name, level]) => granted[name] !== level && granted[name] !== "write");
  return ok({ login: `${found.value?.slug ?? ""}[bot]`, lacks: lacks.map(([name, level]) => `${name}: ${level}`) });
}

async function installed(app: Client): Promise<Result<readonly number[]>> {
  const wish = { to: "see where the app is installed", needs: "being this app" };
  const found = await allPages((page) => app.ask(wish, ({ apps }) => apps.listInstallations(page)), { what: "installations" });
  return found.ok ? ok(found.value.filter(({ suspended_at }) => !suspended_at).map(({ id }) => id)) : found;
}

async function roomsOf(client: Client, installation: number): Promise<Result<readonly Room[]>> {
  const wish = { to: "see the repositories of an installation", needs: "metadata: read" };
  const found = await allPages(async (page) => {
    const listed = await client.ask(wish, ({ apps }) => apps.listReposAccessibleToInstallation(page));
    return listed.ok ? ok(listed.value.repositories) : listed;
  }, { what: "repositories" });
  if (!found.ok) return found;
  return ok(found.value.filter(({ archived }) => !archived).flatMap((repository) => roomOf(repository, installation) ?? []));
}

async function attempts(app: Client): Promise<Result<readonly Attempt[]>> {
  const wish = { to: "see which webhooks were delivered", needs: "being this app" };
  const listed = await app.ask(wish, ({ apps }) => apps.listWebhookDeliveries({ per_page: ATTEMPTS_MAX }));
  if (!listed.ok) return listed;
  return ok(listed.value.map(({ id, guid, delivered_at, status_code }) => ({ id, guid, at: Date.parse(delivered_at), arrived: status_code >= 200 && status_code < 300 })));
}
