// Many cells of one column as one parameter: joined where no cell holds what stands between them, which costs half of quoting each.
import type { Cell } from "../sql/dialect.ts";

/** JSON never holds them, and other text as good as never. */
const BETWEEN = "\u001f";
const NONE = "\u0002";

export type ColumnList = { readonly sql: string; readonly value: string | readonly Cell[] };

/** `type` is one cell's. Either way the server makes an array of it. */
export function columnList(cells: readonly Cell[], { type, parameter }: { readonly type: string; readonly parameter: number }): ColumnList {
  const joined = cells.map((cell) => cell ?? NONE).join(BETWEEN);
  return isPlain(cells, joined) ? { sql: `string_to_array($${parameter}, '${BETWEEN}', '${NONE}')::${type}[]`, value: joined } : { sql: `$${parameter}::${type}[]`, value: cells };
}

/** Nothing at all would be an empty array, not one empty cell. */
function isPlain(cells: readonly Cell[], joined: string): boolean {
  return joined !== "" && !cells.some((cell) => typeof cell === "string" && (cell === NONE || cell.includes(BETWEEN)));
}
