// Facts: what a verb may ask to be told about the world outside the milestones.
import type { Json } from "../base/json.ts";
import type { Place, Problem } from "../base/problem.ts";
import type { Change } from "../base/tree.ts";
import type { ConfigReading } from "./config/sources.ts";
import type { RecordedEvent } from "./event.ts";
import type { Approval, Person, Source } from "./kiro/approval.ts";
import type { DeliverableFiles } from "./kiro/deliverable.ts";
import type { Milestone } from "./milestone.ts";
import type { Letter } from "./notice.ts";
import type { Level } from "./permission.ts";
import type { Floor } from "./execution/seat.ts";
import type { Session } from "./execution/session.ts";

/**
 * A milestone's history, a plan to read, an issue to plan from, a template, which files are there, data in another folder, repairs of broken files,
 * the machine, what the workflows run, the configuration, saved sessions and who is at work (`sessions` tells of `leases` too), what agents do, the
 * branches and what became of them, how much there is and how much goes on.
 */
export type Need =
  | { readonly kind: "history"; readonly milestone: string }
  | { readonly kind: "plan-file"; readonly path: string }
  | { readonly kind: "issue"; readonly number: number }
  | { readonly kind: "template"; readonly name: string }
  | { readonly kind: "present"; readonly paths: readonly string[] }
  | { readonly kind: "foreign"; readonly path: string; readonly format: string }
  | { readonly kind: "repairs" }
  | { readonly kind: "audit" }
  | { readonly kind: "machine" }
  | { readonly kind: "workflows" }
  | { readonly kind: "conflicts" }
  | { readonly kind: "config" }
  | { readonly kind: "sessions" }
  | { readonly kind: "leases" }
  | { readonly kind: "seats" }
  | { readonly kind: "branches"; readonly proofs: boolean }
  | { readonly kind: "measures" }
  /** Files of the phases of a milestone; approvals of one, or of all. */
  | { readonly kind: "deliverables"; readonly milestone: string }
  | { readonly kind: "approvals"; readonly milestone: string | null }
  /** Templates of phases that the repository has of its own. */
  | { readonly kind: "phase-templates" }
  | { readonly kind: "standing" }
  /** Notices that wait, or were given up. */
  | { readonly kind: "letters" };

export type Facts = {
  readonly history?: History;
  readonly plan?: PlanDraft;
  readonly issue?: PlanDraft;
  readonly template?: PlanDraft;
  /** Names of the files in `templates/`, where a template was asked for. */
  readonly templates?: readonly string[];
  readonly present?: Present;
  readonly foreign?: Foreign;
  readonly repairs?: readonly Repair[];
  readonly audit?: Audit;
  readonly machine?: Machine;
  readonly workflows?: readonly WorkflowUses[];
  readonly config?: ConfigReading;
  readonly conflicts?: Resolution;
  readonly sessions?: Sessions;
  readonly leases?: readonly HeldLease[];
  readonly floors?: readonly Floor[];
  readonly branches?: BranchFacts;
  readonly measures?: Measures;
  readonly deliverables?: DeliverableFiles;
  readonly approvals?: Approvals;
  /** By path below `templates/kiro/`. */
  readonly phaseTemplates?: ReadonlyMap<string, string>;
  readonly standing?: Standing;
  readonly letters?: readonly Letter[];
};

/** Approvals that could be read, and files that could not. */
export type Approvals = { readonly approvals: readonly Approval[]; readonly broken: readonly Problem[] };

/**
 * Who acts, and what is known of them. `teams` are those of the configured approvers that they are an active member of; `null` where
 * that could not be found out. `forge`: the repository has one, so that somebody local is nobody it vouches for. `inTask`: from
 * within a task that is being done. `server` is the forge's own time, ISO 8601 UTC, where there is one.
 */
export type Standing = {
  readonly person: Person;
  readonly level: Level;
  readonly source: Source;
  readonly teams: readonly string[] | null;
  readonly forge: boolean;
  readonly inTask: boolean;
  readonly server: string | null;
};

export type History = {
  readonly events: readonly RecordedEvent[];
  readonly commits: readonly { readonly id: string; readonly at: string; readonly author: string; readonly subject: string }[];
  readonly warnings: readonly Problem[];
};

/**
 * What a plan file or a template says of a milestone that is to be made; ids may be missing and are given then. `place` says
 * where in its file a task stands, counting from 0.
 */
export type PlanDraft = {
  readonly title?: string;
  readonly fields: { readonly [key: string]: Json };
  readonly tasks: readonly { readonly [key: string]: Json }[];
  readonly place?: (task: number) => Place;
};

/** An issue as its forge has it; the body is Markdown. */
export type IssueText = { readonly number: number; readonly title: string; readonly body: string };

/** What lies at the top of the data folder, and which of the files asked for are there. */
export type Present = { readonly entries: readonly string[]; readonly files: readonly string[] };

/** Milestones found in a folder of another layout, with what could not be read. */
export type Foreign = {
  readonly milestones: readonly { readonly milestone: Milestone; readonly path: string; readonly text: string; readonly home: "active" | "completed" }[];
  readonly quarantined: readonly { readonly path: string; readonly problem: Problem }[];
  readonly warnings: readonly Problem[];
};

