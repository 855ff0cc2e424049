import { describe, expect, test } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import { BROKEN, stage } from "./backend-stage.ts";

describe("backend rebuild", () => {
  test.each(["backend rebuild sqlite", "db fix --backend sqlite", "db upgrade --backend sqlite", "db reindex --backend sqlite"])("%s throws the catalog away, builds it anew and compares it", async (line) => {
    const { run, calls, repository } = stage();
    const before = repository.files();
    const { data, problem: fault } = await run(line);
    expect(data).toMatchObject({ backend: "sqlite", read: 3, rows: 3, verified: true, before: { rows: {} }, after: { rows: { milestone: 3 } }, milliseconds: expect.any(Number) });
    expect([fault, calls.filter((call) => call.startsWith("discard")), repository.files()]).toEqual([null, ["discard sqlite"], before]);
  });

  test("does not need the old one to be readable", async () => {
    const { run } = stage({ fails: (_call, count) => (count === 1 ? problem("database-newer", "Later.") : null) });
    expect((await run("backend rebuild sqlite")).data).toMatchObject({ before: null, verified: true });
  });

  test("of the files is nothing to do, and no failure", async () => {
    expect(await stage().run("backend rebuild")).toMatchObject({ data: { backend: "file", done: false }, problem: null });
  });

  test("says what it would do with --dry-run, and does nothing", async () => {
    const { run, calls } = stage();
    await run("backend rebuild sqlite --dry-run", { dryRun: true });
    expect(calls).toEqual([]);
  });
});

describe("db reset", () => {
  test("needs a yes, and then does what backend rebuild does", async () => {
    const { run, calls } = stage();
    expect([(await run("db reset --backend sqlite")).problem?.code, calls]).toEqual(["confirmation-needed", []]);
    expect((await run("db reset --schema --backend sqlite", { yes: true })).data).toMatchObject({ backend: "sqlite", verified: true });
  });
});

describe("backend sync", () => {
  test("takes over what is missing, then nothing, then what has changed", async () => {
    const { run, repository } = stage();
    const read = async (): Promise<unknown> => (await run("backend sync sqlite")).data;
    expect(await read()).toMatchObject({ read: 3, after: { rows: { milestone: 3 } } });
    expect(await read()).toMatchObject({ read: 0, before: { rows: { milestone: 3 } } });
    repository.edit("active/milestone-002.yaml", "id: milestone-002\ntitle: Another\nstatus: planned\n");
    expect(await read()).toMatchObject({ read: 1 });
  });

  test("fails with what the catalog says", async () => {
    expect((await stage({ fails: (call) => (call === "refresh" ? BROKEN : null) }).run("backend sync sqlite")).problem).toEqual(BROKEN);
  });
});
