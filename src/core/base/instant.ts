// Instants as ISO 8601 UTC text, reckoned without a clock.

const DAY = 86_400;

/** "2026-03-02T09:00:00Z", in whole seconds; `epochMs` counts from 1970, and lies in a year of four digits. */
export function instantAt(epochMs: number): string {
  const seconds = Math.floor(epochMs / 1000);
  const days = Math.floor(seconds / DAY);
  const ofDay = seconds - days * DAY;
  return `${dateAt(days)}T${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}Z`;
}

/**
 * By the Gregorian calendar, in years that begin in March, so that the day that leap years add is their last. Making a formatter
 * of `Intl` would take half as long as a start of Node.
 */
function dateAt(daysSince1970: number): string {
  const days = daysSince1970 + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const isNextYear = month >= 10;
  const written = String(era * 400 + year + (isNextYear ? 1 : 0)).padStart(4, "0");
  return `${written}-${two(isNextYear ? month - 9 : month + 3)}-${two(ofYear - Math.floor((153 * month + 2) / 5) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
