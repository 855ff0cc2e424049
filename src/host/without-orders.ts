// Text for a log that the runner of a workflow reads along: nothing in it is an order to the runner.

/** Breaks what the runner would obey if a line of somebody's held it: `::order::` at its start, `##[order]` anywhere. */
export function withoutOrders(text: string): string {
  const bracket = text.startsWith("{") ? "\\u005b" : `${JOINER}[`;
  return text.replace(/^([^\S\n]*:)(?=:)/gm, `$1${JOINER}`).replaceAll("##[", `##${bracket}`);
}

/** Has no width and breaks no word. */
const JOINER = "\u2060";
