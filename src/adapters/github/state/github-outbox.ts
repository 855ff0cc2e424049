// The outbox in a ref on GitHub, for doors without a disk: a commit with one file, moved by compare-and-swap.
import { parsedJson } from "../../../core/base/json.ts";
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
/** For so long what was seen is believed: whoever writes finds out whether it still holds. */
const SEEN_MS_MAX = 2_000;
const FILE = "outbox.jsonl";

/** `commit` null: there is none yet. */
type Standing = { readonly commit: string | null; readonly text: string };

/** `seen`: what the ref held when it was read or moved here last, `at` an instant of the clock that never jumps. */
type Desk = { readonly client: Client; readonly refs: Refs; seen: (Standing & { readonly at: number }) | null };

export function openGitHubOutbox(client: Client, refs: Refs): Outbox {
  const desk: Desk = { client, refs, seen: null };
  const kept: KeptRecords = {
    async read() {
      const now = await standing(desk);
      return now.ok ? ok(stateOf(now.value.text)) : now;
    },
    async lately() {
      const now = await lately(desk);
      return now.ok ? ok(stateOf(now.value.text)) : now;
    },
    add: (records) => added(desk, records),
  };
  return outboxOver(kept, randomUUID);
}

async function added(desk: Desk, records: readonly OutboxRecord[]): Promise<Result<OutboxState>> {
  const { client } = desk;
  for (let tries = 1; tries <= TRIES_MAX; tries++) {
    const now = tries === 1 ? await lately(desk) : await standing(desk);
    if (!now.ok) return now;
    const state = stateOf(now.value.text);
    for (const record of records) applyRecord(state, record);
    forgetOld(state);
    const text = recordsOf(state).map((record) => `${JSON.stringify(record)}\n`).join("");
    if (text === now.value.text) return ok(state);
    const commit = await written(client, text, now.value.commit === null ? [] : [now.value.commit]);
    if (!commit.ok) return commit;
    const moved = await move(desk, now.value.commit, commit.value);
    if (!moved.ok) return moved;
    if (moved.value === "done") {
      desk.seen = { commit: commit.value, text, at: client.means.clock.elapsed() };
      return ok(state);
    }
    desk.seen = null;
    await pause(client.means.clock, client.means.random() * PAUSE_MS_MAX * tries);
  }
  return failed(problem("conflict", "The outbox changes faster than it can be written.", { hint: "Try again." }));
}

/** A commit that is built on the one before moves the ref only where it still stands there: that is the compare-and-swap. */
async function move({ client, refs }: Desk, from: string | null, to: string): Promise<Result<"done" | "moved">> {
  if (from === null) {
    const made = await refs.swap(OUTBOX_REF, null, to);
    return made.ok ? ok(made.value.kind) : made.problem.code === "conflict" ? ok("moved") : made;
  }
  const done = await client.ask<object, "moved">({
    to: "write the outbox", needs: "contents: write",
    expect: ({ status, message }) => (status === 422 && /fast.?forward|does not exist/i.test(message) ? ok("moved") : null),
  }, (rest) => rest.git.updateRef({ ...client.repo, ref: OUTBOX_REF.slice("refs/".length), sha: to, force: false }));
  return done.ok ? ok(done.value === "moved" ? "moved" : "done") : done;
}

async function lately(desk: Desk): Promise<Result<Standing>> {
  const { seen, client } = desk;
  return seen && client.means.clock.elapsed() - seen.at < SEEN_MS_MAX ? ok(seen) : standing(desk);
}

async function standing(desk: Desk): Promise<Result<Standing>> {
  const commit = await desk.refs.at(OUTBOX_REF);
  if (!commit.ok) return commit;
  const text = commit.value === null ? ok("") : desk.seen?.commit === commit.value ? ok(desk.seen.text) : await textOf(desk.client, commit.value);
  if (!text.ok) return text;
  desk.seen = { commit: commit.value, text: text.value, at: desk.client.means.clock.elapsed() };
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
    const record = line === "" ? null : outboxRecord(parsedJson(line));
    if (record) applyRecord(state, record);
  }
  return state;
}
