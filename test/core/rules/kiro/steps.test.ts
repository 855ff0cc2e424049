import { describe, expect, it } from "vitest";
import { mayLead, passed, phaseEvent, transitionEvent } from "../../../../src/core/rules/kiro/steps.ts";
import { firstTask, milestoneWith } from "./kiro-scene.ts";

const step = (phases: Parameters<typeof milestoneWith>[0], phase: string) => {
  const milestone = milestoneWith(phases);
  return { milestone, task: firstTask(milestone), phase };
};

describe("a phase that is over", () => {
  it("is followed by the next that is not", () => {
    const one = step({ design: "waiting_approval", spec: "approved", execute: "pending" }, "design");
    expect(passed(one, { status: "approved", goOn: true, manner: "normal", by: "ada" })).toEqual({
      events: [phaseEvent(one, "approved", { by: "ada" }), transitionEvent(one, "execute", "normal")], ends: false,
    });
  });

  it("is followed by nothing until somebody says so, where phases do not go on by themselves", () => {
    const one = step({ design: "in_progress", spec: "pending" }, "design");
    expect(passed(one, { status: "completed", goOn: false, manner: "normal" })).toEqual({ events: [phaseEvent(one, "completed")], ends: false });
  });

  it("ends the task's phases where it was the last", () => {
    const one = step({ design: "approved", execute: "in_progress" }, "execute");
    const { events, ends } = passed(one, { status: "completed", goOn: true, manner: "normal" });
    expect([ends, events.at(-1)?.event_type]).toEqual([true, "kiro_task_completed"]);
  });

  it("leads to the one behind it, and nowhere else unless it is forced", () => {
    const one = step({ design: "in_progress", spec: "pending", execute: "pending" }, "design");
    expect([mayLead(one, "spec"), mayLead(one, "execute"), mayLead(one, "design")]).toEqual([true, false, false]);
  });
});
