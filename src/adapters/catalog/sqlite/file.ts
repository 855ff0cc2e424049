// The file of a SQLite catalog: looked at before it is trusted, opened, and made where there is none.
import * as fs from "node:fs";
import { join } from "node:path";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { creation, SCHEMA_VERSION } from "../sql/schema.ts";
import { alone } from "./alone.ts";
import { type Connection, connectionOn, within } from "./connection.ts";
import { SQLITE } from "./dialect.ts";
import { remove } from "./discard.ts";
import type { Database } from "./driver.ts";
import { codeOf, corrupt, failureOf } from "./failure.ts";
import { patiently } from "./patience.ts";
import { APPLICATION_ID, identityOf, isEmpty, obstacle, openOne, ownerOf, patienceOf, shownPath, type Site } from "./site.ts";

/** Others may throw it away or make it as well, between one look and the next. */
const TRIES_MAX = 4;
/** `identity` says which file the connection is to, whatever has come to lie in its place since. */
export type Opened = { readonly connection: Connection; readonly identity: string };

/** A milestone of six tasks fits twice: half as many pages to write as with SQLite's own 4096. */
const PAGE_BYTES = 8192;

/**
 * A connection that only reads, and which file it is to. Where there is no file, or one of an earlier version or another checkout, an empty one is made.
 * Problems as of `Catalog`.
 */
export async function openFile(site: Site): Promise<Result<Opened>> {
  try {
    const odd = obstacle(site);
    if (odd) return failed(odd);
    for (let tries = 0; tries < TRIES_MAX; tries++) {
      const identity = identityOf(site);
      const seen = identity === null ? "empty" : await lookedAt(site, identity);
      if (typeof seen !== "string") return seen;
      if (seen !== "gone") await replaced(site, { identity, seen });
    }
    return failed(corrupt({ label: shownPath(site) }, "others keep making it anew"));
  } catch (error) {
    return failed(failureOf(error, { label: shownPath(site) }));
  }
}

/** `unfit` is a file that an earlier version made, or that came here from elsewhere: nobody knows what it is about. */
type Seen = Result<Opened> | "empty" | "unfit";

/** `gone` where others have thrown it away meanwhile, or made another. */
async function lookedAt(site: Site, identity: string): Promise<Seen | "gone"> {
  try {
    return await patiently(patienceOf(site), () => lookedInto(site, identity));
  } catch (error) {
    if (codeOf(error) === null || identityOf(site) === identity) throw error;
    return "gone";
  }
}

function lookedInto(site: Site, identity: string): Seen {
  const database = openOne(site, "reading");
  try {
    const seen = standing(database, { site, identity });
    if (seen === "fit") return ok({ connection: connectionOn(database), identity });
    database.close();
    return typeof seen === "string" ? seen : failed(seen);
  } catch (error) {
    database.close();
    throw error;
  }
}

function standing(database: Database, { site, identity }: { readonly site: Site; readonly identity: string }): "fit" | "empty" | "unfit" | Problem {
  if (ownerOf(database) !== APPLICATION_ID) return isEmpty(database) ? "empty" : foreign(site);
  const version = Number(database.pragma("user_version", { simple: true }));
  if (version !== SCHEMA_VERSION) return version > SCHEMA_VERSION ? newer(site, version) : "unfit";
  return madeHere(database, identity) ? "fit" : "unfit";
}

/** It may be the only place where somebody keeps something: nobody throws it away unasked. */
function foreign(site: Site): Problem {
  const label = shownPath(site);
  return problem("database-unavailable", `${label} is a database of another program.`, { at: { path: label }, hint: "Move it away, and a catalog takes its place; the files answer meanwhile." });
}

/** Who copies a database, or checks one out, has one whose file is another than it was made in. */
function madeHere(database: Database, identity: string): boolean {
  return database.prepare("SELECT file FROM place").pluck().get() === identity;
}

function newer(site: Site, version: number): Problem {
  const label = shownPath(site);
  const hint = `Update this program, or run \`milestone db reset --yes\` to make a catalog of this version; the files answer meanwhile.`;
  return problem("database-newer", `${label} was made by a later version of this program (schema ${version}; this one knows ${SCHEMA_VERSION}).`, { at: { path: label }, hint });
}

/** Whoever comes late finds it done. */
async function replaced(site: Site, { identity, seen }: { readonly identity: string | null; readonly seen: "empty" | "unfit" }): Promise<void> {
  makeFolder(site);
  await alone(site, async () => {
    if (identityOf(site) !== identity) return;
    if (seen === "unfit") remove(site);
    await madeUnlessGone(site);
  });
}

/** Who throws the file away while it is being made takes the log from under it, which SQLite calls a fault of its protocol: then it is made again. */
async function madeUnlessGone(site: Site): Promise<void> {
  try {
    await makeFile(site);
  } catch (error) {
    if (codeOf(error) !== "SQLITE_PROTOCOL") throw error;
  }
}

async function makeFile(site: Site): Promise<void> {
  const database = openOne(site, "making");
  const patience = patienceOf(site);
  try {
    database.pragma(`page_size = ${PAGE_BYTES}`);
    await patiently(patience, () => database.pragma(`journal_mode = ${isRemote(site.folder) ? "TRUNCATE" : "WAL"}`));
    await within(connectionOn(database), { begin: "IMMEDIATE", patience }, async () => fillEmpty(database, site));
  } finally {
    database.close();
  }
}

/** It hides itself from git, also where nobody has said that it should; what somebody has put there for that stays. */
function makeFolder({ folder }: Site): void {
  fs.mkdirSync(folder, { recursive: true });
  const path = join(folder, ".gitignore");
  if (!fs.existsSync(path)) fs.writeFileSync(path, "*\n");
}

/** Only what has no tables: another process may have been first, or somebody's own database stands there. */
function fillEmpty(database: Database, site: Site): void {
  if (!isEmpty(database)) return;
  for (const statement of creation(SQLITE)) database.exec(statement);
  database.exec("CREATE TABLE place (file TEXT)");
  database.prepare("INSERT INTO place VALUES (?)").run(identityOf(site));
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.pragma(`user_version = ${SCHEMA_VERSION}`);
}

/** NFS, SMB, SMB2 and CIFS, 9p: shared memory, which WAL needs, is not shared over them. */
const REMOTE: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x01021997]);

function isRemote(folder: string): boolean {
  return process.platform !== "win32" && REMOTE.has(fs.statfsSync(folder).type >>> 0);
}
