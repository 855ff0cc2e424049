import { describe, expect, it } from "vitest";
import { newest, withFallen } from "../../../src/engine/kiro/due-first.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import { problem } from "../../../src/core/base/problem.ts";
import { printApproval } from "../../../src/core/files/approval.ts";
import { ANN, CARL, inDesignReview, person } from "../../support/kiro/course.ts";
import { scene } from "../../support/scene.ts";

const MILESTONE = `title: Login
status: in_progress
kiro_configuration:
  enabled: true
  default_phases: [design, spec, execute]
tasks:
  - id: task-001
    title: Sign in
    status: in_progress
    kiro_workflow:
      enabled: true
      current_phase: design
      phases:
        design: {status: waiting_approval, started_at: "2026-03-02T08:00:00.000Z"}
        spec: {status: pending}
        execute: {status: pending}
`;
const CONFIG = "features:\n  kiro_workflow: true\nkiro_workflow:\n  phase_timeout: 90d\n";
const round = { requested_at: "2026-03-01T08:00:00.000Z", requested_by: CARL.person, approvers: ["@ann"], required: null, human: false, auto_approve_at: "2026-03-02T08:30:00.000Z", head: null, deliverables: [], editors: [], votes: [], status: "pending", decided_at: null, reason: null } as const;
const APPROVAL = printApproval({ milestone_id: "milestone-001", task_id: "task-001", phase: "design", next: "spec", rounds: [round] });
const FILES = { "active/milestone-001.yaml": MILESTONE, "approvals/milestone-001/task-001-design.yaml": APPROVAL, "config/milestone-config.yaml": CONFIG };
const types = (text: string | undefined): unknown[] => (text ?? "").trim().split("\n").filter((line) => line !== "").map((line) => Object(JSON.parse(line)).event_type);
const local = ok(person("ada", { source: { via: "cli", id: null, verified: false }, forge: false }));

describe("what is due", () => {
  it("comes first, in the same commit as the command that loads the milestone", async () => {
    const { run, repository } = scene(FILES);
    const done = await run("update milestone-001 --priority high");
    expect(done.problem).toBeNull();
    expect(repository.commits).toHaveLength(1);
    expect(types(repository.files().get("events/milestone-001.jsonl"))).toEqual(["kiro_phase_updated", "kiro_phase_transition", "milestone_updated"]);
    expect(repository.files().get("approvals/milestone-001/task-001-design.yaml")).toContain("status: auto_approved");
    expect(repository.files().get("active/milestone-001.yaml")).toMatch(/design: .*approved[\s\S]*priority: high/);
  });

  it("happens once, however often it is asked for", async () => {
    const { run, repository } = scene(FILES);
    await run("approval due");
    await run("approval due");
    expect(repository.commits).toHaveLength(1);
  });

  it("is recorded also where the command itself is refused", async () => {
    const { run, repository } = scene(FILES);
    const done = await run('approval reject milestone-001 task-001 design --reason "late"', { standing: async () => ok({ ...ANN, server: "2026-03-02T09:30:00.000Z" }) });
    expect(done.problem).toMatchObject({ code: "transition-not-allowed", message: expect.stringContaining("auto approved already") });
    expect(repository.commits).toHaveLength(1);
    expect(repository.files().get("approvals/milestone-001/task-001-design.yaml")).toContain("status: auto_approved");
  });

  it("is not due before the forge's clock says so, nor where it cannot be asked", async () => {
    for (const standing of [async () => ok({ ...ANN, server: "2026-03-02T08:29:59.000Z" }), async () => failed(problem("remote-unavailable", "It does not answer."))]) {
      const { run, repository } = scene(FILES);
      await run("block milestone-001 --reason x", { standing });
      expect(repository.files().get("approvals/milestone-001/task-001-design.yaml")).toBe(APPROVAL);
    }
  });

  it("asks nobody who speaks where nothing is due by our clock", async () => {
    const { run } = scene({ ...FILES, "approvals/milestone-001/task-001-design.yaml": APPROVAL.replace("2026-03-02T08:30", "2026-03-09T08:30") });
    await run("block milestone-001 --reason x", { standing: () => Promise.reject(new Error("nobody is to be asked")) });
  });

  it("is told by approval due, of every milestone", async () => {
    const { run } = scene({ ...FILES, "active/milestone-002.yaml": MILESTONE.replace("waiting_approval", "in_progress"), "config/milestone-config.yaml": CONFIG.replace("90d", "30m") });
    const { data } = await run("approval due", { standing: async () => local });
    expect(data).toMatchObject({ due: [{ milestone: "milestone-001", what: "auto_approved" }, { milestone: "milestone-001", what: "overdue" }, { milestone: "milestone-002", what: "overdue" }] });
  });

  it("is nothing where phases are switched off, and shows in a dry run without being written", async () => {
    const off = scene({ ...FILES, "config/milestone-config.yaml": "features:\n  kiro_workflow: false\n" });
    await off.run("approval due");
    expect(off.repository.commits).toEqual([]);
    const dry = scene(FILES);
    expect((await dry.run("approval due", { dryRun: true })).diff).toContain("auto_approved");
    expect(dry.repository.commits).toEqual([]);
  });

  it("is known to the command as what is on record, each gate once", async () => {
    const [approval] = (await inDesignReview()).approvals();
    if (!approval) throw new Error("There is no approval");
    const later = { ...approval, next: "execute" };
    expect(newest([approval, later])).toEqual([later]);
    const workspace = (await inDesignReview()).workspace();
    expect(withFallen({ approvals: { approvals: [approval], broken: [] } }, { workspace, events: [], approvals: [later] }).approvals?.approvals).toEqual([later]);
    expect(withFallen({}, { workspace, events: [], approvals: [later] })).toEqual({});
  });
});
