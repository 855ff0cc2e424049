// branch cleanup: branches whose milestone is finished and whose work is merged are deleted.
import { ok } from "../../base/result.ts";
import type { Facts } from "../../model/facts.ts";
import type { Workspace } from "../../model/workspace.ts";
import { branchRefOf, judgeAll, NO_BRANCHES, settled, type Verdict } from "../../rules/branches.ts";
import { NO_SESSIONS } from "../../rules/session/find.ts";
import { defineCommand, flag } from "../../verb.ts";
import { clearedOf, clearedView } from "../../views/upkeep/branches.ts";

export const cleanup = defineCommand({
  name: "branch cleanup",
  summary: "Delete work branches of finished milestones, once they are merged and old.",
  permission: "maintain",
  args: {
    completed: flag("Only those of milestones; branches without one are not listed."),
    orphans: flag("Only list work branches without a milestone; nothing is deleted."),
  },
  needs: ({ orphans }) => [{ kind: "branches", proofs: !orphans }, { kind: "sessions" }],
  confirm: ({ orphans }) => (orphans ? null : "Delete work branches whose milestone is finished and whose work is merged?"),
  examples: [
    { line: "milestone branch cleanup --dry-run", why: "which would go, and why the others stay" },
    { line: "milestone branch cleanup --yes", why: "few and useful ones remain" },
  ],
  decide(workspace, args, { now, facts }) {
    const gone = verdictsOf(workspace, args, { now, facts }).filter(({ kept }) => kept === null);
    return ok({ events: [], refs: gone.map((verdict) => [{ ref: branchRefOf(verdict), from: verdict.branch.commit, to: null }]) });
  },
  answer(after, args, { context: { now, facts }, unmoved }) {
    const verdicts = verdictsOf(after, args, { now, facts }).map((verdict) => settled(verdict, unmoved));
    return { data: clearedOf(verdicts), reply: clearedView(verdicts, () => "deleted") };
  },
});

type Choice = { readonly completed: boolean; readonly orphans: boolean };

function verdictsOf(workspace: Workspace, { completed, orphans }: Choice, { now, facts }: { readonly now: string; readonly facts: Facts }): Verdict[] {
  const verdicts = judgeAll({ workspace, facts: facts.branches ?? NO_BRANCHES, sessions: facts.sessions ?? NO_SESSIONS, now });
  const isOrphan = ({ kept }: Verdict): boolean => kept?.reason === "orphan";
  if (orphans) return verdicts.filter(isOrphan);
  return completed ? verdicts.filter((verdict) => !isOrphan(verdict)) : verdicts;
}
