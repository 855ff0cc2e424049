// session validate: whether every session can be read, and its milestone is there.
import { placeText, problem, type Problem } from "../../base/problem.ts";
import { text } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import type { SessionRecord } from "../../model/facts.ts";
import type { Workspace } from "../../model/workspace.ts";
import { isPutAside } from "../../rules/session/choose.ts";
import { NO_SESSIONS, SessionRef, unknownSession } from "../../rules/session/find.ts";
import { defineQuery, optionalPositional } from "../../verb.ts";
import { findingsView } from "../../views/findings.ts";

export const validate = defineQuery({
  name: "session validate",
  summary: "Check that sessions can be read and refer to what is there.",
  permission: "read",
  args: { session: optionalPositional(SessionRef, "The session; without it, all.") },
  needs: () => [{ kind: "sessions" }],
  examples: [{ line: "milestone session validate", why: "before a resume, or when one failed" }],
  answer(workspace, { session: reference }, { facts: { sessions = NO_SESSIONS } }) {
    const meant = (id: string): boolean => reference === undefined || id === reference;
    const records = sessions.records.filter(({ session }) => meant(session.id));
    const broken = sessions.broken.filter((file) => meant(file.id) && (reference !== undefined || !isPutAside(file)));
    if (reference !== undefined && records.length + broken.length === 0) return failed(unknownSession(sessions, reference));
    const warnings = records.flatMap((record) => danglingIn(record, workspace));
    const problems = [...broken.map((file) => file.problem), ...warnings];
    const count = records.length + broken.length;
    const said = broken.length === 0 ? `${count} ${count === 1 ? "session" : "sessions"} can be read.` : `${broken.length} of ${count} sessions cannot be read.`;
    const answer = { data: { sessions: count, problems }, reply: [text(said), ...findingsView(problems)] };
    return ok(broken.length === 0 ? answer : { ...answer, problem: notReadable(broken.map((file) => file.problem)) });
  },
});

function notReadable([first, ...more]: readonly Problem[]): Problem {
  const where = first?.at === undefined ? "" : `${placeText(first.at)}: `;
  return problem("check-failed", `${where}${first?.message ?? ""}${more.length === 0 ? "" : ` And ${more.length} more.`}`, {
    hint: "Correct it by hand; `--resume` passes it over and puts it aside.",
  });
}

function danglingIn({ session, path }: SessionRecord, workspace: Workspace): Problem[] {
  if (!workspace.exists || workspace.paths.has(session.milestone_id)) return [];
  return [problem("dangling-reference", `Session ${session.id} is of ${session.milestone_id}, which is not there.`, { at: { path: `${workspace.root}/${path}` }, hint: "`milestone session cleanup` takes it away in time." })];
}
