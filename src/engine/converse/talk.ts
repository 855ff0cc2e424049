// A comment that is listened to: who says it, where, and what was found out about both.
import type { Config } from "../../core/model/config/config.ts";
import { authorize, type Asker, type Wish } from "../../core/rules/authority.ts";
import type { Call } from "../../core/grammar/parse.ts";
import type { Source } from "../../core/model/kiro/approval.ts";
import type { Level } from "../../core/model/permission.ts";
import type { Result } from "../../core/base/result.ts";
import type { Account, ForgeComment } from "../../ports/forge/forge.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import type { Caller } from "../invocation.ts";
import { standingOf, type Members } from "./gates/standing.ts";
import { limited } from "./doing/limits.ts";
import { openRecord } from "./doing/record.ts";
import type { Thread } from "./saying/thread.ts";

/** `comment` as it was read again. `config` is that of the state branch. */
export type Talk = {
  readonly venue: Venue;
  readonly us: Account;
  readonly comment: ForgeComment;
  readonly author: Account;
  readonly isPullRequest: boolean;
  readonly asker: Extract<Asker, { readonly kind: "account" }>;
  readonly config: Config;
  readonly thread: Thread;
  readonly members: Members;
};

export function allowed({ asker }: Talk, wish: Wish, where = asker.where): Result<void> {
  return authorize({ ...asker, where }, wish);
}

export type Saying = { readonly dryRun: boolean; readonly yes: boolean; readonly call: Call };

/** Who calls, once they are allowed to. */
export function callerOf({ asker, author, venue, comment, members }: Talk, request: string, { dryRun, yes, call }: Saying): Caller {
  const level: Level = asker.granted.ok ? asker.granted.value.level : "none";
  const milestone = call.verb.name.startsWith("approval ") ? milestoneIn(call) : null;
  return {
    actor: author.login, permission: level, now: venue.now, request: { id: request, given: true }, commit: true, dryRun, yes,
    standing: () => standingOf(venue, { account: author, level, source: sourceOf(comment), members, milestone }),
  };
}

/** Whose word it is, by the number of the comment. */
export function sourceOf({ id }: ForgeComment): Source {
  return { via: "comment", id: String(id), verified: true };
}

export function milestoneIn({ args }: Pick<Call, "args">): string | null {
  const { milestone } = args;
  return typeof milestone === "string" ? milestone : null;
}

/** The ports of a command in a conversation, which nobody gives too many of. */
export function portsOf({ venue, comment }: Talk, { actor, request, now }: Caller): Ports {
  const { ports, forge } = venue;
  const record = openRecord(venue, comment.createdAt);
  return { ...ports, history: record.history, repository: limited(ports.repository, { actor, request: request.id, now, lately: record.lately }), issues: forge };
}
