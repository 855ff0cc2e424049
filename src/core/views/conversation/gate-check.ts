// Gates as checks on a commit: one for each phase, of a name that rules of branches can ask for.
import { codeSpan, inlineText, upToLength } from "../../base/encode/inline.ts";
import type { Outlook, Stand } from "../../rules/kiro/outlook.ts";
import { gateCommand, gateText } from "./gates.ts";

/** `title` is one line, `summary` Markdown. */
export type GateCheck = {
  readonly name: string;
  readonly state: "queued" | "in_progress" | "success" | "failure" | "action_required";
  readonly title: string;
  readonly summary: string;
};

/** What GitHub shows of a title without cutting it. */
const TITLE_LENGTH_MAX = 200;
/** A check is read in passing; the status comment has them all. */
const TASKS_MAX = 50;

const STATES: Readonly<Record<Stand, GateCheck["state"]>> = {
  "ahead": "queued", "working": "queued", "waiting": "in_progress", "approved": "success", "bypassed": "success", "timed-out": "success",
  "rejected": "failure", "changes": "action_required", "changed": "action_required", "unasked": "action_required",
};
/** What one task holds up, it holds up for all. */
const WORST: readonly GateCheck["state"][] = ["failure", "action_required", "in_progress", "queued", "success"];

export function checkName(phase: string): string {
  return `milestone/${phase}`;
}

/** Of each phase that people let pass in any task of the milestone, in the order in which the tasks come to them. */
export function gateChecks(outlooks: readonly Outlook[], talk: { readonly milestone: string; readonly prefix: string }): readonly GateCheck[] {
  const phases = [...new Set(outlooks.map(({ phase }) => phase))];
  return phases.map((phase) => {
    const own = outlooks.filter((outlook) => outlook.phase === phase);
    const states = own.map(({ stand }) => STATES[stand]);
    const state = WORST.find((one) => states.includes(one)) ?? "queued";
    return { name: checkName(phase), state, title: upToLength(titleOf(own), TITLE_LENGTH_MAX), summary: summaryOf(own, talk) };
  });
}

function titleOf(own: readonly Outlook[]): string {
  const [first] = own;
  if (!first || own.length === 1) return first ? gateText(first) : "";
  const open = own.filter(({ stand }) => STATES[stand] !== "success");
  if (open.length === 0) return `All ${own.length} tasks passed`;
  return `${own.length - open.length} of ${own.length} tasks passed. ${open.map((outlook) => `${outlook.task}: ${gateText(outlook)}`).join("; ")}`;
}

function summaryOf(own: readonly Outlook[], talk: { readonly milestone: string; readonly prefix: string }): string {
  const lines = own.slice(0, TASKS_MAX).map((outlook) => {
    const command = gateCommand(outlook, talk);
    return `- ${codeSpan(outlook.task)} ${inlineText(gateText(outlook))}${command === null ? "" : ` – next: ${codeSpan(command)}`}`;
  });
  return [`Phases of ${inlineText(talk.milestone)} pass when the people who are asked let them.`, "", ...lines, ...(own.length > TASKS_MAX ? ["", `and ${own.length - TASKS_MAX} more`] : [])].join("\n");
}
