// branch archive: a tag keeps where a branch stood, then the branch goes.
import { parseDuration } from "../../base/duration.ts";
import { problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { DurationText, MilestoneRef } from "../../model/arguments.ts";
import type { Facts } from "../../model/facts.ts";
import type { Workspace } from "../../model/workspace.ts";
import { archiveTagOf, branchRefOf, hindrance, NO_BRANCHES, ownedBranches, settled, youth, type Around, type Owned, type Verdict } from "../../rules/branches.ts";
import { findMilestone } from "../../rules/find.ts";
import { NO_SESSIONS } from "../../rules/session/find.ts";
import { defineCommand, option, optionalPositional } from "../../verb.ts";
import { clearedOf, clearedView, keptText } from "../../views/upkeep/branches.ts";

const DAY_MS = 86_400_000;

export const archive = defineCommand({
  name: "branch archive",
  summary: "Put a tag where a finished milestone's branch stands, and delete the branch.",
  permission: "maintain",
  args: {
    milestone: optionalPositional(MilestoneRef, "The milestone; without it all finished ones that are old."),
    "older-than": option(DurationText, "How long they must be finished; git_integration.cleanup_after_days without it, nothing where the milestone is named."),
  },
  needs: () => [{ kind: "branches", proofs: false }, { kind: "sessions" }],
  confirm: ({ milestone }) => `Archive ${milestone === undefined ? "the branches of milestones that were finished long ago" : `the branch of ${milestone}`}?`,
  examples: [
    { line: "milestone branch archive --older-than 30d --dry-run", why: "merged or not: what is tagged can be made again" },
    { line: "milestone branch archive --yes", why: "only tags remain of what is old" },
  ],
  decide(workspace, args, { now, facts }) {
    const verdicts = verdictsOf(workspace, args, { now, facts });
    if (!verdicts.ok) return verdicts;
    const gone = verdicts.value.filter(({ kept }) => kept === null);
    const [stays] = verdicts.value;
    if (args.milestone !== undefined && gone.length === 0) {
      return failed(stays?.kept ? problem("branch-kept", `${stays.branch.name} stays: ${keptText(stays.kept)}.`) : problem("branch-missing", `There is no branch of ${args.milestone}.`, { hint: "See `milestone branch list`." }));
    }
    return ok({ events: [], refs: gone.map((one) => [{ ref: archiveTagOf(one), from: null, to: one.branch.commit }, { ref: branchRefOf(one), from: one.branch.commit, to: null }]) });
  },
  answer(after, args, { context: { now, facts }, unmoved }) {
    const found = verdictsOf(after, args, { now, facts });
    const verdicts = (found.ok ? found.value : []).map((verdict) => settled(verdict, unmoved));
    const { deleted, kept, undo } = clearedOf(verdicts);
    const tags = verdicts.filter((verdict) => verdict.kept === null).map((verdict) => ({ branch: verdict.branch.name, tag: tagName(verdict), commit: verdict.branch.commit }));
    return { data: { archived: tags, deleted, kept, undo }, reply: clearedView(verdicts, (verdict) => `archived as ${tagName(verdict)}`) };
  },
});

function tagName(owned: Owned): string {
  return archiveTagOf(owned).slice("refs/tags/".length);
}

type Choice = { readonly milestone: string | undefined; readonly "older-than": string | undefined };

function verdictsOf(workspace: Workspace, { milestone: reference, "older-than": older }: Choice, { now, facts }: { readonly now: string; readonly facts: Facts }): Result<Verdict[]> {
  const around: Around = { workspace, facts: facts.branches ?? NO_BRANCHES, sessions: facts.sessions ?? NO_SESSIONS, now };
  const owned = ownedBranches(workspace, around.facts.branches);
  const { cleanup_after_days } = workspace.config.git_integration;
  const ageMs = (older === undefined ? null : parseDuration(older)) ?? (reference === undefined ? cleanup_after_days * DAY_MS : 0);
  const judged = (one: Owned): Verdict => ({ ...one, proof: null, kept: hindrance(one, around) ?? gitOff(workspace) ?? aged(one, { workspace, now, ageMs }) });
  if (reference === undefined) return ok(owned.map(judged));
  const found = findMilestone(workspace, reference);
  return found.ok ? ok(owned.filter(({ claimed }) => claimed.includes(found.value.id)).map(judged)) : found;
}

function gitOff({ config }: Workspace): Verdict["kept"] {
  return config.agents.git_integration ? null : { reason: "git-off", detail: "" };
}

/** A milestone that is named is old enough, though nobody knows when it was finished. */
function aged({ milestone }: Owned, { workspace, now, ageMs }: { readonly workspace: Workspace; readonly now: string; readonly ageMs: number }): Verdict["kept"] {
  return ageMs === 0 ? null : youth({ milestone: workspace.milestones.get(milestone ?? ""), proof: null, now, ageMs });
}
