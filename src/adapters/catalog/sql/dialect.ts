// What two kinds of SQL do not share: the types of columns, lists as parameters, many rows at once, full text.
import type { Table } from "./schema.ts";

/** A cell of a row. Whole numbers stay below 2^53; counts and sums are cast in the statement, so that no driver makes a text of them. */
export type Cell = string | number | null;
export type Cells = Readonly<Record<string, Cell>>;

/** The code of an error that says that a catalog holds what nobody has put there. */
export const DAMAGED = "DAMAGED";

export type ColumnType = "text" | "integer" | "real";

/** Places and words of one milestone in the full text; `title` and `body` are words with a space between each two. */
export type WordsRow = { readonly number: number; readonly title: string; readonly body: string };

export type Dialect = {
  /** As CREATE TABLE names them; text is compared by its code points. */
  readonly types: Readonly<Record<ColumnType, string>>;
  /** What stands behind the closing bracket of a table that is only ever looked up by its key. */
  readonly keyed: string;
  readonly words: {
    /** Makes the table `words`. */
    readonly create: readonly string[];
    /** The column of `words` that holds the milestone's number. */
    readonly number: string;
    /** A condition on `words` with one parameter, which `query` makes. */
    readonly matches: string;
    /** Every word begins a word of the title (`title`), or of title and body together (`text`); there is at least one. */
    query(words: readonly string[], where: "title" | "text"): string;
  };
  /** A condition: the column's value is one of a list of texts or numbers, given as one parameter, the JSON text of the list. */
  among(column: string, type: ColumnType): string;
};

/**
 * One connection within one transaction: what is read is of one moment, what is written is there as a whole or not at all. A
 * failure of the database is thrown and becomes a problem where the transaction was begun. Parameters stand as `?`, and no
 * other question mark is in any statement.
 */
export interface Transaction {
  readonly dialect: Dialect;
  rows(sql: string, params?: readonly Cell[]): Promise<readonly Cells[]>;
  run(sql: string, params?: readonly Cell[]): Promise<void>;
  /** Cells in the order of the table's columns. Rows with a key that is there already are an error. */
  insert(table: Table, rows: readonly (readonly Cell[])[]): Promise<void>;
  insertWords(rows: readonly WordsRow[]): Promise<void>;
}
