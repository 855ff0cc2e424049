// graph: what waits for what, as waves, critical path and Mermaid.
import { code } from "../../base/reply.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import type { Task } from "../../model/milestone.ts";
import type { QuestionOf } from "../../query/questions.ts";
import { criticalPath, findCycle, waves, type Edges } from "../../rules/graph.ts";
import { cycleProblem } from "../../rules/invariants.ts";
import { defineQuestion, flag, optionalPositional, type Answer } from "../../verb.ts";
import { graphView, mermaid, type GraphNode } from "../../views/dependency-graph.ts";

export const graph = defineQuestion({
  name: "graph",
  summary: "Draw the dependencies of a milestone's tasks, or of all milestones.",
  permission: "read",
  args: {
    milestone: optionalPositional(MilestoneRef, "The milestone whose tasks are drawn; without it the milestones themselves."),
    mermaid: flag("As Mermaid alone, to paste where GitHub draws it."),
  },
  examples: [
    { line: "milestone graph milestone-001", why: "its tasks, wave by wave, and the critical path" },
    { line: "milestone graph milestone-001 --mermaid", why: "the drawing for an issue or a README" },
    { line: "milestone graph", why: "how the milestones wait for each other" },
  ],
  asks: ({ milestone }): { one: QuestionOf<"milestone"> } | { all: QuestionOf<"dependencies"> } =>
    milestone === undefined ? { all: { ask: "dependencies" } } : { one: { ask: "milestone", milestone } },
  show(answers, { mermaid: drawn }) {
    if ("all" in answers) return answerFor({ title: "Milestones", drawn, nodes: answers.all.nodes, hours: () => 1 });
    const { id, title, tasks } = answers.one.milestone;
    const hours = new Map(tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return answerFor({ title: `${id}: ${title}`, drawn, nodes: taskNodes(tasks), hours: (task) => hours.get(task) ?? 1 });
  },
});

function taskNodes(tasks: readonly Task[]): GraphNode[] {
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
