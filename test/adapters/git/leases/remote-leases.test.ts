// Leases that clones share: one winner on the remote, records fenced by the lease, and remotes that fail.
import { spawn as nodeSpawn } from "node:child_process";
import { chmodSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Spawn } from "../../../../src/adapters/git/git.ts";
import type { Lease, Leases } from "../../../../src/ports/execution/leases.ts";
import type { GitFixture } from "../../../support/git-fixture.ts";
import { value } from "../../../support/open-tree.ts";
import { gitLeases, leaseRefs, remoteFixture, remoteLeases, run } from "./lease-bench.ts";

const M = { milestone: "milestone-001" };
const REF = "refs/milestones/lease/milestone-001";
const ADA = { session: "session-ada", owner: "Ada" };
const BOB = { session: "session-bob", owner: "Bob" };
/** How often many race for one lease; MILESTONE_RUNS replaces the number. */
const ROUNDS = Number(process.env["MILESTONE_RUNS"] ?? 4);

async function held(leases: Leases, who = ADA): Promise<Lease> {
  const taking = value(await leases.take(M, who));
  if (taking.kind !== "held") throw new Error(`busy: ${JSON.stringify(taking.standing)}`);
  return taking.lease;
}

function commitIn({ git, write }: GitFixture, text: string): string {
  write("notes.txt", text);
  git("commit", "-q", "-am", text);
  return git("rev-parse", "HEAD");
}

test("of contenders in clones of their own exactly one wins, round after round", { timeout: 900_000 }, async () => {
  const { bare, clone } = remoteFixture();
  const clones = Array.from({ length: 8 }, clone);
  for (let round = 0; round < ROUNDS; round++) {
    const takings = await Promise.all(clones.map((fixture, index) => remoteLeases(fixture).take(M, { session: `session-${index}`, owner: "Ada" })));
    const won = takings.flatMap((taking) => (value(taking).kind === "held" ? [value(taking)] : []));
    expect(won).toHaveLength(1);
    for (const taking of won) if (taking.kind === "held") value(await taking.lease.release());
    expect([bare, ...clones].flatMap(leaseRefs)).toEqual([]);
  }
});

test("while a lease is shared, the clone that has it turns away who would not share, too", async () => {
  const fixture = remoteFixture().clone();
  const lease = await held(remoteLeases(fixture));
  expect(value(await gitLeases(fixture).take(M, BOB))).toMatchObject({ kind: "busy", standing: { holder: ADA } });
  value(await lease.release());
  const own = await held(gitLeases(fixture));
  expect(value(await remoteLeases(fixture).take(M, BOB))).toMatchObject({ kind: "busy", standing: { holder: ADA } });
  value(await own.release());
});

test("another clone sees who holds a lease, in a question for one and in the list", async () => {
  const { clone } = remoteFixture();
  const lease = await held(remoteLeases(clone()));
  const other = remoteLeases(clone());
  expect(value(await other.look(M))).toMatchObject({ state: "alive", holder: ADA });
  expect(value(await other.list())).toMatchObject([{ ...M, standing: { holder: ADA } }]);
  value(await lease.release());
  expect(value(await other.list())).toEqual([]);
});

test("the lease of an earlier boot may be that of a machine with the same name: it is waited for like one of another host", async () => {
  const { bare, clone } = remoteFixture();
  const first = clone();
  await held(remoteLeases(first));
  const text = JSON.stringify({ ...JSON.parse(bare.git("log", "-1", "--format=%B", REF)), boot: "the boot of a twin" });
  bare.git("update-ref", REF, bare.git("-c", "user.name=x", "-c", "user.email=x", "commit-tree", "-m", text, bare.git("rev-parse", `${REF}^{tree}`)));
  let now = 0;
  const other = remoteLeases(clone(), { elapsed: () => now });
  expect(value(await other.take(M, BOB)).kind).toBe("busy");
  now = 60_000;
  expect(value(await other.take(M, BOB))).toMatchObject({ kind: "held", over: ADA });
});

test("the state branch and the lease are pushed together, and the lease is held after it", async () => {
  const { bare, clone } = remoteFixture();
  const fixture = clone();
  const leases = remoteLeases(fixture);
  const lease = await held(leases);
  const before = bare.git("rev-parse", REF);
  const tip = commitIn(fixture, "one");
  expect(value(await leases.pushState({ branch: "main", lease }))).toBe("pushed");
  expect([bare.git("rev-parse", "main"), bare.git("rev-parse", REF) === before, await lease.held()]).toEqual([tip, false, true]);
  value(await lease.renew());
  value(await lease.release());
  expect(leaseRefs(bare)).toEqual([]);
});

test("whoever has lost the lease on the remote records nothing, learns who has it, and leaves it alone", async () => {
  const { bare, clone } = remoteFixture();
  const [fixture, thief] = [clone(), clone()];
  const leases = remoteLeases(fixture);
  const lease = await held(leases);
  value(await remoteLeases(thief).revoke(M));
  const stolen = await held(remoteLeases(thief), BOB);
  const tip = bare.git("rev-parse", "main");
  commitIn(fixture, "late");
  expect(await leases.pushState({ branch: "main", lease })).toMatchObject({ ok: false, problem: { code: "lease-lost", message: expect.stringContaining("session-bob (Bob") } });
  expect([bare.git("rev-parse", "main"), await lease.held(), (await lease.release()).ok, await stolen.held()]).toEqual([tip, false, true, true]);
  expect(value(await remoteLeases(thief).look(M))?.holder).toMatchObject(BOB);
});

