// backup create: the state of the data folder is kept under a label.
import { SimpleName } from "../../model/arguments.ts";
import { defineRoutine, option } from "../../verb.ts";

const LABEL = "manual";

export const create = defineRoutine({
  name: "backup create",
  summary: "Keep the milestones, their history and settings as they are now.",
  permission: "write",
  args: { label: option(SimpleName, `What it is for; ${LABEL} without it.`) },
  examples: [
    { line: "milestone backup create", why: "before something that may go wrong" },
    { line: "milestone backup create --label pre-switch", why: "under a name that says why" },
  ],
  routine: ({ label = LABEL }) => ({ kind: "backup-create", label }),
});
