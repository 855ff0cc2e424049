// Stamps: what each part of a catalog was made from, and which versions its files had then.
import { PARTS, type Part } from "../../../core/query/questions.ts";
import type { Stamps } from "../../../ports/catalog.ts";
import type { Transaction } from "./dialect.ts";

export async function stampsIn(transaction: Transaction): Promise<Stamps> {
  const rows = await transaction.rows("SELECT part, stamp FROM stamps");
  const stamps = new Map(rows.map(({ part, stamp }) => [part, stamp]));
  const of = (part: Part): string | null => String(stamps.get(part) ?? "") || null;
  return { milestones: of("milestones"), events: of("events"), sessions: of("sessions"), approvals: of("approvals") };
}

export async function versionsIn(transaction: Transaction, part: Part): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.rows("SELECT path, version FROM files WHERE part = ?", [part]);
  return new Map(rows.map(({ path, version }) => [String(path), String(version)]));
}

/** Whether the parts in question are as the asker takes them to be. */
export function matches(stamps: Stamps, at: Partial<Stamps>): boolean {
  return PARTS.every((part) => at[part] === undefined || at[part] === stamps[part]);
}
