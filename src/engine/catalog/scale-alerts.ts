// What a look at the scale has to tell, noted where somebody may read it later.
import type { Scale } from "../../core/rules/scale/scale.ts";
import type { Verdict } from "../../core/rules/scale/verdict.ts";
import type { Switched } from "../../core/views/upkeep/scale.ts";
import type { Alert } from "../../ports/alerts.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Caller } from "../invocation.ts";

export type Told = { readonly scale: Scale; readonly verdict: Verdict; readonly switched: Switched };

/** What is near and what is due; a switch notes itself. The same a second time is not noted again. */
export async function noteScale({ alerts }: Pick<Ports, "alerts">, { scale, verdict, switched }: Told, { now, actor }: Pick<Caller, "now" | "actor">): Promise<void> {
  if (!alerts) return;
  const note = (event_type: Alert["event_type"], details: Alert["details"]): Promise<void> => alerts.note({ timestamp: now(), event_type, actor, details });
  for (const { metric, threshold, backend } of scale.alerts) await note("scale_threshold_approaching", { metric, threshold, backend });
  if (switched === null && verdict.kind !== "stays") await note("scale_status", { due: verdict.due.backend, since: verdict.due.since });
}
