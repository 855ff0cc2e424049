// git resolve: the conflicts of a merge in the data folder, resolved by what they mean.
import type { Json } from "../../base/json.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { command, list, text, type Block } from "../../base/reply.ts";
import { ok } from "../../base/result.ts";
import type { Resolution } from "../../model/facts.ts";
import { type Answer, defineCommand } from "../../verb.ts";

const NOTHING: Resolution = { changes: [], renumbered: [], conflicts: [], left: [] };

/**
 * Data: `{resolved: [{path, conflicts}], renumbered: [{from, to, milestone?}], left: [path],
 * conflicts: [{path, at, base?, values?, deleted?}]}`, paths relative to the data folder. What is on record is valid data and
 * a warning each; a file of ours that cannot be read is the problem.
 */
export const resolve = defineCommand({
  name: "git resolve",
  summary: "Resolve merge conflicts in milestones, event logs and settings; every other file is left to you.",
  permission: "write",
  settles: true,
  args: {},
  scope: () => "none",
  needs: () => [{ kind: "conflicts" }],
  examples: [
    { line: "milestone git resolve --dry-run", why: "see how a merge would be resolved" },
    { line: "milestone git resolve", why: "resolve it; then `git commit`, or `git rebase --continue`" },
  ],
  decide(_workspace, _args, { facts }) {
    return ok({ events: [], files: (facts.conflicts ?? NOTHING).changes });
  },
  answer({ root }, _args, { context: { facts } }): Answer {
    const { changes, renumbered, conflicts, left } = facts.conflicts ?? NOTHING;
    const countOf = (path: string): number => conflicts.filter((record) => record.path === path).length;
    const fault = left.find((one) => one.problem !== null)?.problem;
    return {
      data: {
        resolved: changes.map(({ path }) => ({ path, conflicts: countOf(path) })),
        renumbered,
        left: left.map(({ path }) => path),
        conflicts,
      },
      reply: [...done(facts.conflicts ?? NOTHING, root), ...next(facts.conflicts ?? NOTHING, root)],
      warnings: conflicts.map((record) => warning(record, root)),
      ...(fault && { problem: fault }),
    };
  },
});

function done({ changes, renumbered, left }: Resolution, root: string): Block[] {
  if (changes.length === 0 && left.length === 0) return [text(`Nothing below ${root} is in conflict.`)];
  if (changes.length === 0) return [];
  const moved = renumbered.map(({ from, to, milestone }) => `${milestone ? `${milestone}: ` : ""}${from} was taken twice; the later one is ${to} now.`);
  return [text(`Resolved ${changes.length} ${changes.length === 1 ? "file" : "files"}:`), list(changes.map(({ path }) => `${root}/${path}`)), ...moved.map(text)];
}

function next({ changes, left }: Resolution, root: string): Block[] {
  const yours = left.length > 0 ? [text("Left to you:"), list(left.map(({ path }) => `${root}/${path}`))] : [];
  if (changes.length === 0) return yours;
  return [
    ...yours,
    text("Nothing was committed. When all conflicts are resolved:"),
    command("git commit", "ends a merge"),
    command("git rebase --continue", "goes on with a rebase; `git cherry-pick --continue` likewise"),
  ];
}

function warning({ path, at, values = [], deleted }: Resolution["conflicts"][number], root: string): Problem {
  const shown = `${root}/${path}`;
  const what = at === "." ? "The file" : at;
  const happened = deleted ? `${what} was deleted on one side and changed on the other; it is kept.` : `${what} was changed on both sides: ${values.map(valueText).join(" or ")}.`;
  const recorded = /^(?:active|completed)\//.test(path);
  const hint = recorded ? `Write the value that holds into ${shown} and delete its entry under \`conflicts\`.` : `Write the value that holds into ${shown}.`;
  return problem("merge-conflict", happened, { hint, at: { path: shown } });
}

/** Longer values are looked up in the file. */
const VALUE_SHOWN_MAX = 60;

function valueText(value: Json): string {
  const json = JSON.stringify(value);
  return json.length > VALUE_SHOWN_MAX ? `${json.slice(0, VALUE_SHOWN_MAX)}…` : json;
}
