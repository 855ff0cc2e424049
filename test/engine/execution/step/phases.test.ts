// Tasks with phases in a session: agents write what a phase is to leave behind, people let it pass, and what they approved is what runs.
import { describe, expect, test } from "vitest";
import { ok } from "../../../../src/core/base/result.ts";
import type { Json } from "../../../../src/core/base/json.ts";
import type { Caller } from "../../../../src/engine/invocation.ts";
import { ID, stage, type Setting, type Stage, type TaskSeed } from "../../../support/execution/execution-scene.ts";

const BRANCH = `milestone/${ID}`;
const DESIGN = `deliverables/${ID}/task-001/design/architecture.md`;
const SPEC = `deliverables/${ID}/task-001/spec/requirements.md`;
const ON_BRANCH = `.milestones/${DESIGN}`;

type Phases = Readonly<Record<string, Json>>;

function underKiro(phases: Phases, more: TaskSeed = { agent: "claude" }): TaskSeed {
  const first = Object.keys(phases)[0] ?? "";
  return { ...more, kiro_workflow: { enabled: true, current_phase: first, phases } };
}

/** A design that bob approves, a specification that nobody has to, and the work. */
const THREE: Phases = {
  design: { status: "pending", deliverables: ["architecture"] },
  spec: { status: "pending", deliverables: ["requirements"], approval_required: false },
  execute: { status: "pending", deliverables: ["implementation_code"] },
};

const CONFIG = { features: { kiro_workflow: true }, approval_workflow: { design_approvers: ["@bob"] } };

function kiro(setting: Partial<Setting> = {}): Stage {
  return stage({ tasks: { "task-001": underKiro(THREE) }, config: CONFIG, ...setting });
}

/** Somebody in a repository without a forge. */
function by(login: string): Partial<Caller> {
  return { actor: login, standing: async () => ok({ person: { login, id: null }, level: "admin", source: { via: "cli", id: null, verified: false }, teams: [], forge: false, inTask: false, server: null }) };
}

const writes = (path: string, text = "Written.\n") => ({ writes: { [`.milestones/${path}`]: text } });

/** To where the design waits for bob. */
async function designed(story: Stage): Promise<void> {
  const session = story.execute(by("ada"));
  await session.plays("task-001", writes(DESIGN));
  expect(await session.end).toMatchObject({ problem: "work-waiting", exit: 3, steps: { "task-001": "waiting" } });
}

function phasesOf(story: Stage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(story.task("task-001").kiro_workflow.phases).map(([name, { status }]) => [name, status]));
}

describe("an agent in an earlier phase", () => {
  test("is asked for what that phase is to leave behind, and the session waits for whoever approves it", async () => {
    const story = kiro();
    const session = story.execute(by("ada"));
    const staged = await session.next("task-001");
    expect(staged.assignment.command).toMatchObject({ kind: "program", stdin: expect.stringContaining("# Phase design of task task-001") });
    expect(staged.assignment.command).toMatchObject({ stdin: expect.stringContaining(`below .milestones/deliverables/${ID}/task-001/design/ and change nothing else`) });
    staged.write(ON_BRANCH, "Parts and promises.\n");
    staged.exit();
    expect(await session.end).toMatchObject({ problem: "work-waiting", exit: 3, session: "waiting", milestone: "in_progress", reasons: { "task-001": "Design waits for the approval of @bob." } });
    expect(story.work.files(BRANCH)[ON_BRANCH]).toBe("Parts and promises.\n");
    expect(phasesOf(story)).toEqual({ design: "waiting_approval", spec: "pending", execute: "pending" });
    expect(story.log("kiro_approval_requested")).toMatchObject([{ actor: "ada", details: { task_id: "task-001", phase: "design", approvers: ["@bob"], deliverables: [DESIGN] } }]);
  });

  test("may change the folder of that phase and nothing else, not even what its task may change later", async () => {
    for (const path of ["src/a.ts", `.milestones/${SPEC}`, ".milestones/config/milestone-config.yaml"]) {
      const story = kiro({ tasks: { "task-001": underKiro(THREE, { agent: "claude", files: ["src/**"] }) } });
      const session = story.execute(by("ada"));
      await session.plays("task-001", { writes: { [ON_BRANCH]: "Written.\n", [path]: "More.\n" } });
      expect(await session.end).toMatchObject({ session: "failed", reasons: { "task-001": expect.stringContaining(path) } });
      expect(story.work.files(BRANCH)[ON_BRANCH]).toBeUndefined();
      expect(phasesOf(story)).toMatchObject({ design: "in_progress" });
    }
  });

  test("fails where it writes nothing, or not all that is asked for, and says which", async () => {
    const nothing = kiro();
    expect(await nothing.execute(by("ada")).rest()).toMatchObject({ session: "failed", reasons: { "task-001": "It ended well and wrote nothing of what design is to leave behind." } });
    const two = kiro({ tasks: { "task-001": underKiro({ ...THREE, design: { status: "pending", deliverables: ["architecture", "risks"] } }) } });
    expect(await two.execute(by("ada")).rest(() => writes(DESIGN))).toMatchObject({ problem: "work-failed", reasons: { "task-001": expect.stringContaining("Design: the deliverable risks is missing.") } });
  });

  test("is not asked again for what is there: that is put up as it is", async () => {
    const story = kiro();
    story.deliverables.writes(BRANCH, { login: "grace", id: null }, { [DESIGN]: "Written by hand.\n" });
    const session = story.execute(by("ada"));
    expect(await session.rest()).toMatchObject({ problem: "work-waiting", reasons: { "task-001": "Design waits for the approval of @bob." } });
    expect(session.started()).toEqual([]);
  });

  test("has a prompt of the repository's own where there is one, and is told what the earlier phases say", async () => {
    const own = "Specify {{ task_title }} in {{ deliverables_folder }}.\n{{ phase_deliverables }}\n{{ earlier_phases }}\n";
    const story = kiro({ data: { "templates/kiro/prompts/spec.md": own } });
    await designed(story);
    await story.says(`approval approve ${ID} task-001 design`, by("bob"));
    const staged = await story.execute(by("ada")).next("task-001");
    expect(staged.assignment.command).toMatchObject({ stdin: `Specify Title of task-001 in .milestones/deliverables/${ID}/task-001/spec/.\n- requirements\n${DESIGN}\n| Written.\n` });
  });
});

