// Venues of repositories, kept while they are in use: what has been read of a repository is not read again.
import { ok, type Result } from "../../core/base/result.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import type { Room } from "../work/event.ts";
import type { Hub } from "./hub.ts";
import { tokenOrThrow } from "./tokens.ts";

/** Each keeps what it has read in memory; who has not been heard for longest goes first. */
const VENUES_MAX = 200;

export type VenueOptions = {
  readonly hub: Hub;
  /** `token` is asked before each call. */
  readonly open: (room: Room, token: () => Promise<string>) => Venue;
};

export interface Venues {
  /** Problems: those of the app's token for the repository. */
  of(room: Room): Promise<Result<Venue>>;
  /** After a change of an installation: names, visibility and rights may be others now. */
  forget(installation: number): void;
}

export function openVenues({ hub, open }: VenueOptions): Venues {
  const kept = new Map<string, { readonly installation: number; readonly venue: Venue }>();
  return {
    async of(room) {
      const token = await hub.token(room);
      if (!token.ok) return token;
      const key = `${room.id} ${room.owner}/${room.name}`;
      const { venue } = kept.get(key) ?? { venue: open(room, async () => tokenOrThrow(await hub.token(room))) };
      kept.delete(key);
      kept.set(key, { installation: room.installation, venue });
      for (const [oldest] of kept) if (kept.size > VENUES_MAX) kept.delete(oldest);
      return ok(venue);
    },
    forget(installation) {
      for (const [key, { installation: owner }] of kept) if (owner === installation) kept.delete(key);
      hub.forget(installation);
    },
  };
}
