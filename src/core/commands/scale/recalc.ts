// scale recalc: the scale is looked at now, and the backend follows it at once, as far as the settings let it.
import { defineRoutine } from "../../verb.ts";

export const recalc = defineRoutine({
  name: "scale recalc",
  summary: "Look at the scale now, and switch at once to what it asks for, as far as the settings let it.",
  permission: "maintain",
  args: {},
  examples: [{ line: "milestone scale recalc", why: "many milestones came at once, and nobody wants to wait an hour" }],
  routine: () => ({ kind: "scale-check", now: true }),
});
