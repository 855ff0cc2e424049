// db verify: the rows of the database compared with the files.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

export const verify = defineRoutine({
  name: "db verify",
  summary: "Compare the rows of the database with the files: count, ids, every field; names what is missing.",
  permission: "read",
  args: {
    backend: option(BackendName, "Another than the one in use."),
  },
  examples: [
    { line: "milestone db verify", why: "after somebody worked on the database by hand" },
  ],
  routine: ({ backend = null }) => ({ kind: "db-verify", target: backend }),
});
