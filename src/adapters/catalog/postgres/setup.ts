// What a catalog needs in a given server: a database, and in it a schema. Whatever is there already stays.
import pg from "pg";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { SetupStep } from "../../../ports/catalog.ts";
import { type Address, addressOf, withDatabase } from "./address.ts";
import { openConnections, type Connections, type Settings } from "./connections.ts";
import { lookAt, ownSchema, ready } from "./own-schema.ts";
import type { Site } from "./postgres-catalog.ts";

/** Every server has it; whoever may make a database is let in to it. */
const FIRST_DATABASE = "postgres";

/** Makes what is missing where `apply` says so, and says what there is. Problems: those of opening a catalog. */
export async function setUp({ url, home, settings }: Site, { apply }: { readonly apply: boolean }): Promise<Result<readonly SetupStep[]>> {
  const address = addressOf(url);
  if (!address.ok) return address;
  const database = await databaseStep(address.value, { settings, apply });
  if (!database.ok || database.value.state === "missing") return database.ok ? ok([database.value]) : database;
  const own = ownSchema(home);
  return withConnections(address.value, settings, async (connections): Promise<Result<readonly SetupStep[]>> => {
    const found = await (apply ? ready : lookAt)(connections, own);
    if (!found.ok) return found;
    const state = found.value.state === "ready" ? "there" : apply ? "made" : "missing";
    return ok([{ what: `PostgreSQL ${found.value.version} at ${address.value.server}`, state: "there" }, database.value, { what: `schema ${own.schema} for ${home}`, state }]);
  });
}

/** Where it is there already, nobody needs to be let in to another. */
async function databaseStep(address: Address, { settings, apply }: { readonly settings: Settings; readonly apply: boolean }): Promise<Result<SetupStep>> {
  const what = `database ${address.database}`;
  const opened = await withConnections(address, settings, ({ use }) => use((client) => client.query("SELECT")));
  if (opened.ok) return ok({ what, state: "there" });
  return withConnections(withDatabase(address, FIRST_DATABASE), settings, async ({ use }) => {
    const there = await use(async (client) => (await client.query("SELECT FROM pg_database WHERE datname = $1", [address.database])).rows.length > 0);
    if (!there.ok) return there;
    if (there.value || !apply) return ok({ what, state: there.value ? "there" : "missing" });
    const made = await use((client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(address.database)} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`));
    return made.ok ? ok({ what, state: "made" }) : failed({ ...made.problem, message: `The ${what} cannot be made. ${made.problem.message}` });
  });
}

async function withConnections<T>(address: Address, settings: Settings, work: (connections: Connections) => Promise<T>): Promise<T> {
  const connections = openConnections(address, settings);
  try {
    return await work(connections);
  } finally {
    await connections.close();
  }
}
