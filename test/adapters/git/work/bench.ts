// A session of a scratch repository, opened as `execute` opens it, and what a task does in its worktree.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { discover, type RepositoryPlace } from "../../../../src/adapters/git/discovery.ts";
import { openWork, type WorkOptions } from "../../../../src/adapters/git/work/work.ts";
import { nodeWorkDisk, type WorkDisk } from "../../../../src/adapters/git/work/work-disk.ts";
import type { Result } from "../../../../src/core/base/result.ts";
import type { Merged, Taken, WorkBranch, WorkMessage, WorkPlace, WorkRequest } from "../../../../src/ports/execution/work.ts";
import { fixtureAt, type GitFixture } from "../../../support/git-fixture.ts";
import { open as openTree, value } from "../../../support/open-tree.ts";
import { watchedDisk } from "../../../support/writers/faulty-disk.ts";

export const SESSION = "session-20270115-001";
export const BRANCH = "milestone/001";
export const EPOCH_MS = 1_800_000_000_000;

export function placeOf({ folder }: Pick<GitFixture, "folder">, gitDir: string | null = null): RepositoryPlace {
  const place = value(discover(folder, gitDir));
  if (!place) throw new Error("no repository");
  return place;
}

export type Opening = Partial<WorkRequest> & { readonly resumed?: boolean; readonly options?: Partial<WorkOptions> };

/** The outcome of opening a session's work, as it comes. */
export function tryOpen(fixture: GitFixture, { options = {}, ...request }: Opening = {}): Promise<Result<WorkBranch>> {
  const { folder, environment } = fixture;
  const work = openWork({
    environment, dataFolder: join(folder, ".milestones"), dataRoot: ".milestones", epochMs: () => EPOCH_MS, state: () => openTree(fixture).stateBranch(),
    ...options, place: options.place ?? placeOf(fixture),
  });
  return work.open({ session: SESSION, branch: BRANCH, sessions: [SESSION], resumed: false, ...request });
}

export async function openSession(fixture: GitFixture, opening: Opening = {}): Promise<WorkBranch> {
  return value(await tryOpen(fixture, opening));
}

/** Calls back before each call that changes something on disk. */
export function watchedWorkDisk(atEffect: (count: number, name: string) => void): WorkDisk {
  let count = 0;
  const effect = (_: number, name: string): void => atEffect(++count, name);
  return {
    ...watchedDisk(effect),
    async removeTree(path) {
      effect(0, "removeTree");
      await nodeWorkDisk.removeTree(path);
    },
  };
}

/** The worktree of a seat, as the task in it sees it. */
export type Desk = GitFixture & { readonly place: WorkPlace };

export async function sit(branch: WorkBranch, { environment }: Pick<GitFixture, "environment">, seat = "agent-1"): Promise<Desk> {
  const place = value(await branch.place(seat));
  return { ...fixtureAt(place.folder, environment), place };
}

export function message(task: string): WorkMessage {
  return { subject: `feat(milestone-001): ${task}`, body: "", trailers: [["Milestone", "milestone-001"], ["Task", task]] };
}

export async function take({ place }: Pick<Desk, "place">): Promise<Taken> {
  return value(await place.take());
}

/** Takes and commits; null where nothing was changed. */
export async function commit({ place }: Pick<Desk, "place">, task = "task-001"): Promise<string | null> {
  return value(await place.commit(await take({ place }), message(task)));
}

/** One task from start to merge. */
export async function done(branch: WorkBranch, fixture: GitFixture, { task = "task-001", seat = "agent-1", ...files }: { readonly task?: string; readonly seat?: string; readonly [path: string]: string | undefined }): Promise<Merged> {
  const desk = await sit(branch, fixture, seat);
  for (const [path, text] of Object.entries(files)) if (text !== undefined) desk.write(path, text);
  const made = await commit(desk, task);
  if (made === null) throw new Error("nothing was changed");
  return value(await branch.merge(made, `Merge ${task}`));
}

/** What a session may have left: worktrees that git knows, folders, refs beside branches, locks and drafts. */
export function litter({ folder, git }: GitFixture): string[] {
  const worktrees = git("worktree", "list", "--porcelain").split("\n").filter((line) => line.startsWith("worktree ")).slice(1);
  const cache = join(folder, ".milestones", "cache");
  const folders = existsSync(cache) ? readdirSync(cache, { recursive: true, encoding: "utf8" }) : [];
  const refs = git("for-each-ref", "--format=%(refname)").split("\n").filter((ref) => ref !== "" && !ref.startsWith("refs/heads/") && !ref.startsWith("refs/remotes/"));
  const strange = readdirSync(join(folder, ".git")).filter((name) => /^milestone|\.lock$|^worktrees$/.test(name));
  return [...worktrees, ...folders, ...refs, ...strange];
}
