// Work in memory: branches and commits are values, and the places of seats are small folders that tasks can write into.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { problem, type Problem } from "../../../src/core/base/problem.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import type { Merged, Work, WorkBranch, WorkMessage, WorkPlace } from "../../../src/ports/execution/work.ts";

type Files = ReadonlyMap<string, string>;
export type WorkCommit = { readonly id: string; readonly parents: readonly string[]; readonly files: Files; readonly message: WorkMessage };

export type MemoryWork = Work & {
  /** The commits of a branch that are no merges, oldest first; none where there is no such branch. */
  readonly commits: (branch: string) => readonly WorkCommit[];
  /** The files of a branch. */
  readonly files: (branch: string) => Readonly<Record<string, string>>;
  /** The commit that a branch stands at; null where there is no such branch. */
  readonly tip: (branch: string) => string | null;
  /** Somebody commits to a branch, which is made where it is missing; null deletes a file. */
  readonly edit: (branch: string, files: Readonly<Record<string, string | null>>) => void;
  /** Somebody deletes a branch. */
  readonly drop: (branch: string) => void;
  /** Somebody sets a branch back to an earlier commit. */
  readonly setBack: (branch: string, commit: string) => void;
  /** Settings that the next task to end will have changed, and that were put back. */
  readonly restores: (...names: readonly string[]) => void;
  /** What opening has to tell from now on. */
  readonly warns: (...warnings: readonly Problem[]) => void;
};

type Store = {
  readonly folder: string;
  readonly commits: Map<string, WorkCommit>;
  readonly branches: Map<string, string>;
  readonly trees: Map<string, Files>;
  restored: readonly string[];
  warnings: readonly Problem[];
};

/** `folder`: an empty one, for the places. `files`: what the branch `main` holds, where all others start. */
export function openMemoryWork(folder: string, files: Readonly<Record<string, string>> = {}): MemoryWork {
  const store: Store = { folder, commits: new Map(), branches: new Map(), trees: new Map(), restored: [], warnings: [] };
  store.branches.set("main", add(store, { parents: [], files: new Map(Object.entries(files)), message: { subject: "start", body: "", trailers: [] } }));
  return {
    async open({ session, branch, resumed }) {
      const name = branch ?? "main";
      const made = !store.branches.has(name);
      if (made && resumed) return failed(missing(name));
      const base = tipOf(store, made ? "main" : name);
      if (made) store.branches.set(name, base);
      return ok(branchOf(store, { name, made, base, session }));
    },
    commits: (branch) => (store.branches.has(branch) ? [...since(store, tipOf(store, branch), null)].filter(({ parents }) => parents.length === 1).reverse() : []),
    files: (branch) => Object.fromEntries(commitOf(store, tipOf(store, branch)).files),
    tip: (branch) => store.branches.get(branch) ?? null,
    edit(branch, changes) {
      const base = store.branches.get(branch) ?? tipOf(store, "main");
      const files = new Map(commitOf(store, base).files);
      for (const [path, text] of Object.entries(changes)) {
        if (text === null) files.delete(path);
        else files.set(path, text);
      }
      store.branches.set(branch, add(store, { parents: [base], files, message: { subject: "edit", body: "", trailers: [] } }));
    },
    drop: (branch) => void store.branches.delete(branch),
    setBack: (branch, commit) => void store.branches.set(branch, commit),
    restores: (...names) => (store.restored = names),
    warns: (...warnings) => (store.warnings = warnings),
  };
}

function branchOf(store: Store, { name, made, base, session }: Pick<WorkBranch, "made" | "base"> & { readonly name: string; readonly session: string }): WorkBranch {
  return {
    name, made, base,
    warnings: store.warnings,
    place: async (seat) => (store.branches.has(name) ? ok(placeOf(store, join(store.folder, session, seat), tipOf(store, name))) : failed(missing(name))),
    async merge(id) {
      const commit = store.commits.get(id);
      if (!commit) return failed(problem("git-failed", `There is no commit ${id}.`));
      return store.branches.has(name) ? ok(merged(store, name, commit)) : failed(missing(name));
    },
    lost: async (commits) => ok(commits.filter((id) => !store.branches.has(name) || ![...since(store, tipOf(store, name), null)].some((commit) => commit.id === id))),
    close: async () => ok(undefined),
  };
}

