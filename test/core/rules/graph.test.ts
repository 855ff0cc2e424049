import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalPath, findCycle, waves, type Edges } from "../../../src/core/rules/graph.ts";

const edges = (lists: Record<string, string[]>): Edges => new Map(Object.entries(lists));

/** Graphs of up to 12 nodes; with `forward` every edge leads to an earlier node, so there is no cycle. */
const graphs = (forward: { readonly forward: boolean }) =>
  fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { maxLength: 12 }).map((rows) =>
    new Map(rows.map((row, index) => [`t${index}`, [...new Set(row.filter((to) => !forward.forward || to < index))].map((to) => `t${to}`)])),
  );

describe("cycles", () => {
  it("names the nodes of a cycle in the order they wait for each other, the first again at the end", () => {
    expect(findCycle(edges({ a: ["b"], b: ["c"], c: ["a"] }))).toEqual(["a", "b", "c", "a"]);
    expect(findCycle(edges({ x: ["a"], a: ["b"], b: ["a"] }))).toEqual(["a", "b", "a"]);
    expect(findCycle(edges({ a: ["a"] }))).toEqual(["a", "a"]);
  });

  it("finds none where nodes wait for nodes that are not there", () => {
    expect(findCycle(edges({ a: ["gone"], b: ["a"] }))).toBeNull();
  });

  it("does not exhaust the stack on a chain of 10,000", () => {
    const chain = new Map(Array.from({ length: 10_000 }, (_unused, index) => [`t${index}`, index > 0 ? [`t${index - 1}`] : ["t9999"]]));
    expect(findCycle(chain)).toHaveLength(10_001);
  });

  it("finds a cycle exactly where the waves leave nodes out", () => {
    fc.assert(fc.property(graphs({ forward: false }), (graph) => {
      const cycle = findCycle(graph);
      expect(cycle === null).toBe(waves(graph).flat().length === graph.size);
      cycle?.slice(1).forEach((node, index) => expect(graph.get(cycle[index] ?? "")).toContain(node));
    }));
  });
});

describe("waves", () => {
  it("puts every node after everything it waits for", () => {
    fc.assert(fc.property(graphs({ forward: true }), (graph) => {
      const order = waves(graph);
      const at = new Map(order.flatMap((wave, index) => wave.map((node) => [node, index] as const)));
      expect(at.size).toBe(graph.size);
      for (const [node, others] of graph) for (const other of others) if (graph.has(other)) expect(at.get(other)).toBeLessThan(at.get(node) ?? -1);
    }));
  });
});

describe("the critical path", () => {
  it("is the chain with the greatest sum", () => {
    const graph = edges({ a: [], b: ["a"], c: ["a"], d: ["b", "c"] });
    const path = criticalPath(graph, (node) => ({ a: 1, b: 5, c: 2, d: 1 })[node] ?? 1);
    expect(path.nodes).toEqual(["a", "b", "d"]);
    expect(path.length).toBe(7);
  });

  it("is at least as long as every chain and starts with a node that waits for nothing", () => {
    fc.assert(fc.property(graphs({ forward: true }), (graph) => {
      const path = criticalPath(graph, () => 1);
      expect(path.length).toBe(waves(graph).length);
      expect(path.nodes).toHaveLength(path.length);
    }));
  });

  it("is empty for nothing", () => {
    expect(criticalPath(new Map(), () => 1)).toMatchObject({ nodes: [], length: 0 });
  });
});
