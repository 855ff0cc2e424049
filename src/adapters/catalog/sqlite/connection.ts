// A connection to a SQLite file, its statements prepared once, and what it does within one transaction.
import type { Cell, Cells, Transaction } from "../sql/dialect.ts";
import type { Table } from "../sql/schema.ts";
import { SQLITE } from "./dialect.ts";
import type { Database } from "./driver.ts";
import { patiently } from "./patience.ts";

export type Connection = {
  readonly database: Database;
  readonly transaction: Transaction;
};

type Prepared = ReturnType<typeof prepared>;

export function connectionOn(database: Database): Connection {
  const statements = new Map<string, Prepared>();
  const statement = (sql: string): Prepared => {
    const known = statements.get(sql) ?? prepared(database, sql);
    statements.set(sql, known);
    return known;
  };
  return { database, transaction: transactionOn(statement) };
}

function prepared(database: Database, sql: string) {
  return database.prepare<Cell[], Cells>(sql);
}

/** Every method throws as a rejection. */
function transactionOn(statement: (sql: string) => Prepared): Transaction {
  return {
    dialect: SQLITE,
    rows: async (sql, params = []) => statement(sql).all(...params),
    async run(sql, params = []) {
      statement(sql).run(...params);
    },
    async insert(table, rows) {
      const into = statement(insertion(table));
      for (const row of rows) into.run(...row);
    },
    async insertWords(rows) {
      const into = statement("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)");
      for (const { number, title, body } of rows) into.run(number, title, body);
    },
  };
}

function insertion({ name, columns }: Table): string {
  const names = Object.keys(columns);
  return `INSERT INTO ${name} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
}

type Begin = { readonly begin: "DEFERRED" | "IMMEDIATE"; readonly patience: number };

/**
 * Within one transaction, which is taken back where the work throws. `IMMEDIATE` waits for the other writers before it reads
 * anything: who has read and then finds the lock taken would have to begin anew.
 */
export async function within<T>({ database, transaction }: Connection, { begin, patience }: Begin, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  await patiently(patience, () => database.exec(`BEGIN ${begin}`));
  try {
    const done = await work(transaction);
    database.exec("COMMIT");
    return done;
  } catch (error) {
    // Some failures have taken it back themselves.
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
