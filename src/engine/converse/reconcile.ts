// What else completes people's tasks: an issue that was closed, and commits that say which task they do.
import { problem, type Problem } from "../../core/base/problem.ts";
import { authorize, policyOf } from "../../core/rules/authority.ts";
import type { Config } from "../../core/model/config/config.ts";
import type { Milestone, Task } from "../../core/model/milestone.ts";
import { isTaskOver } from "../../core/model/status.ts";
import type { Workspace } from "../../core/model/workspace.ts";
import { doneBy } from "../../core/rules/execution/commands.ts";
import { findMilestone, findTask } from "../../core/rules/find.ts";
import type { ForgeIssue } from "../../ports/forge/forge.ts";
import type { Pushed, Trail, TrailCommit } from "../../ports/history.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { workspaceNow } from "./look.ts";
import { completePeoples, type Completing } from "./complete.ts";

/** `completed`: what was, with the issue or the commit that said so. `refused`: what was not, with the reason. */
export type Reconciled = {
  readonly completed: readonly { readonly milestone: string; readonly task: string; readonly by: string }[];
  readonly refused: readonly { readonly task: string; readonly by: string; readonly problem: Problem }[];
  readonly problem: Problem | null;
};

type Deed = Completing & { readonly by: string };
type Refused = Reconciled["refused"][number];

/** `since`: ISO 8601 UTC; `pushed`: the push that was heard of. */
export type Reconciling = { readonly since: string; readonly pushed?: Pushed | null; readonly trail?: Trail };

/** Each issue and each commit completes a task once, however often this looks. */
export async function reconcile(venue: Venue, { since, pushed = null, trail = venue.trail }: Reconciling): Promise<Reconciled> {
  const [workspace, closed, commits] = [await workspaceNow(venue), await venue.forge.closedSince(since), await trail(since, pushed)];
  for (const read of [workspace, closed, commits]) if (!read.ok) return { completed: [], refused: [], problem: read.problem };
  if (!workspace.ok || !closed.ok || !commits.ok) return { completed: [], refused: [], problem: null };
  const refused: Refused[] = [];
  const deeds: Deed[] = [];
  for (const issue of closed.value) deeds.push(...(await byIssue(venue, { workspace: workspace.value, issue, refused })));
  for (const commit of commits.value) deeds.push(...byCommit(workspace.value, commit));
  return carried(venue, deeds, refused);
}

async function carried(venue: Venue, deeds: readonly Deed[], refused: Refused[]): Promise<Reconciled> {
  const completed: { milestone: string; task: string; by: string }[] = [];
  for (const { by, ...deed } of deeds) {
    const { finished } = await completePeoples(venue, deed);
    const { milestone, task } = deed;
    if (finished.problem) refused.push({ task: `${milestone} ${task}`, by, problem: finished.problem });
    else if (finished.changes.length > 0) completed.push({ milestone, task, by });
  }
  return { completed, refused, problem: null };
}

type Closing = { readonly workspace: Workspace; readonly issue: ForgeIssue; readonly refused: Refused[] };

/** People's open tasks of an issue: the tasks that refer to it, and all of a milestone that was planned from it. */
async function byIssue({ forge }: Venue, { workspace, issue, refused }: Closing): Promise<Deed[]> {
  const { number, closedBy } = issue;
  const tasks = [...workspace.milestones.values()].flatMap((milestone) => openTasks(milestone).filter((task) => milestone["issue"] === number || task["issue"] === number).map((task) => ({ milestone: milestone.id, task: task.id })));
  const by = `issue ${number}`;
  if (tasks.length === 0) return [];
  const [us, granted] = [await forge.self(), closedBy ? await forge.permission(closedBy.login) : NOBODY];
  const may = us.ok ? authorize({ kind: "account", account: closedBy, granted, self: us.value.id, where: "issue", policy: policyOf(workspace.config) }, { verb: "complete", needs: "write" }) : us;
  if (may.ok && granted.ok) return tasks.map((task) => ({ ...task, by, request: `issue-${number}#${task.milestone}/${task.task}`, actor: granted.value.account.login, level: granted.value.level, config: workspace.config }));
  if (!may.ok) refused.push({ task: tasks.map(({ milestone, task }) => `${milestone} ${task}`).join(", "), by, problem: may.problem });
  return [];
}

const NOBODY = { ok: false as const, problem: problem("permission-denied", "Nobody is known to have closed it.") };

/** In an order in which none waits for a later one. */
function openTasks({ tasks, status }: Milestone): Task[] {
  if (status === "archived" || status === "cancelled") return [];
  const open = tasks.filter((task) => !isTaskOver(task.status) && doneBy(task).kind === "people");
  const sorted: Task[] = [];
  for (let left = open; left.length > 0; ) {
    const ids = new Set(left.map(({ id }) => id));
    const free = left.filter(({ dependencies }) => !dependencies.some((id) => ids.has(id)));
    if (free.length === 0) return [...sorted, ...left];
    sorted.push(...free);
    left = left.filter((task) => !free.includes(task));
  }
  return sorted;
}

/** Whatever has come onto the state branch was allowed to by those who guard it. */
function byCommit(workspace: Workspace, { id, author, trailers }: TrailCommit): Deed[] {
  const value = (key: string): string | undefined => trailers.find(([name]) => name.toLowerCase() === key)?.[1];
  const named = trailers.filter(([name]) => name.toLowerCase() === "task").map(([, task]) => task.trim());
  return named.flatMap((text) => {
    const [first = "", second] = text.split(/[/ ]/, 2);
    const [reference, task] = second === undefined ? [value("milestone") ?? "", first] : [first, second];
    const milestone = findMilestone(workspace, reference);
    const found = milestone.ok ? findTask(milestone.value, task) : milestone;
    if (!milestone.ok || !found.ok || isTaskOver(found.value.status) || doneBy(found.value).kind !== "people") return [];
    return [{ milestone: milestone.value.id, task: found.value.id, by: `commit ${id}`, request: `commit-${id}#${milestone.value.id}/${found.value.id}`, actor: author, level: "write" as const, config: workspace.config satisfies Config }];
  });
}
