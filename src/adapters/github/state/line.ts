// The line of a branch in this process: writers wait for each other, and what we wrote is not forgotten over a stale answer.
import type { TrailCommit } from "../../../ports/history.ts";
import type { Entries } from "./trees.ts";

/** Shared by all that open the same branch here; another machine's writers are told by the compare-and-swap of the commit. */
export interface BranchLine {
  /** Resolves when it is one's turn; the result ends it and may be called twice. */
  turn(): Promise<() => void>;
  /** The tip, as far as the server's answer can be believed: for some seconds it may still be one that we have moved on from. */
  believed(answered: string, now: number): string;
  /** The newest commit that we know the branch to have stood at within these seconds. */
  recent(now: number): string | null;
  /** We have moved the branch, to a commit of ours. */
  moved(from: string, to: TrailCommit, now: number): void;
  /** The commits up to `tip` that were made since an instant (ISO 8601 UTC), oldest first, where they are known. */
  since(tip: string, instant: string): readonly TrailCommit[] | null;
  /** What came since an instant was asked for. */
  tell(tip: string, from: string, commits: readonly TrailCommit[]): void;
  entries(commit: string): Entries | undefined;
  keep(commit: string, entries: Entries): void;
}

/** For so long GitHub may answer what was, by its own clusters' delay. */
const STALE_MS_MAX = 10_000;
/** The commits before and after a change, and those that requests ask for again. */
const COMMITS_KEPT_MAX = 4;
/** Branches that nobody has asked for lately are forgotten. */
const LINES_MAX = 64;
/** A busy day; then they are asked for anew. */
const TOLD_MAX = 1_000;

/** Commits up to `tip`, since `from`. */
type Told = { readonly tip: string; readonly from: string; readonly commits: readonly TrailCommit[] };

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
  let seen: { readonly commit: string; readonly at: number } | null = null;
  let told: Told | null = null;
  const trees = new Map<string, Entries>();
  return {
    async turn() {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = promise;
      await before;
      return resolve;
    },
    believed(answered, now) {
      const commit = ours && now - ours.at < STALE_MS_MAX && ours.over.has(answered) ? ours.commit : answered;
      seen = { commit, at: now };
      return commit;
    },
    recent: (now) => (seen && now - seen.at < STALE_MS_MAX ? seen.commit : null),
    moved(from, to, now) {
      seen = { commit: to.id, at: now };
      ours = { commit: to.id, over: new Set([...(ours?.commit === from ? ours.over : []), from]), at: now };
      told = told?.tip === from && told.commits.length < TOLD_MAX ? { ...told, tip: to.id, commits: [...told.commits, to] } : null;
    },
    since(tip, instant) {
      const from = Date.parse(instant);
      return told?.tip === tip && Date.parse(told.from) <= from ? told.commits.filter(({ at }) => Date.parse(at) >= from) : null;
    },
    tell: (tip, from, commits) => void (told = { tip, from, commits }),
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
