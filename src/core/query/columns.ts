// Columns: what a catalog keeps of a milestone. All that needs thought is done here, so that databases only compare and count.
import type { Milestone } from "../model/milestone.ts";
import { isMilestoneDone, isTaskOver, type MilestoneStatus, type Priority } from "../model/status.ts";
import { briefOf, isOver, type Brief } from "./brief.ts";
import type { MilestoneEntry } from "./entries.ts";
import { dayOf, instantOf } from "./moments.ts";
import { foldedText, orderKey, plainText, PRIORITY_RANK, STATUS_RANK, titleKey } from "./order.ts";
import type { Row } from "./questions.ts";
import { isOpen, readyRows, urgency } from "./ready.ts";
import { searchWords, type SearchWords } from "./words.ts";

/** What lists are filtered and sorted by. Days are `YYYY-MM-DD`, instants ISO 8601 UTC in whole seconds. */
export type Keys = {
  readonly id_key: string;
  readonly title_key: string;
  readonly status: MilestoneStatus;
  readonly status_rank: number;
  readonly priority: Priority;
  readonly priority_rank: number;
  /** Percent. */
  readonly progress: number;
  /** Folded, like the filter's own text: see `foldedText`. */
  readonly category_key: string;
  readonly created: string | null;
  readonly due: string | null;
};

/** What one person, or with null nobody yet, has to do in a milestone. */
export type AssigneeColumns = {
  readonly assigned_to: string | null;
  /** Folded, like the filter's own text. */
  readonly assigned_key: string | null;
  /** Tasks: neither begun nor over; in progress; completed. */
  readonly open: number;
  readonly in_progress: number;
  readonly completed: number;
  /** Thousandths of an hour that are left by estimate, whole, so that sums do not depend on their order. */
  readonly estimated_milli: number;
};

/** Text in `json`, `row`, `brief` and `ready` is JSON, which every database can hold as it is. */
export type MilestoneColumns = Keys & SearchWords & {
  readonly id: string;
  readonly path: string;
  /** The milestone, its row in a list, and its brief. */
  readonly json: string;
  readonly row: string;
  readonly brief: string;
  /** Others that require it may start. */
  readonly done: boolean;
  /** Its tasks may start once what it requires is done. */
  readonly open: boolean;
  readonly urgency: number;
  /** Each once, plain text; what is not there is not done either. */
  readonly requires: readonly string[];
  /** Rows of the ready queue in their order, none where it is not open. */
  readonly ready: readonly string[];
  /** Of every task, so that lists can be filtered by them; of a milestone that is over, only what is completed counts. */
  readonly assignees: readonly AssigneeColumns[];
  /** Whether the brief has anything for these questions, so that others need not be read. */
  readonly has_waits: boolean;
  readonly has_blocked: boolean;
  readonly has_phases: boolean;
  readonly has_estimate: boolean;
  /** Never where the milestone is over. */
  readonly has_pending: boolean;
};

export function columnsOf({ milestone, path }: MilestoneEntry): MilestoneColumns {
  const brief = briefOf(milestone);
  return {
    ...keysOf(milestone), ...searchWords(milestone), ...flagsOf(brief),
    id: milestone.id, path, json: JSON.stringify(milestone), row: JSON.stringify(rowOf(milestone)), brief: JSON.stringify(brief),
    done: isMilestoneDone(milestone.status), open: isOpen(milestone), urgency: urgency(milestone),
    requires: [...new Set(milestone.dependencies.requires.map(plainText))],
    ready: readyRows(milestone).map((row) => JSON.stringify(row)),
    assignees: assigneesOf(milestone),
  };
}

function flagsOf(brief: Brief): Pick<MilestoneColumns, "has_waits" | "has_blocked" | "has_phases" | "has_estimate" | "has_pending"> {
  const { status, waits, blocked, phases, estimate } = brief;
  return { has_waits: waits.length > 0, has_blocked: blocked.length > 0, has_phases: phases.length > 0, has_estimate: estimate !== null, has_pending: brief.pending && !isOver(status) };
}

export function rowOf({ id, title, status, progress, priority }: Milestone): Row {
  return { id, title, status, progress, priority };
}

export function keysOf({ id, title, status, priority, progress, category, created_at, timeline }: Milestone): Keys {
  return {
    id_key: orderKey(id), title_key: titleKey(title), status, status_rank: STATUS_RANK[status], priority, priority_rank: PRIORITY_RANK[priority],
    progress: progress.percentage, category_key: foldedText(category), created: instantOf(created_at), due: dayOf(timeline.estimated_end),
  };
}

/** More hours than this for one task are a slip, and would not add up exactly: a million tasks of it still do. */
const HOURS_MAX = 1_000_000;

export function assigneesOf({ status, tasks }: Milestone): AssigneeColumns[] {
  const by = Map.groupBy(tasks, ({ assigned_to }) => (assigned_to === null ? null : plainText(assigned_to)));
  return [...by].map(([assigned_to, own]) => {
    const left = isOver(status) ? [] : own.filter((task) => !isTaskOver(task.status));
    const in_progress = left.filter((task) => task.status === "in_progress").length;
    const hours = left.map(({ estimated_hours }) => Math.min(Math.max(estimated_hours ?? 0, 0), HOURS_MAX));
    return {
      assigned_to, assigned_key: assigned_to === null ? null : foldedText(assigned_to), open: left.length - in_progress, in_progress,
      completed: own.filter((task) => task.status === "completed").length, estimated_milli: hours.reduce((sum, one) => sum + Math.round(one * 1000), 0),
    };
  });
}
