import { describe, expect, test } from "vitest";
import { isMapping } from "../../../../src/core/base/json.ts";
import { placeText } from "../../../../src/core/base/problem.ts";
import { plan } from "../../../../src/core/commands/milestone/plan.ts";
import { readPlan } from "../../../../src/core/files/plan/plan-file.ts";
import { readIssue } from "../../../../src/core/files/plan/plan-issue.ts";
import type { PlanDraft } from "../../../../src/core/model/facts.ts";
import { by, given, NOW, type Outcome, type Seed } from "../../../support/given.ts";

const empty = given().with({ exists: true });
const first: Seed = { id: "milestone-001", title: "Search" };

function planned({ events, problem }: Outcome): unknown {
  if (problem) throw new Error(problem.message);
  return isMapping(events[0]?.details) ? events[0].details["milestone"] : null;
}

function file(text: string, path = "plan.md"): PlanDraft {
  const draft = readPlan(text, path);
  if (!draft.ok) throw new Error(draft.problem.message);
  return draft.value;
}

describe("a title", () => {
  test("becomes a milestone with the next free number, in one event that says no more than was said", async () => {
    const outcome = await empty.when('plan "User login"');
    expect(outcome.events).toEqual([
      {
        event_type: "milestone_created",
        milestone_id: "milestone-001",
        details: { milestone: { id: "milestone-001", title: "User login", status: "planned", priority: "medium", created_at: NOW } },
      },
    ]);
    expect(outcome.milestone("milestone-001")).toMatchObject({ title: "User login", status: "planned", progress: { percentage: 0, tasks_total: 0 } });
    expect(outcome.data).toEqual({ milestone: outcome.milestone("milestone-001") });
  });

  test("is needed, unless the plan's file has one", async () => {
    expect((await empty.when("plan")).problem).toMatchObject({ code: "usage" });
    expect(planned(await empty.when("plan --from-file plan.md", by("ada", { facts: { plan: file("# From the file") } })))).toMatchObject({ title: "From the file" });
  });

  test.each(['plan ""', 'plan "  "', `plan "${"x".repeat(201)}"`, 'plan "a\u0007b"'])("that is no line of text is refused: %j", async (line) => {
    expect((await empty.when(line)).problem).toMatchObject({ code: "invalid-argument" });
  });

  test("goes nowhere where there is no milestone data", async () => {
    expect((await given().when('plan "User login"')).problem).toMatchObject({ code: "no-milestone-data" });
  });
});

describe("ids", () => {
  test("count on from every file, broken and archived ones too", async () => {
    const taken = given(first, { id: "milestone-007", status: "archived" }, { files: { "active/milestone-011.yaml": "title: [" } });
    expect((await taken.when('plan "Next"')).events[0]?.milestone_id).toBe("milestone-012");
  });

  test("can be given, by option or in the file", async () => {
    expect((await empty.when('plan "Search" --id search')).events[0]?.milestone_id).toBe("search");
    const facts = { plan: file("id: search\ntitle: Search", "plan.yaml") };
    expect((await empty.when("plan --from-file plan.yaml", by("ada", { facts }))).events[0]?.milestone_id).toBe("search");
    expect((await empty.when("plan --from-file plan.yaml --id other", by("ada", { facts }))).events[0]?.milestone_id).toBe("other");
  });

  test("that are taken are refused, whatever the case", async () => {
    const taken = given({ id: "Search" }, { files: { "active/broken.yaml": "title: [" } });
    expect((await taken.when('plan "Search" --id search')).problem).toMatchObject({ code: "already-exists", message: "There is a milestone Search already." });
    expect((await taken.when('plan "Search" --id broken')).problem).toMatchObject({ code: "already-exists" });
  });

  test.each(["../x", "A", "con", "dependencies", "a--b", "x".repeat(51)])("%s is none", async (id) => {
    expect((await empty.when(`plan "Search" --id=${id}`)).problem).toMatchObject({ code: "invalid-id" });
  });
});

