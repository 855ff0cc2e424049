// db check: the health of the database.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

export const check = defineRoutine({
  name: "db check",
  summary: "Check the database: connection, integrity, schema, latency; healthy, degraded or unhealthy.",
  permission: "read",
  args: {
    backend: option(BackendName, "Another than the one in use."),
  },
  examples: [
    { line: "milestone db check", why: "whether it is sound" },
    { line: "milestone db check --json", why: "the same for a monitor, by its exit code too" },
  ],
  routine: ({ backend = null }) => ({ kind: "db-check", target: backend }),
});