describe("a gate", () => {
  test("that opens lets the next phase begin, and the work run and prove itself behind the last", async () => {
    const story = kiro({ tasks: { "task-001": underKiro(THREE, { agent: "claude", verify: ["npm test"] }) } });
    await designed(story);
    expect((await story.says(`approval approve ${ID} task-001 design`, by("bob"))).problem).toBeNull();
    const session = story.execute(by("ada"));
    await session.plays("task-001", writes(SPEC));
    const work = await session.next("task-001");
    expect(work.assignment.command).toMatchObject({ stdin: expect.stringContaining(`${SPEC}\n| Written.`) });
    work.write("src/a.ts", "export {};\n");
    work.exit();
    await session.plays("task-001");
    expect(await session.end).toMatchObject({ problem: null, session: "completed", milestone: "completed", steps: { "task-001": "completed" } });
    expect(session.runner.started.map(({ command }) => command.kind)).toEqual(["program", "program", "shell"]);
    expect(phasesOf(story)).toEqual({ design: "approved", spec: "completed", execute: "completed" });
    expect(story.log("kiro_task_completed")).toHaveLength(1);
    expect(story.log("task_completed")).toHaveLength(1);
  });

  test("without an approval asks nobody, and leads on at once", async () => {
    const story = kiro({ config: { ...CONFIG, kiro_workflow: { approval_required: false } } });
    const session = story.execute(by("ada"));
    await session.plays("task-001", writes(DESIGN));
    await session.plays("task-001", writes(SPEC));
    await session.plays("task-001", { writes: { "a.ts": "a" } });
    expect(await session.end).toMatchObject({ problem: null, milestone: "completed" });
    expect(story.log("kiro_approval_requested")).toEqual([]);
    expect(story.log("kiro_phase_transition").map(({ details }) => [details["from_phase"], details["to_phase"]])).toEqual([["design", "spec"], ["spec", "execute"]]);
  });

  test("that leads on only when somebody says so holds the task until then", async () => {
    const story = kiro({ config: { ...CONFIG, kiro_workflow: { approval_required: false, auto_transition: false } } });
    const session = story.execute(by("ada"));
    await session.plays("task-001", writes(DESIGN));
    expect(await session.end).toMatchObject({ problem: "work-waiting", reasons: { "task-001": `Phase spec begins when somebody says so: \`milestone kiro transition ${ID} task-001 design spec\`.` } });
    expect((await story.says(`kiro transition ${ID} task-001 design spec`, by("ada"))).problem).toBeNull();
    await story.execute(by("ada")).plays("task-001", writes(SPEC));
  });

  test("is passed by nothing that a task does: work starts behind all of them only", async () => {
    const story = kiro({ tasks: { "task-001": underKiro(THREE, { run: "deploy" }) } });
    const session = story.execute(by("ada"));
    expect(await session.rest()).toMatchObject({
      problem: "work-waiting", exit: 3,
      reasons: { "task-001": `People write architecture of design, then put it up with \`milestone kiro submit ${ID} task-001\`.` },
    });
    story.deliverables.writes(BRANCH, { login: "grace", id: null }, { [DESIGN]: "By hand.\n", [SPEC]: "By hand.\n" });
    expect((await story.says(`kiro submit ${ID} task-001`, by("grace"))).problem).toBeNull();
    expect(await story.execute(by("ada")).rest()).toMatchObject({ reasons: { "task-001": "Design waits for the approval of @bob." } });
    expect((await story.says(`approval approve ${ID} task-001 design`, by("bob"))).problem).toBeNull();
    expect((await story.says(`kiro submit ${ID} task-001`, by("grace"))).problem).toBeNull();
    const last = story.execute(by("ada"));
    expect((await last.next("task-001")).assignment.command).toEqual({ kind: "shell", line: "deploy" });
    expect(session.started()).toEqual([]);
    expect(await last.rest()).toMatchObject({ problem: null, milestone: "completed" });
  });

  test("that somebody rejected holds the task, with their reason", async () => {
    const story = kiro();
    await designed(story);
    await story.says(`approval reject ${ID} task-001 design --reason "No way back"`, by("bob"));
    const session = story.execute(by("ada"));
    expect(await session.rest()).toMatchObject({ problem: "work-waiting", reasons: { "task-001": expect.stringContaining("Design was rejected by bob: No way back.") } });
    expect(session.started()).toEqual([]);
  });

  test("at which somebody asked for changes sends the agent back to its text, with what they said", async () => {
    const story = kiro();
    await designed(story);
    await story.says(`approval request-changes ${ID} task-001 design --reason "Name the parts"`, by("bob"));
    const session = story.execute(by("ada"));
    const staged = await session.next("task-001");
    expect(staged.assignment.command).toMatchObject({ stdin: expect.stringContaining("bob sent it back:\n| Name the parts") });
    staged.write(ON_BRANCH, "Parts: one, two.\n");
    staged.exit();
    expect(await session.end).toMatchObject({ reasons: { "task-001": "Design waits for the approval of @bob." } });
  });

  test("that opens while others work is seen in the same session", async () => {
    const story = kiro({ tasks: { "task-001": underKiro(THREE), "task-002": {} } });
    const session = story.execute({ ...by("ada"), agents: 2 });
    const other = await session.next("task-002");
    await session.plays("task-001", writes(DESIGN));
    expect(await session.onStage()).toEqual(["task-002"]);
    expect((await story.says(`approval approve ${ID} task-001 design`, by("bob"))).problem).toBeNull();
    other.exit();
    await session.plays("task-001", writes(SPEC));
    await session.plays("task-001", { writes: { "a.ts": "a" } });
    expect(await session.end).toMatchObject({ problem: null, milestone: "completed" });
  });

  test("behind the work asks people once it is done, and the task is over with their word", async () => {
    const story = kiro({ tasks: { "task-001": underKiro({ design: { status: "completed" }, execute: { status: "in_progress", approval_required: true, approval: { approvers: ["@bob"] } } }) } });
    const session = story.execute(by("ada"));
    await session.plays("task-001", { writes: { "a.ts": "a" } });
    expect(await session.end).toMatchObject({ problem: "work-waiting", milestone: "in_progress", reasons: { "task-001": "Execute waits for the approval of @bob." } });
    expect((await story.execute(by("ada")).rest()).steps).toEqual({ "task-001": "waiting" });
    expect((await story.says(`approval approve ${ID} task-001 execute`, by("bob"))).problem).toBeNull();
    expect(story.milestone()).toMatchObject({ status: "completed", tasks: [{ status: "completed" }] });
  });
});

