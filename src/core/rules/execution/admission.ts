// Whether a milestone may be executed, with how many seats, and what each of its tasks is in that execution.
import { problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Config } from "../../model/config/config.ts";
import type { ExecutionOrder } from "../../model/execution/execution.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import type { Coordination } from "../../model/execution/session.ts";
import { isMilestoneDone, isTaskOver } from "../../model/status.ts";
import type { Workspace } from "../../model/workspace.ts";
import { findOpenMilestone } from "../find.ts";
import { findCycle } from "../graph.ts";
import { cycleProblem } from "../invariants.ts";
import { isUnderKiro } from "../kiro/phases.ts";
import { doneBy } from "./commands.ts";
import { phasePart, type Knowing, type PhaseTodo } from "./phases/part.ts";

/** `do` it in this session, of a task with phases what its `phase` asks for; `done` before it; `held`: it waits for somebody, for this reason. */
export type Part = { readonly kind: "do"; readonly phase?: PhaseTodo } | { readonly kind: "done" } | { readonly kind: "held"; readonly reason: string };

export type Admitted = {
  readonly milestone: Milestone;
  readonly agents: number;
  readonly coordination: Coordination;
  readonly fileLocking: boolean;
  readonly parts: ReadonlyMap<string, Part>;
  readonly warnings: readonly Problem[];
};

/** Blockers that an execution set itself; the next one tries again. */
export const OWN_BLOCKERS: ReadonlySet<unknown> = new Set(["task_failed", "timed_out", "merge_conflict", "stall", "age", "disk", "memory"]);

/** More seats than processors help tasks that wait for the network; more than this by default only crowds a laptop. */
const AGENTS_DEFAULT_MAX = 4;

type Means = { readonly processors: number; readonly workflows?: unknown; readonly facts?: Knowing["facts"] };

/**
 * `processors` is what this machine has; `facts` tell of gates, where tasks have phases; `workflows` is there where workflows can be dispatched. Problems: those of finding it, `transition-not-allowed`, `dependency-open`, `no-agents`,
 * `work-waiting` (no tasks at all), `invalid-value` (a task that nobody knows how to do), `dependency-cycle` (tasks that wait for
 * each other).
 */
export function admit(workspace: Workspace, order: ExecutionOrder, { processors, workflows = null, facts = {} }: Means): Result<Admitted> {
  const found = findOpenMilestone(workspace, order.milestone);
  if (!found.ok) return found;
  const milestone = found.value;
  const { config } = workspace;
  const obstacle = obstacleOf(milestone, config) ?? (order.forceDependencies ? null : openDependency(workspace, milestone)) ?? unclearTask(milestone) ?? circle(milestone);
  if (obstacle) return failed(obstacle);
  const parts = new Map(milestone.tasks.map((task) => [task.id, partOf(milestone, task, { canDispatch: workflows !== null, workspace, facts })]));
  return ok({ milestone, ...seatsOf(order, config, processors), parts });
}

/** What stands in the way, whatever the tasks are. */
function obstacleOf(milestone: Milestone, config: Config): Problem | null {
  const { id, status } = milestone;
  if (!config.agents.task_executor) return problem("no-agents", "No agents deployed: agents.task_executor is off.", { hint: "Run `milestone config set agents.task_executor true`." });
  if (status === "completed" || status === "cancelled") {
    return problem("transition-not-allowed", `Milestone ${id} is ${status}; there is nothing to execute.`, { hint: `Use \`milestone reopen ${id}\` to take it up again.` });
  }
  if (milestone.tasks.length === 0) {
    return problem("work-waiting", `Milestone ${id} has no tasks to execute.`, { hint: `Add some with \`milestone update ${id} --add-task "…"\`, or say that it is done with \`milestone complete ${id}\`.` });
  }
  const blocker = status === "blocked" ? milestone.blockers.find((one) => one.task_id === null && !OWN_BLOCKERS.has(one["type"])) : undefined;
  if (!blocker) return null;
  return problem("transition-not-allowed", `Milestone ${id} is blocked: ${blocker.reason}`, { hint: `When that is settled: \`milestone unblock ${id}\`.` });
}

