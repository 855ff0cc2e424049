// The catalog in a SQLite file of the data folder.
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Catalog, Refresh } from "../../../ports/catalog.ts";
import { answersIn } from "../sql/answers/answers.ts";
import type { Transaction } from "../sql/dialect.ts";
import { refreshIn } from "../sql/refresh.ts";
import { stampsIn, versionsIn } from "../sql/stamps.ts";
import { type Connection, connectionOn, within } from "./connection.ts";
import { discardFile } from "./discard.ts";
import { openFile } from "./file.ts";
import { failureOf } from "./failure.ts";
import { checksOf, infoOf, optimized } from "./inspect.ts";
import { patiently } from "./patience.ts";
import { identityOf, openOne, patienceOf, shownPath, type Site } from "./site.ts";
import { inTurn } from "./turns.ts";

/** Opens and throws away the catalog of one data folder. Nothing is made before `open`. */
export function sqliteCatalogs(site: Site) {
  return { open: () => openCatalog(site), discard: () => discardFile(site) };
}

/** What reads and what writes each take turns among themselves; who reads does not wait for who writes. */
type Held = { readonly site: Site; connection: Connection; identity: string };

async function openCatalog(site: Site): Promise<Result<Catalog>> {
  const opened = await openFile(site);
  if (!opened.ok) return opened;
  const held: Held = { site, ...opened.value };
  const [readers, writers] = [inTurn(), inTurn()];
  const reading = <T>(work: (transaction: Transaction) => Promise<T>): Promise<Result<T>> => readers(() => read(held, work));
  return ok({
    backend: "sqlite",
    stamps: () => reading(stampsIn),
    versions: (part) => reading((transaction) => versionsIn(transaction, part)),
    answer: (questions, at) => reading((transaction) => answersIn(transaction, questions, at)),
    refresh: (refresh) => writers(() => writeUnlessGone(held, (connection) => refreshed(connection, held.site, refresh))),
    info: () => reading((transaction) => infoOf(transaction, held)),
    check: () => writers(() => write(held, checksOf)),
    optimize: () => writers(() => write(held, (connection) => optimized(connection, held.site))),
    close: () => readers(async () => void held.connection.database.close()),
  });
}

/** Many may find a catalog damaged at once, and throw it away one after the other. */
const TRIES_MAX = 4;

async function read<T>(held: Held, work: (transaction: Transaction) => Promise<T>): Promise<Result<T>> {
  for (let tries = 1; ; tries++) {
    const fresh = await renewed(held);
    if (!fresh.ok) return fresh;
    try {
      return ok(await patiently(patienceOf(held.site), () => within(held.connection, { begin: "DEFERRED", patience: 0 }, work)));
    } catch (error) {
      const problem = failureOf(error, { label: shownPath(held.site) });
      if (tries === TRIES_MAX || !isGone(held)) return failed(problem);
    }
  }
}

/** Others may have thrown the file away meanwhile, or made another: then that one is read from now on. */
async function renewed(held: Held): Promise<Result<null>> {
  if (!isGone(held)) return ok(null);
  held.connection.database.close();
  const opened = await openFile(held.site);
  if (!opened.ok) return opened;
  held.connection = opened.value.connection;
  held.identity = opened.value.identity;
  return ok(null);
}

function isGone({ site, identity }: Held): boolean {
  return identityOf(site) !== identity;
}

/** What was to be written went on from the file that is gone. */
async function writeUnlessGone(held: Held, work: (connection: Connection) => Promise<"done" | "moved">): Promise<Result<"done" | "moved">> {
  const done = await write(held, work);
  return done.ok || !isGone(held) ? done : ok("moved");
}

async function write<T>(held: Held, work: (connection: Connection) => Promise<T>): Promise<Result<T>> {
  const label = shownPath(held.site);
  try {
    const connection = connectionOn(openOne(held.site, "writing"));
    try {
      // In WAL, NORMAL flushes at checkpoints alone: a cut of power takes the newest refreshes back as wholes, and the stamps with them.
      // OFF would save two flushes and could leave pages of different times together, which no stamp tells.
      connection.database.pragma("synchronous = NORMAL");
      return ok(await work(connection));
    } finally {
      connection.database.close();
    }
  } catch (error) {
    return failed(failureOf(error, { label }));
  }
}

async function refreshed(connection: Connection, site: Site, refresh: Refresh): Promise<"done" | "moved"> {
  const done = await within(connection, { begin: "IMMEDIATE", patience: patienceOf(site) }, (transaction) => refreshIn(transaction, refresh));
  // What a whole part leaves in the log beside the file would be read past by everybody until it is written over.
  if (refresh.whole) connection.database.pragma("wal_checkpoint(TRUNCATE)");
  return done;
}
