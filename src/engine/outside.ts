// What follows a command outside the files, once these are committed: deliverables, orders, leases, journals, refs.
import { problem, type Problem } from "../core/base/problem.ts";
import { failed, type Result } from "../core/base/result.ts";
import type { Config } from "../core/model/config/config.ts";
import type { NewDeliverables } from "../core/model/kiro/deliverable.ts";
import { workBranch } from "../core/rules/execution/branch-name.ts";
import type { Decision, RefMove } from "../core/verb.ts";
import type { Ports } from "../ports/ports.ts";

/** The first problem, and the refs that are not where they should be: with their problem, null where somebody else had moved them. */
export type Followed = { readonly problem: Problem | null; readonly unmoved: ReadonlyMap<string, Problem | null> };

/** Everything is tried. A process that dies in between leaves what the next clean-up finds, and deliverables that are made when they are asked for again. */
export async function followUp(ports: Ports, { deliverables = [], orders = [], revoke = [], forget = [], refs = [] }: Decision, config: Config): Promise<Followed> {
  const { leases, journal, seats } = ports;
  const problems: Problem[] = [];
  for (const files of deliverables) {
    const made = await make(ports, files, config);
    if (!made.ok) problems.push(notMade(files, made.problem));
  }
  for (const { session, order } of orders) {
    const given = await seats.order(session, order);
    if (!given.ok) problems.push(given.problem);
  }
  for (const name of revoke) {
    const revoked = await leases.revoke(name);
    if (!revoked.ok) problems.push(revoked.problem);
  }
  for (const session of forget) {
    const removed = await journal.remove(session);
    if (!removed.ok) problems.push(removed.problem);
    seats.clear(session);
  }
  const unmoved = await moveAll(ports, refs);
  return { problem: [...problems, ...unmoved.values()].find((one) => one !== null) ?? null, unmoved };
}

async function make({ deliverables }: Ports, files: NewDeliverables, { git_integration }: Config): Promise<Result<unknown>> {
  const branch = workBranch(files.milestone, git_integration);
  if (!branch.ok) return branch;
  return deliverables ? deliverables.add({ milestone: files.milestone, branch: branch.value }, files) : failed(problem("prerequisite-missing", "There is no git repository here to keep them in."));
}

function notMade({ milestone, files }: NewDeliverables, { message, hint, ...rest }: Problem): Problem {
  const task = files[0]?.path.split("/")[2] ?? "";
  const again = `Make them with \`milestone kiro regenerate ${milestone} ${task}\`.`;
  return { ...rest, message: `What was decided is kept, but the deliverables of ${milestone} were not made. ${message}`, hint: hint === undefined ? again : `${hint} ${again}` };
}

async function moveAll({ branches }: Ports, rows: readonly (readonly RefMove[])[]): Promise<Map<string, Problem | null>> {
  const unmoved = new Map<string, Problem | null>();
  for (const row of rows) {
    const stuck = await stuckIn(branches, row);
    if (stuck) unmoved.set(stuck.ref, stuck.problem);
  }
  return unmoved;
}

type Stuck = { readonly ref: string; readonly problem: Problem | null };

/** A ref that stands where it should already was moved by an earlier try. */
async function stuckIn(branches: Ports["branches"], row: readonly RefMove[]): Promise<Stuck | null> {
  for (const { ref, from, to } of row) {
    if (!branches) return { ref, problem: problem("git-failed", "There is no git repository here, so there are no branches.") };
    const moved = await branches.refs.swap(ref, from, to);
    if (!moved.ok) return { ref, problem: moved.problem };
    if (moved.value.kind === "moved" && moved.value.at !== to) return { ref, problem: null };
  }
  return null;
}
