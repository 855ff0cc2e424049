// kiro validate: whether the phases of a task fit together, and what its next transition waits for.
import { problem } from "../../base/problem.ts";
import { list, text, type Reply } from "../../base/reply.ts";
import { ok } from "../../base/result.ts";
import { MilestoneRef, TaskRef } from "../../model/arguments.ts";
import { gateNeeds, localOpens, staleGates } from "../../rules/kiro/acts/approach.ts";
import { blockersOf, blockerText } from "../../rules/kiro/blockers.ts";
import { kiroConfigProblems, taskFaults } from "../../rules/kiro/faults.ts";
import { sightOf } from "../../rules/kiro/sight.ts";
import { defineQuery, positional } from "../../verb.ts";

/** Data: `{valid, faults, blocked_by}`; faults as sentences. Fails for faults, not for what is merely waited for. */
export const validate = defineQuery({
  name: "kiro validate",
  summary: "Check a task's phases, their order, deliverables and approvals.",
  permission: "read",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    task: positional(TaskRef, "The task, by id or number."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: ({ milestone }) => gateNeeds(milestone),
  examples: [{ line: "milestone kiro validate milestone-004 task-001", why: "and what the next transition waits for" }],
  answer(workspace, where, { facts }) {
    const sight = sightOf(workspace, where, facts);
    if (!sight.ok) return sight;
    const { milestone, task, approval } = sight.value;
    const { config } = workspace;
    const stale = staleGates(milestone, task, { workspace, facts });
    if (!stale.ok) return stale;
    const changed = stale.value.map(({ phase, drifted }) => `Phase ${phase} was put up with other files: ${(drifted?.paths ?? []).join(", ")} changed since.`);
    const faults = [...kiroConfigProblems(config).map(({ message }) => message), ...taskFaults(milestone, task, { config, approvals: facts.approvals }), ...changed];
    const blockers = blockersOf(milestone, task, { files: facts.deliverables ?? null, approval, config, counts: localOpens(config, facts) });
    const blocked_by = blockers.map((blocker) => ({ ...blocker, text: blockerText(blocker) }));
    const failure = problem("check-failed", `The phases of ${task.id} have ${faults.length} ${faults.length === 1 ? "fault" : "faults"}.`, { hint: `Each is listed; \`milestone kiro reset ${milestone.id} ${task.id}\` puts a phase back.` });
    return ok({ data: { valid: faults.length === 0, faults, blocked_by }, reply: shown(task.id, { faults, waits: blocked_by.map((blocker) => blocker.text) }), ...(faults.length > 0 && { problem: failure }) });
  },
});

function shown(task: string, { faults, waits }: { readonly faults: readonly string[]; readonly waits: readonly string[] }): Reply {
  const sound = faults.length === 0 ? [text(`The phases of ${task} fit together.`)] : [text(`The phases of ${task} do not fit together:`), list(faults)];
  return [...sound, ...(waits.length === 0 ? [text("Nothing stands in the way of the next transition.")] : [text("The next transition waits:"), list(waits)])];
}
