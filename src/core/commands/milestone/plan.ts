// plan: a new milestone from a title, a template, a list of tasks or a file.
import { isMapping, toJsonObject } from "../../base/json.ts";
import { problem } from "../../base/problem.ts";
import { command, text, type Reply } from "../../base/reply.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { Count, DurationText, FilePath, MilestoneRefs, NewId, PriorityName, SimpleName, Text, Title } from "../../model/arguments.ts";
import { compactMilestone } from "../../model/compact.ts";
import type { Config } from "../../model/config/config.ts";
import type { Facts } from "../../model/facts.ts";
import { newId, nextMilestoneId } from "../../model/ids.ts";
import type { Milestone } from "../../model/milestone.ts";
import { isTaskOver } from "../../model/status.ts";
import { parseTaskLine } from "../../model/task-line.ts";
import type { PlanDraft } from "../../model/facts.ts";
import { SHIPPED_TEMPLATES } from "../../model/template.ts";
import { activePath, type Workspace } from "../../model/workspace.ts";
import { evolve } from "../../rules/evolve.ts";
import { kiroOff } from "../../rules/kiro/acts/approach.ts";
import { equip, type Templates } from "../../rules/kiro/acts/equip.ts";
import { configuredPhases, phaseFaults } from "../../rules/kiro/phases.ts";
import { findMilestone, noData } from "../../rules/find.ts";
import { planMilestone, requiredBy } from "../../rules/plan/planning.ts";
import type { PhaseWeights } from "../../rules/progress.ts";
import { unknownTemplate } from "../../rules/plan/templates.ts";
import { defineCommand, flag, option, optionalPositional, options, type Decision, type Values } from "../../verb.ts";
import { milestoneView } from "../../views/milestone.ts";

const args = {
  title: optionalPositional(Title, "What is to be reached; without it the title of the plan's file."),
  kiro_workflow: flag("Every task goes through the phases design, spec and execute."),
  template: option({ ...SimpleName, values: [...SHIPPED_TEMPLATES.keys()] }, "Tasks, risks and criteria to start from: feature, bugfix, api or one of your own in templates/."),
  task: options(Text, 'A task, such as "Write the tests (2h) @ann after: #1"; may be repeated.'),
  dependencies: option(MilestoneRefs, "Milestones that must be completed first."),
  duration: option(DurationText, "How long it takes from today, such as 2w."),
  id: option(NewId, "Its id, in place of the next free milestone-NNN."),
  from_file: option(FilePath, "A Markdown task list, or a plan in YAML or JSON."),
  priority: option(PriorityName, "Its priority."),
  category: option(Text, "Its category, such as feature or infrastructure."),
  description: option(Text, "Its description."),
  from_issue: option(Count, "An issue, by its number: its title, its text and the boxes in it."),
} as const;
type PlanValues = Values<typeof args>;

export const plan = defineCommand({
  name: "plan",
  summary: "Plan a milestone.",
  permission: "write",
  args,
  /** Only what a new milestone waits for can lead back to it, so without dependencies the names of the files are enough. */
  scope: ({ dependencies, from_file }) => (dependencies === undefined && from_file === undefined ? "none" : "all"),
  needs: ({ template, from_file, from_issue }) => [
    ...(template === undefined ? [] : [{ kind: "template", name: template } as const]),
    ...(from_file === undefined ? [] : [{ kind: "plan-file", path: from_file } as const]),
    ...(from_issue === undefined ? [] : [{ kind: "issue", number: from_issue } as const]),
    { kind: "phase-templates" },
  ],
  examples: [
    { line: 'milestone plan "User login"', why: "a milestone with a title, its tasks to come" },
    { line: 'milestone plan "User login" --template feature --duration 2w', why: "with the tasks, criteria and risks of a template, due in two weeks" },
    { line: 'milestone plan "User login" --task "Design it (2h)" --task "Build it (1d) after: #1"', why: "with tasks, estimates and their order" },
    { line: 'milestone plan "User login" --kiro-workflow --task "Sign in"', why: "with the phases design, spec and execute" },
  ],
  decide(workspace, values, { now, facts }) {
    if (!workspace.exists) return failed(noData(workspace));
    const off = values.kiro_workflow ? kiroOff(workspace.config) : null;
    if (off) return failed(off);
    const known = draftsOf(values, facts);
    if (!known.ok) return known;
    const drafts = known.value;
    const id = idFor(workspace, values.id ?? facts.plan?.fields["id"]);
    if (!id.ok) return id;
    const requires = requirementsOf(workspace, [...(values.dependencies ?? []), ...requiredBy(drafts)]);
    if (!requires.ok) return requires;
    const { title, duration, description, priority, category } = values;
    const fields = toJsonObject({ description, priority, category });
    const kiro = phasesFor(values, { drafts, config: workspace.config });
    if (!kiro.ok) return kiro;
    const milestone = planMilestone({ id: id.value, title, now, drafts, fields, requires: requires.value, duration, kiro: kiro.value });
    return milestone.ok ? begun(milestone.value, { own: facts.phaseTemplates, date: now.slice(0, 10) }) : milestone;
  },
  answer(after, _values, { events, context }) {
    const id = events[0]?.milestone_id ?? "";
    const milestone = after.milestones.get(id) ?? evolve(after, events, context.now).milestones.get(id);
    if (!milestone) return { data: { milestone: null }, reply: [text("Nothing was planned.")] };
    return { data: { milestone }, reply: planned(milestone, after.root), subject: `plan ${id}: ${milestone.title}` };
  },
});

