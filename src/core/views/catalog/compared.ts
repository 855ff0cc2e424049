// Two backends compared, as a reply: how many of each, and what they do not have alike.
import { fields, table, text, type Block, type Reply } from "../../base/reply.ts";
import type { Backend } from "../../model/backend.ts";
import { backendAtStart, backendName, counted } from "./names.ts";

export type Compared = {
  readonly left: Backend;
  readonly right: Backend;
  readonly rows: number;
  readonly questions: number;
  readonly only_left: readonly string[];
  readonly only_right: readonly string[];
  readonly different: readonly { readonly question: string; readonly milestone: string | null; readonly fields: readonly string[] }[];
};

/** More of them nobody reads; the data has all. */
const SHOWN_MAX = 20;

export function comparedView(compared: Compared): Reply {
  const { left, right, rows, questions, only_left, only_right, different } = compared;
  const found: readonly Block[] = [fields([
    ["milestones", rows.toLocaleString("en-US")], ["questions", questions.toLocaleString("en-US")],
    [`only in ${backendName(left)}`, String(only_left.length)], [`only in ${backendName(right)}`, String(only_right.length)], ["different", String(different.length)],
  ])];
  const lines = linesOf(compared);
  if (lines.length === 0) return [text(`${backendAtStart(left)} and ${backendName(right)} give the same answer to every question.`), ...found];
  const more = lines.length > SHOWN_MAX ? [text(`… and ${lines.length - SHOWN_MAX} more.`)] : [];
  return [...found, table(["about", "", "fields"], lines.slice(0, SHOWN_MAX)), ...more];
}

function linesOf({ left, right, only_left, only_right, different }: Compared): string[][] {
  return [
    ...only_left.map((id) => [id, `only in ${backendName(left)}`, ""]),
    ...only_right.map((id) => [id, `only in ${backendName(right)}`, ""]),
    ...different.map(({ question, milestone, fields: names }) => [milestone ?? `the question ${question}`, "different", names.join(", ")]),
  ];
}

export function verifiedView({ right, rows, questions }: Pick<Compared, "right" | "rows" | "questions">): Reply {
  if (right === "file") return [text(`The files answer questions themselves: ${counted(rows, "milestone")}, and nothing that could differ from them.`)];
  return [text(`${backendAtStart(right)} holds what the files say: ${counted(rows, "milestone")}, ${counted(questions, "question")}, every answer the same.`)];
}
