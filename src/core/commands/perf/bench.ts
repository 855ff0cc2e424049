// perf bench: how long the usual commands take here, beside how long they may take.
import { Count } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

const ROUNDS = 20;

export const bench = defineRoutine({
  name: "perf bench",
  summary: "Time creating, reading and asking on a throw-away copy, beside the limits of the backend in use; fails where one is not kept.",
  permission: "read",
  args: { rounds: option(Count, `How often each is done; ${ROUNDS} without it.`) },
  examples: [
    { line: "milestone perf bench --rounds 3", why: "a quick look whether everything is as fast as it has to be" },
  ],
  routine: ({ rounds = ROUNDS }) => ({ kind: "perf-bench", rounds }),
});
