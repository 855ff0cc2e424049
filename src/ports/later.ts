// Ports whose adapter is loaded with the first call, so that commands which never call them do not wait for it.
import type { Alerts } from "./alerts.ts";
import type { Backups } from "./keeping/backups.ts";
import type { Branches } from "./forge/branches.ts";
import type { Deliverables } from "./deliverables.ts";
import type { Journal } from "./execution/journal.ts";
import type { Leases } from "./execution/leases.ts";
import type { Seats } from "./execution/seats.ts";
import type { Storeroom } from "./keeping/storeroom.ts";

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

export function laterAlerts(load: Load<Alerts>): Alerts {
  const alerts = once(load);
  return {
    note: async (alert) => (await alerts()).note(alert),
    recent: async (limit) => (await alerts()).recent(limit),
  };
}

export function laterDeliverables(load: Load<Deliverables>): Deliverables {
  const deliverables = once(load);
  return {
    read: async (place) => (await deliverables()).read(place),
    add: async (place, files) => (await deliverables()).add(place, files),
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

export function laterBackups(load: Load<{ readonly backups: Backups; readonly storeroom: Storeroom }>): { readonly backups: Backups; readonly storeroom: Storeroom } {
  const both = once(load);
  return {
    backups: {
      create: async (wanted) => (await both()).backups.create(wanted),
      list: async () => (await both()).backups.list(),
      changes: async (backup) => (await both()).backups.changes(backup),
      test: async (backup) => (await both()).backups.test(backup),
      remove: async (backups) => (await both()).backups.remove(backups),
    },
    storeroom: {
      list: async () => (await both()).storeroom.list(),
      remove: async (paths) => (await both()).storeroom.remove(paths),
    },
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
