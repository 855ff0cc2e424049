// Looking a SQLite catalog through: how large it is, whether it is sound, and what makes it smaller and quicker.
import type { CatalogInfo, CatalogTrial } from "../../../core/model/backend.ts";
import { disagreement, rowsByTable } from "../sql/counted.ts";
import type { Transaction } from "../sql/dialect.ts";
import { SCHEMA_VERSION, TABLES } from "../sql/schema.ts";
import { type Connection, within } from "./connection.ts";
import type { Database } from "./driver.ts";
import { codeOf } from "./failure.ts";
import { bytesOf, patienceOf, shownPath, type Site } from "./site.ts";

const SETTINGS = ["journal_mode", "synchronous", "page_size", "cache_size", "auto_vacuum", "mmap_size"];

export async function infoOf(transaction: Transaction, { site, connection: { database } }: { readonly site: Site; readonly connection: Connection }): Promise<CatalogInfo> {
  const [version] = await transaction.rows("SELECT sqlite_version() AS version");
  return {
    backend: "sqlite", place: shownPath(site), version: String(version?.["version"]), schema_version: SCHEMA_VERSION,
    bytes: bytesOf(site), rows: await rowsByTable(transaction), pool: null,
    settings: Object.fromEntries(SETTINGS.map((name) => [name, settingOf(database, name)])),
  };
}

function settingOf(database: Database, name: string): string | number {
  const value = database.pragma(name, { simple: true });
  return typeof value === "number" ? value : String(value);
}

/** Each says what it found wrong, or nothing. */
type Look = (connection: Connection) => Promise<string | null>;

const LOOKS: Readonly<Record<string, Look>> = {
  schema: async ({ database }) => {
    const there = new Set(database.prepare<unknown[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
    const missing = ["words", ...TABLES.map(({ name }) => name)].filter((name) => !there.has(name));
    return missing.length === 0 ? null : `${missing.join(", ")} missing`;
  },
  integrity: async ({ database }) => {
    const first = database.prepare<unknown[], string>("PRAGMA integrity_check(1)").pluck().get();
    return first === "ok" ? null : String(first);
  },
  "full text": async ({ database }) => {
    database.exec("INSERT INTO words (words) VALUES ('integrity-check')");
    return null;
  },
  rows: ({ transaction }) => disagreement(transaction),
  latency: async ({ transaction }) => {
    await transaction.rows("SELECT row FROM milestones ORDER BY id_key LIMIT 50");
    return null;
  },
};

export async function checksOf(connection: Connection): Promise<CatalogTrial[]> {
  const checks: CatalogTrial[] = [];
  for (const [name, look] of Object.entries(LOOKS)) {
    const started = performance.now();
    const wrong = await look(connection).catch(wordsOf);
    checks.push({ name, ok: wrong === null, found: wrong ?? "sound", milliseconds: performance.now() - started });
  }
  return checks;
}

/** What the database itself says against a check is what the check has found. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error) || !codeOf(error)?.startsWith("SQLITE_")) throw error;
  return error.message;
}

/** One by one; each does nothing where there is nothing to do. */
const STEPS: Readonly<Record<string, string>> = {
  "merged the full text into one piece": "INSERT INTO words (words) VALUES ('optimize')",
  "counted what the planner wants to know": "ANALYZE",
  "wrote the file anew without gaps": "VACUUM",
};

export async function optimized(connection: Connection, site: Site): Promise<string[]> {
  // Whoever is building is let finish first; what then goes wrong is taken back by SQLite itself, step by step.
  await within(connection, { begin: "IMMEDIATE", patience: patienceOf(site) }, async () => null);
  for (const step of Object.values(STEPS)) connection.database.exec(step);
  connection.database.pragma("wal_checkpoint(TRUNCATE)");
  return Object.keys(STEPS);
}
