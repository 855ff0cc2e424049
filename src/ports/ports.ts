// The ports that an engine run is given.
import type { Branches } from "./forge/branches.ts";
import type { Conflicts } from "./conflicts.ts";
import type { History } from "./history.ts";
import type { Issues } from "./forge/issues.ts";
import type { Journal } from "./execution/journal.ts";
import type { Leases } from "./execution/leases.ts";
import type { Repository } from "./repository.ts";
import type { Seats } from "./execution/seats.ts";
import type { Settings } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";

export type Ports = {
  readonly repository: Repository;
  readonly history: History;
  readonly surroundings: Surroundings;
  readonly settings: Settings;
  readonly conflicts: Conflicts;
  readonly leases: Leases;
  readonly journal: Journal;
  readonly seats: Seats;
  /** Not there without git. */
  readonly branches?: Branches;
  /** Not there without a forge. */
  readonly issues?: Issues;
};
