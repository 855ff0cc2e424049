// backup test: a backup is restored into a throw-away folder and compared byte by byte.
import { BackupRef, LATEST } from "../../rules/backups.ts";
import { defineRoutine, optionalPositional } from "../../verb.ts";

export const test = defineRoutine({
  name: "backup test",
  summary: "Prove that a backup can be restored, without touching the data.",
  permission: "read",
  args: { backup: optionalPositional(BackupRef, "The backup; the latest without it.") },
  examples: [{ line: "milestone backup test latest", why: "a backup that cannot be restored is none" }],
  routine: ({ backup = LATEST }) => ({ kind: "backup-test", backup }),
});
