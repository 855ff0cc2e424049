// Answers: what was asked before, kept for a while by processes that live long.

/** How long and how much; null keeps nothing, and what is there is not looked at. */
export type Keeping = { readonly ttlMs: number; readonly bytesMax: number } | null;

/** Keys name the question and the state that it was asked of, so that an answer is never of another state. Values are plain data. */
export interface Answers {
  /** Undefined where there is none, or only one that is too old. */
  recall(key: string, keeping: Keeping): unknown;
  keep(key: string, value: unknown, keeping: Keeping): void;
  clear(): void;
}
