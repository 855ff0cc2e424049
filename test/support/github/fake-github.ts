// A GitHub on this machine: REST, GraphQL, webhooks and git over HTTP on real bare repositories, all on one state.
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, realpathSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FakeRepository, fakeRepository, makeRepository, type RepositoryOptions, type Who } from "./fake-repository.ts";
import type { Fault } from "./http/faults.ts";
import { type Asked, openDesk } from "./http/server.ts";
import { findRepository } from "./http/route.ts";
import { type Hook, makeHook } from "./world/hooks.ts";
import { addToken } from "./world/tokens.ts";
import type { Account, App, Installation, Permissions, World } from "./world/world.ts";

/** `now`: epoch milliseconds. `owner`: whose repositories are named without one; an organization. */
export type FakeGitHubOptions = { readonly now?: () => number; readonly owner?: string };

export type AppOptions = {
  readonly slug?: string;
  readonly id?: number;
  readonly permissions?: Permissions;
  readonly events?: readonly string[];
  /** Installed for all repositories of these accounts (the owner of the fake, unless said). */
  readonly on?: readonly string[];
  readonly webhook?: { readonly url: string; readonly secret: string };
};

export type FakeApp = {
  readonly id: number;
  readonly slug: string;
  readonly clientId: string;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
  readonly bot: Account;
  readonly hook: Hook | null;
  readonly installations: readonly Installation[];
  /** `repositories`: names, all where it is missing. */
  install(account: string, options?: { readonly repositories?: readonly string[]; readonly permissions?: Permissions }): Installation;
  /** A webhook, where it had none. */
  listen(url: string, secret: string): Hook;
};

export type FakeGitHub = {
  /** The API's root, which also serves git; below it `/api/v3` and `/api/graphql` for a server of one's own. */
  readonly url: string;
  readonly graphqlUrl: string;
  repository(name: string, options?: RepositoryOptions): FakeRepository;
  /** Somebody of that name, made where there is nobody yet. */
  user(login: string, options?: { readonly id?: number; readonly kind?: Account["kind"] }): Account;
  /** The account is gone; what it wrote stays, with nobody as its author. */
  forget(login: string): void;
  /** The id stays, the name is free for others. */
  rename(login: string, to: string): void;
  team(name: string, members: Readonly<Record<string, "active" | "pending">>): void;
  /**
   * A person's token, with whatever the person may unless `permissions` are given; or an app's, for its first installation.
   * "github-actions" is an app that is there already: its tokens are what workflows get.
   */
  token(of: { readonly as: string | FakeApp; readonly permissions?: Permissions; readonly repositories?: readonly string[] }): string;
  expire(token: string): void;
  app(options?: AppOptions): FakeApp;
  faults(queue: readonly Fault[]): void;
  /** Those that no request has met. */
  faultsLeft(): readonly Fault[];
  /** `events` of GitHub's names, or "*". */
  onWebhook(url: string, secret: string, events: readonly string[]): Hook;
  /** Every request, oldest first. */
  readonly requests: readonly Asked[];
  /** "METHOD /path" of what nobody answers. */
  unknown(): readonly string[];
  /** Requests that do not fit GitHub's description, and why. */
  unfit(): readonly string[];
  /** So many requests are left for everybody within the hour. */
  leave(remaining: number): void;
  readonly world: World;
  /** Throws where an answer of this fake did not fit GitHub's description. */
  close(): Promise<void>;
};

const OWNER = "octo";
const ACTIONS = "github-actions";
const ACTIONS_BOT_ID = 41_898_282; // the same everywhere
const ACTIONS_APP_ID = 15_368;
/** What the token of a workflow has with every permission written out. */
const ALL: Permissions = { actions: "write", checks: "write", contents: "write", deployments: "write", issues: "write", metadata: "read", pull_requests: "write", statuses: "write" };

