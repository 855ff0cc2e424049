// Which processes belong to a task, or to all tasks of a session, however they have run away.
import { realpathSync } from "node:fs";
import type { Process, Processes, ProcessTable } from "./process-table.ts";

/**
 * How what belongs together is known. Folders are absolute. A process hides from all of this when it has left its parent
 * and its session, wiped its environment, left its folder and closed its output; only a container or cgroup would hold it.
 */
export type Mark = {
  readonly session: string;
  /** null: any task of the session. */
  readonly task: string | null;
  /** The leader of their own group and session; null where it is not known. */
  readonly root: number | null;
  /** The end of the path of a folder; only they have it, or one in it, as TMPDIR. */
  readonly temporary: string;
  /** Where a process with the names of the session and the task works if it is one of theirs. */
  readonly folders: readonly string[];
  /** Where nobody else works: enough to know a daemon that has wiped its environment. */
  readonly own: readonly string[];
  /** How the paths of the pipes for their output begin; null where nobody needs to be known by them, which takes a look at all open files. */
  readonly pipes: string | null;
};

/** `bornAfter`: only those can belong that began after this process. `others`: leaders of other tasks that run now. */
export type Search = { readonly mark: Mark; readonly bornAfter: number | null; readonly others: ReadonlySet<number> };

/** A process that forks and exits while we look may hide its child once, not again and again. */
const LOOKS_MAX = 4;

export async function findMembers(table: ProcessTable, search: Search): Promise<readonly Process[]> {
  for (let look = 1; ; look++) {
    const { members, settled } = membersAmong(await table.look(), search);
    if (members.length > 0 || settled || look === LOOKS_MAX) return members;
  }
}

/** `settled` is false when a process went away before it could be asked. */
function membersAmong(processes: Processes, search: Search): { readonly members: readonly Process[]; readonly settled: boolean } {
  const members = new Map<number, Process>();
  const rest: Process[] = [];
  let settled = true;
  const { mark, bornAfter, others } = search;
  for (const pid of bornAfter === null ? processes.all() : processes.since(bornAfter, others)) {
    if (pid === process.pid || others.has(pid)) continue;
    const found = processes.of(pid);
    settled &&= found !== null;
    if (found === null || found.zombie || others.has(found.session) || others.has(found.group)) continue;
    if (isMarked(found, processes, mark)) members.set(pid, found);
    else rest.push(found);
  }
  addKin(members, rest);
  return { members: [...members.values()], settled };
}

function isMarked({ pid, group, session }: Process, processes: Processes, mark: Mark): boolean {
  if (mark.root !== null && [pid, group, session].includes(mark.root)) return true;
  const environment = processes.environment(pid);
  if (environment === null) return false;
  const { pipes } = mark;
  if (pipes !== null && processes.opened(pid).some((path) => path.startsWith(pipes))) return true;
  if (`${entryOf(environment, "TMPDIR")}/`.includes(`/${mark.temporary}/`)) return true;
  const named = entryOf(environment, "MILESTONE_SESSION") === mark.session && (mark.task === null || entryOf(environment, "MILESTONE_TASK") === mark.task);
  if (!named && environment.includes("=")) return false;
  const folder = processes.workingFolder(pid);
  return folder !== null && (named ? mark.folders : mark.own).some((own) => `${folder}/`.startsWith(`${realPath(own)}/`));
}

/** As the system names it, which knows no links. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function entryOf(environment: string, name: string): string | undefined {
  const start = environment.indexOf(`\0${name}=`) + name.length + 2;
  return start < name.length + 2 ? undefined : environment.slice(start, environment.indexOf("\0", start));
}

/** All that a leader has started and that has not run away, for counting their memory. */
export function familyOf(processes: Processes, root: number): readonly Process[] {
  const all = processes.all().flatMap((pid) => processes.of(pid) ?? []).filter(({ zombie }) => !zombie);
  const members = new Map(all.filter(({ pid, group, session }) => [pid, group, session].includes(root)).map((found) => [found.pid, found]));
  addKin(members, all);
  return [...members.values()];
}

/** Whoever else has a file open. */
export async function findHolders(table: ProcessTable, path: string): Promise<readonly Process[]> {
  const processes = await table.look();
  return processes.all().filter((pid) => pid !== process.pid && processes.opened(pid).includes(path)).flatMap((pid) => processes.of(pid) ?? []);
}

/** Watchdogs carry the name of the session's folder, so that whoever takes over can end them first. */
export const WATCHDOG_VARIABLE = "MILESTONE_WATCHDOG";

export async function findWatchdogs(table: ProcessTable, name: string): Promise<readonly number[]> {
  const processes = await table.look();
  return processes.all().filter((pid) => entryOf(processes.environment(pid) ?? "", WATCHDOG_VARIABLE) === name);
}

/** Children of members, and those in a terminal session of theirs: every task has its own, so nobody else can be in it. */
function addKin(members: Map<number, Process>, rest: readonly Process[]): void {
  const sessions = new Set([...members.values()].map(({ session }) => session).filter((session) => session > 0));
  for (let before = -1; before < members.size; ) {
    before = members.size;
    for (const found of rest) {
      if (!members.has(found.parent) && !sessions.has(found.session)) continue;
      members.set(found.pid, found);
      if (found.session > 0) sessions.add(found.session);
    }
  }
}
