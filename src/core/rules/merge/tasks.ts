// Tasks of two sides told apart: by the event that added each, and where no log tells, by number and title.
import { canonicalJson, isList, isMapping, sameJson, type Json, type JsonObject } from "../../base/json.ts";
import { addedBy, removedBy, type Origin, type RecordedEvent } from "../../model/event.ts";
import { nextTaskId } from "../../model/ids.ts";
import { fieldsOf, isNumbered, titleOf, type Side } from "./numbers.ts";

const VERSIONS = ["base", "ours", "theirs"] as const;
type Version = (typeof VERSIONS)[number];

/** A milestone's data (undefined where a version has none) and what its log says. */
export type TaskSource = { readonly value: Json | undefined; readonly events: readonly RecordedEvent[] };
/** Old numbers and the new ones, to be replaced all at once. */
export type Renames = ReadonlyMap<string, string>;
export type Separation = {
  readonly renames: Readonly<Record<Version, Renames>>;
  /** For logs: the number of each task by the name of its origin, since a log may have given one number twice in a row. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
};

/** A task in one version: alive in the milestone's data, or only told of by the log, which has no origin for every task. */
type Life = { readonly id: string; readonly origin?: Origin; readonly data?: JsonObject };
type Lives = Readonly<Record<Version, readonly Life[]>>;

/**
 * Tasks of different origin under one number are different tasks, and a task that has another number on one side is one
 * task. A number stays with the task that the `published` side has under it, then with the base's, then with the one that
 * was added first, then with the smaller data; the others take the next free ones, and a task that is gone gives way to
 * all others. Swapping the sides changes nothing.
 */
export function separateTasks(sources: Readonly<Record<Version, TaskSource>>, published: Side | null = null): Separation {
  const lives = { base: livesIn(sources.base), ours: livesIn(sources.ours), theirs: livesIn(sources.theirs) };
  const claims = paired(lives).map((task) => claimOf(task, published));
  const moved = losersOf(claims);
  const taken = new Set(VERSIONS.flatMap((version) => lives[version].map(({ id }) => id)));
  for (const claim of moved) {
    claim.to = nextTaskId(taken);
    taken.add(claim.to);
  }
  return {
    renames: { base: renamesIn("base", claims), ours: renamesIn("ours", claims), theirs: renamesIn("theirs", claims) },
    numbers: new Map(claims.flatMap(({ task, to }) => originsOf(task).map(({ name }): [string, string] => [name, to]))),
    renumbered: moved.filter(({ isGone }) => !isGone).map(({ wanted, to }) => ({ from: wanted, to })),
  };
}

/** A number that a task has left, in this version, to another one means the other. */
function renamesIn(version: Version, claims: readonly Claim[]): Renames {
  const there = claims.flatMap(({ task, to }) => { const life = task[version]; return life ? [{ ...life, to }] : []; });
  const alive = new Set(there.flatMap(({ id, data }) => (data ? [id] : [])));
  return new Map(there.filter(({ id, data, to }) => id !== to && (data || !alive.has(id))).map(({ id, to }) => [id, to]));
}

function livesIn({ value, events }: TaskSource): Life[] {
  const tasks = fieldsOf(value ?? null)["tasks"];
  const items = isList(tasks) ? tasks.filter(isMapping) : [];
  const data = new Map(items.flatMap((task) => (typeof task["id"] === "string" ? [[task["id"], task] as const] : [])));
  const [past, present]: [Life[], Map<string, Life>] = [[], new Map()];
  const end = (id: string): void => { const life = present.get(id); if (life) past.push(life); present.delete(id); };
  // A task that one side took out and the other went on with is there all the same.
  const outliving = (id: string): Life | undefined => {
    const at = past.findLastIndex((life) => life.id === id);
    return present.get(id) ?? (at < 0 ? undefined : past.splice(at, 1)[0]);
  };
  for (const event of events) {
    for (const id of removedBy(event)) end(id);
    for (const { id, origin } of addedBy(event)) {
      end(id);
      present.set(id, { id, origin });
    }
  }
  const alive = [...data].map(([id, task]): Life => ({ ...outliving(id), id, data: task }));
  return [...alive, ...past, ...[...present.values()].filter(({ id }) => !data.has(id))];
}

/** One task, in each version that knows it. */
type Task = { base?: Life; ours?: Life; theirs?: Life };

function paired(lives: Lives): Task[] {
  const tasks: Task[] = [];
  const [byOrigin, byId] = [new Map<string, Task>(), new Map<string, Task[]>()];
  for (const version of VERSIONS) {
    const twinOf = ({ origin }: Life): Task | undefined => origin && byOrigin.get(origin.name);
    for (const life of [...lives[version]].sort((a, b) => Number(twinOf(b) !== undefined) - Number(twinOf(a) !== undefined))) {
      const candidates = [twinOf(life) ?? [], life.data ? (byId.get(life.id) ?? []) : []].flat();
      const task: Task = candidates.find((one) => one[version] === undefined && isOne(one, life)) ?? {};
      if (Object.keys(task).length === 0) tasks.push(task);
      task[version] = life;
      if (life.origin) byOrigin.set(life.origin.name, task);
      if (life.data) byId.set(life.id, [...(byId.get(life.id) ?? []), task]);
    }
  }
  return tasks;
}

function livesOf(task: Task): Life[] {
  return VERSIONS.flatMap((version) => task[version] ?? []);
}

function originsOf(task: Task): Origin[] {
  return livesOf(task).flatMap(({ origin }) => origin ?? []);
}

/** Words are chosen, and two who chose the same word mean the same; numbers are told apart by origin, else by title. */
function isOne(task: Task, { id, origin, data }: Life): boolean {
  const names = originsOf(task).map(({ name }) => name);
  if (origin && names.length > 0 && (isNumbered(id) || names.includes(origin.name))) return names.includes(origin.name);
  const twins = livesOf(task).filter((other) => other.id === id && other.data);
  return twins.some((twin) => twin === task.base || !isNumbered(id) || haveOneTitle(twin.data, data));
}

/** A task without a title may be any. */
function haveOneTitle(one: JsonObject | undefined, other: JsonObject | undefined): boolean {
  const [a, b] = [titleOf(one ?? null), titleOf(other ?? null)];
  return a === null || b === null || a === b;
}

/** The number that a task would have if no other wanted it; `isGone` where a side took it out and the other left it as it was. */
type Claim = { readonly task: Task; readonly wanted: string; readonly isGone: boolean; readonly rank: readonly string[]; to: string };

function claimOf(task: Task, published: Side | null): Claim {
  const sides = [task.ours, task.theirs].flatMap((life): JsonObject[] => (life?.data ? [life.data] : []));
  const isGone = sides.length === 0 || (sides.length === 1 && isUntouched(sides[0], task.base?.data));
  const wanted = wantedNumber(task, published);
  const [origin] = originsOf(task);
  const virtues = [!isGone, published !== null && task[published]?.id === wanted, task.base?.id === wanted, origin !== undefined];
  const data = livesOf(task).flatMap((life) => life.data ?? []).map(canonicalJson).sort();
  const rank = [...virtues.map((holds) => (holds ? "0" : "1")), origin?.at ?? "", origin?.name ?? "", data[0] ?? ""];
  return { task, wanted, isGone, rank, to: wanted };
}

/** Its number aside, which is not its own. */
function isUntouched(one: JsonObject | undefined, former: JsonObject | undefined): boolean {
  return one !== undefined && former !== undefined && sameJson({ ...one, id: null }, { ...former, id: null });
}

/** A number that one side gave anew holds against the one that the other side still has. */
function wantedNumber(task: Task, published: Side | null): string {
  const [base, ours, theirs] = [task.base?.id, task.ours?.id, task.theirs?.id];
  if (ours === undefined || theirs === undefined) return ours ?? theirs ?? base ?? "";
  if (ours === theirs || base === theirs) return ours;
  if (base === ours) return theirs;
  return published === null ? (ours < theirs ? ours : theirs) : ({ ours, theirs }[published]);
}

/** All but the first of those who want one number, those that stay before those that are gone. */
function losersOf(claims: readonly Claim[]): Claim[] {
  const byNumber = new Map<string, Claim[]>();
  for (const claim of claims) byNumber.set(claim.wanted, [...(byNumber.get(claim.wanted) ?? []), claim]);
  const losers = [...byNumber].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, rivals]) => {
    const [keeper, ...others] = rivals.sort(byRank);
    return others.filter((other) => keeper && !isFormer(other, keeper.task));
  });
  return losers.sort((a, b) => Number(a.isGone) - Number(b.isGone));
}

/** A task that was gone from its number before the sides began, or wherever the other one has that since: a log tells the two apart. */
function isFormer({ task, wanted }: Claim, next: Task): boolean {
  if (livesOf(task).some(({ data }) => data)) return false;
  return task.base?.id === wanted || (["ours", "theirs"] as const).every((side) => task[side] === undefined || task[side].id === next[side]?.id);
}

function byRank({ rank: one }: Claim, { rank: other }: Claim): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}
