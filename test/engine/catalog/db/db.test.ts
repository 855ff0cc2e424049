import { describe, expect, test } from "vitest";
import { BROKEN, POINTER, stage, type Stage } from "../backend/backend-stage.ts";

const VERBS = ["backend status", "backend verify", "backend compare", "backend sync", "backend rebuild", "db info", "db assess", "db check", "db verify", "db optimize", "db tune", "db setup", "db pool reset", "db fix"];

async function onSqlite(): Promise<Stage> {
  const on = stage();
  await on.run("backend switch sqlite");
  return on;
}

describe("while the files answer", () => {
  test.each(VERBS)("%s says so and is no failure", async (line) => {
    const { problem, reply, data } = await stage().run(line);
    expect([problem, reply.length > 0, data !== null]).toEqual([null, true, true]);
  });

  test.each(VERBS)("%s says that there is no data where there is none", async (line) => {
    const { run, repository } = stage();
    for (const path of repository.files().keys()) repository.edit(path, null);
    expect((await run(line)).problem?.code).toBe("no-milestone-data");
  });
});

describe("while SQLite answers", () => {
  test.each(VERBS)("%s is no failure", async (line) => {
    const { problem, reply } = await (await onSqlite()).run(line);
    expect([problem, reply.length > 0]).toEqual([null, true]);
  });

  test("backend status says whether it is up to date, and how far behind", async () => {
    const { run, repository } = await onSqlite();
    expect((await run("backend status")).data).toMatchObject({ backend: "sqlite", pointer: "sqlite", override: null, milestones: 3, current: true, behind: 0 });
    repository.edit("active/milestone-002.yaml", "id: milestone-002\ntitle: Another\nstatus: planned\n");
    expect((await run("backend status")).data).toMatchObject({ current: false, behind: 1 });
  });

  test("db assess says what the guides show: type, size, records, recommendation", async () => {
    const { data } = await (await onSqlite()).run("db assess");
    expect(data).toMatchObject({ database: "sqlite", records: 3, recommended: "file", recommendation: "Continue with SQLite, although the files would be enough" });
  });

  test("db optimize tells size and rows before and after", async () => {
    expect((await (await onSqlite()).run("db optimize")).data).toMatchObject({ backend: "sqlite", before: { bytes: 0, rows: { milestone: 3 } }, after: { bytes: 0 }, done: [] });
  });

  test("db tune times every kind of question, the slowest first, and with --queries again afterwards", async () => {
    const { run } = await onSqlite();
    const before = (await run("db tune")).data;
    expect(before).toMatchObject({ backend: "sqlite", queries: expect.arrayContaining([{ question: "list", before: expect.any(Number), after: null }]) });
    expect((await run("db tune --queries")).data).toMatchObject({ queries: expect.arrayContaining([{ question: "search", before: expect.any(Number), after: expect.any(Number) }]) });
  });
});

describe("while PostgreSQL answers", () => {
  test("db tune recommends no more connections than can be used, and --apply commits that", async () => {
    const { run, repository } = stage();
    await run("backend switch postgresql");
    repository.edit(POINTER, "backend: postgresql\npostgresql:\n  pool_size: 80\n");
    expect((await run("db tune")).data).toMatchObject({ advice: [{ setting: "postgresql.pool_size", now: "80", wanted: "12", applied: false }] });
    const { changes } = await run("db tune --apply");
    expect([changes.length, repository.files().get(POINTER)]).toEqual([1, "backend: postgresql\npostgresql:\n  pool_size: 12\n"]);
  });

  test("db setup makes what is missing, and with --dry-run only says so", async () => {
    const { run } = stage();
    expect((await run("db setup --postgresql", { dryRun: true })).data).toEqual({ backend: "postgresql", steps: [{ what: "database milestones", state: "missing" }] });
    expect((await run("db setup --postgresql")).data).toMatchObject({ steps: [{ state: "made" }] });
  });
});

describe("a database that cannot be had", () => {
  test("is unhealthy to db check, which says that the files answer", async () => {
    let broken = false;
    const { run } = stage({ fails: (call) => (broken && call.startsWith("open") ? BROKEN : null) });
    await run("backend switch sqlite");
    broken = true;
    expect(await run("db check")).toMatchObject({ data: { backend: "sqlite", health: "unhealthy" }, problem: { code: "database-unavailable", message: "It is gone. Until then the files answer." } });
    expect(await run("backend status")).toMatchObject({ data: { backend: "sqlite", catalog: null }, problem: null, warnings: [BROKEN] });
  });

  test("is built anew by what the hint says, where it is damaged", async () => {
    let broken = false;
    const { run } = stage({ fails: (call) => (broken && call.startsWith("open") ? { ...BROKEN, code: "database-corrupt" } : null) });
    await run("backend switch sqlite");
    broken = true;
    expect((await run("db check")).problem).toMatchObject({ code: "database-corrupt", hint: "Build it anew: milestone backend rebuild sqlite" });
  });

  test("that nobody configured is said to be just that", async () => {
    for (const line of ["db check --backend postgresql", "db setup --postgresql", "backend verify postgresql", "backend sync postgresql"]) {
      expect((await stage({ server: null }).run(line)).problem, line).toMatchObject({ code: "prerequisite-missing", hint: expect.stringContaining("DATABASE_URL") });
    }
  });
});

test("db check of files names how many cannot be read", async () => {
  const { run, repository } = stage();
  repository.edit("active/milestone-002.yaml", "id: [\n");
  expect(await run("db check")).toMatchObject({ data: { health: "degraded", checks: [{ name: "files", ok: false, found: "1 of 3 cannot be read" }] }, problem: { code: "check-failed" } });
});
