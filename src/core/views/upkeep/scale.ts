// Scale as a reply: the metrics beside what they count, and the backend that they ask for.
import { fields, heading, list, table, text, type Reply } from "../../base/reply.ts";
import { formatSize } from "../../base/size.ts";
import { METRICS, type Alert, type MetricName, type Scale } from "../../rules/scale.ts";

/** With `detailed` every threshold and how far it is. */
export function scaleView(scale: Scale, { detailed }: { readonly detailed: boolean }): Reply {
  const { backend, recommended, auto_scaling, override, thresholds, alerts, reasons } = scale;
  return [
    fields([
      ["backend", backend], ["recommended", recommended], ["auto-scaling", auto_scaling], ["override", override ?? "none"],
      ["thresholds", `SQLite at ${thresholds.file_to_sqlite} active milestones, PostgreSQL at ${thresholds.sqlite_to_postgresql}`],
    ]),
    table(["metric", "value", "what it counts"], Object.entries(METRICS).map(([name, what]) => [name, valueText(name, valueOf(scale, name)), what])),
    list([...reasons, ...alerts.map(alertText)]),
    ...(detailed ? [heading("What asks for a larger backend"), triggerTable(scale), text("How long questions take is measured with the catalogs of a later version.")] : []),
  ];
}

function valueOf({ metrics }: Scale, name: string): number {
  return isMetric(name) ? metrics[name] : 0;
}

function isMetric(name: string): name is MetricName {
  return Object.hasOwn(METRICS, name);
}

function valueText(metric: string, value: number): string {
  if (metric === "data_volume") return formatSize(value);
  return metric === "query_frequency" ? `${value} a minute` : String(value);
}

export function alertText({ metric, value, threshold, percent, backend }: Alert): string {
  return `${metric} is at ${percent} % of the threshold of ${backend}: ${valueText(metric, value)} of ${valueText(metric, threshold)}.`;
}

function triggerTable({ triggers }: Scale) {
  const rows = triggers.map(({ metric, value, at, backend, setting, fires }) => [metric, valueText(metric, value), valueText(metric, at), fires ? "reached" : `${valueText(metric, Math.round((at - value) * 100) / 100)} left`, backend, setting ?? "–"]);
  return table(["metric", "now", "threshold", "", "asks for", "setting"], rows);
}
