// sweep: commands in comments that nobody heard are carried out, and tasks follow what happened on GitHub.
import { DurationText } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

/** Longer than any outage that a schedule does not outlast. */
const SINCE = "1d";

export const sweep = defineRoutine({
  name: "sweep",
  summary: "Carry out commands in comments that were missed; needs GitHub.",
  permission: "maintain",
  args: { since: option(DurationText, `How far back to look; ${SINCE} without it.`) },
  examples: [{ line: "milestone sweep --since 2h --dry-run", why: "from when on comments would be looked at; without --dry-run, in the Action, they are answered" }],
  routine: ({ since = SINCE }) => ({ kind: "sweep", since }),
});
