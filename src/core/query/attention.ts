// Attention: what is blocked, late, or waits for what is not there.
import { isOver, type Brief } from "./brief.ts";
import { daysBetween } from "./moments.ts";
import type { OverdueRow } from "./questions.ts";

/** `exists` knows every id that has a file, read or not; `today` is `YYYY-MM-DD`. */
type Around = { readonly exists: (id: string) => boolean; readonly today: string };

/** `briefs` in the order of their ids; those that have nothing to say may be left out. */
export function attentionTo(briefs: Iterable<Brief>, { exists, today }: Around): string[] {
  return [...briefs].flatMap(({ id, status, blocked, due, requires }) => {
    if (status === "archived" || status === "cancelled") return [];
    const late = due !== null && status !== "completed" && due < today ? [`${id} should have ended on ${due}`] : [];
    const missing = requires.filter((other) => !exists(other)).map((other) => `${id} waits for ${other}, which does not exist`);
    return [...blocked, ...late, ...missing];
  });
}

/** The longest overdue first; `briefs` in the order of their ids. */
export function overdueRows(briefs: Iterable<Brief>, today: string): OverdueRow[] {
  const rows = [...briefs].flatMap(({ id, title, status, due }) =>
    isOver(status) || due === null || due >= today ? [] : [{ milestone: id, title, due, days: daysBetween(due, today) }],
  );
  return rows.sort((left, right) => (left.due < right.due ? -1 : left.due > right.due ? 1 : 0));
}
