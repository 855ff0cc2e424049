// Markdown task lists: headings, items and the prose around them as a plan.
import type { Json, JsonObject } from "../../base/json.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { parseTaskLine, type TaskLine } from "../../model/task-line.ts";
import type { PlanDraft } from "../../model/facts.ts";
import { tooManyTasks } from "../../model/template.ts";

/**
 * The plan in the lines of a Markdown file.
 *
 * The first heading of the first level is the title, the first paragraph before any item the description. Tasks are the
 * items with a box where there are any, else the numbered ones, else the bullets; a checked box is a completed task. Inside
 * a task, an item with a box is a task of its own that the outer one waits for, any other an acceptance criterion, and
 * prose is the description. Items below a heading such as "Success criteria", "Risks" or "Deliverables" are those. Other
 * prose, code and comments are not part of the plan.
 *
 * Marks at the end of an item are read by `parseTaskLine`. What stands at its beginning (`2.`, `T003`, `task-003:`) is its
 * name within the list; `task-003` is its id as well. `#2` is the item so numbered, or the second task where none is.
 *
 * Problems, with their line: `invalid-value` for a task without a title or for too many, `dependency-not-found` for a name that several
 * items have.
 */
export function readTaskList(lines: readonly string[], path: string): Result<PlanDraft> {
  const { title, description, items } = scanned(lines);
  const tasks = tasksOf(items.filter(({ section }) => !isSpecial(section)));
  const crowd = tooManyTasks(tasks.length);
  if (crowd) return failed({ ...crowd, at: { path } });
  const bare = tasks.find(({ line }) => line.title === "");
  if (bare) return failed(problem("invalid-value", "A task has no title.", { at: { path, line: bare.item.line }, hint: "Write it on the line of its box." }));
  const written = withReferences(tasks, path);
  if (!written.ok) return written;
  const fields = { ...(description.length > 0 && { description: description.join(" ") }), ...sectionFields(items) };
  return ok({ ...(title !== "" && { title }), fields, tasks: written.value, place: (task) => ({ path, line: tasks[task]?.item.line ?? 1 }) });
}

/** `marker` is "-" for every bullet and the number of a numbered item; `checked` is null where there is no box. */
type Item = {
  readonly indent: number;
  readonly marker: string;
  readonly checked: boolean | null;
  readonly text: string;
  readonly line: number;
  readonly section: string;
  readonly prose: string[];
};
type Scan = { title: string; readonly description: string[]; readonly items: Item[] };

function scanned(lines: readonly string[]): Scan {
  const scan: Scan = { title: "", description: [], items: [] };
  let section = { name: "", level: 0 };
  let introduction = true;
  for (const [index, line] of visible(lines).entries()) {
    const heading = headingOf(line);
    const item = itemOf(line, index + 1, section.name);
    const inside = isSpecial(section.name) && heading !== null && heading.level > section.level;
    if (heading && heading.level === 1 && scan.title === "") {
      scan.title = heading.text;
    } else if (heading) {
      if (!inside) section = { name: sectionName(heading.text), level: heading.level };
    } else if (item) {
      scan.items.push(item);
    } else if (isProse(line)) {
      if (introduction) scan.description.push(line.trim());
      else if (/^[ \t]/.test(line)) scan.items.at(-1)?.prose.push(line.trim());
    }
    const goesOn = scan.description.length === 0 || isProse(line);
    if (item || (heading && heading.level > 1) || !goesOn) introduction = false;
  }
  return scan;
}

function isProse(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}

