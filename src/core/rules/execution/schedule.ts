// The order in which the tasks of a session are done: what may start now, and what an ending means for the rest.
import type { Task } from "../../model/milestone.ts";
import type { Coordination } from "../../model/execution/session.ts";
import { criticalPath, waves } from "../graph.ts";
import { openCrew, type Crew, type Lane } from "./lanes.ts";
import { openQueue, release, type Locks } from "./queue.ts";

/** Seats count from 1. */
export type Pick = { readonly task: string; readonly seat: number };

/**
 * `again` goes back to the queue; `held` is over for this session, satisfies nothing and is nobody's failure: it waits for
 * people, or is unverified.
 */
export type Ending = "satisfied" | "failed" | "again" | "held";

/** `satisfied` tasks are finished, `held` ones end as `held` before anything starts. `agents` is the number of seats. */
export type ScheduleOptions = {
  readonly tasks: readonly Task[];
  readonly satisfied: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
  readonly agents: number;
  readonly coordination: Coordination;
  readonly fileLocking: boolean;
};

export interface Schedule {
  /** The next task that may start now, on a free seat; null where there is none before something ends. */
  take(): Pick | null;
  /**
   * Tasks that will not run in this session because of this failure: whatever waits for it, however far behind, each named
   * once in a session, in the order of the file. An ending of a task that is not running means nothing.
   */
  end(task: string, ending: Ending): readonly string[];
  readonly running: number;
  /** Tasks that are not over and not behind a failure. With none running and none to take, they wait for what is held. */
  readonly open: number;
}

/** A task that is not satisfied yet. */
type Node = {
  readonly id: string;
  readonly files: readonly string[];
  readonly hours: number;
  /** Its place in the file. */
  readonly place: number;
  rank: number;
  readonly before: Node[];
  readonly behind: Node[];
  /** How many of those before it are not satisfied. */
  missing: number;
  standing: "open" | "running" | "over";
  seat: number;
  /** Behind something that is over and satisfied nothing, or in a cycle; and whether something failed there. */
  stuck: boolean;
  failed: boolean;
  lane: Lane<Node>;
};

type Hall = { readonly nodes: ReadonlyMap<string, Node>; readonly crew: Crew<Node>; readonly locks: Locks; running: number; open: number };

/**
 * `parallel` does whatever the graph allows, first what has the longest chain of work behind it; `simple` does so in the order
 * of the file, and always under file locks; `sequential` does one at a time in that order; `hierarchical` gives each connected
 * part of the graph to a lead with seats of its own. Under file locks two tasks whose `files` could meet never run at the same
 * time; a task without `files` locks nothing. Dependencies that are not listed count as finished; the tasks of a cycle and
 * what waits for them never start. Every call costs about the logarithm of the number of tasks.
 */
export function openSchedule(options: ScheduleOptions): Schedule {
  const hall = openHall(options);
  return {
    take() {
      const taken = hall.crew.take();
      if (!taken) return null;
      Object.assign(taken.item, { standing: "running", seat: taken.seat } satisfies Partial<Node>);
      hall.running += 1;
      return { task: taken.item.id, seat: taken.seat };
    },
    end(task, ending) {
      const node = hall.nodes.get(task);
      return node?.standing === "running" ? end(hall, node, ending) : [];
    },
    get running() {
      return hall.running;
    },
    get open() {
      return hall.open;
    },
  };
}

function openHall(options: ScheduleOptions): Hall {
  const locks: Locks = new Map();
  const lanes: Lane<Node>[] = [];
  const openLane = (): Lane<Node> => {
    const lane = { queue: openQueue<Node>(locks), open: 0, hours: 0 };
    lanes.push(lane);
    return lane;
  };
  const nodes = readNodes(options, openLane());
  const { agents, coordination, held } = options;
  if (coordination === "parallel" || coordination === "hierarchical") rankByWorkBehind(nodes);
  if (coordination === "hierarchical") part(nodes.values(), openLane);
  const open = settle(nodes, held);
  return { nodes, locks, crew: openCrew(lanes, coordination === "sequential" ? Math.min(1, agents) : agents), running: 0, open };
}

