// Counting rows: how many each table has, and whether the tables speak of the same milestones.
import type { Transaction } from "./dialect.ts";
import { BRIEFS, DOCUMENTS, MILESTONES, TABLES } from "./schema.ts";

export async function rowsByTable(transaction: Transaction): Promise<Readonly<Record<string, number>>> {
  const counts: [string, number][] = [];
  for (const name of [...TABLES.map((table) => table.name), "words"]) counts.push([name, await count(transaction, name)]);
  return Object.fromEntries(counts);
}

async function count(transaction: Transaction, from: string): Promise<number> {
  const [row] = await transaction.rows(`SELECT CAST(count(*) AS integer) AS total FROM ${from}`);
  return Number(row?.["total"] ?? 0);
}

/** What the tables say differently; null where they agree. */
export async function disagreement(transaction: Transaction): Promise<string | null> {
  const [milestones, ...others] = await Promise.all([MILESTONES.name, DOCUMENTS.name, BRIEFS.name, "words"].map((name) => count(transaction, name)));
  if (others.some((other) => other !== milestones)) return `${milestones} milestones, but ${others.join(", ")} documents, briefs and words`;
  const wrong = await count(transaction, `milestones WHERE waits <> ${WAITED}`);
  return wrong === 0 ? null : `${wrong} milestones count wrongly what they wait for`;
}

/** How many milestones that are not done, or not there, one of `milestones` requires. */
export const WAITED = `(
  SELECT count(*) FROM requirements LEFT JOIN milestones AS other ON other.id = requirements.required
  WHERE requirements.number = milestones.number AND (other.done IS NULL OR other.done = 0))`;
