// One attempt at a task: started, watched, ended with all that it started, and told as an outcome.
import type { ChildProcess } from "node:child_process";
import type { Result } from "../../core/base/result.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Assignment, Ended, Running } from "../../ports/execution/task-runner.ts";
import type { AttemptFolderRoom, AttemptFolders } from "./attempt-folders.ts";
import type { MemoryWatch, Watched } from "./memory-watch.ts";
import type { Outlet } from "./outlets.ts";
import { keepLast, lastLines } from "./output-tail.ts";
import type { Casualties } from "./processes/ending.ts";
import { endProcesses, within } from "./processes/ending.ts";
import type { Mark } from "./processes/members.ts";
import { findHolders, findMembers } from "./processes/members.ts";
import type { ProcessTable } from "./processes/process-table.ts";
import type { AttemptLog } from "./seat-log.ts";
import { exitOf } from "./start-task.ts";

/** What an attempt stands on. */
export type Ground = {
  readonly clock: Clock;
  readonly table: ProcessTable;
  readonly memory: MemoryWatch;
  /** The leaders of all tasks that run now. */
  readonly leaders: Set<number>;
  readonly folders: AttemptFolderRoom;
  readonly openOutlet: () => Promise<Outlet>;
  readonly openLog: (assignment: Assignment) => AttemptLog;
  readonly start: (assignment: Assignment, folders: AttemptFolders, output: Outlet["stdio"]) => Result<ChildProcess>;
  readonly markOf: (assignment: Assignment, folders: AttemptFolders) => Omit<Mark, "root">;
};

/** Enough for what went wrong, and small enough for a line of a journal. */
const TAIL_BYTES_MAX = 4 * 1024;
/** Within a second the system does not give out all its process ids once round, so what a task started has higher ones. */
const YOUNG_MS_MAX = 1_000;
/** With its last writer an output ends at once; if it does not, somebody hides. */
const DRAIN_MS_MAX = 250;

/** `end` ends its process tree; null before it is started. */
type Attempt = {
  readonly assignment: Assignment;
  readonly ground: Ground;
  why: Ended["why"];
  end: (() => Promise<Casualties>) | null;
  isOver: boolean;
  root: number | null;
  watched: Watched | null;
  /** When it was begun, and when it last said something: milliseconds of the clock that never jumps. */
  readonly begun: number;
  heard: number;
};

export function beginAttempt(assignment: Assignment, ground: Ground): Running {
  const begun = ground.clock.elapsed();
  const attempt: Attempt = { assignment, ground, why: "exited", end: null, isOver: false, root: null, watched: null, begun, heard: begun };
  return {
    ended: carryOut(attempt),
    cancel: () => stop(attempt, "cancelled"),
    look: () => ({ memoryBytes: watchMemory(attempt)?.now() ?? null, silentMs: ground.clock.elapsed() - attempt.heard }),
  };
}

/** The first reason counts, and none once it has ended by itself. */
function stop(attempt: Attempt, why: Ended["why"]): void {
  if (attempt.isOver || attempt.why !== "exited") return;
  attempt.why = why;
  void attempt.end?.();
}

function watchMemory(attempt: Attempt): Watched | null {
  const { root, ground, assignment, isOver } = attempt;
  if (root === null || isOver) return null;
  return (attempt.watched ??= ground.memory({ root, max: assignment.memoryMax, over: () => stop(attempt, "over-memory") }));
}

async function carryOut(attempt: Attempt): Promise<Ended> {
  const { assignment, ground } = attempt;
  const folders = ground.folders.make(assignment.home);
  if (!folders.ok) return { ...NOT_STARTED, problem: folders.problem };
  const log = ground.openLog(assignment);
  const ended = await perform(attempt, folders.value, log);
  log.close(endingWords(ended));
  await ground.folders.giveBack(folders.value, ended);
  return ended;
}

