// Coming to a gate: whether phases are on here, whether the task may still change, who speaks, and what no longer holds.
import { problem, type Problem } from "../../../base/problem.ts";
import { failed, ok, type Result } from "../../../base/result.ts";
import type { Config } from "../../../model/config/config.ts";
import type { Facts, Need, Standing } from "../../../model/facts.ts";
import type { Person } from "../../../model/kiro/approval.ts";
import type { Milestone, Task } from "../../../model/milestone.ts";
import { isTaskOver } from "../../../model/status.ts";
import type { Workspace } from "../../../model/workspace.ts";
import { findOpenMilestone } from "../../find.ts";
import { isPassed, lastRound, localCounts } from "../approvals.ts";
import { isUnderKiro, phaseOrder } from "../phases.ts";
import { sightOf, type Sight, type Where } from "../sight.ts";

/** Everything that is asked about before a phase may move. */
export function gateNeeds(milestone: string): readonly Need[] {
  return [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }, { kind: "standing" }];
}

/** Phases are opt-in: by their switch, or since every new milestone is to have them. */
export function kiroIsOn({ features, default_workflow }: Pick<Config, "features" | "default_workflow">): boolean {
  return features.kiro_workflow || default_workflow === "kiro";
}

/** Problem: `transition-not-allowed`, which says how to turn phases on; null where they are. */
export function kiroOff(config: Pick<Config, "features" | "default_workflow">): Problem | null {
  if (kiroIsOn(config)) return null;
  return problem("transition-not-allowed", "Phases are switched off here.", { hint: "Turn them on with `milestone config set features.kiro_workflow true`." });
}

type Known = Pick<Facts, "deliverables" | "approvals">;

/** The gate of a task that may still change. Problems beside those of `sightOf`: `milestone-archived`, `transition-not-allowed`. */
export function approach(workspace: Workspace, where: Where, facts: Known): Result<Sight> {
  const off = kiroOff(workspace.config);
  if (off) return failed(off);
  const open = findOpenMilestone(workspace, where.milestone);
  if (!open.ok) return open;
  const sight = sightOf(workspace, { ...where, milestone: open.value.id }, facts);
  if (!sight.ok) return sight;
  const { milestone, task } = sight.value;
  if (milestone.status === "cancelled") return failed(problem("transition-not-allowed", `Milestone ${milestone.id} is cancelled; its phases do not change.`, { hint: "Use `milestone reopen` to take it up again." }));
  if (!isTaskOver(task.status)) return sight;
  return failed(problem("transition-not-allowed", `Task ${task.id} of ${milestone.id} is ${task.status}; its phases are over.`, { hint: `Take it up again with \`milestone reopen ${milestone.id} ${task.id}\`.` }));
}

/** Problem: `permission-denied` where nobody is known. */
export function speaker({ standing }: Pick<Facts, "standing">): Result<Standing> {
  return standing ? ok(standing) : failed(problem("permission-denied", "It is not known who speaks here.", { hint: "Say it in a comment, or in a shell of your own." }));
}

/** Who acts, as well as it is known. */
export function personOf({ standing }: Pick<Facts, "standing">, actor: string): Person {
  return standing?.person ?? { login: actor, id: null };
}

/** Whether votes that no forge vouches for open gates; where nobody knows whether there is a forge, they do not. */
export function localOpens(config: Pick<Config, "approval_workflow">, { standing }: Pick<Facts, "standing">): boolean {
  return localCounts(config, { forge: standing?.forge ?? true });
}

/** Problem: `permission-denied` where a task speaks, or somebody for whom no forge vouches though there is one. */
export function mayOpenByForce(standing: Standing, config: Pick<Config, "approval_workflow">): Problem | null {
  if (standing.inTask) return problem("permission-denied", "A task cannot open a gate: that is for people to do.", { hint: "Do it yourself, outside of the task." });
  if (standing.source.verified || localCounts(config, standing)) return null;
  return problem("permission-denied", "Nobody vouches for who says this here, so that it opens no gate of a repository on GitHub.", { hint: "Say it in a comment there, or let an admin set approval_workflow.allow_local." });
}

type Around = { readonly workspace: Workspace; readonly facts: Known };

/** Gates of a task that were put up or passed and show something else by now; without the work branch nothing is held against what passed. */
export function staleGates(milestone: Milestone, task: Task, { workspace, facts }: Around): Result<readonly Sight[]> {
  if (!isUnderKiro(task) || isTaskOver(task.status) || !facts.deliverables) return ok([]);
  const stale: Sight[] = [];
  for (const phase of phaseOrder(milestone, task)) {
    const sight = sightOf(workspace, { milestone: milestone.id, task: task.id, phase }, facts);
    if (!sight.ok) return sight;
    if (isStale(sight.value, facts)) stale.push(sight.value);
  }
  return ok(stale);
}

function isStale({ drifted, approval, gate }: Sight, { deliverables }: Known): boolean {
  const round = lastRound(approval);
  if (!drifted || !round || !gate.needed) return false;
  return !(deliverables?.where === "nowhere" && isPassed(round.status));
}