test("a branch that the remote has gone on with is not pushed, and the lease stays", async () => {
  const { bare, clone } = remoteFixture();
  const [fixture, other] = [clone(), clone()];
  const leases = remoteLeases(fixture);
  const lease = await held(leases);
  const theirs = commitIn(other, "theirs");
  other.git("push", "-q", "origin", "main");
  commitIn(fixture, "ours");
  expect(value(await leases.pushState({ branch: "main", lease }))).toBe("rejected");
  expect([bare.git("rev-parse", "main"), await lease.held()]).toEqual([theirs, true]);
  value(await lease.renew());
});

test("records and renewals that meet leave the lease held", async () => {
  const fixture = remoteFixture().clone();
  const leases = remoteLeases(fixture);
  const lease = await held(leases);
  const outcomes = await Promise.all([lease.renew(), leases.pushState({ branch: "main", lease }), lease.renew(), leases.pushState({ branch: "main", lease })]);
  expect([outcomes.every(({ ok }) => ok), await lease.held()]).toEqual([true, true]);
});

test("a remote that is gone is a problem that says what to do; a lease is neither taken nor believed", async () => {
  const { bare, clone } = remoteFixture();
  const fixture = clone();
  const leases = remoteLeases(fixture);
  const lease = await held(leases);
  renameSync(bare.folder, `${bare.folder}.away`);
  const unavailable = { ok: false, problem: { code: "remote-unavailable", message: expect.stringContaining("The remote origin does not answer"), hint: expect.stringContaining("git remote -v") } };
  for (const asked of [leases.take({ milestone: "m2" }, ADA), leases.look(M), leases.list(), leases.revoke(M), lease.renew(), leases.pushState({ branch: "main", lease })]) expect(await asked).toMatchObject(unavailable);
  expect(leaseRefs(fixture)).toEqual([REF]);
  renameSync(`${bare.folder}.away`, bare.folder);
  value(await lease.renew());
  expect(await lease.held()).toBe(true);
});

test.each(["upstream", "../bare.git", "file:///tmp", "ext::sh -c true", "-x", "--upload-pack=true", ""])("%j is no remote of this repository, and nothing is asked of it", async (remote) => {
  const { clone } = remoteFixture();
  expect(await remoteLeases(clone(), { remote }).take(M, ADA)).toMatchObject({ ok: false, problem: { code: "invalid-argument", message: expect.stringContaining("There is no remote") } });
});

test("a remote whose address starts a program is refused", async () => {
  const fixture = remoteFixture().clone();
  fixture.git("remote", "set-url", "origin", "ext::sh -c true");
  expect(await remoteLeases(fixture).take(M, ADA)).toMatchObject({ ok: false, problem: { code: "remote-unavailable", message: expect.stringContaining("ext") } });
});

test("a remote that forbids such refs says so", async () => {
  const { bare, clone } = remoteFixture();
  writeFileSync(join(bare.folder, "hooks/pre-receive"), "#!/bin/sh\nexit 1\n");
  chmodSync(join(bare.folder, "hooks/pre-receive"), 0o755);
  const fixture = clone();
  expect(await remoteLeases(fixture).take(M, ADA)).toMatchObject({ ok: false, problem: { code: "git-failed", message: `The remote origin refuses ${REF}: pre-receive hook declined.` } });
  expect([...leaseRefs(bare), ...leaseRefs(fixture)]).toEqual([]);
});

test("a push whose answer is lost on the way counts as what the remote stands at", async () => {
  const { bare, clone } = remoteFixture();
  const deaf: Spawn = (file, argv, options) =>
    argv.includes("push") ? nodeSpawn("sh", ["-c", '"$0" "$@" > /dev/null 2>&1; echo "fatal: the remote end hung up unexpectedly" >&2; exit 128', file, ...argv], options) : nodeSpawn(file, argv, options);
  const lease = await held(remoteLeases(clone(), { spawn: deaf }));
  value(await lease.renew());
  expect(await lease.held()).toBe(true);
  value(await lease.release());
  expect(leaseRefs(bare)).toEqual([]);
});

test("killed before any third effect, a process leaves no lease on the remote or that of a gone holder", { timeout: 600_000 }, async () => {
  const { clone } = remoteFixture();
  const [fixture, other] = [clone(), clone()];
  let killed = true;
  for (let killAt = 1; killed; killAt += 3) {
    killed = (await run({ where: "remote", folder: fixture.folder, name: M, session: "session-child", killAt, then: "release" }, fixture.environment)) === "killed";
    for (const { folder, environment } of [other, fixture]) value(await (await held(remoteLeases({ folder, environment }))).release());
    if (!killed) expect(killAt).toBeGreaterThan(20);
  }
});
