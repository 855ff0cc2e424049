// The catalog in a schema of a PostgreSQL database.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Catalog, Refresh } from "../../../ports/catalog.ts";
import { answersIn } from "../sql/answers/answers.ts";
import type { Transaction } from "../sql/dialect.ts";
import { refreshIn } from "../sql/refresh.ts";
import { stampsIn, versionsIn } from "../sql/stamps.ts";
import { addressOf } from "./address.ts";
import type { Connections, Settings } from "./connections.ts";
import { checksOf, infoOf, optimized } from "./inspect.ts";
import { drop, lookAt, make, type Own, ownSchema, ready } from "./own-schema.ts";

/**
 * `url` is as DATABASE_URL has it, with credentials. `home` says in words which checkout of which repository the catalog is of:
 * another one gets a schema of its own in the same database, and the words stand there for people to read.
 */
export type Site = { readonly url: string; readonly home: string; readonly settings: Settings };

/** Opens and throws away the catalog of one checkout. Nobody is connected to before `open`. */
export function postgresCatalogs(site: Site) {
  return { open: () => openCatalog(site), discard: () => discardSchema(site) };
}

/** Where an address leads, without credentials; null where it is none. */
export function placeOf(url: string): string | null {
  const address = addressOf(url);
  return address.ok ? address.value.place : null;
}

/** The driver is loaded here and not before: whoever only asks where the server is does without. */
async function connectionsOf({ url, settings }: Site): Promise<Result<Connections>> {
  const address = addressOf(url);
  return address.ok ? ok((await import("./connections.ts")).openConnections(address.value, settings)) : address;
}

async function openCatalog(site: Site): Promise<Result<Catalog>> {
  const connections = await connectionsOf(site);
  if (!connections.ok) return connections;
  const own = ownSchema(site.home);
  const found = await ready(connections.value, own);
  if (found.ok) return ok(catalogOn({ connections: connections.value, own, id: found.value.state === "ready" ? found.value.id : null }));
  await connections.value.close();
  return found;
}

/** `id` is the schema's, as far as it is known which one is asked. */
type Held = { readonly connections: Connections; readonly own: Own; id: number | null };

function catalogOn(held: Held): Catalog {
  const { connections, own } = held;
  const reading = <T>(work: (transaction: Transaction) => Promise<T>): Promise<Result<T>> => read(held, () => connections.read(own, work));
  return {
    backend: "postgresql",
    stamps: () => reading(stampsIn),
    versions: (part) => reading((transaction) => versionsIn(transaction, part)),
    answer: (questions, at) => reading((transaction) => answersIn(transaction, questions, at)),
    refresh: (refresh) => write(held, () => connections.write(own, (transaction) => refreshed(transaction, refresh))),
    info: () => infoOf({ connections, own }),
    check: () => checksOf({ connections, own }),
    optimize: () => optimized({ connections, own }),
    close: () => connections.close(),
  };
}

/** Many may find a catalog damaged at once, and throw it away one after the other. */
const TRIES_MAX = 4;

/** Others may have thrown the schema away meanwhile, or put another in its place: then that one is read. */
async function read<T>(held: Held, attempt: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let tries = 1; ; tries++) {
    const done = await attempt();
    if (tries === TRIES_MAX || !(await isAnother(held, done))) return done;
  }
}

/** What was to be written went on from the schema that is gone. */
async function write(held: Held, attempt: () => Promise<Result<"done" | "moved">>): Promise<Result<"done" | "moved">> {
  const done = await attempt();
  return (await isAnother(held, done)) ? ok("moved") : done;
}

/** Whether it failed because the schema that was asked is not there any more; another is from then on. */
async function isAnother(held: Held, done: Result<unknown>): Promise<boolean> {
  if (done.ok || done.problem.code !== "database-corrupt") return false;
  const { connections, own, id } = held;
  const found = await lookAt(connections, own);
  if (!found.ok) return false;
  if (found.value.state === "missing") return (await make(connections, own)).ok;
  held.id = found.value.id;
  return found.value.state === "ready" && found.value.id !== id;
}

/**
 * What was just replaced as a whole is nothing the planner knows: it would look everything through instead of using an index. New
 * words wait beside their index, where searches read them one by one, until they are put in.
 */
async function refreshed(transaction: Transaction, refresh: Refresh): Promise<"done" | "moved"> {
  if ((await refreshIn(transaction, refresh)) === "moved") return "moved";
  if (refresh.whole) for (const table of COUNTED[refresh.part]) await transaction.run(`ANALYZE ${table}`);
  if (refresh.part === "milestones") await transaction.run("SELECT gin_clean_pending_list('words_found')");
  return "done";
}

const COUNTED: Readonly<Record<Refresh["part"], readonly string[]>> = {
  milestones: ["milestones (number, id, id_key, status, priority, urgency, due, done, open, waits, ready)", "requirements", "assignees", "words"], events: ["logs (id, completed_day)"], sessions: [], approvals: [],
};

async function discardSchema(site: Site): Promise<Result<null>> {
  const connections = await connectionsOf(site);
  if (!connections.ok) return connections;
  try {
    const own = ownSchema(site.home);
    const found = await lookAt(connections.value, own);
    if (!found.ok) return found;
    return found.value.state === "missing" ? ok(null) : await drop(connections.value, own, found.value.id);
  } finally {
    await connections.value.close();
  }
}
