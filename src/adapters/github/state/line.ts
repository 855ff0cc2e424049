// The line of a branch in this process: writers wait for each other, and what we wrote is not forgotten over a stale answer.
import type { Entries } from "./trees.ts";

/** Shared by all that open the same branch here; another machine's writers are told by the compare-and-swap of the commit. */
export interface BranchLine {
  /** Resolves when it is one's turn; the result ends it and may be called twice. */
  turn(): Promise<() => void>;
  /** The tip, as far as the server's answer can be believed: for some seconds it may still be one that we have moved on from. */
  believed(answered: string, now: number): string;
  /** The commit that we have moved the branch to within these seconds. */
  recent(now: number): string | null;
  /** We have moved the branch. */
  moved(from: string, to: string, now: number): void;
  entries(commit: string): Entries | undefined;
  keep(commit: string, entries: Entries): void;
}

/** For so long GitHub may answer what was, by its own clusters' delay. */
const STALE_MS_MAX = 10_000;
/** The commits before and after a change, and those that requests ask for again. */
const COMMITS_KEPT_MAX = 4;
/** Branches that nobody has asked for lately are forgotten. */
const LINES_MAX = 64;

const lines = new Map<string, BranchLine>();

/** `key` names the server, the repository and the branch. */
export function lineOf(key: string): BranchLine {
  const line = lines.get(key) ?? openLine();
  lines.delete(key);
  lines.set(key, line);
  for (const oldest of lines.keys()) {
    if (lines.size <= LINES_MAX) break;
    lines.delete(oldest);
  }
  return line;
}

function openLine(): BranchLine {
  let last: Promise<void> = Promise.resolve();
  let ours: { readonly commit: string; readonly over: ReadonlySet<string>; readonly at: number } | null = null;
  const trees = new Map<string, Entries>();
  return {
    async turn() {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = promise;
      await before;
      return resolve;
    },
    believed: (answered, now) => (ours && now - ours.at < STALE_MS_MAX && ours.over.has(answered) ? ours.commit : answered),
    recent: (now) => (ours && now - ours.at < STALE_MS_MAX ? ours.commit : null),
    moved(from, to, now) {
      ours = { commit: to, over: new Set([...(ours?.commit === from ? ours.over : []), from]), at: now };
    },
    entries: (commit) => trees.get(commit),
    keep(commit, entries) {
      trees.delete(commit);
      trees.set(commit, entries);
      for (const oldest of trees.keys()) {
        if (trees.size <= COMMITS_KEPT_MAX) break;
        trees.delete(oldest);
      }
    },
  };
}
