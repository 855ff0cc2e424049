// Converting tasks to phases: planning belongs to design, specification to spec, the rest to execute, and no progress is lost.
import type { KiroTask, Milestone, Task } from "../../model/milestone.ts";
import { isTaskOver } from "../../model/status.ts";
import { taskPercent } from "../progress.ts";

/** What a conversion says of a task: where it stands now, and how far it was before and is now, in per cent. */
export type Conversion = { readonly task: string; readonly phase: string; readonly before: number; readonly after: number; readonly kiro: KiroTask };

const DESIGN = /\b(?:design|plan|planning|concept|architect|architecture|research|analy[sz]e|analysis|discover|wireframe|mock-?up)/i;
const SPEC = /\b(?:spec|specs|specify|specification|requirement|requirements|acceptance|test plan|define)\b/i;

/** The phase that a title speaks of, of those that there are. */
export function phaseOfTitle(title: string, order: readonly string[]): string {
  const wanted = DESIGN.test(title) ? "design" : SPEC.test(title) ? "spec" : "execute";
  return order.includes(wanted) ? wanted : wanted === "execute" ? (order.at(-1) ?? wanted) : (order[0] ?? wanted);
}

/**
 * A pending task starts at the beginning; one that is at work stands in the phase that its title speaks of, those before it done;
 * one that is over has all of them behind it. Where that would make less of its progress, earlier phases count as done until it
 * does not. Tasks that have phases already are left as they are.
 */
export function converted(milestone: Milestone, weights: Readonly<Record<string, number>>, deliverables: (task: Task, phase: string) => readonly unknown[]): readonly Conversion[] {
  const order = Object.keys(weights);
  const after = { ...milestone, kiro_configuration: { ...milestone.kiro_configuration, enabled: true, default_phases: order, phase_weights: weights } };
  return milestone.tasks.filter(({ kiro_workflow }) => !kiro_workflow.enabled).map((task) => {
    const before = percentBefore(task, milestone);
    const [first = "execute"] = order;
    const start = isTaskOver(task.status) ? order.length : task.status === "pending" ? order.indexOf(first) : order.indexOf(phaseOfTitle(task.title, order));
    const candidates = order.map((_name, at) => Math.min(start + at, order.length)).map((at) => kiroAt(order, at, { deliverables: (phase) => deliverables(task, phase), started: task.status !== "pending" }));
    const kiro = candidates.find((candidate) => taskPercent({ ...task, kiro_workflow: candidate }, after) >= before) ?? candidates.at(-1) ?? task.kiro_workflow;
    return { task: task.id, phase: kiro.current_phase ?? first, before, after: taskPercent({ ...task, kiro_workflow: kiro }, after), kiro };
  });
}

/** What the task adds to its milestone's progress: where no task has phases, only what is completed counts. */
function percentBefore(task: Task, milestone: Milestone): number {
  return milestone.tasks.some(({ kiro_workflow }) => kiro_workflow.enabled) ? taskPercent(task, milestone) : task.status === "completed" ? 100 : 0;
}

type Around = { readonly deliverables: (phase: string) => readonly unknown[]; readonly started: boolean };

/** Before, at and behind where the task stands. */
function statusAt(distance: number, how: "begun" | "open"): "completed" | "in_progress" | "pending" {
  return distance < 0 ? "completed" : distance === 0 && how === "begun" ? "in_progress" : "pending";
}

function kiroAt(order: readonly string[], at: number, { deliverables, started }: Around): KiroTask {
  const phases = order.map((name, place): [string, KiroTask["phases"][string]] => [name, { status: statusAt(place - at, started ? "begun" : "open"), deliverables: [...deliverables(name)] }]);
  return { enabled: true, current_phase: order[Math.min(at, order.length - 1)] ?? "execute", phases: Object.fromEntries(phases) };
}
