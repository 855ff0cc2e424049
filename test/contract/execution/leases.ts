// What all Leases must do, told as tests: run on those in memory, in files, in git refs and on a remote.
import { expect, describe, test } from "vitest";
import type { Lease, LeaseName, Leases } from "../../../src/ports/execution/leases.ts";
import { value } from "../../support/open-tree.ts";

/** Empty leases, and the means to act behind their back. */
export type LeaseBench = {
  /** As one more process, in a clone of its own where there are clones. */
  readonly open: () => Leases;
  /** Another process takes a lease and lives; `end` kills it, and leaves it as a zombie where that is asked. */
  readonly hold: (name: LeaseName, session: string) => Promise<{ readonly end: (how: "killed" | "zombie") => Promise<void> }>;
  /** Everything that is left of leases: refs, files. */
  readonly traces: () => readonly string[];
};

const M: LeaseName = { milestone: "milestone-001" };
const ADA = { session: "session-ada", owner: "Ada <ada@example.org>" };
const BOB = { session: "session-bob", owner: "Bob <bob@example.org>" };

async function held(leases: Leases, name: LeaseName = M, who = ADA): Promise<Lease> {
  const taking = value(await leases.take(name, who));
  if (taking.kind !== "held") throw new Error(`busy: ${JSON.stringify(taking.standing)}`);
  return taking.lease;
}

export function leasesContract(name: string, make: () => LeaseBench): void {
  describe(`${name}, taken and given back`, () => plainContract(make));
  describe(`${name}, of holders that end`, () => endingContract(make));
  describe(`${name}, lost`, () => lostContract(make));
  describe(`${name}, several`, () => severalContract(make));
}

function plainContract(make: () => LeaseBench): void {
  test("a free lease is held by whoever takes it, and shows who that is", async () => {
    const { open } = make();
    expect(value(await open().look(M))).toBeNull();
    const taking = value(await open().take(M, ADA));
    expect(taking).toMatchObject({ kind: "held", over: null, lease: { holder: { ...ADA, token: 1 } } });
    expect(value(await open().look(M))).toMatchObject({ state: "alive", holder: { ...ADA, token: 1 } });
    if (taking.kind === "held") expect([await taking.lease.held(), (await taking.lease.release()).ok]).toEqual([true, true]);
  });

  test("a lease that is held is busy for everybody, its holder included", async () => {
    const { open } = make();
    const lease = await held(open());
    for (const who of [ADA, BOB]) expect(value(await open().take(M, who))).toMatchObject({ kind: "busy", standing: { state: "alive", holder: ADA } });
    expect(await lease.held()).toBe(true);
    value(await lease.release());
  });

  test("a lease that was given back is free, leaves nothing behind, and is not held any more", async () => {
    const { open, traces } = make();
    const lease = await held(open());
    value(await lease.release());
    value(await lease.release());
    expect([await lease.held(), value(await open().look(M)), value(await open().list()), traces()]).toEqual([false, null, [], []]);
    expect(await lease.renew()).toMatchObject({ ok: false, problem: { code: "lease-lost" } });
    value(await (await held(open(), M, BOB)).release());
  });

  test("a renewed lease is still held, by the same holder", async () => {
    const { open } = make();
    const lease = await held(open());
    for (let times = 0; times < 3; times++) value(await lease.renew());
    expect([await lease.held(), value(await open().take(M, BOB)).kind]).toEqual([true, "busy"]);
    expect(value(await open().look(M))?.holder).toMatchObject({ ...ADA, token: 1 });
    value(await lease.release());
  });

  test("renewing, asking and giving back at the same time end with a free lease", async () => {
    const { open, traces } = make();
    const lease = await held(open());
    const answers = await Promise.all([lease.renew(), lease.held(), lease.renew(), lease.held(), lease.release()]);
    expect(answers.map((answer) => (typeof answer === "boolean" ? answer : answer.ok))).toEqual([true, true, true, true, true]);
    expect(traces()).toEqual([]);
  });
}

function endingContract(make: () => LeaseBench): void {
  test.each(["killed", "zombie"] as const)("the lease of a process that is %s is taken over at once, with a greater token; before, it is busy", async (how) => {
    const { open, hold } = make();
    const child = await hold(M, "session-child");
    expect(value(await open().take(M, ADA))).toMatchObject({ kind: "busy", standing: { state: "alive", holder: { session: "session-child" } } });
    await child.end(how);
    expect(value(await open().look(M))).toMatchObject({ state: "gone", holder: { session: "session-child" } });
    const taking = value(await open().take(M, ADA));
    expect(taking).toMatchObject({ kind: "held", over: { session: "session-child", token: 1 }, lease: { holder: { ...ADA, token: 2 } } });
    expect(value(await open().take(M, BOB)).kind).toBe("busy");
    if (taking.kind === "held") value(await taking.lease.release());
  });
}

