// The gate behind a phase: whether it waits for people, for whom, and for how many of them.
import type { Config } from "../../model/config/config.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { phaseAfter, phaseOrder, texts } from "./phases.ts";

/** Anybody who maintains the repository: who may approve where nobody is named. */
export const MAINTAINERS = "maintainers";

/** `required` of the approvers must approve, null: each. `human`: time alone never opens it. `because` says what decided that it waits or not. */
export type Gate = { readonly needed: boolean; readonly approvers: readonly string[]; readonly required: number | null; readonly human: boolean; readonly because: string };

/** The nearest word holds: everything off, the phase's own flag, the milestone's gate, the repository's settings, what is usual. */
export function gateOf(milestone: Milestone, task: Task, { phase, config }: { readonly phase: string; readonly config: Config }): Gate {
  const { kiro_workflow: global, approval_workflow } = config;
  const own = milestoneGate(milestone, task, phase);
  const lists: Readonly<Record<string, readonly string[]>> = { design: approval_workflow.design_approvers, spec: approval_workflow.spec_approvers };
  const listed = lists[phase] ?? [];
  const flag = task.kiro_workflow.phases[phase]?.approval_required;
  const settings: Readonly<Record<string, boolean | null>> = global.phase_approval;
  const [needed, because] = global.approval_required
    ? verdict([[flag, `phase ${phase} of ${task.id} says so`], [own.needed, `the milestone's gate ${own.name} says so`], [settings[phase], `kiro_workflow.phase_approval.${phase} says so`], [listed.length > 0 || undefined, `approval_workflow.${phase}_approvers names somebody`]], phase)
    : [false, "kiro_workflow.approval_required is off"] as const;
  const approvers = own.approvers.length > 0 ? own.approvers : listed;
  return { needed, approvers: needed && approvers.length === 0 ? [MAINTAINERS] : unique(approvers), required: own.required, human: own.human, because };
}

type Word = readonly [boolean | null | undefined, string];

function verdict(words: readonly Word[], phase: string): readonly [boolean, string] {
  const said = words.find(([word]) => typeof word === "boolean");
  const usual = phase === "design" || phase === "spec";
  return typeof said?.[0] === "boolean" ? [said[0], said[1]] : [usual, usual ? `${phase} is approved unless something says otherwise` : `${phase} is not approved unless something asks for it`];
}

type OwnGate = { readonly name: string; readonly needed: boolean | null; readonly approvers: readonly string[]; readonly required: number | null; readonly human: boolean };

/** A gate is called after the phases on both of its sides; the last one after its end. */
function milestoneGate(milestone: Milestone, task: Task, phase: string): OwnGate {
  const gates = mapping(milestone.kiro_configuration["approval_gates"]);
  const next = phaseAfter(phaseOrder(milestone, task), phase);
  const name = next === null ? `${phase}_completion` : `${phase}_to_${next}`;
  const gate = mapping(gates[name] ?? gates[phase]);
  const block = mapping(task.kiro_workflow.phases[phase]?.["approval"]);
  const required = gate["required"] ?? block["required"];
  const count = typeof required === "number" && Number.isInteger(required) && required > 0 ? required : null;
  const human = required === "human" || gate["human"] === true;
  const needed = count !== null || human ? true : typeof required === "boolean" ? required : null;
  return { name, needed, approvers: [...names(gate["approvers"]), ...(gate["approvers"] === undefined ? names(block["approvers"]) : [])], required: count, human };
}

/** Approvers as names, or as mappings that have one. */
function names(value: unknown): readonly string[] {
  const listed = Array.isArray(value) ? value.map((item) => (typeof item === "object" && item !== null ? mapping(item)["role"] : item)) : [];
  return texts(listed).filter((name) => name !== "");
}

function unique(names_: readonly string[]): readonly string[] {
  return [...new Map(names_.map((name) => [roleKey(name), name])).values()];
}

/** Roles are the same whichever way their words are joined. */
export function roleKey(name: string): string {
  return name.trim().toLowerCase().replaceAll("_", "-");
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
