// db pool reset: a fresh connection to the database.
import { defineRoutine } from "../../verb.ts";

export const poolReset = defineRoutine({
  name: "db pool reset",
  summary: "Open a fresh connection to the database and time it; those of other processes are theirs.",
  permission: "maintain",
  args: {},
  examples: [
    { line: "milestone db pool reset", why: "whether the server takes new connections" },
  ],
  routine: () => ({ kind: "db-pool-reset" }),
});
