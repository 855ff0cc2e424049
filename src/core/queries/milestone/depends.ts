// depends: what a milestone requires and what requires it, near and far.
import { MilestoneRef } from "../../model/arguments.ts";
import { defineQuestion, flag, positional } from "../../verb.ts";
import { reachedView } from "../../views/milestone-list.ts";

export const depends = defineQuestion({
  name: "depends",
  summary: "Show what a milestone requires and what requires it, over others too.",
  permission: "read",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    on: flag("Only what it requires."),
    by: flag("Only what requires it."),
  },
  examples: [
    { line: "milestone depends milestone-001", why: "everything before and after it" },
    { line: "milestone depends milestone-001 --by", why: "what is late when it is late" },
  ],
  asks: ({ milestone }) => ({
    itself: { ask: "milestone", milestone },
    requires: { ask: "closure", milestone, direction: "requires" },
    required_by: { ask: "closure", milestone, direction: "required-by" },
  }),
  show({ itself: { milestone: { id } }, ...answers }, { on, by }) {
    const both = on === by;
    const requires = both || on ? answers.requires.rows : null;
    const required_by = both || by ? answers.required_by.rows : null;
    return {
      data: { milestone: id, ...(requires && { requires }), ...(required_by && { required_by }) },
      reply: [...(requires ? reachedView(`${id} requires`, requires) : []), ...(required_by ? reachedView(`${id} is required by`, required_by) : [])],
    };
  },
});
