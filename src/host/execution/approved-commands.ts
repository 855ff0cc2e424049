// On a runner the commands that may run are those of the commit that was asked for: whoever asked has seen these, and no others.
import { problem, type Problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { commandsOf } from "../../core/rules/execution/commands.ts";
import { findMilestone } from "../../core/rules/find.ts";
import { load } from "../../engine/load.ts";
import type { Acceptance } from "../../ports/execution/acceptance.ts";
import type { Ports } from "../../ports/ports.ts";

/** Problems: those of reading the milestone at the commit. */
export async function approvedCommands({ repository, settings }: Ports, { milestone: reference, commit }: { readonly milestone: string; readonly commit: string }): Promise<Result<Acceptance>> {
  const snapshot = await repository.snapshot({ for: "read", ref: commit });
  if (!snapshot.ok) return snapshot;
  try {
    const loaded = await load(snapshot.value, { scope: { milestones: [reference] }, settings });
    if (!loaded.ok) return loaded;
    const { workspace } = loaded.value;
    const found = findMilestone(workspace, reference);
    // What is done by then may have been taken up again.
    const open = found.ok ? { ...found.value, tasks: found.value.tasks.map((task) => ({ ...task, status: "pending" as const })) } : null;
    const known = new Set(open ? commandsOf(open, workspace.config) : []);
    return ok({ unknown: async (commands) => ok(commands.filter((command) => !known.has(command))), accept: async () => ok(undefined) });
  } finally {
    await snapshot.value.release();
  }
}

/** Commands that are not those of the commit. */
export function unapproved(commands: readonly string[], commit: string): Problem {
  const [first = ""] = commands;
  const more = commands.length > 1 ? ` and ${commands.length - 1} more` : "";
  return problem("refused", `Commit ${commit.slice(0, 12)} was asked for, and what the milestone runs has changed since: ${first}${more}. Nothing was run.`, { hint: "Look at the change, then ask for the execution again." });
}
