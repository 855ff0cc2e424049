// Scale: how much there is to keep beside the thresholds, and the backend that this asks for.
import { BACKENDS, type Backend } from "../../model/backend.ts";
import type { Config } from "../../model/config/config.ts";
import { isServerText, type Due } from "../../model/config/database.ts";
import type { Measures } from "../../model/facts.ts";
import type { Workspace } from "../../model/workspace.ts";
import { backendOf, serverOf } from "./backend.ts";
import { metricsOf, type MetricName, type Metrics } from "./metrics.ts";

/** Reaching `at` asks for the backend. `people` are those who did something in the last hour. */
export type Trigger = { readonly metric: MetricName | "people"; readonly at: number; readonly backend: Backend; readonly setting: string | null };

/** A chain that long makes every question about what is ready a complex one. */
const DEPTH_MAX = 7;
/** So many people at once ask for SQLite, and so many for PostgreSQL. */
const PEOPLE_MAX = 3;
const CROWD_MAX = 10;
/** 50 writes a second. */
const WRITES_A_MINUTE_MAX = 3_000;
const VOLUME_BYTES_MAX = 100 * 1024 * 1024;
/** Milestones and coordination together: from here on PostgreSQL wants tuning. */
const ENTERPRISE_MIN = 500;
/** The share of a threshold at which people are told, in percent. */
const ALERT_PERCENT = 80;

/** An alert where a threshold is near, `percent` of it rounded down. */
export type Alert = { readonly metric: Trigger["metric"]; readonly value: number; readonly threshold: number; readonly percent: number; readonly backend: Backend };

/**
 * `recommended` is what the metrics ask for, `reachable` as much of it as can be had: PostgreSQL only where `server` says that one is configured.
 * `due` is since when a larger one is known to be asked for. `triggers` tells for each how far it is; `reasons` are sentences for people.
 */
export type Scale = {
  readonly backend: Backend;
  readonly recommended: Backend;
  readonly reachable: Backend;
  readonly server: boolean;
  readonly due: Due | null;
  readonly auto_scale: boolean;
  readonly override: Backend | null;
  readonly auto_scaling: "enabled" | "disabled" | "paused by override";
  readonly metrics: Metrics;
  readonly thresholds: { readonly file_to_sqlite: number; readonly sqlite_to_postgresql: number };
  readonly triggers: readonly Judged[];
  readonly alerts: readonly Alert[];
  readonly reasons: readonly string[];
};

/** Every trigger as the settings have it, those of SQLite first. */
export function triggersOf({ scale_thresholds }: Config): Trigger[] {
  const { file_to_sqlite, sqlite_to_postgresql } = scale_thresholds;
  return [
    { metric: "milestone_count", at: file_to_sqlite, backend: "sqlite", setting: "scale_thresholds.file_to_sqlite" },
    { metric: "dependency_depth", at: DEPTH_MAX, backend: "sqlite", setting: null },
    { metric: "people", at: PEOPLE_MAX, backend: "sqlite", setting: null },
    { metric: "milestone_count", at: sqlite_to_postgresql, backend: "postgresql", setting: "scale_thresholds.sqlite_to_postgresql" },
    { metric: "query_frequency", at: WRITES_A_MINUTE_MAX, backend: "postgresql", setting: null },
    { metric: "data_volume", at: VOLUME_BYTES_MAX, backend: "postgresql", setting: null },
    { metric: "people", at: CROWD_MAX, backend: "postgresql", setting: null },
  ];
}

/** What a trigger looks at. */
export type Values = Metrics & { readonly people: number };
export type Judged = Trigger & { readonly value: number; readonly fires: boolean };

export function judged(config: Config, values: Values): Judged[] {
  return triggersOf(config).map((trigger) => ({ ...trigger, value: values[trigger.metric], fires: values[trigger.metric] >= trigger.at }));
}

/** The largest that something asks for, of those that may be had; `max_backends` 1 is files alone, 2 are files and SQLite. */
export function askedFor(triggers: readonly Judged[], { scale_thresholds: { max_backends } }: Config, available: readonly Backend[] = BACKENDS): Backend {
  const may = BACKENDS.slice(0, max_backends);
  const wanted = Math.max(0, ...triggers.filter(({ fires }) => fires).map(({ backend }) => BACKENDS.indexOf(backend)));
  return may.slice(0, wanted + 1).findLast((backend) => available.includes(backend)) ?? "file";
}

