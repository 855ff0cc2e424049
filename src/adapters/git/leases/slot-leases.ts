// Leases in slots: who may take one, how it is kept, and when its holder counts as gone.
import { randomBytes } from "node:crypto";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { all, failed, ok, type Result } from "../../../core/base/result.ts";
import { holderOf, leaseOf, readLease, type LeaseRecord } from "../../../core/model/stored/lease.ts";
import type { Holder, Lease, LeaseName, Leases, Standing } from "../../../ports/execution/leases.ts";
import type { RefName } from "../git-arguments.ts";
import { isGone, thisBoot, thisHost, thisProcess } from "../process-identity.ts";
import { digestOf, refOf } from "./lease-record.ts";
import { openSightings, type SightingsOptions } from "./sightings.ts";
import { MOVED, type Filled, type Moved, type Slots, type Written } from "./slots.ts";

/** A holder of another host that was not seen to change for so long is gone; it renews every 20 seconds. */
const EXPIRY_SECONDS_MAX = 60;
/** Every try that is lost was won by somebody else, who then holds it: more than two need several that die at once. */
const TRIES_MAX = 10;

/**
 * `twins`: whether another machine may have this one's name, as runners and clones of a machine do; then one of an
 * earlier boot is judged as one of another host. `epochMs`: milliseconds since 1970.
 */
export type SlotLeasesOptions = {
  readonly slots: Slots;
  readonly sightings: SightingsOptions;
  readonly epochMs: () => number;
  readonly twins: "possible" | "none";
};

/** Moves a slot on; `kept` leaves it as it is. */
export type Step = (ref: RefName, from: Filled, text: string) => Promise<Result<Written | Moved | { readonly kind: "kept" }>>;

export interface SlotLease extends Lease {
  /** Carries a step out, in turn with everything else that happens to this lease. Problem: `lease-lost`, and those of the step. */
  advance(step: Step): Promise<Result<"advanced" | "kept">>;
}

export interface SlotLeases extends Leases {
  take: (...given: Parameters<Leases["take"]>) => Promise<Result<SlotTaking>>;
}

type SlotTaking = { readonly kind: "held"; readonly lease: SlotLease; readonly over: Holder | null } | { readonly kind: "busy"; readonly standing: Standing };

type Room = Omit<SlotLeasesOptions, "sightings"> & { readonly judge: (ref: RefName, slot: Filled) => Standing };

export function openSlotLeases({ sightings, ...rest }: SlotLeasesOptions): SlotLeases {
  const { unchanged } = openSightings(sightings);
  const judge = (ref: RefName, slot: Filled): Standing => {
    const record = readLease(slot.text);
    const gone = record && isOfThisHost(record, rest.twins) ? isGone(record) : unchanged(ref, `${slot.id} ${slot.beat}`) >= EXPIRY_SECONDS_MAX * 1000;
    return { holder: holderOf(record, beatOf(slot)), state: gone ? "gone" : "alive" };
  };
  const room: Room = { ...rest, judge };
  return {
    take: (name, who) => take(room, name, who),
    async look(name) {
      const ref = refOf(name);
      const found = await room.slots.read(ref);
      return found.ok ? ok(found.value && judge(ref, found.value)) : found;
    },
    list: () => list(room),
    revoke: (name) => revoke(room.slots, refOf(name)),
  };
}

/** The last sign of life, where it is no writing of the record. */
function beatOf({ beat }: Filled): { readonly renewed: string | null } {
  return { renewed: beat === null ? null : new Date(beat).toISOString() };
}

function isOfThisHost({ host, boot }: LeaseRecord, twins: "possible" | "none"): boolean {
  return host === thisHost() && (twins === "none" || boot === thisBoot());
}

