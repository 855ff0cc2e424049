// Committing over GitHub's API: a tree, a commit without a name on it, and the branch moved where it stands as it was read.
import { isUtf8 } from "node:buffer";
import { messageText } from "../../../core/base/encode/commit.ts";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { contentOf, type Change } from "../../../core/base/tree.ts";
import { isWritable, notAFile, pathFromTop } from "../../../core/model/stored/data-path.ts";
import type { CommitMessage, CommitOutcome } from "../../../ports/repository.ts";
import { pause } from "../client/tries.ts";
import type { Tip } from "./branch.ts";
import { contentId } from "./contents.ts";
import { instantOf } from "./github-trail.ts";
import type { Room, Writing } from "./github-repository.ts";
import { foldersOf, isRegular, linkOnTheWay, shown } from "./snapshot.ts";
import { DATA_FOLDER, type Entries } from "./trees.ts";

type Wanted = { readonly changes: readonly Change[]; readonly message: CommitMessage };
/** One file as it will be; `bytes` null removes it. */
type Draft = { readonly path: string; readonly bytes: Buffer | null; readonly mode: "100644" | "100755" };

/** Others commit between ours. The command is decided anew five times, which makes eighty tries in all. */
const TRIES_MAX = 16;
/** GitHub's clusters agree within seconds: so often a tip is asked for that must have moved. */
const LOOKS_MAX = 8;
/** For each try or look more, so that many who compete spread out. */
const PAUSE_MS_MAX = 300;
/** One tree takes so many files at once; a larger change is made of several trees, and still one commit. */
const TREE_FILES_MAX = 500;
/** What lies here needs a permission of its own. */
const WORKFLOWS = ".github/workflows/";

/**
 * `moved` where a path that was read, or is changed, differs on the branch's tip by then; other commits that came between are
 * built upon. GitHub signs the commit where the token is an app's or a workflow's.
 */
export async function commitOn(room: Room, writing: Writing, { changes, message }: Wanted): Promise<Result<CommitOutcome>> {
  const bad = changes.find((change) => !isWritable(change));
  if (bad) return failed(problem("invalid-argument", `${JSON.stringify(bad.path)} cannot be the path of a file in ${DATA_FOLDER}.`));
  const binary = changes.find(({ bytes }) => bytes && !isUtf8(bytes));
  if (binary) return failed(problem("not-text", `${shown(binary.path)} is not UTF-8 text, and nothing else is written over GitHub's API.`, { hint: "Work in a checkout." }));
  if (!message.commit) return failed(problem("invalid-argument", "Over GitHub's API changes can only be committed.", { hint: "Allow commits (`git_integration.auto_commit`), or work in a checkout." }));
  if (writing.tip.commit === null) return failed(problem("refused", `${room.client.name} has no commit yet, so nothing can be added to it.`, { hint: "Make a first commit, for example a README." }));
  let tip = writing.tip;
  for (let tries = 1; tries <= TRIES_MAX; tries++) {
    const done = await commitOnto(room, writing, { tip, changes, message });
    if (!done.ok || done.value.kind === "done") return done;
    await pause(room.client.means.clock, room.client.means.random() * PAUSE_MS_MAX * tries);
    const next = await nextTip(room, writing, tip);
    if (!next.ok) return next;
    tip = next.value;
    const touched = [...writing.seen, ...changes.map(({ path }) => path)];
    if (touched.some((path) => writing.entries.get(path)?.id !== tip.entries.get(path)?.id)) break;
  }
  return ok({ kind: "moved" });
}

/** Where the branch stands by now. An answer that has not caught up yet is asked for again. */
async function nextTip({ client, state }: Room, { branch }: Writing, refused: Tip): Promise<Result<Tip>> {
  for (let looks = 1; ; looks++) {
    const tip = await state.tip(branch);
    if (!tip.ok || tip.value.commit !== refused.commit || looks >= LOOKS_MAX) return tip;
    await pause(client.means.clock, client.means.random() * PAUSE_MS_MAX * looks);
  }
}

