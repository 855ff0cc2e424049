// Refusals of GitHub's as problems: what was wanted in people's words, why it was refused, and what to do.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { askedToWait, isRateLimited, isUnknown, type Failure } from "./failure.ts";

/** `to` completes "GitHub does not let this token …": "delete comment 7". `needs` is the permission: "issues: write". */
export type Wanted = { readonly to: string; readonly needs: string };

/** `name` is "owner/name"; `now` in milliseconds since 1970. */
export type Setting = { readonly name: string; readonly now: number };

export function refusalOf(wanted: Wanted, failure: Failure, { name, now }: Setting): Problem {
  if (isRateLimited(failure)) return limited(wanted, failure, now);
  if (isUnknown(failure)) return silent(wanted, failure);
  const { status, message } = failure;
  if (status === 401) return problem("permission-denied", `GitHub does not accept the token any more (${message}), so it cannot ${wanted.to}.`, { hint: "It has expired or was revoked, or the app was uninstalled. Start the run again, or give a new token." });
  if (status !== null && status >= 300 && status < 400) return problem("not-found", `${name} was renamed or transferred.`, { hint: "Use its new name; the old one is only redirected." });
  if (/archived/i.test(message) && status === 403) return problem("refused", `${name} is archived, so nobody can ${wanted.to}.`, { hint: "Unarchive it in the repository's settings." });
  if (/repository is empty/i.test(message)) return problem("refused", `${name} has no commit yet, so nobody can ${wanted.to}.`, { hint: "Make a first commit, for example a README." });
  if (/without `?workflows?`? permission/i.test(message)) return forbidden({ ...wanted, needs: "workflows: write" }, message);
  if (status === 403 || failure.kinds.includes("FORBIDDEN")) return forbidden(wanted, message);
  if (status === 404 || status === 410 || failure.kinds.includes("NOT_FOUND")) return absent(wanted, { message, name, isGone: status === 410 });
  if (status === 409) return problem("conflict", `GitHub could not ${wanted.to}: ${message}.`, { hint: "Try again." });
  return problem("refused", `GitHub refuses to ${wanted.to}: ${message || `status ${status}`}.`);
}

function limited({ to }: Wanted, failure: Failure, now: number): Problem {
  const wait = askedToWait(failure, now);
  const from = wait === null ? "in some minutes" : `from ${new Date(now + wait).toISOString().replace(/:\d\d\.\d+Z$/, " UTC").replace("T", " ")} on`;
  return problem("remote-unavailable", `GitHub's rate limit does not let us ${to} now (${failure.message || "too many requests"}).`, { hint: `Try again ${from}.` });
}

function silent({ to }: Wanted, { status, message }: Failure): Problem {
  const why = status === null ? message : `${status}${message === "" ? "" : ` ${message}`}`;
  return problem("remote-unavailable", `GitHub did not answer when asked to ${to} (${why}).`, { hint: "Try again later; https://www.githubstatus.com says whether it is down." });
}

function forbidden({ to, needs }: Wanted, message: string): Problem {
  if (/\bSAML\b|\bSSO\b/.test(message)) return problem("permission-denied", `The organization does not let this token ${to} (${message}).`, { hint: "Authorize the token for single sign-on." });
  return problem("permission-denied", `GitHub does not let this token ${to} (${message || "Forbidden"}).`, { hint: permissionHint(needs) });
}

/** Some permissions cannot be given to a workflow's own token. */
const APPS_ONLY: readonly string[] = ["members", "administration"];

/** "issues: write" as an instruction for workflows and apps. */
export function permissionHint(needs: string): string {
  const [name = "", access = "read"] = needs.split(": ");
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}: ${access === "write" ? "Read and write" : "Read-only"}`;
  if (name === "workflows") return `An app or a token of its own needs the permission "${title}"; the token of a workflow cannot have it. Without it, do the same in a clone and push it.`;
  if (APPS_ONLY.includes(name)) return `An app or a token of its own needs the permission "${title}"; the token of a workflow cannot have it.`;
  return `A workflow needs \`permissions: ${needs}\`; an app or a token of its own the permission "${title}".`;
}

function absent({ to, needs }: Wanted, { message, name, isGone }: { readonly message: string; readonly name: string; readonly isGone: boolean }): Problem {
  if (isGone) return problem("not-found", `GitHub cannot ${to}: it was deleted (${message}).`);
  return problem("not-found", `GitHub cannot ${to}: it is not there in ${name}, or hidden from this token.`, { hint: `See whether the name is right and the token may see it. ${permissionHint(needs)}` });
}
