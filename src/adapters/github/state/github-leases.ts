// Leases as they stand in refs on GitHub: shown and taken away. Whoever takes one works in a clone.
import { createHash } from "node:crypto";
import { problem } from "../../../core/base/problem.ts";
import { all, failed, ok, type Result } from "../../../core/base/result.ts";
import { holderOf, leaseOf, leaseRef, LEASES, OWNERS_LEASES, readLease } from "../../../core/model/stored/lease.ts";
import type { LeaseName, Leases, Standing } from "../../../ports/execution/leases.ts";
import type { Refs } from "../../../ports/forge/refs.ts";
import type { Client } from "../client/client.ts";
import { commitOf } from "./branch.ts";

/** A holder shows itself every 20 seconds; one that we have not seen change for so long is gone. */
const UNCHANGED_MS_MAX = 60_000;
/** Who looks only once judges by the holder's own clock, which may be wrong by so much. */
const SILENT_MS_MAX = 15 * 60_000;

type Found = LeaseName & { readonly standing: Standing };

export function openGitHubLeases(client: Client, refs: Refs): Leases {
  const seen = new Map<string, { readonly commit: string; readonly at: number }>();
  const judge = (ref: string, commit: string, renewed: string): Standing["state"] => {
    const now = client.means.clock.elapsed();
    const before = seen.get(ref);
    const since = before?.commit === commit ? before.at : now;
    seen.set(ref, { commit, at: since });
    return now - since >= UNCHANGED_MS_MAX || client.now() - Date.parse(renewed) >= SILENT_MS_MAX ? "gone" : "alive";
  };
  const read = async (ref: string, commit: string): Promise<Result<Found>> => {
    const answer = await client.ask({ to: "read a lease", needs: "contents: read" }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: commit }));
    if (!answer.ok) return answer;
    const record = readLease(answer.value.message.trim());
    const holder = holderOf(record, { renewed: null });
    return ok({ ...leaseOf(ref, record, digestOf), standing: { holder, state: judge(ref, commit, holder.renewed) } });
  };
  return {
    take: async ({ milestone }) => failed(problem("prerequisite-missing", `Work on ${milestone} needs a clone of the repository.`, { hint: "Run `milestone execute` in a checkout, or dispatch the workflow that does." })),
    async look(name) {
      const ref = leaseRef(name, digestOf);
      const commit = await commitOf(client, ref.slice("refs/".length));
      if (!commit.ok || commit.value === null || commit.value === "empty") return commit.ok ? ok(null) : commit;
      const found = await read(ref, commit.value);
      return found.ok ? ok(found.value.standing) : found;
    },
    async list() {
      const answer = await client.ask({ to: "list leases", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? ok([]) : null) }, (rest) => rest.git.listMatchingRefs({ ...client.repo, ref: LEASES.slice("refs/".length) }));
      if (!answer.ok) return answer;
      const ours = answer.value.filter(({ ref }) => [LEASES, OWNERS_LEASES].some((folder) => ref.startsWith(`${folder}/`)));
      return all(await Promise.all(ours.map(({ ref, object }) => read(ref, object.sha))));
    },
    async revoke(name) {
      const ref = leaseRef(name, digestOf);
      for (let tries = 0; tries < REVOKE_TRIES_MAX; tries++) {
        const at = await refs.at(ref);
        if (!at.ok) return at;
        const done = at.value === null ? ok({ kind: "done" as const }) : await refs.swap(ref, at.value, null);
        if (!done.ok || done.value.kind === "done") return done.ok ? ok(undefined) : done;
      }
      return failed(problem("conflict", "The lease changes faster than it can be taken away.", { hint: "Try again." }));
    },
  };
}

/** A holder renews every 20 seconds: twice in a row is chance, more is not. */
const REVOKE_TRIES_MAX = 5;

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
