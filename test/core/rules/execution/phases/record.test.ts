import { describe, expect, it } from "vitest";
import { phaseRecord } from "../../../../../src/core/rules/execution/phases/record.ts";
import type { Step } from "../../../../../src/core/model/execution/session.ts";
import { config, firstTask, milestoneWith } from "../../kiro/kiro-scene.ts";

function recorded(phases: Record<string, string | object>, step: Pick<Step, "status"> & Partial<Step>) {
  const milestone = milestoneWith(phases);
  const { events, completes } = phaseRecord(milestone, firstTask(milestone), { step: { commit: null, merged: false, ...step }, config: config() });
  return { completes, events: events.map(({ event_type, details: { phase = "", status = "" } }) => [event_type, phase, status].filter((word) => word !== "").join(" ")) };
}

describe("a step of a task with phases", () => {
  it("begins the phase in which the task stands, however it ends", () => {
    for (const status of ["running", "failed", "timed_out", "unverified"] as const) expect(recorded({ design: "pending", execute: "pending" }, { status })).toEqual({ completes: true, events: ["kiro_phase_updated design in_progress"] });
    expect(recorded({ design: "in_progress", execute: "pending" }, { status: "running" })).toEqual({ completes: true, events: [] });
  });

  it("that is completed passes the last phase, and the task with it, once its commit is there", () => {
    const phases = { design: "approved", execute: "in_progress" };
    expect(recorded(phases, { status: "completed" })).toEqual({ completes: true, events: ["kiro_phase_updated execute completed", "kiro_task_completed"] });
    expect(recorded(phases, { status: "completed", commit: "c1" })).toEqual({ completes: true, events: [] });
  });

  it("that is completed before a gate leaves the task to whoever is asked there", () => {
    expect(recorded({ design: "approved", execute: { status: "in_progress", approval_required: true } }, { status: "completed" })).toEqual({ completes: false, events: [] });
  });

  it("that is completed while an earlier gate opened again keeps the task open until that is passed", () => {
    expect(recorded({ design: "waiting_approval", execute: "in_progress" }, { status: "completed" })).toEqual({ completes: false, events: ["kiro_phase_updated execute completed"] });
    expect(recorded({ design: "waiting_approval", execute: "completed" }, { status: "completed" })).toEqual({ completes: false, events: [] });
  });

  it("says nothing of phases where the task has none, or all of them are over", () => {
    expect(recorded({ design: "approved", execute: "completed" }, { status: "completed" })).toEqual({ completes: true, events: [] });
    expect(recorded({}, { status: "completed" })).toEqual({ completes: true, events: [] });
  });
});
