// Sightings: for how long this machine has seen the lease of another host unchanged, by its own clock.
import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { isObject, parsedJson } from "../../../core/base/json.ts";
import { makeFolders, removeQuietly, type Disk } from "../disk.ts";
import { textOf } from "../discovery.ts";
import { thisBoot, thisHost } from "../process-identity.ts";

export interface Sightings {
  /** Milliseconds since this value was first seen here; 0 for a new one, which is remembered. */
  unchanged(name: string, value: string): number;
}

/** `elapsed`: milliseconds of a clock that never jumps and that all processes of this boot share. */
export type SightingsOptions = { readonly disk: Disk; readonly path: string; readonly elapsed?: () => number };

/** More leases of other hosts are not looked at from one clone; the longest remembered go first. */
const SIGHTINGS_MAX = 500;

type Sighting = { readonly name: string; readonly value: string; readonly at: number; readonly by: string };

/**
 * Several hosts may share the file, and each believes its own entries only. It is remembered as well as can be: where
 * the file cannot be written, or two write at once, a lease is waited for a little longer.
 */
export function openSightings({ disk, path, elapsed = sinceBoot }: SightingsOptions): Sightings {
  const by = `${thisHost()} ${thisBoot()}`;
  return {
    unchanged(name, value) {
      const now = elapsed();
      const all = readSightings(path);
      const known = all.find((each) => each.name === name && each.by === by);
      if (known?.value === value && known.at <= now) return now - known.at;
      writeSightings(disk, path, [...all.filter((each) => each !== known), { name, value, at: now, by }].slice(-SIGHTINGS_MAX));
      return 0;
    },
  };
}

/** Does not go on while the machine sleeps, so that nobody who slept as well is taken for dead. */
function sinceBoot(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

function readSightings(path: string): readonly Sighting[] {
  const value: unknown = parsedJson(textOf(path) ?? "");
  return Array.isArray(value) ? value.filter(isSighting) : [];
}

function isSighting(value: unknown): value is Sighting {
  return isObject(value) && typeof value["at"] === "number" && ["name", "value", "by"].every((key) => typeof value[key] === "string");
}

function writeSightings(disk: Disk, path: string, sightings: readonly Sighting[]): void {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    makeFolders(disk, dirname(path));
    disk.writeFileSync(draft, JSON.stringify(sightings), { flag: "wx" });
    disk.renameSync(draft, path);
  } catch {
    removeQuietly(disk, draft);
  }
}
