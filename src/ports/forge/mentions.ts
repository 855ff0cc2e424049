// Mentions: people told of something in the conversation that a milestone has on a forge.
import type { Result } from "../../core/base/result.ts";

/** `markdown` is encoded, and mentions whom it should and nobody else; it begins with no command. `id` is the notice's. */
export type Mention = { readonly milestone: string; readonly id: string; readonly markdown: string };

export interface Mentions {
  /**
   * A comment of ours in the milestone's issue or pull request: one for an id, however often it is said. Null where the milestone
   * has no conversation. Problems: those of the forge.
   */
  say(mention: Mention): Promise<Result<{ readonly url: string } | null>>;
}
