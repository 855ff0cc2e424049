// Refs of the repository on this machine, through git.
import { setTimeout as wait } from "node:timers/promises";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Branch, Moved, Refs } from "../../../ports/forge/refs.ts";
import { openRefs } from "../branches.ts";
import type { RepositoryPlace } from "../discovery.ts";
import { branchName, isOid, isRefName } from "../git-arguments.ts";
import type { Environment, Git, Spawn } from "../git.ts";
import { openGit } from "../git.ts";
import { checkouts } from "./checkouts.ts";

export type LocalOptions = { readonly place: RepositoryPlace; readonly environment: Environment; readonly spawn?: Spawn };

/** A repository with the git that runs in each of its work trees. */
export type Local = { readonly place: RepositoryPlace; readonly git: Git; readonly gitAt: (place: RepositoryPlace) => Git };

/** Another git may hold the lock of the ref for a moment; so often it is tried again, after up to so many milliseconds. */
const LOCKED_TRIES_MAX = 8;
const LOCKED_MS_MAX = 30;

export function openLocal({ place, environment, spawn }: LocalOptions): Local {
  const gitAt = (at: RepositoryPlace): Git => openGit({ place: at, environment, ...(spawn && { spawn }) });
  const git = gitAt(place);
  return { place, git, gitAt: (at) => (at === place ? git : gitAt(at)) };
}

/** `contains` asks for the commits themselves, as git counts them. A branch that is checked out is not deleted: it counts as moved. */
export function localRefs(local: Local): Refs {
  return {
    branches: () => branches(local),
    at: async (ref) => (isRefName(ref) ? openRefs(local.place, local.git).tip(ref) : ok(null)),
    swap: (ref, from, to) => swap(local, { ref, from, to }),
    contains: (tip, commit) => contains(local.git, tip, commit),
    committedAt: (commit) => committedAt(local.git, commit),
  };
}

async function branches(local: Local): Promise<Result<readonly Branch[]>> {
  const listed = await local.git.run({ command: "for-each-ref", options: ["--format=%(objectname) %(objecttype) %(refname) %(symref)", "refs/heads"] });
  if (!listed.ok) return listed;
  const places = await checkouts(local.place, local.gitAt);
  return ok(listed.value.toString().split("\n").flatMap((line): Branch[] => {
    const [commit = "", type = "", ref = "", target = ""] = line.split(" ");
    // A ref that a branch cannot have, or that stands at no commit, is nothing that anybody works on.
    if (!isOid(commit) || type !== "commit" || !isRefName(ref)) return [];
    const name = branchName(ref);
    return [{ name, commit, isProtected: target !== "", checkedOut: places.get(name) ?? null }];
  }));
}

type Swap = { readonly ref: string; readonly from: string | null; readonly to: string | null };

async function swap(local: Local, { ref, from, to }: Swap): Promise<Result<Moved>> {
  if (!isRefName(ref) || ![from, to].every((id) => id === null || isOid(id)) || (from === null && to === null)) return failed(problem("invalid-argument", `${JSON.stringify(ref)} cannot be moved so.`));
  if (to === null && (await checkouts(local.place, local.gitAt)).has(branchName(ref))) return ok({ kind: "moved", at: from });
  for (let tries = 1; ; tries++) {
    const done = await local.git.run({ command: "update-ref", options: ["-mmilestone: branches", "--stdin", "-z"], input: `option no-deref\0${instruction({ ref, from, to })}` });
    if (done.ok) return ok({ kind: "done" });
    const now = await openRefs(local.place, local.git).tip(ref);
    if (!now.ok) return now;
    if (now.value !== from) return ok(now.value === to ? { kind: "done" } : { kind: "moved", at: now.value });
    if (done.problem.code !== "git-failed" || tries >= LOCKED_TRIES_MAX) return done;
    await wait(LOCKED_MS_MAX * Math.random());
  }
}

function instruction({ ref, from, to }: Swap): string {
  if (to === null) return `delete ${ref}\0${from ?? ""}\0`;
  return from === null ? `create ${ref}\0${to}\0` : `update ${ref}\0${to}\0${from}\0`;
}

export async function contains(git: Git, tip: string, commit: string): Promise<Result<boolean>> {
  if (!isOid(tip) || !isOid(commit)) return ok(false);
  const missing = await git.run({ command: "rev-list", options: ["--count", "--max-count=1"], revisions: [commit], excluded: [tip] });
  return missing.ok ? ok(Number(missing.value.toString()) === 0) : missing;
}

export async function committedAt(git: Git, commit: string): Promise<Result<string>> {
  if (!isOid(commit)) return failed(problem("commit-missing", `${JSON.stringify(commit)} is no commit.`));
  const seconds = await git.run({ command: "log", options: ["--format=%ct", "--max-count=1"], revisions: [commit] });
  return seconds.ok ? ok(new Date(Number(seconds.value.toString().trim()) * 1000).toISOString()) : seconds;
}
