// Databases that cannot be used, in the program as people run it: one sentence, the files' answer, exit 0, and nothing lost.
import { spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { ENTRY, envelopeIn, fingerprint, type Cli, type Envelope } from "../../support/cli.ts";
import { emptyRepository } from "../../support/git-fixture.ts";
import { ask, freshDatabase, serverUrl } from "../../support/postgres/database.ts";
import { fakeServer } from "../../support/postgres/fake-server.ts";
import { proxyTo } from "../../support/postgres/proxy.ts";
import { startServer, type Server } from "../../support/postgres/server.ts";
import { watchedEnvironment } from "../../support/spawns/spawn-recorder.ts";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const IDS = ["milestone-001", "milestone-002", "milestone-003"];

/** `data` is the data folder, absolute. */
type Shop = Cli & { readonly data: string; readonly as?: { readonly uid: number; readonly gid: number } };

function shop(backend: "sqlite" | "postgresql", url = ""): Shop {
  const { folder, environment, write, git } = emptyRepository();
  write(".milestones/config/milestone-config.yaml", `backend_override: ${backend}\n`);
  write(".milestones/.gitignore", "data/\nlogs/\ncache/\nbackups/\n");
  for (const id of IDS) write(`.milestones/active/${id}.yaml`, `id: ${id}\ntitle: Work of ${id}\nstatus: planned\ntasks: []\n`);
  git("add", ".");
  git("commit", "-q", "-m", "Begin");
  return { folder, environment: { ...environment, ...(url && { DATABASE_URL: url }) }, data: join(folder, ".milestones") };
}

/** Servers of this process go on meanwhile. */
async function run({ folder, environment, as }: Shop, ...words: readonly string[]): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [ENTRY, ...words], { cwd: folder, env: watchedEnvironment(environment), stdio: ["ignore", "pipe", "pipe"], ...as });
  const status = new Promise<number | null>((resolve) => void child.once("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}

async function listed(at: Shop): Promise<Envelope> {
  const { status, stdout, stderr } = await run(at, "list", "--json");
  expect([status, stderr]).toEqual([0, ""]);
  const envelope = envelopeIn(stdout);
  expect(envelope).toMatchObject({ ok: true, data: { milestones: IDS.map((id) => ({ id })), total: IDS.length }, error: null });
  return envelope;
}

function alertsOf({ data }: Shop): unknown[] {
  const file = join(data, "logs/system/alerts.jsonl");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map((line): unknown => JSON.parse(line)) : [];
}

/** Twice the files answer with the one warning, and the trouble is noted once. On a terminal it is one line and a hint. */
async function filesAnswer(at: Shop, { code, sentence }: { readonly code: string; readonly sentence: RegExp }): Promise<void> {
  const before = fingerprint(join(at.data, "active"));
  for (let times = 0; times < 2; times++) {
    const { warnings } = await listed(at);
    expect(warnings).toMatchObject([{ code, message: expect.stringMatching(sentence), hint: expect.stringMatching(/^.{10,}[.>]$/s) }]);
  }
  const { status, stderr } = await run(at, "list");
  expect([status, stderr.split("\n").filter((line) => sentence.test(line.replace(/^\S+\s+/, "").replace(/^.*?: /, "")) || /The files answered instead/.test(line)).length]).toEqual([0, 1]);
  expect(JSON.stringify([stderr, alertsOf(at)])).not.toMatch(/hunter2|opensesame|\bat .+\.[jt]s:\d+/);
  expect(alertsOf(at)).toMatchObject([{ event_type: "database_issues", details: { code } }]);
  expect(fingerprint(join(at.data, "active"))).toBe(before);
}

/** Without a word the catalog is there again. */
async function mendedBySelf(at: Shop): Promise<void> {
  for (let times = 0; times < 2; times++) expect((await listed(at)).warnings).toEqual([]);
}

const fileOf = ({ data }: Shop): string => join(data, "data/milestones.db");

async function built(at: Shop): Promise<Shop> {
  await mendedBySelf(at);
  return at;
}

describe("in the place of SQLite's file", () => {
  test("a folder with something in it: put aside whole, and a catalog is made", async () => {
    const at = shop("sqlite");
    mkdirSync(fileOf(at), { recursive: true });
    writeFileSync(join(fileOf(at), "precious.txt"), "mine\n");
    await mendedBySelf(at);
    expect(readFileSync(join(at.data, "data/milestones.db.other-1/precious.txt"), "utf8")).toBe("mine\n");
    expect(statSync(fileOf(at)).isFile()).toBe(true);
  });

  test("one that is cut off anywhere is built again", async () => {
    const at = await built(shop("sqlite"));
    const { size } = statSync(fileOf(at));
    for (const length of [0, 1, 100, size >> 1, size - 1]) {
      truncateSync(fileOf(at), length);
      await mendedBySelf(at);
    }
    expect(statSync(fileOf(at)).size).toBeGreaterThanOrEqual(size);
  });

  test("one of a later version stays as it is", async () => {
    const at = await built(shop("sqlite"));
    const database = new Database(fileOf(at));
    database.pragma("user_version = 1000000");
    database.pragma("wal_checkpoint(TRUNCATE)");
    database.close();
    const before = readFileSync(fileOf(at));
    await filesAnswer(at, { code: "database-newer", sentence: /^\.milestones\/data\/milestones\.db was made by a later version of this program \(schema 1000000; this one knows \d+\)\. The files answered instead of SQLite\.$/ });
    expect(readFileSync(fileOf(at)).equals(before)).toBe(true);
  });

  test("a folder where nothing can be written", async () => {
    for (const there of ["with a catalog", "without one"]) {
      const at = asNobody(shop("sqlite"));
      if (there === "with a catalog") await built(at);
      else mkdirSync(join(at.data, "data"));
      forbid(join(at.data, "data"));
      if (there === "with a catalog") writeFileSync(join(at.data, "active/milestone-001.yaml"), "title: Changed\nstatus: planned\ntasks: []\n");
      await filesAnswer(at, { code: "database-unavailable", sentence: /^\.milestones\/data\/milestones\.db cannot be used: (?:permission denied|it cannot be opened|it may not be written|SQLITE_READONLY_DIRECTORY)\. The files answered instead of SQLite\.$/ });
    }
  });

  test("a disk on which nothing at all can be written: not even the trouble can be noted", async () => {
    const at = asNobody(shop("sqlite"));
    forbid(at.folder);
    const before = fingerprint(at.folder);
    for (let times = 0; times < 2; times++) expect((await listed(at)).warnings).toMatchObject([{ code: "database-unavailable" }]);
    expect(fingerprint(at.folder)).toBe(before);
  });
});

/** Root may write everywhere: then somebody else does it. */
function asNobody(at: Shop): Shop {
  if (!isRoot) return at;
  const base = join(at.folder, "..");
  for (const path of [base, ...readdirSync(base, { recursive: true, encoding: "utf8" }).map((name) => join(base, name))]) chownSync(path, NOBODY, NOBODY);
  return { ...at, as: { uid: NOBODY, gid: NOBODY } };
}

/** A folder and all below it can be read only; the test takes that back. */
function forbid(folder: string): void {
  const paths = [folder, ...readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name))];
  const modes = paths.map((path) => ({ path, mode: statSync(path).mode }));
  onTestFinished(() => {
    for (const { path, mode } of modes) if (existsSync(path)) chmodSync(path, mode);
  });
  for (const { path, mode } of modes.toReversed()) chmodSync(path, mode & 0o555);
}

