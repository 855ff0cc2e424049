// A venue in memory: the ports of one door on a hub, with every call counted, and faults wherever a test wants them.
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok, type Result } from "../../../src/core/base/result.ts";
import { overlaid } from "../../../src/engine/converse/sight.ts";
import type { Account } from "../../../src/ports/forge/forge.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import type { Repository } from "../../../src/ports/repository.ts";
import type { Venue } from "../../../src/ports/forge/venue.ts";
import { hubDeliverables } from "../kiro/hub-deliverables.ts";
import { checksOf, forgeOf, pullsOf, refsOf, reviewsOf, workflowsOf } from "./memory-forge.ts";
import { seconds, type Hub } from "./memory-hub.ts";
import { openMemoryJournal } from "./memory-journal.ts";
import { openMemoryLeases } from "./memory-leases.ts";
import { openMemorySeats } from "./memory-seats.ts";

/** `fail`: nothing is done. `lost`: it is done, and the answer does not arrive. Else an answer in place of the true one. */
export type Fault = "fail" | "lost" | { readonly answer: (truth: unknown) => unknown };

/** Asked before every call, with its name ("forge.say") and its number from 1; what it answers happens. */
export type Faults = (call: string, number: number) => Fault | null | Promise<Fault | null>;

export type MemoryVenue = Venue & {
  /** The names of all calls that cost something, in order; a commit is three, since it makes a tree, a commit and moves a ref. */
  readonly log: string[];
  /** Calls up to, and with, the last one of the commit. */
  readonly beforeCommit: () => number;
};

/** Nothing fails, and calls of doors that are open at once come in an order that the numbers choose. */
export function shuffled(random: () => number): Faults {
  return async () => {
    for (let turns = Math.floor(random() * 4); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
    return null;
  };
}

/** What a door that has listened for a while does not ask again: who we are, which repository this is, and what came onto its branch. */
const FREE: ReadonlySet<string> = new Set(["forge.self", "forge.place", "trail"]);

export function openMemoryVenue(hub: Hub, us: Account, { faults = () => null, run = null }: { readonly faults?: Faults; readonly run?: string | null } = {}): MemoryVenue {
  const log: string[] = [];
  let number = 0;
  async function called<T>(name: string, call: () => Promise<T>): Promise<T> {
    if (!FREE.has(name)) log.push(name);
    const fault = await faults(name, ++number);
    if (fault === null) return call();
    if (fault === "fail") return refusal<T>(name);
    const truth = await call();
    return fault === "lost" ? refusal<T>(name) : (fault.answer(truth) as T);
  }
  const counted = <P extends object>(room: string, port: P): P =>
    Object.fromEntries(Object.entries(port).map(([name, member]) => [name, typeof member === "function" ? (...words: unknown[]) => called(`${room}.${name}`, async () => member(...words)) : member])) as P;
  const ports: Ports = {
    repository: countedRepository(withPushed(hub), called, log),
    history: { isWhole: true, commits: (query) => called("history.commits", () => hub.repository.history.commits(query)) },
    settings: { environment: {}, flags: {}, git: () => ({}), global: null },
    surroundings: { file: noCheckout, folder: noCheckout, machine: () => Promise.reject(new Error("there is no machine to look at")) },
    conflicts: { list: async () => ok([]), sides: async () => ok({ published: null, beginning: null }), settle: async () => ok(undefined) },
    deliverables: counted("deliverables", hubDeliverables(hub)),
    leases: counted("leases", openMemoryLeases(hub.now)),
    journal: openMemoryJournal(),
    seats: openMemorySeats(),
  };
  return {
    ports, run, log,
    trail: (since) => called("trail", async () => ok(hub.repository.commits.filter(({ at }) => Date.parse(at) >= Math.floor(Date.parse(since) / 1000) * 1000).map(({ id, at, message }) => ({ id, at, author: us.login, trailers: message.trailers })))),
    now: hub.now,
    forge: { ...counted("forge", forgeOf(hub, us)), calls: () => log.length, heardAt: () => seconds(hub.now()) },
    pulls: counted("pulls", pullsOf(hub)),
    reviews: counted("reviews", reviewsOf(hub)),
    checks: counted("checks", checksOf(hub)),
    workflows: counted("workflows", workflowsOf(hub)),
    refs: counted("refs", refsOf(hub)),
    beforeCommit: () => log.indexOf("repository.commit") + (log.includes("repository.commit") ? 0 : log.length + 1),
  };
}

/** Commits of pushes are there as well. */
function withPushed({ repository, pushed }: Hub): Repository {
  return {
    commit: (base, changes, message) => repository.commit(base, changes, message),
    async snapshot(request) {
      const changes = request.ref === undefined ? undefined : pushed.get(request.ref);
      if (!changes) return repository.snapshot(request);
      const main = await repository.snapshot({ ...request, ref: "main" });
      return main.ok ? ok(overlaid(main.value, changes)) : main;
    },
  };
}

function refusal<T>(name: string): T {
  return failed(problem("remote-unavailable", `GitHub did not answer ${name}.`)) as T;
}

async function noCheckout(): Promise<Result<never>> {
  return failed(problem("file-not-found", "This needs a checkout."));
}

type Called = <T>(name: string, call: () => Promise<T>) => Promise<T>;

/** A snapshot looks at the branch; what it reads comes from a cache that is warm. */
function countedRepository(repository: Repository, called: Called, log: string[]): Repository {
  return {
    snapshot: (request) => called("repository.snapshot", () => repository.snapshot(request)),
    async commit(base, changes, message) {
      log.push("repository.tree", "repository.blob");
      return called("repository.commit", () => repository.commit(base, changes, message));
    },
  };
}
