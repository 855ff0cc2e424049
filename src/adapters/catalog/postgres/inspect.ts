// Looking a catalog in PostgreSQL through: how large it is, whether it is sound, and what makes it smaller and quicker.
import type { Result } from "../../../core/base/result.ts";
import type { CatalogInfo, CatalogTrial } from "../../../core/model/backend.ts";
import { disagreement, rowsByTable } from "../sql/counted.ts";
import type { Transaction } from "../sql/dialect.ts";
import { SCHEMA_VERSION, TABLES } from "../sql/schema.ts";
import type { Connections } from "./connections.ts";
import { lookAt, type Own } from "./own-schema.ts";

type Site = { readonly connections: Connections; readonly own: Own };

const SHOWN = ["max_connections", "shared_buffers", "work_mem", "effective_cache_size", "default_transaction_isolation"];
const BYTES = "SELECT CAST(COALESCE(sum(pg_total_relation_size(oid)), 0) AS bigint) AS bytes FROM pg_class WHERE relnamespace = to_regnamespace(?) AND relkind = 'r'";

export function infoOf(site: Site): Promise<Result<CatalogInfo>> {
  const { connections, own } = site;
  return connections.read(own, async (transaction) => {
    const version = await transaction.rows("SELECT current_setting('server_version') AS version, pg_is_in_recovery()::int AS standby");
    const settings = await transaction.rows(`SELECT name, current_setting(name) AS value FROM pg_settings WHERE ${transaction.dialect.among("name", "text")} ORDER BY name`, [JSON.stringify(SHOWN)]);
    return {
      backend: "postgresql", place: connections.address.place, version: String(version[0]?.["version"]), schema_version: SCHEMA_VERSION,
      bytes: await bytesOf(transaction, own), rows: await rowsByTable(transaction), pool: connections.counts(),
      settings: {
        schema: own.schema, standby: version[0]?.["standby"] === 1 ? "yes" : "no", pool_size: connections.settings.pool, statement_timeout: `${connections.settings.statement} ms`,
        ...Object.fromEntries(settings.map(({ name, value }) => [String(name), String(value)])),
      },
    };
  });
}

async function bytesOf({ rows }: Transaction, { schema }: Own): Promise<number> {
  const [sum] = await rows(BYTES, [schema]);
  return Number(sum?.["bytes"] ?? 0);
}

/** Each says what it found wrong, or nothing. */
type Look = (transaction: Transaction, own: Own) => Promise<string | null>;

const LOOKS: Readonly<Record<string, Look>> = {
  schema: async ({ rows }, { schema }) => {
    const there = new Set((await rows("SELECT relname AS name FROM pg_class WHERE relnamespace = to_regnamespace(?) AND relkind = 'r'", [schema])).map(({ name }) => name));
    const missing = ["words", ...TABLES.map(({ name }) => name)].filter((name) => !there.has(name));
    return missing.length === 0 ? null : `${missing.join(", ")} missing`;
  },
  indexes: async ({ rows }, { schema }) => {
    const broken = await rows("SELECT relname AS name FROM pg_index JOIN pg_class ON oid = indexrelid WHERE relnamespace = to_regnamespace(?) AND NOT (indisvalid AND indisready)", [schema]);
    return broken.length === 0 ? null : `${broken.map(({ name }) => name).join(", ")} invalid`;
  },
  writes: async ({ rows }, { schema }) => {
    const [may] = await rows("SELECT pg_is_in_recovery()::int AS standby, has_schema_privilege(?, 'CREATE')::int AS made", [schema]);
    if (may?.["standby"] === 1) return "the server is read-only";
    return may?.["made"] === 1 ? null : "the user may not write";
  },
  rows: (transaction) => disagreement(transaction),
  latency: async ({ rows }) => {
    await rows("SELECT row FROM milestones ORDER BY id_key LIMIT 50");
    return null;
  },
};

/** One that the database itself refuses is not sound, and why is what was found. */
export async function checksOf({ connections, own }: Site): Promise<Result<readonly CatalogTrial[]>> {
  const reached = performance.now();
  const found = await lookAt(connections, own);
  if (!found.ok) return found;
  const checks: CatalogTrial[] = [{ name: "server", ok: true, found: `PostgreSQL ${found.value.version} at ${connections.address.server}`, milliseconds: performance.now() - reached }];
  for (const [name, look] of Object.entries(LOOKS)) {
    const started = performance.now();
    const wrong = await connections.read(own, (transaction) => look(transaction, own));
    if (!wrong.ok && wrong.problem.code !== "database-corrupt") return wrong;
    const words = wrong.ok ? wrong.value : wrong.problem.message;
    checks.push({ name, ok: words === null, found: words ?? "sound", milliseconds: performance.now() - started });
  }
  return { ok: true, value: checks };
}

/** Waits for everybody else's transactions, whatever they are about. */
const OPTIMIZE_MS_MAX = 600_000;

function patient(text: string) {
  return { text, query_timeout: OPTIMIZE_MS_MAX };
}

/** Everybody goes on reading and writing meanwhile. */
export async function optimized({ connections, own }: Site): Promise<Result<readonly string[]>> {
  const done = await connections.use(async (client) => {
    const vacuums = ["words", ...TABLES.map((table) => table.name)].map((name) => `VACUUM (ANALYZE) ${own.schema}.${name}`);
    for (const text of [...vacuums, `REINDEX SCHEMA CONCURRENTLY ${own.schema}`]) await client.query(patient(text));
  });
  return done.ok ? { ok: true, value: ["gave the space of old rows back, and counted what the planner wants to know", "built the indexes anew"] } : done;
}
