// backend sync: a backend takes over what it does not have from the files.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, optionalPositional } from "../../verb.ts";

export const sync = defineRoutine({
  name: "backend sync",
  summary: "Take over into a backend what is missing or older there; the files win.",
  permission: "write",
  args: {
    backend: optionalPositional(BackendName, "Which; without it the one in use."),
  },
  examples: [
    { line: "milestone backend sync sqlite", why: "reads ahead what the next question would have to" },
  ],
  routine: ({ backend = null }) => ({ kind: "backend-sync", target: backend }),
});
