// Making deliverables: in one commit on the work branch, never over what is there.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { TEMPLATES_TRAILER } from "../../../core/model/kiro/authorship.ts";
import { strayIn } from "../../../core/model/kiro/deliverable-path.ts";
import type { NewDeliverables } from "../../../core/model/kiro/deliverable.ts";
import { notAFile, shownOf } from "../../../core/model/stored/data-path.ts";
import type { WorkPlace } from "../../../ports/deliverables.ts";
import type { CommitMessage, Repository, Snapshot } from "../../../ports/repository.ts";
import { openRefs, type Home } from "../branches.ts";
import { openWorkingTree } from "../working-tree-repository.ts";
import { moveBranch } from "../writing/commit-record.ts";
import { ruleOf, standOf, type Room } from "./home.ts";

/** Somebody who edits by hand faster than this is not waited for. */
const TRIES_MAX = 5;

export type Addition = { readonly place: WorkPlace; readonly home: Home; readonly files: NewDeliverables };

/** Problems: `invalid-argument` for a path outside of the milestone's folder, `not-a-file`, `git-failed` (nothing is committed yet), `conflict`, those of writing. */
export async function addFiles({ options }: Room, { place, home, files }: Addition): Promise<Result<readonly string[]>> {
  const stray = strayIn(files);
  if (stray) return failed(stray);
  if (home.kind === "branch") {
    const made = await makeBranch(options.state, home);
    if (!made.ok) return made;
  }
  const { configured, isWorkBranch } = ruleOf(options, place.branch);
  const tree = openWorkingTree({ ...options, stateBranch: configured, isWorkBranch });
  return tree.ok ? addTo(tree.value, files) : tree;
}

/** A branch that is not here begins where the remote has it, else at the state branch's tip. */
async function makeBranch(state: Room["options"]["state"], { surroundings, ref }: Extract<Home, { kind: "branch" }>): Promise<Result<void>> {
  const refs = openRefs(surroundings.place, surroundings.git);
  const own = await refs.tip(ref);
  if (!own.ok || own.value !== null) return own.ok ? ok(undefined) : own;
  const twin = await standOf(surroundings, ref);
  if (!twin.ok) return twin;
  const stands = twin.value === null ? await state.stateBranch() : null;
  if (stands && !stands.ok) return stands;
  const start = twin.value ?? stands?.value?.tip ?? null;
  if (start === null) return failed(problem("git-failed", "Nothing is committed yet, so there is nothing to start a work branch from.", { hint: "Commit once, an empty commit will do: git commit --allow-empty -m Start" }));
  const moved = await moveBranch(surroundings.git, { ref, from: "0".repeat(start.length), to: start });
  const now = moved.ok ? ok(start) : await refs.tip(ref);
  return now.ok && now.value !== null ? ok(undefined) : moved;
}

async function addTo(repository: Repository, files: NewDeliverables): Promise<Result<readonly string[]>> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const snapshot = await repository.snapshot({ for: "write" });
    if (!snapshot.ok) return snapshot;
    const added = await addOnto(repository, snapshot.value, files).finally(() => snapshot.value.release());
    if (!added.ok) return added;
    if (added.value !== "moved") return ok(added.value);
  }
  return failed(problem("conflict", `The deliverables of ${files.milestone} kept changing while they were made.`, { hint: "Try again." }));
}

async function addOnto(repository: Repository, snapshot: Snapshot, { milestone, files, subject }: NewDeliverables): Promise<Result<readonly string[] | "moved">> {
  const there = await snapshot.read(files.map(({ path }) => path));
  const odd = [...there].find(([, content]) => !content.ok && content.problem.code === "not-a-file");
  if (odd && !odd[1].ok) return odd[1];
  const missing = files.filter(({ path }) => !there.has(path));
  if (missing.length === 0) return ok([]);
  const obstacle = await obstacleTo(snapshot, missing.map(({ path }) => path));
  if (obstacle) return failed(obstacle);
  const message: CommitMessage = { subject, body: "", trailers: [["Milestone", milestone], TEMPLATES_TRAILER], commit: true };
  const outcome = await repository.commit(snapshot, missing.map(({ path, text }) => ({ path, text })), message);
  if (!outcome.ok) return outcome;
  return ok(outcome.value.kind === "moved" ? "moved" : missing.map(({ path }) => path));
}

/** A file, link or submodule that stands where a folder is needed: git would put the folder in its place. */
async function obstacleTo(snapshot: Snapshot, paths: readonly string[]): Promise<Problem | null> {
  const folders = new Set(paths.flatMap((path) => path.split("/").slice(0, -1).map((_, depth, names) => names.slice(0, depth + 1).join("/"))));
  for (const folder of [...folders].sort()) {
    const above = await snapshot.list(folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "");
    if (!above.ok) return above.problem;
    if (!above.value.includes(folder.slice(folder.lastIndexOf("/") + 1))) continue;
    const content = (await snapshot.read([folder])).get(folder);
    const inside = content?.ok ? null : await snapshot.list(folder);
    if (inside && !inside.ok) return inside.problem;
    if (inside === null || (snapshot.bulk && inside.value.length === 0)) return notAFile({ path: shownOf({ label: snapshot.root }, folder) });
  }
  return null;
}
