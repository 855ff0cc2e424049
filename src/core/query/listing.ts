// Lists of milestones: filtered, searched, sorted and cut.
import type { Milestone } from "../model/milestone.ts";
import type { MilestoneStatus } from "../model/status.ts";
import { keysOf, rowOf } from "./columns.ts";
import { byIdKey, compareRows, foldedText, orderKey } from "./order.ts";
import type { Counts, Filter, Page, Questions } from "./questions.ts";
import { foundIn, searchWords, wordsOf } from "./words.ts";

export function listing(milestones: Iterable<Milestone>, { sort, descending, ...wanted }: Questions["list"]["given"]): Questions["list"]["answer"] {
  const fitting = [...milestones].filter((milestone) => fits(milestone, wanted)).map((milestone) => ({ milestone, ...keysOf(milestone) }));
  fitting.sort(compareRows(sort, descending ? "descending" : "ascending"));
  return { rows: pageOf(fitting, wanted).map(({ milestone }) => rowOf(milestone)), total: fitting.length };
}

/** A search without any word leaves nothing out. */
function fits(milestone: Milestone, { status, archived, search, priority, category, assigned_to }: Filter): boolean {
  return (
    (status === undefined ? archived || milestone.status !== "archived" : milestone.status === status) &&
    (priority === undefined || milestone.priority === priority) &&
    (category === undefined || foldedText(milestone.category) === foldedText(category)) &&
    (assigned_to === undefined || isAssigned(milestone, foldedText(assigned_to))) &&
    (search === undefined || foundIn(searchWords(milestone), wordsOf(search)) !== null)
  );
}

function isAssigned({ tasks }: Milestone, key: string): boolean {
  return tasks.some(({ assigned_to }) => assigned_to !== null && foldedText(assigned_to) === key);
}

export function pageOf<R>(rows: readonly R[], { limit, offset }: Page): readonly R[] {
  return rows.slice(offset, limit === null ? undefined : offset + limit);
}

/** A search without any word finds nothing. */
export function searching(milestones: Iterable<Milestone>, { text, archived, ...page }: Questions["search"]["given"]): Questions["search"]["answer"] {
  const words = wordsOf(text);
  const found = [...milestones].flatMap((milestone) => {
    const where = words.length === 0 || (!archived && milestone.status === "archived") ? null : foundIn(searchWords(milestone), words);
    return where === null ? [] : [{ milestone, where, id_key: orderKey(milestone.id) }];
  });
  found.sort((left, right) => (left.where === right.where ? byIdKey(left, right) : left.where === "title" ? -1 : 1));
  return { rows: pageOf(found, page).map(({ milestone, where }) => ({ ...rowOf(milestone), where })), total: found.length };
}

export function countByStatus(statuses: Iterable<MilestoneStatus>): Counts {
  const counts = { planned: 0, in_progress: 0, paused: 0, blocked: 0, completed: 0, cancelled: 0, archived: 0 };
  for (const status of statuses) counts[status]++;
  return counts;
}
