// The data of a branch or commit, read and written by ref: nothing on disk and no index takes part.
import { setTimeout as wait } from "node:timers/promises";
import { messageText } from "../../core/base/encode/commit.ts";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { contentOf } from "../../core/base/tree.ts";
import type { Change } from "../../core/base/tree.ts";
import { isDataPath, isTemporary, isWritable, namesBelow, notAFile, pathOfTop, reachOf, shownOf } from "../../core/model/stored/data-path.ts";
import type { CommitMessage, CommitOutcome, Snapshot } from "../../ports/repository.ts";
import { openRefs } from "./branches.ts";
import { moveBranch } from "./writing/commit-record.ts";
import { contentAt } from "./disk-snapshot.ts";
import { repoPath, type Surroundings } from "./discovery.ts";
import type { Oid, RefName } from "./git-arguments.ts";
import type { Environment } from "./git.ts";
import { blobId, contentsOf, filesBelow, makeCommit, signature, type NewFile, type TreeEntry } from "./objects.ts";
import type { WriteLock } from "./writing/write-lock.ts";

/** `start` is the commit to read; on a branch that does not exist yet its first commit is made on top of it. */
export type BranchView = {
  readonly surroundings: Surroundings;
  readonly label: string;
  readonly start: Oid | null;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Paths that were asked for. */
  readonly seen: Set<string>;
};

/** Commits of others may come between: with a lock in front they are the user's own, so a few tries are many. */
const TRIES_MAX = 20;
const PAUSE_MS_MAX = 50;

/** The files of a commit below the data folder, by path in it. */
export async function openBranchView(surroundings: Surroundings, label: string, start: Oid | null): Promise<Result<BranchView>> {
  const entries = start === null ? ok(new Map<string, TreeEntry>()) : await dataEntries(surroundings, start);
  return entries.ok ? ok({ surroundings, label, start, entries: entries.value, seen: new Set() }) : entries;
}

async function dataEntries({ git, prefix }: Surroundings, commit: Oid): Promise<Result<ReadonlyMap<string, TreeEntry>>> {
  const files = await filesBelow(git, commit, ...reachOf(prefix));
  if (!files.ok || prefix === "") return files;
  return ok(new Map([...files.value].flatMap(([full, entry]) => {
    const path = full.startsWith(`${prefix}/`) ? full.slice(prefix.length + 1) : pathOfTop(full);
    return path === null ? [] : [[path, entry] as const];
  })));
}

export function branchSnapshot(view: BranchView, lock: WriteLock | null): Snapshot {
  return {
    root: view.label,
    ...(view.start !== null && { state: `${view.start} ${view.label}` }),
    bulk: true,
    exists: namesBelow(view.entries.keys(), "").size > 0,
    list: async (folder) => listEntries(view, folder),
    read: (paths) => readEntries(view, paths),
    release: async () => lock?.release(),
  };
}

function listEntries({ entries, label }: BranchView, folder: string): Result<readonly string[]> {
  if (folder !== "" && !isDataPath(folder)) return failed(problem("invalid-argument", `${JSON.stringify(folder)} is not a path inside ${label}.`));
  return entries.get(folder)?.mode === "120000" ? failed(notAFile({ path: shownOf({ label }, folder) })) : ok([...namesBelow(entries.keys(), folder)].filter((name) => !isTemporary(name)).sort());
}

async function readEntries(view: BranchView, paths: readonly string[]): Promise<ReadonlyMap<string, Result<Uint8Array>>> {
  const { entries, label, surroundings, seen } = view;
  const found = paths.flatMap((path) => {
    seen.add(path);
    const entry = entries.get(path);
    return entry ? [{ path, entry }] : [];
  });
  const ids = [...new Set(found.filter(({ entry }) => isRegular(entry)).map(({ entry }) => entry.id))];
  const contents = await contentsOf(surroundings.git, ids);
  const files = new Map(found.map(({ path, entry }) => {
    const shown = shownOf(view, path);
    return [path, isRegular(entry) ? contentAt(contents, entry.id, shown) : failed(notAFile({ path: shown }))] as const;
  }));
  for (const path of paths) {
    if (files.has(path)) continue;
    if (!isDataPath(path)) files.set(path, failed(problem("invalid-argument", `${JSON.stringify(path)} is not a path inside ${label}.`)));
    else if (namesBelow(entries.keys(), path).size > 0) files.set(path, failed(notAFile({ path: shownOf(view, path) })));
  }
  return files;
}

