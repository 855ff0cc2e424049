// data fix-format: mends milestone files where the repair is certain, and names the rest.
import { isList } from "../../base/json.ts";
import { placeText, type Problem } from "../../base/problem.ts";
import { list, text, type Block } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Repair } from "../../model/facts.ts";
import type { Workspace } from "../../model/workspace.ts";
import { noData } from "../../rules/find.ts";
import { defineCommand } from "../../verb.ts";

export const fixFormat = defineCommand({
  name: "data fix-format",
  summary: "Mend milestone files: tabs, stray lines, indentation, old spellings, missing id, status or last line end.",
  permission: "write",
  args: {},
  examples: [
    { line: "milestone data fix-format --dry-run", why: "to see the repairs as a diff" },
    { line: "milestone data fix-format", why: "to make them" },
  ],
  needs: () => [{ kind: "repairs" }],
  decide(workspace, _args, { facts: { repairs = [] } }) {
    if (!workspace.exists) return failed(noData(workspace));
    return ok({ events: repairs.map(recordOf), files: repairs.map(({ path, after }) => ({ path, text: after })) });
  },
  answer(after, _args, { events }) {
    const fixed = events.map(({ details: { path, changes } }) => ({ path: shown(after, String(path)), changes: isList(changes) ? changes.map(String) : [] }));
    const left = unfixable(after, new Set(fixed.map(({ path }) => path)));
    const data = { fixed, unfixable: left.map(({ path, fault }) => ({ path, at: fault.at ? placeText(fault.at) : path, reason: fault.message })) };
    const reply = [...fixedBlocks(fixed), ...leftBlocks(data.unfixable)];
    const subject = `mend ${fixed.length} ${fixed.length === 1 ? "file" : "files"}`;
    const [first] = left;
    return { data, reply, subject, ...(first && { problem: first.fault }) };
  },
});

function recordOf({ path, changes }: Repair): EventDraft {
  const id = path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
  return { event_type: "state_recovered", milestone_id: id, details: { path, changes } };
}

function shown({ root }: Workspace, path: string): string {
  return `${root}/${path}`;
}

type Left = { readonly path: string; readonly fault: Problem };

/** Files that cannot be read and were not mended. */
function unfixable(workspace: Workspace, fixed: ReadonlySet<string>): Left[] {
  return [...workspace.broken].map(([id, fault]) => ({ path: shown(workspace, workspace.paths.get(id) ?? id), fault })).filter(({ path }) => !fixed.has(path));
}

type Fixed = { readonly path: string; readonly changes: readonly string[] };

function fixedBlocks(fixed: readonly Fixed[]): Block[] {
  if (fixed.length === 0) return [text("Nothing to mend.")];
  return [text(`Mended ${fixed.length} ${fixed.length === 1 ? "file" : "files"}:`), list(fixed.map(({ path, changes }) => `${path}: ${changes.join("; ")}`))];
}

function leftBlocks(left: readonly { readonly at: string; readonly reason: string }[]): Block[] {
  return left.length === 0 ? [] : [text("Left as they are, because no repair is certain:"), list(left.map(({ at, reason }) => `${at}: ${reason}`))];
}
