// scale check: the scale is looked at, and the backend follows it once a larger one has been due for an hour.
import { defineRoutine } from "../../verb.ts";

export const check = defineRoutine({
  name: "scale check",
  summary: "Look at the scale; switch to a larger backend once it has been due for an hour.",
  permission: "maintain",
  args: {},
  examples: [{ line: "milestone scale check", why: "what the scheduled workflow does" }],
  routine: () => ({ kind: "scale-check", now: false }),
});
