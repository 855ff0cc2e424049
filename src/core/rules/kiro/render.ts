// Rendering: the texts that a phase's deliverables begin with, from templates that have variables and nothing else.
import { problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { shippedTemplates, workLabels, type PhaseTemplate } from "../../model/shipped/phase-templates.ts";
import { isPortablePath } from "../../model/stored/data-path.ts";
import { isLast, phaseOrder } from "./phases.ts";

/**
 * `own` are the repository's templates by path below `templates/kiro/`: `<set>/<phase>/<file>`. `date` is 2026-11-21. With `labels` exactly
 * these are made, without all that the set has for the phase.
 */
export type Rendering = {
  readonly milestone: Milestone;
  readonly task: Task;
  readonly phase: string;
  readonly own: ReadonlyMap<string, string>;
  readonly date: string;
  readonly labels?: readonly string[];
};

/** `path` is below the phase's folder. */
export type Rendered = { readonly name: string; readonly path: string; readonly text: string };

/** `place` is how people know where the template lies. */
type Source = PhaseTemplate & { readonly place: string };

/**
 * Labels that stand for no text of ours, such as a picture or the code itself, have none here. Problem: `invalid-value` at a line of a
 * template where that names what is no variable, tries to loop, or to bring another template in.
 */
export function renderPhase(rendering: Rendering): Result<readonly Rendered[]> {
  const { labels } = rendering;
  const templates = templatesOf(rendering);
  const wanted = labels === undefined ? templates.map((source) => ({ name: keyOf(source.path), source })) : labelled(labels, templates, rendering);
  const rendered: Rendered[] = [];
  for (const { name, source } of wanted) {
    if (!isPortablePath(source.path)) return failed(problem("invalid-value", `A deliverable cannot be called ${JSON.stringify(name)}.`, { hint: "Give it the name of a file: small letters, digits, hyphens." }));
    const text = filled(source, valuesOf(rendering));
    if (!text.ok) return text;
    rendered.push({ name, path: source.path, text: text.value });
  }
  return ok(rendered);
}

/** What a phase is usually to leave behind; for the execution these are kinds of work, not files. */
export function phaseLabels({ category }: Pick<Milestone, "category">, phase: string): readonly string[] {
  const set = setOf(category);
  return [...shippedTemplates(set, phase).map(({ path }) => keyOf(path)), ...workLabels(set, phase)];
}

function setOf(category: string): "feature" | "bugfix" {
  return /^bug/i.test(category) ? "bugfix" : "feature";
}

/** A template of the repository's stands in front of ours of the same name, and one for the milestone's own category in front of both. */
function templatesOf({ milestone: { category }, phase, own }: Rendering): readonly Source[] {
  const set = setOf(category);
  const found = new Map(shippedTemplates(set, phase).map((template): [string, Source] => [keyOf(template.path), { ...template, place: template.path }]));
  for (const name of new Set([set, category])) {
    const start = `${name}/${phase}/`;
    for (const [path, text] of own) {
      if (path.startsWith(start)) found.set(keyOf(path.slice(start.length)), { path: path.slice(start.length), text, place: `templates/kiro/${path}` });
    }
  }
  return [...found.values()];
}

function keyOf(path: string): string {
  return path.replace(/\.[a-z0-9]{1,8}$/i, "");
}

type Wanted = { readonly name: string; readonly source: Source };

function labelled(labels: readonly string[], templates: readonly Source[], { milestone, task, phase }: Rendering): readonly Wanted[] {
  const ofExecution = isLast(phaseOrder(milestone, task), phase) && shippedTemplates(setOf(milestone.category), phase).length === 0;
  return labels.flatMap((name) => {
    const source = templates.find(({ path }) => likeness(path) === likeness(name)) ?? (ofExecution ? null : plain(name));
    return source ? [{ name, source }] : [];
  });
}

function likeness(name: string): string {
  return keyOf(name.trim().replace(/\/$/, "")).toLowerCase().replace(/[\s_-]+/g, "-");
}

/** What a label begins with that no template is for; null where it would not be a text of ours. */
function plain(label: string): Source | null {
  const name = label.trim().replace(/\/$/, "").replace(/\s+/g, "_");
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  const title = keyOf(name).replace(/[_-]+/g, " ").replace(/^./, (first) => first.toUpperCase()).replace(/[{}]/g, "");
  if (ending === "yaml" || ending === "yml") return { path: name, place: name, text: `# ${title} of {{task.id}}, {{milestone.id}}\n` };
  if (ending !== undefined && ending !== "md" && ending !== "txt") return null;
  return { path: ending === undefined ? `${name}.md` : name, place: name, text: `# ${title}: {{task.title}}\n\n{{task.description}}\n\n## What it has to say\n\n{{task.acceptance_criteria}}\n` };
}

type Values = ReadonlyMap<string, string>;

const NOTHING_AGREED = "- Nothing is written down yet: agree on it here.";
const NOT_DESCRIBED = "Not described yet.";

function valuesOf({ milestone, task, phase, date }: Rendering): Values {
  return new Map([
    ["milestone.id", milestone.id], ["milestone.title", oneLine(milestone.title)], ["milestone.description", milestone.description.trim() || NOT_DESCRIBED],
    ["milestone.category", milestone.category], ["milestone.priority", milestone.priority], ["milestone.success_criteria", bullets(milestone.success_criteria)],
    ["task.id", task.id], ["task.title", oneLine(task.title)], ["task.description", task.description.trim() || NOT_DESCRIBED],
    ["task.acceptance_criteria", bullets(task.acceptance_criteria.length > 0 ? task.acceptance_criteria : milestone.success_criteria)],
    ["task.assigned_to", task.assigned_to ?? "nobody yet"], ["phase", phase], ["date", date],
  ]);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function bullets(items: readonly string[]): string {
  return items.length === 0 ? NOTHING_AGREED : items.map((item) => `- [ ] ${oneLine(item)}`).join("\n");
}

/** What begins like `${{` is an expression of GitHub's, and none of ours. */
const PLACES = /(?<!\$)\{\{([^{}]*)\}\}/g;
/** What other template languages repeat, ask or include with. */
const DIRECTIVE = /(?<!\$)\{\{\s*[#/>^!&]|\{%-?\s*(?:for|if|include|extends|block|macro|set)\b/;

/** One pass: what a value says is never taken for a template. */
function filled(source: Source, values: Values): Result<string> {
  const { path, text } = source;
  const directive = DIRECTIVE.exec(text);
  if (directive) return failed(atLine(source, directive.index, `${source.place} tries to repeat, to choose or to bring another template in. Templates have variables only.`, values));
  const places = [...text.matchAll(PLACES)];
  const unknown = places.filter(([, name = ""]) => !values.has(name.trim()));
  if (unknown[0]) return failed(atLine(source, unknown[0].index, `${source.place} names ${listed(unknown.map(([all]) => all))}, which ${unknown.length === 1 ? "is no variable" : "are no variables"}.`, values));
  const open = /(?<!\$)\{\{/.exec(text.replace(PLACES, (all) => " ".repeat(all.length)));
  if (open) return failed(atLine(source, open.index, `${source.place} has {{ without }} behind it.`, values));
  const isData = /\.(?:ya?ml|json)$/i.test(path);
  return ok(text.replace(PLACES, (_, name: string, at: number) => {
    const value = values.get(name.trim()) ?? "";
    return isData ? quoted(value, text.slice(text.lastIndexOf("\n", at) + 1, at)) : value;
  }));
}

/** In YAML and JSON a value is a string, whatever it says; between quotes that are there only what has to be is escaped. */
function quoted(value: string, before: string): string {
  const json = JSON.stringify(value);
  const inside = (before.match(/(?<!\\)"/g) ?? []).length % 2 === 1;
  return inside ? json.slice(1, -1) : json;
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

function atLine({ place, text }: Source, index: number, message: string, values: Values): Problem {
  const line = text.slice(0, index).split("\n").length;
  return problem("invalid-value", message, { at: { path: place, line }, hint: `There are ${[...values.keys()].join(", ")}.` });
}
