import { describe, expect, it } from "vitest";
import { autoApproved, bypassed, driftOf, isPassed, isTimedOut, lastRound, localCounts, outstanding, reopened, requested, voted, withdrawn, type Asking, type Ballot } from "../../../../src/core/rules/kiro/approvals.ts";
import type { Approval } from "../../../../src/core/model/kiro/approval.ts";
import { approval, config, NOW, round, standing } from "./kiro-scene.ts";

const RULES = config();
const ballot = (login: string, more: Partial<Ballot> = {}, who: Parameters<typeof standing>[1] = {}): Ballot => ({ standing: standing(login, who), decision: "approved", note: "", as: null, at: NOW, commit: "c1", ...more });
const after = (start: Approval, ...ballots: readonly Ballot[]): Approval => ballots.reduce((state, one) => {
  const result = voted(state, one, RULES);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.approval;
}, start);
const status = (state: Approval): string | undefined => lastRound(state)?.status;

describe("votes", () => {
  it("open a gate when each of the approvers has approved, in whatever order", () => {
    expect(status(after(approval(), ballot("ada")))).toBe("pending");
    expect(status(after(approval(), ballot("ada"), ballot("bob")))).toBe("approved");
    expect(status(after(approval(), ballot("bob"), ballot("ada")))).toBe("approved");
  });

  it("open it when as many as it asks for have, people and not entries being counted", () => {
    expect(status(after(approval({ required: 1 }), ballot("ada")))).toBe("approved");
    const twoHats = approval({ required: 2, approvers: ["@ada", "maintainers", "@bob"] });
    expect(status(after(twoHats, ballot("ada", {}, { level: "admin" })))).toBe("pending");
    expect(status(after(twoHats, ballot("ada", {}, { level: "admin" }), ballot("bob")))).toBe("approved");
  });

  it("of one person count for every role that they have, or for the one that they name", () => {
    const both = approval({ approvers: ["@ada", "maintainers"] });
    expect(status(after(both, ballot("ada", {}, { level: "maintain" })))).toBe("approved");
    expect(status(after(both, ballot("ada", { as: "@Ada" }, { level: "maintain" })))).toBe("pending");
  });

  it("against it close it at once, with the reason on record, and a wish for changes sends it back", () => {
    const no = after(approval(), ballot("ada"), ballot("bob", { decision: "rejected", note: "too slow" }));
    expect(lastRound(no)).toMatchObject({ status: "rejected", reason: "too slow", decided_at: NOW });
    expect(status(after(approval(), ballot("bob", { decision: "changes_requested", note: "add a test" })))).toBe("changes_requested");
  });

  it("against it need a reason", () => {
    expect(voted(approval(), ballot("ada", { decision: "rejected" }), RULES)).toMatchObject({ ok: false, problem: { code: "usage" } });
  });

  it("said twice change nothing", () => {
    const once = after(approval(), ballot("ada"));
    expect(voted(once, ballot("ada", { at: "2027-01-01T00:00:00Z" }), RULES)).toMatchObject({ ok: true, value: { same: true, approval: once } });
  });

  it("of strangers, and in another's name, are refused with whom it waits for", () => {
    expect(voted(approval(), ballot("mallory"), RULES)).toMatchObject({ ok: false, problem: { code: "permission-denied", message: "mallory is none of the approvers of design: it waits for @ada, @bob." } });
    expect(voted(approval(), ballot("ada", { as: "@bob" }), RULES)).toMatchObject({ ok: false, problem: { message: "ada is not @bob: it waits for @ada, @bob." } });
  });

  it("from within a task are refused, whoever is meant", () => {
    expect(voted(approval(), ballot("ada", {}, { inTask: true }), RULES)).toMatchObject({ ok: false, problem: { code: "permission-denied" } });
  });

  it("on what does not wait are refused", () => {
    for (const state of ["approved", "rejected", "changes_requested", "bypassed", "auto_approved", "reopened"] as const)
      expect(voted(approval({ status: state }), ballot("ada"), RULES)).toMatchObject({ ok: false, problem: { code: "transition-not-allowed" } });
    expect(voted({ ...approval(), rounds: [] }, ballot("ada"), RULES)).toMatchObject({ ok: false, problem: { code: "transition-not-allowed" } });
  });

  it("of the requester and of the last editors alone open nothing; with one of somebody else they count", () => {
    const own = approval({ requested_by: { login: "ada", id: null }, editors: [{ login: "bob", id: null }] });
    const alone = after(own, ballot("ada"), ballot("bob"));
    expect(status(alone)).toBe("pending");
    expect(outstanding(round({ ...lastRound(alone) }), { counts: true })).toEqual({ entries: [], independent: true });
    const third = approval({ approvers: ["@ada", "@bob", "@cy"], requested_by: { login: "ada", id: null }, editors: [{ login: "bob", id: null }] });
    expect(status(after(third, ballot("ada"), ballot("bob"), ballot("cy")))).toBe("approved");
  });

  it("that nobody vouches for are on record and open nothing where there is a forge, unless the settings allow it", () => {
    const local = { source: { via: "cli", id: null, verified: false } } as const;
    const noted = voted(approval({ required: 1 }), ballot("ada", {}, local), RULES);
    expect(noted).toMatchObject({ ok: true, value: { counted: false, approval: { rounds: [{ status: "pending", votes: [{ role: "@ada" }] }] } } });
    expect(status(after(approval({ required: 1 }), ballot("ada", {}, { ...local, forge: false })))).toBe("approved");
    const allowed = voted(approval({ required: 1 }), ballot("ada", {}, local), config("approval_workflow:\n  allow_local: true\n"));
    expect(allowed).toMatchObject({ ok: true, value: { counted: true, approval: { rounds: [{ status: "approved" }] } } });
    expect(localCounts(RULES, { forge: true })).toBe(false);
  });

  it("of reviews that were dismissed are taken out of a round that waits, and of no other", () => {
    const review = (id: string) => ({ source: { via: "review", id, verified: true } }) as const;
    const two = after(approval({ approvers: ["@ada", "@bob"] }), ballot("ada", {}, review("7")));
    expect(withdrawn(two, new Set(["7", "9"]))).toMatchObject({ by: ["ada"], approval: { rounds: [{ status: "pending", votes: [] }] } });
    expect([withdrawn(two, new Set(["8"])), withdrawn(after(two, ballot("bob")), new Set(["7"])), withdrawn({ ...two, rounds: [] }, new Set(["7"]))]).toEqual([null, null, null]);
  });

  it("that nobody vouches for take nothing back from those that somebody does, and are no reason not to hear the same again", () => {
    const local = { source: { via: "cli", id: null, verified: false } } as const;
    const two = approval({ approvers: ["@ada", "@bob"] });
    expect(status(after(two, ballot("ada"), ballot("ada", { decision: "rejected", note: "not me" }, local), ballot("bob")))).toBe("approved");
    expect(status(after(two, ballot("ada"), ballot("ada", {}, local), ballot("bob")))).toBe("approved");
    expect(status(after(two, ballot("ada", {}, local), ballot("bob"), ballot("ada")))).toBe("approved");
    expect(voted(after(two, ballot("ada")), ballot("ada", {}, local), RULES)).toMatchObject({ ok: true, value: { same: true } });
  });
});

