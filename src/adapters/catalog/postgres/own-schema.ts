// The schema that a repository's catalog has to itself in a database, with a mark that says whose it is.
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { plainText } from "../../../core/query/order.ts";
import type { Transaction } from "../sql/dialect.ts";
import { creation, SCHEMA_VERSION } from "../sql/schema.ts";
import type { Connections, Room } from "./connections.ts";
import { POSTGRES } from "./postgres-dialect.ts";

/** The first version that is still looked after; nothing newer is asked for. */
const SERVER_VERSION_MIN = 130_000;

/** `home` says which repository and which checkout of it, in words; it stands in the schema's comment for people to read. */
export type Own = Room & { readonly home: string };

export function ownSchema(home: string): Own {
  const digest = process.getBuiltinModule("node:crypto").createHash("sha256").update(home).digest();
  return { home, schema: `milestone_${digest.toString("hex", 0, 10)}`, lock: String(digest.readBigInt64BE(24)), readers: String(digest.readBigInt64BE(16)) };
}

type Seen = { readonly version: number; readonly version_text: string; readonly encoding: string; readonly id: number | null; readonly comment: string | null; readonly owner: string | null; readonly mine: number | null };

const LOOK = `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS version_text,
  pg_encoding_to_char(encoding) AS encoding, n.oid AS id, obj_description(n.oid, 'pg_namespace') AS comment, pg_get_userbyid(n.nspowner) AS owner, pg_has_role(n.nspowner, 'USAGE')::int AS mine
  FROM pg_database d LEFT JOIN pg_namespace n ON n.nspname = $1 WHERE d.datname = current_database()`;

/** `older`: ours, and to be built anew. `newer`: made by a later version of this program. One that is made anew has another `id`. */
type Standing = { readonly state: "missing" } | { readonly state: "ready" | "older" | "newer"; readonly id: number };
export type Found = Standing & { readonly version: string };

/** Problems: those of reaching it, and `database-unavailable` where server or schema are not what we need. */
export async function lookAt(connections: Connections, own: Own): Promise<Result<Found>> {
  const seen = await connections.use(async (client) => (await client.query<Seen>(LOOK, [own.schema])).rows[0]);
  if (!seen.ok) return seen;
  if (seen.value === undefined) throw new Error("a database that does not know itself");
  return judge(seen.value, { connections, own });
}

function judge(seen: Seen, { connections: { address }, own }: { readonly connections: Connections; readonly own: Own }): Result<Found> {
  const version = seen.version_text.split(" ")[0] ?? "";
  if (seen.version < SERVER_VERSION_MIN) return refuse(`PostgreSQL at ${address.server} is version ${version}; version 13 or later is needed.`, "Let DATABASE_URL name a newer server.");
  if (seen.encoding !== "UTF8") return refuse(`The database ${address.database} on ${address.server} holds ${seen.encoding}; UTF8 is needed.`, "Let DATABASE_URL name another database, which `milestone db setup --postgresql` makes.");
  if (seen.id === null) return ok({ state: "missing", version });
  const made = versionIn(seen.comment, own);
  if (made === null) return refuse(`The schema ${own.schema} in ${address.place} was made by somebody else and is left alone.`, "Rename it, or let DATABASE_URL name another database.");
  if (seen.mine !== 1) return refuse(`The schema ${own.schema} in ${address.place} belongs to ${seen.owner}, whom the user of DATABASE_URL may not stand in for.`, "Grant that role to the user, or let DATABASE_URL name another database.");
  return ok({ version, id: seen.id, state: made === SCHEMA_VERSION ? "ready" : made < SCHEMA_VERSION ? "older" : "newer" });
}

/** Squeezing what is made from files anyway costs more than the disk that it saves. */
const UNCOMPRESSED = ["documents ALTER COLUMN document", "briefs ALTER COLUMN brief", "words ALTER COLUMN found"].map((column) => `ALTER TABLE ${column} SET STORAGE EXTERNAL`);

/** Makes the schema with its tables, in one transaction; somebody else may have made it meanwhile. Problems: those of writing. */
export function make(connections: Connections, own: Own): Promise<Result<null>> {
  return connections.write(own, async ({ rows, run }) => {
    if ((await idIn(rows, own)) !== null) return null;
    await run(`CREATE SCHEMA ${own.schema}`);
    await run(`COMMENT ON SCHEMA ${own.schema} IS '${mark(own).replaceAll("'", "''")}'`);
    for (const statement of [...creation(POSTGRES), ...UNCOMPRESSED]) await run(statement);
    return null;
  });
}

/**
 * Throws away the one that `lookAt` has found to be ours. Of several who want it gone one does it: the others would throw away what
 * has been made in its place. Problems: those of writing.
 */
export function drop(connections: Connections, own: Own, id: number): Promise<Result<null>> {
  return connections.write(own, async ({ rows, run }) => {
    if ((await idIn(rows, own)) !== id) return null;
    await rows(`SELECT pg_advisory_xact_lock(${own.readers})`);
    await run(`DROP SCHEMA ${own.schema} CASCADE`);
    return null;
  });
}

/** Looks, and makes what is missing or from an earlier version; what is told is how it was found. */
export async function ready(connections: Connections, own: Own): Promise<Result<Found>> {
  const found = await lookAt(connections, own);
  if (!found.ok || found.value.state === "ready") return found;
  if (found.value.state === "newer") return failed(newer(connections));
  if (found.value.state === "older") {
    const dropped = await drop(connections, own, found.value.id);
    if (!dropped.ok) return dropped;
  }
  const made = await make(connections, own);
  return made.ok ? found : made;
}

function newer({ address }: Connections): Problem {
  return problem("database-newer", `The catalog in ${address.place} was made by a later version of this program.`, { hint: "Update this program, or run `milestone backend rebuild`." });
}

function refuse(message: string, hint: string): Result<Found> {
  return failed(problem("database-unavailable", message, { hint }));
}

async function idIn(rows: Transaction["rows"], { schema }: Own): Promise<number | null> {
  const [row] = await rows("SELECT oid AS id FROM pg_namespace WHERE nspname = ?", [schema]);
  return row ? Number(row["id"]) : null;
}

/** A question mark would stand for a parameter. */
function mark({ home }: Own): string {
  return `milestone-catalog ${SCHEMA_VERSION} of ${plainText(home).replaceAll("?", "%3F")}`;
}

/** null where the comment is not ours, or not of this home. */
function versionIn(comment: string | null, own: Own): number | null {
  const form = /^(milestone-catalog )\d+(?= of )/;
  const version = form.exec(comment ?? "")?.[0].split(" ")[1];
  return version !== undefined && comment?.replace(form, "") === mark(own).replace(form, "") ? Number(version) : null;
}