describe("in the place of PostgreSQL", () => {
  test("a server that refuses the credentials", async () => {
    const { port } = new URL(await serverUrl("postgres"));
    await filesAnswer(shop("postgresql", `postgresql://ada:hunter2@127.0.0.1:${port}/postgres`), { code: "database-unavailable", sentence: /^PostgreSQL at 127\.0\.0\.1:\d+ refuses the user name or the password\. The files answered instead of PostgreSQL\.$/ });
  });

  test("a server of version 12", async () => {
    const port = await fakeServer({ row: { version: "120022", version_text: "12.22 (Debian 12.22-1)", encoding: "UTF8", comment: null, owner: null, mine: null } });
    await filesAnswer(shop("postgresql", `postgresql://ada@127.0.0.1:${port}/shop`), { code: "database-unavailable", sentence: /^PostgreSQL at 127\.0\.0\.1:\d+ is version 12\.22; version 13 or later is needed\. The files answered instead of PostgreSQL\.$/ });
  });

  test("no server, and none configured", async () => {
    await filesAnswer(shop("postgresql", "postgresql://ada:hunter2@127.0.0.1:1/shop"), { code: "database-unavailable", sentence: /^No PostgreSQL answers at 127\.0\.0\.1:1\. The files answered instead of PostgreSQL\.$/ });
    await filesAnswer(shop("postgresql"), { code: "database-unavailable", sentence: /^No PostgreSQL is configured\. The files answered instead of PostgreSQL\.$/ });
  });

  test("a server that dies in the middle of an answer; when it is back, so is the catalog", async () => {
    const url = new URL(await freshDatabase());
    const proxy = await proxyTo(Number(url.port));
    url.port = String(proxy.port);
    const at = await built(shop("postgresql", url.href));
    const seen = new Set<string>();
    for (const bytes of [0, 10, 200, 500, 800, 1100, 1400]) {
      proxy.cutAfter(bytes);
      const { warnings } = await listed(at);
      seen.add(warnings.map(({ code, message }) => `${code} ${message.replace(/\d+\.\d+\.\d+\.\d+:\d+/, "here")}`).join());
    }
    expect([...seen].filter((one) => one !== "")).toEqual(["database-unavailable The connection to PostgreSQL at here was lost. The files answered instead of PostgreSQL."]);
    expect(alertsOf(at)).toHaveLength(1);
    proxy.cutAfter(Infinity);
    await mendedBySelf(at);
  });

  test("a schema that belongs to somebody else stays as it is", async () => {
    const url = await freshDatabase();
    const at = await built(shop("postgresql", url));
    const [row] = await ask(url, "SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'milestone\\_%'");
    const name = String(row?.["name"]);
    await ask(url, `DROP SCHEMA "${name}" CASCADE; CREATE SCHEMA "${name}"; CREATE TABLE "${name}".milestones (precious text); INSERT INTO "${name}".milestones VALUES ('mine')`);
    await filesAnswer(at, { code: "database-unavailable", sentence: /^The schema milestone_\w+ .*somebody else.*\. The files answered instead of PostgreSQL\.$/ });
    expect(await ask(url, `SELECT * FROM "${name}".milestones`)).toEqual([{ precious: "mine" }]);
  });
});

describe("a server that fails over", () => {
  let first: Server;
  let second: Server;
  beforeAll(async () => {
    first = await startServer();
    second = await first.standby();
    return async () => {
      await second.remove();
      await first.remove();
    };
  });

  test("to a standby that only reads: the files answer, until it takes writes", async () => {
    const proxy = await proxyTo(first.port);
    const url = new URL(first.url("postgres"));
    url.port = String(proxy.port);
    const at = await built(shop("postgresql", url.href));
    proxy.lead(second.port);
    writeFileSync(join(at.data, "active/milestone-001.yaml"), "title: Changed\nstatus: planned\ntasks: []\n");
    await filesAnswer(at, { code: "database-unavailable", sentence: /^PostgreSQL at 127\.0\.0\.1:\d+ is read-only; it may be a standby\. The files answered instead of PostgreSQL\.$/ });
    second.promote();
    await mendedBySelf(at);
  });
});
