// completion ids: the names that a shell offers, from the names of files alone.
import { text } from "../base/reply.ts";
import { ok } from "../base/result.ts";
import { MilestoneRef } from "../model/arguments.ts";
import { findMilestone } from "../rules/find.ts";
import { defineQuery, optionalPositional } from "../verb.ts";

export const completionIds = defineQuery({
  name: "completion ids",
  summary: "Print the ids of milestones, or of one milestone's tasks, one a line.",
  permission: "read",
  args: { milestone: optionalPositional(MilestoneRef, "The milestone whose tasks are named.") },
  scope: ({ milestone }) => (milestone === undefined ? "none" : { milestones: [milestone] }),
  examples: [{ line: "milestone completion ids", why: "called by the script of milestone completion" }],
  answer(workspace, { milestone: reference }) {
    const found = reference === undefined ? null : findMilestone(workspace, reference);
    const tasks = found?.ok ? found.value.tasks.map(({ id }) => id) : [];
    const ids = found === null ? [...workspace.paths.keys()].sort() : tasks;
    return ok({ data: { ids }, reply: ids.length === 0 ? [] : [text(ids.join("\n"))] });
  },
});