async function take(room: Room, name: LeaseName, who: { readonly session: string; readonly owner: string }): Promise<Result<SlotTaking>> {
  const ref = refOf(name);
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const found = await room.slots.read(ref);
    if (!found.ok) return found;
    const standing = found.value && room.judge(ref, found.value);
    if (standing?.state === "alive") return ok({ kind: "busy", standing });
    const record = newRecord(room, { name, who, token: (standing?.holder.token ?? 0) + 1 });
    const filled = await room.slots.fill(ref, found.value, JSON.stringify(record));
    if (!filled.ok) return filled;
    if (filled.value.kind === "written") return ok({ kind: "held", lease: heldLease(room, record, filled.value.slot), over: standing?.holder ?? null });
  }
  return failed(problem("conflict", `Too many want to work on ${labelOf(name)} at once.`, { hint: "Try again." }));
}

type Draft = { readonly name: LeaseName; readonly who: Pick<Holder, "session" | "owner">; readonly token: number };

/** Just what is wanted of the name and of who takes it: callers may pass more. */
function newRecord({ epochMs }: Room, { name: { milestone, owner, task }, who, token }: Draft): LeaseRecord {
  const now = new Date(epochMs()).toISOString();
  const lease = { milestone, ...(owner !== undefined && { owner }), ...(task !== undefined && { task }) };
  return { schema: 1, lease, session: who.session, owner: who.owner, ...thisProcess(), since: now, renewed: now, token, nonce: nonce() };
}

function nonce(): string {
  return randomBytes(8).toString("hex");
}

function labelOf({ milestone, task }: LeaseName): string {
  return task === undefined ? milestone : `${task} of ${milestone}`;
}

function heldLease(room: Room, record: LeaseRecord, first: Filled): SlotLease {
  const ref = refOf(record.lease);
  let slot: Filled | null = first;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const result = turn.then(act);
    turn = result.catch(() => undefined);
    return result;
  };
  const advance: SlotLease["advance"] = (step) => inTurn(async () => {
    const renewed = { ...record, renewed: new Date(room.epochMs()).toISOString(), nonce: nonce() };
    const done = slot ? await step(ref, slot, JSON.stringify(renewed)) : ok(MOVED);
    if (!done.ok || done.value.kind === "kept") return done.ok ? ok("kept") : done;
    slot = done.value.kind === "written" ? done.value.slot : null;
    return slot ? ok("advanced") : failed(await lostProblem(room, record.lease));
  });
  return {
    holder: holderOf(record, { renewed: null }),
    advance,
    async renew() {
      const done = await advance(room.slots.touch);
      return done.ok ? ok(undefined) : done;
    },
    held: () => inTurn(async () => slot !== null && (await room.slots.id(ref)) === slot.id),
    release: () => inTurn(async () => {
      const cleared = slot ? await room.slots.clear(ref, slot) : ok(null);
      if (cleared.ok) slot = null;
      return cleared.ok ? ok(undefined) : cleared;
    }),
  };
}

async function lostProblem({ slots }: Room, name: LeaseName): Promise<Problem> {
  const found = await slots.read(refOf(name));
  const holder = found.ok && found.value ? holderOf(readLease(found.value.text), beatOf(found.value)) : null;
  const by = holder ? `${holder.session} (${holder.owner} on ${holder.host}) has taken ${labelOf(name)} over` : `${labelOf(name)} was taken away from this session`;
  return problem("lease-lost", `${by}.`, { hint: "What was recorded until then stays. See who works on it with `milestone session list`." });
}

async function list({ slots, judge }: Room): ReturnType<Leases["list"]> {
  const names = await slots.names();
  if (!names.ok) return names;
  const found = all(await Promise.all(names.value.map(async (ref) => {
    const slot = await slots.read(ref);
    return slot.ok ? ok({ ref, slot: slot.value }) : slot;
  })));
  if (!found.ok) return found;
  return ok(found.value.flatMap(({ ref, slot }) => (slot ? [{ ...leaseOf(ref, readLease(slot.text), digestOf), standing: judge(ref, slot) }] : [])));
}

async function revoke(slots: Slots, ref: RefName): Promise<Result<void>> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const found = await slots.read(ref);
    if (!found.ok) return found;
    const cleared = found.value ? await slots.clear(ref, found.value) : ok({ kind: "cleared" });
    if (!cleared.ok) return cleared;
    if (cleared.value.kind === "cleared") return ok(undefined);
  }
  return failed(problem("conflict", "The lease changes faster than it can be taken away.", { hint: "Try again." }));
}
