// notify reset: what waits and what was given up is forgotten.
import { defineRoutine } from "../../verb.ts";

export const reset = defineRoutine({
  name: "notify reset",
  summary: "Forget notifications that wait or were given up; settings stay as they are.",
  permission: "maintain",
  args: {},
  examples: [{ line: "milestone notify reset", why: "what waits is not worth sending any more" }],
  routine: () => ({ kind: "notify-reset" }),
});
