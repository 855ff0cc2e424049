// A process that can die: the world of an execution in which every effect is told, can be refused, and can be the last one.
import type { Problem } from "../../../src/core/base/problem.ts";
import { failed, type Result } from "../../../src/core/base/result.ts";
import type { JournalEntry } from "../../../src/core/model/execution/session.ts";
import type { Site, World } from "../../../src/engine/execution/world.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Journal } from "../../../src/ports/execution/journal.ts";
import type { Lease, LeaseName, Leases } from "../../../src/ports/execution/leases.ts";
import type { Repository, Snapshot } from "../../../src/ports/repository.ts";
import type { Seats } from "../../../src/ports/execution/seats.ts";
import type { TaskRunner } from "../../../src/ports/execution/task-runner.ts";
import type { Work, WorkBranch, WorkPlace } from "../../../src/ports/execution/work.ts";

/** An effect as a line: "note started task-001", "run task-001", "commit task-001", "merge task-001", "record execute …". */
export type Fate =
  | { readonly kind: "goes-on" }
  /** It is refused; nothing has happened. */
  | { readonly kind: "fails"; readonly problem: Problem }
  /** It takes that long. */
  | { readonly kind: "waits"; readonly for: Promise<void> }
  /** The process dies with it: before it happens, or when it has happened and nobody knows yet. */
  | { readonly kind: "dies"; readonly when: "before" | "after" };

export type Mortal = { readonly world: World; readonly die: () => void };

/** Asked before each effect, with its line. */
export type Judge = (effect: string) => Fate;

type Life = {
  readonly judge: Judge;
  readonly lastWishes: Set<() => void>;
  /** Sessions that it has or had leases for. */
  readonly sessions: Set<string>;
  isOver: boolean;
};

/** `buried` is called with the sessions that it held, once, when it dies: what the machine makes of a process that is gone. */
export function openMortal(world: World, judge: Judge, buried: (sessions: Iterable<string>) => void): Mortal {
  const sessions = new Set<string>();
  const life: Life = { judge, sessions, lastWishes: new Set([() => buried(sessions)]), isOver: false };
  const { ports, runner, clock } = world;
  const site: World["site"] = async (wish) => {
    const opened = await world.site(wish);
    return opened.ok ? { ok: true, value: siteOf(life, opened.value) } : opened;
  };
  return {
    die: () => die(life),
    world: {
      ...world, site,
      clock: clockOf(life, clock),
      runner: runnerOf(life, runner),
      ports: { ...ports, repository: repositoryOf(life, ports.repository), journal: journalOf(life, ports.journal), seats: seatsOf(life, ports.seats) },
    },
  };
}

/** Nothing of it is heard of again: what it waits for never comes. */
function die(life: Life): void {
  if (life.isOver) return;
  life.isOver = true;
  for (const wish of life.lastWishes) wish();
}

const forever = <T>(): Promise<T> => new Promise<T>(() => undefined);

async function effect<T>(life: Life, line: string, happen: () => Promise<Result<T>>): Promise<Result<T>> {
  if (life.isOver) return forever();
  const fate = life.judge(line);
  if (fate.kind === "fails") return failed(fate.problem);
  if (fate.kind === "dies" && fate.when === "before") die(life);
  if (fate.kind === "waits") await fate.for;
  if (life.isOver) return forever();
  const outcome = await happen();
  if (fate.kind === "dies") die(life);
  return life.isOver ? forever() : outcome;
}

function clockOf(life: Life, clock: Clock): Clock {
  return { ...clock, after: (ms, ring) => clock.after(ms, () => (life.isOver ? undefined : ring())) };
}

function runnerOf(life: Life, runner: TaskRunner): TaskRunner {
  const dead = { ended: forever<never>(), cancel: () => undefined, look: () => ({ memoryBytes: null, silentMs: 0 }) };
  return {
    ...runner,
    run(assignment) {
      const fate: Fate = life.isOver ? { kind: "dies", when: "before" } : life.judge(`run ${assignment.task}`);
      if (fate.kind === "dies") die(life);
      if (fate.kind === "dies" && fate.when === "before") return dead;
      const running = runner.run(assignment);
      return life.isOver ? dead : { ...running, ended: running.ended.then((ended) => (life.isOver ? forever() : ended)) };
    },
  };
}