export async function startGitHub({ now = Date.now, owner = OWNER }: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const closing = new AbortController();
  const world = makeWorld(now, closing.signal);
  const desk = await openDesk(world);
  const user: FakeGitHub["user"] = (login, options) => userIn(world, login, options ?? {});
  user(owner, { kind: "Organization" });
  const actions = makeApp(world, owner, { slug: ACTIONS, id: ACTIONS_APP_ID, permissions: ALL });
  const who = (login: Who): Account => (typeof login === "string" ? user(login) : login);
  const checker = found(world.apps[0], "there is no app for checks");
  return {
    url: desk.url, graphqlUrl: `${desk.url}/graphql`, requests: desk.asked, world, user,
    repository(name, options = {}) {
      const [first = "", second] = name.split("/");
      const account = second === undefined ? user(owner) : user(first, world.accounts.some(({ login }) => login === first) ? {} : { kind: "Organization" });
      const state = findRepository(world, account.login, second ?? first) ?? makeRepository(world, { owner: account, name: second ?? first, options });
      // Workflows run everywhere.
      if (!actions.installations.some((installation) => installation.account === account)) actions.install(account.login);
      return fakeRepository({ world, who, checker }, state);
    },
    forget: (login) => void world.gone.add(user(login).id),
    rename: (login, to) => void (user(login).login = to),
    team: (name, members) => void world.teams.set(name, new Map(Object.entries(members).map(([login, state]) => [user(login).id, state]))),
    token({ as, permissions, repositories }) {
      const limited = repositories ? new Set(repositories.map((name) => found(world.repositories.find((repository) => repository.name === name), `there is no repository ${name}`).id)) : null;
      if (typeof as === "string" && as !== ACTIONS) return addToken(world, { account: user(as), permissions: permissions ?? null, repositories: limited, installation: null, expiresAt: null }).value;
      const ofApp = typeof as === "string" ? actions : as;
      const installation = found(ofApp.installations[0], `${ofApp.slug} is installed nowhere`);
      return addToken(world, { account: ofApp.bot, permissions: permissions ?? installation.permissions, repositories: limited ?? installation.repositories, installation, expiresAt: null }).value;
    },
    expire(value) {
      const token = found(world.tokens.get(value), "there is no such token");
      token.isRevoked = true;
    },
    app: (options = {}) => makeApp(world, owner, options),
    faults: (queue) => desk.faults.plan(queue),
    faultsLeft: () => desk.faults.left(),
    onWebhook(url, secret, events) {
      const hook = makeHook({ url, secret, events, app: null, world });
      world.hooks.push(hook);
      return hook;
    },
    unknown: () => desk.asked.filter(({ route }) => route === null).map(({ method, path }) => `${method} ${path}`),
    unfit: () => desk.unfit,
    leave: (remaining) => desk.limits.leave(remaining),
    async close() {
      closing.abort();
      await Promise.all(world.hooks.map((hook) => hook.idle()));
      await desk.close();
      await Promise.all(world.repositories.map((repository) => repository.lock(() => Promise.resolve())));
      await rm(world.folder, { recursive: true, force: true, maxRetries: 5 });
      if (desk.misfits.length > 0) throw new Error(`the fake GitHub is wrong:\n${desk.misfits.join("\n")}`);
    },
  };
}

function makeWorld(now: () => number, closing: AbortSignal): World {
  const counter = { id: 1000 };
  return { folder: mkdtempSync(join(realpathSync(tmpdir()), "milestone-github-")), url: "", now, accounts: [], gone: new Set(), tokens: new Map(), apps: [], repositories: [], hooks: [], teams: new Map(), nextId: () => ++counter.id, closing };
}

function userIn(world: World, login: string, { id, kind = "User" }: { readonly id?: number; readonly kind?: Account["kind"] }): Account {
  const known = world.accounts.find((account) => account.login.toLowerCase() === login.toLowerCase() && !world.gone.has(account.id));
  if (known) return known;
  const account: Account = { id: id ?? world.nextId(), login, kind };
  world.accounts.push(account);
  return account;
}

const newKeys = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const made = new Map<string, ReturnType<typeof newKeys>>();

/** Once in a process: they are slow to make, and nobody signs with these. */
function actionsKeys(): ReturnType<typeof newKeys> {
  const keys = made.get(ACTIONS) ?? newKeys();
  made.set(ACTIONS, keys);
  return keys;
}

function makeApp(world: World, owner: string, { slug = "milestone", id = world.nextId(), permissions = ALL, events = [], on = [owner], webhook }: AppOptions): FakeApp {
  const { publicKey, privateKey } = slug === ACTIONS ? actionsKeys() : newKeys();
  const bot = userIn(world, `${slug}[bot]`, { kind: "Bot", ...(slug === ACTIONS ? { id: ACTIONS_BOT_ID } : {}) });
  const app: App = { id, slug, clientId: `Iv23li${id}`, bot, owner: userIn(world, owner, {}), publicKey, permissions, events, installations: [], hook: null };
  world.apps.push(app);
  const listen = (url: string, secret: string): Hook => {
    const hook = makeHook({ url, secret, events: events.length > 0 ? events : ["*"], app, world });
    world.hooks.push(hook);
    app.hook = hook;
    return hook;
  };
  const install: FakeApp["install"] = (login, { repositories, permissions: granted = permissions } = {}) => {
    const chosen = repositories ? new Set(world.repositories.filter((repository) => repository.owner.login === login && repositories.includes(repository.name)).map((repository) => repository.id)) : null;
    const installation: Installation = { id: world.nextId(), app, account: userIn(world, login, {}), permissions: granted, repositories: chosen, isSuspended: false };
    app.installations.push(installation);
    return installation;
  };
  for (const login of on) install(login);
  if (webhook) listen(webhook.url, webhook.secret);
  return {
    id, slug, clientId: app.clientId, privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), bot, installations: app.installations, install, listen,
    get hook() {
      return app.hook;
    },
  };
}

function found<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