function headingOf(line: string): { readonly level: number; readonly text: string } | null {
  const match = /^ {0,3}(#{1,6})[ \t]+(.+)$/.exec(line);
  const text = (match?.[2] ?? "").trim().replace(/ #+$/, "").trimEnd();
  return match?.[1] && text !== "" ? { level: match[1].length, text } : null;
}

/** The lines, with those of code and of comments that begin a line emptied. */
function visible(lines: readonly string[]): string[] {
  let fence = "";
  let comment = false;
  return lines.map((line) => {
    const bare = line.trim();
    if (fence !== "") {
      if (bare.startsWith(fence) && /^(?:`+|~+)$/.test(bare)) fence = "";
      return "";
    }
    const opened = comment || bare.startsWith("<!--");
    comment = opened && !bare.includes("-->");
    if (opened) return "";
    fence = /^(?:`{3,}|~{3,})/.exec(bare)?.[0] ?? "";
    return fence === "" ? line : "";
  });
}

function itemOf(line: string, number: number, section: string): Item | null {
  const match = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+(\S.*))?$/.exec(line.trimEnd());
  if (!match) return null;
  const [, space = "", marker = "-", rest = ""] = match;
  const box = /^\[([ xX~/-])\]\*?(?:[ \t]+|$)/.exec(rest);
  const indent = space.replaceAll("\t", "    ").length;
  const checked = box?.[1] === undefined ? null : box[1].toLowerCase() === "x";
  return { indent, marker, checked, text: rest.slice(box?.[0].length ?? 0), line: number, section, prose: [] };
}

type Field = "success_criteria" | "risks" | "deliverables";

/** What items below these headings are, however they are marked; null means no part of the plan. */
const SECTIONS: ReadonlyMap<string, Field | null> = new Map<string, Field | null>([
  ["success criteria", "success_criteria"], ["acceptance criteria", "success_criteria"], ["definition of done", "success_criteria"],
  ["risks", "risks"], ["deliverables", "deliverables"],
  ["out of scope", null], ["non-goals", null], ["notes", null], ["references", null], ["open questions", null],
]);

function sectionName(heading: string): string {
  return heading.toLowerCase().replace(/:$/, "");
}

function isSpecial(section: string): boolean {
  return SECTIONS.has(section);
}

function sectionFields(items: readonly Item[]): JsonObject {
  const fields: Partial<Record<Field, Json[]>> = {};
  for (const { section, text } of items) {
    const field = SECTIONS.get(section);
    if (!field || text === "") continue;
    const entry = field === "success_criteria" ? text : field === "risks" ? { description: text } : { name: text };
    fields[field] = [...(fields[field] ?? []), entry];
  }
  return fields;
}

/** `label` is the task's name within the list, "" where it has none; `children` are the tasks inside it, by their index. */
type Found = { readonly item: Item; readonly label: string; readonly line: TaskLine; readonly children: number[]; readonly criteria: string[] };

function tasksOf(items: readonly Item[]): Found[] {
  const boxes = items.some(({ checked }) => checked !== null);
  const numbers = items.some(({ marker }) => marker !== "-");
  const tasks: Found[] = [];
  const labels = new Set<string>();
  let way: { readonly indent: number; readonly task: Found | null }[] = [];
  for (const item of items) {
    way = way.filter(({ indent }) => indent + 1 < item.indent);
    const outer = way.findLast(({ task }) => task !== null)?.task ?? null;
    const isTask = boxes ? item.checked !== null : outer === null && (!numbers || item.marker !== "-");
    const task = isTask ? taskOf(item, labels) : null;
    way.push({ indent: item.indent, task });
    if (task) {
      outer?.children.push(tasks.length);
      tasks.push(task);
      labels.add(task.label);
    } else if (outer && item.text !== "") {
      outer.criteria.push([item.text, ...item.prose].join(" "));
    }
  }
  return tasks;
}

function taskOf(item: Item, labels: ReadonlySet<string>): Found {
  const { label, text } = labelled(item.text, labels);
  const line = parseTaskLine(text.replace(/^\[P\] /, ""));
  return { item, label: label === "" && item.marker !== "-" ? item.marker : label, line, children: [], criteria: [] };
}

/** `1.2` names an item only after one named `1`; elsewhere it is a version or a measure. */
function labelled(text: string, labels: ReadonlySet<string>): { readonly label: string; readonly text: string } {
  const match = /^(?:(task-\d{1,6}|T\d{1,6})[:.)]?|(\d{1,6})[.)]|((\d{1,6}(?:\.\d{1,6}){0,3})\.\d{1,6})[.)]?) +/.exec(text);
  const [all = "", word, number, dotted, above] = match ?? [];
  const label = word ?? number ?? (above !== undefined && labels.has(above) ? dotted : undefined);
  return label === undefined ? { label: "", text } : { label: label.toLowerCase(), text: text.slice(all.length) };
}

/** The tasks with what they wait for: names of the list become "#n", everything else stays as written. */
function withReferences(tasks: readonly Found[], path: string): Result<JsonObject[]> {
  const labels = Map.groupBy(tasks.keys(), (index) => tasks[index]?.label ?? "");
  labels.delete("");
  const written: JsonObject[] = [];
  for (const task of tasks) {
    const after: string[] = [];
    for (const reference of task.line.after) {
      const all = labels.get(reference.replace(/^#/, "").toLowerCase()) ?? [];
      const near = all.filter((index) => tasks[index]?.item.section === task.item.section);
      const [only, ...others] = near.length > 0 ? near : all;
      if (others.length > 0) return failed(ambiguous(reference, all.map((index) => tasks[index]?.item.line ?? 0), { path, line: task.item.line }));
      after.push(only === undefined ? reference : numbered(only));
    }
    written.push(writtenTask(task, [...after, ...task.children.map(numbered)]));
  }
  return ok(written);
}

function numbered(index: number): string {
  return `#${index + 1}`;
}

function writtenTask({ item, label, line, criteria }: Found, dependencies: readonly string[]): JsonObject {
  return {
    ...(label.startsWith("task-") && { id: label }),
    title: line.title,
    ...(item.prose.length > 0 && { description: item.prose.join(" ") }),
    ...(item.checked === true && { status: "completed" }),
    ...(line.estimated_hours !== null && { estimated_hours: line.estimated_hours }),
    ...(line.assigned_to !== null && { assigned_to: line.assigned_to }),
    ...(dependencies.length > 0 && { dependencies }),
    ...(criteria.length > 0 && { acceptance_criteria: criteria }),
  };
}

function ambiguous(reference: string, lines: readonly number[], at: { readonly path: string; readonly line: number }): Problem {
  return problem("dependency-not-found", `${reference} could be the task of line ${lines.join(" or ")}.`, { at, hint: "Name the task by its title." });
}