/** A writer that dies gives its place free, as the lock of the real one does. */
function repositoryOf(life: Life, { snapshot, commit }: Repository): Repository {
  const originals = new WeakMap<Snapshot, Snapshot>();
  return {
    async snapshot(request) {
      if (life.isOver) return forever();
      const taken = await snapshot(request);
      if (!taken.ok) return taken;
      const free = (): void => void taken.value.release();
      life.lastWishes.add(free);
      if (life.isOver) free();
      const lent = { ...taken.value, release: () => taken.value.release().then(() => void life.lastWishes.delete(free)) };
      originals.set(lent, taken.value);
      return life.isOver ? forever() : { ok: true, value: lent };
    },
    commit: (base, changes, message) => effect(life, `record ${message.subject.replace("chore(milestones): ", "")}`, () => commit(originals.get(base) ?? base, changes, message)),
  };
}

function journalOf(life: Life, journal: Journal): Journal {
  return {
    ...journal,
    append: (session, entries) => effect(life, `note ${entries.map(noted).join(", ")}`, () => journal.append(session, entries)),
    remove: (session) => effect(life, "forget the journal", () => journal.remove(session)),
  };
}

function noted({ kind, task }: JournalEntry): string {
  return `${kind} ${task}`;
}

function seatsOf(life: Life, seats: Seats): Seats {
  return {
    ...seats,
    listen(session, obey) {
      const silent = seats.listen(session, obey);
      life.lastWishes.add(silent);
      return () => {
        life.lastWishes.delete(silent);
        silent();
      };
    },
  };
}

function siteOf(life: Life, { work, leases, share, catchUp = null }: Site): Site {
  return {
    work: workOf(life, work), leases: leasesOf(life, leases),
    share: share && ((lease) => effect(life, "push", () => share(lease))),
    catchUp: catchUp && (() => effect(life, "catch up", () => catchUp())),
  };
}

function leasesOf(life: Life, leases: Leases): Leases {
  return {
    ...leases,
    take: (name, holder) => effect(life, `take ${leased(name)}`, async () => {
      const taken = await leases.take(name, holder);
      if (taken.ok && taken.value.kind === "held") life.sessions.add(holder.session);
      return taken.ok && taken.value.kind === "held" ? { ok: true, value: { ...taken.value, lease: leaseOf(life, leased(name), taken.value.lease) } } : taken;
    }),
  };
}

function leased({ milestone, task }: LeaseName): string {
  return task ?? milestone;
}

function leaseOf(life: Life, name: string, lease: Lease): Lease {
  return { ...lease, renew: () => effect(life, `renew ${name}`, () => lease.renew()), release: () => effect(life, `give back ${name}`, () => lease.release()) };
}

function workOf(life: Life, work: Work): Work {
  return {
    open: (request) => effect(life, `open ${request.branch ?? "the state branch"}`, async () => {
      const opened = await work.open(request);
      return opened.ok ? { ok: true, value: branchOf(life, opened.value) } : opened;
    }),
  };
}

function branchOf(life: Life, branch: WorkBranch): WorkBranch {
  return {
    ...branch,
    place: (seat) => effect(life, `place ${seat}`, async () => {
      const place = await branch.place(seat);
      return place.ok ? { ok: true, value: placeOf(life, seat, place.value) } : place;
    }),
    merge: (commit, subject) => effect(life, `merge ${/^Merge (\S+)/.exec(subject)?.[1] ?? subject}`, () => branch.merge(commit, subject)),
  };
}

function placeOf(life: Life, seat: string, place: WorkPlace): WorkPlace {
  return {
    ...place,
    take: () => effect(life, `look at ${seat}`, () => place.take()),
    commit: (taken, message) => effect(life, `commit ${message.trailers.find(([key]) => key === "Task")?.[1] ?? ""}`, () => place.commit(taken, message)),
  };
}
