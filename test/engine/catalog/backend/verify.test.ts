import { describe, expect, test } from "vitest";
import { ok } from "../../../../src/core/base/result.ts";
import { stage, type Stage } from "./backend-stage.ts";

/** The same stage, on which the catalog answers otherwise about these milestones. */
function lying({ ports, run }: Stage, about: (id: string) => "gone" | "other" | null) {
  const catalogs = ports.catalogs;
  if (!catalogs) throw new Error("no catalogs");
  const open: typeof catalogs.open = async (backend) => {
    const opened = await catalogs.open(backend);
    if (!opened.ok) return opened;
    const { answer } = opened.value;
    return ok({ ...opened.value, answer: async (questions, at) => {
      const answers = await answer(questions, at);
      if (!answers.ok || answers.value === "stale") return answers;
      return ok(answers.value.map((one, index) => {
        const question = questions[index];
        const lie = question?.ask === "milestone" ? about(question.milestone) : null;
        if (lie === null || !one.ok || !("milestone" in one.value)) return one;
        return lie === "gone" ? { ok: false, problem: { code: "milestone-not-found", message: "None." } } : ok({ ...one.value, milestone: { ...one.value.milestone, title: "Another" } });
      }));
    } });
  };
  return (line: string) => run(line, {}, { catalogs: { ...catalogs, open } });
}

describe("backend verify", () => {
  test("proves that a backend holds what the files say", async () => {
    expect(await stage().run("backend verify sqlite")).toMatchObject({ data: { from: "file", to: "sqlite", rows: 3, verified: true }, problem: null });
  });

  test("of the files has nothing to compare them with", async () => {
    expect(await stage().run("backend verify")).toMatchObject({ data: { from: "file", to: "file", rows: 3, verified: true }, problem: null });
  });

  test("names each milestone that is missing or different, with its fields, and fails", async () => {
    const run = lying(stage(), (id) => (id.endsWith("2") ? "gone" : id.endsWith("3") ? "other" : null));
    const { data, problem } = await run("backend verify sqlite");
    expect(data).toMatchObject({ verified: false, missing: ["milestone-002"], surplus: [], different: [{ question: "milestone", milestone: "milestone-003", fields: ["title"] }] });
    expect(problem).toMatchObject({ code: "check-failed", hint: "Build it anew: milestone backend rebuild sqlite" });
  });

  test("is what db verify says too", async () => {
    const { run } = stage();
    expect((await run("db verify --backend sqlite")).data).toEqual((await run("backend verify sqlite")).data);
  });

  test("waits until the files hold still, and says so where they never do", async () => {
    const on = stage();
    let edits = 0;
    const surveyor = on.ports.surveyor;
    if (!surveyor) throw new Error("no surveyor");
    const restless: typeof surveyor = { survey: (request) => {
      on.repository.edit("active/milestone-001.yaml", `id: milestone-001\ntitle: Edit ${++edits}\nstatus: planned\n`);
      return surveyor.survey(request);
    } };
    expect((await on.run("backend verify sqlite", {}, { surveyor: restless })).problem?.code).toMatch(/^(?:conflict|database-busy)$/);
  });
});

describe("backend compare", () => {
  test("of two that hold the same says so", async () => {
    expect(await stage().run("backend compare sqlite postgresql")).toMatchObject({ data: { left: "sqlite", right: "postgresql", rows: 3, same: true, only_left: [], only_right: [], different: [] }, problem: null });
  });

  test("tells what only one has", async () => {
    const { data, problem } = await lying(stage(), (id) => (id.endsWith("1") ? "gone" : null))("backend compare file sqlite");
    expect([data, problem?.code]).toMatchObject([{ same: false, only_left: ["milestone-001"], only_right: [] }, "check-failed"]);
  });

  test("of one with itself is a slip of the pen", async () => {
    expect((await stage().run("backend compare sqlite sqlite")).problem?.code).toBe("usage");
  });
});
