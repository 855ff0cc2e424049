// The verdict: whether the backend is to be another one by now, and if not, why not yet.
import { instantAt } from "../../base/instant.ts";
import type { Backend } from "../../model/backend.ts";
import type { Config } from "../../model/config/config.ts";
import type { Due } from "../../model/config/database.ts";
import { isLarger, type Scale } from "./scale.ts";

/** A threshold that was reached for less than this may have been reached by accident. */
export const GRACE_MS = 3_600_000;

/**
 * `stays`: nothing is asked for, or the settings forbid it. `waits`: a larger one is due, and may be switched to at `at`. `asks`:
 * only a person may, with a command. `switches`: now. `due` is what the file is to say of it; it is null when nothing is due any
 * more, so that the grace begins anew. `why` is a sentence.
 */
export type Verdict =
  | { readonly kind: "stays"; readonly target: null; readonly due: null; readonly why: string }
  | { readonly kind: "waits"; readonly target: Backend; readonly due: Due; readonly at: string; readonly why: string }
  | { readonly kind: "asks" | "switches"; readonly target: Backend; readonly due: Due; readonly why: string };

/** `now` is ISO 8601 UTC. `grace` false acts at once; `agreed`: a person said yes to a switch. */
export type Judging = { readonly config: Config; readonly now: string; readonly grace: boolean; readonly agreed: boolean };

/** Only ever to a larger backend: going back is for people, so that a quiet day does not take away what the next one needs. */
export function verdictOf(scale: Scale, { config, now, grace, agreed }: Judging): Verdict {
  const { reachable, due: known } = scale;
  const forbidden = hindrance(scale);
  if (!isLarger(reachable, scale.backend)) return { kind: "stays", target: null, due: null, why: enough(scale) };
  if (forbidden !== null) return { kind: "stays", target: null, due: null, why: `${reachable} is asked for; ${forbidden}` };
  const due = isSince(known, { reachable, now }) ? known : { backend: reachable, since: now };
  const end = Date.parse(due.since) + GRACE_MS;
  if (grace && Date.parse(now) < end) {
    const at = instantAt(end);
    return { kind: "waits", target: reachable, due, at, why: `${reachable} is due ${due === known ? `since ${due.since}` : "as of now"}, and is switched to after ${at} if it still is. Sooner: milestone scale recalc` };
  }
  if (config.backend_switching.conservative_mode && !agreed) {
    return { kind: "asks", target: reachable, due, why: `${reachable} is due since ${due.since}; backend_switching.conservative_mode wants a person to say so: milestone backend switch ${reachable} --yes` };
  }
  return { kind: "switches", target: reachable, due, why: `${reachable} is due${grace ? ` since ${due.since}` : ""}.` };
}

function enough({ backend, recommended, server }: Scale): string {
  if (backend === "postgresql" && !server) return "postgresql stays, and none is configured here: until DATABASE_URL is set, files answer.";
  return isLarger(recommended, backend) ? `${recommended} is recommended and none is configured, so ${backend} stays.` : `${backend} is enough.`;
}

function hindrance({ override, auto_scale }: Scale): string | null {
  if (override !== null) return `auto-scaling is paused by backend_override: ${override}.`;
  return auto_scale ? null : "auto_scale is off.";
}

/** A date in the future was written by a clock that nobody should wait for. */
function isSince(known: Due | null, { reachable, now }: { readonly reachable: Backend; readonly now: string }): known is Due {
  return known?.backend === reachable && Date.parse(known.since) <= Date.parse(now);
}
