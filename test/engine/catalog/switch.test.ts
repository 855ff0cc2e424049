import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { ok } from "../../../src/core/base/result.ts";
import { switchBackend } from "../../../src/engine/catalog/switch.ts";
import type { Catalogs } from "../../../src/ports/catalog.ts";
import { BROKEN, overApi, POINTER, stage } from "./backend/backend-stage.ts";

const DIRECTIONS = [["file", "sqlite"], ["file", "postgresql"], ["sqlite", "file"], ["sqlite", "postgresql"], ["postgresql", "file"], ["postgresql", "sqlite"]] as const;
const CONSERVATIVE = "backend_switching:\n  conservative_mode: true\n";

describe("a switch", () => {
  test.each(DIRECTIONS)("from %s to %s keeps every milestone and proves it", async (from, to) => {
    const { run, pointer, repository } = stage();
    if (from !== "file") await run(`backend switch ${from}`);
    const before = [...repository.files()].filter(([path]) => path !== POINTER);
    const finished = await run(`backend switch ${to}`);
    expect([finished.data, finished.problem, finished.warnings]).toEqual([{ from, to, rows: 3, verified: true }, null, []]);
    expect([pointer(), [...repository.files()].filter(([path]) => path !== POINTER)]).toEqual([to, before]);
  });

  test("makes a backup first, and commits the pointer after everything was compared", async () => {
    const { run, backups, calls, repository, alerts } = stage();
    const finished = await run("backend switch sqlite");
    expect([backups.map(({ label }) => label), calls[0]]).toEqual([["switch-file-sqlite"], "backup"]);
    expect(repository.commits.map(({ message }) => message.subject)).toEqual(["chore(milestones): backend is sqlite, was file: by hand"]);
    expect(finished.changes.map(({ path }) => path)).toEqual([POINTER]);
    expect(alerts).toMatchObject([{ event_type: "backend_switched", details: { from: "file", to: "sqlite", reason: "by hand" } }]);
  });

  test("throws away what the old backend held, at the very end", async () => {
    const { run, calls } = stage();
    await run("backend switch sqlite");
    await run("backend switch postgresql");
    expect(calls.at(-1)).toBe("discard sqlite");
  });

  test("to what is in use already changes nothing and compares all the same", async () => {
    const { run, repository } = stage();
    await run("backend switch sqlite");
    const finished = await run("backend switch sqlite");
    expect([finished.data, finished.problem, repository.commits.length]).toEqual([{ from: "sqlite", to: "sqlite", rows: 3, verified: true }, null, 1]);
  });

  test("without a name goes to what the scale asks for", async () => {
    const { run, pointer } = stage({ milestones: 50 });
    expect((await run("backend switch")).data).toMatchObject({ from: "file", to: "sqlite", rows: 50 });
    expect(pointer()).toBe("sqlite");
  });

  test("to a smaller one than a threshold asks for says that it will not last, and how it would", async () => {
    const { run, pointer } = stage({ milestones: 50 });
    await run("backend switch sqlite");
    const { problem, warnings } = await run("backend switch file");
    expect([problem, pointer()]).toEqual([null, "file"]);
    expect(warnings).toMatchObject([{ code: "switch-due", message: expect.stringContaining("goes over to it again"), hint: "To stay here: milestone config set backend_override file" }]);
  });

  test("tells each step and its time with --debug", async () => {
    const { data } = await stage().run("backend switch sqlite --debug");
    expect(data).toMatchObject({ steps: ["backup", "build", "compare", "switch", "health"].map((step) => ({ step, milliseconds: expect.any(Number) })) });
  });

  test("says with --dry-run what it would do, and does nothing", async () => {
    const { run, calls, repository } = stage();
    expect((await run("backend switch sqlite --dry-run", { dryRun: true })).data).toMatchObject({ verified: false });
    expect([calls, repository.commits]).toEqual([[], []]);
  });

  test("is refused while backend_override names another", async () => {
    const { run } = stage({ config: "backend_override: file\n" });
    expect((await run("backend switch sqlite")).problem).toMatchObject({ code: "refused", hint: expect.stringContaining("config unset backend_override") });
  });

  test("to PostgreSQL needs one that is configured", async () => {
    const { run } = stage({ server: null });
    expect((await run("backend switch postgresql")).problem).toMatchObject({ code: "prerequisite-missing", hint: expect.stringContaining("DATABASE_URL") });
  });

  test("commits the pointer alone where there is no checkout", async () => {
    const on = stage();
    const { data, problem: fault } = await switchBackend(overApi(on), { target: "sqlite", reason: "50 milestones", step: false, debug: false }, { actor: "bot", permission: "admin", now: () => "2026-03-02T09:00:00Z", request: { id: "r", given: false }, dryRun: false, commit: true, yes: false });
    expect([data, fault, on.pointer(), on.calls]).toEqual([{ from: "file", to: "sqlite", rows: 3, verified: false }, null, "sqlite", []]);
  });
});

