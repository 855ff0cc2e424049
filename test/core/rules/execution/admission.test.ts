import { describe, expect, it } from "vitest";
import type { ExecutionOrder } from "../../../../src/core/model/execution/execution.ts";
import { admit } from "../../../../src/core/rules/execution/admission.ts";
import { given, type Seed } from "../../../support/given.ts";

const ORDER: ExecutionOrder = { milestone: "milestone-001", agents: null, coordination: null, resume: { kind: "auto" }, restartAgents: false, forceDependencies: false, remote: null };

type More = { readonly order?: Partial<ExecutionOrder>; readonly config?: Readonly<Record<string, boolean | number>>; readonly others?: readonly Seed[]; readonly processors?: number };

function admitted(seed: Omit<Seed, "id">, { order = {}, config = {}, others = [], processors = 2 }: More = {}) {
  const { workspace } = given({ id: "milestone-001", ...seed }, ...others).with({ config });
  return admit(workspace, { ...ORDER, ...order }, { processors });
}

const tasks = [{ id: "task-001", run: "true" }];

describe("whether a milestone may be executed", () => {
  it.each(["planned", "in_progress", "paused"])("one that is %s may", (status) => {
    expect(admitted({ status, tasks }).ok).toBe(true);
  });

  it.each(["completed", "cancelled"])("one that is %s may not", (status) => {
    expect(admitted({ status, tasks: [{ id: "task-001", run: "true", status: "completed" }] })).toMatchObject({ ok: false, problem: { code: "transition-not-allowed", message: expect.stringContaining(status) } });
  });

  it("one that people blocked may not before they unblock it, one that an execution blocked may", () => {
    const by = (type: string) => admitted({ status: "blocked", tasks, blockers: [{ type, reason: "no budget", task_id: null, since: null }] });
    expect(by("manual")).toMatchObject({ ok: false, problem: { message: "Milestone milestone-001 is blocked: no budget" } });
    expect(by("task_failed").ok).toBe(true);
  });

  it("one that requires an open milestone may not, unless it is forced", () => {
    const others = [{ id: "milestone-002", tasks: [] }];
    const seed = { tasks, dependencies: { requires: ["milestone-002"] } };
    expect(admitted(seed, { others })).toMatchObject({ ok: false, problem: { code: "dependency-open", hint: expect.stringContaining("--force-dependencies") } });
    expect(admitted(seed, { others, order: { forceDependencies: true } }).ok).toBe(true);
    expect(admitted(seed, { others: [{ id: "milestone-002", status: "completed" }] }).ok).toBe(true);
    expect(admitted(seed)).toMatchObject({ ok: false, problem: { code: "dependency-open" } });
  });

  it("one without tasks is completed by word only", () => {
    expect(admitted({})).toMatchObject({ ok: false, problem: { code: "work-waiting", hint: expect.stringContaining("milestone complete") } });
  });

  it("nothing is executed where no agents are deployed", () => {
    expect(admitted({ tasks }, { config: { "agents.task_executor": false } })).toMatchObject({ ok: false, problem: { code: "no-agents", message: expect.stringContaining("No agents deployed") } });
  });

  it("tasks that wait for each other are named, unless one of them is over", () => {
    const round = (status: string) => admitted({ tasks: [{ id: "task-001", run: "true", status, dependencies: ["task-002"] }, { id: "task-002", run: "true", dependencies: ["task-001"] }] });
    expect(round("pending")).toMatchObject({ ok: false, problem: { code: "dependency-cycle", message: "Tasks of milestone-001 wait for each other: task-001 → task-002 → task-001." } });
    expect(round("completed").ok).toBe(true);
  });

  it("a task that could be done in two ways is named", () => {
    expect(admitted({ tasks: [{ id: "task-001", run: "true", agent: "claude" }] })).toMatchObject({ ok: false, problem: { code: "invalid-value", message: expect.stringContaining("task-001") } });
  });
});

