// The ports that an engine run is given.
import type { Result } from "../core/base/result.ts";
import type { Alerts } from "./alerts.ts";
import type { Answers } from "./keeping/answers.ts";
import type { Backups } from "./keeping/backups.ts";
import type { Branches } from "./forge/branches.ts";
import type { Catalogs } from "./catalog.ts";
import type { Clock } from "./clock.ts";
import type { Confirm } from "./confirm.ts";
import type { Conflicts } from "./conflicts.ts";
import type { Deliverables } from "./deliverables.ts";
import type { History } from "./history.ts";
import type { Issues } from "./forge/issues.ts";
import type { Journal } from "./execution/journal.ts";
import type { Leases } from "./execution/leases.ts";
import type { Channels, Outbox } from "./outbox.ts";
import type { Progress } from "./progress.ts";
import type { Repository } from "./repository.ts";
import type { Seats } from "./execution/seats.ts";
import type { Settings } from "./settings.ts";
import type { Storeroom } from "./keeping/storeroom.ts";
import type { Surveyor } from "./survey.ts";
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
  /** Not there where only files are asked, as over a forge's API; then there is nobody to survey them either. */
  readonly catalogs?: Catalogs;
  readonly surveyor?: Surveyor;
  /** Not there where nothing may be noted outside of the repository. */
  readonly alerts?: Alerts;
  /** Not there where nobody can be asked: then only a yes beforehand counts. */
  readonly confirm?: Confirm;
  /** Not there where nobody looks on. */
  readonly progress?: Progress;
  /** Not there where nothing may be written to this machine. */
  readonly rehearse?: Rehearse;
  /** Not there where nothing is measured. */
  readonly clock?: Pick<Clock, "elapsed">;
  /** Not there in processes that are asked once. */
  readonly answers?: Answers;
  /** Not there over a forge's API, where the history of the branch is the backup. */
  readonly backups?: Backups;
  readonly storeroom?: Storeroom;
  /** Not there without git. */
  readonly branches?: Branches;
  /** Not there without git. */
  readonly deliverables?: Deliverables;
  /** Not there where nobody is told anything. */
  readonly outbox?: Outbox;
  readonly channels?: Channels;
  /** Not there without a forge. */
  readonly issues?: Issues;
};

/** A throw-away place: empty, without git, where everything goes as it does in the real one. `end` takes it away with whatever was made for it elsewhere; it never fails. */
export type Rehearsal = { readonly ports: Ports; readonly end: () => Promise<void> };
/** Problem: `not-writable` where there is no room for one. */
export type Rehearse = () => Promise<Result<Rehearsal>>;
