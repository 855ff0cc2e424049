// graph: what waits for what, as waves, critical path and Mermaid.
import { code } from "../../base/reply.ts";
import { ok, type Result } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Workspace } from "../../model/workspace.ts";
import { findMilestone } from "../../rules/find.ts";
import { criticalPath, findCycle, waves, type Edges } from "../../rules/graph.ts";
import { cycleProblem } from "../../rules/invariants.ts";
import { defineQuery, flag, optionalPositional, type Answer } from "../../verb.ts";
import { graphView, mermaid, type GraphNode } from "../../views/dependency-graph.ts";

export const graph = defineQuery({
  name: "graph",
  summary: "Draw the dependencies of a milestone's tasks, or of all milestones.",
  permission: "read",
  args: {
    milestone: optionalPositional(MilestoneRef, "The milestone whose tasks are drawn; without it the milestones themselves."),
    mermaid: flag("As Mermaid alone, to paste where GitHub draws it."),
  },
  scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
  examples: [
    { line: "milestone graph milestone-001", why: "its tasks, wave by wave, and the critical path" },
    { line: "milestone graph milestone-001 --mermaid", why: "the drawing for an issue or a README" },
    { line: "milestone graph", why: "how the milestones wait for each other" },
  ],
  answer(workspace, { milestone: reference, mermaid: drawn }): Result<Answer> {
    if (reference === undefined) return ok(answerFor({ title: "Milestones", drawn, nodes: milestoneNodes(workspace), hours: () => 1 }));
    const found = findMilestone(workspace, reference);
    if (!found.ok) return found;
    const { id, title, tasks } = found.value;
    const hours = new Map(tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return ok(answerFor({ title: `${id}: ${title}`, drawn, nodes: taskNodes(found.value), hours: (task) => hours.get(task) ?? 1 }));
  },
});

function milestoneNodes(workspace: Workspace): GraphNode[] {
  return [...workspace.milestones.values()]
    .filter(({ status }) => status !== "archived")
    .map(({ id, title, status, dependencies }) => ({ id, title, status, waits_for: dependencies.requires }));
}

function taskNodes({ tasks }: Milestone): GraphNode[] {
  return tasks.map(({ id, title, status, dependencies }) => ({ id, title, status, waits_for: dependencies }));
}

type Drawing = { readonly title: string; readonly drawn: boolean; readonly nodes: readonly GraphNode[]; readonly hours: (id: string) => number };

function answerFor({ title, drawn, nodes, hours }: Drawing): Answer {
  const edges: Edges = new Map(nodes.map((node) => [node.id, node.waits_for]));
  const cycle = findCycle(edges);
  const { nodes: path, length } = criticalPath(edges, hours);
  const graph = { title, nodes, waves: waves(edges), critical_path: { nodes: path, hours: length }, cycle };
  const picture = mermaid(nodes);
  return {
    data: { ...graph, mermaid: picture },
    reply: drawn ? [code(picture, "mermaid")] : graphView(graph),
    ...(cycle && { problem: cycleProblem("These wait for each other", cycle) }),
  };
}
