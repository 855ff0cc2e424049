// A simulated growth as a reply: each size with what was recommended, what was switched, and how long it took.
import { durationText } from "../../base/duration.ts";
import { table, text, type Reply } from "../../base/reply.ts";
import type { Backend } from "../../model/backend.ts";

/** Times in milliseconds; `switch_ms` is null where nothing was switched. `reachable` is what could be had of what was recommended. */
export type Step = {
  readonly milestones: number;
  readonly recommended: Backend;
  readonly reachable: Backend;
  readonly before: Backend;
  readonly backend: Backend;
  readonly switch_ms: number | null;
  readonly list_ms: number;
};

export function simulatedView(steps: readonly Step[]): Reply {
  const rows = steps.map(({ milestones, recommended, before, backend, switch_ms, list_ms }) => [
    String(milestones), recommended, switch_ms === null ? backend : `${before} → ${backend}`, switch_ms === null ? "–" : durationText(switch_ms), durationText(list_ms),
  ]);
  const short = steps.find(({ recommended, reachable }) => recommended !== reachable);
  return [
    text("In a throw-away copy; nothing of yours was changed."),
    table(["milestones", "recommended", "backend", "switched in", "a list takes"], rows),
    ...(short ? [text(`At ${short.milestones}: ${short.recommended} is recommended, and ${short.reachable} stays, since DATABASE_URL is not set.`)] : []),
  ];
}
