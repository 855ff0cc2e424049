// Ports whose adapter is loaded with the first call, so that commands which never call them do not wait for it.
import type { Branches } from "./forge/branches.ts";
import type { Journal } from "./execution/journal.ts";
import type { Leases } from "./execution/leases.ts";
import type { Seats } from "./execution/seats.ts";

type Load<T> = () => Promise<T>;

function once<T>(load: Load<T>): Load<T> {
  let loading: Promise<T> | null = null;
  return () => (loading ??= load());
}

export function laterLeases(load: Load<Leases>): Leases {
  const leases = once(load);
  return {
    take: async (name, holder) => (await leases()).take(name, holder),
    look: async (name) => (await leases()).look(name),
    list: async () => (await leases()).list(),
    revoke: async (name) => (await leases()).revoke(name),
  };
}

export function laterJournal(load: Load<Journal>): Journal {
  const journal = once(load);
  return {
    append: async (session, entries) => (await journal()).append(session, entries),
    read: async (session) => (await journal()).read(session),
    list: async () => (await journal()).list(),
    remove: async (session) => (await journal()).remove(session),
  };
}

export function laterBranches(load: Load<Branches>): Branches {
  const branches = once(load);
  return {
    refs: {
      branches: async () => (await branches()).refs.branches(),
      at: async (ref) => (await branches()).refs.at(ref),
      swap: async (ref, from, to) => (await branches()).refs.swap(ref, from, to),
      contains: async (tip, commit) => (await branches()).refs.contains(tip, commit),
      committedAt: async (commit) => (await branches()).refs.committedAt(commit),
    },
    trunks: async (configured) => (await branches()).trunks(configured),
    merged: async (branch, among) => (await branches()).merged(branch, among),
    requested: async () => (await branches()).requested(),
  };
}

/** What is asked before the adapter is there is done in order once it is. */
export function laterSeats(load: Load<Seats>): Seats {
  const seats = once(load);
  return {
    publish: (floor) => void seats().then((loaded) => loaded.publish(floor)),
    floors: async () => (await seats()).floors(),
    order: async (session, order) => (await seats()).order(session, order),
    listen(session, obey) {
      let stop: (() => void) | null = null;
      let over = false;
      void seats().then((loaded) => {
        if (!over) stop = loaded.listen(session, obey);
      });
      return () => {
        over = true;
        stop?.();
      };
    },
    clear: (session) => void seats().then((loaded) => loaded.clear(session)),
  };
}