/** A required milestone that is not completed, or not there at all. */
export function openDependency({ milestones }: Workspace, { id, dependencies }: Milestone): Problem | null {
  const open = dependencies.requires.filter((required) => !isMilestoneDone(milestones.get(required)?.status ?? "planned"));
  if (open.length === 0) return null;
  const [first = ""] = open;
  return problem("dependency-open", `Milestone ${id} requires ${open.join(", ")}, which ${open.length === 1 ? "is" : "are"} not completed.`, {
    hint: `Execute ${first} first, or add --force-dependencies.`,
  });
}

function unclearTask(milestone: Milestone): Problem | null {
  for (const task of milestone.tasks) {
    const how = doneBy(task);
    if (how.kind === "unclear" && !isTaskOver(task.status)) return problem("invalid-value", `Task ${task.id} of ${milestone.id}: ${how.reason}`, { hint: "Give it one of run, agent and uses." });
  }
  return null;
}

function circle({ id, tasks }: Milestone): Problem | null {
  const open = tasks.filter(({ status }) => !isTaskOver(status));
  const cycle = findCycle(new Map(open.map((task) => [task.id, task.dependencies])));
  return cycle && cycleProblem(`Tasks of ${id} wait for each other`, cycle);
}

/** What a task is in an execution, as everything stands now. */
export function partOf(milestone: Milestone, task: Task, around: Knowing & { readonly canDispatch: boolean }): Part {
  if (isTaskOver(task.status)) return { kind: "done" };
  const by = `\`milestone complete ${milestone.id} ${task.id}\``;
  if (task.status === "unverified") return { kind: "held", reason: `It is unverified: look at it, then \`milestone accept ${milestone.id} ${task.id}\`.` };
  const manual = task.status === "blocked" && !milestone.blockers.some((blocker) => blocker.task_id === task.id && OWN_BLOCKERS.has(blocker["type"]));
  if (manual) return { kind: "held", reason: `It is blocked${task.blocked_reason === undefined ? "" : `: ${task.blocked_reason}`}. When that is settled: \`milestone unblock ${milestone.id} ${task.id}\`.` };
  const phased = isUnderKiro(task) ? phasePart(milestone, task, around) : null;
  if (phased && phased.kind !== "work") return phased.kind === "held" ? phased : { kind: "do", phase: phased };
  const how = doneBy(task);
  if (how.kind === "people") return { kind: "held", reason: `People do it${task.assigned_to === null ? "" : ` (${task.assigned_to})`}, and say so with ${by}.` };
  if (how.kind === "workflow" && !around.canDispatch) return { kind: "held", reason: `It dispatches the workflow ${how.name}, which needs GitHub: execute it there, or say that it is done with ${by}.` };
  return phased ? { kind: "do", phase: phased } : { kind: "do" };
}

type Seating = Pick<Admitted, "agents" | "coordination" | "fileLocking" | "warnings">;

function seatsOf(order: ExecutionOrder, config: Config, processors: number): Seating {
  const alone = !config.features.multi_agent_coordination || config.performance.emergency_mode;
  const coordination = alone ? "sequential" : (order.coordination ?? "parallel");
  const wanted = order.agents ?? config.execution.agents ?? Math.min(processors, AGENTS_DEFAULT_MAX);
  const most = config.optimization.resource_limits.max_agents;
  const limited = order.agents !== null && order.agents > most;
  const warning = problem("agents-limited", `${wanted} agents were asked for; ${most} are allowed.`, { hint: "The limit is optimization.resource_limits.max_agents." });
  const agents = coordination === "sequential" ? 1 : Math.min(wanted, most);
  return { agents, coordination, fileLocking: config.file_locking, warnings: limited ? [warning] : [] };
}
