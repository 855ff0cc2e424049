// A run that died when its work was done: the milestone is over, and what the run left is put away.
import { text } from "../../core/base/reply.ts";
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok } from "../../core/base/result.ts";
import type { HeldLease, SessionRecord, Sessions } from "../../core/model/facts.ts";
import type { Milestone } from "../../core/model/milestone.ts";
import type { Session } from "../../core/model/execution/session.ts";
import { isMilestoneDone } from "../../core/model/status.ts";
import { findMilestone } from "../../core/rules/find.ts";
import { leaseRef } from "../../core/rules/session/ending.ts";
import { NO_SESSIONS } from "../../core/rules/session/find.ts";
import type { Command } from "../../core/verb.ts";
import { stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { transact } from "../transact.ts";
import { dataOf } from "./close.ts";
import type { Execution } from "./prepare.ts";
import type { Site, World } from "./world.ts";

/**
 * The outcome of the run that died, where there is one: files it had written and git had not heard of are committed, its
 * journal, its lease and its temporary folders go. Otherwise the refusal that whoever executes a milestone gets that is over.
 */
export async function settled(world: World, { order, line }: Execution, { caller, refusal }: { readonly caller: Caller; readonly refusal: Problem }): Promise<Finished> {
  const swept = new Map<string, string | null>();
  const site = order.remote === null || caller.dryRun ? null : await world.site({ git: true, remote: order.remote });
  if (site && !site.ok) return stopped(site.problem);
  const shared = site ? await site.value.leases.list() : ok([]);
  if (!shared.ok) return stopped(shared.problem);
  const verb = settling({ milestone: order.milestone, refusal, swept, shared: shared.value });
  const finished = await transact(world.ports, { verb, args: {}, line }, { ...caller, request: { id: caller.request.id, given: false } });
  if (finished.problem !== null || caller.dryRun) return finished;
  for (const [session, branch] of swept) await putAway(world, session, branch);
  const trouble = site ? await tellRemote(site.value, { leases: shared.value, swept, caller }) : null;
  return trouble ? { ...finished, problem: trouble } : finished;
}

type Told = { readonly leases: readonly HeldLease[]; readonly swept: ReadonlyMap<string, string | null>; readonly caller: Caller };

/** Leases of sessions that are put away are taken away there too, once the remote has the record. */
async function tellRemote({ leases: remote, share }: Site, { leases, swept, caller }: Told): Promise<Problem | null> {
  for (const { standing, ...name } of leases.filter((lease) => swept.has(lease.standing.holder.session))) {
    const taken = await remote.take(name, { session: standing.holder.session, owner: caller.actor });
    if (!taken.ok) return taken.problem;
    if (taken.value.kind === "busy") continue;
    const pushed = await share?.(taken.value.lease);
    const released = await taken.value.lease.release();
    if (pushed && !pushed.ok) return pushed.problem;
    if (!released.ok) return released.problem;
  }
  return null;
}

/** Its processes, its temporary folders, and its worktrees where it worked with git. What cannot be removed waits for the next execution. */
async function putAway(world: World, session: string, branch: string | null): Promise<void> {
  await world.runner.sweep(session);
  const leases = await world.ports.leases.list();
  const site = branch === null || !leases.ok ? null : await world.site({ git: true, remote: null });
  if (!leases.ok || !site?.ok) return;
  const live = leases.value.filter(({ standing }) => standing.state === "alive").map(({ standing }) => standing.holder.session);
  const work = await site.value.work.open({ session, branch, sessions: [...live, session], resumed: true });
  if (work.ok) await work.value.close();
}

/** `swept` is filled with the sessions that are put away, each with its branch. `shared` are the leases of the remote. */
type Settling = { readonly milestone: string; readonly refusal: Problem; readonly swept: Map<string, string | null>; readonly shared: readonly HeldLease[] };

function settling({ milestone: reference, refusal, swept, shared }: Settling): Command {
  return {
    kind: "command",
    name: "execute",
    summary: "",
    permission: "write",
    examples: [],
    args: {},
    scope: () => ({ milestones: [reference] }),
    needs: () => [{ kind: "sessions" }],
    decide(workspace, _args, { now, facts: { sessions = NO_SESSIONS } }) {
      const milestone = findMilestone(workspace, reference);
      const left = milestone.ok ? leftBy({ ...sessions, leases: [...sessions.leases, ...shared] }, milestone.value) : [];
      if (left.length === 0) return failed(refusal);
      for (const { session } of left) swept.set(session.id, session.branch);
      return ok({
        events: left.map(({ session: { id, milestone_id } }) => ({ event_type: "state_recovered", milestone_id, session_id: id, details: { session_id: id, reason: "interrupted" } })),
        sessions: left.filter(({ session }) => session.status === "active").map(({ session }) => ended(session, now)),
        forget: [...swept.keys()],
        revoke: sessions.leases.filter(({ standing }) => standing.state === "gone" && swept.has(standing.holder.session)).map(leaseRef),
      });
    },
    answer(after, _args, { context: { now, facts: { sessions = NO_SESSIONS } } }) {
      const milestone = findMilestone(after, reference);
      const session = sessions.records.find((record) => swept.has(record.session.id))?.session ?? null;
      if (!milestone.ok || session === null) return { data: null, reply: [] };
      const sentence = `${session.id} had done all of ${milestone.value.id} when its process ended; what it left is put away.`;
      return { data: dataOf(ended(session, now), milestone.value), reply: [text(sentence)], subject: `execute ${milestone.value.id}: put away what was left`, warnings: [problem("session-ended", sentence)] };
    },
  };
}

/** As its run would have left it. */
function ended(session: Session, now: string): Session {
  return session.status === "completed" ? session : { ...session, status: "completed", save_reason: "end", saved_at: now, ended_at: now };
}

/**
 * Sessions that came to their end, whose journal or lease is there all the same: a run takes both away in its last breath. Also
 * one that had recorded all of a milestone's work, merged, and not yet that it was over.
 */
function leftBy({ records, leases }: Sessions, { id, status }: Milestone): readonly SessionRecord[] {
  const isDone = (session: Session): boolean => session.status === "completed" || (session.status === "active" && isMilestoneDone(status) && session.steps.every(({ commit, merged }) => commit === null || merged));
  const holds = (session: string, state: "gone" | "alive"): boolean => leases.some(({ standing }) => standing.holder.session === session && standing.state === state);
  return records.filter(({ session, here }) => session.milestone_id === id && isDone(session) && !holds(session.id, "alive") && (here || holds(session.id, "gone")));
}
