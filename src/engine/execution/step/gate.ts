// Gates: what a task with phases may do right now, and what a session puts up for approval.
import { problem, type Problem } from "../../../core/base/problem.ts";
import type { Facts } from "../../../core/model/facts.ts";
import type { StepOutcome } from "../../../core/model/execution/session.ts";
import type { Milestone } from "../../../core/model/milestone.ts";
import { isTaskOver } from "../../../core/model/status.ts";
import { partOf, type Part } from "../../../core/rules/execution/admission.ts";
import type { GateAnswer, GateAsk } from "../../../core/rules/execution/phases/gates.ts";
import { phaseBrief, type PhaseBrief } from "../../../core/rules/execution/phases/brief.ts";
import type { PhaseTodo } from "../../../core/rules/execution/phases/part.ts";
import type { Ending } from "../../../core/rules/execution/schedule.ts";
import { gateOf } from "../../../core/rules/kiro/gate.ts";
import { isUnderKiro, phaseOrder } from "../../../core/rules/kiro/phases.ts";
import { gather } from "../../facts.ts";
import { gateNeeds } from "../phases.ts";
import { mark, note, stepOf, stop, tell, warn, type Run } from "../run.ts";
import { again, broken } from "./ending.ts";
import { refresh } from "./refresh.ts";

/** As everything stands now, on the state branch and on the work branch. */
export type Look = { readonly milestone: Milestone; readonly facts: Facts; readonly part: (task: string) => Part };

/** Null where it cannot be read, which stops the run. */
export async function look(run: Run): Promise<Look | null> {
  return refresh(run, async ({ milestone, loaded, snapshot }) => {
    const { ports } = run.world;
    const facts = await gather(gateNeeds(milestone.id), { ports, snapshot, loaded, now: run.caller.now() });
    if (!facts.ok) {
      stop(run, facts.problem.message, facts.problem);
      return null;
    }
    const known: Facts = { ...facts.value, ...(run.standing && { standing: run.standing }) };
    const around = { workspace: loaded.workspace, facts: known, canDispatch: (run.world.workflows ?? null) !== null };
    const part = (id: string): Part => {
      const task = milestone.tasks.find((one) => one.id === id);
      return task ? partOf(milestone, task, around) : { kind: "held", reason: "The milestone does not have it any more." };
    };
    return { milestone, facts: known, part };
  });
}

/** A task without phases has nothing to look for. */
export function hasPhases(run: Run, id: string): boolean {
  const task = run.milestone.tasks.find((one) => one.id === id);
  return task !== undefined && isUnderKiro(task);
}

export function briefOf(run: Run, id: string, { look: { milestone, facts }, todo }: { readonly look: Look; readonly todo: PhaseTodo }): PhaseBrief | null {
  const task = milestone.tasks.find((one) => one.id === id);
  return task ? phaseBrief({ milestone, task, phase: todo.phase }, { facts, template: run.prompts.get(todo.phase) ?? null }) : null;
}

/** Nothing is started: it is over, or waits for people. */
export function turnedAway(run: Run, id: string, part: Exclude<Part, { readonly kind: "do" }>): Ending {
  if (part.kind === "done") {
    mark(run, id, { status: "completed", reason: "Somebody else finished it." });
    return "satisfied";
  }
  mark(run, id, { status: "waiting", reason: part.reason });
  return "held";
}

/** What is there already is put up, or asked about anew, without anything being started. */
export async function throughGate(run: Run, id: string, { kind, phase }: PhaseTodo): Promise<Ending> {
  const answer = await asked(run, id, { kind: kind === "submit" ? "submit" : "compare", phase });
  if (!answer) return "held";
  if ("message" in answer) return turnedAway(run, id, { kind: "held", reason: sentences(answer) });
  return answer.part.kind === "held" ? turnedAway(run, id, { kind: "held", reason: said(answer) }) : again(run, id, `Phase ${phase} is over.`);
}

/** Whether people are asked once the work itself is done. */
export function asksAfterWork(run: Run, id: string): boolean {
  const task = run.milestone.tasks.find((one) => one.id === id);
  const last = task && isUnderKiro(task) ? phaseOrder(run.milestone, task).at(-1) : undefined;
  return task !== undefined && last !== undefined && gateOf(run.milestone, task, { phase: last, config: run.config }).needed;
}

export type PutUp = { readonly phase: string; readonly number: number; readonly outcome: StepOutcome };

/** What a step has brought onto the work branch is put up. A problem: it is not what the phase asks for. */
export async function putUp(run: Run, id: string, { phase, number, outcome }: PutUp): Promise<Ending | Problem> {
  const answer = await asked(run, id, { kind: "submit", phase });
  if (!answer) return "held";
  if ("message" in answer) return answer;
  if (answer.part.kind !== "held") {
    tell(run, "task_status_changed", { task_id: id, new_status: "queued", reason: `Phase ${phase} is over.` });
    return again(run, id, `Phase ${phase} is over.`);
  }
  const reason = said(answer);
  const failure = await note(run, [{ kind: "finished", at: run.caller.now(), task: id, attempt: number, outcome: { ...outcome, status: "waiting", reason } }]);
  if (failure) return broken(run, failure);
  tell(run, "task_status_changed", { task_id: id, new_status: "waiting", reason });
  return "held";
}

/** Put on record at once; the answer, the problem of the gate, or null where nothing can be recorded, which stops the run. */
async function asked(run: Run, id: string, ask: GateAsk): Promise<GateAnswer | Problem | null> {
  run.gates.asked.set(id, ask);
  const failure = await run.record({ reason: "step", status: "active", subject: `execute ${run.milestone.id}: ${id} ${ask.kind === "submit" ? `puts up ${ask.phase}` : "is asked about anew"}` });
  if (failure) return broken(run, failure), null;
  const answer = run.gates.told.get(id) ?? null;
  if (answer && "part" in answer && answer.changed !== null) warn(run, problem("deliverables-changed", `${id}: ${answer.changed}`, { hint: "What was approved is what is done; whoever approved it is asked about what is there now." }));
  return answer;
}

function said({ part, changed }: GateAnswer): string {
  return [changed, part.kind === "held" ? part.reason : null].filter((text) => text !== null).join(" ");
}

export function sentences({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

/** Work that an earlier run brought in, and whose gate it did not ask any more. */
export async function putUpLeftOvers(run: Run): Promise<void> {
  for (const { task: id, status, commit, merged } of [...run.steps.values()]) {
    const task = run.milestone.tasks.find((one) => one.id === id);
    const isDone = status === "completed" && (commit === null || merged);
    if (!isDone || !task || isTaskOver(task.status) || run.stopping !== null || !asksAfterWork(run, id)) continue;
    const part = (await look(run))?.part(id);
    if (part?.kind === "held") turnedAway(run, id, part);
    else if (part?.kind === "do" && part.phase) await lateGate(run, id, part.phase);
  }
}

async function lateGate(run: Run, id: string, { phase, kind }: PhaseTodo): Promise<void> {
  const { attempts, exit_code, reason, commit, tail } = stepOf(run, id);
  if (kind !== "work") return void (await throughGate(run, id, { kind, phase }));
  const ending = await putUp(run, id, { phase, number: attempts, outcome: { status: "completed", exit_code, reason, commit, tail } });
  if (typeof ending !== "string") turnedAway(run, id, { kind: "held", reason: sentences(ending) });
}
