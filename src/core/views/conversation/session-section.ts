// The running or last session of a milestone, in a few lines of a comment.
import { durationText } from "../../base/duration.ts";
import { codeSpan, inlineText, lineText, upToLength } from "../../base/encode/inline.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Session, SessionStatus, Step } from "../../model/execution/session.ts";
import { countsText, upTo } from "../execution/progress.ts";
import { countsOf } from "../execution/running.ts";
import { instantText } from "../session.ts";

/** A session is looked at in passing here, between the tasks and the next action; its own view has all of it. */
const SEATS_MAX = 12;
const BLOCKERS_MAX = 10;
const REASON_LENGTH_MAX = 300;
const TITLE_LENGTH_MAX = 100;

const SIGNS: Readonly<Record<SessionStatus, string>> = { active: "🔵 is running", paused: "⏸️ is paused", waiting: "🟡 waits for people", completed: "✅ is completed", failed: "🔴 failed", corrupted: "🔴 cannot be read" };

/** Markdown. `now` is ISO 8601 UTC. */
export function sessionSection(session: Session, { milestone, now }: { readonly milestone: Milestone; readonly now: string }): string {
  const counts = countsOf(session.steps);
  const lines = [
    `**Session** ${codeSpan(session.id)} ${SIGNS[session.status]}: ${countsText((status) => counts[status], session.steps.length)}.${timeText(session)}`,
    ...upTo(runningLines(session, milestone, now), SEATS_MAX).map((line) => `- ${line}`),
    ...upTo(blockerLines(session), BLOCKERS_MAX).map((line) => `- ${line}`),
  ];
  return [lines[0], "", ...lines.slice(1)].join("\n").trimEnd();
}

function timeText({ started_at, ended_at }: Session): string {
  if (started_at === null) return "";
  return ended_at === null ? ` Started ${inlineText(instantText(started_at))} UTC.` : ` ${inlineText(instantText(started_at))} to ${inlineText(instantText(ended_at))} UTC.`;
}

function runningLines({ status, steps }: Session, { tasks }: Milestone, now: string): string[] {
  if (status !== "active") return [];
  const running = steps.filter((step) => step.status === "running").slice(0, SEATS_MAX + 1);
  const titles = new Map(running.length === 0 ? [] : tasks.map(({ id, title }) => [id, title]));
  return running.map((step) => `${lineText(step.seat ?? "an agent")} does ${codeSpan(step.task)} ${inlineText(upToLength(titles.get(step.task) ?? "", TITLE_LENGTH_MAX))}${sinceText(step, now)}`);
}

function sinceText({ started_at }: Step, now: string): string {
  const ms = started_at === null ? Number.NaN : Date.parse(now) - Date.parse(started_at);
  return ms >= 0 ? `, for ${durationText(ms)}` : "";
}

function blockerLines({ steps, blockers }: Session): string[] {
  const failed = steps.filter(({ status }) => status === "failed" || status === "timed_out").map(({ task, status, reason }) => `${codeSpan(task)} ${status === "failed" ? "failed" : "timed out"}${reason === null ? "" : `: ${inlineText(upToLength(reason, REASON_LENGTH_MAX))}`}`);
  return [...failed, ...blockers.map((blocker) => `Blocked: ${inlineText(upToLength(blocker, REASON_LENGTH_MAX))}`)];
}