const WITHOUT_SERVER: readonly Backend[] = ["file", "sqlite"];

/** `server`: whether PostgreSQL can be had, where somebody knows better than the settings. */
export type Known = { readonly server?: boolean };

/** `measures` are those of the last hour. Nothing is switched. */
export function scaleOf(workspace: Workspace, measures: Measures, { server = isConfigured(workspace) }: Known = {}): Scale {
  const { config, database } = workspace;
  const { auto_scale, backend_override: override, scale_thresholds, alerts } = config;
  const metrics = metricsOf(workspace, measures);
  const triggers = judged(config, { ...metrics, people: measures.people });
  const recommended = askedFor(triggers, config);
  const backend = backendOf(config, database);
  return {
    backend,
    recommended,
    reachable: server ? recommended : askedFor(triggers, config, WITHOUT_SERVER),
    server,
    due: database.due,
    auto_scale,
    override,
    auto_scaling: !auto_scale ? "disabled" : override === null ? "enabled" : "paused by override",
    metrics,
    thresholds: { file_to_sqlite: scale_thresholds.file_to_sqlite, sqlite_to_postgresql: scale_thresholds.sqlite_to_postgresql },
    triggers,
    alerts: alerts.scale_threshold_approaching ? triggers.flatMap(alertOf) : [],
    reasons: reasonsOf({ config, triggers, backend, recommended, server, score: metrics.milestone_count + metrics.coordination_complexity }),
  };
}

/** The address of anything else is none. */
function isConfigured({ config, database }: Workspace): boolean {
  return isServerText(serverOf(config, database) ?? "");
}

function alertOf({ metric, value, at, backend, fires }: Judged): Alert[] {
  const percent = Math.floor((value / at) * 100);
  return !fires && percent >= ALERT_PERCENT ? [{ metric, value, threshold: at, percent, backend }] : [];
}

type Reasoning = { readonly config: Config; readonly triggers: readonly Judged[]; readonly backend: Backend; readonly recommended: Backend; readonly server: boolean; readonly score: number };

function reasonsOf(reasoning: Reasoning): string[] {
  const { triggers, recommended, config } = reasoning;
  const firing = triggers.filter(({ fires }) => fires).map(firingText);
  const beyond = triggers.some(({ fires, backend }) => fires && isLarger(backend, recommended));
  return [
    ...(firing.length > 0 ? firing : ["No threshold is reached; files are enough."]),
    ...(beyond ? [`scale_thresholds.max_backends: ${config.scale_thresholds.max_backends} lets the recommendation go no further than ${recommended}.`] : []),
    ...serverReasons(reasoning),
    ...settingReasons(reasoning),
  ];
}

/** PostgreSQL is never chosen where it is not configured, and never left because it is not. */
function serverReasons({ backend, recommended, server, score }: Reasoning): string[] {
  return [
    ...(recommended === "postgresql" && !server ? ["No PostgreSQL is configured: set DATABASE_URL to postgresql://user:password@host:port/database."] : []),
    ...(backend === "postgresql" && !server ? ["PostgreSQL holds and is not configured here: set DATABASE_URL. Until then files answer; nothing else takes its place."] : []),
    ...(recommended === "postgresql" && score >= ENTERPRISE_MIN ? [`Milestones and coordination come to ${score}, ${ENTERPRISE_MIN} or more: PostgreSQL should be tuned for it.`] : []),
  ];
}

function settingReasons({ config: { auto_scale, backend_override }, backend, recommended }: Reasoning): string[] {
  return [
    ...(auto_scale ? [] : ["auto_scale is off: nothing follows the recommendation by itself."]),
    ...(backend_override === null ? [] : [`backend_override: ${backend_override} holds, whatever is recommended.`]),
    ...(backend_override === null && isLarger(backend, recommended) ? [`${recommended} would be enough; nothing goes back by itself. To go back: milestone backend switch ${recommended}`] : []),
  ];
}

export function isLarger(one: Backend, other: Backend): boolean {
  return BACKENDS.indexOf(one) > BACKENDS.indexOf(other);
}

function firingText({ metric, value, at, backend, setting }: Judged): string {
  return `${metric} is ${value}, and ${backend} is due at ${at}${setting === null ? "" : ` (${setting})`}.`;
}
