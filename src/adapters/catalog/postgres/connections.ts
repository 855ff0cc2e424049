// Connections to one PostgreSQL database: a pool of them, whose end is a problem and never the end of this process.
import pg from "pg";
import type { ClientBase, CustomTypesConfig, PoolClient } from "pg";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Transaction } from "../sql/dialect.ts";
import type { Address } from "./address.ts";
import { databaseProblem, type Limits } from "./problems.ts";
import { transactionOn } from "./transaction.ts";

/**
 * Milliseconds, and connections at once. `network` is what may pass beyond the time that the server has for a statement before
 * nothing is waited for any more.
 */
export type Settings = Limits & { readonly pool: number; readonly idle: number; readonly network: number };

export const SETTINGS: Settings = { connect: 5_000, statement: 15_000, lock: 10_000, pool: 4, idle: 10_000, network: 5_000 };

/** `schema` is the only one that statements see; whoever writes holds `lock`, whoever reads a share of `readers`, which is held whole to throw away. */
export type Room = { readonly schema: string; readonly lock: string; readonly readers: string };

export type Connections = {
  readonly address: Address;
  readonly settings: Settings;
  /** One connection, outside of any transaction. What the work throws is a problem where the database is the cause. */
  use<T>(work: (client: ClientBase) => Promise<T>): Promise<Result<T>>;
  /** Of one moment. */
  read<T>(room: Room, work: (transaction: Transaction) => Promise<T>): Promise<Result<T>>;
  /** One writer after the other; what the work makes is there as a whole, or not at all where it throws. */
  write<T>(room: Room, work: (transaction: Transaction) => Promise<T>): Promise<Result<T>>;
  counts(): { readonly size: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
};

/** Connects to nobody yet. */
export function openConnections(address: Address, settings: Settings): Connections {
  const pool = new pg.Pool({
    connectionString: address.url, application_name: "milestone", types: TYPES, pipeline: true, keepAlive: true, allowExitOnIdle: true,
    max: settings.pool, idleTimeoutMillis: settings.idle, connectionTimeoutMillis: settings.connect,
    query_timeout: settings.statement + settings.network,
  });
  // A connection may end at any time, whether it is in use or not: without listeners that would end the process.
  pool.on("connect", (client) => client.on("error", nothing)).on("error", nothing);
  let ended: Promise<void> | null = null;
  const use = async <T>(work: (client: ClientBase) => Promise<T>): Promise<Result<T>> => {
    let client: PoolClient | null = null;
    try {
      client = await pool.connect();
      const value = await work(client);
      client.release();
      return ok(value);
    } catch (error) {
      // Whatever state the connection is in, the server undoes what was not committed when it goes.
      client?.release(true);
      const problem = databaseProblem(error, { address, limits: settings, pool: settings.pool });
      if (problem === null) throw error;
      return failed(problem);
    }
  };
  return {
    address, settings, use,
    read: (room, work) => use((client) => reading(client, `${READING}; ${within(room, settings)}; ${sharing(room, settings)}`, work)),
    write: (room, work) => use((client) => writing(client, `${WRITING}; ${within(room, settings)}; ${locking(room, settings)}`, work)),
    counts: () => ({ size: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => (ended ??= pool.end()),
  };
}

type Work<T> = (transaction: Transaction) => Promise<T>;

const READING = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/** Each statement sees what the writer before has committed, once the lock is there. A standby says no to the first thing written. */
const WRITING = "BEGIN ISOLATION LEVEL READ COMMITTED";

/**
 * For this transaction alone: what lies between us and the server may lend the connection to others, and knows no settings of ours.
 * No statement here is so long that translating it to machine code would pay.
 */
function within({ schema }: Room, { statement }: Settings): string {
  return `SET LOCAL search_path TO ${schema}; SET LOCAL jit TO off; SET LOCAL statement_timeout TO ${statement}; SET LOCAL idle_in_transaction_session_timeout TO ${statement * 4}`;
}

/**
 * What is written is found by keys: a planner that has not counted the new rows yet would look tables through. The index of words
 * takes what a transaction brings in one go, where there is room for it.
 */
const FOR_WRITING = "SET LOCAL enable_seqscan TO off; SET LOCAL gin_pending_list_limit TO '256MB'; SET LOCAL work_mem TO '64MB'";

/** Whoever reads table after table and whoever throws them all away would each wait for what the other has already. */
function sharing({ readers }: Room, { lock }: Settings): string {
  return `SET LOCAL lock_timeout TO ${lock}; SELECT pg_advisory_xact_lock_shared(${readers})`;
}

function locking({ lock }: Room, settings: Settings): string {
  return `${FOR_WRITING}; SET LOCAL lock_timeout TO ${settings.lock}; SELECT pg_advisory_xact_lock(${lock})`;
}

/** The beginning travels together with the first question. */
async function reading<T>(client: ClientBase, begin: string, work: Work<T>): Promise<T> {
  const begun = client.query(begin);
  begun.catch(nothing);
  const value = await work(transactionOn(client).transaction);
  await begun;
  await client.query("COMMIT");
  return value;
}

async function writing<T>(client: ClientBase, begin: string, work: Work<T>): Promise<T> {
  await client.query(begin);
  const { transaction, settled } = transactionOn(client);
  const value = await work(transaction);
  await settled();
  await client.query("COMMIT");
  return value;
}

/** By PostgreSQL's number of the type: whole numbers and fractions are numbers here, everything else is text. */
const NUMBERS = new Set([20, 21, 23, 26, 700, 701, 1700]);
const TYPES: CustomTypesConfig = { getTypeParser: (type: number) => (NUMBERS.has(type) ? Number : String) };

function nothing(): void {
  // An error that has been told elsewhere already, or concerns nobody any more.
}
