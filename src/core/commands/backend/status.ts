// backend status: what answers questions here, and whether it is up to date.
import { defineRoutine } from "../../verb.ts";

export const status = defineRoutine({
  name: "backend status",
  summary: "Show which backend answers questions, since when, and whether it is up to date.",
  permission: "read",
  args: {},
  examples: [
    { line: "milestone backend status", why: "what is in use, and whether the next question has something to read" },
  ],
  routine: () => ({ kind: "backend-status" }),
});
