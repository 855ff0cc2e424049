// db reset: the database is thrown away and made again from the files.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, flag, option } from "../../verb.ts";

export const reset = defineRoutine({
  name: "db reset",
  summary: "Throw the database away, make its schema anew and fill it from the files; needs --yes.",
  permission: "maintain",
  args: {
    schema: flag("Of the schema alone: the same, since what a schema holds comes from the files."),
    backend: option(BackendName, "Another than the one in use."),
  },
  examples: [
    { line: "milestone db reset --yes", why: "nothing of the old database is kept; no milestone is touched" },
    { line: "milestone db reset --schema --backend sqlite --yes", why: "the same of one that is not in use" },
  ],
  routine: ({ backend = null }) => ({ kind: "db-reset", target: backend }),
});