function missing(name: string): Problem {
  return problem("branch-missing", `The branch ${name} is not there any more.`, { hint: "Make it again." });
}

function placeOf(store: Store, folder: string, base: string): WorkPlace {
  const before = commitOf(store, base).files;
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of before) put(join(folder, path), text);
  mkdirSync(folder, { recursive: true });
  return {
    folder, base,
    async take() {
      const after = read(folder);
      const paths = changedPaths(before, after);
      const tree = paths.length === 0 ? null : idOf(store.trees.size, "t");
      if (tree !== null) store.trees.set(tree, after);
      const { restored } = store;
      store.restored = [];
      return ok({ tree, paths, restored });
    },
    commit: async ({ tree }, message) => ok(tree === null ? null : add(store, { parents: [base], files: store.trees.get(tree) ?? new Map(), message })),
  };
}

function merged(store: Store, branch: string, commit: WorkCommit): Merged {
  const tip = tipOf(store, branch);
  const [base = ""] = commit.parents;
  if ([...since(store, tip, null)].includes(commit)) return { kind: "contained", tip };
  if (base === tip) return advanced(store, branch, commit.id);
  const [start, ours] = [commitOf(store, base).files, commitOf(store, tip).files];
  const theirs = changedPaths(start, commit.files);
  const clashes = changedPaths(start, ours).filter((path) => theirs.includes(path) && ours.get(path) !== commit.files.get(path));
  if (clashes.length > 0) return { kind: "conflict", files: clashes, others: others(store, { tip, base, clashes }) };
  const files = new Map(ours);
  for (const path of theirs) files.delete(path);
  for (const path of theirs) for (const text of [commit.files.get(path)]) if (text !== undefined) files.set(path, text);
  return advanced(store, branch, add(store, { parents: [tip, commit.id], files, message: { subject: "Merge", body: "", trailers: [] } }));
}

function advanced(store: Store, branch: string, tip: string): Merged {
  store.branches.set(branch, tip);
  return { kind: "merged", tip };
}

function others(store: Store, { tip, base, clashes }: { readonly tip: string; readonly base: string; readonly clashes: readonly string[] }) {
  const touching = [...since(store, tip, base)].filter(({ parents, files }) => {
    const [parent] = parents;
    return parents.length === 1 && parent !== undefined && changedPaths(commitOf(store, parent).files, files).some((path) => clashes.includes(path));
  });
  return touching.map(({ id, message }) => ({ commit: id, task: message.trailers.find(([key]) => key === "Task")?.[1] ?? null }));
}

/** Commits that `tip` has and `base` has not, newest first. */
function since(store: Store, tip: string, base: string | null): Set<WorkCommit> {
  const known = base === null ? new Set<WorkCommit>() : since(store, base, null);
  const found = new Set<WorkCommit>();
  const rest = [tip];
  for (let id = rest.pop(); id !== undefined; id = rest.pop()) {
    const commit = commitOf(store, id);
    if (known.has(commit) || found.has(commit)) continue;
    found.add(commit);
    rest.push(...commit.parents);
  }
  return found;
}

function add(store: Store, commit: Omit<WorkCommit, "id">): string {
  const id = idOf(store.commits.size, "c");
  store.commits.set(id, { id, ...commit });
  return id;
}

function idOf(count: number, kind: string): string {
  return kind + (count + 1).toString(16).padStart(39, "0");
}

function commitOf({ commits }: Store, id: string): WorkCommit {
  const commit = commits.get(id);
  if (!commit) throw new Error(`there is no commit ${id}`);
  return commit;
}

function tipOf({ branches }: Store, name: string): string {
  const tip = branches.get(name);
  if (tip === undefined) throw new Error(`there is no branch ${name}, only ${[...branches.keys()].join(", ")}`);
  return tip;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function read(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function changedPaths(before: Files, after: Files): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
}
