// Progress: the share of a milestone's work that is done, always derived from its tasks.
import type { KiroTask, Milestone, Progress, Task } from "../model/milestone.ts";

/** Weights of the phases, in any unit; they are normalised to their sum. */
export type PhaseWeights = Readonly<Record<string, number>>;
export const PHASE_WEIGHTS: PhaseWeights = { design: 20, spec: 30, execute: 50 };
/** The weights of data that carries the four phases of earlier versions. */
const FOUR_PHASE_WEIGHTS: PhaseWeights = { design: 15, spec: 25, task: 20, execute: 40 };

/** Whole per cent of one phase by its status; whatever waits for people counts 75, a set-back 25. */
const PHASE_PERCENT: Readonly<Record<string, number>> = {
  pending: 0, in_progress: 50, changes_requested: 50, waiting_approval: 75, in_review: 75,
  rejected: 25, blocked: 25, approved: 100, completed: 100,
};

/**
 * Percentage, completed and counted tasks; cancelled tasks count nowhere. Without Kiro tasks it is the completed share
 * of the weights, rounded down; with them the mean over tasks, where a plain task in progress counts half.
 * Where there are no tasks, nothing can be derived: what the file states holds. Further members of it are kept in any case.
 */
export function progressOf(milestone: Milestone): Progress {
  if (milestone.tasks.length === 0) return milestone.progress;
  const counted = milestone.tasks.filter((task) => task.status !== "cancelled");
  const completed = counted.filter((task) => task.status === "completed");
  const kiro = counted.some((task) => task.kiro_workflow.enabled);
  const percentage = kiro ? meanPercent(counted, milestone) : completedShare(counted);
  return { ...milestone.progress, percentage, tasks_completed: completed.length, tasks_total: counted.length };
}

export function withProgress(milestone: Milestone): Milestone {
  return { ...milestone, progress: progressOf(milestone) };
}

function completedShare(tasks: readonly Task[]): number {
  const total = sum(tasks.map((task) => task.weight));
  if (total === 0) return weightless(tasks);
  return Math.floor((100 * sum(tasks.filter((task) => task.status === "completed").map((task) => task.weight))) / total);
}

/** Tasks that all weigh nothing: everything or nothing is done. */
function weightless(tasks: readonly Task[]): number {
  return tasks.length > 0 && tasks.every((task) => task.status === "completed") ? 100 : 0;
}

function meanPercent(tasks: readonly Task[], milestone: Milestone): number {
  const total = sum(tasks.map((task) => task.weight));
  if (total === 0) return weightless(tasks);
  return Math.floor(sum(tasks.map((task) => task.weight * taskPercent(task, milestone))) / total + ROUNDING);
}

/** 99.9999999 that should be 100 is 100. */
const ROUNDING = 1e-9;

/** A task's own share: 100 when completed, its weighted phases where it has some, 50 in progress, else 0. */
export function taskPercent(task: Task, milestone: Milestone): number {
  if (task.status === "completed") return 100;
  if (task.kiro_workflow.enabled && Object.keys(task.kiro_workflow.phases).length > 0) return phasesPercent(task.kiro_workflow, milestone);
  return task.status === "in_progress" ? 50 : 0;
}

function phasesPercent(kiro: KiroTask, milestone: Milestone): number {
  const names = Object.keys(kiro.phases);
  const weights = phaseWeights(milestone, names);
  const total = sum(names.map((name) => weights[name] ?? 0));
  if (total === 0) return 0;
  return sum(names.map((name) => (weights[name] ?? 0) * (PHASE_PERCENT[kiro.phases[name]?.status ?? "pending"] ?? 0))) / total;
}

function phaseWeights(milestone: Milestone, names: readonly string[]): PhaseWeights {
  const own = milestone.kiro_configuration["phase_weights"];
  if (isWeights(own)) return own;
  return names.includes("task") ? FOUR_PHASE_WEIGHTS : PHASE_WEIGHTS;
}

function isWeights(value: unknown): value is PhaseWeights {
  return typeof value === "object" && value !== null && Object.values(value).every((weight) => typeof weight === "number" && weight >= 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
