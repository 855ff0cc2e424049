// Random task graphs that a number makes, and playing a schedule through with every rule watched.
import { Task } from "../../../../src/core/model/milestone.ts";
import { COORDINATIONS } from "../../../../src/core/model/execution/session.ts";
import { overlap } from "../../../../src/core/rules/execution/globs.ts";
import { openSchedule, type Ending, type ScheduleOptions } from "../../../../src/core/rules/execution/schedule.ts";

const PLAIN = Task.parse({ id: "x", title: "A task" });

export function task(id: string, dependencies: readonly string[] = [], more: Partial<Task> = {}): Task {
  return { ...PLAIN, id, dependencies: [...dependencies], ...more };
}

/** A number below `count`, by the generator mulberry32. */
export type Chance = (count: number) => number;

export function chanceOf(seed: number): Chance {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
}

const FILES = [[], [], [], ["src/**"], ["src/a/**", "docs/*.md"], ["src/b/**"], ["**/*.ts"], ["docs/a.md", "lib"], ["lib/x", "package.json"], ["package.json"]];

/** In any order of the file; some dependencies are named twice, some are not listed. */
export function randomTasks(chance: Chance, size: number): Task[] {
  const density = chance(4);
  const tasks = Array.from({ length: size }, (_unused, index) => {
    const before = index === 0 ? [] : Array.from({ length: chance(density + 1) }, () => `t${chance(index)}`);
    const hours = chance(5) === 0 ? null : chance(9);
    return task(`t${index}`, chance(20) === 0 ? [...before, ...before, "elsewhere"] : before, { estimated_hours: hours, files: [...(FILES[chance(FILES.length)] ?? [])] });
  });
  for (let index = size - 1; index > 0; index--) {
    const other = chance(index + 1);
    const [left, right] = [tasks[index], tasks[other]];
    if (left && right) [tasks[index], tasks[other]] = [right, left];
  }
  return tasks;
}

export function randomOptions(chance: Chance, size: number): ScheduleOptions {
  const tasks = randomTasks(chance, size);
  const some = (share: number): Set<string> => new Set(tasks.filter(() => chance(share) === 0).map(({ id }) => id));
  const [satisfied, held] = [chance(3) === 0 ? some(5) : new Set<string>(), chance(3) === 0 ? some(15) : new Set<string>()];
  for (const id of satisfied) held.delete(id);
  return { tasks, satisfied, held, agents: 1 + chance(16), coordination: COORDINATIONS[chance(COORDINATIONS.length)] ?? "parallel", fileLocking: chance(2) === 0 };
}

/** What a whole session came to. `skipped`: as `end` named them, one list an ending. */
export type Played = { readonly endings: ReadonlyMap<string, Ending>; readonly skipped: readonly (readonly string[])[]; readonly starts: readonly string[]; readonly open: number; readonly faults: readonly string[] };

/** Plays a session with endings by chance. `faults`: what broke a rule, in words. */
export function play(options: ScheduleOptions, chance: Chance, endingOf: (id: string, attempt: number) => Ending): Played {
  const schedule = openSchedule(options);
  const [faults, starts, skipped]: [string[], string[], (readonly string[])[]] = [[], [], []];
  const [endings, attempts, running] = [new Map<string, Ending>(), new Map<string, number>(), new Map<string, number>()];
  const tasks = new Map(options.tasks.map((one) => [one.id, one]));
  for (;;) {
    for (let pick = schedule.take(); pick; pick = schedule.take()) {
      faults.push(...faultsOf(options, { tasks, running, endings, pick }));
      running.set(pick.task, pick.seat);
      attempts.set(pick.task, (attempts.get(pick.task) ?? 0) + 1);
      starts.push(pick.task);
    }
    if (schedule.running !== running.size) faults.push(`${schedule.running} of ${running.size} are said to run`);
    const ended = [...running.keys()][chance(running.size)];
    if (ended === undefined) return { endings, skipped, starts, open: schedule.open, faults };
    running.delete(ended);
    const ending = endingOf(ended, attempts.get(ended) ?? 1);
    if (ending !== "again") endings.set(ended, ending);
    skipped.push(schedule.end(ended, ending));
    if (ending === "again" && schedule.end(ended, "failed").length > 0) faults.push("an ending of what does not run means something");
  }
}

type Moment = { readonly tasks: ReadonlyMap<string, Task>; readonly running: ReadonlyMap<string, number>; readonly endings: ReadonlyMap<string, Ending>; readonly pick: { readonly task: string; readonly seat: number } };

function faultsOf(options: ScheduleOptions, { tasks, running, endings, pick }: Moment): string[] {
  const one = tasks.get(pick.task);
  const waits = (one?.dependencies ?? []).filter((id) => tasks.has(id) && !options.satisfied.has(id) && endings.get(id) !== "satisfied");
  const locks = options.fileLocking || options.coordination === "simple";
  const beside = [...running.keys()].filter((id) => locks && meet(one, tasks.get(id)));
  const seats = new Set(running.values());
  const lower = Array.from({ length: pick.seat - 1 }, (_unused, index) => index + 1).filter((seat) => !seats.has(seat));
  return [
    ...(running.has(pick.task) || endings.has(pick.task) || options.satisfied.has(pick.task) || options.held.has(pick.task) ? [`${pick.task} is handed out, though it runs, is over or held`] : []),
    ...waits.map((id) => `${pick.task} starts before ${id} is done`),
    ...beside.map((id) => `${pick.task} runs beside ${id}, which touches the same files`),
    ...(seats.has(pick.seat) || pick.seat < 1 || pick.seat > options.agents ? [`seat ${pick.seat} is not free`] : []),
    ...(options.coordination !== "hierarchical" && lower.length > 0 ? [`seat ${pick.seat} is given, though ${lower.join(", ")} are free`] : []),
    ...(running.size >= (options.coordination === "sequential" ? 1 : options.agents) ? [`${running.size + 1} run at once`] : []),
  ];
}

export function meet(left: Task | undefined, right: Task | undefined): boolean {
  return (left?.files ?? []).some((one) => (right?.files ?? []).some((other) => meets(one, other)));
}

const KNOWN = new Map<string, boolean>();

function meets(one: string, other: string): boolean {
  const key = `${one} ${other}`;
  const known = KNOWN.get(key) ?? overlap(one, other);
  KNOWN.set(key, known);
  return known;
}

/** Everything that waits for one of these, however far behind. */
export function behind(options: ScheduleOptions, starts: Iterable<string>): Set<string> {
  const waiting = new Map<string, string[]>();
  for (const { id, dependencies } of options.tasks) if (!options.satisfied.has(id)) for (const other of dependencies) waiting.set(other, [...(waiting.get(other) ?? []), id]);
  const found = new Set<string>();
  const rest = [...starts];
  for (let id = rest.pop(); id !== undefined; id = rest.pop()) for (const next of waiting.get(id) ?? []) if (!found.has(next)) found.add(next), rest.push(next);
  return found;
}