function lostContract(make: () => LeaseBench): void {
  test("a lease that was taken away is lost, and its former holder leaves the next one's alone", async () => {
    const { open } = make();
    const first = await held(open());
    value(await open().revoke(M));
    const second = await held(open(), M, BOB);
    expect(await first.renew()).toMatchObject({ ok: false, problem: { code: "lease-lost", message: expect.stringContaining(BOB.session) } });
    expect(await first.held()).toBe(false);
    value(await first.release());
    expect([await second.held(), value(await open().look(M))?.holder.session]).toEqual([true, BOB.session]);
    value(await second.release());
  });

  test("a lease that was taken away and that nobody has is lost, too", async () => {
    const { open, traces } = make();
    const lease = await held(open());
    value(await open().revoke(M));
    expect(await lease.renew()).toMatchObject({ ok: false, problem: { code: "lease-lost" } });
    value(await lease.release());
    expect([await lease.held(), traces()]).toEqual([false, []]);
  });

  test("taking away what nobody holds does nothing", async () => {
    const { open, traces } = make();
    value(await open().revoke(M));
    expect(traces()).toEqual([]);
  });
}

const NAMES: readonly LeaseName[] = [
  M, { milestone: "milestone-002" }, { milestone: "Milestone-001" }, { milestone: "milestone 001" }, { milestone: "../../heads/main" }, { milestone: "-x" },
  { milestone: "a.lock" }, { milestone: "HEAD" }, { milestone: "里程碑" }, { milestone: "m".repeat(300) }, { milestone: `${"m".repeat(299)}n` }, { milestone: "a..b@{0}" },
  { ...M, owner: "Ada <ada@example.org>" }, { ...M, owner: "ada <ada@example.org>" }, { ...M, owner: "milestone-001" }, { ...M, owner: "" },
  { ...M, task: "task-001" }, { ...M, task: "task-002" }, { milestone: "milestone-002", task: "task-001" },
];

function severalContract(make: () => LeaseBench): void {
  test("leases of milestones, owners and tasks of any name do not touch each other", async () => {
    const { open, traces } = make();
    const leases = open();
    const taken: Lease[] = [];
    for (const [index, name] of NAMES.entries()) taken.push(await held(leases, name, { session: `session-${index}`, owner: "Ada" }));
    for (const [index, name] of NAMES.entries()) expect(value(await leases.look(name))?.holder.session).toBe(`session-${index}`);
    expect(await Promise.all(taken.map((lease) => lease.held()))).toEqual(NAMES.map(() => true));
    const listed = value(await leases.list()).map(({ standing, ...name }) => JSON.stringify(name));
    expect(listed.sort()).toEqual(NAMES.filter(({ task }) => task === undefined).map((name) => JSON.stringify(name)).sort());
    for (const lease of taken) value(await lease.release());
    expect(traces()).toEqual([]);
  });

  test("a task is claimed once, whoever asks", async () => {
    const { open } = make();
    const claim = await held(open(), { ...M, task: "task-001", owner: "Ada" });
    expect(value(await open().take({ ...M, task: "task-001", owner: "Bob" }, BOB)).kind).toBe("busy");
    expect(value(await open().take({ ...M, task: "task-001" }, BOB)).kind).toBe("busy");
    value(await claim.release());
  });

  test("of sixteen that take at once one wins, also over a holder that is gone", async () => {
    const { open, hold, traces } = make();
    for (const before of ["nobody", "a gone holder"]) {
      if (before !== "nobody") await (await hold(M, "session-child")).end("killed");
      const clones = Array.from({ length: 4 }, open);
      const takings = await Promise.all(Array.from({ length: 16 }, async (_, index) =>
        value(await (clones[index % clones.length] ?? open()).take(M, { session: `session-${index}`, owner: "Ada" }))));
      const won = takings.flatMap((taking) => (taking.kind === "held" ? [taking.lease] : []));
      expect(won).toHaveLength(1);
      const [winner] = won;
      for (const taking of takings) if (taking.kind === "busy") expect(taking.standing.state).toBe("alive");
      expect(await winner?.held()).toBe(true);
      await winner?.release();
      expect(traces()).toEqual([]);
    }
  });
}
