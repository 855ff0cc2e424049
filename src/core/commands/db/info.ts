// db info: what is known of the database that answers questions.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

export const info = defineRoutine({
  name: "db info",
  summary: "Show the database: version, place, size, rows, connections, settings.",
  permission: "read",
  args: {
    backend: option(BackendName, "Another than the one in use."),
  },
  examples: [
    { line: "milestone db info", why: "which database, how large, how it is set" },
    { line: "milestone db info --backend sqlite", why: "the same of one that is not in use" },
  ],
  routine: ({ backend = null }) => ({ kind: "db-info", target: backend }),
});