/** A broken or odd file and its mended text. */
export type Repair = { readonly path: string; readonly before: string; readonly after: string; readonly changes: readonly string[] };

/** What a look through every file of the data folder found. */
export type Audit = { readonly problems: readonly Problem[]; readonly files: number };

/** A file of `.github/workflows/`, and what its jobs and steps name behind `uses`. */
export type WorkflowUses = { readonly path: string; readonly uses: readonly string[] };

export type Machine = {
  readonly node: string;
  readonly git: string | null;
  readonly platform: string;
  readonly free_bytes: number | null;
  readonly repository: string | null;
  readonly writable: boolean;
  readonly litter: readonly string[];
  readonly locks: readonly { readonly path: string; readonly holder: string; readonly stale: boolean }[];
};

/**
 * A file of the data folder that two sides of a merge changed, as bytes: null where a side has none. `disk` is what lies
 * there now. `unmerged` is false where git merged it by itself: such files are here because a milestone may be renumbered.
 */
export type ConflictedFile = {
  readonly path: string;
  readonly base: Uint8Array | null;
  readonly ours: Uint8Array | null;
  readonly theirs: Uint8Array | null;
  readonly disk: Uint8Array | null;
  readonly unmerged: boolean;
};

/**
 * Where the sides of a merge began: the files of one commit, or, after branches have crossed, what several such beginnings
 * come to when they are merged. Only files that differ somewhere between them and the sides are there.
 */
export type Beginning =
  | { readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly base: Beginning; readonly ours: Beginning; readonly theirs: Beginning };

/**
 * What a merge is made of: `published` is the side that others know already, whose numbers hold, null where that is both or
 * neither; `beginning` is there where branches have crossed.
 */
export type MergeSides = { readonly published: "ours" | "theirs" | null; readonly beginning: Beginning | null };

/**
 * What only people can settle: two or more values of one field, or a deletion against a change (`deleted`). `at` is a path
 * of keys and names such as `tasks/task-001/title`, or `.` for the whole file.
 */
export type ConflictRecord = {
  readonly at: string;
  readonly base?: Json;
  readonly values?: readonly Json[];
  readonly deleted?: true;
};

/**
 * How the conflicts of a merge are resolved: the files to write and mark, unchanged ones included; what took another
 * number (a task where `milestone` is given); records with the path of their file; paths left to people, with the reason
 * where it is one of ours to merge.
 */
export type Resolution = {
  readonly changes: readonly Change[];
  readonly renumbered: readonly { readonly from: string; readonly to: string; readonly milestone?: string }[];
  readonly conflicts: readonly (ConflictRecord & { readonly path: string })[];
  readonly left: readonly { readonly path: string; readonly problem: Problem | null }[];
};

/** What a lease is for. */
export type LeaseRef = { readonly milestone: string; readonly owner?: string; readonly task?: string };

/** A lease and who holds it; `gone` where its process is not there any more. Instants are ISO 8601 UTC. */
export type HeldLease = LeaseRef & {
  readonly standing: {
    readonly holder: { readonly session: string; readonly owner: string; readonly host: string; readonly pid: number; readonly since: string; readonly renewed: string };
    readonly state: "alive" | "gone";
  };
};

/** A session with its journal replayed. `path` is relative to the data folder; `here`: its journal lies on this machine. */
export type SessionRecord = { readonly session: Session; readonly path: string; readonly here: boolean };

/**
 * A file of a session that cannot be read, or was put aside for that (`corrupted-…`); `text` is null where it is no text,
 * `session` is there where it can be read by now.
 */
export type BrokenSession = { readonly id: string; readonly path: string; readonly text: string | null; readonly problem: Problem; readonly session: Session | null };

/** The saved sessions, newest first; `strays` are ids of journals that have no record. */
export type Sessions = {
  readonly records: readonly SessionRecord[];
  readonly broken: readonly BrokenSession[];
  readonly strays: readonly string[];
  readonly leases: readonly HeldLease[];
};

/** `isProtected`: rules forbid to delete it, or its name stands for another branch. `checkedOut`: where, in words; null where it is nowhere. */
export type BranchFact = { readonly name: string; readonly commit: string; readonly isProtected: boolean; readonly checkedOut: string | null };

/** A branch that work is merged into: never deleted, whatever it is called. */
export type Trunk = { readonly name: string; readonly commit: string };

/**
 * Why a branch's work counts as merged: all its commits are in a trunk; a pull request with exactly its tip was merged; or all
 * its changes are in a trunk, as commits of other ids. It was merged at `at` or later, ISO 8601 UTC.
 */
export type MergeProof = { readonly how: "contained" | "pull-request" | "same-changes"; readonly at: string; readonly pull: number | null };

/**
 * The branches of the repository. `pulls` has the open pull request that a branch is the head or base of, by name; `merged`,
 * where proofs were asked for, those of the branches that could be deleted.
 */
export type BranchFacts = {
  readonly branches: readonly BranchFact[];
  readonly trunks: readonly Trunk[];
  readonly pulls: ReadonlyMap<string, number>;
  readonly merged: ReadonlyMap<string, MergeProof>;
};

/** How much there is and how much goes on; operations and people of the last hour, as the event logs have them. */
export type Measures = { readonly bytes: number; readonly operations: number; readonly people: number };
