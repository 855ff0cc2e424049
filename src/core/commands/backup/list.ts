// backup list: every backup with its age, the newest first.
import { defineRoutine } from "../../verb.ts";

export const list = defineRoutine({
  name: "backup list",
  summary: "List backups with their age, folders copied by hand included.",
  permission: "read",
  args: {},
  examples: [{ line: "milestone backup list", why: "what can be gone back to" }],
  routine: () => ({ kind: "backup-list" }),
});
