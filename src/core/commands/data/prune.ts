// data prune: old backups, completed sessions, logs and caches are taken away. Milestones and their history stay.
import { DurationText } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

const OLDER_THAN = "30d";

export const prune = defineRoutine({
  name: "data prune",
  summary: "Take away old backups, sessions, logs and caches; milestones and history stay.",
  permission: "maintain",
  args: { "older-than": option(DurationText, `How old; ${OLDER_THAN} without it. The newest backup always stays.`) },
  examples: [
    { line: "milestone data prune --dry-run", why: "see what would go" },
    { line: "milestone data prune --older-than 90d --yes", why: "keep three months" },
  ],
  routine: ({ "older-than": older_than = OLDER_THAN }) => ({ kind: "data-prune", older_than }),
});
