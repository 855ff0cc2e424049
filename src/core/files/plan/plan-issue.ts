// Issues as plans: the title, the first paragraph, and the boxes of the text as tasks.
import type { JsonObject } from "../../base/json.ts";
import { ok, type Result } from "../../base/result.ts";
import { Title } from "../../model/arguments.ts";
import type { IssueText, PlanDraft } from "../../model/facts.ts";
import { readTaskList } from "./plan-markdown.ts";

/** A line that is a command for somebody is not what the issue is about. */
const COMMAND = /^\/\S/;

/**
 * What an issue plans. Its items count where they have a box: without any it has no tasks. The milestone knows its issue by the
 * number, and a task the one that its box refers to (`- [ ] #12`, `- [ ] Sign-in #12`): people's tasks are completed when that
 * is closed. Problems: those of task lists, with the line in the issue.
 */
export function readIssue({ number, title, body }: IssueText): Result<PlanDraft> {
  const lines = body.split(/\r\n|\n|\r/).map((line) => (COMMAND.test(line) ? "" : line));
  const list = readTaskList(hasTaskList(body) ? lines : lines.map(withoutItem), `issue ${number}`);
  if (!list.ok) return list;
  const { title: _heading, fields, tasks, ...rest } = list.value;
  const named = titleOf(title);
  return ok({ ...rest, ...(named !== null && { title: named }), fields: { ...fields, issue: number }, tasks: tasks.map(withReference) });
}

export function hasTaskList(body: string): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+\S/m.test(body);
}

function withoutItem(line: string): string {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line) ? "" : line;
}

/** As much of it as a title may hold. */
function titleOf(text: string): string | null {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
  const short = line.length > TITLE_LENGTH_MAX ? `${line.slice(0, TITLE_LENGTH_MAX - 1).trimEnd()}…` : line;
  const parsed = Title.schema.safeParse(short.toWellFormed());
  return parsed.success ? parsed.data : null;
}

/** What a title of ours may have; GitHub's may have more. */
const TITLE_LENGTH_MAX = 200;

/** GitHub shows the title of an issue that is all a box has; here its number has to do. */
function withReference(task: JsonObject): JsonObject {
  const { title } = task;
  const reference = typeof title === "string" ? /(?:^|\s)#(\d{1,9})$/.exec(title)?.[1] : undefined;
  if (reference === undefined || typeof title !== "string") return task;
  const words = title.slice(0, title.lastIndexOf("#")).trim();
  return { ...task, title: words === "" ? `Issue ${reference}` : words, issue: Number(reference) };
}
