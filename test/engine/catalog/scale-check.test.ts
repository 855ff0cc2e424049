import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { checkScale } from "../../../src/engine/catalog/scale-check.ts";
import type { Caller, Finished } from "../../../src/engine/invocation.ts";
import { ok } from "../../../src/core/base/result.ts";
import type { Backups } from "../../../src/ports/keeping/backups.ts";
import type { Alert } from "../../../src/ports/alerts.ts";
import { openMemoryCatalogs } from "../../support/memory/memory-catalog.ts";
import { openMemorySurveyor } from "../../support/memory/memory-surveyor.ts";
import { scene, type Scene } from "../../support/scene.ts";

const PATH = "config/database-config.yaml";
const milestones = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`active/milestone-${index + 1}.yaml`, `title: Number ${index + 1}\n`]));
const settings = (text: string) => ({ "config/milestone-config.yaml": `version: "2.0.0"\n${text}` });

/** Backups that are believed. */
const BACKUPS: Backups = {
  create: async ({ at, label }) => ok({ id: label, kind: "git", at, label, place: label, milestones: 0, files: 0, bytes: 0 }),
  list: async () => ok([]), changes: async () => ok([]), test: async () => ok({ files: 0, bytes: 0, faults: [] }), remove: async () => ok(null),
};

type Looking = Scene & { readonly alerts: Alert[]; readonly look: (minute: number, how?: Partial<Caller> & { readonly atOnce?: boolean }) => Promise<Finished> };

/** A repository that is looked at, minutes after nine o'clock. */
function looking(files: Readonly<Record<string, string>>): Looking {
  const made = scene(files);
  const alerts: Alert[] = [];
  const ports = { ...made.ports, alerts: { note: async (alert: Alert) => void alerts.push(alert), recent: async () => alerts } };
  return {
    ...made, alerts,
    look(minute, { atOnce = false, ...how } = {}) {
      const now = new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString();
      return checkScale(ports, { now: atOnce }, { actor: "ada", permission: "maintain", now: () => now, request: { id: `look-${minute}`, given: true }, dryRun: false, commit: true, yes: true, ...how });
    },
  };
}

const pointer = ({ repository }: Scene) => repository.files().get(PATH);
const subjects = ({ repository }: Scene) => repository.commits.map(({ message }) => message.subject);

describe("a look at the scale", () => {
  test("commits nothing where files are enough", async () => {
    const room = looking(milestones(49));
    const { data, warnings, problem: failure } = await room.look(0);
    expect(data).toMatchObject({ backend: "file", recommended: "file", switched: null, verdict: { kind: "stays" }, metrics: { milestone_count: 49 } });
    expect([failure, subjects(room), warnings.map(({ code }) => code)]).toEqual([null, [], ["threshold-near"]]);
  });

  test("commits since when a larger backend is due, once, and switches after an hour", async () => {
    const room = looking(milestones(50));
    expect((await room.look(0)).data).toMatchObject({ backend: "file", verdict: { kind: "waits" }, due: { backend: "sqlite", since: "2026-03-02T09:00:00.000Z" } });
    expect((await room.look(59)).data).toMatchObject({ backend: "file", switched: null });
    expect([subjects(room), pointer(room)]).toEqual([["chore(milestones): sqlite is due"], 'due:\n  backend: sqlite\n  since: "2026-03-02T09:00:00.000Z"\n']);
    expect((await room.look(60)).data).toMatchObject({ backend: "sqlite", switched: { from: "file", to: "sqlite" }, due: null });
    expect([subjects(room).length, pointer(room)?.trim()]).toEqual([2, "backend: sqlite"]);
    expect((await room.look(65)).data).toMatchObject({ backend: "sqlite", switched: null });
    expect(subjects(room).length).toBe(2);
  });

  test("forgets what was due once it is not asked for any more", async () => {
    const room = looking(milestones(50));
    await room.look(0);
    room.repository.edit("active/milestone-50.yaml", null);
    await room.look(30);
    expect(subjects(room)).toEqual(["chore(milestones): sqlite is due", "chore(milestones): no other backend is due any more"]);
    room.repository.edit("active/milestone-50.yaml", "title: Back\n");
    expect((await room.look(70)).data).toMatchObject({ backend: "file", verdict: { kind: "waits" } });
  });

  test("at once leaves the hour out", async () => {
    const room = looking(milestones(50));
    expect((await room.look(0, { atOnce: true })).data).toMatchObject({ switched: { from: "file", to: "sqlite" } });
    expect(pointer(room)).toBe("backend: sqlite\n");
  });

  test("in a dry run tells what it would do and does nothing", async () => {
    const room = looking(milestones(50));
    const { data, diff } = await room.look(0, { atOnce: true, dryRun: true });
    expect(data).toMatchObject({ backend: "file", switched: null, verdict: { kind: "switches", target: "sqlite" } });
    expect([subjects(room), room.alerts, typeof diff]).toEqual([[], [], "string"]);
  });

  test("in a place without data has nothing to say", async () => {
    const room = looking({});
    expect([(await room.look(0)).problem, subjects(room)]).toEqual([null, []]);
  });
});

