// Faults of phases: in the configuration, and in a task's own file against its approvals.
import { problem, type Problem } from "../../base/problem.ts";
import type { Config } from "../../model/config/config.ts";
import type { Facts } from "../../model/facts.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { lastRound, isPassed } from "./approvals.ts";
import { nobodies } from "./approvers.ts";
import { gateOf } from "./gate.ts";
import { isPhaseOver, openPhase, phaseFaults, phaseOrder, texts } from "./phases.ts";

/** Phases that cannot be, and roles that are asked for and mean nobody: `invalid-value`, with what to do. */
export function kiroConfigProblems(config: Config): readonly Problem[] {
  const { design_approvers, spec_approvers } = config.approval_workflow;
  const phases = phaseFaults(config).map((fault) => {
    const [what = fault, ...advice] = fault.split(/(?<=\.) (?=[A-Z])/);
    return problem("invalid-value", what, { hint: advice.join(" ") });
  });
  const roles = nobodies([...new Set([...design_approvers, ...spec_approvers])], config).map((role) =>
    problem("invalid-value", `approval_workflow asks for ${role}, and approval_workflow.roles says of nobody that they are it.`, { hint: `Say who it is: \`milestone config set approval_workflow.roles.${role} @login\`.` }));
  return [...phases, ...roles];
}

type Seen = { readonly config: Config; readonly approvals: Facts["approvals"] };

/** What contradicts itself in the phases of a task, as sentences. */
export function taskFaults(milestone: Milestone, task: Task, seen: Seen): readonly string[] {
  const { phases, current_phase } = task.kiro_workflow;
  const order = phaseOrder(milestone, task);
  const own = texts(milestone.kiro_configuration["default_phases"]);
  const strange = own.length === 0 ? [] : order.filter((phase) => !own.includes(phase));
  const open = openPhase(milestone, task);
  const ahead = open === null ? [] : order.slice(order.indexOf(open) + 1).filter((phase) => phases[phase] && phases[phase].status !== "pending");
  return [
    ...strange.map((phase) => `Phase ${phase} is none of the milestone's: ${own.join(", ")}.`),
    ...(current_phase !== undefined && !order.includes(current_phase) ? [`It stands in ${current_phase}, which is none of its phases.`] : []),
    ...ahead.map((phase) => `Phase ${phase} is ${words(phases[phase]?.status)}, but ${open} before it is ${words(phases[open ?? ""]?.status ?? "pending")}.`),
    ...(task.status === "completed" && open !== null ? [`The task is completed, but phase ${open} is not over.`] : []),
    ...order.flatMap((phase) => gateFaults(milestone, task, { phase, ...seen })),
  ];
}

/** A phase whose approval is not what its status says. */
function gateFaults(milestone: Milestone, task: Task, { phase, config, approvals }: Seen & { readonly phase: string }): readonly string[] {
  const own = task.kiro_workflow.phases[phase];
  const gate = gateOf(milestone, task, { phase, config });
  const round = lastRound(approvals?.approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null);
  if (!own) return [`Phase ${phase} has no entry in the task.`];
  if (own.status === "waiting_approval" && round?.status !== "pending") return [`Phase ${phase} waits for an approval that nobody was asked for.`];
  if (own.status !== "waiting_approval" && round?.status === "pending") return [`Phase ${phase} is ${words(own.status)}, but its approval is still asked for.`];
  if (own.status === "approved" && gate.needed && (!round || !isPassed(round.status))) return [`Phase ${phase} is approved, and no approval is on record.`];
  const none = gate.needed && !isPhaseOver(own) ? nobodies(gate.approvers, config) : [];
  return none.map((role) => `Phase ${phase} asks for ${role}, and approval_workflow.roles says of nobody that they are it.`);
}

function words(status = "pending"): string {
  return status.replaceAll("_", " ");
}
