// The repository that a run of the Action belongs to, over GitHub's API.
import { problem } from "../core/base/problem.ts";
import { text } from "../core/base/reply.ts";
import { failed, ok, type Result } from "../core/base/result.ts";
import type { Finished } from "../engine/invocation.ts";
import { openGitHubVenue } from "../host/github-ports.ts";
import { repositoryName } from "../host/repository-name.ts";
import type { Venue } from "../ports/forge/venue.ts";
import { runUrl, type Environment } from "./event.ts";

/** Asks nothing yet. Problems: `prerequisite-missing`. */
export function openActionVenue(environment: Environment, token: string): Result<Venue> {
  const named = repositoryName({ environment, remoteUrl: null });
  if (!named.ok) return named;
  if (token === "" || token.startsWith("${{")) return failed(problem("prerequisite-missing", "The input token is empty.", { hint: "Leave it out, so that it is the workflow's own token; under act, give one with -s GITHUB_TOKEN=…." }));
  return ok(openGitHubVenue({ ...named.value, token, epochMs: Date.now, environment, run: runUrl(environment) }));
}

/** With what it cost: GitHub counts the calls of an hour. */
export function withCost(finished: Finished, { forge }: Pick<Venue, "forge">): Finished {
  const calls = forge.calls();
  return calls === 0 ? finished : { ...finished, reply: [...finished.reply, text(`${calls} API call${calls === 1 ? "" : "s"}.`)] };
}
