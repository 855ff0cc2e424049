// Refs: branches and tags of the repository, moved by compare-and-swap alone.
import type { Result } from "../../core/base/result.ts";

/** `isProtected`: rules of the server forbid to delete or rewrite it. `checkedOut`: where, in words; null where it is nowhere. */
export type Branch = { readonly name: string; readonly commit: string; readonly isProtected: boolean; readonly checkedOut: string | null };

export type Moved = { readonly kind: "done" } | { readonly kind: "moved"; readonly at: string | null };

export interface Refs {
  branches(): Promise<Result<readonly Branch[]>>;
  /** The commit a ref stands at; null where there is none. */
  at(ref: string): Promise<Result<string | null>>;
  /** `from` null: it must not be there; `to` null: it is deleted. `moved` where it stood elsewhere; nothing was changed then. */
  swap(ref: string, from: string | null, to: string | null): Promise<Result<Moved>>;
  /** Whether everything of a commit is on the other one; and when it was made, ISO 8601 UTC. */
  contains(tip: string, commit: string): Promise<Result<boolean>>;
  committedAt(commit: string): Promise<Result<string>>;
}
