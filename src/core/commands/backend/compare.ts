// backend compare: what two backends do not have alike.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, optionalPositional } from "../../verb.ts";

export const compare = defineRoutine({
  name: "backend compare",
  summary: "Compare two backends: what only one has, and which fields differ.",
  permission: "read",
  args: {
    left: optionalPositional(BackendName, "One; without it the files."),
    right: optionalPositional(BackendName, "The other; without it the one in use."),
  },
  examples: [
    { line: "milestone backend compare file sqlite", why: "where the two differ, if they do" },
  ],
  routine: ({ left = null, right = null }) => ({ kind: "backend-compare", left, right }),
});