describe("tasks", () => {
  test("of the command line have marks, and wait for each other by number, id or title", async () => {
    const outcome = await empty.when('plan "Login" --task "Draw it (2h) @ann" --task "Build it (1d) after: #1" --task "Ship it after: Build it, task-001"');
    expect(planned(outcome)).toMatchObject({
      timeline: { estimated_hours: 10, buffer_percentage: 25 },
      tasks: [
        { id: "task-001", title: "Draw it", status: "pending", estimated_hours: 2, assigned_to: "ann" },
        { id: "task-002", title: "Build it", status: "pending", estimated_hours: 8, dependencies: ["task-001"] },
        { id: "task-003", title: "Ship it", status: "pending", dependencies: ["task-002", "task-001"] },
      ],
    });
    expect(JSON.stringify(outcome.reply)).toContain("It has no end date, since there is no estimate for task-003.");
  });

  test("come from template, file and command line in this order", async () => {
    const facts = { plan: file("- [ ] From the file") };
    const outcome = await empty.when('plan "Login" --template bugfix --from-file plan.md --task "Typed"', by("ada", { facts }));
    const titles = outcome.milestone("milestone-001").tasks.map(({ title }) => title);
    expect(titles).toEqual([
      "Reproduce the bug with a failing test", "Find the cause", "Fix it", "Look for the same fault elsewhere", "Release it and tell those who reported it", "From the file", "Typed",
    ]);
  });

  test("in a circle are refused with the circle", async () => {
    expect((await empty.when('plan "Login" --task "A after: #2" --task "B after: #1"')).problem).toMatchObject({ code: "dependency-cycle", message: expect.stringContaining("task-001 → task-002 → task-001") });
  });

  test("that wait for something unknown are refused with the place in the file", async () => {
    const { problem } = await empty.when("plan --from-file plan.md", by("ada", { facts: { plan: file("# T\n\n- [ ] A\n- [ ] B after: C") } }));
    expect(problem).toMatchObject({ code: "dependency-not-found" });
    expect(problem?.at && placeText(problem.at)).toBe("plan.md:4");
  });
});

describe("templates", () => {
  test("of the repository stand in front of those of the program", async () => {
    const facts = { template: file("category: own\ntasks: [Mine]", "templates/feature.yaml") };
    expect(planned(await empty.when('plan "Login" --template feature', by("ada", { facts })))).toMatchObject({ category: "own", tasks: [{ title: "Mine" }] });
  });

  test("of the program give tasks, estimates, dates, criteria and risks", async () => {
    expect(planned(await empty.when('plan "Login" --template feature'))).toMatchObject({
      timeline: { estimated_start: "2026-03-02", estimated_end: "2026-03-06", estimated_hours: 28, buffer_percentage: 25 },
      success_criteria: expect.arrayContaining(["What worked before still works"]),
      risks: [{ probability: 0.3, impact: "medium" }],
    });
  });

  test("that do not exist are answered with the names there are", async () => {
    const facts = { templates: ["README.md", "release.yaml"] };
    expect((await empty.when('plan "Login" --template relase', by("ada", { facts }))).problem?.hint).toBe(
      "Did you mean release? There are api, bugfix, feature, release; your own go into templates/NAME.yaml.",
    );
    expect((await empty.when('plan "Login" --template featrue')).problem).toMatchObject({ code: "template-not-found", hint: expect.stringContaining("Did you mean feature?") });
  });
});

describe("dependencies", () => {
  test("are ids, starts of ids or titles of milestones that are there, each once", async () => {
    const there = given(first, { id: "milestone-002", title: "User login" }, { id: "docs" });
    expect(planned(await there.when('plan "Next" --dependencies "1,doc,user-login,milestone-001"'))).toMatchObject({ dependencies: { requires: ["milestone-001", "docs", "milestone-002"] } });
  });

  test("may be milestones that cannot be read", async () => {
    const there = given({ files: { "active/broken.yaml": "title: [" } });
    expect(planned(await there.when('plan "Next" --dependencies broken'))).toMatchObject({ dependencies: { requires: ["broken"] } });
  });

  test("that are not there are refused with the nearest ids", async () => {
    expect((await given(first).when('plan "Next" --dependencies milestone-01x')).problem).toMatchObject({ code: "dependency-not-found", hint: expect.stringContaining("milestone-001") });
    expect((await given(first).when('plan "Next" --dependencies milestone-002')).problem).toMatchObject({ code: "dependency-not-found" });
  });

  test("of the file count too", async () => {
    const facts = { plan: file("---\ndependencies: [milestone-001]\n---\n# T") };
    expect(planned(await given(first).when("plan --from-file plan.md", by("ada", { facts })))).toMatchObject({ dependencies: { requires: ["milestone-001"] } });
  });

  test("that lead back to the new milestone through a name it takes are refused", async () => {
    const there = given({ id: "milestone-001", dependencies: { requires: ["milestone-009"] } });
    expect((await there.when('plan "Next" --id milestone-009 --dependencies milestone-001')).problem).toMatchObject({ code: "dependency-cycle" });
  });

  test("make it read all milestones; without them the names of the files are enough", () => {
    expect(plan.scope?.({ dependencies: ["a"] })).toBe("all");
    expect(plan.scope?.({ from_file: "plan.md" })).toBe("all");
    expect(plan.scope?.({ template: "feature" })).toBe("none");
  });
});

