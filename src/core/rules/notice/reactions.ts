// Reactions: which events people are told of, in which words, and for whom.
import { isList, type Json } from "../../base/json.ts";
import type { Config } from "../../model/config/config.ts";
import type { EventDraft } from "../../model/event.ts";
import type { Approval } from "../../model/kiro/approval.ts";
import type { Notice, NoticeKind } from "../../model/notice.ts";
import type { Workspace } from "../../model/workspace.ts";
import { lastRound } from "../kiro/approvals.ts";
import { peopleMeant } from "./people.ts";

/** What was committed: who acted, when, by which request. `links` leads to what a milestone has on its forge. */
export type Happened = {
  readonly events: readonly EventDraft[];
  readonly approvals: readonly Approval[];
  readonly actor: string;
  readonly at: string;
  readonly request: string;
  readonly workspace: Workspace;
  readonly links?: (milestone: string) => string | null;
};

/** Notices in the order of their events; ids follow from the request, so that the same request tells the same. */
export function reactions(happened: Happened): readonly Notice[] {
  const ordinals = new Map<string, number>();
  return happened.events.flatMap((event) => {
    const ordinal = ordinals.get(event.milestone_id) ?? 0;
    ordinals.set(event.milestone_id, ordinal + 1);
    const told = REACTIONS[event.event_type]?.(event, happened);
    return told ? [noticeOf(event, { told, id: `${happened.request}/${event.milestone_id}/${ordinal}`, happened })] : [];
  });
}

type Told = { readonly kind: NoticeKind; readonly title: string; readonly lines: readonly string[]; readonly to?: readonly string[] };
type Reaction = (event: EventDraft, happened: Happened) => Told | null;

function noticeOf(event: EventDraft, { told, id, happened }: { readonly told: Told; readonly id: string; readonly happened: Happened }): Notice {
  const { milestone_id, details } = event;
  const title = happened.workspace.milestones.get(milestone_id)?.title;
  return {
    id, kind: told.kind, at: event.at ?? happened.at, milestone: milestone_id, task: wordOf(details["task_id"]),
    title: told.title, lines: [title === undefined ? milestone_id : `${milestone_id}: ${title}`, ...told.lines],
    to: peopleMeant(told.to ?? [], happened.workspace.config), link: happened.links?.(milestone_id) ?? null,
  };
}

const REACTIONS: Partial<Readonly<Record<EventDraft["event_type"], Reaction>>> = {
  kiro_approval_requested: requested,
  kiro_approval_granted: granted,
  kiro_approval_rejected: (event, happened) => ({
    kind: "approval_decided", title: `${phaseOf(event)} ${event.details["changes"] === true ? "needs changes" : "was rejected"}`,
    lines: [`By ${wordOf(event.details["by"])}: ${wordOf(event.details["reason"])}`], to: askerOf(event, happened),
  }),
  kiro_approval_bypassed: (event, happened) => ({
    kind: "approval_decided", title: `${phaseOf(event)} was let pass without its approval`,
    lines: [`By ${wordOf(event.details["by"])}: ${wordOf(event.details["reason"])}`], to: [...approversOf(event, happened), ...askerOf(event, happened)],
  }),
  kiro_phase_updated: (event, happened) => (event.details["automatic"] !== true ? null : {
    kind: "approval_decided", title: `${phaseOf(event)} was approved automatically`, lines: ["Nobody decided within the time that was set for it."], to: askerOf(event, happened),
  }),
  kiro_phase_overdue: (event, happened) => ({
    kind: "approval_overdue", title: `${phaseOf(event)} is overdue`, lines: [`It is open since ${wordOf(event.details["since"])}, longer than kiro_workflow.phase_timeout.`], to: approversOf(event, happened),
  }),
  session_ended: sessionEnded,
  blocker_detected: (event) => (event.session_id === undefined || event.details["task_id"] === undefined ? null : {
    kind: "agent_failed", title: `${wordOf(event.details["task_id"])} failed`, lines: [wordOf(event.details["reason"]) ?? ""],
  }),
};

