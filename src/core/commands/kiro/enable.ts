// kiro enable: the tasks of a milestone get phases, each where it stands, and no progress is lost.
import { problem } from "../../base/problem.ts";
import { command, list, table, text, type Reply } from "../../base/reply.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { isObject, toJsonObject } from "../../base/json.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import type { Config } from "../../model/config/config.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Milestone } from "../../model/milestone.ts";
import { findMilestone, findOpenMilestone } from "../../rules/find.ts";
import { kiroOff } from "../../rules/kiro/acts/approach.ts";
import { equip } from "../../rules/kiro/acts/equip.ts";
import { converted, type Conversion } from "../../rules/kiro/convert.ts";
import { kiroEnabled } from "../../rules/kiro/evolve-phases.ts";
import { configuredPhases, isUnderKiro, phaseFaults, phaseOrder, texts } from "../../rules/kiro/phases.ts";
import { defineCommand, positional } from "../../verb.ts";

export const enable = defineCommand({
  name: "kiro enable",
  summary: "Give the tasks of a milestone phases, without losing progress.",
  permission: "write",
  args: { milestone: positional(MilestoneRef, "The milestone.") },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  needs: () => [{ kind: "phase-templates" }],
  examples: [{ line: "milestone kiro enable milestone-001", why: "its tasks go through design, spec and execute" }],
  decide(workspace, { milestone: reference }, { now, facts }) {
    const off = kiroOff(workspace.config);
    if (off) return failed(off);
    const found = findOpenMilestone(workspace, reference);
    if (!found.ok) return found;
    const weights = weightsOf(found.value, workspace.config);
    if (!weights.ok) return weights;
    const conversions = converted(found.value, weights.value, () => []);
    if (conversions.length === 0 && found.value.kiro_configuration.enabled) return ok({ events: [] });
    const configuration = { default_phases: Object.keys(weights.value), phase_weights: weights.value };
    const after = kiroEnabled(found.value, toJsonObject({ configuration, tasks: Object.fromEntries(conversions.map(({ task, kiro }) => [task, kiro])) }));
    const changed = new Set(conversions.map(({ task }) => task));
    const equipped = equip(after, after.tasks.filter(({ id }) => changed.has(id)), { own: facts.phaseTemplates, date: now.slice(0, 10) });
    if (!equipped.ok) return equipped;
    const { tasks, files } = equipped.value;
    const details = toJsonObject({ configuration, tasks: Object.fromEntries(tasks), conversions: conversions.map(told), files: files.length, progress_before: found.value.progress.percentage });
    const deliverables = files.length === 0 ? [] : [{ milestone: after.id, files, subject: `deliverables of ${after.id}` }];
    return ok({ events: [{ event_type: "kiro_enabled", milestone_id: after.id, details }], deliverables });
  },
  answer(after, { milestone: reference }, { events }) {
    const event = events.find(({ event_type }) => event_type === "kiro_enabled");
    const found = findMilestone(after, event?.milestone_id ?? reference);
    if (!found.ok) return { data: { milestone: null, conversions: [] }, reply: [text(found.problem.message)] };
    const milestone = found.value;
    if (!event) return { data: { milestone, conversions: [] }, reply: [text(`Nothing to change: every task of ${milestone.id} has phases.`)] };
    return { data: { milestone, conversions: event.details["conversions"] ?? [] }, reply: steps(milestone, event), subject: `phases for ${milestone.id}` };
  },
});

/** The milestone's own phases, those that its tasks have already, or the configured ones. Problem: `invalid-value`. */
function weightsOf(milestone: Milestone, config: Config): Result<Readonly<Record<string, number>>> {
  const own = texts(milestone.kiro_configuration["default_phases"]);
  const first = milestone.tasks.find(isUnderKiro);
  const there = own.length > 0 ? own : first ? phaseOrder(milestone, first) : null;
  const kiro_workflow = { ...config.kiro_workflow, phases: [...(there ?? config.kiro_workflow.phases)] };
  const weights = ownWeights(milestone, kiro_workflow.phases) ?? configuredPhases({ kiro_workflow });
  // What is there already stays as it is, also where it does not come to 100: shares are taken of its sum.
  const [fault] = phaseFaults({ kiro_workflow: there ? { ...kiro_workflow, phase_weights: { ...kiro_workflow.phase_weights, ...shares(weights) } } : kiro_workflow });
  return fault === undefined ? ok(weights) : failed(problem("invalid-value", fault));
}

/** In the order of the phases; null where the milestone does not weigh each of them, or all of them as nothing. */
function ownWeights({ kiro_configuration }: Milestone, names: readonly string[]): Readonly<Record<string, number>> | null {
  const own = kiro_configuration["phase_weights"];
  const weights = names.map((name): [string, unknown] => [name, isObject(own) ? own[name] : undefined]).filter((entry): entry is [string, number] => typeof entry[1] === "number" && entry[1] >= 0);
  return weights.length === names.length && weights.some(([, weight]) => weight > 0) ? Object.fromEntries(weights) : null;
}

function shares(weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, (100 * weight) / sum]));
}

function told({ task, phase, before, after }: Conversion): Omit<Conversion, "kiro"> {
  return { task, phase, before: Math.floor(before), after: Math.floor(after) };
}

/** The five steps of a conversion, as they went. */
function steps(milestone: Milestone, { details }: EventDraft): Reply {
  const conversions = rowsOf(details["conversions"]);
  const { default_phases, phase_weights } = milestone.kiro_configuration;
  const shares = Object.entries(isObject(phase_weights) ? phase_weights : {}).map(([name, weight]) => `${name} ${String(weight)} %`);
  return [
    text(`${milestone.id} goes through the phases ${texts(default_phases).join(", ")}.`),
    list([
      `1. Looked at ${counted(milestone.tasks.length, "task")}, of which ${conversions.length} had no phases yet.`,
      "2. Placed each in the phase that it stands in.",
      `3. Made the folders of the phases with ${counted(Number(details["files"] ?? 0), "file")} on the work branch.`,
      `4. Began to keep track of the phases${shares.length > 0 ? `: ${shares.join(", ")}` : ""}.`,
      `5. Kept the progress: ${String(details["progress_before"] ?? 0)} % before, ${milestone.progress.percentage} % now.`,
    ]),
    ...(conversions.length > 0 ? [table(["task", "phase", "before", "now"], conversions.map((row) => [row.task, row.phase, `${row.before} %`, `${row.after} %`]))] : []),
    command(`milestone kiro status ${milestone.id}`, "to see what each phase needs"),
  ];
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

type Row = { readonly task: string; readonly phase: string; readonly before: string; readonly after: string };

function rowsOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isObject).map(({ task, phase, before, after }) => ({ task: String(task), phase: String(phase), before: String(before), after: String(after) })) : [];
}