/** Template, issue, file and the tasks of the command line, in this order. Problem: `template-not-found`. */
function draftsOf({ task, template: name }: PlanValues, { template: own, templates = [], issue, plan: file }: Facts): Result<PlanDraft[]> {
  const typed = { fields: {}, tasks: task.map(typedTask) };
  const template = name === undefined ? undefined : (own ?? SHIPPED_TEMPLATES.get(name));
  if (name !== undefined && !template) return failed(unknownTemplate(name, templates));
  return ok([template, issue, file, typed].filter((draft) => draft !== undefined));
}

function typedTask(line: string): PlanDraft["tasks"][number] {
  const { title, estimated_hours, assigned_to, after } = parseTaskLine(line);
  return toJsonObject({ title, estimated_hours: estimated_hours ?? undefined, assigned_to: assigned_to ?? undefined, dependencies: after });
}

/** Ids of broken and completed milestones are taken too, in upper and lower case. Problems: `invalid-id`, `already-exists`. */
function idFor(workspace: Workspace, wanted: unknown): Result<string> {
  const taken = [...workspace.paths.keys(), ...workspace.broken.keys()];
  if (wanted === undefined) return ok(nextMilestoneId(taken));
  const id = newId(String(wanted));
  if (!id.ok) return id;
  const twin = taken.find((other) => other.toLowerCase() === id.value);
  if (twin === undefined) return id;
  return failed(problem("already-exists", `There is a milestone ${twin} already.`, { hint: `Take another id, or leave it out to get ${nextMilestoneId(taken)}.` }));
}

/** Ids of milestones that are there, readable or not. Problem: `dependency-not-found`. */
function requirementsOf(workspace: Workspace, references: readonly string[]): Result<string[]> {
  const ids = new Set<string>();
  for (const reference of references) {
    const there = workspace.paths.has(reference) || workspace.broken.has(reference);
    const found = there ? ok({ id: reference }) : findMilestone(workspace, reference);
    if (found.ok) ids.add(found.value.id);
    else if (found.problem.code === "milestone-not-found") return failed({ ...found.problem, code: "dependency-not-found" });
    else return found;
  }
  return ok([...ids]);
}

type Circumstances = { readonly drafts: readonly PlanDraft[]; readonly config: Config };

/** The phases with the weights of the configuration, where the command, a draft or the configuration asks for them. Problem: `invalid-value`. */
function phasesFor({ kiro_workflow }: PlanValues, { drafts, config }: Circumstances): Result<PhaseWeights | null> {
  if (!kiro_workflow && config.default_workflow !== "kiro" && !drafts.some(asksForPhases)) return ok(null);
  const [fault] = phaseFaults(config);
  return fault === undefined ? ok(configuredPhases(config)) : failed(problem("invalid-value", fault));
}

/** The milestone as it begins, with the files that its phases begin with on its work branch. Problems: those of templates. */
function begun(milestone: Milestone, templates: Templates): Result<Decision> {
  const equipped = equip(milestone, milestone.tasks.filter(({ status }) => !isTaskOver(status)), templates);
  if (!equipped.ok) return equipped;
  const { tasks, files } = equipped.value;
  const whole = { ...milestone, tasks: milestone.tasks.map((task) => ({ ...task, kiro_workflow: tasks.get(task.id) ?? task.kiro_workflow })) };
  const events = [{ event_type: "milestone_created", milestone_id: milestone.id, details: { milestone: compactMilestone(whole) } }] as const;
  return ok({ events, ...(files.length > 0 && { deliverables: [{ milestone: milestone.id, files, subject: `deliverables of ${milestone.id}` }] }) });
}

function asksForPhases({ fields }: PlanDraft): boolean {
  const kiro = fields["kiro_configuration"];
  return isMapping(kiro) && kiro["enabled"] === true;
}

function planned(milestone: Milestone, root: string): Reply {
  const { id, tasks, timeline } = milestone;
  const left = tasks.filter(({ status }) => !isTaskOver(status));
  const guesses = left.filter((task) => task.estimated_hours === null);
  const unknown = timeline.estimated_end === null && guesses.length > 0 && guesses.length < left.length;
  return [
    text(`Planned ${id} in ${root}/${activePath(id)}.`),
    ...milestoneView(milestone),
    ...(unknown ? [text(`It has no end date, since there is no estimate for ${guesses.map((task) => task.id).join(", ")}.`)] : []),
    command(`milestone show ${id}`, "to see it again"),
  ];
}
