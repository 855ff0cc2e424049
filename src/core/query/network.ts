// The network of milestones: what requires what, near and far, in circles, and the longest way through.
import { isMilestoneDone } from "../model/status.ts";
import { criticalPath, findCycles, type Edges } from "../rules/graph.ts";
import { isOver, type Brief } from "./brief.ts";
import type { Node, Questions, Reached, WaitingRow } from "./questions.ts";

/** By id, in the order of the ids. Missing milestones are not done. */
export type Network = ReadonlyMap<string, Brief>;

/** `briefs` in the order of their ids. */
export function networkOf(briefs: Iterable<Brief>): Network {
  return new Map([...briefs].map((brief) => [brief.id, brief]));
}

export function dependenciesOf(network: Network): Node[] {
  return [...network.values()].filter(({ status }) => status !== "archived").map(({ id, title, status, requires }) => ({ id, title, status, waits_for: requires }));
}

/** The nearest first, then by id; what is required and not there is left out. */
export function closureOf(network: Network, { id, direction }: { readonly id: string; readonly direction: "requires" | "required-by" }): Reached[] {
  const edges = direction === "requires" ? requiresOf(network) : requiredBy(network);
  const reached = new Map<string, number>([[id, 0]]);
  for (const [near, distance] of reached) {
    for (const far of edges.get(near) ?? []) if (!reached.has(far) && network.has(far)) reached.set(far, distance + 1);
  }
  const rows = [...network.values()].flatMap(({ id: other, title, status }) => {
    const distance = reached.get(other) ?? 0;
    return distance === 0 ? [] : [{ id: other, title, status, distance }];
  });
  return rows.sort((left, right) => left.distance - right.distance);
}

function requiresOf(network: Network): Edges {
  return new Map([...network].map(([id, { requires }]) => [id, requires]));
}

function requiredBy(network: Network): Edges {
  const edges = new Map<string, string[]>();
  for (const [id, { requires }] of network) {
    for (const other of requires) {
      const list = edges.get(other);
      if (list) list.push(id);
      else edges.set(other, [id]);
    }
  }
  return edges;
}

/** More circles than these are no longer looked at one by one. */
const CYCLES_MAX = 100;

export function cyclesOf(network: Network): string[][] {
  const cycles: string[][] = [];
  for (const cycle of findCycles(requiresOf(network))) {
    if (cycles.push(cycle) === CYCLES_MAX) break;
  }
  return cycles;
}

/** Over what is not over: what is done takes no time any more. */
export function criticalPathOf(network: Network): Questions["critical-path"]["answer"] {
  const open = new Map([...network].filter(([, { status }]) => !isOver(status)));
  const { nodes, length } = criticalPath(requiresOf(open), (id) => open.get(id)?.hours ?? 0);
  return { nodes, hours: Math.round(length * 100) / 100 };
}

/** Whether milestones that require one may start. */
export type IsDone = (id: string) => boolean;

export function isDoneIn(network: Network): IsDone {
  return (id) => {
    const status = network.get(id)?.status;
    return status !== undefined && isMilestoneDone(status);
  };
}

/** What is blocked or waits, and why. `briefs` in the order of their ids. */
export function waitingRows(briefs: Iterable<Brief>, isDone: IsDone): WaitingRow[] {
  return [...briefs].flatMap((brief) => (isOver(brief.status) ? [] : [...requiredRows(brief, isDone), ...brief.waits]));
}

function requiredRows({ id, requires }: Brief, isDone: IsDone): WaitingRow[] {
  const waits = requires.filter((other) => !isDone(other));
  return waits.length === 0 ? [] : [{ milestone: id, task: null, reason: `waits for ${waits.join(", ")}` }];
}

/** More reasons say nothing new. */
export const REASONS_MAX = 5;

/** Why nothing is ready: the first reason of each milestone that has pending tasks. `briefs` in the order of their ids. */
export function idleReasons(briefs: Iterable<Brief>, isDone: IsDone): WaitingRow[] {
  const rows: WaitingRow[] = [];
  for (const brief of briefs) {
    if (!brief.pending) continue;
    const [required] = requiredRows(brief, isDone);
    const row = required ?? brief.stuck;
    if (row) rows.push(row);
    if (rows.length === REASONS_MAX) break;
  }
  return rows;
}
