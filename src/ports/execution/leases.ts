// Leases: the right to work on a milestone, for a while, held by one process at a time.
import type { Result } from "../../core/base/result.ts";
import type { LeaseHolder } from "../../core/model/stored/lease.ts";

/** What a lease is for: a milestone; with several owners one person's part of it; one task of it. */
export type LeaseName = { readonly milestone: string; readonly owner?: string; readonly task?: string };

/** Who holds one, by the holder's clock; `token` grows with every holder of the same lease. */
export type Holder = LeaseHolder;

/**
 * `alive`: its process runs on this host, or it was renewed within the last 60 seconds as this host saw it. `gone`: its
 * process is not there any more (a zombie counts as gone), its host has started anew, or it was not renewed for so long.
 */
export type Standing = { readonly holder: Holder; readonly state: "alive" | "gone" };

export type Taking = { readonly kind: "held"; readonly lease: Lease; readonly over: Holder | null } | { readonly kind: "busy"; readonly standing: Standing };

/**
 * Kept in git refs (`refs/milestones/lease/<milestone>`), in files without git; every change is a compare-and-swap. With a
 * remote the change counts once the remote has taken it.
 */
export interface Leases {
  /** Takes a free lease, or that of a holder that is gone (`over`); one that is alive is `busy`. Problems: those of git, `remote-unavailable`. */
  take(name: LeaseName, holder: { readonly session: string; readonly owner: string }): Promise<Result<Taking>>;
  /** Who holds it, on this machine as far as known here, or on the remote; null where nobody does. */
  look(name: LeaseName): Promise<Result<Standing | null>>;
  /** Every lease of milestones and owners. */
  list(): Promise<Result<readonly (LeaseName & { readonly standing: Standing })[]>>;
  /** Takes a lease away from whoever holds it, alive or not. */
  revoke(name: LeaseName): Promise<Result<void>>;
}

export interface Lease {
  readonly holder: Holder;
  /** Shows that the holder lives; `lease-lost` where somebody else has it by now. Due every 20 seconds. */
  renew(): Promise<Result<void>>;
  /** Whether it is still ours; cheap, asked before every record. */
  held(): Promise<boolean>;
  /** Gives it back; one that was lost is left alone. */
  release(): Promise<Result<void>>;
}
