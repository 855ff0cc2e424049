// Equipping phases: what each is to leave behind, and the texts that people begin with.
import { isObject } from "../../../base/json.ts";
import { sha256 } from "../../../base/sha256.ts";
import { all, ok, type Result } from "../../../base/result.ts";
import type { Facts } from "../../../model/facts.ts";
import type { NewDeliverables } from "../../../model/kiro/deliverable.ts";
import type { KiroTask, Milestone, Task } from "../../../model/milestone.ts";
import { filesOfPhase, phaseFolder, standingsOf } from "../deliverables.ts";
import { expectedOf, isLast, isPhaseOver, isUnderKiro, phaseOrder } from "../phases.ts";
import { phaseLabels, renderPhase } from "../render.ts";
import type { Rendered } from "../render.ts";

/** `date` is `2026-03-31`. */
export type Templates = { readonly own: Facts["phaseTemplates"]; readonly date: string };

export type Equipped = { readonly tasks: ReadonlyMap<string, KiroTask>; readonly files: NewDeliverables["files"] };

/** Git keeps no empty folders, and each phase is to have one. */
const KEEP = ".gitkeep";

/**
 * The phases of tasks that list nothing get what their set of templates names, and the files of phases that are not over are there
 * to be made. What a phase lists already stays. Problems: those of templates.
 */
export function equip(milestone: Milestone, tasks: readonly Task[], templates: Templates): Result<Equipped> {
  const equipped = all(tasks.filter(isUnderKiro).map((task) => equipTask(milestone, task, templates)));
  if (!equipped.ok) return equipped;
  return ok({ tasks: new Map(equipped.value.map(({ id, kiro }) => [id, kiro])), files: equipped.value.flatMap(({ files }) => files) });
}

type EquippedTask = { readonly id: string; readonly kiro: KiroTask; readonly files: NewDeliverables["files"] };

function equipTask(milestone: Milestone, task: Task, templates: Templates): Result<EquippedTask> {
  const phases = all(phaseOrder(milestone, task).map((phase) => equipPhase({ milestone, task, phase }, templates)));
  if (!phases.ok) return phases;
  const named = Object.fromEntries(phases.value.map(({ phase, own }) => [phase, own]));
  return ok({ id: task.id, kiro: { ...task.kiro_workflow, phases: { ...task.kiro_workflow.phases, ...named } }, files: phases.value.flatMap(({ files }) => files) });
}

type At = { readonly milestone: Milestone; readonly task: Task; readonly phase: string };
type EquippedPhase = { readonly phase: string; readonly own: KiroTask["phases"][string]; readonly files: NewDeliverables["files"] };

function equipPhase(at: At, templates: Templates): Result<EquippedPhase> {
  const { milestone, task, phase } = at;
  const own = task.kiro_workflow.phases[phase] ?? { status: "pending", deliverables: [] };
  const listed = expectedOf(own).map(({ label }) => label);
  const rendered = textsOf(at, templates, listed.length > 0 ? listed : null);
  if (!rendered.ok) return rendered;
  const kinds = rendered.value.length === 0 && listed.length === 0 ? phaseLabels(milestone, phase) : [];
  const deliverables = listed.length > 0 ? own.deliverables.map((item) => withTemplate(item, rendered.value)) : [...rendered.value.map(entryOf), ...kinds];
  const folder = phaseFolder({ milestone: milestone.id, task: task.id, phase });
  const files = rendered.value.length === 0 ? [{ path: `${folder}${KEEP}`, text: "" }] : rendered.value.map(({ path, text }) => ({ path: `${folder}${path}`, text }));
  return ok({ phase, own: { ...own, deliverables }, files: isPhaseOver(own) ? [] : files });
}

/** What the last phase leaves behind is the work itself: what it lists is not made as files. */
function textsOf(at: At, { own = new Map(), date }: Templates, labels: readonly string[] | null): Result<readonly Rendered[]> {
  if (labels === null) return renderPhase({ ...at, own, date });
  return isLast(phaseOrder(at.milestone, at.task), at.phase) ? ok([]) : renderPhase({ ...at, own, date, labels });
}

function entryOf({ name, path, text }: Rendered): { readonly name: string; readonly path: string; readonly template: string } {
  return { name, path, template: sha256(text) };
}

/** An entry of the file with what it is made of; one that says so already keeps its word. */
function withTemplate(item: unknown, rendered: readonly Rendered[]): unknown {
  const [expected] = expectedOf({ deliverables: [item] });
  const text = rendered.find(({ name }) => name === expected?.label);
  if (!text) return item;
  return isObject(item) ? { path: text.path, template: sha256(text.text), ...item } : entryOf(text);
}

/** What is missing of the phases that are open, and their lists with the texts it would be made with. */
export function missing(milestone: Milestone, task: Task, { templates, present }: { readonly templates: Templates; readonly present: Facts["deliverables"] }): Result<Equipped> {
  const phases = all(phaseOrder(milestone, task).filter((phase) => isOpen(task, phase)).map((phase) => missingOf({ milestone, task, phase }, { templates, present })));
  if (!phases.ok) return phases;
  const files = phases.value.flatMap((phase) => phase.files);
  const named = Object.fromEntries(phases.value.map(({ phase, own }) => [phase, own]));
  const kiro = { ...task.kiro_workflow, phases: { ...task.kiro_workflow.phases, ...named } };
  return ok({ tasks: new Map(files.length > 0 ? [[task.id, kiro]] : []), files });
}

/** What waits for a vote, or has passed, is not added to. */
function isOpen({ kiro_workflow: { phases } }: Task, phase: string): boolean {
  const own = phases[phase];
  return own !== undefined && !isPhaseOver(own) && own.status !== "waiting_approval";
}

function missingOf(at: At, { templates, present }: { readonly templates: Templates; readonly present: Facts["deliverables"] }): Result<EquippedPhase> {
  const { milestone, task, phase } = at;
  const equipped = equipPhase(at, templates);
  if (!equipped.ok) return equipped;
  const { own } = equipped.value;
  const place = { milestone: milestone.id, task: task.id, phase };
  const standings = standingsOf(expectedOf(own), present ? filesOfPhase(present, place) : [], place);
  const absent = standings.filter(({ state }) => state === "missing").map(({ expected }) => expected.label);
  const rendered = textsOf(at, templates, absent);
  if (!rendered.ok) return rendered;
  const made = new Map(rendered.value.map((text) => [text.name, text]));
  const deliverables = own.deliverables.map((item) => withNewTemplate(item, made));
  return ok({ phase, own: { ...own, deliverables }, files: rendered.value.map(({ path, text }) => ({ path: `${phaseFolder(place)}${path}`, text })) });
}

/** A file that is made anew begins with the template of today. */
function withNewTemplate(item: unknown, made: ReadonlyMap<string, Rendered>): unknown {
  const [expected] = expectedOf({ deliverables: [item] });
  const rendered = expected && made.get(expected.label);
  if (!rendered) return item;
  return isObject(item) ? { ...item, path: rendered.path, template: sha256(rendered.text) } : item;
}
