// Our last word on a comment, as a reaction: whether it is there.
import type { Forge, ForgeComment, Reaction } from "../../../ports/forge/forge.ts";

const FINAL: readonly Reaction[] = ["rocket", "-1", "confused"];

/** Costs a call only where somebody has reacted so. A failing look costs a repetition, which changes nothing. */
export async function isAnswered(forge: Forge, { id, reactions }: ForgeComment, us: number): Promise<boolean> {
  if (FINAL.every((reaction) => (reactions[reaction] ?? 0) === 0)) return false;
  const all = await forge.reactions(id);
  return all.ok && all.value.some(({ author, reaction }) => author?.id === us && FINAL.includes(reaction));
}
