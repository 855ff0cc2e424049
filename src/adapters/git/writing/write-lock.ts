// The writers' queue of one machine: a lock file that dies with its process and is never held twice.
import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isObject, parsedJson } from "../../../core/base/json.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { diskProblem, errorCode, makeFolders, removeFolderQuietly, removeQuietly, type Disk } from "../disk.ts";
import { namesIn, textOf } from "../discovery.ts";
import { isGone, thisProcess, type ProcessIdentity } from "../process-identity.ts";

export interface WriteLock {
  /** Gives the place free; may be called twice. */
  release(): void;
  held(): boolean;
}

/** A writer holds the lock for milliseconds; who waits longer meets a writer that hangs. */
const LOCK_SECONDS_MAX = 60;
/** Between two looks, in milliseconds: short at first, then spread, so that many who wait do not march in step. */
const LOOK_MS_MIN = 1;
const LOOK_MS_MAX = 20;
/** What a disk refuses twice it refuses for good. */
const RELEASE_TRIES_MAX = 2;
/** A lock without content is being written, or was torn by a crash of the machine; after this long it is torn. */
const TORN_SECONDS_MIN = 10;

type Holder = ProcessIdentity & { readonly token: string };

/** Tokens of locks of this process that the disk would not let go: nobody holds them, and this process itself would wait for them. */
const stuck = new Set<string>();

/**
 * Waits for the lock at `path`, at most 60 seconds. The lock of a process that is gone, a zombie too, or of an earlier
 * boot, is taken over at once; one of another host never. Problems: `conflict` with the holder's name, `not-writable`,
 * `disk-full`.
 */
export async function acquireLock(disk: Disk, path: string, secondsMax = LOCK_SECONDS_MAX): Promise<Result<WriteLock>> {
  const mine: Holder = { ...thisProcess(), token: randomBytes(6).toString("hex") };
  const deadline = performance.now() + secondsMax * 1000;
  const made: string[] = [];
  try {
    for (let pause = LOOK_MS_MIN; ; pause = Math.min(pause * 2, LOOK_MS_MAX)) {
      made.push(...makeFolders(disk, dirname(path)));
      if (tryAcquire(disk, path, mine)) {
        sweep(disk, path);
        return ok(heldLock(disk, { path, mine, made }));
      }
      if (performance.now() > deadline) return failed(heldProblem(path));
      await wait(pause * (0.5 + Math.random()));
    }
  } catch (error) {
    return failed(diskProblem(error, path));
  }
}

/** Drafts and guards of writers that died. One of a living writer may go, too: it makes another. */
function sweep(disk: Disk, path: string): void {
  const start = `${basename(path)}.`;
  for (const name of namesIn(dirname(path))) if (name.startsWith(start)) removeQuietly(disk, join(dirname(path), name));
}

function heldLock(disk: Disk, lock: { readonly path: string; readonly mine: Holder; readonly made: readonly string[] }): WriteLock {
  let held = true;
  return {
    held: () => held,
    release() {
      if (!held) return;
      held = false;
      // A lock that stays keeps everybody waiting for as long as this process lives.
      for (let tries = 0; tries < RELEASE_TRIES_MAX && readHolder(lock.path)?.token === lock.mine.token; tries++) removeQuietly(disk, lock.path);
      if (readHolder(lock.path)?.token === lock.mine.token) stuck.add(lock.mine.token);
      for (const folder of lock.made.toReversed()) removeFolderQuietly(disk, folder);
    },
  };
}

/** The lock appears with its content in one step: it is written beside and linked. */
function tryAcquire(disk: Disk, path: string, mine: Holder): boolean {
  const holder = readHolder(path);
  if (holder) {
    if (isDead(path, holder)) removeDead(disk, { path, dead: holder, mine });
    return false;
  }
  const draft = `${path}.${mine.pid}-${mine.token}`;
  try {
    disk.writeFileSync(draft, JSON.stringify(mine), { flag: "wx" });
    disk.linkSync(draft, path);
    return true;
  } catch (error) {
    const code = errorCode(error);
    // ENOENT: the folder was empty, and its maker has just removed it again.
    if (code === "EEXIST" || code === "ENOENT") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "EOPNOTSUPP" && code !== "ENOSYS") throw error;
    return createWhole(disk, path, mine);
  } finally {
    removeQuietly(disk, draft);
  }
}

/** For file systems without hard links: there the content follows the name. */
function createWhole(disk: Disk, path: string, mine: Holder): boolean {
  try {
    disk.writeFileSync(path, JSON.stringify(mine), { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * Removes a dead writer's lock. Of several that want to, only the holder of a second lock, named after the dead one's
 * token, may; under it the dead lock is looked at again, so that a successor's lock is never removed.
 */
function removeDead(disk: Disk, { path, dead, mine }: { readonly path: string; readonly dead: Holder; readonly mine: Holder }): void {
  const guard = `${path}.${dead.token}`;
  if (!tryAcquire(disk, guard, mine)) return;
  if (readHolder(path)?.token === dead.token) removeQuietly(disk, path);
  removeQuietly(disk, guard);
}

const TORN: Holder = { host: "", boot: "", pid: 0, start: "", token: "torn" };

function readHolder(path: string): Holder | null {
  const text = textOf(path);
  if (text === null) return null;
  const value: unknown = parsedJson(text);
  return isHolder(value) ? value : TORN;
}

function isHolder(value: unknown): value is Holder {
  if (!isObject(value) || typeof value["pid"] !== "number") return false;
  return ["host", "boot", "start"].every((key) => typeof value[key] === "string") && /^[0-9a-f]+$/.test(String(value["token"]));
}

function isDead(path: string, holder: Holder): boolean {
  return holder === TORN ? ageSeconds(path) > TORN_SECONDS_MIN : stuck.has(holder.token) || isGone(holder);
}

function heldProblem(path: string): Problem {
  const holder = readHolder(path);
  const who = holder && holder !== TORN ? `process ${holder.pid} on ${holder.host}` : "an unknown process";
  return problem("conflict", `Another writer holds the milestones: ${who}.`, { hint: `Try again later. If it is gone for good, delete ${path}.` });
}

function ageSeconds(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? (performance.timeOrigin + performance.now() - stat.mtimeMs) / 1000 : 0;
}
