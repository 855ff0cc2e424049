// The trial: what detection makes of invented metrics right below and at every threshold, beside what it has to make of them.
import type { Backend } from "../../model/backend.ts";
import { type Config, configWith } from "../../model/config/config.ts";
import { askedFor, judged, triggersOf, type Trigger, type Values } from "./scale.ts";

export type Case = { readonly settings: string; readonly metric: Trigger["metric"]; readonly value: number; readonly expected: Backend; readonly found: Backend };

const NOTHING: Values = { milestone_count: 0, dependency_depth: 0, query_frequency: 0, data_volume: 0, coordination_complexity: 0, people: 0 };

/** The thresholds that documents promise, for counts that are one less, and as many. */
const PROMISED = [
  { settings: "the defaults", low: 50, high: 200 },
  { settings: "30 and 100", low: 30, high: 100 },
] as const;

/** Under the defaults, under other thresholds, and under every trigger of the settings as they are. */
export function trialOf(config: Config): Case[] {
  return [...PROMISED.flatMap(promised), ...triggersOf(config).flatMap((trigger) => aroundTrigger(config, trigger))];
}

function promised({ settings, low, high }: (typeof PROMISED)[number]): Case[] {
  const config = configWith([
    { path: ["scale_thresholds", "file_to_sqlite"], value: low },
    { path: ["scale_thresholds", "sqlite_to_postgresql"], value: high },
  ]);
  const steps = [[0, "file"], [low - 1, "file"], [low, "sqlite"], [high - 1, "sqlite"], [high, "postgresql"]] as const;
  return steps.map(([value, expected]) => ({ settings, metric: "milestone_count", value, expected, found: foundFor(config, { milestone_count: value }) }));
}

/** Reached it asks for its backend, as far as max_backends goes; one less asks for what the triggers below it do. */
function aroundTrigger(config: Config, { metric, at, backend }: Trigger): Case[] {
  const lower = triggersOf(config).filter((other) => other.metric === metric && other.at < at);
  const below = lower.length === 0 ? "file" : "sqlite";
  const expectations = [[at - 1, below], [at, backend]] as const;
  return expectations.map(([value, expected]) => ({ settings: "the settings", metric, value, expected: within(config, expected), found: foundFor(config, { [metric]: value }) }));
}

function within({ scale_thresholds: { max_backends } }: Config, expected: Backend): Backend {
  return max_backends === 1 ? "file" : max_backends === 2 && expected === "postgresql" ? "sqlite" : expected;
}

function foundFor(config: Config, values: Partial<Values>): Backend {
  return askedFor(judged(config, { ...NOTHING, ...values }), config);
}
