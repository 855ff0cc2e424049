// What an execution would do.
import { describe, expect, it } from "vitest";
import { encodeTerminal } from "../../../../src/core/base/encode/terminal.ts";
import { readConfig } from "../../../../src/core/files/config/config.ts";
import { Milestone } from "../../../../src/core/model/milestone.ts";
import type { Part } from "../../../../src/core/rules/execution/admission.ts";
import { chainText, executionPlan } from "../../../../src/core/views/execution/plan.ts";

const { config } = readConfig({});

function planOf(tasks: readonly Readonly<Record<string, unknown>>[], held: Readonly<Record<string, string>> = {}) {
  const milestone = Milestone.parse({ id: "milestone-001", title: "User login", tasks });
  const partOf = (id: string, status: string): Part => (status === "completed" ? { kind: "done" } : held[id] === undefined ? { kind: "do" } : { kind: "held", reason: held[id] });
  const parts = new Map(milestone.tasks.map(({ id, status }) => [id, partOf(id, status)]));
  return executionPlan({ milestone, agents: 2, coordination: "parallel", fileLocking: true, parts, config });
}

const TASKS = [
  { id: "a", title: "Generate", run: "npm run generate", status: "completed" },
  { id: "b", title: "Server", run: "make server\nmake check", dependencies: ["a"], estimated_hours: 2, verify: ["npm test"] },
  { id: "c", title: "Client", run: "make client", dependencies: ["a"], estimated_hours: 1.5 },
  { id: "d", title: "Join", run: "make join", dependencies: ["b", "c"] },
  { id: "e", title: "Review" },
  { id: "f", title: "Ship", run: "make ship", dependencies: ["e", "d"] },
];

describe("the plan of an execution", () => {
  const { data, reply } = planOf(TASKS, { e: "People do it." });
  const shown = encodeTerminal(reply, { colour: false, width: null });

  it("has waves, critical path and expected time, and says what is finished and what it leaves out", () => {
    expect(shown).toContain("tasks:          3 to do of 6, 1 finished already\n");
    expect(shown).toContain("agents:         2, parallel\n");
    expect(shown).toContain("critical path:  b → d (3h)\n");
    expect(shown).toContain("expected:       3h (1 without an estimate counts an hour)\n");
    expect(shown).toContain("wave  task  title   how            estimate  waits for\n1     b     Server  make server …  2h        a\n      c     Client  make client    1h 30m    a\n2     d     Join    make join                b, c\n");
    expect(shown).toContain("Finished already\n- a Generate\n");
    expect(shown).toContain("Not in this session\n- e Review: People do it.\n- f Ship: it waits for e.\n");
    expect(shown).toContain("  milestone execute milestone-001 --agents 2 --coordination parallel");
  });

  it("shows every command that could run, whole", () => {
    for (const line of ["make server", "make check", "npm test", "make client", "make join"]) expect(shown.split("Commands that could run\n")[1]).toContain(line);
    expect(shown.split("Commands that could run\n")[1]).not.toContain("npm run generate");
  });

  it("gives the same as data, in hours", () => {
    expect(data).toMatchObject({
      session: null,
      milestone: { id: "milestone-001", status: "planned" },
      plan: {
        agents: 2, coordination: "parallel", waves: [["b", "c"], ["d"]], critical_path: { tasks: ["b", "d"], hours: 3 }, expected_hours: 3,
        unestimated: ["d"], finished: ["a"], held: [{ task: "e", reason: "People do it." }], behind: ["f"],
      },
    });
  });

  it("says so where nothing is left that could run", () => {
    const empty = planOf([{ id: "a", title: "Review" }], { a: "People do it." });
    expect(empty.reply).toContainEqual({ kind: "text", text: "Nothing is left that could run now." });
    expect(empty.reply.some(({ kind }) => kind === "command")).toBe(false);
    expect(empty.data).toMatchObject({ plan: { waves: [], critical_path: { tasks: [], hours: 0 }, expected_hours: 0 } });
  });

  it("names coding agents, and says when several estimates are missing", () => {
    const told = encodeTerminal(planOf([{ id: "a", title: "Code", agent: "claude" }, { id: "b", title: "Long", run: `echo ${"x".repeat(80)}` }]).reply, { colour: false, width: null });
    expect(told).toContain("agent claude");
    expect(told).toContain(`echo ${"x".repeat(55)} …`);
    expect(told).toContain("(2 without an estimate count an hour)");
  });
});

describe("a chain", () => {
  it("is shown by its two ends where it is long", () => {
    expect(chainText(["a", "b"])).toBe("a → b");
    expect(chainText(Array.from({ length: 20 }, (_unused, index) => `t${index}`))).toBe("t0 → t1 → t2 → t3 → t4 → t5 → … 8 more … → t14 → t15 → t16 → t17 → t18 → t19");
  });
});