describe("options", () => {
  test("say how long it takes, how much it matters, what it is and what it is about", async () => {
    const outcome = await empty.when('plan "Login" --duration "2 weeks" --priority high --category infrastructure --description "People sign in."');
    expect(planned(outcome)).toEqual({
      id: "milestone-001", title: "Login", description: "People sign in.", status: "planned", priority: "high", category: "infrastructure", created_at: NOW,
      timeline: { estimated_start: "2026-03-02", estimated_end: "2026-03-16" },
    });
  });

  test("take over the title, the words and the boxes of an issue, and its number", async () => {
    const issue = readIssue({ number: 12, title: "Sign in", body: "People sign in.\n\n- [ ] Draw it #13\n- [ ] Build it after: #1\n" });
    if (!issue.ok) throw new Error(issue.problem.message);
    const who = by("ada", { facts: { issue: issue.value } });
    expect(planned(await empty.when("plan --from-issue 12", who))).toMatchObject({
      title: "Sign in", description: "People sign in.", issue: 12,
      tasks: [{ id: "task-001", title: "Draw it", issue: 13 }, { id: "task-002", title: "Build it", dependencies: ["task-001"] }],
    });
    expect(planned(await empty.when('plan "Login" --from-issue 12 --task "Ship it"', who))).toMatchObject({ title: "Login", tasks: [{ title: "Draw it" }, { title: "Build it" }, { title: "Ship it" }] });
  });
});

describe("phases", () => {
  const configured = { kiro_configuration: { enabled: true, default_phases: ["design", "spec", "execute"], phase_weights: { design: 20, spec: 30, execute: 50 } } };

  test("come with --kiro-workflow", async () => {
    const outcome = await empty.with({ exists: true, config: { "features.kiro_workflow": true } }).when('plan "Login" --kiro-workflow --task A');
    expect(planned(outcome)).toMatchObject({ ...configured, tasks: [{ kiro_workflow: { enabled: true, current_phase: "design", phases: { design: { status: "pending" } } } }] });
  });

  test("begin with their templates on the work branch, whose hashes are on record", async () => {
    const outcome = await empty.with({ exists: true, config: { default_workflow: "kiro" } }).when('plan "Login" --task A');
    const [made] = outcome.decision?.deliverables ?? [];
    for (const phase of ["design", "spec", "execute"]) expect(made?.files.some(({ path }) => path.startsWith(`deliverables/milestone-001/task-001/${phase}/`)), phase).toBe(true);
    expect(planned(outcome)).toMatchObject({ tasks: [{ kiro_workflow: { phases: { design: { deliverables: expect.arrayContaining([{ name: expect.any(String), path: expect.any(String), template: expect.stringMatching(/^[0-9a-f]{64}$/) }]) } } } }] });
  });

  test("are refused where they are switched off, or cannot be", async () => {
    expect((await empty.when('plan "Login" --kiro-workflow')).problem).toMatchObject({ code: "transition-not-allowed", hint: expect.stringContaining("features.kiro_workflow true") });
    const config = { default_workflow: "kiro", "kiro_workflow.phases": ["design", "design"] };
    expect((await empty.with({ exists: true, config }).when('plan "Login"')).problem).toMatchObject({ code: "invalid-value", message: expect.stringContaining("twice") });
  });

  test("come without a flag where the configuration says so, with its weights", async () => {
    const config = { default_workflow: "kiro", "kiro_workflow.phase_weights.design": 30, "kiro_workflow.phase_weights.execute": 40 };
    expect(planned(await empty.with({ exists: true, config }).when('plan "Login"'))).toMatchObject({ kiro_configuration: { enabled: true, phase_weights: { design: 30, spec: 30, execute: 40 } } });
  });

  test("come where the file has them", async () => {
    const facts = { plan: file("kiro_configuration: { enabled: true }\ntasks: [A]", "plan.yaml") };
    expect(planned(await empty.when('plan "Login" --from-file plan.yaml', by("ada", { facts })))).toMatchObject({ ...configured, tasks: [{ type: "kiro_workflow" }] });
  });

  test("come by no other way", async () => {
    expect(JSON.stringify(planned(await empty.when('plan "Login" --template feature')))).not.toContain("kiro");
  });
});

test("a request that comes twice is answered with the milestone as it was planned", async () => {
  const { events } = await empty.when('plan "Login" --task A');
  const context = { actor: "ada", now: NOW, request: "r", facts: {} };
  expect(plan.answer(empty.workspace, {}, { events, context }).data).toMatchObject({ milestone: { id: "milestone-001", tasks: [{ id: "task-001" }] } });
});
