// Gates in a conversation: who has let a phase pass, who is waited for, what changed since, and what to say next.
import { codeSpan, inlineText, oneLine, tableHead, tableRow, upToLength } from "../../base/encode/inline.ts";
import type { Outlook, Stand } from "../../rules/kiro/outlook.ts";
import { upTo } from "../execution/progress.ts";

/** More gates are no overview; the command line tells all. */
const GATES_MAX = 30;
const PEOPLE_MAX = 10;
const FILES_MAX = 5;
const COMMANDS_MAX = 10;
const REASON_LENGTH_MAX = 300;
const NAME_LENGTH_MAX = 100;

const SIGNS: Readonly<Record<Stand, string>> = { "ahead": "⚪", "working": "🔵", "waiting": "🟡", "approved": "✅", "bypassed": "⏭️", "timed-out": "⌛", "rejected": "🔴", "changes": "🟠", "changed": "🟠", "unasked": "🟠" };
const INDEPENDENT = "somebody who has neither asked for it nor written it";

/** One sentence without Markdown, as "Design approved by @ann, waiting for @acme/board". */
export function gateText(outlook: Outlook): string {
  const { phase, stand, approvedBy, by, reason, changed, independent, waitsFor } = outlook;
  const name = `${phase.charAt(0).toUpperCase()}${phase.slice(1)}`;
  const yes = listed(approvedBy.map(({ login }) => personText(login)));
  const why = reason === null || reason === "" ? "" : `: ${upToLength(oneLine(reason), REASON_LENGTH_MAX)}`;
  switch (stand) {
    case "ahead": return `${name} has not begun`;
    case "working": return `${name} is being worked on`;
    case "waiting": {
      const open = independent ? INDEPENDENT : listed(waitsFor);
      return yes === "" ? `${name} is waiting for ${open}` : `${name} approved by ${yes}, waiting for ${open}`;
    }
    case "approved": return yes === "" ? `${name} approved` : `${name} approved by ${yes}`;
    case "bypassed": return `${name} bypassed${why}`;
    case "timed-out": return `${name} opened by time alone, approved by nobody who is named`;
    case "rejected": return `${name} rejected${by === null ? "" : ` by ${personText(by)}`}${why}`;
    case "changes": return `${by === null ? "Somebody" : personText(by)} asked for changes of ${phase}${why}`;
    case "changed": return `${name} changed since it was put up (${listed(changed.map(fileName))})${yes === "" ? "" : `; the approval of ${yes} no longer holds`}`;
    case "unasked": return `${name} is over, and nobody was asked`;
  }
}

/** People as their forge calls them; those whom only git knows, by name. */
function personText(login: string): string {
  return /^[\w-]+(?:\[bot\])?$/.test(login) ? `@${login}` : upToLength(oneLine(login), NAME_LENGTH_MAX);
}

function listed(names: readonly string[]): string {
  return upTo(names.map((name) => upToLength(oneLine(name), NAME_LENGTH_MAX)), PEOPLE_MAX).join(", ");
}

function fileName(path: string): string {
  return path.split("/").slice(4).join("/") || path;
}

/** The command that brings a gate on, where somebody is to say one. */
export function gateCommand({ task, phase, stand, isOver }: Outlook, { milestone, prefix }: { readonly milestone: string; readonly prefix: string }): string | null {
  if (isOver) return stand === "changed" ? `${prefix} reopen ${milestone} ${task}` : null;
  if (stand === "waiting") return `${prefix} approval approve ${milestone} ${task} ${phase}`;
  const submits = stand === "working" || stand === "changes" || stand === "rejected" || stand === "changed";
  return submits ? `${prefix} kiro submit ${milestone} ${task} ${phase}` : null;
}

/** Markdown; empty where no phase waits for people. */
export function gatesSection(outlooks: readonly Outlook[], talk: { readonly milestone: string; readonly prefix: string }): string {
  if (outlooks.length === 0) return "";
  const shown = outlooks.slice(0, GATES_MAX);
  const rows = shown.map((outlook) => tableRow([outlook.task, `${SIGNS[outlook.stand]} ${gateText(outlook)}`, filesText(outlook)]));
  const more = outlooks.length > shown.length ? ["", `and ${outlooks.length - shown.length} more: ${codeSpan(`milestone kiro status ${talk.milestone}`)}`] : [];
  const next = shown.flatMap((outlook) => gateCommand(outlook, talk) ?? []).slice(0, COMMANDS_MAX);
  const times = shown.flatMap(({ task, phase, opensAt }) => (opensAt === null ? [] : [`- ${codeSpan(task)} ${inlineText(phase)} opens by itself at ${inlineText(opensAt)} unless somebody objects.`]));
  return ["**Phases and approvals**", "", tableHead(["Task", "How it stands", "Files"]), ...rows, ...more, ...below([...times, ...next.map((line) => `- Next: ${codeSpan(line)}`)])].join("\n");
}

function below(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

function filesText({ files, changed }: Outlook): string {
  const others = files.filter((path) => !changed.includes(path)).map(fileName);
  return listed(upTo([...changed.map((path) => `${fileName(path)} (changed)`), ...others], FILES_MAX));
}
