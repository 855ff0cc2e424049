// Questions: everything that is asked about all milestones at once, and what an answer looks like. Plain JSON, both ways.
import type { Problem } from "../base/problem.ts";
import type { Milestone } from "../model/milestone.ts";
import type { MilestoneStatus, Priority } from "../model/status.ts";

/** One row of a list; the names are those of the JSON contract. */
export type Row = Pick<Milestone, "id" | "title" | "status" | "progress" | "priority">;

export const SORT_KEYS = ["id", "title", "status", "priority", "progress", "created", "due"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/**
 * Without a status what is not archived, and with `archived` that too. `search` is a text, all of whose words begin a word of
 * the milestone's id, title, description or tasks. `assigned_to`: of one of its tasks at least.
 */
export type Filter = {
  readonly status?: MilestoneStatus | undefined;
  readonly archived: boolean;
  readonly search?: string | undefined;
  readonly priority?: Priority | undefined;
  readonly category?: string | undefined;
  readonly assigned_to?: string | undefined;
};

/** `limit` null is all; `total` counts what fits, before the page is cut. */
export type Page = { readonly limit: number | null; readonly offset: number };

export type Counts = Readonly<Record<MilestoneStatus, number>>;

export type ReadyRow = { readonly milestone: string; readonly task: string; readonly title: string };
/** `task` is null where the milestone itself waits; `reason` is what is said of it: "waits for milestone-002". */
export type WaitingRow = { readonly milestone: string; readonly task: string | null; readonly reason: string };
export type Node = { readonly id: string; readonly title: string; readonly status: MilestoneStatus; readonly waits_for: readonly string[] };
export type Reached = { readonly id: string; readonly title: string; readonly status: MilestoneStatus; readonly distance: number };
export type OverdueRow = { readonly milestone: string; readonly title: string; readonly due: string; readonly days: number };
export type ApprovalRow = { readonly milestone: string; readonly task: string; readonly phase: string; readonly requested_at: string | null };
export type SessionRow = { readonly id: string; readonly milestone: string; readonly status: string; readonly owner: string | null; readonly started_at: string | null; readonly saved_at: string | null };
export type ThroughputRow = { readonly day: string; readonly milestones: number; readonly tasks: number };
export type CycleRow = { readonly milestone: string; readonly title: string; readonly started_at: string; readonly completed_at: string; readonly hours: number };
export type EstimateRow = { readonly milestone: string; readonly title: string; readonly estimated_hours: number; readonly actual_hours: number };
export type AssigneeRow = { readonly assigned_to: string | null; readonly open: number; readonly in_progress: number; readonly completed: number; readonly estimated_hours: number };

/** Days are `YYYY-MM-DD`, both ends included. */
export type Span = { readonly from: string; readonly to: string };

/** `milestone` is whatever names one: an id, the beginning of one, a title; what it finds nothing for is a problem. */
type Of = { readonly milestone: string };

/** By the name of each question: what is given with it, and what the answer is. */
export type Questions = {
  milestone: { given: Of; answer: { readonly milestone: Milestone; readonly path: string } };
  list: { given: Filter & Page & { readonly sort: SortKey; readonly descending: boolean }; answer: { readonly rows: readonly Row[]; readonly total: number } };
  /** Best first: all words in the id or title, then the others; then by id. */
  search: { given: Page & { readonly text: string; readonly archived: boolean }; answer: { readonly rows: readonly (Row & { readonly where: "title" | "text" })[]; readonly total: number } };
  counts: { given: object; answer: Counts };
  /** `waiting` says why the others wait, where nothing is ready: a few sentences. */
  ready: { given: { readonly milestone: string | null; readonly limit: number | null }; answer: { readonly rows: readonly ReadyRow[]; readonly total: number; readonly waiting: readonly WaitingRow[] } };
  /** What is blocked, or waits for others, and why. */
  waiting: { given: { readonly milestone: string | null } & Page; answer: { readonly rows: readonly WaitingRow[]; readonly total: number } };
  /** What a milestone requires, or what requires it, near and far; the nearest first. */
  closure: { given: Of & { readonly direction: "requires" | "required-by" }; answer: { readonly rows: readonly Reached[] } };
  /** Every milestone that is not archived, with what it requires. */
  dependencies: { given: object; answer: { readonly nodes: readonly Node[] } };
  cycles: { given: object; answer: { readonly cycles: readonly (readonly string[])[] } };
  /** The longest chain of work over milestones that are not over, in hours. */
  "critical-path": { given: object; answer: { readonly nodes: readonly string[]; readonly hours: number } };
  overdue: { given: { readonly today: string }; answer: { readonly rows: readonly OverdueRow[] } };
  /** Sentences for the board: what is blocked, late, or waits for what is not there. */
  attention: { given: { readonly today: string }; answer: { readonly sentences: readonly string[] } };
  approvals: { given: object; answer: { readonly rows: readonly ApprovalRow[] } };
  sessions: { given: { readonly milestone: string | null; readonly status: string | null }; answer: { readonly rows: readonly SessionRow[] } };
  throughput: { given: Span; answer: { readonly rows: readonly ThroughputRow[] } };
  "cycle-times": { given: Span; answer: { readonly rows: readonly CycleRow[] } };
  estimates: { given: object; answer: { readonly rows: readonly EstimateRow[] } };
  assignees: { given: object; answer: { readonly rows: readonly AssigneeRow[] } };
  /** Files that cannot be read and what is odd about the others, sorted by path. */
  problems: { given: object; answer: { readonly problems: readonly Problem[] } };
};

export type QuestionName = keyof Questions;
export type QuestionOf<N extends QuestionName> = N extends QuestionName ? { readonly ask: N } & Readonly<Questions[N]["given"]> : never;
export type Question = QuestionOf<QuestionName>;
export type AnswerTo<Q extends Question> = Questions[Q["ask"]]["answer"];

/** Several questions under names of the asker's. */
export type Asked = Readonly<Record<string, Question>>;
export type Answered<A extends Asked> = { readonly [K in keyof A]: AnswerTo<A[K]> };

/** The folders of the data folder that are surveyed, refreshed and stamped together. */
export const PARTS = ["milestones", "events", "sessions", "approvals"] as const;
export type Part = (typeof PARTS)[number];

const EVENTS: readonly QuestionName[] = ["throughput", "cycle-times"];

/** What must be up to date for a question to be answered. */
export function partsOf({ ask }: Pick<Question, "ask">): readonly Part[] {
  if (EVENTS.includes(ask)) return ["milestones", "events"];
  if (ask === "sessions") return ["milestones", "sessions"];
  return ask === "approvals" ? ["milestones", "approvals"] : ["milestones"];
}
