// The repository over GitHub's API: snapshots of commits, and commits that are made only where nothing has moved.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Repository, Snapshot } from "../../../ports/repository.ts";
import type { Client } from "../client/client.ts";
import { commitOf, type Branch, type StateBranch, type Tip } from "./branch.ts";
import { commitOn } from "./commit.ts";
import type { Contents } from "./contents.ts";
import { openSnapshot, type View } from "./snapshot.ts";
import type { Recent } from "./recent.ts";
import { entriesOf, type Entries } from "./trees.ts";

/** `instants`: when commits were made, ISO 8601 UTC. */
export type Room = { readonly client: Client; readonly state: StateBranch; readonly contents: Contents; readonly instants?: Recent<string> };

/** What a snapshot for writing was taken of. */
export type Writing = View & { readonly branch: Branch; readonly tip: Tip };

type Turn = { readonly writing: Writing; readonly end: () => void; ended: boolean };

export function openGitHubRepository(room: Room): Repository {
  const turns = new WeakMap<Snapshot, Turn>();
  return {
    async snapshot({ for: purpose, ref }) {
      if (ref !== undefined) return elsewhere(room, ref);
      const branch = await room.state.which();
      if (!branch.ok) return branch;
      const end = purpose === "write" ? await branch.value.line.turn() : () => {};
      const tip = await room.state.tip(branch.value).catch((error: unknown) => {
        end();
        throw error;
      });
      if (!tip.ok) {
        end();
        return tip;
      }
      const writing: Writing = { branch: branch.value, tip: tip.value, entries: tip.value.entries, commit: tip.value.commit, seen: new Set() };
      const turn: Turn = { writing, end, ended: false };
      const snapshot = openSnapshot(writing, room.contents, () => finish(turn));
      if (purpose === "write") turns.set(snapshot, turn);
      return ok(snapshot);
    },
    async commit(base, changes, message) {
      const turn = turns.get(base);
      if (!turn || turn.ended) throw new TypeError("the snapshot was not taken for writing, or has ended");
      try {
        return await commitOn(room, turn.writing, { changes, message });
      } finally {
        finish(turn);
      }
    },
  };
}

function finish(turn: Turn): void {
  turn.ended = true;
  turn.end();
}

/** Another branch or commit, to be read only. */
async function elsewhere(room: Room, ref: string): Promise<Result<Snapshot>> {
  const entries = await entriesAt(room, ref);
  if (!entries.ok) return entries;
  if (entries.value === null) return failed(problem("invalid-argument", `There is no branch or commit ${JSON.stringify(ref)}.`));
  return ok(openSnapshot({ entries: entries.value, seen: new Set(), commit: null }, room.contents, () => {}));
}

async function entriesAt({ client, state }: Room, ref: string): Promise<Result<Entries | null>> {
  if (/^[0-9a-f]{40}$/.test(ref)) return entriesOn(client, state, ref);
  if (!isBranchName(ref)) return ok(null);
  const commit = await commitOf(client, `heads/${ref}`);
  if (!commit.ok || commit.value === null || commit.value === "empty") return commit.ok ? ok(null) : commit;
  return entriesOf(client, commit.value);
}

/** Most commits that are asked for lie on the state branch. What is no commit, a tree for one, is taken for none. */
async function entriesOn(client: Client, state: StateBranch, id: string): Promise<Result<Entries | null>> {
  const branch = await state.which();
  const known = branch.ok ? branch.value.line.entries(id) : undefined;
  if (known) return ok(known);
  const commit = await client.ask({ to: `read commit ${id}`, needs: "contents: read", expect: ({ status }) => (status === 404 || status === 422 ? ok(null) : null) }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: id }));
  if (!commit.ok || commit.value === null) return commit.ok ? ok(null) : commit;
  const read = await entriesOf(client, commit.value.tree.sha);
  if (branch.ok && read.ok && read.value) branch.value.line.keep(id, read.value);
  return read;
}

/** What git takes for a name, so that nothing else gets into an address. */
export function isBranchName(name: string): boolean {
  return /^[^\u0000-\u0020\u007f~^:?*[\\]+$/.test(name) && !/(?:^|\/)[.-]|\.\.|\/\/|@\{|^@$|(?:\.lock|[./])$/.test(name);
}
