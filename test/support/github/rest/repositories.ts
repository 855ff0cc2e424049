// Repositories, their branches and who may what in them, over REST.
import { listed } from "../http/pages.ts";
import { notFound, refusal } from "../http/refusal.ts";
import { type Answer, inRepository, reading, type RepositoryAsk, type Route } from "../http/route.ts";
import { accountShape } from "../shapes/account.ts";
import { commitShape } from "../shapes/commit.ts";
import { apiOf, fullShape } from "../shapes/repository.ts";
import { grantedTo, isAtLeast, levelOf, roleOf } from "../world/accounts.ts";
import { readCommit } from "../world/git.ts";
import type { Level } from "../../../../src/core/model/permission.ts";
import type { Fields } from "../http/json.ts";
import { pageOf, type Repository, type World } from "../world/world.ts";

/** The five switches that GitHub derives from a role. */
function switchesOf(level: Level): Fields {
  return { admin: isAtLeast(level, "admin"), maintain: isAtLeast(level, "maintain"), push: isAtLeast(level, "write"), triage: isAtLeast(level, "triage"), pull: isAtLeast(level, "read") };
}

const COARSE: Readonly<Record<Level, string>> = { none: "none", read: "read", triage: "read", write: "write", maintain: "write", admin: "admin" };

function read({ world, repository, viewer }: RepositoryAsk): Answer {
  return { status: 200, body: fullShape(world, repository, viewer.token ? switchesOf(roleOf(repository, viewer)) : null) };
}

/** Everybody may read what is public; of what is private, strangers have none. Bots and organizations are nobody. */
function permission({ world, repository, params, viewer }: RepositoryAsk): Answer {
  if (!viewer.token) throw refusal(401, "Requires authentication");
  const wanted = (params["username"] ?? "").toLowerCase();
  const account = world.accounts.find(({ id, login }) => login.toLowerCase() === wanted && !world.gone.has(id));
  if (account?.kind !== "User") throw refusal(404, `${params["username"]} is not a user`);
  const level = levelOf(repository, account);
  return { status: 200, body: { permission: COARSE[level], role_name: level, user: { ...accountShape(world, account), permissions: switchesOf(level), role_name: level } } };
}

function branchesOf(repository: Repository): readonly { readonly name: string; readonly commit: string; readonly isProtected: boolean }[] {
  return [...repository.refs].filter(([ref]) => ref.startsWith("refs/heads/")).map(([ref, commit]) => {
    const name = ref.slice("refs/heads/".length);
    return { name, commit, isProtected: repository.protections.has(name) };
  });
}

function protectionShape(world: World, repository: Repository, { name, isProtected }: { readonly name: string; readonly isProtected: boolean }): Fields {
  const checks = repository.protections.get(name)?.checks ?? [];
  return { protection: { enabled: isProtected, required_status_checks: { enforcement_level: checks.length > 0 ? "non_admins" : "off", contexts: [...checks], checks: checks.map((context) => ({ context, app_id: null })) } }, protection_url: apiOf(world, repository, `/branches/${name}/protection`) };
}

function branches(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, query } = ask;
  const wanted = query.get("protected");
  const all = branchesOf(repository).filter(({ isProtected }) => wanted === null || String(isProtected) === wanted);
  return listed(ask, all, (branch) => ({ name: branch.name, commit: { sha: branch.commit, url: apiOf(world, repository, `/commits/${branch.commit}`) }, protected: branch.isProtected, ...protectionShape(world, repository, branch) }));
}

async function branch({ world, repository, params }: RepositoryAsk): Promise<Answer> {
  const found = branchesOf(repository).find(({ name }) => name === params["branch"]);
  const commit = found ? await readCommit(repository.bare, found.commit) : null;
  if (!found || !commit) throw refusal(404, "Branch not found");
  const links = { self: apiOf(world, repository, `/branches/${found.name}`), html: pageOf(world, repository, `/tree/${found.name}`) };
  return { status: 200, body: { name: found.name, commit: commitShape(world, repository, commit), protected: found.isProtected, _links: links, ...protectionShape(world, repository, found) } };
}

function collaborators(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository } = ask;
  const all = world.accounts.filter((account) => account.kind === "User" && !world.gone.has(account.id) && grantedTo(repository, account) !== "none");
  return listed(ask, all, (account) => ({ ...accountShape(world, account), permissions: switchesOf(grantedTo(repository, account)), role_name: grantedTo(repository, account) }));
}

function isCollaborator({ world, repository, params }: RepositoryAsk): Answer {
  const account = world.accounts.find(({ login }) => login.toLowerCase() === (params["username"] ?? "").toLowerCase());
  if (!account || grantedTo(repository, account) === "none") throw notFound();
  return { status: 204 };
}

export const REPOSITORIES: readonly Route[] = [
  inRepository("GET ", reading("metadata"), read),
  inRepository("GET /branches", reading("contents"), branches),
  inRepository("GET /branches/{branch}", reading("contents"), branch),
  inRepository("GET /collaborators", reading("metadata"), collaborators),
  inRepository("GET /collaborators/{username}", reading("metadata"), isCollaborator),
  inRepository("GET /collaborators/{username}/permission", reading("metadata"), permission),
];
