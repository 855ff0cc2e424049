// What a look through every file found, as data, reply and verdict.
import { exitCodeOf, problem, type Problem } from "../base/problem.ts";
import { text, type Reply } from "../base/reply.ts";
import type { Audit } from "../model/facts.ts";
import type { Workspace } from "../model/workspace.ts";
import { noData } from "../rules/find.ts";
import { isError } from "../rules/health.ts";
import { checkReferences } from "../rules/references.ts";
import { findingsView } from "./findings.ts";

/** The exit code of data that cannot be read. */
const UNREADABLE = 4;

export type Validation = {
  readonly data: { readonly problems: readonly Problem[]; readonly files: number; readonly milestones: number };
  readonly reply: Reply;
  readonly warnings?: readonly Problem[];
  readonly problem?: Problem;
};

/** Its problem is `check-failed`, or that of a file which cannot be read. */
export function validationOf(workspace: Workspace, audit: Audit): Validation {
  if (!workspace.exists) return { data: { problems: [], files: 0, milestones: 0 }, reply: [text("No milestone data found.")], warnings: [noData(workspace)] };
  const problems = distinct([...audit.problems, ...workspace.warnings, ...checkReferences(workspace)]);
  const milestones = workspace.milestones.size + workspace.broken.size;
  const data = { problems, files: audit.files, milestones };
  const errors = problems.filter(isError);
  const wrong = verdict(errors);
  return { data, reply: [text(headline({ ...data, errors: errors.length })), ...findingsView(problems)], ...(wrong && { problem: wrong }) };
}

/** Reading the milestones and looking through the files find some things twice. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify([one.code, one.at?.path, one.message]), one])).values()];
}

type Counts = { readonly problems: readonly Problem[]; readonly files: number; readonly milestones: number; readonly errors: number };

function headline({ problems, files, milestones, errors }: Counts): string {
  const looked = `${files} ${files === 1 ? "file" : "files"} and ${milestones} ${milestones === 1 ? "milestone" : "milestones"} checked`;
  if (problems.length === 0) return `${looked}: nothing wrong.`;
  return `${looked}: ${errors} ${errors === 1 ? "problem" : "problems"}, ${problems.length - errors} to look at.`;
}

/** What cannot be read outweighs what is wrong. */
function verdict(errors: readonly Problem[]): Problem | null {
  const unreadable = errors.filter(({ code }) => exitCodeOf(code) === UNREADABLE);
  const [first] = unreadable.length > 0 ? unreadable : errors;
  if (!first) return null;
  const more = { hint: first.hint, at: first.at };
  if (unreadable.length === 0) return problem("check-failed", errors.length === 1 ? first.message : `${errors.length} problems were found.`, more);
  return problem(first.code, unreadable.length === 1 ? first.message : `${first.message} ${unreadable.length - 1} more cannot be read.`, more);
}
