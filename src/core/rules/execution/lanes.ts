// Lanes: parts of the work that have nothing to do with each other, each with a lead that has seats of its own.
import { openHeap, type Heap, type Queue } from "./queue.ts";

/** `open` items can still run, and take `hours` together. */
export type Lane<T> = { readonly queue: Queue<T>; open: number; hours: number };

export type Crew<T> = {
  /** The next item that may start, on the lowest free seat of its lane's lead. */
  take(): { readonly item: T; readonly seat: number } | null;
  /** What was done on a seat is over, and its lane's `open` says so already. */
  leave(seat: number): void;
};

type Lead<T> = { lane: Lane<T>; seats: number; readonly free: Heap<number> };

/**
 * The largest lanes get a lead each, every lead a seat; the other seats go one by one to where there is most work a seat. A
 * lead that is through takes the next lane, and where there is none, its seats go to where there is most work a seat.
 */
export function openCrew<T>(lanes: readonly Lane<T>[], seats: number): Crew<T> {
  /** The next is the last; of equal ones, the first given. */
  const waiting = lanes.filter(({ open }) => open > 0).reverse().sort((left, right) => left.hours - right.hours);
  const leads = new Set<Lead<T>>();
  const owners = new Map<number, Lead<T>>();
  const give = (seat: number, lead: Lead<T> | undefined): void => {
    if (!lead) return;
    lead.seats += 1;
    lead.free.push(seat);
    owners.set(seat, lead);
  };
  const followed = (lead: Lead<T>): void => {
    const next = waiting.pop();
    if (next) lead.lane = next;
    else leads.delete(lead);
    for (let seat = next ? undefined : lead.free.pop(); seat !== undefined; seat = lead.free.pop()) give(seat, neediest(leads));
  };
  for (let seat = 1; seat <= seats; seat++) {
    const lane = waiting.pop();
    const lead = lane && { lane, seats: 0, free: openHeap<number>((left, right) => left - right) };
    if (lead) leads.add(lead);
    give(seat, lead ?? neediest(leads));
  }
  return {
    take: () => takeFrom(leads),
    leave(seat) {
      const lead = owners.get(seat);
      lead?.free.push(seat);
      if (lead?.lane.open === 0) followed(lead);
    },
  };
}

function takeFrom<T>(leads: Iterable<Lead<T>>): { readonly item: T; readonly seat: number } | null {
  for (const { lane, free } of leads) {
    const item = free.size > 0 ? lane.queue.take() : null;
    const seat = item === null ? undefined : free.pop();
    if (item !== null && seat !== undefined) return { item, seat };
  }
  return null;
}

function neediest<T>(leads: Iterable<Lead<T>>): Lead<T> | undefined {
  let best: Lead<T> | undefined;
  for (const lead of leads) if (!best || lead.lane.hours / lead.seats > best.lane.hours / best.seats) best = lead;
  return best;
}
