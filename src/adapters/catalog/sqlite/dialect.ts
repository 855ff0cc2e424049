// SQLite's own ways: lists by json_each, full text by FTS5 over words that are separated already.
import type { Dialect } from "../sql/dialect.ts";

/**
 * The words alone are indexed, their text is not kept; `detail=column` leaves out where in a text a word stands, which nobody asks.
 * The tokenizer only splits at spaces: words hold letters and digits, and everything beyond ASCII is a letter to it.
 */
const WORDS = "CREATE VIRTUAL TABLE words USING fts5(title, body, tokenize = 'ascii', content = '', contentless_delete = 1, detail = column)";

export const SQLITE: Dialect = {
  types: { text: "TEXT", integer: "INTEGER", real: "REAL" },
  keyed: " WITHOUT ROWID",
  words: {
    create: [WORDS],
    number: "rowid",
    matches: "words MATCH ?",
    query: (words, where) => `${where === "title" ? "title : " : ""}(${words.map((word) => `"${word.replaceAll('"', "")}" *`).join(" AND ")})`,
  },
  among: (column) => `${column} IN (SELECT value FROM json_each(?))`,
};
