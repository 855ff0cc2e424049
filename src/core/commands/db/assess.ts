// db assess: type, size and records of the database, and whether it still fits.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

export const assess = defineRoutine({
  name: "db assess",
  summary: "Report the type, size and records of the database, with a recommendation.",
  permission: "read",
  args: {
    backend: option(BackendName, "Another than the one in use."),
  },
  examples: [
    { line: "milestone db assess", why: "whether it still fits" },
  ],
  routine: ({ backend = null }) => ({ kind: "db-assess", target: backend }),
});
