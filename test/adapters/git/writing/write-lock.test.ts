// The writers' lock: one holder at a time, whoever died before.
import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeDisk, type Disk } from "../../../../src/adapters/git/disk.ts";
import { acquireLock } from "../../../../src/adapters/git/writing/write-lock.ts";
import { diskError } from "../../../support/writers/faulty-disk.ts";
import { scratchFolder } from "../../../support/git-fixture.ts";
import { value } from "../../../support/open-tree.ts";

const NEVER_A_PID = 4_194_305;

async function holderHere(): Promise<Record<string, unknown>> {
  const path = join(scratchFolder(), "lock");
  const lock = value(await acquireLock(nodeDisk, path));
  const holder = JSON.parse(readFileSync(path, "utf8"));
  lock.release();
  return holder;
}

async function lockedBy(change: Readonly<Record<string, unknown>>): Promise<string> {
  const path = join(scratchFolder(), "milestone.lock");
  writeFileSync(path, JSON.stringify({ ...(await holderHere()), ...change }));
  return path;
}

test("the lock says who holds it, and is gone after its release, which may come twice", async () => {
  const path = join(scratchFolder(), "deep", "milestone.lock");
  const lock = value(await acquireLock(nodeDisk, path));
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid, host: expect.stringContaining(hostname()) });
  expect(lock.held()).toBe(true);
  lock.release();
  lock.release();
  expect([lock.held(), readdirSync(join(path, "../.."))]).toEqual([false, []]);
});

test.each([
  ["a process that is gone", { pid: NEVER_A_PID }],
  ["a process of an earlier boot", { boot: "an-earlier-boot" }],
  ["a process whose number was given to another", { start: "1" }],
])("the lock of %s is taken over at once", async (_, change) => {
  const path = await lockedBy({ token: "0123456789ab", ...change });
  const lock = value(await acquireLock(nodeDisk, path, 1));
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
  lock.release();
  expect(readdirSync(join(path, ".."))).toEqual([]);
});

test.each([
  ["a living process", { token: "0123456789ab" }, `process ${process.pid}`],
  ["another host", { token: "0123456789ab", host: "elsewhere", pid: NEVER_A_PID }, "elsewhere"],
])("the lock of %s is waited for, then the problem names its holder and its file", async (_, change, holder) => {
  const path = await lockedBy(change);
  const before = readFileSync(path, "utf8");
  expect(await acquireLock(nodeDisk, path, 0.05)).toMatchObject({ ok: false, problem: { code: "conflict", message: expect.stringContaining(holder), hint: expect.stringContaining(path) } });
  expect([readFileSync(path, "utf8"), readdirSync(join(path, ".."))]).toEqual([before, ["milestone.lock"]]);
});

test("a torn lock is waited for while it is young and taken over when it is old", async () => {
  const path = join(scratchFolder(), "milestone.lock");
  writeFileSync(path, "");
  expect(await acquireLock(nodeDisk, path, 0.05)).toMatchObject({ ok: false, problem: { code: "conflict" } });
  utimesSync(path, 1000, 1000);
  value(await acquireLock(nodeDisk, path)).release();
});

test("the lock of a writer that is gone is taken over at once: it is removed, and the next look takes it", async () => {
  const path = await lockedBy({ pid: NEVER_A_PID, token: "00000000dead" });
  const links: string[] = [];
  const noting: Disk = {
    ...nodeDisk,
    linkSync(from, to) {
      links.push(String(to));
      nodeDisk.linkSync(from, to);
    },
  };
  value(await acquireLock(noting, path)).release();
  expect(links).toEqual([`${path}.00000000dead`, path]);
});

test("of many that find a dead writer's lock, one at a time gets it, also where a taker died too", async () => {
  const path = await lockedBy({ pid: NEVER_A_PID, token: "00000000dead" });
  writeFileSync(`${path}.00000000dead`, readFileSync(path, "utf8").replace("00000000dead", "0000000dead2"));
  let inside = 0;
  let most = 0;
  await Promise.all(Array.from({ length: 20 }, async () => {
    const lock = value(await acquireLock(nodeDisk, path));
    most = Math.max(most, ++inside);
    await new Promise(setImmediate);
    inside--;
    lock.release();
  }));
  expect([most, readdirSync(join(path, ".."))]).toEqual([1, []]);
});

test("a successor's lock is not removed by somebody who saw the dead one before", async () => {
  const path = await lockedBy({ pid: NEVER_A_PID, token: "00000000dead" });
  let successor = "";
  const slow: Disk = {
    ...nodeDisk,
    linkSync(from, to) {
      nodeDisk.linkSync(from, to);
      if (String(to).endsWith(".00000000dead") && successor === "") {
        successor = JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), pid: process.pid, start: readStart(), token: "aaaaaaaaaaaa" });
        writeFileSync(path, successor);
      }
    },
  };
  expect(await acquireLock(slow, path, 0.05)).toMatchObject({ ok: false, problem: { code: "conflict" } });
  expect(readFileSync(path, "utf8")).toBe(successor);
});

function readStart(): string {
  return readFileSync("/proc/self/stat", "utf8").replace(/^.*\) /s, "").split(" ")[19] ?? "";
}

test("where the file system knows no links, the lock is made in another way", async () => {
  const path = join(scratchFolder(), "milestone.lock");
  const disk: Disk = { ...nodeDisk, linkSync() { throw Object.assign(diskError("EACCES", "link"), { code: "EPERM" }); } };
  const lock = value(await acquireLock(disk, path));
  expect(await acquireLock(disk, path, 0.05)).toMatchObject({ ok: false, problem: { code: "conflict" } });
  lock.release();
  value(await acquireLock(disk, path)).release();
  expect(readdirSync(join(path, ".."))).toEqual([]);
});

test("a folder in which no lock can be made is a problem of the disk", async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, "file"), "");
  expect(await acquireLock(nodeDisk, join(folder, "file", "milestone.lock"))).toMatchObject({ ok: false, problem: { code: "not-writable" } });
});

test("a lock that the disk would not let go is not waited for by the process that left it", async () => {
  const path = join(scratchFolder(), "lock");
  const stubborn: Disk = {
    ...nodeDisk,
    unlinkSync(target) {
      if (target === path) throw diskError("EIO", "unlink");
      nodeDisk.unlinkSync(target);
    },
  };
  value(await acquireLock(stubborn, path)).release();
  expect(readdirSync(join(path, ".."))).toEqual(["lock"]);
  const next = value(await acquireLock(nodeDisk, path, 1));
  next.release();
  expect(readdirSync(join(path, ".."))).toEqual([]);
});
