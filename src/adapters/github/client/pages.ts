// Lists that come in pages: asked for by number until one is not full, so that no link can lead in a circle.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";

/** The most that GitHub gives at once. */
export const PAGE_ITEMS_MAX = 100;
/** Ten thousand items; more are never one question of ours. */
const PAGES_MAX = 100;

export type Page = { readonly page: number; readonly per_page: number };

/** `limit`: so many items are enough. `what` names the items: "comments". Problem: `refused` where there are more than anybody may ask for. */
export async function allPages<T>(ask: (page: Page) => Promise<Result<readonly T[]>>, { what, limit = Infinity }: { readonly what: string; readonly limit?: number }): Promise<Result<readonly T[]>> {
  const per_page = Math.min(PAGE_ITEMS_MAX, limit);
  const items: T[] = [];
  for (let page = 1; page <= PAGES_MAX; page++) {
    const found = await ask({ page, per_page });
    if (!found.ok) return found;
    items.push(...found.value);
    if (found.value.length < per_page || items.length >= limit) return ok(items.slice(0, limit));
  }
  return failed(problem("refused", `There are more than ${PAGES_MAX * PAGE_ITEMS_MAX} ${what}.`, { hint: "Ask for fewer." }));
}
