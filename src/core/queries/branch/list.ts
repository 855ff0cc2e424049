// branch list: the work branches, what each belongs to, and what a clean-up would do with it.
import { ok } from "../../base/result.ts";
import { judgeAll, NO_BRANCHES, type Verdict } from "../../rules/branches.ts";
import { NO_SESSIONS } from "../../rules/session/find.ts";
import { defineQuery } from "../../verb.ts";
import { branchListView } from "../../views/upkeep/branches.ts";

export const list = defineQuery({
  name: "branch list",
  summary: "List work branches, and what a clean-up would do with them.",
  permission: "read",
  args: {},
  needs: () => [{ kind: "branches", proofs: true }, { kind: "sessions" }],
  examples: [{ line: "milestone branch list", why: "which there are, and which are done with" }],
  answer(workspace, _args, { now, facts }) {
    const verdicts = judgeAll({ workspace, facts: facts.branches ?? NO_BRANCHES, sessions: facts.sessions ?? NO_SESSIONS, now });
    return ok({ data: { branches: verdicts.map(row) }, reply: branchListView(verdicts) });
  },
});

/** `reason` is why it stays; null where the next clean-up deletes it. */
function row({ branch, milestone, proof, kept }: Verdict) {
  return {
    branch: branch.name, commit: branch.commit, milestone, protected: branch.isProtected, checked_out: branch.checkedOut,
    merged: proof && { how: proof.how, at: proof.at, pull: proof.pull }, reason: kept?.reason ?? null, detail: kept?.detail ?? "",
  };
}
