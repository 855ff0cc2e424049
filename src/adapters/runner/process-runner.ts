// Tasks done as processes of this machine, each with all that it starts in its own session, watched over if we die.
import { spawn as nodeSpawn } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "../../ports/clock.ts";
import type { Assignment, Running, TaskRunner } from "../../ports/execution/task-runner.ts";
import type { Environment } from "./attempt-environment.ts";
import { environmentOf, inheritedFrom } from "./attempt-environment.ts";
import type { AttemptFolders, FolderDisk, SessionFolder } from "./attempt-folders.ts";
import { openAttemptFolders, sessionFolder } from "./attempt-folders.ts";
import type { Ground } from "./attempt.ts";
import { beginAttempt } from "./attempt.ts";
import type { MemoryWatch } from "./memory-watch.ts";
import { openMemoryWatch } from "./memory-watch.ts";
import { openOutlets, pipesIn } from "./outlets.ts";
import { endProcesses, signal } from "./processes/ending.ts";
import type { Mark } from "./processes/members.ts";
import { findMembers, findWatchdogs } from "./processes/members.ts";
import type { ProcessTable } from "./processes/process-table.ts";
import { openProcessTable } from "./processes/process-table.ts";
import { removeTree } from "./remove-tree.ts";
import type { LogDisk } from "./seat-log.ts";
import { openSeatLog } from "./seat-log.ts";
import type { Spawn } from "./start-task.ts";
import { startTask } from "./start-task.ts";
import type { Watchdog } from "./start-watchdog.ts";
import { startWatchdog } from "./start-watchdog.ts";

export type RunnerDisk = LogDisk & FolderDisk;

/** Folders are absolute. */
export type RunnerOptions = {
  /** The data folder: whose disk is looked at, and what tells its sessions from those of other repositories. */
  readonly data: string;
  readonly logs: string;
  /** Where the tasks of a session, and nobody else, work. */
  readonly worktrees: (session: string) => string;
  /** Our own variables; a task gets few of them. */
  readonly environment: Environment;
  /** What can be lent to a task by name. */
  readonly values: ReadonlyMap<string, string>;
  readonly clock: Clock;
  /** For the temporary folders of tasks. */
  readonly temporary?: string;
  /** The program of the watchdog. */
  readonly watchdog?: URL;
  readonly spawn?: Spawn;
  readonly disk?: RunnerDisk;
};

type Session = { readonly ground: Ground; readonly folder: SessionFolder; readonly watch: () => void; readonly dismiss: () => Promise<void> };

type House = Required<RunnerOptions> & {
  readonly inherited: Readonly<Record<string, string>>;
  readonly table: ProcessTable; readonly memory: MemoryWatch; readonly leaders: Set<number>; readonly watchdogs: Set<Watchdog> };

export function openRunner(options: RunnerOptions): TaskRunner {
  const table = openProcessTable();
  const house: House = {
    temporary: tmpdir(), watchdog: new URL(import.meta.url.replace(/[^/]+(\.[cm]?[jt]s)$/, "watchdog$1")), spawn: nodeSpawn, disk: fs, ...options,
    inherited: inheritedFrom(options.environment), table, memory: openMemoryWatch(table, options.clock), leaders: new Set(), watchdogs: new Set(),
  };
  const sessions = new Map<string, Session>();
  const running = new Set<Running>();
  return {
    run: (assignment) => {
      const session = sessions.get(assignment.session) ?? openSession(house, assignment.session);
      sessions.set(assignment.session, session);
      session.watch();
      const begun = beginAttempt(assignment, session.ground);
      running.add(begun);
      void begun.ended.then(() => running.delete(begun), () => running.delete(begun));
      return begun;
    },
    sweep: (session) => sweep(house, session),
    diskUsed: () => diskUsed(options.data),
    close: async () => {
      for (const { cancel } of running) cancel();
      await Promise.all([...running].map(({ ended }) => ended));
      await Promise.all([...sessions].map(([name, { dismiss }]) => dismiss().then(() => sweep(house, name))));
      sessions.clear();
    },
  };
}

function openSession(house: House, session: string): Session {
  const { clock, disk, inherited, values, table, memory, leaders, spawn, logs, worktrees } = house;
  const folder = sessionFolder({ ...house, session });
  const outlets = openOutlets({ folder: folder.path, spawn, environment: inherited });
  const ground: Ground = {
    clock, table, memory, leaders,
    openOutlet: outlets.open,
    folders: openAttemptFolders(disk, folder),
    openLog: ({ seat, heading }) => openSeatLog({ disk, folder: logs, seat, heading: `${new Date(clock.now()).toISOString()} ${heading}` }),
    start: (assignment, folders, output) =>
      startTask(spawn, { ...assignment, temporary: folders.temporary, environment: environmentOf(assignment, { inherited, values, folders }), output }),
    markOf: (assignment, folders) => attemptMark(assignment, folders, worktrees(session)),
  };
  let watchdog: Watchdog | null = null;
  const watch = (): void => {
    if (watchdog?.isThere()) return;
    watchdog = startWatchdog({ script: house.watchdog, mark: sessionMark(house, session), folder: folder.path, spawn, clock });
    house.watchdogs.add(watchdog);
  };
  return { ground, folder, watch, dismiss: async () => watchdog?.dismiss() };
}

function attemptMark({ session, task, folder }: Assignment, { name, temporary }: AttemptFolders, worktrees: string): Omit<Mark, "root"> {
  const isOwn = folder.startsWith(join(worktrees, "/"));
  return { session, task, temporary: name, folders: [folder], own: isOwn ? [folder, temporary] : [temporary], pipes: null };
}

function sessionMark(house: House, session: string): Mark {
  const { name, path } = sessionFolder({ ...house, session });
  const worktrees = house.worktrees(session);
  return { session, task: null, root: null, temporary: name, folders: [worktrees], own: [worktrees, path], pipes: pipesIn(path) };
}

/** The watchdog of an earlier runner goes first, lest it ends what comes after it. */
async function sweep(house: House, session: string): Promise<number> {
  const { table, clock, leaders, watchdogs } = house;
  const { name, path } = sessionFolder({ ...house, session });
  const ours = new Set([...watchdogs].map(({ pid }) => pid));
  for (const pid of await findWatchdogs(table, name)) if (!ours.has(pid)) signal(pid, "SIGKILL");
  const mark = sessionMark(house, session);
  const { all } = await endProcesses(() => findMembers(table, { mark, bornAfter: null, others: leaders }), clock);
  if (leaders.size === 0) await removeTree(path);
  return all.size;
}

/** As `df` counts: of what users may fill. */
function diskUsed(folder: string): number | null {
  try {
    const { blocks, bfree, bavail } = fs.statfsSync(folder);
    const used = blocks - bfree;
    return used + bavail > 0 ? (100 * used) / (used + bavail) : null;
  } catch {
    return null;
  }
}
