// The worker: does what the inbox holds, each repository's items in their order, several repositories at once, again while GitHub is away.
import type { Clock } from "../../ports/clock.ts";
import type { Inbox, Waiting } from "../../ports/inbox.ts";

/** `later`: it could not be done now, and may be soon; `never`: it cannot be done. */
export type Deed = { readonly kind: "done" } | { readonly kind: "later" | "never"; readonly reason: string };

/** `thrown` faults of ours are tried a few times; they would hardly go away by themselves. */
const FAULT_TRIES_MAX = 5;
/** GitHub has been away for a day; three is when people have long done it otherwise, and when it stops redelivering. */
const LATER_DAYS_MAX = 3;
const PAUSE_MS_MIN = 1_000;
const PAUSE_MS_MAX = 5 * 60_000;

/** `parallel`: repositories at once. `chance` gives numbers from 0 to 1. */
export type WorkerOptions = {
  readonly inbox: Inbox;
  readonly clock: Clock;
  readonly parallel: number;
  readonly chance: () => number;
  readonly perform: (item: Waiting) => Promise<Deed>;
  readonly onEnd: (item: Waiting, deed: Deed & { readonly again?: number }) => void;
  readonly onFault: (error: unknown) => void;
};

/** What is done in a lane's turn and not kept through a crash. */
export type Errand = () => Promise<void>;

export interface Worker {
  /** What has just come into the inbox. */
  take(item: Waiting): void;
  /** Does it when the lane is free; not at all once the worker stops. */
  errand(lane: string, errand: Errand): Promise<void>;
  /** `oldest`: when the one that waits for the longest came. */
  standing(): { readonly waiting: number; readonly running: number; readonly oldest: number | null };
  /** Starts nothing more, and resolves when what runs has ended, or after `ms`. The answer: how many still run. */
  stop(ms: number): Promise<number>;
}

type Entry = { readonly kind: "item"; item: Waiting } | { readonly kind: "errand"; readonly errand: Errand; readonly end: () => void };
/** `busy`: what runs of it. */
type Lane = { readonly entries: Entry[]; busy: Entry | null };
type Shop = WorkerOptions & { readonly lanes: Map<string, Lane>; running: number; stopping: boolean; bell: (() => void) | null; ended: () => void };

export function openWorker(options: WorkerOptions): Worker {
  const shop: Shop = { ...options, lanes: new Map(), running: 0, stopping: false, bell: null, ended: () => undefined };
  return {
    take: (item) => add(shop, item.lane, { kind: "item", item }),
    errand(lane, errand) {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (shop.stopping) resolve();
      else add(shop, lane, { kind: "errand", errand, end: resolve });
      return promise;
    },
    standing: () => standing(shop),
    stop: (ms) => stop(shop, ms),
  };
}

function add(shop: Shop, name: string, entry: Entry): void {
  const lane = shop.lanes.get(name) ?? { entries: [], busy: null };
  shop.lanes.set(name, lane);
  lane.entries.push(entry);
  turn(shop);
}

function standing({ lanes, running }: Shop): ReturnType<Worker["standing"]> {
  let waiting = 0;
  let oldest: number | null = null;
  for (const { entries } of lanes.values())
    for (const entry of entries) {
      if (entry.kind !== "item") continue;
      waiting++;
      oldest = Math.min(oldest ?? entry.item.at, entry.item.at);
    }
  return { waiting, running, oldest };
}

/** Gives free hands to lanes that have something due; a bell rings for the one that is due next. */
function turn(shop: Shop): void {
  shop.bell?.();
  shop.bell = null;
  if (shop.stopping) return;
  const now = shop.clock.now();
  let next = Infinity;
  for (const [name, lane] of shop.lanes) {
    const [first] = lane.entries;
    if (!first || lane.busy) continue;
    const entry = dueIn(lane, now);
    if (!entry) next = Math.min(next, dueOf(first));
    else if (shop.running < shop.parallel) void run(shop, name, { lane, entry });
  }
  if (next < Infinity && shop.running < shop.parallel) shop.bell = shop.clock.after(next - now, () => turn(shop));
}

/** The first; while that is put off, an errand behind it, since others wait for its end. */
function dueIn({ entries }: Lane, now: number): Entry | undefined {
  return entries.find((entry, index) => (index === 0 || entry.kind === "errand") && dueOf(entry) <= now);
}

function dueOf(entry: Entry): number {
  return entry.kind === "item" ? entry.item.due : 0;
}

async function run(shop: Shop, name: string, { lane, entry }: { readonly lane: Lane; readonly entry: Entry }): Promise<void> {
  lane.busy = entry;
  shop.running++;
  if (await carriedOut(shop, entry)) lane.entries.splice(lane.entries.indexOf(entry), 1);
  lane.busy = null;
  shop.running--;
  if (lane.entries.length === 0) shop.lanes.delete(name);
  else rotate(shop, name, lane);
  if (shop.running === 0) shop.ended();
  turn(shop);
}

/** Lanes take turns: who was served stands behind those who wait. */
function rotate({ lanes }: Shop, name: string, lane: Lane): void {
  lanes.delete(name);
  lanes.set(name, lane);
}

/** Whether it is over and done with. Never throws. */
async function carriedOut(shop: Shop, entry: Entry): Promise<boolean> {
  if (entry.kind === "errand") {
    await entry.errand().catch(shop.onFault);
    entry.end();
    return true;
  }
  const deed = await shop.perform(entry.item).catch((error: unknown): Deed => fault(shop, entry.item, error));
  const settled = deed.kind === "later" ? putOff(shop, entry, deed.reason) : laidDown(shop, entry.item, deed);
  return settled.catch((error: unknown) => {
    shop.onFault(error);
    return true;
  });
}

function fault({ onFault }: Shop, { tries }: Waiting, error: unknown): Deed {
  onFault(error);
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: tries + 1 < FAULT_TRIES_MAX ? "later" : "never", reason };
}

/** What a disk refuses to note is done again after the next start; whoever does it knows it then by its request. */
async function laidDown({ inbox, onEnd, onFault }: Shop, item: Waiting, deed: Deed): Promise<true> {
  const noted = deed.kind === "never" ? await inbox.bury(item.id, deed.reason) : await inbox.done(item.id);
  if (!noted.ok) onFault(noted.problem.message);
  onEnd(item, deed);
  return true;
}

async function putOff(shop: Shop, entry: Entry & { readonly kind: "item" }, reason: string): Promise<boolean> {
  const { item } = entry;
  const now = shop.clock.now();
  if (now - item.at > LATER_DAYS_MAX * 86_400_000) return laidDown(shop, item, { kind: "never", reason });
  const pause = Math.min(PAUSE_MS_MAX, PAUSE_MS_MIN * 2 ** item.tries) * (0.5 + shop.chance() / 2);
  entry.item = { ...item, tries: item.tries + 1, due: now + pause, reason };
  const noted = await shop.inbox.postpone(item.id, { due: entry.item.due, reason });
  if (!noted.ok) shop.onFault(noted.problem.message);
  shop.onEnd(item, { kind: "later", reason, again: pause });
  return false;
}

async function stop(shop: Shop, ms: number): Promise<number> {
  shop.stopping = true;
  shop.bell?.();
  shop.bell = null;
  for (const { entries, busy } of shop.lanes.values()) for (const entry of entries) if (entry.kind === "errand" && entry !== busy) entry.end();
  if (shop.running === 0) return 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  shop.ended = resolve;
  const cancel = shop.clock.after(ms, resolve);
  await promise;
  cancel();
  return shop.running;
}
