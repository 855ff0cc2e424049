// The comments of one issue while one command is dealt with: asked for once, and again only when something was said.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Forge, ForgeComment } from "../../../ports/forge/forge.ts";

export type Thread = {
  readonly issue: number;
  /** Ours, oldest first. */
  readonly ours: () => Promise<Result<readonly ForgeComment[]>>;
  /** The same, asked anew. */
  readonly again: () => Promise<Result<readonly ForgeComment[]>>;
};

/** `us` is the id of our own account: whoever else writes our marker into a comment makes it none of ours. */
export function openThread(forge: Forge, { issue, us }: { readonly issue: number; readonly us: number }): Thread {
  let known: readonly ForgeComment[] | null = null;
  const again: Thread["again"] = async () => {
    const all = await forge.comments(issue);
    if (!all.ok) return all;
    known = all.value.filter(({ author }) => author?.id === us).sort(oldestFirst);
    return ok(known);
  };
  return { issue, again, ours: async () => (known === null ? again() : ok(known)) };
}

function oldestFirst(left: ForgeComment, right: ForgeComment): number {
  return left.createdAt === right.createdAt ? left.id - right.id : left.createdAt < right.createdAt ? -1 : 1;
}

/** What is ours and about one thing. */
export type Wanted = (body: string) => boolean;

/**
 * The one comment of ours that is about something: the oldest; others, which two doors at once may have made, are deleted. Null
 * where there is none yet. Problems: those of the forge.
 */
export async function settle(forge: Forge, comments: readonly ForgeComment[], wanted: Wanted): Promise<ForgeComment | null> {
  const [oldest = null, ...others] = comments.filter(({ body }) => wanted(body));
  // Whoever deletes second finds nothing to delete.
  for (const { id } of others) await forge.remove(id);
  return oldest;
}

/**
 * Says something new, unless somebody of ours was faster: then theirs is what stays, and it is the answer. Making a comment
 * cannot be conditional, so it is looked for again afterwards. Problems: those of the forge.
 */
export async function sayOnce(forge: Forge, { thread, body, wanted }: { readonly thread: Thread; readonly body: string; readonly wanted: Wanted }): Promise<Result<ForgeComment>> {
  const said = await forge.say(thread.issue, body);
  if (!said.ok) return said;
  const now = await thread.again();
  if (!now.ok) return now;
  return ok((await settle(forge, now.value, wanted)) ?? said.value);
}
