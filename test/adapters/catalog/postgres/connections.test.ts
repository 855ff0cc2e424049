// The way to a PostgreSQL server, and what stands in it.
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Result } from "../../../../src/core/base/result.ts";
import { addressOf } from "../../../../src/adapters/catalog/postgres/address.ts";
import { openConnections, SETTINGS, type Connections, type Settings } from "../../../../src/adapters/catalog/postgres/connections.ts";
import { lookAt, ownSchema, ready } from "../../../../src/adapters/catalog/postgres/own-schema.ts";
import { ask, freshDatabase, serverUrl } from "../../../support/postgres/database.ts";
import { fakeServer } from "../../../support/postgres/fake-server.ts";
import { proxyTo } from "../../../support/postgres/proxy.ts";
import { PASSWORD } from "../../../support/postgres/server.ts";

const HOME = "acme/shop, the checkout of Ada";
const OWN = ownSchema(HOME);

const WAITING = { timeout: 20_000 };

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function connectionsTo(url: string, settings: Partial<Settings> = {}): Connections {
  const connections = openConnections(value(addressOf(url)), { ...SETTINGS, ...settings });
  onTestFinished(() => connections.close());
  return connections;
}

/** The problem of looking at our schema; never with a password in it. */
async function problemAt(url: string, settings: Partial<Settings> = {}): Promise<{ readonly code: string; readonly message: string; readonly hint: string }> {
  return problemOf(await lookAt(connectionsTo(url, settings), OWN));
}

function problemOf(result: Result<unknown>): { readonly code: string; readonly message: string; readonly hint: string } {
  if (result.ok) throw new Error("no problem");
  const { code, message, hint = "" } = result.problem;
  expect(JSON.stringify(result.problem)).not.toMatch(new RegExp(`${PASSWORD}|hunter2`));
  return { code, message, hint };
}

const port = async (): Promise<number> => Number(new URL(await serverUrl("postgres")).port);

describe("what stands in the way is said in one sentence without credentials", () => {
  test("a text that is no address", () => {
    for (const text of ["", "nonsense", "mysql://ada:hunter2@db/x", "postgresql://ada:hun#ter2@db/x", "postgresql://ada:hunter2@db:99999/x"]) {
      const { code, message, hint } = problemOf(addressOf(text));
      expect({ code, message }).toEqual({ code: "database-unavailable", message: "DATABASE_URL is not the address of a PostgreSQL database." });
      expect(hint).not.toContain("ter2");
    }
  });

  test("a wrong password, and none at all", async () => {
    const at = `127.0.0.1:${await port()}`;
    for (const credentials of ["postgres:hunter2", "nobody:hunter2", "postgres"]) {
      expect(await problemAt(`postgresql://${credentials}@${at}/postgres`)).toEqual({
        code: "database-unavailable", message: `PostgreSQL at ${at} refuses the user name or the password.`, hint: "Check the credentials in DATABASE_URL.",
      });
    }
  });

  test("a host that there is not", async () => {
    expect(await problemAt("postgresql://ada:hunter2@db.invalid/shop")).toMatchObject({ code: "database-unavailable", message: "There is no host db.invalid." });
  });

  test("a port where nobody is", async () => {
    expect(await problemAt("postgresql://ada:hunter2@127.0.0.1:1/shop")).toMatchObject({ code: "database-unavailable", message: "No PostgreSQL answers at 127.0.0.1:1." });
    expect(await problemAt("postgresql:///shop?host=/nowhere/at/all")).toMatchObject({ message: "No PostgreSQL answers at /nowhere/at/all." });
  });

  test("a server that says nothing", async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => void silent.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void silent.close());
    const at = silent.address();
    const problem = await problemAt(`postgresql://127.0.0.1:${typeof at === "object" && at?.port}/shop`, { connect: 200 });
    expect(problem.message).toMatch(/^PostgreSQL at 127\.0\.0\.1:\d+ did not answer within 0\.2 s\.$/);
  });

  test("a database that there is not, and how it is made", async () => {
    expect(await problemAt(await serverUrl("shop"))).toEqual({
      code: "database-unavailable", message: `There is no database shop on 127.0.0.1:${await port()}.`, hint: "Run `milestone db setup --postgresql`, with a role that may.",
    });
  });

  test("TLS that the server does not offer", async () => {
    expect(await problemAt(`${await serverUrl("postgres")}?sslmode=require`)).toMatchObject({ message: `PostgreSQL at 127.0.0.1:${await port()} offers no TLS, and DATABASE_URL asks for it.` });
  });

  test("a server of version 12", async () => {
    const old = await fakeServer({ row: { version: "120022", version_text: "12.22 (Debian 12.22-1)", encoding: "UTF8", comment: null, owner: null, mine: null } });
    expect(await problemAt(`postgresql://ada@127.0.0.1:${old}/shop`)).toMatchObject({
      code: "database-unavailable", message: `PostgreSQL at 127.0.0.1:${old} is version 12.22; version 13 or later is needed.`,
    });
  });

  test("a server without a connection left, and one that is starting", async () => {
    const full = await fakeServer({ refuses: "53300", words: "sorry, too many clients already" });
    expect(await problemAt(`postgresql://ada@127.0.0.1:${full}/shop`)).toMatchObject({ code: "database-busy", message: `PostgreSQL at 127.0.0.1:${full} has no connection left.` });
    const starting = await fakeServer({ refuses: "57P03", words: "the database system is starting up" });
    expect(await problemAt(`postgresql://ada@127.0.0.1:${starting}/shop`)).toMatchObject({ code: "database-unavailable", message: `PostgreSQL at 127.0.0.1:${starting} is starting or shutting down.` });
  });

  test("a failure that nobody has heard of is named by its code, never by its words", async () => {
    const odd = await fakeServer({ refuses: "XY123", words: "password hunter2 is wrong" });
    expect(await problemAt(`postgresql://ada@127.0.0.1:${odd}/shop`)).toMatchObject({ message: `PostgreSQL at 127.0.0.1:${odd} refuses a statement (XY123).` });
  });

  test("all connections of this process in use for too long", async () => {
    const connections = connectionsTo(await serverUrl("postgres"), { pool: 1, connect: 500 });
    // Opened before, however many tries that takes: only the one who comes too late is to wait in vain.
    await expect.poll(async () => (await connections.use((client) => client.query("SELECT 1"))).ok, WAITING).toBe(true);
    let release = (): void => {};
    const holding = new Promise<void>((resolve) => (release = resolve));
    const held = connections.use(() => holding);
    await expect.poll(() => connections.counts(), WAITING).toMatchObject({ size: 1, idle: 0 });
    expect(problemOf(await connections.use(async () => 1))).toMatchObject({ code: "database-busy", message: `All 1 connections to 127.0.0.1:${await port()} were in use for 0.5 s.` });
    release();
    value(await held);
  });

  test("a statement that takes too long", async () => {
    const connections = connectionsTo(await serverUrl("postgres"), { statement: 100 });
    const slow = await connections.read(OWN, ({ run }) => run("SELECT pg_sleep(20)"));
    expect(problemOf(slow)).toMatchObject({ code: "database-busy", message: `PostgreSQL at 127.0.0.1:${await port()} took longer than 0.1 s for a statement.` });
  });

  test("a writer who does not come to an end", async () => {
    const connections = connectionsTo(await freshDatabase(), { lock: 100 });
    const waiting = await connections.write(OWN, () => connections.write(OWN, async () => 1));
    expect(problemOf(value(waiting))).toMatchObject({ code: "database-busy", message: expect.stringMatching(/^Others held the catalog in postgresql:.* for longer than 0\.1 s\.$/) });
  });

  test("a database that cannot hold every character", async () => {
    const name = "latin_one";
    const postgres = await serverUrl("postgres");
    await ask(postgres, `CREATE DATABASE ${name} ENCODING 'LATIN1' TEMPLATE template0`);
    onTestFinished(async () => void (await ask(postgres, `DROP DATABASE ${name} WITH (FORCE)`)));
    expect(await problemAt(await serverUrl(name))).toMatchObject({ message: `The database ${name} on 127.0.0.1:${await port()} holds LATIN1; UTF8 is needed.` });
  });
});

