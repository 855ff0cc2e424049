// Why the backend is what it is: every rule in the order in which they hold, with what it looked at and what it says.
import type { Config } from "../../model/config/config.ts";
import { valueText } from "./metrics.ts";
import type { Judged, Scale } from "./scale.ts";
import { GRACE_MS, type Verdict } from "./verdict.ts";

/** `input` is what the rule looked at, `says` what it makes of that; `decides` where it settles what happens. */
export type Rule = { readonly rule: string; readonly input: string; readonly says: string; readonly decides: boolean };

export function explained(scale: Scale, { config, verdict }: { readonly config: Config; readonly verdict: Verdict }): Rule[] {
  return [...settingRules(scale, config), ...scale.triggers.map(triggerRule), ...limitRules(scale, config), ...verdictRules(scale, { config, verdict })];
}

function settingRules({ override, auto_scale, backend, server }: Scale, { backend_override }: Config): Rule[] {
  return [
    { rule: "backend_override", input: backend_override ?? "not set", says: override === null ? "the pointer holds, or files where there is none" : `${override} holds, auto-scaling is paused`, decides: override !== null },
    { rule: "auto_scale", input: String(auto_scale), says: auto_scale ? "a larger backend may follow by itself" : "nothing follows by itself", decides: override === null && !auto_scale },
    { rule: "pointer", input: backend, says: backend === "postgresql" && !server ? "postgresql holds; until one is configured here, files answer" : `${backend} is in use`, decides: false },
  ];
}

function triggerRule({ metric, value, at, backend, fires }: Judged): Rule {
  return { rule: `${metric} ≥ ${valueText(metric, at)}`, input: valueText(metric, value), says: fires ? `asks for ${backend}` : `does not ask for ${backend}`, decides: false };
}

function limitRules({ backend, recommended, reachable, server }: Scale, { scale_thresholds: { max_backends } }: Config): Rule[] {
  const short = recommended !== reachable;
  return [
    { rule: "scale_thresholds.max_backends", input: String(max_backends), says: `${recommended} is recommended`, decides: false },
    { rule: "DATABASE_URL", input: server ? "set" : short || backend === "postgresql" ? "not set" : "not needed", says: short ? `postgresql is never chosen without it: ${reachable}` : `${reachable} can be had`, decides: short },
  ];
}

function verdictRules({ due }: Scale, { config, verdict }: { readonly config: Config; readonly verdict: Verdict }): Rule[] {
  const { monitoring_interval } = config.scale_thresholds;
  const { conservative_mode } = config.backend_switching;
  return [
    { rule: "scale_thresholds.monitoring_interval", input: `${monitoring_interval}s`, says: "so often it is looked at where somebody watches; in the Action whenever its workflow runs", decides: false },
    { rule: "grace period", input: due === null ? "nothing is due" : `${due.backend} since ${due.since}`, says: verdict.kind === "waits" ? `waits until ${verdict.at}` : `${GRACE_MS / 1_000}s must pass`, decides: verdict.kind === "waits" },
    { rule: "backend_switching.conservative_mode", input: String(conservative_mode), says: verdict.kind === "asks" ? "a person must agree" : conservative_mode ? "a person must agree to every switch" : "nobody is asked", decides: verdict.kind === "asks" },
    { rule: "verdict", input: verdict.kind, says: verdict.why, decides: verdict.kind === "switches" || verdict.kind === "stays" },
  ];
}
