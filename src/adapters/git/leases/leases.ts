// Leases of this machine: in git refs, in those of a remote as well, or in files where git does not look after the data.
import * as fs from "node:fs";
import { join } from "node:path";
import type { Leases } from "../../../ports/execution/leases.ts";
import type { RepositoryPlace } from "../discovery.ts";
import { openGit, type Access, type Environment, type Spawn } from "../git.ts";
import { openRemote } from "../remote/remote.ts";
import { openFileSlots } from "./file-slots.ts";
import { openLeaseObjects } from "./lease-objects.ts";
import { openRefSlots, type SlotDisk } from "./ref-slots.ts";
import { openRemoteSlots } from "./remote-slots.ts";
import { openSharedLeases, type SharedLeases } from "./shared-leases.ts";
import { openSlotLeases, type SlotLeases } from "./slot-leases.ts";

/** `epochMs`: milliseconds since 1970. `elapsed`: milliseconds of a clock that never jumps and that all processes of this boot share. */
type Means = { readonly epochMs: () => number; readonly elapsed?: () => number; readonly disk?: SlotDisk };

export type GitLeasesOptions = Means & { readonly place: RepositoryPlace; readonly environment: Environment; readonly spawn?: Spawn; readonly access?: Access };

export function openGitLeases(options: GitLeasesOptions): Leases {
  return inRefs(options).leases;
}

/** `remote` is the name of one that git's configuration knows; any other is `invalid-argument` with the first call. */
export function openRemoteLeases(options: GitLeasesOptions & { readonly remote: string }): SharedLeases {
  const { leases: own, git, objects, sightings } = inRefs(options);
  const { remote, epochMs, place } = options;
  const slots = openRemoteSlots({ objects, remote: openRemote(git, remote) });
  const seen = { ...sightings, path: join(place.commonDir, `milestone-leases-seen-${encodeURIComponent(remote)}.json`) };
  return openSharedLeases({ own, remote: openSlotLeases({ slots, sightings: seen, epochMs, twins: "possible" }), slots });
}

/** `data` is the data folder, absolute; they lie in its `cache/leases/`. */
export function openFileLeases({ data, epochMs, elapsed, disk = fs }: Means & { readonly data: string }): Leases {
  const sightings = { disk, path: join(data, "cache", "leases-seen.json"), ...(elapsed && { elapsed }) };
  return openSlotLeases({ slots: openFileSlots({ data, disk, epochMs }), sightings, epochMs, twins: "none" });
}

function inRefs({ place, environment, spawn, access, epochMs, elapsed, disk = fs }: GitLeasesOptions) {
  const git = openGit({ place, environment, ...(spawn && { spawn }), ...(access && { access }) });
  const objects = openLeaseObjects(git, epochMs);
  const sightings = { disk, path: join(place.commonDir, "milestone-leases-seen.json"), ...(elapsed && { elapsed }) };
  const leases: SlotLeases = openSlotLeases({ slots: openRefSlots({ place, git, objects, disk, epochMs }), sightings, epochMs, twins: "none" });
  return { leases, git, objects, sightings };
}
