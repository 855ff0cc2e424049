// What an execution starts from: the milestone as it is, whether it may be executed, and the sessions that there are.
import type { Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Change } from "../../core/base/tree.ts";
import { instantAt } from "../../core/base/instant.ts";
import type { Facts, Sessions, Standing } from "../../core/model/facts.ts";
import type { ExecutionOrder } from "../../core/model/execution/execution.ts";
import type { Session } from "../../core/model/execution/session.ts";
import type { Task } from "../../core/model/milestone.ts";
import { isTaskOver } from "../../core/model/status.ts";
import type { Workspace } from "../../core/model/workspace.ts";
import { admit, type Admitted } from "../../core/rules/execution/admission.ts";
import { resolveAgent, type CodingAgent } from "../../core/rules/execution/coding-agents.ts";
import { doneBy } from "../../core/rules/execution/commands.ts";
import { workBranch } from "../../core/rules/execution/branch-name.ts";
import { timeoutOf } from "../../core/rules/execution/evidence.ts";
import { findMilestone } from "../../core/rules/find.ts";
import { isUnderKiro } from "../../core/rules/kiro/phases.ts";
import type { Snapshot } from "../../ports/repository.ts";
import { unread } from "../ask.ts";
import { load, type Loaded } from "../load.ts";
import { phaseFacts, promptsIn, type PhasePrompts } from "./phases.ts";
import { sessionsOf } from "../sessions.ts";
import { readTexts } from "../texts.ts";
import type { Caller } from "../invocation.ts";
import type { Site, Spectator, World } from "./world.ts";

/** A coding agent with the template of its prompt; null: the one that comes with the program. */
export type ReadyAgent = CodingAgent & { readonly template: string | null };

export type Prepared = {
  readonly workspace: Workspace;
  readonly admitted: Admitted;
  readonly sessions: Sessions;
  readonly agents: ReadonlyMap<string, ReadyAgent>;
  /** Null where work goes to the state branch. */
  readonly branch: string | null;
  readonly warnings: readonly Problem[];
  readonly prompts: PhasePrompts;
  /** Who executes; null where no task has phases, or nobody can tell. */
  readonly standing: Standing | null;
};

/** What was said: the order, and the command as one canonical line. */
export type Execution = { readonly order: ExecutionOrder; readonly line: string };

/** The same, with everything that it needs to begin. */
export type Ordered = Execution & { readonly prepared: Prepared; readonly site: Site; readonly caller: Caller; readonly spectator: Spectator };

/** `files` and `forget`: records that cannot be read are put aside, and old sessions go. */
export type Opening = {
  readonly session: Session;
  readonly resumed: boolean;
  readonly files: readonly Change[];
  readonly forget: readonly string[];
  readonly warnings: readonly Problem[];
};

/** Problems: those of reading and of `admit`, `invalid-value` for agents, branch names and timeouts, `file-not-found` for a template of a prompt. */
export async function prepare(world: World, order: ExecutionOrder, standing?: Caller["standing"]): Promise<Result<Prepared>> {
  const snapshot = await world.ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  try {
    return await prepared(world, order, { snapshot: snapshot.value, standing });
  } finally {
    await snapshot.value.release();
  }
}

type Asking = { readonly snapshot: Snapshot; readonly standing: Caller["standing"] };

async function prepared(world: World, order: ExecutionOrder, { snapshot, standing }: Asking): Promise<Result<Prepared>> {
  const { settings } = world.ports;
  const first = await load(snapshot, { scope: { milestones: [order.milestone] }, settings });
  if (!first.ok) return first;
  const found = findMilestone(first.value.workspace, order.milestone);
  const requires = found.ok ? found.value.dependencies.requires.filter((id) => !first.value.workspace.paths.has(id)) : [];
  const id = found.ok ? found.value.id : order.milestone;
  const loaded = requires.length === 0 ? first : await load(snapshot, { scope: { milestones: [id, ...requires] }, settings });
  if (!loaded.ok) return loaded;
  const { workspace } = loaded.value;
  const facts = await factsOf(world, loaded.value, { id, snapshot, standing });
  if (!facts.ok) return facts;
  const admitted = admit(workspace, order, { ...world, facts: facts.value });
  if (!admitted.ok) return admitted;
  const sessions = await sessionsOf(snapshot, world.ports);
  if (!sessions.ok) return sessions;
  const agents = await agentsOf(admitted.value, workspace, snapshot);
  if (!agents.ok) return agents;
  const branch = workBranch(admitted.value.milestone.id, workspace.config.git_integration);
  if (!branch.ok) return branch;
  const time = admitted.value.milestone.tasks.map((task) => timeoutOf(task)).find((one) => !one.ok);
  if (time && !time.ok) return time;
  const warnings = [...unread(loaded.value), ...admitted.value.warnings, ...[...agents.value.values()].flatMap((agent) => agent.warnings)];
  return ok({ workspace, admitted: admitted.value, sessions: sessions.value, agents: agents.value, branch: branch.value, warnings, prompts: promptsIn(facts.value), standing: facts.value.standing ?? null });
}

/** Of the gates of its tasks, where they have any. */
async function factsOf({ ports, clock }: World, loaded: Loaded, { id, ...asking }: Asking & { readonly id: string }): Promise<Result<Facts>> {
  const milestone = loaded.workspace.milestones.get(id);
  return milestone ? phaseFacts(milestone, { ports, loaded, now: instantAt(clock.now()), ...asking }) : ok({});
}

async function agentsOf({ milestone, parts }: Admitted, { config }: Workspace, snapshot: Snapshot): Promise<Result<ReadonlyMap<string, ReadyAgent>>> {
  const agents = new Map<string, ReadyAgent>();
  for (const task of milestone.tasks) {
    const how = doneBy(task);
    if (how.kind !== "agent" || (parts.get(task.id)?.kind !== "do" && !mayOpen(task)) || agents.has(how.name)) continue;
    const agent = resolveAgent(how.name, config.coding_agents);
    if (!agent.ok) return failed({ ...agent.problem, message: `Task ${task.id}: ${agent.problem.message}` });
    const template = await templateOf(agent.value, snapshot);
    if (!template.ok) return template;
    agents.set(how.name, { ...agent.value, template: template.value });
  }
  return ok(agents);
}

/** A task at a gate may be done in the same session, once that opens. */
function mayOpen(task: Task): boolean {
  return isUnderKiro(task) && !isTaskOver(task.status);
}

async function templateOf({ prompt }: CodingAgent, snapshot: Snapshot): Promise<Result<string | null>> {
  if (prompt === null || prompt.kind === "text") return ok(prompt?.text ?? null);
  const text = (await readTexts(snapshot, [prompt.path])).get(prompt.path);
  return text ?? failed({ code: "file-not-found", message: `There is no ${snapshot.root}/${prompt.path}, which a coding agent's prompt is read from.`, hint: "Make the file, or take coding_agents.NAME.prompt away." });
}
