// Which repository on GitHub is meant, and where its API is: from the variables of a run, or from the address of a remote.
import { problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";

/** `apiUrl` without a slash at its end. */
export type RepositoryName = { readonly owner: string; readonly name: string; readonly apiUrl: string };

type Sources = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** As `git remote get-url` prints it; null without a remote. */
  readonly remoteUrl: string | null;
};

const OWNER = "[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})";
const NAME = "(?!\\.{1,2}(?:$|/))[\\w.-]{1,100}?";
const SITE = "https://github.com";

/** `GITHUB_REPOSITORY` holds over the remote, and `GITHUB_API_URL` over what either says. Problem: `prerequisite-missing`. */
export function repositoryName({ environment, remoteUrl }: Sources): Result<RepositoryName> {
  const given = new RegExp(`^(${OWNER})/(${NAME})$`).exec(environment["GITHUB_REPOSITORY"] ?? "");
  const remote = remoteUrl === null ? null : partsOf(remoteUrl);
  const owner = given?.[1] ?? remote?.owner;
  const name = given?.[2] ?? remote?.name;
  if (owner === undefined || name === undefined) {
    return failed(problem("prerequisite-missing", "It is not known which repository on GitHub is meant.", { hint: "Set GITHUB_REPOSITORY=owner/name, or work in a clone whose remote `origin` is on GitHub." }));
  }
  const site = given ? environment["GITHUB_SERVER_URL"] || (remote?.site ?? SITE) : (remote?.site ?? SITE);
  const apiUrl = (environment["GITHUB_API_URL"] || apiOf(site)).replace(/\/+$/, "");
  if (!/^https?:\/\/./.test(apiUrl) || !URL.canParse(apiUrl)) return failed(problem("prerequisite-missing", `The address of GitHub's API, ${JSON.stringify(apiUrl)}, is none.`, { hint: "Set GITHUB_API_URL to https://api.github.com, or to https://HOST/api/v3 of a server of your own." }));
  return ok({ owner, name, apiUrl });
}

/** github.com and tenants of ghe.com have a host of their own for it; an Enterprise Server has a folder. */
function apiOf(site: string): string {
  const [, scheme = "https:", host = "github.com"] = /^(https?:)\/\/([^/]+)/.exec(site) ?? [];
  if (/^(?:www\.)?github\.com$/i.test(host)) return "https://api.github.com";
  return /\.ghe\.com$/i.test(host) ? `${scheme}//api.${host}` : `${scheme}//${host}/api/v3`;
}

/** https://host/owner/name.git, ssh://git@host:22/owner/name and git@host:owner/name; ssh.github.com is github.com. */
function partsOf(url: string): { readonly owner: string; readonly name: string; readonly site: string } | null {
  const web = new RegExp(`^(https?:|ssh:|git:)//(?:[^@/]*@)?([^/:]+)(:\\d+)?/(${OWNER})/(${NAME})(?:\\.git)?/?$`, "i").exec(url.trim());
  const short = new RegExp(`^(?:[^@/]+@)?([^/:]+):/?(${OWNER})/(${NAME})(?:\\.git)?/?$`, "i").exec(url.trim());
  const [, scheme = "", host = "", port = "", owner, name] = web ?? (short ? ["", "ssh:", short[1], "", short[2], short[3]] : []);
  if (owner === undefined || name === undefined) return null;
  const isWeb = /^https?:$/i.test(scheme);
  return { owner, name, site: `${isWeb ? scheme.toLowerCase() : "https:"}//${host.replace(/^(?:ssh|www)\.(?=github\.com$)/i, "")}${isWeb ? port : ""}` };
}
