// The pull request of a milestone: what was done, by which commits, and what proves it.
import { codeSpan, inlineText, lineText, linked, paragraph, tableHead, tableRow, upToLength } from "../../base/encode/inline.ts";
import { commitLine } from "../../base/encode/commit.ts";
import { shortened } from "../../base/encode/markdown.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import type { Session, Step } from "../../model/execution/session.ts";
import { isTaskOver } from "../../model/status.ts";
import { verifyLines } from "../../rules/execution/commands.ts";
import { upTo } from "../execution/progress.ts";
import { words } from "../milestone.ts";
import { pullMarker } from "./marker.ts";

/** `session` is the last one, null where people did everything; `run` the address of the run that proposes it. */
export type PullDraft = { readonly milestone: Milestone; readonly session: Session | null; readonly run: string | null };

/** GitHub takes 65,536; its own rendering adds to it. */
const BODY_LENGTH_MAX = 60_000;
/** GitHub takes 256; with squash it becomes the subject of a commit. */
const TITLE_LENGTH_MAX = 120;
const DESCRIPTION_LENGTH_MAX = 4_000;
const CELL_LENGTH_MAX = 160;
const CRITERIA_MAX = 30;
const VERIFY_MAX = 3;
/** GitHub links commits from seven characters on. */
const COMMIT_LENGTH = 8;

/** `body` is Markdown of at most 60,000 characters that begins with its marker. */
export function pullText(draft: PullDraft): { readonly title: string; readonly body: string } {
  const { milestone } = draft;
  const sections = [pullMarker(milestone.id), summaryOf(milestone), criteria(milestone), evidence(draft), openTasks(milestone), foot(draft)];
  const note = `The rest is left out; ${codeSpan(`milestone show ${milestone.id}`)} tells it.`;
  return {
    title: upToLength(commitLine(`${milestone.id}: ${milestone.title}`), TITLE_LENGTH_MAX),
    body: shortened(`${sections.filter((section) => section !== "").join("\n\n")}\n`, { room: BODY_LENGTH_MAX, note }),
  };
}

function summaryOf({ id, title, description, status, progress: { tasks_completed, tasks_total } }: Milestone): string {
  const said = description.trim();
  return [`**${inlineText(`${id}: ${title}`)}** – ${words(status)}, ${tasks_completed} of ${tasks_total} tasks completed.`, ...(said === "" ? [] : [paragraph(upToLength(said, DESCRIPTION_LENGTH_MAX))])].join("\n\n");
}

function criteria({ success_criteria }: Milestone): string {
  if (success_criteria.length === 0) return "";
  return ["#### Success criteria, to be looked at", "", ...upTo(success_criteria, CRITERIA_MAX).map((item) => `- ${lineText(upToLength(item, DESCRIPTION_LENGTH_MAX))}`)].join("\n");
}

function evidence({ milestone, session }: PullDraft): string {
  const steps = new Map((session?.steps ?? []).map((step) => [step.task, step]));
  const done = milestone.tasks.filter((task) => isTaskOver(task.status));
  if (done.length === 0) return "";
  const rows = done.map((task) => rowOf(task, steps.get(task.id)));
  return ["#### What was done", "", tableHead(["Task", "Title", "Outcome", "Commit", "What proves it"]), ...rows].join("\n");
}

function rowOf(task: Task, step: Step | undefined): string {
  const commit = step?.commit && step.merged ? step.commit.slice(0, COMMIT_LENGTH) : "";
  return tableRow([task.id, upToLength(task.title, CELL_LENGTH_MAX), words(task.status), commit, proofOf(task, step)]);
}

function proofOf(task: Task, step: Step | undefined): string {
  if (step?.status !== "completed") return task.status === "completed" ? "said by a person, or done earlier" : "";
  const passed = upTo(verifyLines(task).map((line) => upToLength(line, CELL_LENGTH_MAX)), VERIFY_MAX);
  return [step.exit_code === null ? "" : `exit code ${step.exit_code}`, passed.length === 0 ? "" : `passed: ${passed.join("; ")}`].filter((text) => text !== "").join(", ");
}

function openTasks({ tasks }: Milestone): string {
  const open = tasks.filter((task) => !isTaskOver(task.status));
  if (open.length === 0) return "";
  const lines = open.slice(0, CRITERIA_MAX).map(({ id, title, status }) => `- ${codeSpan(id)} ${inlineText(upToLength(title, CELL_LENGTH_MAX))} (${words(status)})`);
  return ["#### Still open", "", ...lines, ...(open.length > CRITERIA_MAX ? [`- and ${open.length - CRITERIA_MAX} more`] : [])].join("\n");
}

function foot({ session, run }: PullDraft): string {
  const parts = [...(session === null ? [] : [`Session ${codeSpan(session.id)}`]), ...(run === null ? [] : [linked("run", run)])];
  const checks = "GitHub holds back the checks of a pull request that a workflow opened: if they do not start, use “Approve workflows to run” below, or close and reopen it. With a GitHub App's token they start by themselves.";
  return [...(parts.length === 0 ? [] : [`${parts.join(" · ")}`]), `<sub>${checks}</sub>`].join("\n\n");
}
