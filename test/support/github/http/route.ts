// Routes: a method, a template as in GitHub's documentation, what it needs, and what answers.
import { demand, type Needs, type Viewer } from "../world/accounts.ts";
import { refresh } from "../world/refs.ts";
import type { Account, Repository, World } from "../world/world.ts";
import type { Fields, Json } from "./json.ts";
import { notFound, refusal } from "./refusal.ts";

/** `address` is what was asked for, without its query. */
export type Ask = {
  readonly world: World;
  readonly viewer: Viewer;
  readonly address: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Fields;
};

export type RepositoryAsk = Ask & { readonly repository: Repository };

/** `body` undefined: nothing is sent. */
export type Answer = { readonly status: number; readonly body?: Json; readonly headers?: Readonly<Record<string, string>> };

export type Route = { readonly method: string; readonly template: string; readonly answer: (ask: Ask) => Answer | Promise<Answer> };

/** A route by "METHOD /template". */
export function route(name: string, answer: Route["answer"]): Route {
  const [method = "", template = ""] = name.split(" ");
  return { method, template, answer };
}

/** A route below `/repos/{owner}/{repo}`, which is there only for those who may. */
export function inRepository(name: string, needs: Needs, answer: (ask: RepositoryAsk) => Answer | Promise<Answer>): Route {
  return route(name.replace(" ", " /repos/{owner}/{repo}"), async (ask) => {
    const repository = findRepository(ask.world, ask.params["owner"] ?? "", ask.params["repo"] ?? "");
    if (!repository) throw notFound();
    demand(repository, ask.viewer, needs);
    if (repository.isArchived && needs.access !== "read") throw refusal(403, "Repository was archived so is read-only.");
    await refresh(ask.world, repository);
    return await answer({ ...ask, repository });
  });
}

export function findRepository(world: World, owner: string, name: string): Repository | undefined {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return world.repositories.find((repository) => same(repository.owner.login, owner) && same(repository.name, name));
}

/** Reading a thing; changing it takes a role. */
export const reading = (...permissions: readonly string[]): Needs => ({ permissions, access: "read", role: "read" });
export const writing = (...permissions: readonly string[]): Needs => ({ permissions, access: "write", role: "write" });
/** What everybody may write who may read: words of their own. */
export const speaking = (...permissions: readonly string[]): Needs => ({ permissions, access: "write", role: "read" });

/** Whoever writes. Nobody is refused before. */
export function accountOf({ viewer }: Ask): Account {
  if (!viewer.token) throw refusal(401, "Requires authentication");
  return viewer.token.account;
}

/** These may hold slashes, encoded or not. */
const LONG = new Set(["ref", "branch", "basehead", "path"]);

const PATTERNS = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  const known = PATTERNS.get(template);
  if (known) return known;
  const pattern = new RegExp(`^${template.replace(/[.+]/g, "\\$&").replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${LONG.has(name) ? ".+" : "[^/]+"})`)}$`);
  PATTERNS.set(template, pattern);
  return pattern;
}

export type Matched = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/** The first route of the table that fits. */
export function match(routes: readonly Route[], method: string, path: string): Matched | null {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const found = patternOf(candidate.template).exec(path);
    if (found) return { route: candidate, params: Object.fromEntries(Object.entries(found.groups ?? {}).map(([key, value]) => [key, decoded(value)])) };
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
