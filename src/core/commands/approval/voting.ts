// approval approve, reject and request-changes: what somebody who is asked says of a phase, as it is now.
import { MilestoneRef, ApproverName, PhaseName, TaskRef, Text } from "../../model/arguments.ts";
import { gateNeeds } from "../../rules/kiro/acts/approach.ts";
import { cast } from "../../rules/kiro/acts/vote.ts";
import { defineCommand, option, positional, requiredOption } from "../../verb.ts";
import { votedAnswer } from "../../views/kiro/vote.ts";

const gate = {
  milestone: positional(MilestoneRef, "The milestone."),
  task: positional(TaskRef, "The task, by id or number."),
  phase: positional(PhaseName, "The phase."),
  as: option(ApproverName, "The approver that you speak for, where you are several of them."),
};
const scope = ({ milestone }: { readonly milestone: string }) => ({ milestones: [milestone] });
const needs = ({ milestone }: { readonly milestone: string }) => gateNeeds(milestone);

export const approve = defineCommand({
  name: "approval approve",
  summary: "Approve what a phase leaves behind.",
  permission: "approver",
  args: { ...gate, note: option(Text, "What you looked at.") },
  scope,
  needs,
  examples: [{ line: 'milestone approval approve milestone-004 task-003 design --note "read it"', why: "its files are as you want them" }],
  decide: (workspace, { note = "", as = null, ...at }, around) => cast(at, { decision: "approved", note, as }, { ...around, workspace }),
  answer: votedAnswer,
});

export const reject = defineCommand({
  name: "approval reject",
  summary: "Reject what a phase leaves behind.",
  permission: "approver",
  args: { ...gate, reason: requiredOption(Text, "Why.") },
  scope,
  needs,
  examples: [{ line: 'milestone approval reject milestone-004 task-003 design --reason "the data model is missing"', why: "it is blocked until it is put up again" }],
  decide: (workspace, { reason, as = null, ...at }, around) => cast(at, { decision: "rejected", note: reason, as }, { ...around, workspace }),
  answer: votedAnswer,
});

export const requestChanges = defineCommand({
  name: "approval request-changes",
  summary: "Ask for changes of what a phase leaves behind.",
  permission: "approver",
  args: { ...gate, reason: requiredOption(Text, "What is to change.") },
  scope,
  needs,
  examples: [{ line: 'milestone approval request-changes milestone-004 task-003 design --reason "say what it costs"', why: "it is worked on again" }],
  decide: (workspace, { reason, as = null, ...at }, around) => cast(at, { decision: "changes_requested", note: reason, as }, { ...around, workspace }),
  answer: votedAnswer,
});
