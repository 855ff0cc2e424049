// Upkeep as a reply: what each part came to, then what each had to say.
import type { Problem } from "../../base/problem.ts";
import { heading, table, type Reply } from "../../base/reply.ts";

/** `skipped` says why a part was not due, or could not be done here. */
export type Part = { readonly part: string; readonly skipped: string | null; readonly problem: Problem | null; readonly data: unknown; readonly reply: Reply };

export function upkeepView(parts: readonly Part[]): Reply {
  const done = parts.filter(({ skipped, reply }) => skipped === null && reply.length > 0);
  return [table(["part", "", ""], parts.map(cells)), ...done.flatMap(({ part, reply }) => [heading(part), ...reply])];
}

function cells({ part, skipped, problem }: Part): string[] {
  if (skipped !== null) return [part, "skipped", skipped];
  return problem ? [part, "failed", problem.message] : [part, "done", ""];
}