const NOT_STARTED: Ended = { code: null, signal: null, why: "not-started", tail: "", survivors: 0, peakBytes: null, problem: null };

function endingWords({ code, signal, why, problem }: Ended): string {
  return problem === null ? `${why}${code === null ? "" : ` with code ${code}`}${signal === null ? "" : ` by ${signal}`}` : `not started: ${problem.message}`;
}

async function perform(attempt: Attempt, folders: AttemptFolders, log: AttemptLog): Promise<Ended> {
  const { assignment, ground } = attempt;
  const outlet = await ground.openOutlet();
  const last = keepLast(TAIL_BYTES_MAX);
  const take = (bytes: Uint8Array): void => {
    attempt.heard = ground.clock.elapsed();
    last.add(bytes);
    log.write(bytes);
  };
  const started = attempt.why === "exited" ? ground.start(assignment, folders, outlet.stdio) : null;
  outlet.listen(started?.ok ? started.value : null, take);
  if (started === null) return { ...NOT_STARTED, why: attempt.why };
  if (!started.ok) return { ...NOT_STARTED, problem: started.problem };
  const ended = await attend(attempt, folders, started.value);
  const hidden = await drain(ground, outlet);
  const tail = lastLines(last.bytes(), { max: TAIL_BYTES_MAX, isCut: last.total() > TAIL_BYTES_MAX });
  return { ...ended, tail, survivors: ended.survivors + hidden };
}

/** From its start until nothing of it is left. */
async function attend(attempt: Attempt, folders: AttemptFolders, child: ChildProcess): Promise<Ended> {
  const { assignment, ground: { clock, leaders } } = attempt;
  const { exit, giveUp } = exitOf(child, assignment);
  const root = child.pid;
  if (root === undefined) return { ...NOT_STARTED, problem: (await exit).problem };
  attempt.root = root;
  attempt.end = once(() => endTree(attempt, { root, child, folders, giveUp }));
  leaders.add(root);
  const disarm = assignment.timeout === null ? null : clock.after(assignment.timeout, () => stop(attempt, "timed-out"));
  if (assignment.memoryMax !== null) watchMemory(attempt);
  const { code, signal } = await exit;
  attempt.isOver = true;
  disarm?.();
  attempt.watched?.end();
  const { all, stubborn } = await attempt.end();
  leaders.delete(root);
  const survivors = [...(attempt.why === "exited" ? all : stubborn)].filter((pid) => pid !== root).length;
  return { ...NOT_STARTED, code, signal, why: attempt.why, survivors, peakBytes: attempt.watched?.peak() ?? null };
}

type Tree = { readonly root: number; readonly child: ChildProcess; readonly folders: AttemptFolders; readonly giveUp: () => void };

async function endTree(attempt: Attempt, { root, child, folders, giveUp }: Tree): Promise<Casualties> {
  const { assignment, ground: { clock, table, leaders, markOf } } = attempt;
  const mark = { ...markOf(assignment, folders), root };
  const others = new Set([...leaders].filter((leader) => leader !== root));
  const isYoung = (): boolean => clock.elapsed() - attempt.begun < YOUNG_MS_MAX;
  if (process.platform === "win32") child.kill();
  const casualties = await endProcesses(() => findMembers(table, { mark, others, bornAfter: isYoung() ? root : null }), clock);
  // What could not be ended is another user's.
  if (casualties.isLeft) giveUp();
  return casualties;
}

/** How many held the output and could be found in no other way. */
async function drain({ clock, table }: Ground, outlet: Outlet): Promise<number> {
  const isDrained = (): Promise<boolean | null> => within(clock, DRAIN_MS_MAX, outlet.ended.then(() => true));
  if ((await isDrained()) !== null) return 0;
  const { path } = outlet;
  const found = path === null ? null : await endProcesses(() => findHolders(table, path), clock);
  if ((await isDrained()) === null) outlet.cut();
  return found?.all.size ?? 0;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
