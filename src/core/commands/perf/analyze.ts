// perf analyze: what takes the most time and room, and what may be done about it.
import { defineRoutine } from "../../verb.ts";

export const analyze = defineRoutine({
  name: "perf analyze",
  summary: "Name the slowest operations and the largest files, and what may be done about them.",
  permission: "read",
  args: {},
  examples: [{ line: "milestone perf analyze", why: "where the time goes" }],
  routine: () => ({ kind: "perf-analyze" }),
});
