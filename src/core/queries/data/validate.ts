// data validate: every file of the data folder, and what the milestones say of each other.
import { exitCodeOf, problem, type Problem } from "../../base/problem.ts";
import { text } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import { noData } from "../../rules/find.ts";
import { isError } from "../../rules/health.ts";
import { checkReferences } from "../../rules/references.ts";
import { defineQuery } from "../../verb.ts";
import { findingsView } from "../../views/findings.ts";

/** The exit code of data that cannot be read. */
const UNREADABLE = 4;

export const validate = defineQuery({
  name: "data validate",
  summary: "Check every milestone, log and configuration file, and what they say of each other.",
  permission: "read",
  args: {},
  examples: [{ line: "milestone data validate", why: "before a release, or after editing by hand" }],
  needs: () => [{ kind: "audit" }],
  answer(workspace, _args, { facts: { audit } }) {
    if (!audit) return failed(problem("unexpected", "data validate was not told about the files."));
    if (!workspace.exists) return ok({ data: { problems: [], files: 0, milestones: 0 }, reply: [text("No milestone data found.")], warnings: [noData(workspace)] });
    const problems = distinct([...audit.problems, ...workspace.warnings, ...checkReferences(workspace)]);
    const milestones = workspace.milestones.size + workspace.broken.size;
    const data = { problems, files: audit.files, milestones };
    const errors = problems.filter(isError);
    const reply = [text(headline({ ...data, errors: errors.length })), ...findingsView(problems)];
    const wrong = verdict(errors);
    return ok({ data, reply, ...(wrong && { problem: wrong }) });
  },
});

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
