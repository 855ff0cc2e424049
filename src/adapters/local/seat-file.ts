// Reports and orders as they are read from files that anybody may have written.
import { isObject, parsedJson } from "../../core/base/json.ts";
import { ROLES, SEAT_STATES, type Floor, type Order, type Seat } from "../../core/model/execution/seat.ts";
import { isSessionId } from "../../core/model/execution/session.ts";

/** Null for what is no report. */
export function readFloor(text: string): Floor | null {
  const value = parsedJson(text);
  return isFloor(value) ? value : null;
}

/** Null for what is no order. */
export function readOrder(text: string): Order | null {
  const value = parsedJson(text);
  return isOrder(value) ? value : null;
}

function isFloor(value: unknown): value is Floor {
  if (!isObject(value) || !isSessionId(String(value["session"])) || typeof value["pid"] !== "number") return false;
  const { seats } = value;
  return areTexts(value, ["session", "milestone", "at"]) && Array.isArray(seats) && seats.every(isSeat);
}

function isSeat(value: unknown): value is Seat {
  if (!isObject(value) || !areTexts(value, ["name", "since", "heartbeat"]) || typeof value["restarts"] !== "number") return false;
  const { role, state, task, log, memory_bytes: memory } = value;
  const known = ROLES.some((each) => each === role) && SEAT_STATES.some((each) => each === state);
  return known && [task, log].every((each) => each === null || typeof each === "string") && (memory === null || typeof memory === "number");
}

function isOrder(value: unknown): value is Order {
  if (!isObject(value)) return false;
  const { kind, seat, owner } = value;
  if (kind === "own") return typeof owner === "string";
  return kind === "stop-session" || ((kind === "stop" || kind === "restart") && typeof seat === "string");
}

function areTexts(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === "string");
}
