// What an execution is given: the ports beside those of every command, and who watches.
import type { Problem } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/result.ts";
import type { MilestoneEvent } from "../../core/model/event.ts";
import type { RunView } from "../../core/model/execution/execution.ts";
import type { Acceptance } from "../../ports/execution/acceptance.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Lease, Leases } from "../../ports/execution/leases.ts";
import type { Ports } from "../../ports/ports.ts";
import type { TaskRunner } from "../../ports/execution/task-runner.ts";
import type { Work } from "../../ports/execution/work.ts";
import type { Workflows } from "../../ports/forge/workflows.ts";

/** Where work is done and who may do it: with git or without, shared through a remote or not. */
export type Site = {
  readonly work: Work;
  readonly leases: Leases;
  /** Pushes the state branch together with the lease; null where nothing is shared. */
  readonly share: ((lease: Lease) => Promise<Result<"pushed" | "rejected">>) | null;
  /**
   * Brings the state branch to where the remote has it; what was recorded here and is not there is recorded anew by the run.
   * Null where the checkout is a person's, who brings in what others did. Problems: those of the remote.
   */
  readonly catchUp?: (() => Promise<Result<void>>) | null;
};

export type World = {
  readonly ports: Ports;
  readonly runner: TaskRunner;
  readonly acceptance: Acceptance;
  readonly clock: Clock;
  readonly processors: number;
  readonly host: string;
  readonly pid: number;
  readonly directory: string;
  /** The data folder, relative to the top of the work tree. */
  readonly root: string;
  /** Where workflows can be dispatched, and on which branch: a trusted one, whatever the work is. */
  readonly workflows?: { readonly port: Workflows; readonly branch: string } | null;
  readonly site: (wish: { readonly git: boolean; readonly remote: string | null }) => Promise<Result<Site>>;
};

/** Whoever watches an execution and may interrupt it. */
export type Spectator = {
  /** Everything that happens, as it happens. */
  readonly event: (event: MilestoneEvent) => void;
  /** The picture may have changed; it is made when it is asked for. */
  readonly changed: (view: () => RunView) => void;
  /** Something to be known at once. */
  readonly warn: (warning: Problem) => void;
  /** Commands that nobody has accepted yet; null where they may run. */
  readonly agree: (commands: readonly string[]) => Promise<Problem | null>;
  /** Hands over how to stop it; to be called at most once. */
  readonly stoppable: (stop: (reason: string) => void) => void;
};
