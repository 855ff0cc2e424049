// A transaction of PostgreSQL as the statements shared with SQLite see it: numbered parameters, many rows as lists of columns.
import type { ClientBase } from "pg";
import type { Cell, Cells, Transaction } from "../sql/dialect.ts";
import { columnList } from "./column-list.ts";
import { foundBy, POSTGRES } from "./postgres-dialect.ts";

/** Of one statement: as many characters of text are in memory three times while they are sent. */
const BATCH_CHARACTERS_MAX = 4_000_000;
const BATCH_ROWS_MAX = 5_000;

const NUMBERED = new Map<string, string>();

/** `settled`: everything that was sent has been done; rejects where something was refused. */
export type Sending = { readonly transaction: Transaction; readonly settled: () => Promise<unknown> };

export function transactionOn(client: ClientBase): Sending {
  // Rows travel while the next ones are made; whatever comes after them waits, so that the first refusal is the one that is told.
  let sent: Promise<unknown> = Promise.resolve();
  const rows = async (sql: string, params: readonly Cell[] = []): Promise<readonly Cells[]> => {
    await sent;
    return (await client.query<Record<string, Cell>>(numbered(sql), [...params])).rows;
  };
  const insert = async (into: string, types: readonly string[], cells: readonly (readonly Cell[])[]): Promise<void> => {
    const names = types.map((_type, index) => `c${index + 1}`).join(", ");
    for (const batch of batches(cells)) {
      const lists = types.map((type, index) => columnList(batch.map((row) => row[index] ?? null), { type, parameter: index + 1 }));
      await sent;
      sent = client.query(`INSERT INTO ${into} FROM unnest(${lists.map(({ sql }) => sql).join(", ")}) AS given (${names})`, lists.map(({ value }) => value));
      sent.catch(() => "told by whoever waits for it");
    }
  };
  const transaction: Transaction = {
    dialect: POSTGRES,
    rows,
    run: async (sql, params) => void (await rows(sql, params)),
    insert: ({ name, columns }, cells) => insert(`${name} (${Object.keys(columns).join(", ")}) SELECT *`, Object.values(columns).map((type) => (type === "text" ? type : POSTGRES.types[type])), cells),
    insertWords: (words) => insert(FOUND, ["bigint", "text"], words.map(({ number, title, body }) => [number, foundBy(title, body)])),
  };
  return { transaction, settled: () => sent };
}

const FOUND = "words (number, found) SELECT c1, array_to_tsvector(string_to_array(c2, ' '))";

/** `?` as `$1`, `$2`, … */
function numbered(sql: string): string {
  const known = NUMBERED.get(sql);
  if (known !== undefined) return known;
  let count = 0;
  const text = sql.replaceAll("?", () => `$${++count}`);
  NUMBERED.set(sql, text);
  return text;
}

function* batches(rows: readonly (readonly Cell[])[]): Generator<readonly (readonly Cell[])[]> {
  let from = 0;
  let characters = 0;
  for (const [index, row] of rows.entries()) {
    characters += row.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length : 8), 0);
    if (characters < BATCH_CHARACTERS_MAX && index + 1 - from < BATCH_ROWS_MAX) continue;
    yield rows.slice(from, index + 1);
    [from, characters] = [index + 1, 0];
  }
  if (from < rows.length) yield rows.slice(from);
}