describe("a task with phases", () => {
  const phases = (design: string) => ({ kiro_workflow: { enabled: true, phases: { design: { status: design, deliverables: ["a"] }, execute: { status: "in_progress" } } } });
  const part = (task: object, design: string, config = { "features.kiro_workflow": true }) => {
    const result = admitted({ tasks: [{ id: "task-001", ...task, ...phases(design) }] }, { config });
    return result.ok ? result.value.parts.get("task-001") : result.problem;
  };

  it("is done by its command or agent in the last one only; before that the agent writes, or people do", () => {
    expect(part({ run: "true" }, "approved")).toEqual({ kind: "do", phase: { kind: "work", phase: "execute" } });
    expect(part({}, "approved")).toMatchObject({ kind: "held", reason: expect.stringContaining("milestone complete milestone-001 task-001") });
    expect(part({ agent: "claude" }, "in_progress")).toEqual({ kind: "do", phase: { kind: "write", phase: "design" } });
    expect(part({ run: "true" }, "in_progress")).toMatchObject({ kind: "held", reason: expect.stringContaining("People write a of design") });
    expect(part({ run: "true" }, "waiting_approval")).toMatchObject({ kind: "held" });
  });
});

describe("the seats", () => {
  const seats = (more: More) => {
    const result = admitted({ tasks }, more);
    return result.ok ? result.value : null;
  };

  it("are as many as there are processors, at most four, unless somebody says otherwise", () => {
    expect(seats({ processors: 2 })?.agents).toBe(2);
    expect(seats({ processors: 64 })?.agents).toBe(4);
    expect(seats({ config: { "execution.agents": 6 } })?.agents).toBe(6);
    expect(seats({ order: { agents: 3 }, config: { "execution.agents": 6 } })?.agents).toBe(3);
  });

  it("are never more than are allowed, which is said where more were asked for", () => {
    expect(seats({ order: { agents: 99 } })).toMatchObject({ agents: 10, warnings: [{ code: "agents-limited" }] });
    expect(seats({ order: { agents: 5 }, config: { "optimization.resource_limits.max_agents": 2 } })?.agents).toBe(2);
  });

  it("are one where tasks are to be done one at a time", () => {
    expect(seats({ order: { agents: 8, coordination: "sequential" } })).toMatchObject({ agents: 1, coordination: "sequential" });
    expect(seats({ order: { agents: 8 }, config: { "features.multi_agent_coordination": false } })?.agents).toBe(1);
    expect(seats({ order: { agents: 8 }, config: { "performance.emergency_mode": true } })?.agents).toBe(1);
  });
});

describe("what each task is in an execution", () => {
  const part = (task: Readonly<Record<string, unknown>>, more: Omit<Seed, "id"> = {}) => {
    const result = admitted({ tasks: [{ id: "task-001", ...task }], ...more });
    return result.ok ? result.value.parts.get("task-001") : null;
  };

  it("commands and agents are done, what is over is not done again", () => {
    expect(part({ run: "true" })).toEqual({ kind: "do" });
    expect(part({ agent: "claude" })).toEqual({ kind: "do" });
    expect(part({ run: "true", status: "cancelled" }, { status: "planned" })).toEqual({ kind: "done" });
  });

  it("people's tasks and workflows are waited for, with the word that ends the wait", () => {
    expect(part({ assigned_to: "ada" })).toEqual({ kind: "held", reason: "People do it (ada), and say so with `milestone complete milestone-001 task-001`." });
    expect(part({ uses: "workflow release.yml" })).toMatchObject({ kind: "held", reason: expect.stringContaining("needs GitHub") });
    expect(part({ run: "true", status: "unverified" })).toMatchObject({ kind: "held", reason: expect.stringContaining("milestone accept milestone-001 task-001") });
  });

  it("what failed is tried again, what people blocked is left to them", () => {
    const blocked = (type: string) => part({ run: "true", status: "blocked" }, { status: "in_progress", blockers: [{ type, reason: "r", task_id: "task-001", since: null }] });
    expect(blocked("task_failed")).toEqual({ kind: "do" });
    expect(blocked("manual")).toMatchObject({ kind: "held", reason: expect.stringContaining("milestone unblock") });
  });
});
