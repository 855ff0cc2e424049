// Sweeps: webhooks are hints; that nothing was missed is found out by looking, at the start and again and again.
import { mayPass } from "../../engine/converse/sweep.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Inbox } from "../../ports/inbox.ts";
import type { Hub } from "../github/hub.ts";
import type { Venues } from "../github/venues.ts";
import { logFault, logProblem, type Log } from "../log.ts";
import { actIn } from "./acting.ts";
import type { Contact } from "./contact.ts";
import type { Outdated, Room } from "./event.ts";
import type { Acts } from "./jobs.ts";
import type { Worker } from "./worker.ts";

/** Looked at again, since clocks differ and what is written at this moment may show up a moment later. */
const OVERLAP_MS = 5 * 60_000;
/** How far the first sweep of a repository looks back: the app may have been away, or been installed after the question. */
const FIRST_LOOK_MS = 86_400_000;
/** GitHub redelivers what is three days old at most; what fails so often would fail again. */
const REDELIVERY_DAYS_MAX = 3;
const REDELIVERIES_MAX = 5;
/** A delivery that has just failed may be under way again, and what is on its way is not there yet. */
const REDELIVERY_MS_MIN = 60_000;

export type SweepOptions = {
  readonly hub: Hub;
  readonly inbox: Inbox;
  readonly worker: Worker;
  readonly clock: Clock;
  readonly random: () => number;
  readonly everyMs: number;
  readonly acts: Acts;
  readonly venues: Venues;
  readonly contact: Contact;
  readonly log: Log;
  /** Before each sweep. */
  readonly greet: () => Promise<void>;
};

/** `last`: when the last one that missed nothing began, in milliseconds since 1970. `rooms`: those of the last one, as far as nothing has changed since. */
export interface Sweeps {
  now(): Promise<void>;
  last(): number | null;
  rooms(): readonly Room[];
  /** Who may see these is known again after the next one. */
  forget(outdated: Outdated): void;
  /** The next ones, each some time after the one before, sooner or later by a tenth so that many apps do not march in step. */
  start(): Promise<void>;
  /** Resolves when the one under way has ended, or after `ms`. */
  stop(ms: number): Promise<void>;
}

/** `outdated`: since GitHub was last asked which rooms there are. */
type State = { last: number | null; rooms: readonly Room[]; outdated: Outdated[]; stopped: boolean; cancel: () => void; round: Promise<void> };

export function openSweeps(options: SweepOptions): Sweeps {
  const { clock, everyMs, random, inbox } = options;
  const state: State = { last: null, rooms: [], outdated: [], stopped: false, cancel: () => undefined, round: Promise.resolve() };
  const now = async (): Promise<void> => {
    const began = clock.now();
    await options.greet();
    state.outdated = [];
    const rooms = await roomsFound(options);
    if (!rooms) return;
    state.rooms = without(rooms, state.outdated);
    const whole = await sweepAll(options, rooms);
    await redeliver(options);
    if (!whole) return;
    state.last = began;
    await inbox.remember("sweep", began);
  };
  const start = async (): Promise<void> => {
    const known = await inbox.recall("sweep");
    if (known.ok && typeof known.value === "number") state.last ??= known.value;
    state.round = now().catch(logFault(options.log));
    await state.round;
    if (!state.stopped) state.cancel = clock.after(everyMs * (0.9 + random() / 5), () => void start());
  };
  return {
    now,
    start,
    last: () => state.last,
    rooms: () => state.rooms,
    forget(outdated) {
      state.outdated.push(outdated);
      state.rooms = without(state.rooms, [outdated]);
    },
    async stop(ms) {
      state.stopped = true;
      state.cancel();
      const { promise, resolve } = Promise.withResolvers<void>();
      const cancel = clock.after(ms, resolve);
      await Promise.race([state.round, promise]);
      cancel();
    },
  };
}

function without(rooms: readonly Room[], outdated: readonly Outdated[]): readonly Room[] {
  return rooms.filter(({ id, installation }) => !outdated.some((one) => (one.repository === null ? one.installation === installation : one.repository === id)));
}

async function roomsFound({ hub, contact, log }: SweepOptions): Promise<readonly Room[] | null> {
  const rooms = await hub.rooms();
  contact.note(rooms.ok ? null : rooms.problem);
  if (rooms.ok) return rooms.value;
  logProblem(log, "The sweep cannot begin", rooms.problem);
  return null;
}

/** True where every repository was swept. One that is refused waits for no sweep: it is said, and looked at again by the next. */
async function sweepAll(options: SweepOptions, rooms: readonly Room[]): Promise<boolean> {
  let whole = true;
  const errands = rooms.map((room) => options.worker.errand(String(room.id), async () => {
    whole = (await sweepRoom(options, room)) && whole;
  }));
  await Promise.all(errands);
  return whole;
}

async function sweepRoom({ acts, inbox, clock, venues, contact, log }: SweepOptions, room: Room): Promise<boolean> {
  const since = await lookedAtSince(inbox, room, clock.now());
  const seen = { next: since, left: 0 };
  const met = await actIn(room, venues, async (venue) => {
    const { problem, ...rest } = await acts.sweep(venue, since);
    Object.assign(seen, rest);
    return problem && mayPass(problem) ? problem : ((await acts.reconcile(venue, { since, pushed: null })) ?? problem);
  });
  contact.note(met);
  if (met) logProblem(log, `The sweep of ${room.owner}/${room.name} is to be done again`, met);
  else await inbox.remember(cursorOf(room), Date.parse(seen.next));
  return met === null && seen.left === 0;
}

/** ISO 8601 UTC: the beginning of the last sweep of this repository that missed nothing, and a little before. */
export async function lookedAtSince(inbox: Inbox, room: Room, now: number): Promise<string> {
  const cursor = await inbox.recall(cursorOf(room));
  const from = cursor.ok && typeof cursor.value === "number" ? cursor.value : now - FIRST_LOOK_MS;
  return new Date(from - OVERLAP_MS).toISOString();
}

function cursorOf({ id }: Room): string {
  return `sweep ${id}`;
}

/** GitHub does not deliver again by itself what failed; we ask for it, unless it has come in another try. */
async function redeliver({ hub, inbox, clock, log }: SweepOptions): Promise<void> {
  const attempts = await hub.attempts();
  if (!attempts.ok) return logProblem(log, "Failed webhooks are not asked for", attempts.problem);
  const tries = Map.groupBy(attempts.value, ({ guid }) => guid);
  for (const [guid, [newest, ...older]] of tries) {
    const age = newest ? clock.now() - newest.at : 0;
    const lost = newest && ![newest, ...older].some(({ arrived }) => arrived) && older.length < REDELIVERIES_MAX;
    if (!lost || age < REDELIVERY_MS_MIN || age > REDELIVERY_DAYS_MAX * 86_400_000) continue;
    const known = await inbox.knows(guid);
    if (known.ok && known.value) continue;
    const asked = await hub.redeliver(newest.id);
    if (!asked.ok) return logProblem(log, "Failed webhooks are not asked for", asked.problem);
    log("info", "A webhook that had failed is asked for again.", { delivery: guid });
  }
}