function isRegular({ mode }: TreeEntry): boolean {
  return mode.startsWith("100");
}

export type BranchCommit = { readonly ref: RefName; readonly environment: Environment; readonly epochMs: () => number };

/**
 * Commits to a branch that is checked out nowhere. `moved` where a path that was read, or is changed, differs on the
 * branch's tip by then; other commits that came between are built upon.
 */
export async function commitOnBranch(view: BranchView, given: { readonly changes: readonly Change[]; readonly message: CommitMessage }, to: BranchCommit): Promise<Result<CommitOutcome>> {
  const { surroundings, label } = view;
  const { changes, message } = given;
  const bad = changes.find((change) => !isWritable(change));
  if (bad) return failed(problem("invalid-argument", `${JSON.stringify(bad.path)} cannot be the path of a file in ${label}.`));
  if (!message.commit) return failed(problem("invalid-argument", "The state branch is not checked out, so changes can only be committed.", { hint: "Check the branch out, or allow commits." }));
  const settings = await surroundings.git.settings();
  if (!settings.ok) return settings;
  const sources = { environment: to.environment, settings: settings.value };
  const now = to.epochMs();
  const text = { message: messageText(message), author: signature("author", sources, now), committer: signature("committer", sources, now) };
  const sha256 = settings.value.get("extensions.objectformat") === "sha256";
  return advance(view, changes, { ref: to.ref, text, zero: "0".repeat(sha256 ? 64 : 40) });
}

type Advance = { readonly ref: RefName; readonly zero: string; readonly text: { readonly message: string; readonly author: string; readonly committer: string } };

async function advance(view: BranchView, changes: readonly Change[], { ref, zero, text }: Advance): Promise<Result<CommitOutcome>> {
  const { git, place } = view.surroundings;
  const refs = openRefs(place, git);
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const tip = await refs.tip(ref);
    if (!tip.ok) return tip;
    const base = await entriesNow(view, tip.value ?? view.start);
    if (!base.ok) return base;
    if ([...view.seen, ...changes.map(({ path }) => path)].some((path) => view.entries.get(path)?.id !== base.value.get(path)?.id)) return ok({ kind: "moved" });
    const files = newFiles(view, changes, { entries: base.value, zero });
    if (files.length === 0) return ok({ kind: "done", commit: null, warnings: [] });
    const commit = await makeCommit(git, { parent: tip.value ?? view.start, files, ...text });
    if (!commit.ok) return commit;
    const moved = await moveBranch(git, { ref, from: tip.value ?? zero, to: commit.value });
    if (moved.ok) return ok({ kind: "done", commit: commit.value, warnings: [] });
    const now = await refs.tip(ref);
    if (!now.ok || now.value === tip.value) return now.ok ? moved : now;
    await wait(Math.random() * PAUSE_MS_MAX);
  }
  return ok({ kind: "moved" });
}

async function entriesNow(view: BranchView, commit: Oid | null): Promise<Result<ReadonlyMap<string, TreeEntry>>> {
  return commit === view.start || commit === null ? ok(view.entries) : dataEntries(view.surroundings, commit);
}

type Base = { readonly entries: ReadonlyMap<string, TreeEntry>; readonly zero: string };

function newFiles({ surroundings }: BranchView, changes: readonly Change[], { entries, zero }: Base): readonly NewFile[] {
  return changes.flatMap((change) => {
    const { path } = change;
    const before = entries.get(path);
    const content = contentOf(change);
    const bytes = content === null ? null : Buffer.from(content);
    const same = bytes === null ? !before : before?.id === blobId(bytes, zero);
    return same ? [] : [{ path: repoPath(surroundings, path), bytes, mode: before?.mode === "100755" ? "100755" : "100644" }];
  });
}
