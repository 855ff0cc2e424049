// The ports that an engine run is given.
import type { Conflicts } from "./conflicts.ts";
import type { History } from "./history.ts";
import type { Journal } from "./journal.ts";
import type { Leases } from "./leases.ts";
import type { Repository } from "./repository.ts";
import type { Seats } from "./seats.ts";
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
};
