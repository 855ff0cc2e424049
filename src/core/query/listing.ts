// Lists of milestones: filtered, searched, sorted and cut.
import type { Milestone } from "../model/milestone.ts";
import type { MilestoneStatus } from "../model/status.ts";
import type { Workspace } from "../model/workspace.ts";

export type Listing = { readonly status?: MilestoneStatus | undefined; readonly search?: string | undefined; readonly archived: boolean; readonly limit: number | null };

/** One row of a list; the names are those of the JSON contract. */
export type Row = Pick<Milestone, "id" | "title" | "status" | "progress" | "priority">;

/** `total` counts what fits the filters, before the limit. Sorted by id, numbers by their value. */
export function listing(workspace: Workspace, { status, search, archived, limit }: Listing): { rows: readonly Row[]; total: number } {
  const words = (search ?? "").toLowerCase().split(/\s+/).filter((word) => word !== "");
  const fitting = [...workspace.milestones.values()].filter(
    (milestone) =>
      (status === undefined ? archived || milestone.status !== "archived" : milestone.status === status) &&
      words.every((word) => searchText(milestone).includes(word)),
  );
  const rows = fitting.sort((left, right) => compareIds(left.id, right.id)).map(rowOf);
  return { rows: limit === null ? rows : rows.slice(0, limit), total: rows.length };
}

function rowOf({ id, title, status, progress, priority }: Milestone): Row {
  return { id, title, status, progress, priority };
}

function searchText({ id, title, description, tasks }: Milestone): string {
  return [id, title, description, ...tasks.flatMap((task) => [task.title, task.description])].join("\n").toLowerCase();
}

const COLLATOR = new Intl.Collator("en", { numeric: true });

/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
export function compareIds(left: string, right: string): number {
  return COLLATOR.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}

export type Counts = Readonly<Record<MilestoneStatus, number>>;

export function countByStatus(milestones: Iterable<Milestone>): Counts {
  const counts = { planned: 0, in_progress: 0, paused: 0, blocked: 0, completed: 0, cancelled: 0, archived: 0 };
  for (const milestone of milestones) counts[milestone.status]++;
  return counts;
}
