// Durations as strict text ("5m", "1h 30m", "7d", "P1D") and as milliseconds.

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** Longer waits are typing errors, not plans. */
const DURATION_DAYS_MAX = 365;
const SPELLINGS = "30s, 5m, 2h, 7d, 2w, \"1h 30m\" or ISO 8601 (PT5M)";

/** The sentence that every refusal ends with. */
export const DURATION_HINT = `Write a duration as ${SPELLINGS}.`;

/** Milliseconds, or null where the text is not a duration. Zero, negative and bare numbers, and more than 365 days, are refused. */
export function parseDuration(text: string): number | null {
  const milliseconds = text.startsWith("P") ? isoDuration(text) : plainDuration(text.trim());
  if (milliseconds === null || milliseconds <= 0 || milliseconds > DURATION_DAYS_MAX * 86_400_000) return null;
  return milliseconds;
}

function plainDuration(text: string): number | null {
  let total = 0;
  for (const part of text.split(/\s+/)) {
    const match = /^(\d{1,7})(ms|s|m|h|d|w)$/.exec(part);
    if (!match?.[1] || !match[2]) return null;
    total += Number(match[1]) * (UNIT_MS[match[2]] ?? 0);
  }
  return total;
}

function isoDuration(text: string): number | null {
  const match = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/.exec(text);
  if (!match) return null;
  const units = ["w", "d", "h", "m", "s"] as const;
  return units.reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * (UNIT_MS[unit] ?? 0), 0);
}

const SPELLED = [["d", 86_400], ["h", 3_600], ["m", 60], ["s", 1]] as const;

/** "420ms", "1.4s", "42s", "1m 20s", "2h 5m": what a person wants to know, the two largest units at most. */
export function durationText(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  if (whole < 1_000) return `${whole}ms`;
  if (whole < 9_950) return `${Number((whole / 1_000).toFixed(1))}s`;
  const seconds = Math.round(whole / 1_000);
  const first = SPELLED.findIndex(([, size]) => seconds >= size);
  const counts = SPELLED.map(([unit, size], index) => [Math.floor((seconds % (SPELLED[index - 1]?.[1] ?? Number.POSITIVE_INFINITY)) / size), unit] as const);
  return counts.slice(first, first + 2).filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join(" ");
}