describe("what the settings forbid", () => {
  test("an override pauses it and says so; without the override it is automatic again", async () => {
    const room = looking({ ...milestones(60), ...settings("backend_override: file\n") });
    const { data, reply } = await room.look(0, { atOnce: true });
    expect([data, JSON.stringify(reply).includes("paused by override")]).toEqual([expect.objectContaining({ backend: "file", auto_scaling: "paused by override", switched: null }), true]);
    room.repository.edit("config/milestone-config.yaml", 'version: "2.0.0"\n');
    expect((await room.look(1, { atOnce: true })).data).toMatchObject({ backend: "sqlite" });
  });

  test("auto_scale: false means never", async () => {
    const room = looking({ ...milestones(60), ...settings("auto_scale: false\n") });
    for (const minute of [0, 90]) expect((await room.look(minute, { atOnce: minute > 0 })).data).toMatchObject({ backend: "file", recommended: "sqlite", switched: null });
    expect(subjects(room)).toEqual([]);
  });

  test("the conservative mode waits for a person, who is told the command, whoever started the look", async () => {
    const room = looking({ ...milestones(60), ...settings("backend_switching:\n  conservative_mode: true\n") });
    await room.look(0);
    const { data, warnings } = await room.look(61);
    expect(data).toMatchObject({ backend: "file", verdict: { kind: "asks", target: "sqlite" } });
    expect(warnings).toContainEqual(expect.objectContaining({ code: "switch-due", hint: "Run `milestone backend switch sqlite --yes`." }));
  });

  test("at 200 without a server PostgreSQL is recommended, the reason says so, and the backend stays", async () => {
    const room = looking({ ...milestones(200), [PATH]: "backend: sqlite\n" });
    const { data } = await room.look(0, { atOnce: true });
    expect(data).toMatchObject({ backend: "sqlite", recommended: "postgresql", switched: null, reasons: expect.arrayContaining(["No PostgreSQL is configured: set DATABASE_URL to postgresql://user:password@host:port/database."]) });
    expect(subjects(room)).toEqual([]);
  });

  test("PostgreSQL is not left because its server is gone, and that is said", async () => {
    const room = looking({ ...milestones(1), [PATH]: "backend: postgresql\n" });
    const { data } = await room.look(0, { atOnce: true });
    expect(data).toMatchObject({ backend: "postgresql", switched: null, reasons: expect.arrayContaining([expect.stringContaining("PostgreSQL holds and is not configured here")]) });
    expect(pointer(room)).toBe("backend: postgresql\n");
  });
});