function readNodes({ tasks, satisfied, coordination, fileLocking }: ScheduleOptions, lane: Lane<Node>): Map<string, Node> {
  const locking = fileLocking || coordination === "simple";
  const unfinished = tasks.filter(({ id }) => !satisfied.has(id));
  const nodes = new Map(unfinished.map((task, place): [string, Node] => [task.id, {
    id: task.id, files: locking ? task.files : [], hours: hoursOf(task), place, rank: place, before: [], behind: [],
    missing: 0, standing: "open", seat: 0, stuck: false, failed: false, lane,
  }]));
  for (const { id, dependencies } of unfinished) {
    const node = nodes.get(id);
    for (const other of dependencies) link(nodes.get(other), node);
  }
  return nodes;
}

function link(before: Node | undefined, node: Node | undefined): void {
  if (!before || !node) return;
  before.behind.push(node);
  node.before.push(before);
  node.missing += 1;
}

/** What a task counts where work is compared: its estimate, an hour without one. */
export function hoursOf({ estimated_hours }: Task): number {
  return Math.max(0, estimated_hours ?? 1);
}

function rankByWorkBehind(nodes: ReadonlyMap<string, Node>): void {
  const behind = new Map([...nodes.values()].map((node) => [node.id, node.behind.map(({ id }) => id)]));
  const { lengths } = criticalPath(behind, (id) => nodes.get(id)?.hours ?? 0);
  const order = [...nodes.values()].sort((left, right) => (lengths.get(right.id) ?? 0) - (lengths.get(left.id) ?? 0));
  for (const [rank, node] of order.entries()) node.rank = rank;
}

/** Every connected part of the graph gets a lane of its own. */
function part(nodes: Iterable<Node>, openLane: () => Lane<Node>): void {
  const seen = new Set<Node>();
  for (const start of nodes) {
    const lane = seen.has(start) ? null : openLane();
    const rest = lane ? [start] : [];
    for (let node = rest.pop(); lane && node; node = rest.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      node.lane = lane;
      for (const neighbour of [...node.before, ...node.behind]) rest.push(neighbour);
    }
  }
}

/** Brings everything to where it stands before the first task starts; how many tasks are open. */
function settle(nodes: ReadonlyMap<string, Node>, held: ReadonlySet<string>): number {
  const reachable = new Set(waves(new Map([...nodes.values()].map(({ id, before }) => [id, before.map((other) => other.id)]))).flat());
  let open = 0;
  for (const node of nodes.values()) {
    if (held.has(node.id)) mark(node, "stuck"), node.standing = "over";
    if (!reachable.has(node.id)) node.stuck = true;
  }
  for (const node of nodes.values()) {
    if (node.standing === "over") continue;
    open += 1;
    if (node.stuck) continue;
    count(node, 1);
    if (node.missing === 0) node.lane.queue.add(node);
  }
  return open;
}

function count({ lane, hours }: Node, change: 1 | -1): void {
  lane.open += change;
  lane.hours += change * hours;
}

/** Marks everything behind a task; what was not marked before, and is not over. */
function mark(start: Node, as: "stuck" | "failed"): Node[] {
  const found: Node[] = [];
  const rest = [...start.behind];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node[as]) continue;
    node[as] = true;
    if (node.standing === "open") found.push(node);
    for (const next of node.behind) rest.push(next);
  }
  return found;
}

function end(hall: Hall, node: Node, ending: Ending): readonly string[] {
  hall.running -= 1;
  node.standing = ending === "again" ? "open" : "over";
  if (ending === "again") node.lane.queue.add(node);
  const lost = ending === "again" ? [] : close(hall, node, ending);
  release(hall.locks, node);
  hall.crew.leave(node.seat);
  return lost;
}

function close(hall: Hall, node: Node, ending: Exclude<Ending, "again">): readonly string[] {
  count(node, -1);
  hall.open -= 1;
  if (ending === "satisfied") return satisfy(node), [];
  for (const other of mark(node, "stuck")) count(other, -1);
  if (ending === "held") return [];
  const lost = mark(node, "failed").sort((left, right) => left.place - right.place);
  hall.open -= lost.length;
  return lost.map(({ id }) => id);
}

function satisfy(node: Node): void {
  for (const next of node.behind) {
    next.missing -= 1;
    if (next.missing === 0 && next.standing === "open") next.lane.queue.add(next);
  }
}
