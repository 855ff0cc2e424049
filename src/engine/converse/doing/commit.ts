// Which commit an execution may run: the one that whoever asks for it has looked at, and no other.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Call } from "../../../core/grammar/parse.ts";
import type { Wish } from "../../../core/rules/authority.ts";
import { readMarker } from "../../../core/views/conversation/marker.ts";
import type { ForgeComment } from "../../../ports/forge/forge.ts";
import type { PullRequest } from "../../../ports/forge/pulls.ts";
import { workOf } from "../sticky.ts";
import type { Look } from "../look.ts";
import { allowed, type Talk } from "../talk.ts";

export type Asked = { readonly call: Call; readonly look: Look; readonly wish: Wish };

/**
 * The full id of the commit, "" where there is no work yet. On a pull request it is the head, if that is what --sha names or
 * what our status comment showed before the comment was written; elsewhere it is where the work branch stands, if our comment
 * did not show another one. Problems: `permission-denied`, `refused` with the address of the difference, those of the forge.
 */
export async function commitFor(talk: Talk, asked: Asked): Promise<Result<string>> {
  const pull = talk.isPullRequest ? await talk.venue.pulls.pull(talk.comment.issue) : ok(null);
  if (!pull.ok) return pull;
  if (pull.value) {
    const may = mayRun(talk, asked, pull.value);
    if (!may.ok) return may;
  }
  const head = pull.value ? ok(pull.value.head.commit) : await workOf(talk.venue, { id: asked.look.milestone.id, config: asked.look.config, pull: null });
  if (!head.ok) return head;
  const named = asked.call.args["sha"];
  if (typeof named === "string") return isNamed(head.value, named) ? ok(head.value ?? "") : moved(talk, named, head.value);
  return seen(talk, asked, head.value);
}

/** Whoever has the branch of a fork may push to it without having any part here. */
function mayRun(talk: Talk, { wish }: Asked, { state, head }: PullRequest): Result<void> {
  const may = allowed(talk, wish, head.repository === talk.venue.forge.name ? "pull" : "fork");
  if (!may.ok || state === "open") return may;
  return failed(problem("refused", "The pull request is closed.", { hint: "Reopen it, or execute the milestone in an issue." }));
}

function isNamed(head: string | null, named: string): boolean {
  return head !== null && head.startsWith(named.toLowerCase());
}

async function seen(talk: Talk, { look: { milestone } }: Asked, head: string | null): Promise<Result<string>> {
  const ours = await talk.thread.ours();
  if (!ours.ok) return ours;
  const sticky = ours.value.find(({ body }) => readMarker(body)?.milestone === milestone.id);
  const shown = sticky ? (readMarker(sticky.body)?.work ?? null) : null;
  if (!talk.isPullRequest) return shown === null || shown === head ? ok(head ?? "") : moved(talk, shown, head);
  if (!sticky || shown === null) return failed(unseen(milestone.id, head));
  if (!wasThere(sticky, talk.comment)) return failed(unsure(milestone.id, head));
  return shown === head ? ok(head) : moved(talk, shown, head);
}

/** Instants are whole seconds: what was written in the same one may have been written after it. */
function wasThere(sticky: ForgeComment, comment: ForgeComment): boolean {
  return Date.parse(sticky.updatedAt) < Date.parse(comment.createdAt);
}

function again(id: string, head: string | null): string {
  return `Look at it, then say which commit: execute ${id} --sha ${head ?? "COMMIT"}`;
}

function unseen(id: string, head: string | null): Problem {
  return problem("refused", `No status comment here shows a commit of ${id} that could be meant.`, { hint: again(id, head) });
}

function unsure(id: string, head: string | null): Problem {
  return problem("refused", "The status comment was brought up to date after this was written; what it showed before is not known.", { hint: again(id, head) });
}

async function moved({ venue: { forge } }: Talk, from: string, head: string | null): Promise<Result<never>> {
  if (head === null) return failed(problem("refused", `There is no work that could stand at ${from}.`, { hint: "Leave --sha out." }));
  const place = await forge.place();
  const compare = place.ok ? `${place.value.url}/compare/${from}...${head}` : `${from}...${head}`;
  return failed(problem("refused", `The commit that was looked at is ${from}; the branch is at ${head} now. Nothing was executed.`, { hint: `See ${compare}, then say it again with --sha ${head}` }));
}