type Onto = Wanted & { readonly tip: Tip };

async function commitOnto(room: Room, { branch }: Writing, { tip, changes, message }: Onto): Promise<Result<CommitOutcome>> {
  const drafts = draftsOf(tip.entries, changes);
  if (!drafts.ok) return drafts;
  if (drafts.value.length === 0 || tip.commit === null) return ok({ kind: "done", commit: null, warnings: [] });
  const tree = await makeTree(room, tip.commit, drafts.value);
  if (!tree.ok) return tree;
  const commit = await room.client.ask({ to: "make a commit", needs: "contents: write" }, (rest) =>
    rest.git.createCommit({ ...room.client.repo, message: messageText(message), tree: tree.value, parents: tip.commit === null ? [] : [tip.commit] }));
  if (!commit.ok) return commit;
  const { sha, author, committer } = commit.value;
  const made = { id: sha, at: instantOf(committer.date), author: author.name, trailers: message.trailers };
  const moved = await room.state.advance(branch, tip.commit, made);
  if (!moved.ok || moved.value === "moved") return moved.ok ? ok({ kind: "moved" }) : moved;
  room.instants?.keep(sha, made.at);
  branch.line.keep(sha, withDrafts(tip.entries, drafts.value));
  for (const { bytes } of drafts.value) if (bytes) room.contents.remember(bytes);
  return ok({ kind: "done", commit: sha, warnings: [] });
}

/** What differs from the tip. Problem: `not-a-file` where a link or a folder is in the way. */
function draftsOf(entries: Entries, changes: readonly Change[]): Result<readonly Draft[]> {
  const drafts: Draft[] = [];
  const folders = foldersOf(entries);
  for (const change of changes) {
    const { path } = change;
    const before = entries.get(path);
    const content = contentOf(change);
    const bytes = content === null ? null : Buffer.from(content);
    if (bytes === null ? !before : before?.id === contentId(bytes)) continue;
    const parent = linkOnTheWay(entries, path) ?? fileOnTheWay(entries, path);
    if (bytes && (parent !== null || folders.has(path) || (before && !isRegular(before.mode)))) return failed(notAFile({ path: shown(parent ?? path) }));
    drafts.push({ path, bytes, mode: before?.mode === "100755" ? "100755" : "100644" });
  }
  return ok(drafts);
}

function fileOnTheWay(entries: Entries, path: string): string | null {
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) if (entries.has(path.slice(0, end))) return path.slice(0, end);
  return null;
}

/** A commit's own id does for its tree's. */
async function makeTree({ client }: Room, base: string, drafts: readonly Draft[]): Promise<Result<string>> {
  let tree = base;
  for (let start = 0; start < drafts.length; start += TREE_FILES_MAX) {
    const files = drafts.slice(start, start + TREE_FILES_MAX).map(({ path, bytes, mode }) => {
      const file = { path: pathFromTop(path) ?? `${DATA_FOLDER}/${path}`, mode, type: "blob" as const };
      return bytes ? { ...file, content: bytes.toString() } : { ...file, sha: null };
    });
    const needs = files.some(({ path }) => path.startsWith(WORKFLOWS)) ? "workflows: write" : "contents: write";
    const made = await client.ask({ to: needs.startsWith("workflows") ? "write workflows" : "write files", needs }, (rest) => rest.git.createTree({ ...client.repo, base_tree: tree, tree: files }));
    if (!made.ok) return made;
    tree = made.value.sha;
  }
  return ok(tree);
}

function withDrafts(entries: Entries, drafts: readonly Draft[]): Entries {
  const next = new Map(entries);
  for (const { path, bytes, mode } of drafts) {
    if (bytes) next.set(path, { mode, id: contentId(bytes), size: bytes.length });
    else next.delete(path);
  }
  return next;
}
