// Slots: named places that hold one text or nothing, changed by compare-and-swap alone.
import type { Result } from "../../../core/base/result.ts";
import type { RefName } from "../git-arguments.ts";

/**
 * `id` is another after every write. `beat` changes with every sign of life that left the text as it is: milliseconds
 * since 1970 by the clock of who gave it, null where a sign of life is a write.
 */
export type Filled = { readonly id: string; readonly beat: number | null; readonly text: string };

export type Moved = { readonly kind: "moved" };
export type Written = { readonly kind: "written"; readonly slot: Filled };
export const MOVED: Moved = { kind: "moved" };

/** Kept in git refs, on a remote or in files. What cannot be read as a text is an empty one, never a problem. */
export interface Slots {
  read(ref: RefName): Promise<Result<Filled | null>>;
  /** Fills a slot that is as it was read: empty (null), or filled so. */
  fill(ref: RefName, from: Filled | null, text: string): Promise<Result<Written | Moved>>;
  /** Empties it. */
  clear(ref: RefName, from: Filled): Promise<Result<{ readonly kind: "cleared" } | Moved>>;
  /** Gives a sign of life; the text is for where that takes a write. */
  touch(ref: RefName, from: Filled, text: string): Promise<Result<Written | Moved>>;
  /** The id alone, as cheaply as can be; null where the slot is empty, or cannot be read. */
  id(ref: RefName): Promise<string | null>;
  /** The names that are filled, below the two folders of milestones' and owners' leases. */
  names(): Promise<Result<readonly RefName[]>>;
}
