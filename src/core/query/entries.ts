// Entries: what the files of the data folder come to, as a catalog keeps it and as the oracle reads it.
import type { Problem } from "../base/problem.ts";
import type { Milestone } from "../model/milestone.ts";

/** A milestone that could be read, its progress derived; `path` is that of the file that holds. */
export type MilestoneEntry = { readonly milestone: Milestone; readonly path: string };

/** Something that a log says happened, for counting: of a task, or with `task` null of the milestone. ISO 8601 UTC. */
export type Mark = { readonly at: string; readonly kind: "created" | "started" | "completed" | "reopened"; readonly task: string | null; readonly actor: string | null };

export type SessionEntry = { readonly id: string; readonly milestone: string; readonly status: string; readonly owner: string | null; readonly started_at: string | null; readonly saved_at: string | null };

export type ApprovalEntry = { readonly milestone: string; readonly task: string; readonly phase: string; readonly status: string; readonly requested_at: string | null };

/**
 * What became of some files: by id of the milestone (`milestones`, `marks`), of the session, or by path of the approval; null is
 * gone. `problems` are by the same keys; an empty list is none any more. A milestone that cannot be read has a problem and no entry.
 */
export type Batch = {
  readonly milestones?: ReadonlyMap<string, MilestoneEntry | null>;
  readonly marks?: ReadonlyMap<string, readonly Mark[]>;
  readonly sessions?: ReadonlyMap<string, SessionEntry | null>;
  readonly approvals?: ReadonlyMap<string, ApprovalEntry | null>;
  readonly problems?: ReadonlyMap<string, readonly Problem[]>;
  /** Of the files, by path; null is gone. */
  readonly versions: ReadonlyMap<string, string | null>;
};

/** All of it at one moment. What a question does not need may be left empty. */
export type Shelf = {
  readonly milestones: ReadonlyMap<string, MilestoneEntry>;
  /** Every id that has a file, read or not. */
  readonly ids: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  readonly sessions: ReadonlyMap<string, SessionEntry>;
  readonly approvals: ReadonlyMap<string, ApprovalEntry>;
  readonly problems: readonly Problem[];
};
