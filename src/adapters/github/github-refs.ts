// Refs on GitHub, moved by compare-and-swap as far as GitHub has one.
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Branch, Moved, Refs } from "../../ports/forge/refs.ts";
import type { Client, Wish } from "./client/client.ts";
import { allPages } from "./client/pages.ts";
import type { Places } from "./places.ts";
import { commitOf } from "./state/branch.ts";
import { openRecent, type Recent } from "./state/recent.ts";

const DONE: Moved = { kind: "done" };
const NOTHING = "0".repeat(40);
const WRITE = "contents: write";
/** Those that were talked about lately. */
const INSTANTS_KEPT_MAX = 1_000;

/** When commits were made, by their ids, ISO 8601 UTC: what does not change. */
export function openInstants(): Recent<string> {
  return openRecent(INSTANTS_KEPT_MAX);
}

/**
 * GraphQL's `updateRefs` compares and swaps in one step. Where the server does not have it, or does not take it for such a
 * ref, REST creates just as safely and moves forward only; a deletion, and a move that is not forward, then follow a look, and
 * whoever moves the ref in between is overrun by the deletion, or told.
 */
export function openGitHubRefs(client: Client, places: Places, instants = openInstants()): Refs {
  let canSwap = true;
  const at = async (ref: string): Promise<Result<string | null>> => {
    const found = await commitOf(client, ref.replace(/^refs\//, ""));
    return found.ok ? ok(found.value === "empty" ? null : found.value) : found;
  };
  return {
    branches: () => branches(client),
    at,
    async swap(ref, from, to) {
      if (from === to) return standing(at, ref, from);
      if (from === null) return to === null ? ok(DONE) : create(client, at, { ref, to });
      const swap = canSwap ? await swapped(client, places, { ref, from, to }) : "unknown";
      if (swap === "done") return ok(DONE);
      canSwap = swap !== "unknown";
      const now = await at(ref);
      if (!now.ok) return now;
      if (now.value !== from) return ok(swap === "lost" && now.value === to ? DONE : { kind: "moved", at: now.value });
      return to === null ? remove(client, at, ref) : update(client, at, { ref, from, to });
    },
    async contains(tip, commit) {
      const answer = await client.ask({ to: `compare ${commit} with ${tip}`, needs: "contents: read" }, (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, basehead: `${commit}...${tip}`, per_page: 1 }));
      return answer.ok ? ok(answer.value.status === "ahead" || answer.value.status === "identical") : answer;
    },
    async committedAt(commit) {
      const known = instants.get(commit);
      if (known !== undefined) return ok(known);
      const answer = await client.ask({ to: `read commit ${commit}`, needs: "contents: read" }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: commit }));
      if (!answer.ok) return answer;
      const at = new Date(answer.value.committer.date).toISOString();
      instants.keep(commit, at);
      return ok(at);
    },
  };
}

async function branches(client: Client): Promise<Result<readonly Branch[]>> {
  const found = await allPages((page) => client.ask({ to: "list branches", needs: "contents: read" }, (rest) => rest.repos.listBranches({ ...client.repo, ...page })), { what: "branches" });
  return found.ok ? ok(found.value.map(({ name, commit, protected: isProtected }) => ({ name, commit: commit.sha, isProtected, checkedOut: null }))) : found;
}

type At = (ref: string) => Promise<Result<string | null>>;
type Swap = { readonly ref: string; readonly from: string; readonly to: string | null };

async function standing(at: At, ref: string, wanted: string | null): Promise<Result<Moved>> {
  const now = await at(ref);
  return now.ok ? ok(now.value === wanted ? DONE : { kind: "moved", at: now.value }) : now;
}

/** Why it was not done the ref itself tells; `unknown`: the server has no such mutation. */
async function swapped(client: Client, places: Places, { ref, from, to }: Swap): Promise<"done" | "refused" | "lost" | "unknown"> {
  const place = await places.place();
  if (!place.ok) return "refused";
  const input = { repositoryId: place.value.nodeId, refUpdates: [{ name: ref, beforeOid: from, afterOid: to ?? NOTHING, force: true }] };
  const answer = await client.query({
    to: `move ${ref}`, needs: WRITE,
    expect: ({ status, message }) => (status === 404 || /doesn't exist on type|isn't a defined/i.test(message) ? ok("unknown" as const) : null),
  }, "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", { input });
  if (!answer.ok) return answer.problem.code === "remote-unavailable" ? "lost" : "refused";
  return answer.value === "unknown" ? "unknown" : "done";
}

function create(client: Client, at: At, { ref, to }: { readonly ref: string; readonly to: string }): Promise<Result<Moved>> {
  return act(client, {
    to: `make ${ref}`,
    after: async () => {
      const now = await at(ref);
      return now.ok && now.value !== null ? ok(now.value === to ? DONE : { kind: "moved", at: now.value }) : ok(null);
    },
  }, (rest) => rest.git.createRef({ ...client.repo, ref, sha: to }));
}

async function update(client: Client, at: At, { ref, from, to }: Swap & { readonly to: string }): Promise<Result<Moved>> {
  return act(client, {
    to: `move ${ref}`,
    after: async () => {
      const now = await at(ref);
      if (!now.ok) return ok(null);
      if (now.value !== from) return ok(now.value === to ? DONE : { kind: "moved", at: now.value });
      return failed(problem("refused", `${ref} can only be moved forward on this server, and ${to.slice(0, 7)} does not build on ${from.slice(0, 7)}.`, { hint: "Delete the ref and make it anew." }));
    },
  }, (rest) => rest.git.updateRef({ ...client.repo, ref: ref.slice("refs/".length), sha: to, force: false }));
}

async function remove(client: Client, at: At, ref: string): Promise<Result<Moved>> {
  return act(client, {
    to: `delete ${ref}`,
    after: async () => {
      const now = await at(ref);
      return ok(now.ok && now.value === null ? DONE : null);
    },
  }, (rest) => rest.git.deleteRef({ ...client.repo, ref: ref.slice("refs/".length) }));
}

type Act = Parameters<Client["ask"]>[1];

/** What a call that was refused with 422, or whose answer was lost, has come to is asked of the ref. */
async function act(client: Client, { to, after }: { readonly to: string; readonly after: () => Promise<Result<Moved | null>> }, call: Act): Promise<Result<Moved>> {
  const wish: Wish<unknown, "look"> = {
    to, needs: WRITE,
    look: async () => {
      const seen = await after();
      return seen.ok && seen.value?.kind === "done" ? ok(seen.value) : ok(null);
    },
    expect: ({ status, message }) => (status === 422 && /exists|fast.?forward|does not exist/i.test(message) ? ok("look" as const) : null),
  };
  const done = await client.ask(wish, call);
  if (!done.ok) return done;
  if (done.value !== "look") return ok(DONE);
  const seen = await after();
  if (!seen.ok || seen.value) return seen.ok && seen.value ? ok(seen.value) : failed(problem("conflict", `${to} did not succeed.`));
  return failed(problem("conflict", `GitHub could not ${to}: it changes meanwhile.`, { hint: "Try again." }));
}
