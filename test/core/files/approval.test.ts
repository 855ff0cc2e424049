import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approvalPath, printApproval, readApproval } from "../../../src/core/files/approval.ts";
import { approvalEntryOf } from "../../../src/core/query/records.ts";
import { parseYaml } from "../../../src/core/files/yaml/yaml.ts";
import { ROUND_STATUSES, VOTES, type Approval, type Round } from "../../../src/core/model/kiro/approval.ts";

const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text);
const instants = fc.constantFrom("2026-03-02T09:00:00Z", "2026-03-04T09:00:00.500Z");
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const people = fc.record({ login: words, id: maybe(fc.nat(9999)) });
const votes = (approvers: readonly string[]) => fc.array(fc.record({
  role: fc.constantFrom(...approvers), decision: fc.constantFrom(...VOTES), by: people, at: instants, note: fc.oneof(fc.constant(""), words),
  source: fc.record({ via: fc.constantFrom("comment", "review", "box", "cli", "system"), id: maybe(words), verified: fc.boolean() }), commit: maybe(words),
}), { maxLength: 4 });
const rounds: fc.Arbitrary<Round> = fc.uniqueArray(words, { minLength: 1, maxLength: 3 }).chain((approvers) => fc.record({
  requested_at: instants, requested_by: people, approvers: fc.constant(approvers), required: maybe(fc.integer({ min: 1, max: 5 })), human: fc.boolean(), auto_approve_at: maybe(instants),
  head: maybe(words), deliverables: fc.array(fc.record({ path: words, sha256: words }), { maxLength: 3 }), editors: fc.array(people, { maxLength: 2 }), votes: votes(approvers),
  status: fc.constantFrom(...ROUND_STATUSES), decided_at: maybe(instants), reason: maybe(words),
}));
const approvals: fc.Arbitrary<Approval> = fc.record({
  milestone_id: fc.constant("milestone-001"), task_id: fc.constant("task-001"), phase: fc.constantFrom("design", "spec"), next: maybe(fc.constant("execute")), rounds: fc.array(rounds, { minLength: 1, maxLength: 3 }),
});

describe("an approval's file", () => {
  it("gives back exactly what was written, and is the same text for the same approval", () => {
    fc.assert(fc.property(approvals, (approval) => {
      const text = printApproval(approval);
      const read = readApproval(text, "a.yaml");
      expect(read).toEqual({ ok: true, value: approval });
      expect(read.ok && printApproval(read.value)).toBe(text);
    }), { numRuns: 300 });
  });

  it("has the fields that every version knew, so that other readers find them", () => {
    const approval = fc.sample(approvals, { numRuns: 1, seed: 4 })[0];
    if (!approval) throw new Error("no sample");
    const value = parseYaml(printApproval(approval), "a.yaml");
    const last = approval.rounds.at(-1);
    expect(value).toMatchObject({ ok: true, value: { approval_request: { id: `approval-milestone-001-task-001-${approval.phase}`, milestone_id: "milestone-001", task_id: "task-001", status: last?.status } } });
    expect(value.ok && approvalEntryOf(approvalPath(approval), value.value)).toMatchObject({ milestone: "milestone-001", task: "task-001", phase: approval.phase, status: last?.status });
  });

  it("lies by milestone, task and phase", () => {
    expect(approvalPath({ milestone_id: "milestone-001", task_id: "task-002", phase: "spec" })).toBe("approvals/milestone-001/task-002-spec.yaml");
  });

  it("of an earlier version is understood: one round, its phase before the arrow, its roles' word as their own", () => {
    const text = `approval_request:
  id: approval-milestone-001-task-001-design-spec
  milestone_id: milestone-001
  task_id: task-001
  transition: "design → spec"
  requested_at: "2026-03-02T09:00:00Z"
  status: pending
  decided_at: null
approvers:
  - {role: tech-lead, status: approved, contacted: true, decided_at: "2026-03-02T10:00:00Z", comments: fine}
  - {role: architect, status: pending, contacted: true}
approval_criteria: [reviewed]
phase_deliverables: [architecture.md]
`;
    expect(readApproval(text, "a.yaml")).toMatchObject({ ok: true, value: { phase: "design", next: "spec", rounds: [{
      status: "pending", approvers: ["tech-lead", "architect"], deliverables: [], votes: [{ role: "tech-lead", decision: "approved", by: { login: "tech-lead", id: null }, note: "fine", source: { verified: false } }],
    }] } });
  });

  it.each([
    ["approval_request:\n  milestone_id: \"../x\"\n  task_id: t\n  phase: design\n", "approval_request.milestone_id names no milestone.", 2],
    ["approval_request:\n  milestone_id: m1\n  phase: design\n", "approval_request.task_id names no task.", 2],
    ["approval_request:\n  milestone_id: m1\n  task_id: t1\n  phase: \"../up\"\n", "approval_request.phase names no phase.", 4],
    ["approval_request:\n  milestone_id: m1\n  task_id: t1\n  phase: design\n  status: perhaps\n", "approval_request.status cannot be \"perhaps\".", 5],
    ["milestone_id: m1\ntask_id: t1\nphase: design\napprovers: {}\n", "approvers must be a list.", 4],
    ["milestone_id: m1\ntask_id: t1\nphase: design\napprovers:\n  - tech-lead\n", "approvers.0 has no role.", 5],
    ["- 1\n", "milestone_id names no milestone.", 1],
  ])("that says nothing sound is a problem with its place: %j", (text, message, line) => {
    expect(readApproval(text, "a.yaml")).toMatchObject({ ok: false, problem: { code: "invalid-value", message, at: { path: "a.yaml", line } } });
  });

  it("that is no YAML is a problem, never an empty approval", () => {
    expect(readApproval("approvers: [", "a.yaml")).toMatchObject({ ok: false, problem: { code: "invalid-yaml" } });
  });
});
