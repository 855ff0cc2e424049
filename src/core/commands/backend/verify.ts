// backend verify: proof that a backend holds what the files say.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, optionalPositional } from "../../verb.ts";

export const verify = defineRoutine({
  name: "backend verify",
  summary: "Compare every answer of a backend with the files, every milestone field by field.",
  permission: "read",
  args: {
    backend: optionalPositional(BackendName, "Which; without it the one in use."),
  },
  examples: [
    { line: "milestone backend verify", why: "after a switch: the proof that nothing is missing" },
    { line: "milestone backend verify sqlite", why: "before one: whether SQLite would answer alike" },
  ],
  routine: ({ backend = null }) => ({ kind: "backend-verify", target: backend }),
});