const asking: Asking = {
  milestone: "milestone-001", task: "task-001", phase: "design", next: "spec", gate: { needed: true, approvers: ["@ada"], required: null, human: false, because: "" },
  at: NOW, by: { login: "rob", id: 1 }, head: "c2", exhibits: [{ path: "p", sha256: "2" }], editors: [], autoApproveAt: "2026-03-04T09:00:00Z",
};

describe("a round", () => {
  it("is asked for with what is there, and time opens none that a person must", () => {
    expect(requested(null, asking).rounds).toMatchObject([{ status: "pending", approvers: ["@ada"], head: "c2", auto_approve_at: "2026-03-04T09:00:00Z" }]);
    expect(requested(null, { ...asking, gate: { ...asking.gate, human: true } }).rounds[0]?.auto_approve_at).toBeNull();
  });

  it("is reopened when one byte of what it shows is another, and says who had approved", () => {
    const passed = after(approval(), ballot("ada"), ballot("bob"));
    const drifted = driftOf(passed, [{ path: "deliverables/milestone-001/task-001/design/a.md", sha256: "2" }]);
    expect(drifted).toMatchObject({ paths: ["deliverables/milestone-001/task-001/design/a.md"], approved_by: [{ login: "ada" }, { login: "bob" }] });
    expect(driftOf(passed, lastRound(passed)?.deliverables ?? [])).toBeNull();
    expect(drifted && reopened(passed, drifted, asking).rounds.map((one) => one.status)).toEqual(["reopened", "pending"]);
  });

  it("that was rejected is not reopened by changes: it is put up again by people", () => {
    expect(driftOf(approval({ status: "rejected" }), [])).toBeNull();
  });

  it("passes by a bypass with who and why on record", () => {
    expect(lastRound(bypassed(approval(), { by: { login: "eve", id: 9 }, at: NOW, reason: "hot fix" }))).toMatchObject({ status: "bypassed", reason: "eve: hot fix" });
    expect([isPassed("bypassed"), isPassed("pending")]).toEqual([true, false]);
  });

  it("passes by time only when both clocks are past the instant that was fixed, and is nobody's approval", () => {
    const waiting = round({ auto_approve_at: "2026-03-04T09:00:00Z" });
    const timed = (now: string, server: string | null, more = {}): boolean => isTimedOut({ ...waiting, ...more }, { now, server });
    expect(timed("2026-03-04T09:00:00Z", null)).toBe(true);
    expect(timed("2026-03-04T08:59:59Z", null)).toBe(false);
    expect(timed("2026-03-05T09:00:00Z", "2026-03-04T08:00:00Z")).toBe(false);
    expect(timed("2026-03-04T08:00:00Z", "2026-03-05T09:00:00Z")).toBe(false);
    expect(timed("2027-01-01T00:00:00Z", null, { status: "rejected" })).toBe(false);
    expect(timed("2027-01-01T00:00:00Z", null, { human: true })).toBe(false);
    expect(lastRound(autoApproved(approval({ auto_approve_at: "2026-03-04T09:00:00Z" }), "2026-03-09T00:00:00Z"))).toMatchObject({ status: "auto_approved", votes: [] });
  });
});
