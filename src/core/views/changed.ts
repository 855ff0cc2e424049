// What a command says when it has changed a milestone.
import { text, type Reply } from "../base/reply.ts";
import type { EventDraft } from "../model/event.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Workspace } from "../model/workspace.ts";
import { findMilestone } from "../rules/find.ts";
import { progressBlock } from "./milestone.ts";
import { nextStep } from "./next-step.ts";

export type Changed = { readonly data: { readonly milestone: Milestone | null }; readonly reply: Reply; readonly subject?: string };

/** The headline, how far the milestone is, and the next command; the data of the JSON contract. The commit says the headline. */
export function changed(milestone: Milestone, headline: string): Changed {
  const bar = milestone.progress.tasks_total > 0 ? [progressBlock(milestone)] : [];
  const subject = `${headline.charAt(0).toLowerCase()}${headline.slice(1).replace(/\.$/, "")}`;
  return { data: { milestone }, reply: [text(headline), ...bar, ...nextStep(milestone)], subject };
}

type Change = { readonly reference: string; readonly outcome: { readonly events: readonly EventDraft[] } };

/** The same for the milestone that the events are about, or that was named where nothing had to change. */
export function changedBy(after: Workspace, { reference, outcome }: Change, headline: (milestone: Milestone) => string): Changed {
  const [event] = outcome.events;
  const found = findMilestone(after, event?.milestone_id ?? reference);
  if (!found.ok) return { data: { milestone: null }, reply: [text(found.problem.message)] };
  if (event) return changed(found.value, headline(found.value));
  return changed(found.value, `Nothing to change: ${found.value.id} is as you want it.`);
}