describe("a switch that cannot be finished", () => {
  test("leaves the old backend in use, whichever call fails, and loses nothing", async () => {
    const usual = stage();
    await usual.run("backend switch postgresql");
    await usual.run("backend switch sqlite");
    const first = usual.calls.indexOf("backup", 1);
    for (let at = first + 1; at <= usual.calls.length; at++) {
      const { run, pointer, repository, calls } = stage({ fails: (_call, count) => (count === at ? BROKEN : null) });
      await run("backend switch postgresql");
      const before = repository.files();
      const { problem: fault, warnings } = await run("backend switch sqlite");
      const last = calls.length === at && calls.at(-1) === "discard postgresql";
      expect([pointer(), fault?.code ?? null, warnings.length], `call ${at} (${usual.calls[at - 1]})`).toEqual(last ? ["sqlite", null, 1] : ["postgresql", "database-unavailable", 0]);
      if (!last) expect(repository.files()).toEqual(before);
    }
  });

  test("leaves the old one where the other does not answer alike, after building it anew once", async () => {
    const { run, pointer, calls } = stage();
    const { data, problem: fault } = await run("backend switch sqlite", {}, { catalogs: forgetful() });
    expect([pointer(), fault?.code, data]).toEqual([undefined, "check-failed", { from: "file", to: "sqlite", rows: 3, verified: false }]);
    expect(fault?.message).toContain("answers of SQLite are not those of the files");
    expect(calls).toEqual(["backup"]);
  });

  test("goes back where an answer takes longer than five seconds", async () => {
    const { run, pointer, repository } = stage({ passes: 5_001 });
    const { problem: fault } = await run("backend switch sqlite");
    expect([fault?.code, pointer()]).toEqual(["check-failed", undefined]);
    expect(fault?.message).toMatch(/^SQLite was not kept: The question \S+ took 50\d\d ms, more than 5000\. The files are in use again\.$/);
    expect(repository.commits.map(({ message }) => message.subject)).toEqual(["chore(milestones): backend is sqlite, was file: by hand", "chore(milestones): backend is file again"]);
  });

  test("goes back to the files even where the old backend cannot be asked any more", async () => {
    let broken = false;
    const { run, pointer } = stage({ fails: (call) => (broken && call.includes("sqlite") ? BROKEN : null) });
    await run("backend switch sqlite");
    broken = true;
    const { data, warnings } = await run("backend switch file --debug");
    expect(data).toMatchObject({ from: "sqlite", to: "file", rows: 3, verified: true, steps: [{}, { found: expect.stringContaining("cannot be asked any more") }, {}, {}] });
    expect([pointer(), warnings.length]).toEqual(["file", 1]);
  });

  test("is a conflict where somebody else has switched meanwhile", async () => {
    const { run, pointer, repository, ports } = stage();
    const surveyor = ports.surveyor;
    const meddling: NonNullable<typeof surveyor> = { survey: async (request) => {
      repository.edit(POINTER, "backend: postgresql\n");
      return surveyor ? surveyor.survey(request) : Promise.reject(new Error("none"));
    } };
    expect((await run("backend switch sqlite", {}, { surveyor: meddling })).problem?.code).toBe("conflict");
    expect(pointer()).toBe("postgresql");
  });
});

