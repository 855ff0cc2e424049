// Moments: instants and days as files write them, brought into one form without asking where the machine stands.
import { instantAt } from "../base/instant.ts";

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/** ISO 8601 UTC in whole seconds; what names no zone is UTC, what is no instant is null. */
export function instantOf(text: string | null): string | null {
  const match = MOMENT.exec(text ?? "");
  if (!match) return null;
  const [, day = "", minute = "00:00", second = ":00", zone = "Z"] = match;
  const plain = `${day}T${minute}${second}`;
  const ms = Date.parse(`${plain}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`);
  return Number.isNaN(ms) ? null : zone === "Z" ? `${plain}Z` : instantAt(ms);
}

/** The day that a text begins with, `YYYY-MM-DD`; null where it begins with none. */
export function dayOf(text: string | null): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(text ?? "")?.[0] ?? null;
  return day === null || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
}

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;

/** Whole days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** The day so many days later, or with a negative number earlier. */
export function dayAfter(day: string, days: number): string {
  return instantAt(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).slice(0, 10);
}

/** To a hundredth; never below 0. */
export function hoursBetween(from: string, to: string): number {
  return roundedHours(Math.max(0, Date.parse(to) - Date.parse(from)) / MS_PER_HOUR);
}

/** To a hundredth. */
export function roundedHours(hours: number): number {
  return Math.round(hours * 100) / 100;
}
