import { describe, expect, test } from "vitest";
import { problem } from "../../src/core/base/problem.ts";
import { failed, ok } from "../../src/core/base/result.ts";
import type { Order } from "../../src/core/model/execution/seat.ts";
import { sessionsOf } from "../../src/engine/sessions.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { scene, type Scene } from "../support/scene.ts";

const at = "2026-03-02T08:00:00.000Z";
const MILESTONE = "id: milestone-001\ntitle: One\nstatus: in_progress\ntasks:\n  - id: task-001\n    title: First\n    status: in_progress\n  - id: task-002\n    title: Second\n    status: in_progress\n";
const RECORD = `session:
  id: session-20260302-001
  milestone_id: milestone-001
  status: active
  owner: ada   # hers
  started_at: "${at}"
  saved_at: "${at}"
  agents: 1
  coordination: parallel
steps:
  - task: task-001
    status: running
    attempts: 1
  - task: task-002
    status: running
    attempts: 1
`;
const ID = "session-20260302-001";
const PATH = `sessions/${ID}.yaml`;

/** A session that was killed after its first task was done and before anybody recorded it. */
async function killed(): Promise<Scene> {
  const one = scene({ "active/milestone-001.yaml": MILESTONE, [PATH]: RECORD });
  await one.ports.journal.append(ID, [
    { kind: "started", at, task: "task-001", attempt: 1, seat: "agent-1" },
    { kind: "started", at, task: "task-002", attempt: 1, seat: "agent-2" },
    { kind: "finished", at, task: "task-001", attempt: 1, outcome: { status: "completed", exit_code: 0, reason: null, commit: null, tail: "done" } },
  ]);
  await one.ports.leases.take({ milestone: "milestone-001" }, { session: ID, owner: "ada" });
  one.leases.end(ID);
  return one;
}

async function found(ports: Ports) {
  const snapshot = await ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) throw new Error(snapshot.problem.message);
  return sessionsOf(snapshot.value, ports);
}

describe("saved sessions", () => {
  test("are their records brought up to their journals, with who holds their milestones", async () => {
    expect(await found((await killed()).ports)).toMatchObject({
      ok: true,
      value: { records: [{ path: PATH, here: true, session: { steps: [{ status: "completed", tail: "done" }, { status: "running" }] } }], broken: [], strays: [], leases: [{ milestone: "milestone-001", standing: { state: "gone" } }] },
    });
  });

  test("are read from every folder that had them, today's first, the newest first", async () => {
    const earlier = (id: string, day: string): string => JSON.stringify({ session_id: id, milestone_id: "milestone-001", created_at: `2024-07-${day}T10:00:00Z`, status: "ended" });
    const { ports, journal } = scene({
      [PATH]: RECORD, "state/sessions/a.json": earlier("a", "13"), "state/sessions/b.json": earlier("b", "14"), [`state/sessions/${ID}.json`]: earlier(ID, "15"),
      "logs/session-resume.json": JSON.stringify({ session_id: "c", active_milestone: "milestone-001", timestamp: "2024-07-12T10:00:00Z" }),
      "sessions/README.md": "x", [`sessions/backup-${ID}.yaml`]: RECORD, "sessions/agents/x.json": "{}",
    });
    await journal.append("session-20260302-002", [{ kind: "started", at, task: "task-001", attempt: 1, seat: "agent-1" }]);
    const all = await found(ports);
    expect(all.ok && all.value.records.map(({ path }) => path)).toEqual([PATH, "state/sessions/b.json", "state/sessions/a.json", "logs/session-resume.json"]);
    expect(all.ok && all.value.strays).toEqual(["session-20260302-002"]);
  });

  test("that cannot be read, or whose journal cannot, are broken and never absent", async () => {
    const { ports } = scene({ "sessions/a.yaml": "session: [\n", "sessions/b.yaml": new Uint8Array([0xff, 0xff]), "sessions/corrupted-c.yaml": "session: {id: c, milestone_id: milestone-001}\n", [PATH]: RECORD });
    const damaged = { ...ports, journal: { ...ports.journal, list: async () => ok([ID]), read: async () => failed(problem("invalid-event", "Line 2 is no entry.")) } };
    const all = await found(damaged);
    expect(all.ok && all.value.records).toEqual([]);
    expect(all.ok && all.value.broken.map(({ id, text, problem: { code }, session }) => [id, text === null, code, session?.id])).toEqual([
      ["a", false, "invalid-yaml", undefined], ["b", true, "not-text", undefined], ["c", false, "invalid-value", "c"], [ID, false, "invalid-event", undefined],
    ]);
  });
});

