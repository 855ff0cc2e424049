// The status comment of a milestone: one in each conversation about it, always true.
import { codeSpan, inlineText, linked, paragraph, upToLength } from "../../base/encode/inline.ts";
import { progressBar, shortened } from "../../base/encode/markdown.ts";
import type { Outlook } from "../../rules/kiro/outlook.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Session } from "../../model/execution/session.ts";
import { upTo } from "../execution/progress.ts";
import { words } from "../milestone.ts";
import { instantText } from "../session.ts";
import { gatesSection } from "./gates.ts";
import { stickyMarker } from "./marker.ts";
import { nextSection } from "./next-action.ts";
import { peopleSection } from "./people.ts";
import { sessionSection } from "./session-section.ts";
import { type Conflict, taskDrawing, taskTable } from "./task-table.ts";

/**
 * `generation` grows with the state; `state` and `work` are whole commit ids, `at` is the state's instant (ISO 8601 UTC).
 * `now` is when the text is made; without it `at`. `head` is the commit of the pull request that the comment stands in;
 * `policy` are the keys of policy that it changes. `waitsFor` are milestones that must be completed first.
 */
export type Sticky = {
  readonly milestone: Milestone;
  readonly generation: number;
  readonly state: string;
  readonly work: string | null;
  readonly at: string;
  readonly now?: string;
  readonly links: { readonly run: string | null; readonly commit: string | null };
  readonly session?: Session | null;
  readonly conflicts?: readonly Conflict[];
  readonly waitsFor?: readonly string[];
  readonly gates?: readonly Outlook[];
  readonly head?: string | null;
  readonly policy?: readonly string[];
  readonly prefix?: string;
  readonly note?: string | null;
};

/** Below what GitHub takes, for what its own rendering adds. */
export const STICKY_LENGTH_MAX = 60_000;
/** A drawing that takes more leaves too little for the table. */
const DRAWING_LENGTH_MAX = 25_000;
const NOTE_LENGTH_MAX = 2_000;
const REASON_LENGTH_MAX = 300;
/** Of each kind so many are named; the command line tells all. */
const BLOCKERS_MAX = 10;
const WAITS_MAX = 10;
const TITLE_LENGTH_MAX = 200;
const POLICY_KEYS_MAX = 30;
const COMMIT_LENGTH = 7;

/** Markdown of at most 60,000 characters that begins with its marker. */
export function stickyText(sticky: Sticky): string {
  const { milestone, session = null, head = null, prefix = "/milestone" } = sticky;
  const steps = session?.steps ?? [];
  const before = [stickyMarker({ ...sticky, milestone: milestone.id }), `### ${inlineText(`${milestone.id}: ${upToLength(milestone.title, TITLE_LENGTH_MAX)}`)}`, stateLines(sticky), policyBox(sticky.policy ?? []), noteLines(sticky.note ?? null), nextSection({ milestone, session, prefix, head }), gatesSection(sticky.gates ?? [], { milestone: milestone.id, prefix }), peopleSection(milestone)];
  const after = [session === null ? "" : sessionSection(session, { milestone, now: sticky.now ?? sticky.at }), footLine(sticky)];
  const taken = joined([...before, ...after]).length + 4;
  const drawing = taskDrawing(milestone, Math.min(DRAWING_LENGTH_MAX, STICKY_LENGTH_MAX - taken));
  const table = taskTable({ milestone, steps, conflicts: sticky.conflicts ?? [] }, STICKY_LENGTH_MAX - taken - drawing.length);
  return shortened(joined([...before, table, drawing, ...after]), { room: STICKY_LENGTH_MAX, note: `The rest is left out; ${codeSpan(`milestone show ${milestone.id}`)} tells it.` });
}

function joined(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

const SIGNS: Readonly<Record<Milestone["status"], string>> = { planned: "⚪", in_progress: "🔵", paused: "⏸️", blocked: "🔴", completed: "✅", cancelled: "➖", archived: "📦" };

function stateLines({ milestone, waitsFor = [] }: Sticky): string {
  const { status, progress: { percentage, tasks_completed, tasks_total }, blockers } = milestone;
  return [
    `${SIGNS[status]} **${words(status)}** · ${progressBar(`${tasks_completed} of ${tasks_total} tasks`, percentage)}`,
    ...(waitsFor.length === 0 ? [] : ["", `Waits for ${inlineText(upTo(waitsFor, WAITS_MAX).map((id) => upToLength(id, REASON_LENGTH_MAX)).join(", "))}.`]),
    ...blockers.slice(0, BLOCKERS_MAX).flatMap(({ reason, task_id }) => ["", `Blocked${task_id === null ? "" : ` (${inlineText(upToLength(task_id, REASON_LENGTH_MAX))})`}: ${inlineText(upToLength(reason, REASON_LENGTH_MAX))}`]),
  ].join("\n");
}

/** The red box: what a pull request would let somebody do if it were merged. */
function policyBox(keys: readonly string[]): string {
  if (keys.length === 0) return "";
  const named = keys.slice(0, POLICY_KEYS_MAX).map((key) => `> - ${codeSpan(upToLength(key, REASON_LENGTH_MAX))}`);
  const left = keys.length - named.length;
  return ["> [!CAUTION]", "> This pull request changes policy: who may do what, or what runs. Until it is merged, what the state branch says holds.", ">", ...named, ...(left > 0 ? [`> - and ${left} more`] : [])].join("\n");
}

function noteLines(note: string | null): string {
  return note === null ? "" : paragraph(upToLength(note, NOTE_LENGTH_MAX));
}

function footLine({ at, state, work, links }: Sticky): string {
  const parts = [
    `State of ${inlineText(instantText(at))} UTC`,
    `commit ${linked(state.slice(0, COMMIT_LENGTH), links.commit)}`,
    ...(work === null ? [] : [`work ${work.slice(0, COMMIT_LENGTH)}`]),
    ...(links.run === null ? [] : [linked("run", links.run)]),
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}
