// What a command leaves behind, seen while it is committed: the files after it, without asking for them again.
import { ok } from "../../core/base/result.ts";
import type { Change } from "../../core/base/tree.ts";
import type { Repository, Snapshot } from "../../ports/repository.ts";

/** `commit` is the state branch's newest commit, made at `at` (ISO 8601 UTC); `snapshot` its files. */
export type Sight = { readonly commit: string; readonly at: string; readonly snapshot: Snapshot };

export type Watched = { readonly repository: Repository; readonly seen: () => Sight | null };

/** The same repository, whose last commit is remembered. */
export function watched(repository: Repository, now: () => string): Watched {
  let sight: Sight | null = null;
  return {
    seen: () => sight,
    repository: {
      snapshot: (request) => repository.snapshot(request),
      async commit(base, changes, message) {
        const outcome = await repository.commit(base, changes, message);
        if (outcome.ok && outcome.value.kind === "done" && outcome.value.commit !== null) sight = { commit: outcome.value.commit, at: now(), snapshot: overlaid(base, changes) };
        return outcome;
      },
    },
  };
}

/** A snapshot with changes laid over it. */
export function overlaid(base: Snapshot, changes: readonly Change[]): Snapshot {
  const changed = new Map(changes.map(({ path, text }) => [path, text]));
  return {
    root: base.root,
    exists: base.exists || changes.length > 0,
    release: async () => undefined,
    async list(folder) {
      const names = await base.list(folder);
      if (!names.ok) return names;
      const start = folder === "" ? "" : `${folder}/`;
      const there = names.value.filter((name) => changed.get(start + name) !== null);
      const made = changes.flatMap(({ path, text }) => (text !== null && path.startsWith(start) && !path.startsWith(":/") ? [path.slice(start.length).split("/")[0] ?? ""] : []));
      return ok([...new Set([...there, ...made])].sort());
    },
    async read(paths) {
      const below = await base.read(paths.filter((path) => !changed.has(path)));
      const above = paths.flatMap((path) => {
        const text = changed.get(path);
        return typeof text === "string" ? [[path, ok(new TextEncoder().encode(text))] as const] : [];
      });
      return new Map([...below, ...above]);
    },
  };
}

/** `release` ends it for everybody, and may be called twice. */
export type Started = { readonly repository: Repository; readonly release: () => Promise<void> };

/**
 * The same repository, which begins with a snapshot for writing that is there already: whoever writes first gets it, and until it
 * has ended everybody may read from it, so that a decision and what is looked up for it are about the same state. Whoever took it
 * releases it.
 */
export function startingFrom(repository: Repository, ground: Snapshot): Started {
  let [left, over] = [true, false];
  const release = async (): Promise<void> => {
    over = true;
    await ground.release();
  };
  const held: Snapshot = { ...ground, release };
  return {
    release,
    repository: {
      commit(base, changes, message) {
        over ||= base === held;
        return repository.commit(base === held ? ground : base, changes, message);
      },
      async snapshot(request) {
        const isWrite = request.for === "write";
        if (over || request.ref !== undefined || (isWrite && !left)) return repository.snapshot(request);
        left &&= !isWrite;
        return ok(isWrite ? held : { ...ground, release: async () => undefined });
      },
    },
  };
}
