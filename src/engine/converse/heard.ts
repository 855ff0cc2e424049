// What a door heard of a conversation, and what became of it.
import type { Problem } from "../../core/base/problem.ts";
import type { Account, ForgeComment } from "../../ports/forge/forge.ts";
import type { Finished } from "../invocation.ts";

/** `before`: what the comment said before it was edited by `sender`. What a payload says is a hint: what counts is read again. */
export type HeardComment =
  | { readonly kind: "created"; readonly comment: ForgeComment; readonly isPullRequest: boolean }
  | { readonly kind: "edited"; readonly comment: ForgeComment; readonly before: string; readonly sender: Account };

/** `work`: a work branch has moved, or somebody has reviewed it. */
export type Heard = HeardComment | { readonly kind: "work"; readonly branch: string };

/** One command of a comment as it was typed, and what it came to. */
export type Said = { readonly line: string; readonly finished: Finished };

/**
 * `ignored`: nothing that concerns us, or it was dealt with before. `problem`: the conversation itself broke off, and is to be
 * heard again; what was answered until then stays and is not done twice.
 */
export type Handled = { readonly outcome: "ignored" | "answered"; readonly finished: readonly Said[]; readonly problem: Problem | null };

export const IGNORED: Handled = { outcome: "ignored", finished: [], problem: null };