/** A gate that was reopened is asked about anew, and that is said with it. */
function requested(event: EventDraft, { events, actor }: Happened): Told {
  const reopened = events.find((other) => other.event_type === "kiro_approval_reopened" && isSamePhase(other, event));
  const { approvers, deliverables, auto_approve_at } = event.details;
  const asked = reopened ? `Changed since it was put up: ${wordsOf(reopened.details["paths"]).join(", ")}` : `Asked for by ${actor}`;
  const soon = typeof auto_approve_at === "string" ? [`Opens by itself at ${auto_approve_at}`] : [];
  return {
    kind: "approval_requested", title: `${phaseOf(event)} waits for ${reopened ? "another" : "an"} approval`,
    lines: [asked, `Approvers: ${wordsOf(approvers).join(", ")}`, ...wordsOf(deliverables), ...soon], to: wordsOf(approvers),
  };
}

/** A vote that leaves the gate closed is nothing to be told of. */
function granted(event: EventDraft, happened: Happened): Told | null {
  const { events } = happened;
  const isLast = event === events.findLast((other) => other.event_type === "kiro_approval_granted" && isSamePhase(other, event));
  const opened = events.find((other) => other.event_type === "kiro_phase_updated" && other.details["status"] === "approved" && isSamePhase(other, event));
  if (!opened || !isLast) return null;
  return { kind: "approval_decided", title: `${phaseOf(event)} is approved`, lines: [`By ${wordOf(opened.details["by"]) ?? wordOf(event.details["by"])}`], to: askerOf(event, happened) };
}

/** Whoever interrupts a session knows; that its milestone is blocked is news. */
function sessionEnded({ milestone_id, details }: EventDraft, { events }: Happened): Told | null {
  const { status, reason, steps_completed, steps_total } = details;
  const blocked = events.some((other) => other.event_type === "status_updated" && other.milestone_id === milestone_id && other.details["new_status"] === "blocked");
  const counted = typeof steps_total === "number" ? [`${steps_completed} of ${steps_total} tasks are done.`] : [];
  const lines = [...counted, ...(typeof reason === "string" ? [reason] : [])];
  if (status === "completed") return { kind: "session_finished", title: `The work on ${milestone_id} is done`, lines };
  if (status === "waiting") return { kind: "session_blocked", title: `The work on ${milestone_id} waits for people`, lines };
  return status === "failed" || blocked ? { kind: "session_blocked", title: `The work on ${milestone_id} is blocked`, lines } : null;
}

function phaseOf({ details }: EventDraft): string {
  return `${wordOf(details["phase"])} of ${wordOf(details["task_id"])}`;
}

function isSamePhase(left: EventDraft, right: EventDraft): boolean {
  return left.milestone_id === right.milestone_id && left.details["task_id"] === right.details["task_id"] && left.details["phase"] === right.details["phase"];
}

function roundOf(event: EventDraft, { approvals }: Happened): ReturnType<typeof lastRound> {
  const { task_id, phase } = event.details;
  return lastRound(approvals.find((one) => one.milestone_id === event.milestone_id && one.task_id === task_id && one.phase === phase) ?? null);
}

function askerOf(event: EventDraft, happened: Happened): readonly string[] {
  const asker = roundOf(event, happened)?.requested_by;
  return asker && asker.id !== null ? [`@${asker.login}`] : [];
}

function approversOf(event: EventDraft, happened: Happened): readonly string[] {
  return roundOf(event, happened)?.approvers ?? [];
}

function wordOf(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function wordsOf(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Whether the settings let anybody be told of such a thing. */
export function isWanted(kind: NoticeKind, { alerts, monitoring, monitoring_enabled, notification }: Config): boolean {
  if (notification.mute.includes(kind)) return false;
  switch (kind) {
    case "agent_failed": return monitoring_enabled && alerts.agent_failures;
    case "scale_threshold":
    case "backend_switched": return monitoring_enabled && alerts.scale_threshold_approaching;
    case "database_issue": return monitoring_enabled && alerts.database_issues;
    case "performance": return monitoring_enabled && monitoring.performance_alerts && alerts.performance_degradation;
    case "health": return monitoring_enabled && monitoring.health_checks;
    default: return true;
  }
}
