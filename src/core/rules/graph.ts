// Dependency graphs: cycles, order, what is ready, and the longest way through.

/** For every node the nodes it waits for. Nodes that are only mentioned, never listed, count as finished. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
export function findCycle(edges: Edges): string[] | null {
  return findCycles(edges).next().value ?? null;
}

/** Cycles in the same form, at least one wherever nodes wait for each other: one for each step that leads back. */
export function* findCycles(edges: Edges): Generator<string[], undefined> {
  const done = new Set<string>();
  for (const start of edges.keys()) if (!done.has(start)) yield* cyclesFrom(start, edges, done);
}

/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function* cyclesFrom(start: string, edges: Edges, done: Set<string>): Generator<string[], undefined> {
  const way: string[] = [start];
  const onWay = new Map([[start, 0]]);
  const rest = [[...(edges.get(start) ?? [])]];
  while (way.length > 0) {
    const next = rest.at(-1)?.shift();
    if (next === undefined) {
      const left = way.pop();
      rest.pop();
      if (left !== undefined) (onWay.delete(left), done.add(left));
    } else if (onWay.has(next)) {
      yield [...way.slice(onWay.get(next)), next];
    } else if (!done.has(next) && edges.has(next)) {
      onWay.set(next, way.length);
      way.push(next);
      rest.push([...(edges.get(next) ?? [])]);
    }
  }
}

/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
export function waves(edges: Edges): string[][] {
  const { open, dependants } = counted(edges);
  const order = new Map([...edges.keys()].map((node, index) => [node, index]));
  const result: string[][] = [];
  let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
  while (wave.length > 0) {
    result.push(wave);
    const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
    wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
  }
  return result;
}

function counted(edges: Edges): { open: Map<string, number>; dependants: Map<string, string[]> } {
  const open = new Map<string, number>();
  const dependants = new Map<string, string[]>();
  for (const [node, waitsFor] of edges) {
    const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
    open.set(node, known.length);
    for (const other of known) {
      const list = dependants.get(other);
      if (list) list.push(node);
      else dependants.set(other, [node]);
    }
  }
  return { open, dependants };
}

function lowered(open: Map<string, number>, node: string): number {
  const left = (open.get(node) ?? 0) - 1;
  open.set(node, left);
  return left;
}

/** `lengths` holds for each node the sum of the longest chain that ends with it. */
export type CriticalPath = { readonly nodes: readonly string[]; readonly length: number; readonly lengths: Map<string, number> };

/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
export function criticalPath(edges: Edges, weight: (node: string) => number): CriticalPath {
  const best = new Map<string, { length: number; before: string | null }>();
  for (const node of waves(edges).flat()) {
    let before: string | null = null;
    for (const other of edges.get(node) ?? []) {
      const length = best.get(other)?.length ?? -1;
      if (length > (before === null ? -1 : (best.get(before)?.length ?? -1))) before = other;
    }
    best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
  }
  let last: string | null = null;
  for (const [node, { length }] of best) if (last === null || length > (best.get(last)?.length ?? 0)) last = node;
  const length = last === null ? 0 : (best.get(last)?.length ?? 0);
  const nodes: string[] = [];
  for (; last !== null; last = best.get(last)?.before ?? null) nodes.unshift(last);
  return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}
