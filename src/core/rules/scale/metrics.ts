// The five metrics of scale, each with what it counts.
import { formatSize } from "../../base/size.ts";
import type { Measures } from "../../model/facts.ts";
import type { Milestone } from "../../model/milestone.ts";
import { isTaskOver } from "../../model/status.ts";
import type { Workspace } from "../../model/workspace.ts";
import { criticalPath, type Edges } from "../graph.ts";

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

/** A value, or a threshold, as people read it. */
export function valueText(metric: MetricName | "people", value: number): string {
  if (metric === "data_volume") return formatSize(value);
  return metric === "query_frequency" ? `${value} a minute` : String(value);
}

/** `measures` are those of the last hour. */
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
