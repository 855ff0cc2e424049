// Scale as a reply: the metrics beside what they count, and the backend that they ask for.
import { problem, type Problem } from "../../base/problem.ts";
import { fields, heading, list, table, text, type Reply } from "../../base/reply.ts";
import type { Backend } from "../../model/backend.ts";
import type { Workspace } from "../../model/workspace.ts";
import { noData } from "../../rules/find.ts";
import { METRICS, valueText, type MetricName } from "../../rules/scale/metrics.ts";
import type { Alert, Scale } from "../../rules/scale/scale.ts";
import type { Rule } from "../../rules/scale/explain.ts";
import type { Case } from "../../rules/scale/trial.ts";
import type { Verdict } from "../../rules/scale/verdict.ts";

/** With `detailed` every threshold and how far it is. */
export function scaleView(scale: Scale, { verdict, detailed }: { readonly verdict: Verdict | null; readonly detailed: boolean }): Reply {
  const { backend, recommended, auto_scaling, override, thresholds, alerts, reasons } = scale;
  return [
    fields([
      ["backend", backend], ["recommended", recommended], ["auto-scaling", auto_scaling], ["override", override ?? "none"],
      ["thresholds", `SQLite at ${thresholds.file_to_sqlite} active milestones, PostgreSQL at ${thresholds.sqlite_to_postgresql}`],
    ]),
    table(["metric", "value", "what it counts"], Object.entries(METRICS).flatMap(([name, what]) => (isMetric(name) ? [[name, valueText(name, scale.metrics[name]), what]] : []))),
    list([...reasons, ...(verdict === null || verdict.kind === "stays" ? [] : [verdict.why]), ...alerts.map(alertText)]),
    ...(detailed ? [heading("What asks for a larger backend"), triggerTable(scale)] : []),
  ];
}

function isMetric(name: string): name is MetricName {
  return Object.hasOwn(METRICS, name);
}

export function alertText({ metric, value, threshold, percent, backend }: Alert): string {
  return `${metric} is at ${percent} % of the threshold of ${backend}: ${valueText(metric, value)} of ${valueText(metric, threshold)}.`;
}

export type Switched = { readonly from: Backend; readonly to: Backend } | null;

/** What a look came to, then what it saw. */
export function lookedView(scale: Scale, { verdict, switched }: { readonly verdict: Verdict; readonly switched: Switched }): Reply {
  const first = switched ? `Switched from ${switched.from} to ${switched.to}.` : verdict.kind === "switches" ? `Would switch from ${scale.backend} to ${verdict.target}.` : `Nothing is switched: ${verdict.why}`;
  return [text(first), ...scaleView(scale, { verdict: switched ? null : verdict, detailed: true })];
}

/** What somebody who only looks is told: that nothing is there, what is near, and what is due; a verdict of null is one that was carried out. */
export function scaleWarnings({ alerts }: Scale, verdict: Verdict | null, workspace: Pick<Workspace, "exists" | "root">): Problem[] {
  if (!workspace.exists) return [noData(workspace)];
  const near = alerts.map((alert) => problem("threshold-near", alertText(alert), { hint: "See `milestone scale status --detailed`." }));
  return verdict === null || verdict.kind === "stays" ? near : [...near, dueWarning(verdict)];
}

function dueWarning({ target, kind }: Exclude<Verdict, { readonly kind: "stays" }>): Problem {
  const hint = kind === "asks" ? `Run \`milestone backend switch ${target} --yes\`.` : "Run `milestone scale recalc` to switch at once, or leave it to the scheduled workflow.";
  return problem("switch-due", `${target} is due and not switched to yet.`, { hint });
}

export function rulesView(rules: readonly Rule[], { why }: Verdict): Reply {
  return [table(["", "rule", "input", "says"], rules.map(({ rule, input, says, decides }) => [decides ? "→" : "", rule, input, says])), text(why)];
}

export function trialView(cases: readonly Case[]): Reply {
  const wrong = cases.filter(({ expected, found }) => expected !== found);
  const rows = cases.map(({ settings, metric, value, expected, found }) => [settings, metric, metric === "data_volume" ? `${value} bytes` : valueText(metric, value), expected, found, expected === found ? "as expected" : "wrong"]);
  return [text(wrong.length === 0 ? `All ${cases.length} cases are as expected.` : `${wrong.length} of ${cases.length} cases are wrong.`), table(["settings", "metric", "value", "expected", "found", ""], rows)];
}

function triggerTable({ triggers }: Scale) {
  const rows = triggers.map(({ metric, value, at, backend, setting, fires }) => [metric, valueText(metric, value), valueText(metric, at), fires ? "reached" : `${valueText(metric, Math.round((at - value) * 100) / 100)} left`, backend, setting ?? "–"]);
  return table(["metric", "now", "threshold", "", "asks for", "setting"], rows);
}
