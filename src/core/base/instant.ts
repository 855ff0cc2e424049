// Instants as ISO 8601 UTC text, reckoned without a clock.

const UTC = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "short", timeStyle: "medium" });

/** "2026-03-02T09:00:00Z", in whole seconds; `epochMs` counts from 1970. */
export function instantAt(epochMs: number): string {
  return `${UTC.format(epochMs).replace(" ", "T")}Z`;
}
