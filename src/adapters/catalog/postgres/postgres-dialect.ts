// PostgreSQL's own ways, none newer than version 13: types, lists as parameters, full text without a dictionary.
import type { Dialect } from "../sql/dialect.ts";

/** Stands before the words of a title, which are there twice: no word begins with it. */
const TITLE_MARK = "=";

export const POSTGRES: Dialect = {
  types: { text: `text COLLATE "C"`, integer: "bigint", real: "double precision" },
  keyed: "",
  words: {
    create: ["CREATE TABLE words (number bigint PRIMARY KEY, found tsvector NOT NULL)", "CREATE INDEX words_found ON words USING gin (found)"],
    number: "number",
    matches: "found @@ ?::tsquery",
    query: (words, where) => words.map((word) => `'${where === "title" ? TITLE_MARK : ""}${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}':*`).join(" & "),
  },
  among: (column, type) => `${column} = ANY (ARRAY(SELECT json_array_elements_text(?::json)${type === "text" ? "" : `::${POSTGRES.types[type]}`}))`,
};

/** Words as `array_to_tsvector` takes them after `string_to_array`: those of the title with their mark and without it. */
export function foundBy(title: string, body: string): string {
  const words = title === "" ? [] : title.split(" ");
  return [...words, ...words.map((word) => `${TITLE_MARK}${word}`), ...(body === "" ? [] : [body])].join(" ");
}
