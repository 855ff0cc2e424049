// db optimize: the database makes itself smaller and faster.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

export const optimize = defineRoutine({
  name: "db optimize",
  summary: "Pack the database and count it through for its planner; reports the size before and after.",
  permission: "maintain",
  args: {
    backend: option(BackendName, "Another than the one in use."),
  },
  examples: [
    { line: "milestone db optimize", why: "whichever is in use" },
    { line: "milestone db optimize --backend sqlite", why: "VACUUM, ANALYZE, and the log taken in" },
  ],
  routine: ({ backend = null }) => ({ kind: "db-optimize", target: backend }),
});
