// cache clear: whatever is kept beside the files only to be faster is thrown away.
import { defineRoutine, flag } from "../../verb.ts";

export const clear = defineRoutine({
  name: "cache clear",
  summary: "Throw every cache and index away; the next question builds what it needs.",
  permission: "read",
  args: { force: flag("Wait for nobody; no lock is waited for without it either.") },
  examples: [{ line: "milestone cache clear", why: "it costs time once, and changes no answer" }],
  routine: () => ({ kind: "cache-clear" }),
});
