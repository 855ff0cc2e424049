// A repository in memory: the contract's plainest meaning, for tests of whatever stands above it.
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok, type Result } from "../../../src/core/base/result.ts";
import { contentOf } from "../../../src/core/base/tree.ts";
import type { Change } from "../../../src/core/base/tree.ts";
import { isDataPath, isTemporary, isWritable } from "../../../src/core/model/stored/data-path.ts";
import type { Commit, History } from "../../../src/ports/history.ts";
import type { CommitMessage, CommitOutcome, Repository, Snapshot } from "../../../src/ports/repository.ts";

type Files = ReadonlyMap<string, Buffer>;
/** The commit that the files were there with at first. */
export const START = "5".repeat(40);
/** `at`: ISO 8601 UTC; without a clock each a second after the one before. */
export type MemoryCommit = { readonly id: string; readonly at: string; readonly message: CommitMessage; readonly changes: readonly Change[]; readonly files: Files };

export interface MemoryRepository extends Repository {
  readonly history: History;
  /** What somebody else does meanwhile; null deletes. */
  edit(path: string, content: string | Uint8Array | null): void;
  /** Every file as text, by path. */
  files(): Map<string, string>;
  readonly commits: readonly MemoryCommit[];
}

/** `now` dates commits, ISO 8601 UTC. `waits` false: writers do not wait for each other, and a snapshot is one, as over an API. */
export type Manner = { readonly now?: () => string; readonly waits?: boolean };

type Turn = { readonly seen: Map<string, Buffer | undefined>; readonly still: Files; readonly end: () => void; ended: boolean };

export function openMemoryRepository(start: Readonly<Record<string, string | Uint8Array>> = {}, { now, waits = true }: Manner = {}): MemoryRepository {
  const first: Files = new Map(Object.entries(start).map(([path, content]) => [path, Buffer.from(content)]));
  let files = first;
  const commits: MemoryCommit[] = [];
  const turns = new WeakMap<Snapshot, Turn>();
  const nextPlace = waits ? queue() : async () => () => undefined;

  function edit(path: string, content: string | Uint8Array | null): void {
    const next = new Map(files);
    if (content === null) next.delete(path);
    else next.set(path, Buffer.from(content));
    files = next;
  }

  function record(changes: readonly Change[], message: CommitMessage): CommitOutcome {
    const effective = changes.filter((change) => {
      const content = contentOf(change);
      return content === null ? files.has(change.path) : !files.get(change.path)?.equals(Buffer.from(content));
    });
    for (const change of effective) edit(change.path, contentOf(change));
    if (effective.length === 0 || !message.commit) return { kind: "done", commit: null, warnings: [] };
    const id = (commits.length + 1).toString(16).padStart(40, "0");
    commits.push({ id, at: now?.() ?? new Date(commits.length * 1000).toISOString(), message, changes: effective, files });
    return { kind: "done", commit: id, warnings: [] };
  }

  return {
    edit,
    commits,
    files: () => new Map([...files].map(([path, bytes]) => [path, bytes.toString()])),
    history: { commits: async (query) => ok(select(commits, query)) },
    async snapshot({ for: purpose, ref }) {
      const still = files;
      const shown = ref === undefined ? () => (waits ? files : still) : ref === START ? () => first : frozen(commits, files, ref);
      if (!shown) return failed(problem("invalid-argument", `There is no branch or commit ${JSON.stringify(ref)}.`));
      const turn = purpose === "write" ? { seen: new Map(), still, end: await nextPlace(), ended: false } : null;
      const snapshot: Snapshot = { ...snapshotOf(shown, turn), ...(!waits && ref === undefined && { state: commits.at(-1)?.id ?? START }) };
      if (turn) turns.set(snapshot, turn);
      return ok(snapshot);
    },
    async commit(base, changes, message) {
      const turn = turns.get(base);
      if (!turn || turn.ended) throw new TypeError("the snapshot was not taken for writing, or has ended");
      try {
        const bad = changes.find((change) => !isWritable(change));
        if (bad) return failed(problem("invalid-argument", `${JSON.stringify(bad.path)} cannot be the path of a file.`));
        if (!waits && turn.still !== files) return ok({ kind: "moved" });
        if ([...turn.seen].some(([path, bytes]) => !same(files.get(path), bytes))) return ok({ kind: "moved" });
        return ok(record(changes, message));
      } finally {
        end(turn);
      }
    },
  };
}

/** Turns in the order in which they were asked for. */
function queue(): () => Promise<() => void> {
  let last = Promise.resolve();
  return async () => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<void>();
    last = promise;
    await before;
    return resolve;
  };
}

function end(turn: Turn): void {
  turn.ended = true;
  turn.end();
}

/** Files as they were at a commit, or as they are on the only branch. */
function frozen(commits: readonly MemoryCommit[], files: Files, ref: string): (() => Files) | null {
  if (ref === "main") return () => commits.at(-1)?.files ?? files;
  const commit = commits.find(({ id }) => id === ref);
  return commit ? () => commit.files : null;
}

function snapshotOf(files: () => Files, turn: Turn | null): Snapshot {
  return {
    root: ".milestones",
    exists: [...files().keys()].some((path) => !path.startsWith(":/")),
    list: async (folder) => listed(files(), folder),
    async read(paths) {
      const found = new Map<string, Result<Uint8Array>>();
      for (const path of paths) {
        const bytes = files().get(path);
        turn?.seen.set(path, bytes);
        if (!isDataPath(path)) found.set(path, failed(problem("invalid-argument", `${JSON.stringify(path)} is not a path inside .milestones.`)));
        else if (bytes) found.set(path, ok(bytes));
      }
      return found;
    },
    async release() {
      if (turn) end(turn);
    },
  };
}

function listed(files: Files, folder: string): Result<readonly string[]> {
  if (folder !== "" && !isDataPath(folder)) return failed(problem("invalid-argument", `${JSON.stringify(folder)} is not a path inside .milestones.`));
  const start = folder === "" ? "" : `${folder}/`;
  const names = [...files.keys()].filter((path) => path.startsWith(start) && (start !== "" || !path.startsWith(":/"))).map((path) => path.slice(start.length).split("/")[0] ?? "");
  return ok([...new Set(names)].filter((name) => !isTemporary(name)).sort());
}

function same(left: Buffer | undefined, right: Buffer | undefined): boolean {
  return left === right || (left !== undefined && right !== undefined && left.equals(right));
}

function select(commits: readonly MemoryCommit[], query: Parameters<History["commits"]>[0]): readonly Commit[] {
  const newest = commits.map((commit) => ({ commit, at: commit.at })).reverse();
  const wanted = "request" in query
    ? newest.filter(({ commit }) => commit.message.trailers.some(([key, value]) => key === "Request" && value === query.request)).slice(0, 1)
    : newest.filter(({ commit }) => commit.changes.some(({ path }) => query.paths.includes(path))).slice(0, query.limit);
  return wanted.map(({ commit, at }) => ({ id: commit.id, at, author: "memory", subject: commit.message.subject, command: commit.message.trailers.find(([key]) => key === "Command")?.[1] ?? null, milestones: commit.message.trailers.flatMap(([key, value]) => (key === "Milestone" ? [value] : [])) }));
}