describe("what was approved", () => {
  /** Approved, with the specification behind it too: the work is next. */
  async function approved(story: Stage): Promise<void> {
    story.deliverables.writes(BRANCH, { login: "grace", id: null }, { [DESIGN]: "One.\n", [SPEC]: "Two.\n" });
    for (const [line, who] of [[`kiro submit ${ID} task-001`, "grace"], [`approval approve ${ID} task-001 design`, "bob"], [`kiro submit ${ID} task-001`, "grace"]] as const) expect((await story.says(line, by(who))).problem).toBeNull();
    expect(phasesOf(story)).toEqual({ design: "approved", spec: "completed", execute: "in_progress" });
  }

  test("is what runs: one changed byte stops the task before it starts, and asks anew", async () => {
    const story = kiro({ tasks: { "task-001": underKiro(THREE, { run: "deploy" }) } });
    await approved(story);
    story.deliverables.writes(BRANCH, { login: "grace", id: null }, { [DESIGN]: "One!\n" });
    const session = story.execute(by("ada"));
    expect(await session.rest()).toMatchObject({
      problem: "work-waiting", exit: 3, warnings: ["deliverables-changed"],
      reasons: { "task-001": `design is not what was approved by bob any more (${DESIGN} changed). Design waits for the approval of @bob.` },
    });
    expect(session.started()).toEqual([]);
    expect(phasesOf(story)).toEqual({ design: "waiting_approval", spec: "completed", execute: "in_progress" });
    expect(story.log("kiro_approval_reopened")).toMatchObject([{ details: { phase: "design", paths: [DESIGN], approved_by: ["bob"] } }]);
    await story.says(`approval approve ${ID} task-001 design`, by("bob"));
    const again = story.execute(by("ada"));
    expect(await again.rest()).toMatchObject({ problem: null, milestone: "completed" });
    expect(again.started()).toEqual(["task-001"]);
  });

  test("is compared right before the task starts, however long the session has run", async () => {
    const story = kiro({ tasks: { "task-002": {}, "task-001": underKiro(THREE, { run: "deploy" }) } });
    await approved(story);
    const session = story.execute({ ...by("ada"), coordination: "sequential" });
    const first = await session.next("task-002");
    story.deliverables.writes(BRANCH, { login: "grace", id: null }, { [DESIGN]: "One!\n" });
    first.exit();
    expect(await session.rest()).toMatchObject({ problem: "work-waiting", steps: { "task-001": "waiting", "task-002": "completed" } });
    expect(session.started()).toEqual(["task-002"]);
  });

  test("is not for the work to change", async () => {
    const story = kiro({ tasks: { "task-001": underKiro(THREE, { run: "deploy" }) } });
    await approved(story);
    const session = story.execute(by("ada"));
    await session.plays("task-001", writes(DESIGN, "Something else.\n"));
    expect(await session.end).toMatchObject({ session: "failed", reasons: { "task-001": expect.stringContaining(`It changed .milestones/${DESIGN}; below .milestones a task may change .milestones/deliverables/${ID}/task-001/execute/ only.`) } });
  });
});

