// The outbox in a ref on GitHub, for doors without a disk: a commit with one file, moved by compare-and-swap.
import { randomUUID } from "node:crypto";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { applyRecord, emptyOutbox, forgetOld, OUTBOX_REF, outboxRecord, recordsOf, type OutboxRecord, type OutboxState } from "../../../core/model/stored/outbox.ts";
import type { Refs } from "../../../ports/forge/refs.ts";
import { outboxOver, type KeptRecords } from "../../../ports/keeping/kept-outbox.ts";
import type { Outbox } from "../../../ports/outbox.ts";
import type { Client } from "../client/client.ts";
import { pause } from "../client/tries.ts";

/** Others put letters in at the same time. */
const TRIES_MAX = 16;
/** For each try more, so that many who compete spread out. */
const PAUSE_MS_MAX = 200;
const FILE = "outbox.jsonl";

/** `forwardOnly`: the server refuses to move the ref to a commit without parents. `text` is that of the last commit that was read or made here. */
type Desk = { readonly client: Client; readonly refs: Refs; forwardOnly: boolean; seen: { readonly commit: string; readonly text: string } | null };

export function openGitHubOutbox(client: Client, refs: Refs): Outbox {
  const desk: Desk = { client, refs, forwardOnly: false, seen: null };
  const kept: KeptRecords = {
    async read() {
      const now = await standing(desk);
      return now.ok ? ok(stateOf(now.value.text)) : now;
    },
    add: (records) => added(desk, records),
  };
  return outboxOver(kept, randomUUID);
}

async function added(desk: Desk, records: readonly OutboxRecord[]): Promise<Result<OutboxState>> {
  const { client, refs } = desk;
  for (let tries = 1; tries <= TRIES_MAX; tries++) {
    const now = await standing(desk);
    if (!now.ok) return now;
    const state = stateOf(now.value.text);
    for (const record of records) applyRecord(state, record);
    forgetOld(state);
    const text = recordsOf(state).map((record) => `${JSON.stringify(record)}\n`).join("");
    if (text === now.value.text) return ok(state);
    const commit = await written(client, text, desk.forwardOnly && now.value.commit !== null ? [now.value.commit] : []);
    if (!commit.ok) return commit;
    const moved = await refs.swap(OUTBOX_REF, now.value.commit, commit.value);
    if (!moved.ok && moved.problem.code !== "conflict" && moved.problem.code !== "refused") return moved;
    // An old server moves refs forward only: there each outbox is built on the one before.
    if (!moved.ok) desk.forwardOnly = true;
    if (moved.ok && moved.value.kind === "done") {
      desk.seen = { commit: commit.value, text };
      return ok(state);
    }
    await pause(client.means.clock, client.means.random() * PAUSE_MS_MAX * tries);
  }
  return failed(problem("conflict", "The outbox changes faster than it can be written.", { hint: "Try again." }));
}

async function standing(desk: Desk): Promise<Result<{ readonly commit: string | null; readonly text: string }>> {
  const commit = await desk.refs.at(OUTBOX_REF);
  if (!commit.ok) return commit;
  if (commit.value === null) return ok({ commit: null, text: "" });
  if (desk.seen?.commit === commit.value) return ok(desk.seen);
  const text = await textOf(desk.client, commit.value);
  if (!text.ok) return text;
  desk.seen = { commit: commit.value, text: text.value };
  return ok(desk.seen);
}

/** "" where the ref holds something else: whoever can write refs can spoil this one, and then it begins anew. */
async function textOf(client: Client, commit: string): Promise<Result<string>> {
  const tree = await client.ask({ to: "read the outbox", needs: "contents: read" }, (rest) => rest.git.getTree({ ...client.repo, tree_sha: commit }));
  if (!tree.ok) return tree;
  const file = tree.value.tree.find(({ path, type }) => path === FILE && type === "blob")?.sha;
  if (file === undefined) return ok("");
  const blob = await client.ask({ to: "read the outbox", needs: "contents: read" }, (rest) => rest.git.getBlob({ ...client.repo, file_sha: file }));
  return blob.ok ? ok(Buffer.from(blob.value.content, "base64").toString()) : blob;
}

async function written(client: Client, text: string, parents: readonly string[]): Promise<Result<string>> {
  const wish = { to: "write the outbox", needs: "contents: write" };
  const tree = await client.ask(wish, (rest) => rest.git.createTree({ ...client.repo, tree: [{ path: FILE, mode: "100644", type: "blob", content: text }] }));
  if (!tree.ok) return tree;
  const commit = await client.ask(wish, (rest) => rest.git.createCommit({ ...client.repo, message: "milestone: outbox", tree: tree.value.sha, parents: [...parents] }));
  return commit.ok ? ok(commit.value.sha) : commit;
}

function stateOf(text: string): OutboxState {
  const state = emptyOutbox();
  for (const line of text.split("\n")) {
    const record = line === "" ? null : outboxRecord(valueIn(line));
    if (record) applyRecord(state, record);
  }
  return state;
}

function valueIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
