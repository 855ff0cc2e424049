import { describe, expect, test } from "vitest";
import type { Sessions } from "../../../../src/core/model/facts.ts";
import { choose, type Wish } from "../../../../src/core/rules/session/choose.ts";
import { brokenOf, configOf, leaseOf, minutesAgo, NOW, recordOf, sessionsWith } from "./samples.ts";

const wish = (more: Partial<Wish> = {}): Wish => ({ milestone: "milestone-001", resume: { kind: "auto" }, config: configOf(), actor: "ada", now: NOW, ...more });
const latest = { kind: "latest" } as const;
const named = (id: string) => ({ kind: "session", id }) as const;

/** The id gone on with, "new", or the code of the problem. */
function chosen(sessions: Partial<Sessions>, more: Partial<Wish> = {}): string {
  const choice = choose(sessionsWith(sessions), wish(more));
  if (!choice.ok) return choice.problem.code;
  return choice.value.kind === "new" ? "new" : choice.value.session.id;
}

const two = [recordOf("session-1", { saved_at: minutesAgo(9) }), recordOf("session-2", { saved_at: minutesAgo(3) })];

describe("execute", () => {
  test("starts a session where there is none, and goes on with the newest where there is one", () => {
    expect([chosen({}), chosen({ records: two })]).toEqual(["new", "session-2"]);
  });

  test("goes on with what was interrupted, waits or failed, and never with what is completed", () => {
    for (const status of ["active", "paused", "waiting", "failed"] as const) expect(chosen({ records: [recordOf("session-1", { status })] })).toBe("session-1");
    expect(chosen({ records: [recordOf("session-1", { status: "completed" }), recordOf("session-2", { status: "corrupted" })] })).toBe("new");
  });

  test("looks at its own milestone only", () => {
    expect(chosen({ records: [recordOf("session-1", { milestone_id: "milestone-002" })] })).toBe("new");
  });

  test("without auto_resume starts anew, and says that a session exists", () => {
    const choice = choose(sessionsWith({ records: two }), wish({ config: configOf({ "session_management.auto_resume": false }) }));
    expect(choice).toMatchObject({ ok: true, value: { kind: "new", warnings: [{ code: "session-exists", hint: expect.stringContaining("milestone execute milestone-001 --resume") }] } });
  });

  test("without session management starts anew and says nothing", () => {
    expect(choose(sessionsWith({ records: two }), wish({ config: configOf({ "features.session_management": false }) }))).toMatchObject({ ok: true, value: { kind: "new", warnings: [] } });
  });

  test("is refused while somebody is at work on the milestone", () => {
    expect(chosen({ leases: [leaseOf("milestone-001", "session-1")] })).toBe("session-active");
    expect(chosen({ leases: [leaseOf("milestone-001", "session-1", { state: "gone" })], records: [recordOf("session-1", { status: "active" })] })).toBe("session-1");
    expect(chosen({ leases: [leaseOf("milestone-002", "session-1")] })).toBe("new");
  });

  test("passes over files that cannot be read and names them, but for those that were put aside", () => {
    const broken = [brokenOf("session-9"), brokenOf("session-8", { path: "sessions/corrupted-session-8.yaml" })];
    expect(choose(sessionsWith({ records: two, broken }), wish())).toMatchObject({ ok: true, value: { kind: "resume", session: { id: "session-2" }, corrupted: ["session-9"] } });
  });
});

describe("--resume", () => {
  test("needs a session that can be gone on with", () => {
    const none = choose(sessionsWith({}), wish({ resume: latest }));
    expect(none).toMatchObject({ ok: false, problem: { code: "session-not-found", message: "No saved session found for milestone-001.", hint: expect.stringContaining("milestone execute milestone-001") } });
    expect(chosen({ records: [recordOf("session-1", { status: "completed" })] }, { resume: latest })).toBe("session-not-found");
    expect(chosen({ records: two }, { resume: latest, config: configOf({ "features.session_management": false }) })).toBe("session-not-found");
  });

  test("takes the newest, auto_resume or not", () => {
    expect(chosen({ records: two }, { resume: latest, config: configOf({ "session_management.auto_resume": false }) })).toBe("session-2");
  });
});

describe("--resume-session", () => {
  test("takes exactly this one", () => expect(chosen({ records: two }, { resume: named("session-1") })).toBe("session-1"));

  test("names what is near where there is none", () => {
    expect(choose(sessionsWith({ records: two }), wish({ resume: named("session-3") }))).toMatchObject({ ok: false, problem: { code: "session-not-found", hint: expect.stringMatching(/^Did you mean session-/) } });
  });

  test("refuses a completed one, another milestone's, and one that cannot be read, each with its reason", () => {
    const records = [recordOf("session-1", { status: "completed" }), recordOf("session-2", { milestone_id: "milestone-002" })];
    expect(chosen({ records }, { resume: named("session-1") })).toBe("session-not-found");
    expect(choose(sessionsWith({ records }), wish({ resume: named("session-2") }))).toMatchObject({ problem: { message: "Session session-2 is of milestone-002, not of milestone-001." } });
    expect(chosen({ broken: [brokenOf("session-3")] }, { resume: named("session-3") })).toBe("invalid-yaml");
  });
});

describe("somebody else's session", () => {
  const bobs = [recordOf("session-1", { owner: "bob", saved_at: minutesAgo(20) })];

  test("is refused with owner, host and age, until session_timeout has passed", () => {
    const refused = choose(sessionsWith({ records: bobs }), wish());
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: "session-active", message: "Session already active: session-1 of milestone-001 belongs to bob on desk, saved 20 minutes ago.", hint: expect.stringContaining("in 40 minutes") },
    });
    expect(chosen({ records: [recordOf("session-1", { owner: "bob", saved_at: minutesAgo(61) })] })).toBe("session-1");
  });

  test("is gone on with where sessions are shared", () => {
    expect(chosen({ records: bobs }, { config: configOf({ "session_management.shared_sessions": true }) })).toBe("session-1");
  });

  test("is in nobody's way once it failed or waits; only --resume is refused then", () => {
    const failed = [recordOf("session-1", { owner: "bob", status: "failed" })];
    expect([chosen({ records: failed }), chosen({ records: failed }, { resume: latest })]).toEqual(["new", "session-active"]);
  });

  test("is left alone with several users, each of whom has their own", () => {
    const config = configOf({ "session_management.multi_user": true });
    const records = [...bobs, recordOf("session-0", { saved_at: minutesAgo(50) })];
    expect([chosen({ records: bobs }, { config }), chosen({ records }, { config }), chosen({ records: bobs }, { config, resume: latest })]).toEqual(["new", "session-0", "session-not-found"]);
    const leases = [leaseOf("milestone-001", "session-1", { owner: "bob" })];
    expect([chosen({ records, leases }, { config }), chosen({ records, leases }, { config, actor: "bob" })]).toEqual(["session-0", "session-active"]);
  });
});
