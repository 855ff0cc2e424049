// Sweeps: which rooms are shown, and that no repository keeps another one waiting.
import { describe, expect, test } from "vitest";
import type { Hub } from "../../../src/app/github/hub.ts";
import type { Venues } from "../../../src/app/github/venues.ts";
import { openContact } from "../../../src/app/work/contact.ts";
import type { Room } from "../../../src/app/work/event.ts";
import type { Acts } from "../../../src/app/work/jobs.ts";
import { lookedAtSince, openSweeps } from "../../../src/app/work/sweeps.ts";
import { openWorker } from "../../../src/app/work/worker.ts";
import { problem, type ProblemCode } from "../../../src/core/base/problem.ts";
import { failed, ok, type Result } from "../../../src/core/base/result.ts";
import { item, START } from "../../contract/inbox.ts";
import { openFakeClock } from "../../support/memory/fake-clock.ts";
import { openMemoryInbox } from "../../support/memory/memory-inbox.ts";
import { openTown } from "../../support/memory/memory-town.ts";
import { until } from "../../support/processes/until.ts";

const roomOf = (id: number, installation = 7): Room => ({ installation, id, owner: "ada", name: `engine-${id}`, isPrivate: false });
const SWEPT: Awaited<ReturnType<Acts["sweep"]>> = { problem: null, next: new Date(START).toISOString(), left: 0 };

function stage({ rooms, acts = {} }: { readonly rooms: () => Promise<Result<readonly Room[]>>; readonly acts?: Partial<Acts> }) {
  const clock = openFakeClock(START);
  const inbox = openMemoryInbox(clock);
  const contact = openContact(() => clock.now());
  const venues: Venues = { of: async () => ok(openTown().door()), forget: () => undefined };
  const hub: Pick<Hub, "rooms" | "attempts"> = { rooms, attempts: async () => ok([]) };
  const never = async () => failed(problem("unexpected", "Nobody asks for this."));
  const ends: string[] = [];
  const worker = openWorker({ inbox, clock, parallel: 3, chance: () => 1, perform: async () => ({ kind: "later", reason: "GitHub is away" }), onEnd: ({ id }) => ends.push(id), onFault: () => undefined });
  const sweeps = openSweeps({
    hub: { ...hub, account: never, token: never, redeliver: never, forget: () => undefined }, inbox, worker, clock, venues, contact, random: () => 0, everyMs: 600_000, greet: async () => undefined, log: () => undefined,
    acts: { converse: async () => null, reconcile: async () => null, sweep: async () => SWEPT, ...acts },
  });
  const cursor = (): Promise<string> => lookedAtSince(inbox, roomOf(1), clock.now());
  return { clock, inbox, worker, sweeps, ends, cursor };
}

describe("rooms", () => {
  test("that may be hidden by now are shown again after the next sweep alone: one, or all of an installation", async () => {
    const { sweeps } = stage({ rooms: async () => ok([roomOf(1), roomOf(2), roomOf(3, 8)]) });
    const shown = (): number[] => sweeps.rooms().map(({ id }) => id);
    await sweeps.now();
    sweeps.forget({ installation: 7, repository: 2 });
    expect(shown()).toEqual([1, 3]);
    sweeps.forget({ installation: 7, repository: null });
    expect(shown()).toEqual([3]);
    await sweeps.now();
    expect(shown()).toEqual([1, 2, 3]);
  });

  test("that changed while GitHub was being asked are not shown either, for its answer may be older", async () => {
    const asked = Promise.withResolvers<Result<readonly Room[]>>();
    const { sweeps } = stage({ rooms: () => asked.promise });
    const round = sweeps.now();
    await Promise.resolve();
    sweeps.forget({ installation: 7, repository: 1 });
    asked.resolve(ok([roomOf(1), roomOf(2)]));
    await round;
    expect(sweeps.rooms().map(({ id }) => id)).toEqual([2]);
  });
});

describe("a repository", () => {
  test("whose items are put off keeps neither itself nor others from being swept", async () => {
    const swept: string[] = [];
    const { sweeps, worker, ends } = stage({ rooms: async () => ok([roomOf(1), roomOf(2)]), acts: { sweep: async (_venue, since) => (swept.push(since), SWEPT) } });
    worker.take({ ...item(1, { lane: "1" }), tries: 0, due: 0, reason: null });
    await until(() => ends.length === 1, "the first try");
    for (let round = 1; round <= 2; round++) {
      await sweeps.now();
      expect(swept).toHaveLength(2 * round);
    }
    expect(sweeps.last()).toBe(START);
  });

  test.each<[ProblemCode, number]>([["remote-unavailable", 0], ["conflict", 0], ["permission-denied", 2], ["refused", 1]])("whose sweep met %s is looked at from the same instant again, and reconciled unless that may pass", async (code, times) => {
    let reconciled = 0;
    const { sweeps, cursor } = stage({ rooms: async () => ok([roomOf(1)]), acts: { sweep: async () => ({ ...SWEPT, problem: problem(code, "Not now.") }), reconcile: async () => (reconciled++, null) } });
    const before = await cursor();
    await sweeps.now();
    expect([await cursor(), sweeps.last(), reconciled]).toEqual([before, null, times]);
  });
});
