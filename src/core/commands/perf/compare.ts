// perf compare: the same commands on the data of today and on those of a copy, side by side.
import { FilePath } from "../../model/arguments.ts";
import { defineRoutine, requiredOption } from "../../verb.ts";

export const compare = defineRoutine({
  name: "perf compare",
  summary: "Time the usual commands on the milestones of today and on those of another folder; tell what has become slower.",
  permission: "read",
  args: { baseline: requiredOption(FilePath, "The folder that today is compared with, such as .milestones.backup.20260302.") },
  examples: [
    { line: "milestone perf compare --baseline .milestones", why: "what comes to the same when nothing has changed" },
  ],
  routine: ({ baseline }) => ({ kind: "perf-compare", baseline }),
});
