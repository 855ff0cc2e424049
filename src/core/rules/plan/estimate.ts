// When work that takes so many hours ends: working days, buffers and dates.
import { parseDuration } from "../../base/duration.ts";

/** Added to estimates where a plan names no buffer of its own, in per cent. */
export const BUFFER_PERCENTAGE = 25;
/** What a working day holds; working days are Monday to Friday. */
export const HOURS_A_DAY = 8;
/** Plans beyond this are typing errors, and walking their calendar would take long: four centuries of work. */
const WORKING_DAYS_MAX = 100_000;

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday; Monday counts 0. */
const WEEKDAY_OF_EPOCH = 3;
const SATURDAY = 5;

/** Days since 1970-01-01 of "2026-03-31" or of an instant that begins so; null where it is no day of the calendar. */
export function dayOf(date: string): number | null {
  const text = date.slice(0, 10);
  const milliseconds = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const day = milliseconds / DAY_MS;
  return Number.isInteger(day) && dateOf(day) === text ? day : null;
}

/** "2026-03-31" of days since 1970-01-01, by the proleptic Gregorian calendar (Hinnant's civil_from_days). */
export function dateOf(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-");
}

/**
 * The day on which work ends that begins on `start`: `hours × (1 + buffer / 100) / 8` working days, rounded up, the first
 * of them the start itself or the Monday after it. null where the start is no date or the end is out of reach.
 */
export function endOfWork(start: string, hours: number, buffer: number): string | null {
  const first = dayOf(start);
  const days = Math.max(1, Math.ceil(Math.round(hours * (100 + buffer)) / (100 * HOURS_A_DAY)));
  if (first === null || !(days <= WORKING_DAYS_MAX)) return null;
  const weekday = (((first + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;
  const monday = weekday >= SATURDAY ? first + 7 - weekday : first - weekday;
  const index = (weekday >= SATURDAY ? 0 : weekday) + days - 1;
  return dateOf(monday + Math.floor(index / 5) * 7 + (index % 5));
}

/** The day a duration ("2w", "10d") after a day, part days left out. null where either cannot be read. */
export function dayAfter(start: string, duration: string): string | null {
  const first = dayOf(start);
  const milliseconds = parseDuration(duration);
  return first === null || milliseconds === null ? null : dateOf(first + Math.floor(milliseconds / DAY_MS));
}
