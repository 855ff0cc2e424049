// The phases of a task: their order, where it stands in them, and what each of them is to leave behind.
import type { Config } from "../../model/config/config.ts";
import type { KiroTask, Milestone, Task } from "../../model/milestone.ts";

export type Phase = KiroTask["phases"][string];

/** How phases that everybody knows follow each other; others come after them, as they are written. */
const KNOWN_ORDER = ["design", "spec", "task", "execute"];

/** The names of a task's phases in their order: the milestone's own, then any that only the task has. */
export function phaseOrder({ kiro_configuration }: Pick<Milestone, "kiro_configuration">, { kiro_workflow: { phases } }: Pick<Task, "kiro_workflow">): readonly string[] {
  const own = texts(kiro_configuration["default_phases"]);
  const order = own.length > 0 ? own : KNOWN_ORDER;
  const names = Object.keys(phases);
  return [...new Set([...order.filter((name) => names.includes(name)), ...names])];
}

export function isUnderKiro({ kiro_workflow }: Pick<Task, "kiro_workflow">): boolean {
  return kiro_workflow.enabled && Object.keys(kiro_workflow.phases).length > 0;
}

export function isPhaseOver({ status }: Pick<Phase, "status">): boolean {
  return status === "approved" || status === "completed";
}

/** The first phase that is not over; null where all are, or where there is none. */
export function openPhase(milestone: Pick<Milestone, "kiro_configuration">, task: Pick<Task, "kiro_workflow">): string | null {
  const { phases } = task.kiro_workflow;
  return phaseOrder(milestone, task).find((name) => !isPhaseOver(phases[name] ?? { status: "pending" })) ?? null;
}

/** The phase behind another; null behind the last. */
export function phaseAfter(order: readonly string[], phase: string): string | null {
  return order[order.indexOf(phase) + 1] ?? null;
}

export function isLast(order: readonly string[], phase: string): boolean {
  return order.at(-1) === phase;
}

/** The names of the phases that a new Kiro milestone gets, and their weights, which come to 100. */
export function configuredPhases({ kiro_workflow: { phases, phase_weights } }: Pick<Config, "kiro_workflow">): Readonly<Record<string, number>> {
  const names = [...new Set(phases)];
  const own: Readonly<Record<string, number | null>> = phase_weights;
  const usual = names.includes("task") ? FOUR_PHASE_SHARES : SHARES;
  const given = names.map((name) => own[name] ?? usual[name] ?? null);
  const open = given.filter((weight) => weight === null).length;
  const said = given.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const rest = open === 0 ? 0 : Math.max(0, 100 - said) / open;
  return Object.fromEntries(names.map((name, at) => [name, given[at] ?? rest]));
}

const SHARES: Readonly<Record<string, number>> = { design: 20, spec: 30, execute: 50 };
const FOUR_PHASE_SHARES: Readonly<Record<string, number>> = { design: 15, spec: 25, task: 20, execute: 40 };

/** What is wrong with the phases of the configuration, as sentences with what to do; none where they are sound. */
export function phaseFaults({ kiro_workflow }: Pick<Config, "kiro_workflow">): readonly string[] {
  const { phases } = kiro_workflow;
  const twice = phases.find((name, at) => phases.indexOf(name) !== at);
  const strange = phases.find((name) => !/^[a-z][a-z0-9_-]{0,39}$/.test(name));
  const sum = Object.values(configuredPhases({ kiro_workflow })).reduce((total, weight) => total + weight, 0);
  return [
    ...(phases.length === 0 ? ["kiro_workflow.phases names no phase. Name at least one, such as execute."] : []),
    ...(twice === undefined ? [] : [`kiro_workflow.phases has ${twice} twice, so that the phases go round in a circle. Name each once.`]),
    ...(strange === undefined ? [] : [`kiro_workflow.phases has ${JSON.stringify(strange)}, which cannot be the name of a folder. Use small letters, digits and hyphens.`]),
    ...(phases.length > 0 && Math.abs(sum - 100) > 1e-6 ? [`kiro_workflow.phase_weights come to ${Math.round(sum * 100) / 100}, not to 100. Correct the weights of ${[...new Set(phases)].join(", ")}.`] : []),
  ];
}

/** What a phase is to leave behind. `path` is below the phase's folder where it is known; `template` the SHA-256 of the text it began with. */
export type Expected = { readonly label: string; readonly path: string | null; readonly template: string | null };

/** As the file lists them: names alone, or with where they lie. */
export function expectedOf(phase: Pick<Phase, "deliverables"> | undefined): readonly Expected[] {
  return (phase?.deliverables ?? []).flatMap((item) => {
    if (typeof item === "string") return item === "" ? [] : [{ label: item, path: null, template: null }];
    if (typeof item !== "object" || item === null) return [];
    const fields: Readonly<Record<string, unknown>> = { ...item };
    const label = fields["name"] ?? fields["path"] ?? fields["type"];
    const path = fields["path"];
    const template = fields["template"];
    return typeof label === "string" && label !== "" ? [{ label, path: typeof path === "string" ? path : null, template: typeof template === "string" ? template : null }] : [];
  });
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
