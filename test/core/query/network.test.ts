import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { briefOf } from "../../../src/core/query/brief.ts";
import { closureOf, criticalPathOf, cyclesOf, dependenciesOf, networkOf, type Network } from "../../../src/core/query/network.ts";
import { waves } from "../../../src/core/rules/graph.ts";
import { milestoneOf, type Seed } from "../../support/given.ts";

const network = (...seeds: readonly Seed[]): Network => networkOf(seeds.map((seed) => briefOf(milestoneOf(seed))));
const needs = (id: string, ...requires: string[]): Seed => ({ id, dependencies: { requires } });

const NODES = 8;
const graphs = fc.array(fc.array(fc.nat(NODES - 1), { maxLength: 3 }), { minLength: NODES, maxLength: NODES }).map((edges) => edges.map((to, from) => needs(`m${from}`, ...to.map((other) => `m${other}`))));

/** Every milestone that a way leads to, found by trying all edges until nothing is new. */
function reachable(all: Network, from: string): Set<string> {
  const reached = new Set<string>();
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const [id, { requires }] of all) if (id === from || reached.has(id)) for (const other of requires) reached.add(other);
  }
  reached.delete(from);
  return reached;
}

describe("the closure", () => {
  it("holds what a way leads to, in both directions, whatever the graph", () => {
    fc.assert(fc.property(graphs, (seeds) => {
      const all = network(...seeds);
      for (const id of all.keys()) {
        const far = closureOf(all, { id, direction: "requires" });
        expect(new Set(far.map((row) => row.id))).toEqual(reachable(all, id));
        for (const { id: other } of far) expect(closureOf(all, { id: other, direction: "required-by" }).map((row) => row.id)).toContain(id);
      }
    }));
  });
});

describe("cycles", () => {
  it("are real, and found wherever milestones wait for each other", () => {
    fc.assert(fc.property(graphs, (seeds) => {
      const all = network(...seeds);
      const cycles = cyclesOf(all);
      for (const cycle of cycles) {
        expect(cycle.at(-1)).toBe(cycle[0]);
        for (const [at, id] of cycle.slice(0, -1).entries()) expect(all.get(id)?.requires).toContain(cycle[at + 1]);
      }
      const edges = new Map([...all].map(([id, { requires }]) => [id, requires]));
      expect(cycles.length > 0).toBe(waves(edges).flat().length < all.size);
    }));
  });

  it("are each told", () => expect(cyclesOf(network(needs("a", "b"), needs("b", "a"), needs("c", "c"), needs("d", "a", "gone")))).toEqual([["a", "b", "a"], ["c", "c"]]));
});

describe("the critical path", () => {
  it("is the most work in a row that is left, one hour where nobody has estimated", () => {
    const tasks = [{ id: "a", status: "completed", estimated_hours: 100 }, { id: "b", estimated_hours: 2.5 }, { id: "c" }];
    expect(criticalPathOf(network({ ...needs("done"), status: "completed", tasks }, { ...needs("one", "done"), tasks }, { ...needs("two", "one"), timeline: { estimated_hours: 4 } }, needs("other", "one")))).toEqual({ nodes: ["one", "two"], hours: 7.5 });
  });

  it("is empty where nothing is left", () => expect(criticalPathOf(network({ id: "a", status: "cancelled" }))).toEqual({ nodes: [], hours: 0 }));
});

it("the dependencies are those of every milestone that is not archived", () => {
  expect(dependenciesOf(network({ id: "a", title: "A", status: "archived" }, { ...needs("b", "a", "a"), title: "B" }))).toEqual([{ id: "b", title: "B", status: "planned", waits_for: ["a", "a"] }]);
});