describe("in conservative mode", () => {
  test("a switch needs a yes", async () => {
    const { run, calls } = stage({ config: CONSERVATIVE });
    expect((await run("backend switch sqlite")).problem).toMatchObject({ code: "confirmation-needed", hint: "Add --yes to the command." });
    expect(calls).toEqual([]);
  });

  test("a switch compares everything twice, before and after", async () => {
    const { data } = await stage({ config: CONSERVATIVE }).run("backend switch sqlite --debug", { yes: true });
    expect(data).toMatchObject({ steps: [{ step: "backup" }, { step: "build" }, { step: "compare" }, { step: "switch" }, { step: "health" }, { step: "compare again" }] });
  });

  test("a switch needs the backup", async () => {
    const on = stage({ config: CONSERVATIVE, fails: (call) => (call === "backup" ? problem("disk-full", "No room.") : null) });
    expect([(await on.run("backend switch sqlite", { yes: true })).problem?.code, on.pointer()]).toEqual(["disk-full", undefined]);
  });
});

describe("with --step", () => {
  test("each step is asked for, and the first no ends it", async () => {
    const asked: string[] = [];
    const { run, pointer } = stage();
    const { problem: fault } = await run("backend switch sqlite --step", {}, { confirm: async (sentence) => {
      asked.push(sentence);
      return asked.length < 3 ? null : problem("confirmation-needed", "No.");
    } });
    expect([asked, fault?.code, pointer()]).toEqual([["Make a backup of the milestones?", "Build SQLite from the files?", "Compare every answer of SQLite with the files?"], "confirmation-needed", undefined]);
  });

  test("a no to the clean-up leaves the old catalog lying, and is no failure", async () => {
    const { run, calls } = stage();
    await run("backend switch sqlite");
    const { problem: fault, warnings } = await run("backend switch file --step", {}, { confirm: async (sentence) => (sentence.startsWith("Throw") ? problem("confirmation-needed", "No.") : null) });
    expect([fault, warnings, calls.includes("discard sqlite")]).toEqual([null, [], false]);
  });

  test("and nobody to ask, --yes is needed", async () => {
    const { run } = stage();
    expect((await run("backend switch sqlite --step")).problem?.code).toBe("confirmation-needed");
    expect((await run("backend switch sqlite --step", { yes: true })).problem).toBeNull();
  });
});

test("whoever looks on is told how far it has come", async () => {
  const steps = new Set<string>();
  await stage().run("backend switch sqlite", {}, { progress: ({ step }) => void steps.add(step) });
  expect([...steps]).toEqual(expect.arrayContaining(["backup", "reading for sqlite", "comparing file and sqlite", "switch", "health"]));
});

/** A catalog that knows nothing, and says of everything that it is up to date. */
function forgetful(): Catalogs {
  const nothing = { milestones: null, events: null, sessions: null, approvals: null };
  return {
    server: async () => null, setUp: async () => ok([]), discard: async () => ok(null),
    open: async () => ok({
      backend: "sqlite", stamps: async () => ok(nothing), versions: async () => ok(new Map()), refresh: async () => ok("done"),
      answer: async (questions) => ok(questions.map(() => ok({ rows: [], total: 0 }))),
      info: async () => ok({ backend: "sqlite", place: "x", version: "0", schema_version: 1, bytes: 0, rows: {}, pool: null, settings: {} }),
      check: async () => ok([]), optimize: async () => ok([]), close: async () => undefined,
    }),
  };
}
