// Whether GitHub answers, by what calls to it came to.
import type { Problem } from "../../core/base/problem.ts";

/** `since`: from when on it is so, in milliseconds since 1970; null before the first call. */
export type Standing = { readonly reachable: boolean; readonly since: number | null };

export interface Contact {
  /** After each thing that was asked of GitHub: null where it answered, whatever the answer was. */
  note(problem: Problem | null): void;
  standing(): Standing;
}

export function openContact(now: () => number): Contact {
  let standing: Standing = { reachable: true, since: null };
  return {
    note(problem) {
      const reachable = problem?.code !== "remote-unavailable";
      if (standing.since === null || standing.reachable !== reachable) standing = { reachable, since: now() };
    },
    standing: () => standing,
  };
}
