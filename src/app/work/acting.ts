// Acting in a repository; where that is refused, once more with a new token, since one may be revoked before its time.
import type { Problem } from "../../core/base/problem.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import type { Venues } from "../github/venues.ts";
import type { Room } from "./event.ts";

/** The problem that was met, by the second try where there were two: `act` does nothing twice. */
export async function actIn(room: Room, venues: Venues, act: (venue: Venue) => Promise<Problem | null>): Promise<Problem | null> {
  const once = async (): Promise<Problem | null> => {
    const venue = await venues.of(room);
    return venue.ok ? act(venue.value) : venue.problem;
  };
  const met = await once();
  if (met?.code !== "permission-denied") return met;
  venues.forget(room.installation);
  return once();
}
