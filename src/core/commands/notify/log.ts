// notify log: what was sent, what waits, and what was given up.
import { Count } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

/** A screen of them, where nobody asks for more. */
const TRIES_MAX = 20;

export const log = defineRoutine({
  name: "notify log",
  summary: "Show the last tries to notify somebody, what waits to be sent and what was given up.",
  permission: "read",
  args: { limit: option(Count, `How many tries; ${TRIES_MAX} without it.`) },
  examples: [{ line: "milestone notify log", why: "somebody was not told" }],
  routine: ({ limit = TRIES_MAX }) => ({ kind: "notify-log", limit }),
});
