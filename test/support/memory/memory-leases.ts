// Leases in memory: the contract's plainest meaning, for tests of whatever stands above it.
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import type { Holder, Lease, LeaseName, Leases, Taking } from "../../../src/ports/execution/leases.ts";

export interface MemoryLeases extends Leases {
  /** What a crash of its process is: the session's leases are those of a gone holder. */
  end(session: string): void;
  /** Sessions that hold something. */
  sessions(): string[];
}

type Entry = { readonly name: LeaseName; readonly holder: Holder };

/** `now`: ISO 8601 UTC. */
export function openMemoryLeases(now: () => string = () => "2026-11-21T10:00:00.000Z"): MemoryLeases {
  const entries = new Map<string, Entry>();
  const ended = new Set<string>();
  const standing = ({ holder }: Entry) => ({ holder, state: ended.has(holder.session) ? "gone" : "alive" } as const);

  async function take(name: LeaseName, { session, owner }: Pick<Holder, "session" | "owner">) {
    const key = keyOf(name);
    const found = entries.get(key);
    if (found && standing(found).state === "alive") return ok<Taking>({ kind: "busy", standing: standing(found) });
    ended.delete(session);
    const holder = { session, owner, host: "here", pid: 1, since: now(), renewed: now(), token: (found?.holder.token ?? 0) + 1 };
    entries.set(key, { name, holder });
    return ok<Taking>({ kind: "held", lease: leaseOf(key, entries.get(key)), over: found?.holder ?? null });
  }

  function leaseOf(key: string, mine: Entry | undefined): Lease {
    let own = mine;
    const isOurs = (): boolean => own !== undefined && entries.get(key) === own;
    return {
      holder: own?.holder ?? { session: "", owner: "", host: "", pid: 0, since: "", renewed: "", token: 0 },
      held: async () => isOurs(),
      async renew() {
        if (!own || !isOurs()) return failed(problem("lease-lost", `${entries.get(key)?.holder.session ?? "Nobody"} has it now.`));
        own = { ...own, holder: { ...own.holder, renewed: now() } };
        entries.set(key, own);
        return ok(undefined);
      },
      async release() {
        if (isOurs()) entries.delete(key);
        return ok(undefined);
      },
    };
  }

  return {
    take,
    end: (session) => void ended.add(session),
    sessions: () => [...entries.values()].map(({ holder }) => holder.session),
    async look(name) {
      const found = entries.get(keyOf(name));
      return ok(found ? standing(found) : null);
    },
    list: async () => ok([...entries.values()].filter(({ name }) => name.task === undefined).map((entry) => ({ ...entry.name, standing: standing(entry) }))),
    async revoke(name) {
      entries.delete(keyOf(name));
      return ok(undefined);
    },
  };
}

function keyOf({ milestone, owner, task }: LeaseName): string {
  return JSON.stringify(task !== undefined ? ["claim", milestone, task] : owner !== undefined ? ["owner", milestone, owner] : ["milestone", milestone]);
}