describe("where catalogs can be had", () => {
  const catalogsWith = (server: string | null) => {
    const made = looking(milestones(200));
    const catalogs = openMemoryCatalogs();
    return { made, catalogs, ports: { ...made.ports, catalogs: { ...catalogs, server: async () => server }, surveyor: openMemorySurveyor(made.repository), backups: BACKUPS } };
  };
  const caller: Caller = { actor: "ada", permission: "maintain", now: () => "2026-03-02T09:00:00.000Z", request: { id: "1", given: true }, dryRun: false, commit: true, yes: false };

  test("the other one is built before the pointer moves", async () => {
    const { made, catalogs, ports } = catalogsWith("db.example.org/one");
    expect((await checkScale(ports, { now: true }, caller)).data).toMatchObject({ switched: { from: "file", to: "postgresql" } });
    expect([catalogs.calls["entries"], pointer(made)]).toEqual([200, "backend: postgresql\n"]);
  });

  test("a server that is named in the settings and cannot be had counts as none", async () => {
    const { made, ports } = catalogsWith(null);
    made.repository.edit("config/milestone-config.yaml", "database:\n  url: env:NOWHERE\n");
    expect((await checkScale(ports, { now: true }, caller)).data).toMatchObject({ recommended: "postgresql", switched: { from: "file", to: "sqlite" } });
  });

  test("one that cannot be built is a problem, the backend stays, and the next look tries again", async () => {
    const { made, catalogs, ports } = catalogsWith(null);
    catalogs.trouble.open = Array.from({ length: 3 }, () => problem("database-unavailable", "away"));
    expect((await checkScale(ports, { now: true }, caller)).problem?.code).toBe("database-unavailable");
    expect([pointer(made), subjects(made)]).toEqual([undefined, []]);
    catalogs.trouble.open = [];
    expect((await checkScale(ports, { now: true }, { ...caller, request: { id: "2", given: true } })).data).toMatchObject({ backend: "sqlite" });
  });

  test("what happens by itself asks nobody, also where there is somebody", async () => {
    const { made, ports } = catalogsWith(null);
    made.repository.edit("config/milestone-config.yaml", "backend_switching:\n  conservative_mode: true\n");
    made.repository.edit(PATH, 'due:\n  backend: sqlite\n  since: "2026-03-02T07:00:00Z"\n');
    const asked: string[] = [];
    const confirm = async (sentence: string) => (asked.push(sentence), null);
    expect((await checkScale({ ...ports, confirm }, { now: false }, { ...caller, yes: true })).data).toMatchObject({ verdict: { kind: "asks" }, switched: null });
    expect(asked).toEqual([]);
    expect((await checkScale({ ...ports, confirm }, { now: true }, caller)).data).toMatchObject({ switched: { to: "sqlite" } });
    expect(asked).toHaveLength(1);
  });
});

describe("what is noted", () => {
  test("what is near, what is due, and what was switched", async () => {
    const room = looking(milestones(50));
    const near = looking(milestones(40));
    await near.look(0);
    expect(near.alerts).toMatchObject([{ event_type: "scale_threshold_approaching", details: { metric: "milestone_count", threshold: 50, backend: "sqlite" } }]);
    await room.look(0);
    await room.look(60);
    expect(room.alerts).toMatchObject([
      { event_type: "scale_status", details: { due: "sqlite", since: "2026-03-02T09:00:00.000Z" } },
      { event_type: "backend_switched", actor: "ada", details: { from: "file", to: "sqlite" } },
    ]);
  });

  test("nothing of what is near where the settings do not want it", async () => {
    const room = looking({ ...milestones(40), ...settings("alerts:\n  scale_threshold_approaching: false\n") });
    expect([(await room.look(0)).warnings, room.alerts]).toEqual([[], []]);
  });
});

test("a file of the pointer that cannot be read is a problem with its place, and is left as it is", async () => {
  const room = looking({ ...milestones(50), [PATH]: "backend: [\n" });
  const { problem: failure } = await room.look(0);
  expect([failure?.code, failure?.at?.path, pointer(room)]).toEqual(["invalid-yaml", `.milestones/${PATH}`, "backend: [\n"]);
});

test("where the log of events cannot be listed the look fails, and nothing is switched", async () => {
  const room = looking(milestones(50));
  const { repository } = room.ports;
  const failing = { ...repository, snapshot: async (request: Parameters<typeof repository.snapshot>[0]) => {
    const snapshot = await repository.snapshot(request);
    return snapshot.ok ? { ...snapshot, value: { ...snapshot.value, list: async (folder: string) => (folder === "events" ? { ok: false as const, problem: problem("unreadable", "no") } : snapshot.value.list(folder)) } } : snapshot;
  } };
  const finished = await checkScale({ ...room.ports, repository: failing }, { now: true }, { actor: "ada", permission: "maintain", now: () => "2026-03-02T09:00:00.000Z", request: { id: "1", given: true }, dryRun: false, commit: true, yes: true });
  expect([finished.problem?.code, subjects(room)]).toEqual(["unreadable", []]);
});
