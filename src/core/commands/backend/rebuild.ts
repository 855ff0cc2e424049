// backend rebuild: a catalog is thrown away and made again from the files.
import { BackendName } from "../../model/arguments.ts";
import { defineRoutine, optionalPositional } from "../../verb.ts";

export const rebuild = defineRoutine({
  name: "backend rebuild",
  summary: "Throw a catalog away, build it anew from the files with its indexes, and compare every answer.",
  permission: "maintain",
  args: {
    backend: optionalPositional(BackendName, "Which; without it the one in use."),
  },
  examples: [
    { line: "milestone backend rebuild sqlite", why: "whatever was wrong with it is gone; no milestone is touched" },
  ],
  routine: ({ backend = null }) => ({ kind: "backend-rebuild", target: backend }),
});
