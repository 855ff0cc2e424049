// Counters of the app, in the text format of Prometheus.

export type Labels = Readonly<Record<string, string>>;

export interface Metrics {
  /** `amount` is one without it. */
  count(name: CounterName, labels?: Labels, amount?: number): void;
  /** The counters, and gauges as they stand. */
  text(gauges: Readonly<Partial<Record<GaugeName, number>>>): string;
}

const COUNTERS = {
  milestone_deliveries_total: "Webhooks that were verified, by event and by what became of them.",
  milestone_refused_total: "Requests to the webhook's address that were refused, by status.",
  milestone_items_total: "Items of the inbox that came to an end or were put off, by kind and outcome.",
  milestone_acknowledge_seconds_total: "Time from a webhook's arrival to its answer.",
  milestone_acknowledged_total: "Webhooks that were answered.",
} as const;
export type CounterName = keyof typeof COUNTERS;

const GAUGES = {
  milestone_waiting: "Items that wait in the inbox.",
  milestone_running: "Items and errands under way.",
  milestone_buried: "Items that were given up.",
  milestone_oldest_seconds: "For how long the oldest item has waited.",
  milestone_last_sweep_seconds: "How long ago the last sweep that missed nothing began.",
  milestone_github_reachable: "1 where GitHub answers, else 0.",
  milestone_memory_bytes: "Resident memory of the process.",
} as const;
export type GaugeName = keyof typeof GAUGES;

export function openMetrics(): Metrics {
  const counters = new Map<string, { readonly name: CounterName; amount: number }>();
  return {
    count(name, labels = {}, amount = 1) {
      const key = `${name}${labelText(labels)}`;
      const counter = counters.get(key) ?? { name, amount: 0 };
      counter.amount += amount;
      counters.set(key, counter);
    },
    text(gauges) {
      const lines: string[] = [];
      for (const [name, means] of Object.entries(COUNTERS)) {
        const found = [...counters].filter(([, counter]) => counter.name === name).map(([key, { amount }]) => `${key} ${amount}`);
        if (found.length > 0) lines.push(`# HELP ${name} ${means}`, `# TYPE ${name} counter`, ...found.sort());
      }
      for (const [name, means] of Object.entries(GAUGES)) {
        const gauge = new Map(Object.entries(gauges)).get(name);
        if (gauge !== undefined) lines.push(`# HELP ${name} ${means}`, `# TYPE ${name} gauge`, `${name} ${gauge}`);
      }
      return `${lines.join("\n")}\n`;
    },
  };
}

function labelText(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, (character) => (character === "\n" ? "\\n" : `\\${character}`))}"`);
  return parts.length === 0 ? "" : `{${parts.join(",")}}`;
}