describe("a killed session", () => {
  test("is shown as it is, and its milestone may be archived once nobody is at work", async () => {
    const { run, ports } = await killed();
    expect((await run("session list")).data).toMatchObject({ sessions: [{ id: ID, status: "paused" }] });
    await run("update milestone-001 --status cancelled");
    await ports.leases.take({ milestone: "milestone-001" }, { session: "session-20260302-002", owner: "bob" });
    expect((await run("archive milestone-001")).problem).toMatchObject({ code: "session-active", message: expect.stringContaining("bob") });
    await ports.leases.revoke({ milestone: "milestone-001" });
    expect((await run("archive milestone-001")).problem).toBeNull();
  });

  test("leaves no lock, no journal and no active session after a reset; what it finished stays finished", async () => {
    const { run, ports, repository, journal } = await killed();
    expect((await run("session reset")).problem).toBeNull();
    expect([await ports.leases.list(), await journal.list()]).toEqual([ok([]), ok([])]);
    const text = repository.files().get("active/milestone-001.yaml") ?? "";
    expect(text.match(/^ {4}status: .*$/gm)).toEqual(["    status: completed", "    status: pending"]);
    const all = await found(ports);
    expect(all).toMatchObject({ ok: true, value: { records: [{ session: { status: "paused", steps: [{ status: "completed" }, { status: "queued" }] } }] } });
    expect(repository.files().get("events/milestone-001.jsonl")).toContain(`"event_type":"session_ended","milestone_id":"milestone-001","session_id":"${ID}"`);
    const before = repository.commits.length;
    expect([(await run("session reset")).data, repository.commits.length]).toEqual([{ ended: [], tasks: [], released: 0 }, before]);
  });

  test("keeps everything in a dry run", async () => {
    const { run, ports, repository, journal } = await killed();
    const finished = await run("session reset", { dryRun: true });
    expect(finished.diff).toContain("+  status: paused");
    expect([repository.commits.length, await journal.list(), await ports.leases.list()]).toMatchObject([0, ok([ID]), { value: [{ milestone: "milestone-001" }] }]);
  });

  test("changes hands by one line of its file", async () => {
    const { run, repository } = await killed();
    await run(`session own ${ID} bob`);
    expect(repository.files().get(PATH)).toBe(RECORD.replace("owner: ada   # hers", "owner: bob   # hers"));
  });

  test("is taken away with its journal, its seats and the copy that was kept", async () => {
    const { run, ports, repository, journal } = await killed();
    repository.edit(`sessions/backup-${ID}.yaml`, RECORD);
    repository.edit("config/milestone-config.yaml", "session_management:\n  cleanup_aggressive: true\n");
    ports.seats.publish({ session: ID, milestone: "milestone-001", pid: 1, at, seats: [] });
    expect((await run("session cleanup")).data).toEqual({ removed: [ID], ended: [] });
    expect([[...repository.files().keys()].filter((path) => path.startsWith("sessions/")), await journal.list(), await ports.seats.floors()]).toEqual([[], ok([]), []]);
  });

  test("leaves a copy of its former record where the settings want one", async () => {
    const { run, repository } = await killed();
    repository.edit("config/milestone-config.yaml", "session_management:\n  backup_sessions: true\n");
    await run(`session restore ${ID}`);
    expect(repository.files().get(`sessions/backup-${ID}.yaml`)).toBe(RECORD);
  });
});

describe("orders", () => {
  test("reach a running session and change no file; a dry run gives none", async () => {
    const { run, ports, repository } = await killed();
    await ports.leases.take({ milestone: "milestone-001" }, { session: ID, owner: "ada" });
    const given: Order[] = [];
    const heard = { ...ports, seats: { ...ports.seats, order: async (session: string, order: Order) => (expect(session).toBe(ID), given.push(order), ok(undefined)) } };
    expect((await run(`session stop ${ID}`, {}, heard)).data).toEqual({ session: ID, stopping: true });
    await run("agent stop --non-essential", {}, heard);
    await run("agent restart agent-1", {}, heard);
    await run("agent stop --all", { dryRun: true }, heard);
    expect([given, repository.commits]).toEqual([[{ kind: "stop-session" }, { kind: "stop", seat: "non-essential" }, { kind: "restart", seat: "agent-1" }], []]);
  });

  test("that cannot be given are told as such", async () => {
    const { run, ports } = await killed();
    await ports.leases.take({ milestone: "milestone-001" }, { session: ID, owner: "ada" });
    const full = { ...ports, seats: { ...ports.seats, order: async () => failed(problem("disk-full", "The disk is full.")) } };
    expect((await run("agent stop --all", {}, full)).problem?.code).toBe("disk-full");
  });
});
