// What a step means for the phases of its task: work that begins, and work that is done behind the last gate.
import type { Config } from "../../../model/config/config.ts";
import type { EventDraft } from "../../../model/event.ts";
import type { Step } from "../../../model/execution/session.ts";
import type { Milestone, Task } from "../../../model/milestone.ts";
import { gateOf } from "../../kiro/gate.ts";
import { isPhaseOver, isUnderKiro, openPhase, phaseOrder } from "../../kiro/phases.ts";
import { passed, phaseEvent } from "../../kiro/steps.ts";

/** `completes`: whether the task is done where its step is. */
export type PhaseRecord = { readonly events: readonly EventDraft[]; readonly completes: boolean };

/** Somebody is at it, or was. */
const STARTED: ReadonlySet<Step["status"]> = new Set(["running", "failed", "timed_out", "unverified"]);

const NOTHING: PhaseRecord = { events: [], completes: true };

/** A gate behind the last phase is asked by whoever puts it up; an earlier one that opened again meanwhile keeps the task open. */
export function phaseRecord(milestone: Milestone, task: Task, { step, config }: { readonly step: Pick<Step, "status" | "commit" | "merged">; readonly config: Config }): PhaseRecord {
  const open = isUnderKiro(task) ? openPhase(milestone, task) : null;
  if (open === null) return NOTHING;
  const phases = task.kiro_workflow.phases;
  const begins = STARTED.has(step.status) && phases[open]?.status === "pending";
  if (begins) return { events: [phaseEvent({ milestone, task, phase: open }, "in_progress")], completes: true };
  if (step.status !== "completed" || (step.commit !== null && !step.merged)) return NOTHING;
  const last = phaseOrder(milestone, task).at(-1) ?? open;
  if (gateOf(milestone, task, { phase: last, config }).needed) return { events: [], completes: false };
  if (open === last) return { events: passed({ milestone, task, phase: last }, { status: "completed", goOn: false, manner: "normal" }).events, completes: true };
  return { events: isPhaseOver(phases[last] ?? { status: "pending" }) ? [] : [phaseEvent({ milestone, task, phase: last }, "completed")], completes: false };
}
