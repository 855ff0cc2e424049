// The command that most likely comes next, to copy.
import { command, type Block } from "../base/reply.ts";
import type { Milestone, Task } from "../model/milestone.ts";
import { isUnderKiro, openPhase } from "../rules/kiro/phases.ts";
import { readyTasks } from "../query/ready.ts";

export function nextStep(milestone: Milestone): Block[] {
  const { id, status, tasks } = milestone;
  const unverified = tasks.find((task) => task.status === "unverified");
  if (unverified && status !== "archived" && status !== "cancelled") return [command(`milestone accept ${id} ${unverified.id}`, `if "${unverified.title}" is done as you see it`)];
  const [ready] = status === "planned" || status === "in_progress" ? readyTasks(milestone) : [];
  if (ready && isUnderKiro(ready)) return [phaseStep(milestone, ready)];
  if (ready) return [command(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
  if (status === "completed") return [command(`milestone archive ${id}`, "it is complete")];
  if (status === "blocked") return [command(`milestone unblock ${id}`, "when nothing stands in the way any more")];
  const stuck = tasks.find((task) => task.status === "blocked");
  if (stuck) return [command(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
  if (tasks.length === 0 && status === "planned") return [command(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
  return [];
}

function phaseStep(milestone: Milestone, task: Task): Block {
  const phase = openPhase(milestone, task);
  if (phase === null) return command(`milestone complete ${milestone.id} ${task.id}`, `when "${task.title}" is done`);
  if (task.kiro_workflow.phases[phase]?.status === "waiting_approval") return command(`milestone kiro status ${milestone.id}`, `to see whom ${phase} of "${task.title}" waits for`);
  return command(`milestone kiro submit ${milestone.id} ${task.id}`, `when ${phase} of "${task.title}" is done`);
}
