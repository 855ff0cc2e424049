// db tune: what is slow, and which settings would make it faster.
import { defineRoutine, flag } from "../../verb.ts";

export const tune = defineRoutine({
  name: "db tune",
  summary: "Time every kind of question, and recommend settings for the size that is there.",
  permission: "maintain",
  args: {
    apply: flag("Sets what is recommended, optimises, and times again."),
    queries: flag("Optimises for the questions, and times each before and after."),
  },
  examples: [
    { line: "milestone db tune", why: "the slowest questions first" },
    { line: "milestone db tune --queries", why: "the same before and after ANALYZE" },
  ],
  routine: ({ apply, queries }) => ({ kind: "db-tune", apply, queries }),
});
