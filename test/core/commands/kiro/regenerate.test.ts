import { describe, expect, it } from "vitest";
import { ANN, BEN, courseOf, inDesignReview } from "../../../support/kiro/course.ts";

const AGAIN = "kiro regenerate milestone-001 task-001";

describe("kiro regenerate", () => {
  it("makes what is missing, and never overwrites a file that is there", async () => {
    const course = courseOf();
    course.writes("design", "architecture.md", "ours");
    const { decision, answer } = await course.says(AGAIN);
    expect(decision?.deliverables?.[0]?.files.map(({ path }) => path)).toEqual(["deliverables/milestone-001/task-001/spec/specification.md"]);
    expect(answer?.data).toMatchObject({ files: ["deliverables/milestone-001/task-001/spec/specification.md"] });
  });

  it("makes the same as the first time", async () => {
    const one = await courseOf().says(AGAIN);
    const other = await courseOf().says(AGAIN);
    expect(one.decision?.deliverables).toEqual(other.decision?.deliverables);
  });

  it("calls a task by its id, however somebody named it", async () => {
    const course = courseOf();
    expect((await course.says("kiro regenerate milestone-001 1")).answer).toMatchObject({ reply: [{ text: "Made what was missing of task-001:" }, {}], subject: "missing deliverables of task-001" });
    course.writes("design", "architecture.md", "ours");
    course.writes("spec", "specification.md", "ours");
    expect((await course.says("kiro regenerate milestone-001 1")).answer?.reply).toEqual([{ kind: "text", text: "Nothing is missing of task-001." }]);
  });

  it("adds nothing to what waits for its approval or is over", async () => {
    const course = await inDesignReview();
    course.deletes("design", "architecture.md");
    course.writes("spec", "specification.md", "must");
    expect((await course.says(AGAIN)).events).toEqual([]);
    const passed = await inDesignReview();
    for (const who of [ANN, BEN]) await passed.says("approval approve milestone-001 task-001 design", who);
    passed.writes("spec", "specification.md", "must");
    expect((await passed.says(AGAIN)).events).toEqual([]);
  });
});
