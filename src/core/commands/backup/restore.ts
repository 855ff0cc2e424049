// backup restore: the data folder becomes what a backup holds, and what was there is kept first.
import { BackupRef } from "../../rules/backups.ts";
import { defineRoutine, positional } from "../../verb.ts";

export const restore = defineRoutine({
  name: "backup restore",
  summary: "Go back to a backup, in one commit; the present is kept as a backup first.",
  permission: "maintain",
  args: { backup: positional(BackupRef, "The backup, or `latest`.") },
  examples: [
    { line: "milestone backup restore latest --dry-run", why: "see what it would change" },
    { line: "milestone backup restore latest", why: "everything is as it was" },
  ],
  routine: ({ backup }) => ({ kind: "backup-restore", backup }),
});
