// The state as it is now: on disk where the state branch is checked out, hand edits included, else as that branch has it.
import { existsSync } from "node:fs";
import { ok, type Result } from "../../../core/base/result.ts";
import { isNeverKept, isOfMachine } from "../../../core/model/stored/backup.ts";
import type { Home } from "../branches.ts";
import { sparseFiles } from "../disk-snapshot.ts";
import type { Surroundings } from "../discovery.ts";
import type { Oid } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import { filesBelow, type TreeEntry } from "../objects.ts";
import { bothStates, diskState, treeState, type State } from "./state.ts";

/** `tip` is the commit that the state branch stands at, and `committed` what it holds, by path below the data folder. `counts`: what is part of a state. */
export type Present = {
  readonly state: State;
  readonly tip: Oid | null;
  readonly committed: ReadonlyMap<string, TreeEntry>;
  readonly like: string;
  readonly counts: (path: string) => boolean;
};

const NOTHING: State = { ids: new Map(), bytes: async () => ok(new Map()) };

/** `tip` is where the state branch stands. Problems: those of git and of reading. */
export async function presentOf(home: Home, tip: Oid | null): Promise<Result<Present>> {
  const frame = home.kind === "files" ? ok(WITHOUT_GIT) : await frameOf(home, tip);
  if (!frame.ok) return frame;
  const state = home.kind === "branch" ? ok(treeState(home.surroundings.git, frame.value.committed)) : await stateOnDisk(home, frame.value);
  return state.ok ? ok({ ...frame.value, state: state.value }) : state;
}

type Frame = Omit<Present, "state">;
const WITHOUT_GIT: Frame = { tip: null, committed: new Map(), like: "0".repeat(40), counts: (path) => !isNeverKept(path) && !isOfMachine(path) };

async function frameOf({ kind, surroundings }: Exclude<Home, { kind: "files" }>, tip: Oid | null): Promise<Result<Frame>> {
  const [committed, like, ignored] = await Promise.all([entriesAt(surroundings, tip), likeOf(surroundings.git, tip), kind === "disk" ? ignoredIn(surroundings) : ok([])]);
  if (!committed.ok) return committed;
  if (!ignored.ok) return ignored;
  const isIgnored = ignoring(ignored.value);
  return ok({ tip, committed: committed.value, like, counts: (path) => !isNeverKept(path) && (committed.value.has(path) || !(isOfMachine(path) || isIgnored(path))) });
}

/** What a commit holds below the data folder. */
export async function entriesAt({ git, prefix }: Surroundings, commit: Oid | null): Promise<Result<ReadonlyMap<string, TreeEntry>>> {
  const files = commit === null ? ok(new Map<string, TreeEntry>()) : await filesBelow(git, commit, prefix);
  if (!files.ok || prefix === "") return files;
  return ok(new Map([...files.value].flatMap(([path, entry]) => (path.startsWith(`${prefix}/`) ? [[path.slice(prefix.length + 1), entry] as const] : []))));
}

async function likeOf(git: Git, tip: Oid | null): Promise<string> {
  if (tip !== null) return tip;
  const settings = await git.settings();
  return "0".repeat(settings.ok && settings.value.get("extensions.objectformat") === "sha256" ? 64 : 40);
}

/** Files, and folders with a slash at their end, that git ignores in the data folder. */
async function ignoredIn({ git, place, prefix }: Surroundings): Promise<Result<readonly string[]>> {
  if (place.workTree === null) return ok([]);
  const listed = await git.run({ command: "status", options: ["-z", "--porcelain=v2", "--no-renames", "--untracked-files=all", "--ignored=matching"] });
  if (!listed.ok) return listed;
  const start = prefix === "" ? "" : `${prefix}/`;
  return ok(listed.value.toString().split("\0").flatMap((line) => (line.startsWith(`! ${start}`) ? [line.slice(start.length + 2)] : [])));
}

function ignoring(ignored: readonly string[]): (path: string) => boolean {
  const files = new Set(ignored);
  const folders = ignored.filter((path) => path === "" || path.endsWith("/"));
  return (path) => files.has(path) || folders.some((folder) => path.startsWith(folder));
}

/** What a sparse checkout leaves out of the work tree is there all the same. */
async function stateOnDisk(home: Exclude<Home, { kind: "branch" }>, { committed, like, counts }: Frame): Promise<Result<State>> {
  const { path, label } = home.folder;
  const onDisk = existsSync(path) ? diskState(path, { label, like, counts }) : ok(NOTHING);
  if (!onDisk.ok || home.kind === "files") return onDisk;
  const sparse = await sparseFiles(home.surroundings);
  if (!sparse.ok || sparse.value.size === 0) return sparse.ok ? onDisk : sparse;
  const absent = [...sparse.value].map(([one, id]) => [one, { mode: committed.get(one)?.mode ?? "100644", id }] as const);
  return ok(bothStates(onDisk.value, treeState(home.surroundings.git, new Map(absent))));
}
