// Slots in refs of this repository, read from their files where git keeps them so.
import { closeSync, fstatSync, openSync, readFileSync, type utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { LEASES, OWNERS_LEASES } from "../../../core/model/stored/lease.ts";
import { openRefs, type Refs } from "../branches.ts";
import { diskProblem, errorCode, type Disk } from "../disk.ts";
import { namesIn, textOf, type RepositoryPlace } from "../discovery.ts";
import { isOid, isRefName, type Oid, type RefName } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import type { LeaseObjects } from "./lease-objects.ts";
import { MOVED, type Filled, type Moved, type Slots } from "./slots.ts";

export type SlotDisk = Disk & { readonly utimesSync: typeof utimesSync };
export type RefRoom = { readonly place: RepositoryPlace; readonly git: Git; readonly objects: LeaseObjects; readonly disk: SlotDisk; readonly epochMs: () => number };

/** Another git may hold the lock of the ref for a moment; so often it is tried again, after up to so many milliseconds. */
const LOCKED_TRIES_MAX = 8;
const LOCKED_MS_MAX = 30;

/** What a ref that is no object id stands at: a file that a crash or somebody's hand has damaged, or a ref to a ref. */
const DAMAGED = "damaged";

/**
 * A sign of life is the time of the ref's file: no object and no process a night long. Where the ref is in no file of
 * its own, it is a new object.
 */
export function openRefSlots(room: RefRoom): Slots {
  const refs = openRefs(room.place, room.git);
  const fill: Slots["fill"] = async (ref, from, text) => {
    const to = await room.objects.write(text);
    if (!to.ok) return to;
    const moved = await update(room, refs, { ref, from, to: to.value });
    if (!moved.ok) return moved;
    return ok(moved.value ?? { kind: "written", slot: { id: to.value, beat: looseRef(room, ref)?.beat ?? null, text } });
  };
  return {
    fill,
    read: (ref) => read(room, refs, ref),
    async clear(ref, from) {
      const moved = await update(room, refs, { ref, from, to: null });
      return moved.ok ? ok(moved.value ?? { kind: "cleared" }) : moved;
    },
    async touch(ref, from, text) {
      const loose = looseRef(room, ref);
      if (loose?.id !== from.id) return loose ? ok(MOVED) : fill(ref, from, text);
      try {
        const beat = Math.max(room.epochMs(), Math.floor(loose.beat) + 1);
        room.disk.utimesSync(pathOf(room, ref), beat / 1000, beat / 1000);
        return ok({ kind: "written", slot: { ...from, beat: looseRef(room, ref)?.beat ?? null } });
      } catch (error) {
        return errorCode(error) === "ENOENT" ? fill(ref, from, text) : failed(diskProblem(error, pathOf(room, ref)));
      }
    },
    async id(ref) {
      const loose = looseRef(room, ref);
      if (loose) return loose.id;
      const tip = await refs.tip(ref);
      return tip.ok ? tip.value : null;
    },
    names: () => names(room),
  };
}

async function read({ objects, ...room }: RefRoom, refs: Refs, ref: RefName): Promise<Result<Filled | null>> {
  const loose = looseRef(room, ref);
  const id = loose ? ok(loose.id) : await refs.tip(ref);
  if (!id.ok || id.value === null) return id.ok ? ok(null) : id;
  const text = isOid(id.value) ? await objects.read(id.value) : ok("");
  return text.ok ? ok({ id: id.value, beat: loose?.beat ?? null, text: text.value ?? "" }) : text;
}

/** From git's files as long as refs are kept in them: most commands that ask find none, and need no process for that. */
async function names({ place, git }: RefRoom): Promise<Result<readonly RefName[]>> {
  if (place.reftable) {
    const listed = await git.run({ command: "for-each-ref", options: ["--format=%(refname)", LEASES, OWNERS_LEASES] });
    return listed.ok ? ok(listed.value.toString().split("\n").filter(isRefName)) : listed;
  }
  const packed = (textOf(join(place.commonDir, "packed-refs")) ?? "").split("\n").map((line) => line.slice(line.indexOf(" ") + 1));
  const folders = [LEASES, ...namesIn(join(place.commonDir, OWNERS_LEASES)).map((name) => `${OWNERS_LEASES}/${name}`)];
  const loose = folders.flatMap((folder) => namesIn(join(place.commonDir, folder)).map((name) => `${folder}/${name}`));
  return ok([...new Set([...loose, ...packed])].filter(isRefName).filter((ref) => [LEASES, OWNERS_LEASES].some((folder) => ref.startsWith(`${folder}/`))));
}

type Place = Pick<RefRoom, "place">;

function pathOf({ place }: Place, ref: RefName): string {
  return join(place.commonDir, ref);
}

/** The ref's own file and its time; null where there is none, as after `git pack-refs`. */
function looseRef(room: Place, ref: RefName): { readonly id: string; readonly beat: number } | null {
  if (room.place.reftable) return null;
  try {
    const descriptor = openSync(pathOf(room, ref), "r");
    try {
      const text = readFileSync(descriptor, "utf8").trim();
      return { id: isOid(text) ? text : DAMAGED, beat: fstatSync(descriptor).mtimeMs };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}

type Update = { readonly ref: RefName; readonly from: Filled | null; readonly to: Oid | null };

/** Git's own compare-and-swap; null where it was done. */
async function update(room: RefRoom, refs: Refs, { ref, from, to }: Update): Promise<Result<Moved | null>> {
  if (from?.id === DAMAGED) return replaceDamaged(room, refs, { ref, from, to });
  const change = to === null ? `delete ${ref}\0${from?.id}\0` : from ? `update ${ref}\0${to}\0${from.id}\0` : `create ${ref}\0${to}\0`;
  for (let tries = 1; ; tries++) {
    const done = await room.git.run({ command: "update-ref", options: ["-mmilestone: lease", "--stdin", "-z"], input: `option no-deref\0${change}` });
    if (done.ok) return ok(null);
    const now = looseRef(room, ref)?.id ?? (await refs.tip(ref).then((tip) => (tip.ok ? tip.value : DAMAGED)));
    if (now !== (from?.id ?? null)) return ok(now !== null && now === to ? null : MOVED);
    if (done.problem.code !== "git-failed" || tries >= LOCKED_TRIES_MAX) return done;
    await wait(LOCKED_MS_MAX * Math.random());
  }
}

/** Git refuses to touch such a file, so it is taken away first; what is packed below it is a slot of its own. */
async function replaceDamaged(room: RefRoom, refs: Refs, { ref, to }: Update): Promise<Result<Moved | null>> {
  try {
    room.disk.unlinkSync(pathOf(room, ref));
  } catch (error) {
    if (errorCode(error) !== "ENOENT") return failed(diskProblem(error, pathOf(room, ref)));
  }
  const below = await read(room, refs, ref);
  if (!below.ok || (to === null && below.value === null)) return below.ok ? ok(null) : below;
  return update(room, refs, { ref, from: below.value, to });
}