describe("a session that dies", () => {
  const WORKED = { "task-001": underKiro({ design: { status: "completed" }, execute: { status: "in_progress", approval_required: true, approval: { approvers: ["@bob"] } } }) };

  test.each([
    { what: "while it has a design written", setting: {}, act: writes(DESIGN), waits: "Design waits for the approval of @bob." },
    { what: "while the work before the last gate is done", setting: { tasks: WORKED }, act: { writes: { "a.ts": "a" } }, waits: "Execute waits for the approval of @bob." },
  ])("$what leaves with any of its effects what the next one needs, and people are asked once", async ({ setting, act, waits }) => {
    const whole = kiro(setting);
    await whole.execute(by("ada")).rest(() => act);
    expect(whole.effects.length).toBeGreaterThan(10);
    for (const when of ["before", "after"] as const) {
      for (const [at, effect] of whole.effects.entries()) {
        const story = kiro(setting);
        let seen = 0;
        story.fate(() => (seen++ === at ? { kind: "dies", when } : { kind: "goes-on" }));
        const session = story.execute(by("ada"));
        await Promise.race([session.rest(() => act), session.died]);
        story.heals();
        const next = await story.execute(by("ada")).rest(() => act);
        expect(next, `${effect}, ${when}`).toMatchObject({ problem: "work-waiting", reasons: { "task-001": waits } });
        expect(story.log("kiro_approval_requested"), `${effect}, ${when}`).toHaveLength(1);
      }
    }
  });
});

test("where phases are switched off, a task that has some waits, and says how to turn them on", async () => {
  const story = kiro({ config: {} });
  const session = story.execute(by("ada"));
  expect(await session.rest()).toMatchObject({ problem: "work-waiting", reasons: { "task-001": expect.stringContaining("milestone config set features.kiro_workflow true") } });
  expect(session.started()).toEqual([]);
});
