// Dependency graphs as text for a terminal and as Mermaid for GitHub.
import { upToLength } from "../base/encode/inline.ts";
import { mermaidLabel } from "../base/encode/mermaid.ts";
import { code, heading, list, text, type Reply } from "../base/reply.ts";
import { words } from "./milestone.ts";

export type GraphNode = { readonly id: string; readonly title: string; readonly status: string; readonly waits_for: readonly string[] };
export type DependencyGraph = {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly waves: readonly (readonly string[])[];
  readonly critical_path: { readonly nodes: readonly string[]; readonly hours: number };
  readonly cycle: readonly string[] | null;
};

export function graphView(graph: DependencyGraph): Reply {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const lines = graph.waves.flatMap((wave, index) => [`${index + 1}.`, ...wave.map((id) => `   ${nodeLine(nodes.get(id), id)}`)]);
  return [
    heading(graph.title),
    ...(graph.nodes.length === 0 ? [text("Nothing to draw yet.")] : []),
    ...(lines.length > 0 ? [code(lines.join("\n"))] : []),
    ...(graph.cycle ? [text(`These wait for each other: ${graph.cycle.join(" → ")}`)] : []),
    ...(graph.critical_path.nodes.length > 1 ? [list([`Critical path: ${graph.critical_path.nodes.join(" → ")} (${graph.critical_path.hours} h)`])] : []),
  ];
}

function nodeLine(node: GraphNode | undefined, id: string): string {
  if (!node) return id;
  const after = node.waits_for.length > 0 ? `  ← ${node.waits_for.join(", ")}` : "";
  return `${MARKS[node.status] ?? "○"} ${id} ${node.title} (${words(node.status)})${after}`;
}

const MARKS: Readonly<Record<string, string>> = { completed: "●", archived: "●", in_progress: "◐", blocked: "✗", cancelled: "–" };

/**
 * Node names are ours and labels are quoted and escaped, so that no title can end a label or start a directive. A status is
 * said in words beside its colour, but for what has not begun.
 */
export function mermaid(nodes: readonly GraphNode[]): string {
  const names = new Map(nodes.map((node, index) => [node.id, `n${index + 1}`]));
  const boxes = nodes.map((node) => `  ${names.get(node.id) ?? ""}["${mermaidLabel(labelOf(node))}"]${CLASSES[node.status] ?? ""}`);
  const arrows = nodes.flatMap((node) => node.waits_for.flatMap((id) => (names.has(id) ? [`  ${names.get(id) ?? ""} --> ${names.get(node.id) ?? ""}`] : [])));
  return ["graph TD", ...boxes, ...arrows, "  classDef done fill:#d4edda,color:#000", "  classDef now fill:#fff3cd,color:#000", "  classDef stuck fill:#f8d7da,color:#000"].join("\n");
}

const CLASSES: Readonly<Record<string, string>> = { completed: ":::done", archived: ":::done", in_progress: ":::now", unverified: ":::now", blocked: ":::stuck" };
/** Longer labels make the drawing unreadable. */
const LABEL_LENGTH_MAX = 60;

function labelOf({ id, title, status }: GraphNode): string {
  const said = status === "pending" || status === "planned" ? "" : ` (${words(status)})`;
  return `${upToLength(`${id}: ${title}`, LABEL_LENGTH_MAX)}${said}`;
}
