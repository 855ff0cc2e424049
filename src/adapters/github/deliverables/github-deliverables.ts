// Deliverables over GitHub's API: read at the tip of the work branch, made in one commit on it.
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { TEMPLATES_TRAILER } from "../../../core/model/kiro/authorship.ts";
import { isHidden, milestoneFolder, strayIn } from "../../../core/model/kiro/deliverable-path.ts";
import type { DeliverableFile, DeliverableFiles, NewDeliverables } from "../../../core/model/kiro/deliverable.ts";
import { FILE_BYTES_MAX, isDataPath, isTemporary, notAFile } from "../../../core/model/stored/data-path.ts";
import type { Refs } from "../../../ports/forge/refs.ts";
import type { Deliverables, WorkPlace } from "../../../ports/deliverables.ts";
import type { Repository } from "../../../ports/repository.ts";
import type { Client } from "../client/client.ts";
import type { Places } from "../places.ts";
import { commitOf, openStateBranch, type StateBranch, type Tip } from "../state/branch.ts";
import type { Contents } from "../state/contents.ts";
import { isBranchName, openGitHubRepository } from "../state/github-repository.ts";
import { isRegular, shown } from "../state/snapshot.ts";
import type { Entry } from "../state/trees.ts";
import { openEditors, type Editors } from "./editors.ts";

/** `state` is the branch that carries the state. */
export type GitHubDeliverablesOptions = { readonly client: Client; readonly places: Places; readonly contents: Contents; readonly state: StateBranch; readonly refs: Refs };

type Room = GitHubDeliverablesOptions & { readonly editors: Editors };

export function openGitHubDeliverables(options: GitHubDeliverablesOptions): Deliverables {
  const room = { ...options, editors: openEditors(options.client) };
  return { read: (place) => readFiles(room, place), add: (place, files) => addFiles(room, place, files) };
}

async function nameOf({ state }: Room, { branch }: WorkPlace): Promise<Result<string>> {
  if (branch === null) {
    const which = await state.which();
    return which.ok ? ok(which.value.name) : which;
  }
  return isBranchName(branch) ? ok(branch) : failed(problem("invalid-argument", `A branch cannot be called ${JSON.stringify(branch)}.`));
}

function workBranch({ client, places, contents }: Room, name: string): StateBranch {
  return openStateBranch(client, { ref: name, choose: null, places, contents });
}

async function tipOf(branch: StateBranch): Promise<Result<Tip>> {
  const which = await branch.which();
  return which.ok ? branch.tip(which.value) : which;
}

async function readFiles(room: Room, place: WorkPlace): Promise<Result<DeliverableFiles>> {
  const name = await nameOf(room, place);
  if (!name.ok) return name;
  const tip = await tipOf(workBranch(room, name.value));
  if (!tip.ok && tip.problem.code !== "not-found") return tip;
  if (!tip.ok || tip.value.commit === null) return ok({ where: "nowhere", branch: place.branch, head: null, files: [] });
  const { commit: head, entries } = tip.value;
  const folder = milestoneFolder(place.milestone);
  const own = [...entries].filter(([path]) => path.startsWith(`${folder}/`) && !isHidden(path) && !path.split("/").some(isTemporary));
  const files = await contentsOf(room, own);
  if (!files.ok) return files;
  const editors = files.value.length === 0 ? ok(new Map<string, never>()) : await room.editors(head, folder);
  return editors.ok ? ok({ where: "branch", branch: place.branch, head, files: files.value.map((file) => ({ ...file, editor: editors.value.get(file.path) ?? null })) }) : editors;
}

async function contentsOf({ contents }: Room, entries: readonly (readonly [path: string, entry: Entry])[]): Promise<Result<readonly DeliverableFile[]>> {
  const odd = entries.find(([path, { mode }]) => !isRegular(mode) || !isDataPath(path));
  if (odd) return failed(notAFile({ path: shown(odd[0]) }));
  const read = await contents.of(entries.map(([path, { id, size }]) => ({ id, size, shown: shown(path) })));
  const files: DeliverableFile[] = [];
  for (const [path, { id }] of entries.toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    const bytes = read.get(id);
    if (!bytes) return failed(problem("unreadable", `GitHub did not give ${shown(path)}.`, { at: { path: shown(path) }, hint: "Try again." }));
    if (!bytes.ok) return bytes;
    files.push(fileOf(path, bytes.value));
  }
  return ok(files);
}

function fileOf(path: string, bytes: Uint8Array): DeliverableFile {
  const isText = bytes.length <= FILE_BYTES_MAX && isUtf8(bytes) && !bytes.includes(0);
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length, editor: null, text: isText ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : null };
}

/** Others may make or move the branch meanwhile. */
const TRIES_MAX = 5;

async function addFiles(room: Room, place: WorkPlace, files: NewDeliverables): Promise<Result<readonly string[]>> {
  const stray = strayIn(files);
  if (stray) return failed(stray);
  const name = await nameOf(room, place);
  if (!name.ok) return name;
  const made = place.branch === null ? ok(undefined) : await makeBranch(room, name.value);
  if (!made.ok) return made;
  const repository = openGitHubRepository({ client: room.client, contents: room.contents, state: workBranch(room, name.value) });
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const added = await addOnto(repository, files);
    if (!added.ok) return added;
    if (added.value !== "moved") return ok(added.value);
  }
  return failed(problem("conflict", `The deliverables of ${files.milestone} kept changing while they were made.`, { hint: "Try again." }));
}

/** From the state branch's tip. Whoever was faster has made it just as well. */
async function makeBranch({ client, state, refs }: Room, name: string): Promise<Result<void>> {
  const there = await commitOf(client, `heads/${name}`);
  if (!there.ok || (there.value !== null && there.value !== "empty")) return there.ok ? ok(undefined) : there;
  const tip = await tipOf(state);
  if (!tip.ok) return tip;
  if (tip.value.commit === null) return failed(problem("refused", `${client.name} has no commit yet, so there is nothing to start a work branch from.`, { hint: "Make a first commit, for example a README." }));
  const moved = await refs.swap(`refs/heads/${name}`, null, tip.value.commit);
  return moved.ok ? ok(undefined) : moved;
}

async function addOnto(repository: Repository, { milestone, files, subject }: NewDeliverables): Promise<Result<readonly string[] | "moved">> {
  const snapshot = await repository.snapshot({ for: "write" });
  if (!snapshot.ok) return snapshot;
  try {
    const there = await snapshot.value.read(files.map(({ path }) => path));
    const odd = [...there.values()].find((content) => !content.ok && content.problem.code === "not-a-file");
    if (odd && !odd.ok) return odd;
    const missing = files.filter(({ path }) => !there.has(path));
    if (missing.length === 0) return ok([]);
    const outcome = await repository.commit(snapshot.value, missing.map(({ path, text }) => ({ path, text })), { subject, body: "", trailers: [["Milestone", milestone], TEMPLATES_TRAILER], commit: true });
    if (!outcome.ok) return outcome;
    return ok(outcome.value.kind === "moved" ? "moved" : missing.map(({ path }) => path));
  } finally {
    await snapshot.value.release();
  }
}
