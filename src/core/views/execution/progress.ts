// A running session in plain lines: the block that a terminal redraws, and one line for each change.
import { durationText } from "../../base/duration.ts";
import { bar, wholePercent } from "../../base/bar.ts";
import { plainLine } from "../../base/encode/plain.ts";
import { encodeTerminal } from "../../base/encode/terminal.ts";
import { table } from "../../base/reply.ts";
import type { MilestoneEvent } from "../../model/event.ts";
import type { RunView } from "../../model/execution/execution.ts";
import type { StepStatus } from "../../model/execution/session.ts";
import { words } from "../milestone.ts";

const BAR_CELLS = 20;
/** A block higher than the screen cannot be redrawn. */
const SEATS_SHOWN_MAX = 12;
const BLOCKERS_SHOWN_MAX = 3;

/** No line is wider than `width` columns, 8 at least, or holds what a terminal would obey. */
export function progressLines(view: RunView, width: number): string[] {
  const { milestone, seats, blockers, counts, total } = view;
  const share = total === 0 ? 0 : (100 * counts.completed) / total;
  return [
    `${bar(share, BAR_CELLS)} ${wholePercent(share)} %  ${milestone.id}: ${milestone.title}`,
    `${countsText((status) => counts[status], total)} · ${timeText(view)}`,
    ...seatLines(seats.slice(0, SEATS_SHOWN_MAX)),
    ...(seats.length > SEATS_SHOWN_MAX ? [`and ${seats.length - SEATS_SHOWN_MAX} more agents`] : []),
    ...upTo(blockers.map((blocker) => `Blocked: ${blocker}`), BLOCKERS_SHOWN_MAX),
  ].map((line) => fitted(line, width));
}

/** Cells of tables are what is cut to a width. */
function fitted(line: string, width: number): string {
  return encodeTerminal([table([line], [])], { colour: false, width }).trimEnd();
}

function seatLines(seats: RunView["seats"]): string[] {
  const cells = seats.map(({ name, state, task, title, forMs }) => [name, task === null ? words(state) : durationText(forMs), task === null ? "" : `${task} ${title}`] as const);
  const [names, times] = [Math.max(...cells.map(([name]) => name.length)), Math.max(...cells.map(([, time]) => time.length))];
  return cells.map(([name, time, doing]) => `  ${name.padEnd(names)}  ${time.padEnd(times)}  ${doing}`);
}

/** "5 of 12 done, 1 failed, 2 waiting": what there is none of is left out. */
export function countsText(countOf: (status: StepStatus) => number, total: number): string {
  const others = OTHERS.map(([word, ...statuses]) => [statuses.reduce((sum, status) => sum + countOf(status), 0), word] as const);
  return [`${countOf("completed")} of ${total} done`, ...others.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []))].join(", ");
}

const OTHERS = [["failed", "failed", "timed_out"], ["unverified", "unverified"], ["waiting", "waiting"], ["skipped", "skipped"], ["cancelled", "cancelled"]] as const;

function timeText({ elapsedMs, leftMs }: RunView): string {
  return leftMs === null ? durationText(elapsedMs) : `${durationText(elapsedMs)}, about ${durationText(leftMs)} left`;
}

/** The first ones, and how many more there are. */
export function upTo(items: readonly string[], most: number): string[] {
  return items.length <= most ? [...items] : [...items.slice(0, most), `and ${items.length - most} more`];
}

/** One line in words of what an event of a running session says; null where it says nothing to people. */
export function changeLine({ event_type, details }: Pick<MilestoneEvent, "event_type" | "details">): string | null {
  const said = TELLERS[event_type]?.({ ...details, task: textOf(details["task_id"]) });
  return said === undefined ? null : plainLine(said);
}

type Details = MilestoneEvent["details"] & { readonly task: string };

const TELLERS: Partial<Record<MilestoneEvent["event_type"], (details: Details) => string>> = {
  task_started: ({ task, ...details }) => `${task}${details["phase"] === undefined ? "" : ` (${textOf(details["phase"])})`} started on ${textOf(details["seat"])}${Number(details["attempt"]) > 1 ? `, attempt ${Number(details["attempt"])}` : ""}`,
  task_completed: ({ task, ...details }) => `${task} completed${timeOf(details["ms"])}`,
  task_status_changed: ({ task, ...details }) => `${task} ${words(textOf(details["new_status"]))}${timeOf(details["ms"])}${reasonOf(details["reason"])}`,
  conflict_detected: ({ task, ...details }) => `${task} collides with ${listOf(details["with"]) || "somebody else"} in ${listOf(details["files"])}`,
  blocker_detected: (details) => `${details["warning"] === true ? "Warning" : "Blocked"}${reasonOf(details["reason"])}`,
  session_ended: (details) => `Session ${words(textOf(details["status"]))}, ${Number(details["steps_completed"])} of ${Number(details["steps_total"])} tasks completed${reasonOf(details["reason"])}`,
};

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function listOf(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : "";
}

function timeOf(ms: unknown): string {
  return typeof ms === "number" ? ` after ${durationText(ms)}` : "";
}

function reasonOf(reason: unknown): string {
  return typeof reason === "string" && reason !== "" ? `: ${reason}` : "";
}
