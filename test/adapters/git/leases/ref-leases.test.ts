// Leases in git refs: other hosts, what git does to refs, what others write into them, and crashes at any moment.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Lease, Leases } from "../../../../src/ports/execution/leases.ts";
import { scratchFolder, smallRepository, type GitFixture } from "../../../support/git-fixture.ts";
import { value } from "../../../support/open-tree.ts";
import { started } from "../../../support/spawns/spawn-recorder.ts";
import { openFileLeases } from "../../../../src/adapters/git/leases/leases.ts";
import { gitLeases, leaseRefs, run } from "./lease-bench.ts";

const M = { milestone: "milestone-001" };
const REF = "refs/milestones/lease/milestone-001";
const FILE = `.git/${REF}`;
const ADA = { session: "session-ada", owner: "Ada" };
const BOB = { session: "session-bob", owner: "Bob" };

async function held(leases: Leases): Promise<Lease> {
  const taking = value(await leases.take(M, ADA));
  if (taking.kind !== "held") throw new Error("busy");
  return taking.lease;
}

function commit({ folder, environment }: GitFixture, message: string): string {
  const input = `tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor x <x> 1 +0000\ncommitter x <x> 1 +0000\n\n${message}\n`;
  return execFileSync("git", ["hash-object", "-t", "commit", "-w", "--stdin"], { cwd: folder, env: environment, encoding: "utf8", input }).trim();
}

function messageOf({ git }: GitFixture): Record<string, unknown> {
  return JSON.parse(git("log", "-1", "--format=%B", REF));
}

/** The lease of a process that lives here, as somebody on another host would have written it. */
async function elsewhere(fixture: GitFixture, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await held(gitLeases(fixture));
  fixture.git("update-ref", REF, commit(fixture, JSON.stringify({ ...messageOf(fixture), host: "elsewhere pid:[1]", ...more })));
}

/** Leases whose observer's clock is moved by hand, in seconds. */
function watching(fixture: GitFixture): { readonly leases: () => Leases; readonly wait: (seconds: number) => void } {
  let now = 1_000_000;
  return { leases: () => gitLeases(fixture, { elapsed: () => now }), wait: (seconds) => { now += seconds * 1000; } };
}

test("a lease of another host is gone when this host has seen it unchanged for 60 seconds, whatever its times say, by one process or by several", async () => {
  const fixture = smallRepository();
  await elsewhere(fixture, { pid: 1, start: "1", boot: "x", since: "1970-01-01T00:00:00.000Z", renewed: "1970-01-01T00:00:00.000Z" });
  const { leases, wait } = watching(fixture);
  expect(value(await leases().take(M, BOB))).toMatchObject({ kind: "busy", standing: { state: "alive", holder: { host: "elsewhere", session: ADA.session } } });
  wait(59.9);
  expect(value(await leases().take(M, BOB)).kind).toBe("busy");
  wait(0.1);
  expect(value(await leases().look(M))?.state).toBe("gone");
  expect(value(await leases().take(M, BOB))).toMatchObject({ kind: "held", over: ADA, lease: { holder: { token: 2 } } });
});

test.each([
  ["its ref moved to another object", (fixture: GitFixture) => fixture.git("update-ref", REF, commit(fixture, JSON.stringify({ ...messageOf(fixture), nonce: "next" })))],
  ["the file of its ref was touched", ({ folder }: GitFixture) => execFileSync("touch", ["-d", "2001-01-01", join(folder, FILE)])],
])("a lease of another host is alive for another 60 seconds when %s", async (_, renew) => {
  const fixture = smallRepository();
  await elsewhere(fixture);
  const { leases, wait } = watching(fixture);
  value(await leases().look(M));
  wait(50);
  renew(fixture);
  value(await leases().look(M));
  wait(59);
  expect(value(await leases().take(M, BOB)).kind).toBe("busy");
  wait(1);
  expect(value(await leases().take(M, BOB)).kind).toBe("held");
});

