// Looking at the scale: measured, judged, told; and the backend follows it as the settings and the grace period let it.
import { sameJson } from "../../core/base/json.ts";
import { ok, type Result } from "../../core/base/result.ts";
import type { Workspace } from "../../core/model/workspace.ts";
import { scaleOf, type Scale } from "../../core/rules/scale/scale.ts";
import { type Verdict, verdictOf } from "../../core/rules/scale/verdict.ts";
import { lookedView, scaleWarnings } from "../../core/views/upkeep/scale.ts";
import type { Ports } from "../../ports/ports.ts";
import { stopped, unread } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { load } from "../load.ts";
import { measure } from "../upkeep/measures.ts";
import { commitPointer } from "./pointer.ts";
import { noteScale } from "./scale-alerts.ts";

/** `now` leaves the grace period out. */
export type Look = { readonly now: boolean };
/** What was found at one moment. */
export type Looked = Pick<Finished, "warnings"> & { readonly workspace: Workspace; readonly scale: Scale; readonly verdict: Verdict };

/**
 * `data` is that of `scale status --detailed`, with what was switched. Problems: those of the files, of the other catalog and of the
 * commit; the backend that was in use still is then.
 */
export async function checkScale(ports: Ports, look: Look, caller: Caller): Promise<Finished> {
  const looked = await lookAtScale(ports, look, caller);
  if (!looked.ok) return stopped(looked.problem);
  const { workspace, scale, verdict, warnings } = looked.value;
  const followed = await followScale(ports, looked.value, { look, caller });
  if (followed.problem) return { ...followed, warnings: [...warnings, ...followed.warnings] };
  const switched = verdict.kind === "switches" && !caller.dryRun ? { from: scale.backend, to: verdict.target } : null;
  if (!caller.dryRun) await noteScale(ports, { scale, verdict, switched }, caller);
  const told = { ...scale, backend: switched?.to ?? scale.backend, due: switched || caller.dryRun ? null : verdict.due };
  return {
    data: { ...told, verdict, switched },
    reply: lookedView(told, { verdict, switched }),
    warnings: [...warnings, ...followed.warnings, ...scaleWarnings(scale, switched ? null : verdict, workspace)],
    problem: null, changes: followed.changes, diff: followed.diff,
  };
}

export async function lookAtScale(ports: Ports, { now: atOnce }: Look, caller: Caller): Promise<Result<Looked>> {
  const snapshot = await ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  try {
    const loaded = await load(snapshot.value, { scope: "all", settings: ports.settings });
    if (!loaded.ok) return loaded;
    const { workspace, texts } = loaded.value;
    const now = caller.now();
    const measures = await measure(snapshot.value, { texts, now });
    if (!measures.ok) return measures;
    // Of a server that is only named somebody knows better whether it can be had.
    const scale = scaleOf(workspace, measures.value, ports.catalogs ? { server: (await ports.catalogs.server()) !== null } : {});
    const verdict = verdictOf(scale, { config: workspace.config, now, grace: !atOnce, agreed: atOnce && (caller.yes || ports.confirm !== undefined) });
    return ok({ workspace, scale, verdict, warnings: unread(loaded.value) });
  } finally {
    await snapshot.value.release();
  }
}

type Following = { readonly look: Look; readonly caller: Caller };

const NOTHING_DONE: Finished = { data: null, reply: [], warnings: [], problem: null, changes: [], diff: "" };

/** A switch, or a note since when one is due; nothing is written where the file says so already. */
export async function followScale(ports: Ports, { workspace: { database, exists }, verdict }: Looked, { look, caller }: Following): Promise<Finished> {
  const line = look.now ? "scale recalc" : "scale check";
  if (!exists) return NOTHING_DONE;
  if (verdict.kind === "switches") {
    const { switchBackend } = await import("./switch.ts");
    return switchBackend(look.now ? ports : quiet(ports), { target: verdict.target, reason: verdict.why, step: false, debug: false }, { ...caller, yes: look.now && caller.yes });
  }
  if (sameJson(database.due, verdict.due)) return NOTHING_DONE;
  const subject = verdict.due === null ? "no other backend is due any more" : `${verdict.due.backend} is due`;
  return commitPointer(ports, { due: verdict.due, seen: database, line, subject }, caller);
}

/** What happens by itself asks nobody. */
function quiet({ confirm: _confirm, ...ports }: Ports): Ports {
  return ports;
}
