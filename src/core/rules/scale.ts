// Scale: how much there is to keep, by five metrics, and the backend that this asks for.
import type { Config } from "../model/config/config.ts";
import type { Measures } from "../model/facts.ts";
import type { Milestone } from "../model/milestone.ts";
import { isTaskOver } from "../model/status.ts";
import type { Workspace } from "../model/workspace.ts";
import { criticalPath, type Edges } from "./graph.ts";

export const BACKENDS = ["file", "sqlite", "postgresql"] as const;
export type Backend = (typeof BACKENDS)[number];

/** Counts, but for `query_frequency` (operations a minute) and `data_volume` (bytes). */
export type Metrics = {
  readonly milestone_count: number;
  readonly dependency_depth: number;
  readonly query_frequency: number;
  readonly data_volume: number;
  readonly coordination_complexity: number;
};
export type MetricName = keyof Metrics;

/** What each metric counts, in one sentence. */
export const METRICS: Readonly<Record<MetricName, string>> = {
  milestone_count: "Milestones that are neither completed, cancelled nor archived.",
  dependency_depth: "Milestones in the longest chain in which each requires the one before.",
  query_frequency: "Commands a minute that the event logs recorded in the last hour; reading leaves no trace.",
  data_volume: "Bytes of all milestones and their event logs.",
  coordination_complexity: "Twice the tasks under Kiro, plus the dependencies, plus three times the people at work, of milestones that are not over.",
};

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

/** `triggers` tells for each how far it is; `reasons` are sentences for people. */
export type Scale = {
  readonly backend: Backend;
  readonly recommended: Backend;
  readonly auto_scale: boolean;
  readonly override: Backend | null;
  readonly auto_scaling: "enabled" | "disabled" | "paused by override";
  readonly metrics: Metrics;
  readonly thresholds: { readonly file_to_sqlite: number; readonly sqlite_to_postgresql: number };
  readonly triggers: readonly (Trigger & { readonly value: number; readonly fires: boolean })[];
  readonly alerts: readonly Alert[];
  readonly reasons: readonly string[];
};

export function metricsOf(workspace: Workspace, measures: Measures): Metrics {
  const active = activeMilestones(workspace);
  // A file that cannot be read is a milestone all the same, and nobody knows that it is over.
  const unread = [...workspace.broken.keys()].filter((id) => !(workspace.paths.get(id) ?? "").startsWith("completed/"));
  const requires = active.reduce((sum, { dependencies, tasks }) => sum + dependencies.requires.length + tasks.reduce((all, task) => all + task.dependencies.length, 0), 0);
  const kiro = active.flatMap(({ tasks }) => tasks).filter((task) => task.kiro_workflow.enabled).length;
  return {
    milestone_count: active.length + unread.length,
    dependency_depth: depthOf(workspace),
    query_frequency: Math.round((measures.operations / 60) * 100) / 100,
    data_volume: measures.bytes,
    coordination_complexity: 2 * kiro + requires + 3 * assignees(active).size,
  };
}

function activeMilestones({ milestones }: Workspace): Milestone[] {
  return [...milestones.values()].filter(({ status }) => status !== "completed" && status !== "cancelled" && status !== "archived");
}

/** Of those that are not archived; a milestone that requires none is a chain of one, but no chain to speak of. */
function depthOf({ milestones }: Workspace): number {
  const edges: Edges = new Map([...milestones.values()].filter(({ status }) => status !== "archived").map(({ id, dependencies }) => [id, dependencies.requires]));
  const { length } = criticalPath(edges, () => 1);
  return length <= 1 ? 0 : length;
}

function assignees(milestones: readonly Milestone[]): Set<string> {
  return new Set(milestones.flatMap(({ tasks }) => tasks.filter(({ status }) => !isTaskOver(status)).flatMap(({ assigned_to }) => assigned_to ?? [])));
}

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

/** `measures` are those of the last hour. Nothing is switched. */
export function scaleOf(workspace: Workspace, measures: Measures): Scale {
  const { auto_scale, backend_override: override, scale_thresholds, alerts } = workspace.config;
  const metrics = metricsOf(workspace, measures);
  const values = { ...metrics, people: measures.people };
  const triggers = triggersOf(workspace.config).map((trigger) => ({ ...trigger, value: values[trigger.metric], fires: values[trigger.metric] >= trigger.at }));
  const recommended = recommendation(triggers, scale_thresholds.max_backends);
  return {
    backend: override ?? "file",
    recommended,
    auto_scale,
    override,
    auto_scaling: !auto_scale ? "disabled" : override === null ? "enabled" : "paused by override",
    metrics,
    thresholds: { file_to_sqlite: scale_thresholds.file_to_sqlite, sqlite_to_postgresql: scale_thresholds.sqlite_to_postgresql },
    triggers,
    alerts: alerts.scale_threshold_approaching ? triggers.flatMap(alertOf) : [],
    reasons: reasonsOf({ config: workspace.config, triggers, recommended, score: metrics.milestone_count + metrics.coordination_complexity }),
  };
}

type Judged = Scale["triggers"][number];

/** The largest that something asks for, as far as the settings go: one is files alone, two are files and SQLite. */
function recommendation(triggers: readonly Judged[], backendsMax: number): Backend {
  const wanted = Math.max(0, ...triggers.filter(({ fires }) => fires).map(({ backend }) => BACKENDS.indexOf(backend)));
  return BACKENDS[Math.min(wanted, backendsMax - 1)] ?? "file";
}

function alertOf({ metric, value, at, backend, fires }: Judged): Alert[] {
  const percent = Math.floor((value / at) * 100);
  return !fires && percent >= ALERT_PERCENT ? [{ metric, value, threshold: at, percent, backend }] : [];
}

type Reasoning = { readonly config: Config; readonly triggers: readonly Judged[]; readonly recommended: Backend; readonly score: number };

function reasonsOf({ config, triggers, recommended, score }: Reasoning): string[] {
  const { auto_scale, backend_override, scale_thresholds, database } = config;
  const firing = triggers.filter(({ fires }) => fires).map(firingText);
  const beyond = triggers.some(({ fires, backend }) => fires && BACKENDS.indexOf(backend) > BACKENDS.indexOf(recommended));
  return [
    ...(firing.length > 0 ? firing : ["No threshold is reached; files are enough."]),
    ...(beyond ? [`scale_thresholds.max_backends: ${scale_thresholds.max_backends} lets the recommendation go no further than ${recommended}.`] : []),
    ...(recommended === "postgresql" && database.url === null ? ["No PostgreSQL is configured: set DATABASE_URL, or database.url."] : []),
    ...(recommended === "postgresql" && score >= ENTERPRISE_MIN ? [`Milestones and coordination come to ${score}, ${ENTERPRISE_MIN} or more: PostgreSQL should be tuned for it.`] : []),
    ...(auto_scale ? [] : ["auto_scale is off: nothing follows the recommendation by itself."]),
    ...(backend_override === null ? [] : [`backend_override: ${backend_override} holds, whatever is recommended.`]),
    ...(recommended === "file" ? [] : ["This version answers from files alone; switching comes with a later one."]),
  ];
}

function firingText({ metric, value, at, backend, setting }: Judged): string {
  return `${metric} is ${value}, and ${backend} is due at ${at}${setting === null ? "" : ` (${setting})`}.`;
}
