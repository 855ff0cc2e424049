// maintain: everything that is due by the clock, one after the other.
import { DurationText } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

/** As far as a sweep looks back. */
const SINCE = "1d";

export const maintain = defineRoutine({
  name: "maintain",
  summary: "Do what is due: scale, sessions, branches, missed comments, health.",
  permission: "maintain",
  args: { since: option(DurationText, `How far back missed comments are looked for; ${SINCE} without it.`) },
  examples: [{ line: "milestone maintain", why: "what the scheduled workflow does" }],
  routine: ({ since = SINCE }) => ({ kind: "maintain", since }),
});
