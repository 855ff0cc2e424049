// What is due comes first: a command decides about milestones as time has left them, and both are committed together.
import type { Approval } from "../../core/model/kiro/approval.ts";
import type { Facts } from "../../core/model/facts.ts";
import type { Milestone } from "../../core/model/milestone.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { findMilestone } from "../../core/rules/find.ts";
import { kiroIsOn } from "../../core/rules/kiro/acts/approach.ts";
import { fallDue, mayBeDue, type Fallen } from "../../core/rules/kiro/acts/fall-due.ts";
import { localCounts } from "../../core/rules/kiro/approvals.ts";
import { dueOf, type Clocks } from "../../core/rules/kiro/due.ts";
import type { Attempt } from "../attempt.ts";
import type { Loaded } from "../load.ts";
import { kiroFacts } from "./facts.ts";

/** null where nothing is due, which is found out without reading anything for milestones that have no phases. */
export async function dueFirst(attempt: Attempt, loaded: Loaded, now: string): Promise<Result<Fallen | null>> {
  const { workspace } = loaded;
  if (attempt.order.verb.settles || !kiroIsOn(workspace.config)) return ok(null);
  const near = concerned(attempt, loaded).filter((milestone) => mayBeDue(milestone, { workspace, clocks: { now, server: null } }));
  let fallen: Fallen = { workspace, events: [], approvals: [] };
  for (const milestone of near) {
    const next = await dueOfOne(milestone, { attempt, loaded, now, fallen });
    if (!next.ok) return next;
    fallen = next.value;
  }
  return ok(fallen.events.length === 0 ? null : fallen);
}

/** The milestones that a command names; one that looks after all of them looks at all. */
function concerned({ order: { verb, args } }: Attempt, { workspace }: Loaded): readonly Milestone[] {
  const scope = verb.scope?.(args) ?? "all";
  if (typeof scope === "object") return [...new Set(scope.milestones)].flatMap((reference) => found(workspace, reference));
  return verb.due === "all" ? [...workspace.milestones.values()] : [];
}

function found(workspace: Loaded["workspace"], reference: string): readonly Milestone[] {
  const milestone = findMilestone(workspace, reference);
  return milestone.ok ? [milestone.value] : [];
}

type Around = { readonly attempt: Attempt; readonly loaded: Loaded; readonly now: string; readonly fallen: Fallen };

/** Who speaks is asked only where something is due by our clock: the forge's may say that it is not yet. */
async function dueOfOne(milestone: Milestone, { attempt, loaded, now, fallen }: Around): Promise<Result<Fallen>> {
  const { ports, snapshot, caller } = attempt;
  const around = { ports, snapshot, loaded, now, standing: caller.standing };
  const approvals = await kiroFacts({ kind: "approvals", milestone: milestone.id }, around);
  if (!approvals.ok) return approvals;
  const known = approvals.value.approvals?.approvals ?? [];
  const { config } = fallen.workspace;
  const early = dueOf(milestone, known, { config, clocks: { now, server: null } });
  if (early.length === 0) return ok(fallen);
  const standing = await caller.standing?.();
  // Where the forge cannot be asked for the time, nothing has passed.
  if (standing && !standing.ok) return ok(fallen);
  const clocks: Clocks = { now, server: standing?.value.server ?? null };
  const files = early.some(({ kind }) => kind === "auto-approve") ? await kiroFacts({ kind: "deliverables", milestone: milestone.id }, around) : ok<Facts>({});
  if (!files.ok) return files;
  const counts = localCounts(config, { forge: standing?.value.forge ?? true });
  const next = fallDue(milestone, { ...approvals.value, ...files.value }, { workspace: fallen.workspace, clocks, counts });
  return next.ok ? ok({ workspace: next.value.workspace, events: [...fallen.events, ...next.value.events], approvals: [...fallen.approvals, ...next.value.approvals] }) : next;
}

/** What was gathered before, with the approvals as they are now. */
export function withFallen(facts: Facts, { approvals }: Fallen): Facts {
  if (!facts.approvals) return facts;
  return { ...facts, approvals: { ...facts.approvals, approvals: newest([...facts.approvals.approvals, ...approvals]) } };
}

/** Each gate once, as it was said last. */
export function newest(approvals: readonly Approval[]): readonly Approval[] {
  return [...new Map(approvals.map((approval) => [`${approval.milestone_id} ${approval.task_id} ${approval.phase}`, approval])).values()];
}
