// The outbox as it is stored: records in their order, and what they come to.
import * as z from "zod/mini";
import { CHANNELS, NOTICE_KINDS, type Letter, type Try } from "../notice.ts";

/** Where doors without a disk keep it: commits with one file, each on top of the last, so that no server lets two writers pass each other. */
export const OUTBOX_REF = "refs/milestones/outbox";

/** All deliveries of one who has taken letters; the last one begins before it is over. */
export const TURN_MS_MAX = 120_000;
/** One of them. */
export const DELIVERY_MS_MAX = 15_000;
/** Who takes a letter has it for so long, with time to say what became of it; whoever has not by then is dead. */
export const TAKEN_MS = TURN_MS_MAX + 2 * DELIVERY_MS_MAX;
/** A letter that arrived is known for so long, so that the same notice is not sent again. */
const KNOWN_MS = 2 * 86_400_000;
/** Over about a day, with the waits between them. */
export const TRIES_MAX = 8;
/** Tries that are remembered where the log has no file of its own. */
const LOG_MAX = 100;
/** Given up, and still shown; older ones are forgotten. */
const DEAD_MAX = 500;

const notice = z.object({
  id: z.string(), kind: z.enum(NOTICE_KINDS), at: z.string(), milestone: z.nullable(z.string()), task: z.nullable(z.string()),
  title: z.string(), lines: z.readonly(z.array(z.string())), to: z.readonly(z.array(z.string())), link: z.nullable(z.string()),
});
const channel = z.enum(CHANNELS);
const letter = z.object({ notice, channel, tries: z.number(), nextAt: z.nullable(z.string()), failure: z.nullable(z.string()) });
const tried = z.object({ at: z.string(), id: z.string(), title: z.optional(z.string()), channel, delivered: z.boolean(), detail: z.string() });

/** `by` names one taking; `key` is a letter's. */
const record = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("put"), letter }),
  z.object({ kind: z.literal("take"), key: z.string(), by: z.string(), at: z.string() }),
  z.object({ kind: z.literal("release"), key: z.string() }),
  z.object({ kind: z.literal("settle"), tried, letter: z.nullable(letter) }),
  z.object({ kind: z.literal("known"), key: z.string(), at: z.string() }),
  z.object({ kind: z.literal("tried"), tried }),
  z.object({ kind: z.literal("reset") }),
]);
export type OutboxRecord = z.infer<typeof record>;

/** `taken` by whom and since when. */
type Held = { readonly letter: Letter; readonly taken: { readonly by: string; readonly at: string } | null };

export type OutboxState = { readonly held: Map<string, Held>; readonly known: Map<string, string>; readonly log: Try[] };

export function emptyOutbox(): OutboxState {
  return { held: new Map(), known: new Map(), log: [] };
}

export function letterKey({ channel: to, notice: { id } }: Pick<Letter, "channel" | "notice">): string {
  return `${to} ${id}`;
}

/** Null for what this version does not know. */
export function outboxRecord(value: unknown): OutboxRecord | null {
  const read = record.safeParse(value);
  return read.success ? read.data : null;
}

/** Records count in their order: of two that take the same letter the first has it. The same record twice is one. */
export function applyRecord(state: OutboxState, one: OutboxRecord): void {
  const { held, known } = state;
  switch (one.kind) {
    case "put": return put(state, one.letter);
    case "take": return take(held, one);
    case "settle": return settle(state, one);
    case "known": known.set(one.key, one.at); return;
    case "tried": note(state, one.tried); return;
    case "reset": held.clear(); return;
    case "release": {
      const now = held.get(one.key);
      if (now) held.set(one.key, { ...now, taken: null });
    }
  }
}

function put({ held, known }: OutboxState, one: Letter): void {
  const key = letterKey(one);
  if (!held.has(key) && !known.has(key)) held.set(key, { letter: one, taken: null });
}

/** Who took it before and said nothing is dead; whether it was sent is not known, so that counts as a try. */
function take(held: OutboxState["held"], { key, by, at }: Extract<OutboxRecord, { kind: "take" }>): void {
  const now = held.get(key);
  if (!now || !isDue(now, Date.parse(at))) return;
  const died = now.taken === null ? now.letter : { ...now.letter, tries: now.letter.tries + 1, failure: "The process that tried it died." };
  const over = died.tries >= TRIES_MAX;
  held.set(key, over ? { letter: { ...died, nextAt: null }, taken: null } : { letter: died, taken: { by, at } });
}

function isDue({ letter: { nextAt }, taken }: Held, now: number): boolean {
  return nextAt !== null && Date.parse(nextAt) <= now && (taken === null || Date.parse(taken.at) + TAKEN_MS <= now);
}

function settle(state: OutboxState, { tried: done, letter: next }: Extract<OutboxRecord, { kind: "settle" }>): void {
  const key = `${done.channel} ${done.id}`;
  note(state, done);
  if (next === null) {
    state.held.delete(key);
    state.known.set(key, done.at);
  } else if (state.held.has(key)) state.held.set(key, { letter: next, taken: null });
}

function note({ log }: OutboxState, done: Try): void {
  if (!log.some((other) => isSameTry(other, done))) log.push(done);
  if (log.length > LOG_MAX) log.shift();
}

function isSameTry(one: Try, other: Try): boolean {
  return one.at === other.at && one.id === other.id && one.channel === other.channel && one.delivered === other.delivered && one.detail === other.detail;
}

/** Keys of letters that are due, the oldest first. */
export function dueKeys({ held }: OutboxState, now: string, limit: number): string[] {
  return [...held].filter(([, one]) => isDue(one, Date.parse(now))).slice(0, limit).map(([key]) => key);
}

export function takenBy({ held }: OutboxState, by: string): Letter[] {
  return [...held.values()].flatMap(({ letter: one, taken }) => (taken?.by === by ? [one] : []));
}

/** Forgets what arrived long before the newest that did, and the oldest of what was given up. No clock takes part. */
export function forgetOld({ held, known }: OutboxState): void {
  const newest = Math.max(...[...known.values()].map((at) => Date.parse(at)).filter(Number.isFinite));
  for (const [key, at] of known) if (!(Date.parse(at) > newest - KNOWN_MS)) known.delete(key);
  const dead = [...held].filter(([, { letter: { nextAt } }]) => nextAt === null);
  for (const [key] of dead.slice(0, Math.max(0, dead.length - DEAD_MAX))) held.delete(key);
}

/** The fewest records that come to the same state. */
export function recordsOf({ held, known, log }: OutboxState): OutboxRecord[] {
  const letters = [...held].flatMap(([key, { letter: one, taken }]): OutboxRecord[] => [
    { kind: "put", letter: one },
    ...(taken ? [{ kind: "take", key, by: taken.by, at: taken.at } as const] : []),
  ]);
  return [...letters, ...[...known].map(([key, at]) => ({ kind: "known", key, at }) as const), ...log.map((done) => ({ kind: "tried", tried: done }) as const)];
}
