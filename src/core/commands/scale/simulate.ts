// scale simulate: a throw-away copy grows through every threshold, and each switch is shown with the time it took.
import { Count } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

/** Where PostgreSQL is due unless the settings say otherwise, and some more. */
const TO = 220;

export const simulate = defineRoutine({
  name: "scale simulate",
  summary: "Grow a throw-away copy of the milestones through every threshold; show each switch and how long it takes.",
  permission: "read",
  args: { to: option(Count, `How many milestones it grows to; ${TO} without it.`) },
  examples: [
    { line: "milestone scale simulate --to 60", why: "what happens when the repository grows, without touching it" },
  ],
  routine: ({ to = TO }) => ({ kind: "scale-simulate", to }),
});
