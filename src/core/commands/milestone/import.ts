// import: milestones out of a folder of another layout, a backup or an old version.
import { isList, isMapping, type Json, type JsonObject } from "../../base/json.ts";
import { placeText, problem, type Problem } from "../../base/problem.ts";
import { list, text, type Block } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import { choice, FilePath } from "../../model/arguments.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Foreign } from "../../model/facts.ts";
import { activePath, completedPath, type Workspace } from "../../model/workspace.ts";
import { defineCommand, option } from "../../verb.ts";

/** Every layout is recognised by what lies in the folder; the names are those that people know. */
const Format = choice("FORMAT", ["auto", "legacy", "v0"]);
/** Longer lists of ids are read by programs. */
const IDS_SHOWN_MAX = 50;

export const importMilestones = defineCommand({
  name: "import",
  summary: "Copy milestones from a folder of another layout; what is there already stays.",
  permission: "write",
  args: {
    from_format: option(Format, "What made the folder; it is recognised in any case."),
    path: option(FilePath, "The folder: an old data folder, a backup, or loose files."),
  },
  examples: [{ line: "milestone import --from-format legacy --path .old-milestones", why: "to take old milestones over; the folder is left as it is" }],
  needs: ({ path, from_format = "auto" }) => (path === undefined ? [] : [{ kind: "foreign", path, format: from_format }]),
  decide(workspace, { path, from_format = "auto" }, { facts: { foreign } }) {
    if (path === undefined || !foreign) return failed(problem("usage", "import needs --path DIR.", { hint: "milestone import --from-format legacy --path .old-milestones" }));
    if (foreign.milestones.length === 0 && foreign.quarantined.length === 0) {
      return failed(problem("no-milestone-data", `No milestones were found in ${path}.`, { hint: "Name the folder that holds active/, completed/, archive.yaml or milestone files." }));
    }
    const fresh = freshIn(foreign, workspace);
    const [first] = fresh;
    if (!first) return ok({ events: [] });
    const created = fresh.map(({ milestone, path: from }): EventDraft => ({ event_type: "milestone_created", milestone_id: milestone.id, details: { imported_from: under(path, from) } }));
    const record: EventDraft = { event_type: "migration_completed", milestone_id: first.milestone.id, details: { path, format: from_format, ...outcomeOf(foreign, workspace, path) } };
    return ok({ events: [...created, record], files: fresh.map(({ milestone, text: content, home }) => ({ path: home === "completed" ? completedPath(milestone.id) : activePath(milestone.id), text: content })) });
  },
  answer(after, { path = "" }, { events, context }) {
    const record = events.find(({ event_type }) => event_type === "migration_completed")?.details;
    const outcome = record ? recorded(record) : outcomeOf(context.facts.foreign ?? NOTHING, after, path);
    const { imported, skipped } = outcome;
    const { warnings, quarantined } = context.facts.foreign ?? NOTHING;
    const unreadable = quarantined.map(({ problem: fault }) => below(path, fault));
    const [first] = imported.length === 0 && skipped.length === 0 ? unreadable : [];
    const subject = `import ${imported.length} ${imported.length === 1 ? "milestone" : "milestones"} from ${path}`;
    const said = [...warnings.filter(({ code }) => code !== "duplicate-id").map((one) => below(path, one)), ...unreadable];
    return { data: outcome, reply: replyOf(outcome, path), subject, warnings: said, ...(first && { problem: first }) };
  },
});

const NOTHING: Foreign = { milestones: [], quarantined: [], warnings: [] };

/** The milestones that the workspace does not have, in whatever case their ids are spelled. */
function freshIn({ milestones }: Foreign, workspace: Workspace): Foreign["milestones"] {
  const taken = new Set([...workspace.paths.keys(), ...workspace.milestones.keys()].map((id) => id.toLowerCase()));
  return milestones.filter(({ milestone }) => !taken.has(milestone.id.toLowerCase()));
}

type Left = { readonly path: string; readonly reason: string };
type Outcome = { readonly imported: readonly string[]; readonly skipped: readonly Left[]; readonly quarantined: readonly (Left & { readonly at: string })[] };

/** Paths are as the person would type them. */
function outcomeOf(foreign: Foreign, workspace: Workspace, path: string): Outcome {
  const fresh = freshIn(foreign, workspace);
  const there = foreign.milestones.filter((found) => !fresh.includes(found)).map(({ milestone, path: from }) => ({ path: under(path, from), reason: `${milestone.id} exists already` }));
  const doubles = foreign.warnings.filter(({ code }) => code === "duplicate-id").map(({ message, at }) => ({ path: under(path, at?.path ?? ""), reason: message }));
  const quarantined = foreign.quarantined.map(({ path: from, problem: fault }) => {
    const { at } = below(path, fault);
    return { path: under(path, from), at: at ? placeText(at) : under(path, from), reason: fault.message };
  });
  return { imported: fresh.map(({ milestone }) => milestone.id), skipped: [...there, ...doubles], quarantined };
}

function under(path: string, inside: string): string {
  return `${path.replace(/[/\\]+$/, "")}/${inside}`;
}

function below(path: string, fault: Problem): Problem {
  return fault.at ? { ...fault, at: { ...fault.at, path: under(path, fault.at.path) } } : fault;
}

/** The outcome as the first carrying out recorded it. */
function recorded(details: JsonObject): Outcome {
  const items = (key: string): readonly Json[] => (isList(details[key]) ? details[key] : []);
  const texts = (item: Json): { path: string; reason: string; at: string } => {
    const { path = "", reason = "", at = "" } = isMapping(item) ? item : {};
    return { path: String(path), reason: String(reason), at: String(at) };
  };
  return {
    imported: items("imported").map(String),
    skipped: items("skipped").map(texts).map(({ path, reason }) => ({ path, reason })),
    quarantined: items("quarantined").map(texts),
  };
}

function replyOf({ imported, skipped, quarantined }: Outcome, path: string): Block[] {
  const shown = imported.slice(0, IDS_SHOWN_MAX).join(", ");
  const more = imported.length > IDS_SHOWN_MAX ? ` and ${imported.length - IDS_SHOWN_MAX} more` : "";
  const headline = imported.length === 0 ? "Nothing new was imported." : `Imported ${imported.length}: ${shown}${more}.`;
  return [
    text(headline),
    ...(skipped.length > 0 ? [text("Skipped:"), list(skipped.map((left) => `${left.path}: ${left.reason}`))] : []),
    ...(quarantined.length > 0 ? [text(`Could not be read, and stay in ${path} as they are:`), list(quarantined.map(({ at, reason }) => `${at}: ${reason}`))] : []),
  ];
}
