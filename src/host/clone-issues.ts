// Issues of the repository that a clone came from, for somebody who has a token in the environment.
import { problem, type Problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";
import type { RepositoryPlace } from "../adapters/git/discovery.ts";
import { openGit, type Environment } from "../adapters/git/git.ts";
import type { Forge } from "../ports/forge/forge.ts";
import type { Issues } from "../ports/forge/issues.ts";
import { repositoryName } from "./repository-name.ts";

type Clone = { readonly place: RepositoryPlace; readonly environment: Environment };

/** Null without a token. Nothing is loaded, and nobody asked, before the first call. */
export function cloneIssues(clone: Clone): Issues | null {
  const token = clone.environment["GITHUB_TOKEN"] || clone.environment["GH_TOKEN"] || "";
  if (token === "") return null;
  return {
    async issue(number) {
      const forge = await forgeOf(clone, token);
      return forge.ok ? forge.value.issue(number) : forge;
    },
  };
}

async function forgeOf({ place, environment }: Clone, token: string): Promise<Result<Forge>> {
  const settings = await openGit({ place, environment }).settings();
  if (!settings.ok) return settings;
  const named = repositoryName({ environment, remoteUrl: settings.value.get("remote.origin.url") ?? null });
  if (!named.ok) return named;
  const stranger = strangeHost(named.value.apiUrl, environment);
  if (stranger) return failed(stranger);
  const { openGitHub } = await import("../adapters/github/github.ts");
  return ok(openGitHub({ ...named.value, token, epochMs: Date.now }).forge);
}

/** A repository's configuration may name any address; the token goes to GitHub, or where its owner's environment says. */
function strangeHost(apiUrl: string, { GITHUB_API_URL: api, GITHUB_SERVER_URL: server, GH_HOST: host }: Environment): Problem | null {
  const { hostname, origin, protocol } = new URL(apiUrl);
  const isGitHubs = protocol === "https:" && (hostname === "api.github.com" || hostname.endsWith(".ghe.com"));
  const isMeant = [api, server].some((one) => one !== undefined && URL.canParse(one) && new URL(one).origin === origin) || (protocol === "https:" && hostname === host);
  if (isGitHubs || isMeant) return null;
  return problem("refused", `The token in the environment is not sent to ${hostname}, which only the remote of this repository names.`, { hint: `If it is meant for this server, set GITHUB_API_URL=${apiUrl}.` });
}