test("what another host of the same clone has seen, and what was seen before this machine started, does not count", async () => {
  const fixture = smallRepository();
  await elsewhere(fixture);
  const { leases, wait } = watching(fixture);
  value(await leases().look(M));
  const memory = join(fixture.folder, ".git/milestone-leases-seen.json");
  writeFileSync(memory, readFileSync(memory, "utf8").replace(/"by":"[^"]*"/, '"by":"another host"'));
  wait(100);
  expect(value(await leases().take(M, BOB)).kind).toBe("busy");
  writeFileSync(memory, "garbage");
  expect(value(await leases().take(M, BOB)).kind).toBe("busy");
  wait(60);
  expect(value(await leases().take(M, BOB)).kind).toBe("held");
});

test("the lease of an earlier boot of this host is taken over at once", async () => {
  const fixture = smallRepository();
  await held(gitLeases(fixture));
  fixture.git("update-ref", REF, commit(fixture, JSON.stringify({ ...messageOf(fixture), boot: "an-earlier-boot" })));
  expect(value(await gitLeases(fixture).take(M, BOB))).toMatchObject({ kind: "held", over: ADA });
});

test("renewing and asking whether it is held start no process and make no object", async () => {
  const fixture = smallRepository();
  const lease = await held(gitLeases(fixture));
  const before = [started.length, fixture.git("count-objects")];
  for (let times = 0; times < 5; times++) {
    value(await lease.renew());
    expect(await lease.held()).toBe(true);
  }
  expect([started.length, fixture.git("count-objects")]).toEqual(before);
  value(await lease.release());
});

test("looking where nobody holds anything starts no process", async () => {
  const leases = gitLeases(smallRepository());
  const before = started.length;
  expect([value(await leases.look(M)), value(await leases.list())]).toEqual([null, []]);
  expect(started.length).toBe(before);
});

test("a lease that git has packed is seen, held, renewed and given back as before", async () => {
  const fixture = smallRepository();
  const lease = await held(gitLeases(fixture));
  fixture.git("pack-refs", "--all");
  expect([existsSync(join(fixture.folder, FILE)), await lease.held()]).toEqual([false, true]);
  expect(value(await gitLeases(fixture).list())).toMatchObject([{ ...M, standing: { state: "alive" } }]);
  value(await lease.renew());
  expect([existsSync(join(fixture.folder, FILE)), await lease.held()]).toEqual([true, true]);
  fixture.git("gc", "-q", "--prune=now");
  expect(value(await gitLeases(fixture).take(M, BOB))).toMatchObject({ kind: "busy", standing: { holder: ADA } });
  value(await lease.release());
  expect([leaseRefs(fixture), fixture.git("fsck", "--strict")]).toEqual([[], expect.any(String)]);
});

test("who has taken a lease away is noticed by the next question, without renewing", async () => {
  const fixture = smallRepository();
  const lease = await held(gitLeases(fixture));
  value(await gitLeases(fixture).revoke(M));
  expect(await lease.held()).toBe(false);
});

test("a linked work tree has the same leases, and a SHA-256 repository its own kind of objects", async () => {
  const fixture = smallRepository("--object-format=sha256");
  fixture.git("worktree", "add", "-q", "-b", "linked", "../linked");
  const lease = await held(gitLeases(fixture));
  expect(value(await gitLeases({ ...fixture, folder: join(dirname(fixture.folder), "linked") }).take(M, BOB))).toMatchObject({ kind: "busy", standing: { holder: ADA } });
  value(await lease.release());
});

test("a lease is a commit without files and without anybody's name, sound for git and readable for people", async () => {
  const fixture = smallRepository();
  await held(gitLeases(fixture));
  expect(fixture.git("log", "-1", "--format=%an <%ae>|%T", REF)).toBe(`milestone <milestone@localhost>|${fixture.git("hash-object", "-t", "tree", "/dev/null")}`);
  expect(messageOf(fixture)).toMatchObject({ schema: 1, lease: M, ...ADA, pid: process.pid, token: 1 });
  expect(fixture.git("fsck", "--strict")).toBe("");
});

const STRANGE: readonly (readonly [string, (fixture: GitFixture) => unknown])[] = [
  ["a blob", ({ git }) => git("update-ref", REF, git("hash-object", "-w", "src/code.txt"))],
  ["a tree", ({ git }) => git("update-ref", REF, git("rev-parse", "HEAD^{tree}"))],
  ["a tag", ({ git }) => { git("tag", "-a", "-m", "{}", "t"); git("update-ref", REF, git("rev-parse", "t")); }],
  ["a commit of the history", ({ git }) => git("update-ref", REF, "HEAD")],
  ["half a lease", (fixture) => fixture.git("update-ref", REF, commit(fixture, '{"schema":1,"session":"s"'))],
  ["a lease of another schema", (fixture) => fixture.git("update-ref", REF, commit(fixture, '{"schema":2}'))],
  ["a lease with wrong kinds of values", (fixture) => fixture.git("update-ref", REF, commit(fixture, '{"schema":1,"lease":{"milestone":"milestone-001"},"session":1,"pid":-1}'))],
  ["a text of a megabyte", (fixture) => fixture.git("update-ref", REF, commit(fixture, "x".repeat(2 ** 20)))],
  ["an object that is not there", ({ folder }) => writeRef(folder, `${"1".repeat(40)}\n`)],
  ["an empty file", ({ folder }) => writeRef(folder, "")],
  ["words", ({ folder }) => writeRef(folder, "words\n")],
  ["the name of the branch", ({ folder }) => writeRef(folder, "ref: refs/heads/main\n")],
];

function writeRef(folder: string, text: string): void {
  mkdirSync(dirname(join(folder, FILE)), { recursive: true });
  writeFileSync(join(folder, FILE), text);
}

test.each(STRANGE)("%s in place of a lease is somebody's whose lease cannot be read, until it is taken away or has stood for a minute", async (_, spoil) => {
  for (const way of ["revoked", "expired"]) {
    const fixture = smallRepository();
    const tip = fixture.git("rev-parse", "refs/heads/main");
    spoil(fixture);
    const { leases, wait } = watching(fixture);
    expect(value(await leases().take(M, BOB))).toMatchObject({ kind: "busy", standing: { state: "alive", holder: { owner: "somebody whose lease cannot be read", token: 0 } } });
    expect(value(await leases().list())).toMatchObject([{ ...M, standing: { state: "alive" } }]);
    if (way === "revoked") value(await leases().revoke(M));
    else wait(60);
    const taking = value(await leases().take(M, BOB));
    expect(taking.kind).toBe("held");
    if (taking.kind === "held") value(await taking.lease.release());
    expect([leaseRefs(fixture), fixture.git("rev-parse", "refs/heads/main")]).toEqual([[], tip]);
  }
});

test("a lease that says it is another milestone's is listed as what its ref says", async () => {
  const fixture = smallRepository();
  await held(gitLeases(fixture));
  fixture.git("update-ref", "refs/milestones/lease/other", REF);
  expect(value(await gitLeases(fixture).list()).map(({ milestone }) => milestone).sort()).toEqual(["milestone-001", "other"]);
});

test("a lock that a killed git left on the ref is a problem that names it", async () => {
  const fixture = smallRepository();
  mkdirSync(dirname(join(fixture.folder, FILE)), { recursive: true });
  writeFileSync(join(fixture.folder, `${FILE}.lock`), "");
  expect(await gitLeases(fixture).take(M, ADA)).toMatchObject({ ok: false, problem: { code: "git-failed", message: expect.stringContaining(`${REF}.lock`) } });
});

test.each(["refs", "files"] as const)("killed before any effect of taking, renewing and giving back in %s, a process leaves a lease that is free or that of a gone holder", { timeout: 600_000 }, async (where) => {
  const fixture = smallRepository();
  const folder = where === "refs" ? fixture.folder : scratchFolder();
  const open = (): Leases => (where === "refs" ? gitLeases(fixture) : openFileLeases({ data: folder, epochMs: () => Date.now() }));
  let killed = true;
  for (let killAt = 1; killed; killAt++) {
    killed = (await run({ where, folder, name: M, session: "session-child", killAt, then: "release" }, fixture.environment)) === "killed";
    const taking = value(await open().take(M, ADA));
    expect(taking.kind, `killed at ${killAt}`).toBe("held");
    if (taking.kind === "held") value(await taking.lease.release());
    if (!killed) expect(killAt).toBeGreaterThan(8);
  }
  if (where === "refs") expect(leaseRefs(fixture)).toEqual([]);
  rmSync(folder, { recursive: true });
});
