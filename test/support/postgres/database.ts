// Databases of tests, each in the one server of the run.
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { onTestFinished } from "vitest";
import { DOOR } from "./keeper.ts";
import { PASSWORD } from "./server.ts";

/** The superuser's address of a database in the run's server. */
export async function serverUrl(database: string): Promise<string> {
  const visitor = connect(Number(process.env[DOOR]), "127.0.0.1");
  await once(visitor, "connect");
  const port = await text(visitor);
  if (!/^\d+$/.test(port)) throw new Error(port);
  return `postgresql://postgres:${PASSWORD}@127.0.0.1:${port}/${database}`;
}

/** An empty database that goes with the test. */
export async function freshDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const postgres = await serverUrl("postgres");
  await ask(postgres, `CREATE DATABASE ${name}`);
  onTestFinished(async () => void (await ask(postgres, `DROP DATABASE ${name} WITH (FORCE)`)));
  return serverUrl(name);
}

/** One statement, past everything that is tested. */
export async function ask(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}
