// Who speaks on this machine: nobody vouches for it, and whether that counts depends on whether the repository has a forge.
import { ok, type Result } from "../core/base/result.ts";
import type { Standing } from "../core/model/facts.ts";
import type { RepositoryPlace } from "../adapters/git/discovery.ts";
import { openGit, type Environment } from "../adapters/git/git.ts";

/** `actor` is who git says acts here, `user` the account of this machine. */
export type Here = {
  readonly environment: Environment;
  readonly repository: RepositoryPlace | null;
  readonly actor: () => Promise<string | null>;
  readonly user: string;
};

/** Never fails: where git cannot say whether there is a forge, there is one. */
export async function localStanding({ environment, repository, actor, user }: Here): Promise<Result<Standing>> {
  const login = environment["MILESTONE_ACTOR"] || (await actor()) || user;
  const forge = repository !== null && (await hasForge(repository, environment));
  const inTask = Boolean(environment["MILESTONE_TASK"]);
  return ok({ person: { login, id: null }, level: "admin", source: { via: "cli", id: null, verified: false }, teams: null, forge, inTask, server: null });
}

async function hasForge(place: RepositoryPlace, environment: Environment): Promise<boolean> {
  if (environment["GITHUB_ACTIONS"] === "true") return true;
  const settings = await openGit({ place, environment }).settings();
  if (!settings.ok) return true;
  const hosts = githubHosts(environment);
  return [...settings.value].some(([key, url]) => /^remote\..+\.(?:push)?url$/i.test(key) && isGithub(url, hosts));
}

/** A server of one's own is known by what the environment says of it. */
function githubHosts({ GH_HOST: host, GITHUB_SERVER_URL: server, GITHUB_API_URL: api }: Environment): ReadonlySet<string> {
  const named = [server, api].flatMap((url) => (url && URL.canParse(url) ? [new URL(url).hostname] : []));
  return new Set(["github.com", "www.github.com", "ssh.github.com", ...named, ...(host ? [host.toLowerCase()] : [])]);
}

/** `https://host/…`, `ssh://git@host:22/…` and `git@host:…`; what is a path has no host. */
function isGithub(url: string, hosts: ReadonlySet<string>): boolean {
  const [, web, short] = /^(?:[a-z][a-z0-9+.-]*:\/\/(?:[^@/]*@)?([^/:]+)|(?:[^@/:]+@)?([^/:]+):)/i.exec(url.trim()) ?? [];
  const host = (web ?? short ?? "").toLowerCase();
  return hosts.has(host) || host.endsWith(".ghe.com");
}
