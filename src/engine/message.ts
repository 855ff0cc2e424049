// The commit message of a command: what was done, for which milestones, by which request.
import { commitLine, commitSubject } from "../core/base/encode/commit.ts";
import type { Change } from "../core/base/tree.ts";
import type { CommitMessage } from "../ports/repository.ts";
import type { Caller, Invocation } from "./invocation.ts";

/** More names than this make nobody wiser. */
export const MILESTONES_NAMED_MAX = 10;

export type Told = { readonly order: Invocation; readonly caller: Caller; readonly changes: readonly Change[]; readonly subject: string; readonly commit: boolean };

export function messageOf({ order, caller, changes, subject, commit }: Told): CommitMessage {
  const ids = new Set(changes.flatMap(({ path }) => /^(?:active|completed|events)\/(.+)\.(?:ya?ml|jsonl)$/.exec(path)?.[1] ?? []));
  return {
    subject: commitSubject(`chore(milestones): ${subject}`),
    body: "",
    trailers: [
      ...[...ids].sort().slice(0, MILESTONES_NAMED_MAX).map((id): [string, string] => ["Milestone", id]),
      ["Command", commitLine(order.line)],
      ["Actor", commitLine(caller.actor)],
      ["Request", commitLine(caller.request.id)],
    ],
    commit,
  };
}
