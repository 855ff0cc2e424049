// backend switch: another catalog is built, compared with the files, and used from then on.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, flag, optionalPositional } from "../../verb.ts";

export const switchTo = defineRoutine({
  name: "backend switch",
  summary: "Go over to another backend: backup, build, compare every answer, commit, check; the old one stays in use until it is done.",
  permission: "maintain",
  args: {
    backend: optionalPositional(BackendName, "Where to; without it what the scale asks for."),
    step: flag("Asks before each step."),
    debug: flag("Tells each step, with its time."),
  },
  examples: [
    { line: "milestone backend switch file", why: "back to the files alone" },
    { line: "milestone backend switch --debug --dry-run", why: "what would be done, step by step" },
  ],
  routine: ({ backend = null, step, debug }) => ({ kind: "backend-switch", target: backend, step, debug }),
});
