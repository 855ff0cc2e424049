// Milestones beside a merge: nobody changed them, but their logs grew, and what a log says of tasks is understood from their data.
import { eventsPath } from "../../core/files/layout.ts";
import type { ConflictedFile } from "../../core/model/facts.ts";
import type { Snapshot } from "../../ports/repository.ts";

/** What two sides changed, and the milestones that stand as they were although their logs do not. `milestones` gives their paths by id. */
export async function withStanding(files: readonly ConflictedFile[], milestones: ReadonlyMap<string, string>, snapshot: Snapshot): Promise<readonly ConflictedFile[]> {
  const changed = new Set(files.map(({ path }) => path));
  const paths = [...milestones].flatMap(([id, path]) => (changed.has(eventsPath(id)) && !changed.has(path) ? [path] : []));
  const standing = [...(await snapshot.read(paths))].flatMap(([path, bytes]): ConflictedFile[] =>
    bytes.ok ? [{ path, base: bytes.value, ours: bytes.value, theirs: bytes.value, disk: bytes.value, unmerged: false }] : []);
  return [...files, ...standing];
}

export function isStanding({ base, ours, theirs, unmerged }: ConflictedFile): boolean {
  return !unmerged && base !== null && ours !== null && theirs !== null && isSame(base, ours) && isSame(base, theirs);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}
