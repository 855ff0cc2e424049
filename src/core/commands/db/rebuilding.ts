// db fix, upgrade and reindex: names of earlier versions for building the database anew.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, flag, option } from "../../verb.ts";

const backend = option(BackendName, "Another than the one in use.");

export const fix = defineRoutine({
  name: "db fix",
  summary: "The same as backend rebuild: whatever is wrong with the database, it is built anew from the files and compared.",
  permission: "maintain",
  args: { backend, recover: flag("Changes nothing: what is built anew is always compared before the command ends.") },
  examples: [{ line: "milestone db fix", why: "locks, left-overs, missing tables and damage are gone with the old file" }],
  routine: ({ backend: target = null }) => ({ kind: "backend-rebuild", target }),
});

export const upgrade = defineRoutine({
  name: "db upgrade",
  summary: "The same as backend rebuild: a database of an earlier schema is built anew in the schema of today.",
  permission: "maintain",
  args: { backend },
  examples: [{ line: "milestone db upgrade", why: "not needed after an update: the next question does it by itself" }],
  routine: ({ backend: target = null }) => ({ kind: "backend-rebuild", target }),
});

export const reindex = defineRoutine({
  name: "db reindex",
  summary: "The same as backend rebuild: the indexes are built anew with what they index.",
  permission: "maintain",
  args: { backend },
  examples: [{ line: "milestone db reindex --backend sqlite", why: "every answer is compared with the files afterwards" }],
  routine: ({ backend: target = null }) => ({ kind: "backend-rebuild", target }),
});
