// Slots in files, for data folders that git does not look after.
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { LEASES, OWNERS_LEASES } from "../../../core/model/stored/lease.ts";
import { diskProblem, entryAt, makeFolders, removeFolderQuietly, removeQuietly } from "../disk.ts";
import { namesIn } from "../discovery.ts";
import { isRefName, type RefName } from "../git-arguments.ts";
import { acquireLock } from "../writing/write-lock.ts";
import type { SlotDisk } from "./ref-slots.ts";
import { MOVED, type Filled, type Moved, type Slots } from "./slots.ts";

/** `data` is the data folder, absolute. */
export type FileRoom = { readonly data: string; readonly disk: SlotDisk; readonly epochMs: () => number };

/** Below the data folder; git ignores it. */
const FOLDER = "cache/leases";

/** Every change is made under one lock that dies with its process. What a machine loses in a crash had died with it. */
export function openFileSlots(room: FileRoom): Slots {
  const { disk } = room;
  return {
    read: async (ref) => ok(readSlot(room, ref)),
    fill: (ref, from, text) => locked(room, { ref, from }, (path) => {
      const draft = `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
      makeFolders(disk, dirname(path));
      disk.writeFileSync(draft, text, { flag: "wx" });
      disk.renameSync(draft, path);
      return { kind: "written", slot: readSlot(room, ref) ?? { id: text, beat: null, text } };
    }),
    clear: (ref, from) => locked(room, { ref, from }, (path) => {
      disk.unlinkSync(path);
      for (let folder = dirname(path); folder !== join(room.data, FOLDER); folder = dirname(folder)) removeFolderQuietly(disk, folder);
      return { kind: "cleared" };
    }),
    touch: (ref, from) => locked(room, { ref, from }, (path) => {
      const beat = Math.max(room.epochMs(), Math.floor(from.beat ?? 0) + 1);
      disk.utimesSync(path, beat / 1000, beat / 1000);
      return { kind: "written", slot: readSlot(room, ref) ?? from };
    }),
    id: async (ref) => readSlot(room, ref)?.id ?? null,
    names: async () => ok(namesBelow(room)),
  };
}

function pathOf({ data }: Pick<FileRoom, "data">, ref: RefName): string {
  return join(data, FOLDER, ref.slice("refs/milestones/".length));
}

function readSlot(room: Pick<FileRoom, "data">, ref: RefName): Filled | null {
  try {
    const descriptor = openSync(pathOf(room, ref), "r");
    try {
      const text = readFileSync(descriptor, "utf8");
      return { id: text, beat: fstatSync(descriptor).mtimeMs, text };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}

type Place = { readonly ref: RefName; readonly from: Filled | null };

async function locked<T>(room: FileRoom, { ref, from }: Place, act: (path: string) => T): Promise<Result<T | Moved>> {
  const link = [dirname(FOLDER), FOLDER].find((folder) => entryAt(join(room.data, folder))?.isSymbolicLink());
  if (link) return failed(problem("not-a-file", `${join(room.data, link)} is a symbolic link; leases are not written through it.`, { hint: "Remove the link." }));
  const path = pathOf(room, ref);
  const lock = await acquireLock(room.disk, join(room.data, FOLDER, "lock"));
  if (!lock.ok) return lock;
  try {
    return ok((readSlot(room, ref)?.id ?? null) === (from?.id ?? null) ? act(path) : MOVED);
  } catch (error) {
    for (const name of namesIn(dirname(path))) if (name.includes(`.${process.pid}-`)) removeQuietly(room.disk, join(dirname(path), name));
    return failed(diskProblem(error, path));
  } finally {
    lock.value.release();
  }
}

function namesBelow(room: FileRoom): readonly RefName[] {
  const under = (folder: string): string[] => namesIn(join(room.data, FOLDER, folder.slice("refs/milestones/".length))).map((name) => `${folder}/${name}`);
  return [...under(LEASES), ...under(OWNERS_LEASES).flatMap(under)].filter(isRefName);
}