describe("a connection that ends is a problem and never the end of this process", () => {
  test("while nobody uses it: the next question gets a new one", async () => {
    const url = await freshDatabase();
    const connections = connectionsTo(url);
    value(await connections.use((client) => client.query("SELECT 1")));
    await ask(url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    await expect.poll(() => connections.counts().size, WAITING).toBe(0);
    value(await connections.use((client) => client.query("SELECT 1")));
  });

  test("while a statement runs", async () => {
    const url = await freshDatabase();
    const connections = connectionsTo(url);
    const lost = connections.read(OWN, ({ run }) => run("SELECT pg_sleep(20)"));
    await expect.poll(async () => (await ask(url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep(20)%' AND pid <> pg_backend_pid()")).length, WAITING).toBe(1);
    expect(problemOf(await lost)).toMatchObject({ code: "database-unavailable", message: `The connection to PostgreSQL at 127.0.0.1:${await port()} was lost.` });
  });

  test("between two statements of a transaction", async () => {
    const connections = connectionsTo(await freshDatabase());
    const lost = await connections.read(OWN, async ({ rows, run }) => {
      const [own] = await rows("SELECT pg_backend_pid() AS pid");
      await ask(await serverUrl("postgres"), `SELECT pg_terminate_backend(${own?.["pid"]})`);
      await run("SELECT 1");
    });
    expect(problemOf(lost).message).toMatch(/was lost\.$/);
  });

  test("in the middle of an answer", async () => {
    const url = new URL(await serverUrl("postgres"));
    const proxy = await proxyTo(Number(url.port));
    url.port = String(proxy.port);
    const connections = connectionsTo(url.href);
    value(await connections.use((client) => client.query("SELECT 1")));
    proxy.cutAfter(100_000);
    expect(problemOf(await connections.read(OWN, ({ rows }) => rows("SELECT repeat('x', 1000) AS text FROM generate_series(1, 10000)"))).message).toMatch(/was lost\.$/);
    proxy.cutAfter(Infinity);
    expect(value(await connections.read(OWN, ({ rows }) => rows("SELECT 1 AS one")))).toEqual([{ one: 1 }]);
  });

  test("when nothing comes through any more and nobody says so", async () => {
    const url = new URL(await serverUrl("postgres"));
    const proxy = await proxyTo(Number(url.port));
    url.port = String(proxy.port);
    const connections = connectionsTo(url.href, { statement: 100, network: 100 });
    value(await connections.use((client) => client.query("SELECT 1")));
    proxy.hold();
    expect(problemOf(await connections.read(OWN, ({ rows }) => rows("SELECT 1")))).toMatchObject({ code: "database-unavailable", message: `PostgreSQL at 127.0.0.1:${proxy.port} does not answer any more.` });
  });

  test("what a broken transaction has written is not there", async () => {
    const connections = connectionsTo(await freshDatabase());
    value(await ready(connections, OWN));
    const broken = connections.write(OWN, async ({ run }) => {
      await run("INSERT INTO stamps (part, stamp) VALUES (?, ?)", ["milestones", "one"]);
      throw new Error("no database has to do with this");
    });
    await expect(broken).rejects.toThrow("no database has to do with this");
    expect(value(await connections.read(OWN, ({ rows }) => rows("SELECT * FROM stamps")))).toEqual([]);
  });
});

describe("a repository has a schema of its own", () => {
  test("it is made once, whoever comes first", async () => {
    const url = await freshDatabase();
    const all = await Promise.all(Array.from({ length: 6 }, () => ready(connectionsTo(url), OWN)));
    expect(all.map(value)).toEqual(Array.from({ length: 6 }, () => ({ state: "missing", version: "13.23" })));
    const schemas = await ask(url, "SELECT nspname AS name, obj_description(oid) AS comment FROM pg_namespace WHERE nspname LIKE 'milestone%'");
    expect(schemas).toEqual([{ name: OWN.schema, comment: `milestone-catalog 1 of ${HOME}` }]);
  });

  test("another checkout has another one, whatever its name holds", async () => {
    const connections = connectionsTo(await freshDatabase());
    const homes = [HOME, `${HOME}2`, "it's ? \\ 'here'\n; DROP", "näher"];
    for (const home of homes) {
      value(await ready(connections, ownSchema(home)));
      expect(value(await lookAt(connections, ownSchema(home))).state).toBe("ready");
    }
    expect(new Set(homes.map((home) => ownSchema(home).schema)).size).toBe(4);
  });

  test("a schema of that name that somebody else made is left alone", async () => {
    const url = await freshDatabase();
    for (const comment of ["NULL", "'mine'", "'milestone-catalog 1 of another place'"]) {
      await ask(url, `CREATE SCHEMA ${OWN.schema}; COMMENT ON SCHEMA ${OWN.schema} IS ${comment}; CREATE TABLE ${OWN.schema}.precious (id int)`);
      expect(problemOf(await ready(connectionsTo(url), OWN))).toMatchObject({ code: "database-unavailable", message: expect.stringContaining(`The schema ${OWN.schema} in postgresql://127.0.0.1:`) });
      expect(await ask(url, `SELECT * FROM ${OWN.schema}.precious`)).toEqual([]);
      await ask(url, `DROP SCHEMA ${OWN.schema} CASCADE`);
    }
  });

  test("a schema that belongs to another role is left alone", async () => {
    const url = new URL(await freshDatabase());
    value(await ready(connectionsTo(url.href), OWN));
    await ask(url.href, "CREATE ROLE visitor LOGIN PASSWORD 'hunter2'");
    onTestFinished(async () => void (await ask(await serverUrl("postgres"), "DROP ROLE visitor")));
    [url.username, url.password] = ["visitor", "hunter2"];
    expect((await problemAt(url.href)).message).toBe(`The schema ${OWN.schema} in postgresql://${url.host}${url.pathname} belongs to postgres, whom the user of DATABASE_URL may not stand in for.`);
    expect(problemOf(await ready(connectionsTo(url.href), ownSchema("another home")))).toMatchObject({
      message: `The user of DATABASE_URL may not do this in postgresql://${url.host}${url.pathname}.`, hint: "Run `milestone db setup --postgresql`, with a role that may.",
    });
  });

  test("one of an earlier version is made anew, one of a later version is left alone", async () => {
    const url = await freshDatabase();
    const connections = connectionsTo(url);
    value(await ready(connections, OWN));
    await ask(url, `COMMENT ON SCHEMA ${OWN.schema} IS 'milestone-catalog 0 of ${HOME}'; INSERT INTO ${OWN.schema}.stamps VALUES ('milestones', 'old')`);
    value(await ready(connections, OWN));
    expect(await ask(url, `SELECT * FROM ${OWN.schema}.stamps`)).toEqual([]);
    await ask(url, `COMMENT ON SCHEMA ${OWN.schema} IS 'milestone-catalog 99 of ${HOME}'`);
    expect(problemOf(await ready(connections, OWN))).toMatchObject({ code: "database-newer", message: expect.stringContaining("was made by a later version of this program.") });
  });
});
