// What was measured of a backend, and what would make it faster, as a reply.
import { heading, list, table, text, type Reply } from "../../base/reply.ts";
import type { Backend } from "../../model/backend.ts";
import { backendName } from "./names.ts";

/** `now` and `wanted` are as the setting is written; `applied` where it was changed. */
export type Advice = { readonly setting: string; readonly now: string; readonly wanted: string; readonly why: string; readonly applied: boolean };
/** `after` is null where nothing was done in between. */
export type Timed = { readonly question: string; readonly before: number; readonly after: number | null };

export type Tuned = { readonly backend: Backend; readonly done: readonly string[]; readonly advice: readonly Advice[]; readonly queries: readonly Timed[] };

export function tunedView({ backend, done, advice, queries }: Tuned): Reply {
  return [
    ...(advice.length > 0 ? [table(["setting", "now", "better", "why"], advice.map(({ setting, now, wanted, why, applied }) => [setting, now, applied ? `${wanted} (set)` : wanted, why]))] : [text(`Nothing in the settings of ${backendName(backend)} would make it faster.`)]),
    ...(done.length > 0 ? [heading("Done"), list(done)] : []),
    heading("Questions, the slowest first"),
    table(["question", "ms", "afterwards"], queries.map(({ question, before, after }) => [question, String(before), after === null ? "" : String(after)])),
  ];
}
