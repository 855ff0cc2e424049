// The gates of a milestone at one state of the state branch, held against the work branch as it is now.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Facts } from "../../../core/model/facts.ts";
import type { Approval } from "../../../core/model/kiro/approval.ts";
import type { DeliverableFiles } from "../../../core/model/kiro/deliverable.ts";
import type { Milestone } from "../../../core/model/milestone.ts";
import { findMilestone } from "../../../core/rules/find.ts";
import { outlooksOf, type Outlook } from "../../../core/rules/kiro/outlook.ts";
import { isUnderKiro } from "../../../core/rules/kiro/phases.ts";
import type { Snapshot } from "../../../ports/repository.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import { kiroFacts } from "../../kiro/facts.ts";
import { load, type Loaded } from "../../load.ts";

type Reading = { readonly loaded: Loaded; readonly snapshot: Snapshot };

/** `work`: the head of the work branch that they were held against, where there is one. */
type Gates = { readonly gates: readonly Outlook[]; readonly work: string | undefined };

/** None, and nothing asked, where no task has phases. Problem: `remote-unavailable`; whatever else cannot be read is not shown. */
export async function gatesOf(venue: Venue, milestone: Milestone, reading: Reading): Promise<Result<Gates>> {
  if (!milestone.tasks.some(isUnderKiro)) return ok({ gates: [], work: undefined });
  const approvals = await factOf(venue, { kind: "approvals", milestone: milestone.id }, reading);
  if (!approvals.ok) return approvals;
  const files = await factOf(venue, { kind: "deliverables", milestone: milestone.id }, reading);
  if (!files.ok) return files;
  const { config } = reading.loaded.workspace;
  const there = known(venue, files.value);
  const gates = outlooksOf(milestone, { approvals: approvals.value.approvals?.approvals ?? [], files: there, config });
  return ok({ gates, work: there?.where === "branch" && there.branch !== null ? (there.head ?? undefined) : undefined });
}

/** Without a port nobody knows what is there. */
function known({ ports }: Venue, { deliverables = null }: { readonly deliverables?: DeliverableFiles | null }): DeliverableFiles | null {
  return ports.deliverables ? deliverables : null;
}

type Wanted = { readonly kind: "approvals" | "deliverables"; readonly milestone: string };

async function factOf({ ports, now }: Venue, wanted: Wanted, { loaded, snapshot }: Reading): Promise<Result<Facts>> {
  const fact = await kiroFacts(wanted, { ports, snapshot, loaded, now: now() });
  return fact.ok || fact.problem.code === "remote-unavailable" ? fact : ok({});
}

/** `state` is a commit of the state branch; without it the newest is read. */
export type Named = { readonly milestone: string; readonly state?: string };

/** The approvals of a milestone as they are at a commit, with its id; none where it is not there. Problems: those of reading. */
export async function approvalsAt({ ports, now }: Venue, { state, milestone }: Named): Promise<Result<{ readonly id: string; readonly approvals: readonly Approval[] }>> {
  const snapshot = await ports.repository.snapshot({ for: "read", ...(state !== undefined && { ref: state }) });
  if (!snapshot.ok) return snapshot;
  try {
    const loaded = await load(snapshot.value, { scope: { milestones: [milestone] }, settings: ports.settings });
    const found = loaded.ok ? findMilestone(loaded.value.workspace, milestone) : loaded;
    if (!loaded.ok || !found.ok) return loaded.ok ? ok({ id: milestone, approvals: [] }) : loaded;
    const facts = await kiroFacts({ kind: "approvals", milestone: found.value.id }, { ports, snapshot: snapshot.value, loaded: loaded.value, now: now() });
    return facts.ok ? ok({ id: found.value.id, approvals: facts.value.approvals?.approvals ?? [] }) : facts;
  } finally {
    await snapshot.value.release();
  }
}
