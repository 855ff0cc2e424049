// approval due: what time has brought to phases is recorded; gates open that were to, and what lasts too long is told once.
import { list, text } from "../../base/reply.ts";
import { ok } from "../../base/result.ts";
import { MilestoneRef } from "../../model/arguments.ts";
import { rowOf } from "../../rules/kiro/acts/row.ts";
import { defineCommand, optionalPositional } from "../../verb.ts";
import { sentenceOf } from "../../views/kiro/moved.ts";

/** The engine looks for what is due before any command decides: nothing is left to decide here. */
export const due = defineCommand({
  name: "approval due",
  summary: "Record gates whose time has come, and phases that last too long.",
  permission: "write",
  args: { milestone: optionalPositional(MilestoneRef, "Only of this milestone.") },
  scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
  due: "all",
  examples: [{ line: "milestone approval due", why: "what every command does for its own milestone" }],
  decide: () => ok({ events: [] }),
  /** Data: `{due: [{milestone, task, phase, what, approval}]}`. */
  answer(_after, _args, { events }) {
    const told = events.filter(({ event_type, details }) => event_type === "kiro_phase_overdue" || event_type === "kiro_approval_reopened" || details["automatic"] === true);
    const due = told.map((event) => {
      const { event_type, milestone_id: milestone, details: { task_id: task, phase } } = event;
      const what = event_type === "kiro_phase_overdue" ? "overdue" : event_type === "kiro_approval_reopened" ? "reopened" : "auto_approved";
      return { milestone, task, phase, what, approval: rowOf([event]) };
    });
    return { data: { due }, reply: due.length === 0 ? [text("Nothing is due.")] : [list(told.flatMap(sentenceOf))], subject: "what is due" };
  },
});
