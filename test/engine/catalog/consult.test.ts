import { beforeEach, describe, expect, it } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { text } from "../../../src/core/base/reply.ts";
import { defineQuestion, type Query } from "../../../src/core/verb.ts";
import { ok } from "../../../src/core/base/result.ts";
import { ask } from "../../../src/engine/ask.ts";
import { openAnswerCache } from "../../../src/engine/catalog/answer-cache.ts";
import type { Caller, Finished } from "../../../src/engine/invocation.ts";
import type { Alert } from "../../../src/ports/alerts.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import { openMemoryCatalogs, type MemoryCatalogs } from "../../support/memory/memory-catalog.ts";
import { openMemorySurveyor } from "../../support/memory/memory-surveyor.ts";
import { scene, type Scene } from "../../support/scene.ts";

const titles = defineQuestion({
  name: "titles",
  summary: "Every title.",
  permission: "read",
  args: {},
  examples: [],
  analytics: true,
  asks: () => ({ listing: { ask: "list", archived: true, limit: null, offset: 0, sort: "id", descending: false } }),
  show: ({ listing }, _args, { exists }) => ({ data: { titles: listing.rows.map(({ title }) => title), exists }, reply: [text("")] }),
});

const MILESTONE = (title: string): string => `id: milestone-001\ntitle: ${title}\nstatus: planned\ntasks: []\n`;
const SQLITE = { "config/milestone-config.yaml": "version: 2.0.0\nbackend_override: sqlite\n" };

let it_: Scene;
let catalogs: MemoryCatalogs;
let alerts: Alert[];

function opened(files: Readonly<Record<string, string>>): void {
  it_ = scene(files);
  catalogs = openMemoryCatalogs();
  alerts = [];
}

function ports(): Ports {
  return {
    ...it_.ports,
    catalogs,
    surveyor: openMemorySurveyor(it_.repository),
    alerts: { note: async (alert) => void alerts.push(alert), recent: async () => alerts },
  };
}

const caller: Caller = { actor: "ada", permission: "read", now: () => "2026-03-02T09:00:00.000Z", request: { id: "1", given: false }, dryRun: false, commit: true, yes: false };
const asked = (verb: Query = titles): Promise<Finished> => ask(ports(), { verb, args: {}, line: verb.name }, caller);

beforeEach(() => opened({ ...SQLITE, "active/milestone-001.yaml": MILESTONE("One") }));

describe("a question", () => {
  it("is answered by the catalog that is configured, which is made of the files first", async () => {
    expect((await asked()).data).toEqual({ titles: ["One"], exists: true });
    expect(catalogs.calls).toMatchObject({ open: 1, refresh: 1, answer: 1, entries: 1 });
  });

  it("reads nothing again where nothing has changed, and only what has changed where something has", async () => {
    for (let number = 2; number <= 9; number++) it_.repository.edit(`active/milestone-00${number}.yaml`, MILESTONE(`Number ${number}`).replace("001", `00${number}`));
    await asked();
    await asked();
    expect(catalogs.calls).toMatchObject({ refresh: 1, entries: 9 });
    it_.repository.edit("active/milestone-001.yaml", MILESTONE("Another"));
    it_.repository.edit("active/milestone-002.yaml", null);
    expect((await asked()).data).toMatchObject({ titles: ["Another", "Number 3", "Number 4", "Number 5", "Number 6", "Number 7", "Number 8", "Number 9"] });
    expect(catalogs.calls).toMatchObject({ refresh: 2, entries: 11 });
  });

  it("is answered as the files have it while they change under its hands, and by the files where they never rest", async () => {
    let edits = 0;
    catalogs.beforeAnswer = async () => {
      if (edits++ > 0) return;
      it_.repository.edit("active/milestone-001.yaml", MILESTONE("Faster"));
      catalogs.beforeAnswer = async () => undefined;
      await asked();
    };
    expect((await asked()).data).toMatchObject({ titles: ["Faster"] });
    let number = 0;
    catalogs.beforeAnswer = async () => {
      const hook = catalogs.beforeAnswer;
      catalogs.beforeAnswer = async () => undefined;
      it_.repository.edit("active/milestone-001.yaml", MILESTONE(`Never ${++number}`));
      await asked();
      catalogs.beforeAnswer = hook;
    };
    const restless = await asked();
    expect(restless.data).toMatchObject({ titles: [`Never ${number}`] });
    expect(restless.warnings.map(({ code }) => code)).toEqual(["database-busy"]);
  });

  it("is answered by the files where the catalog cannot be asked, with one warning and one alert", async () => {
    for (const method of ["open", "stamps", "refresh", "answer"] as const) {
      opened({ ...SQLITE, "active/milestone-001.yaml": MILESTONE("One") });
      catalogs.trouble[method] = [problem("database-unavailable", "The database is away.", { hint: "Start it." })];
      const finished = await asked();
      expect([finished.problem, finished.data]).toEqual([null, { titles: ["One"], exists: true }]);
      expect(finished.warnings).toEqual([problem("database-unavailable", "The database is away. The files answered instead of SQLite.", { hint: "Start it." })]);
      expect(alerts).toEqual([{ timestamp: caller.now(), event_type: "database_issues", actor: "system", details: { backend: "sqlite", code: "database-unavailable", message: "The database is away." } }]);
    }
  });

  it("throws a damaged catalog away and builds it again with an alert and without a word, once", async () => {
    const damaged = problem("database-corrupt", "It is damaged.");
    catalogs.trouble.answer = [damaged];
    const mended = await asked();
    expect([mended.data, mended.warnings, catalogs.calls["discard"]]).toEqual([{ titles: ["One"], exists: true }, [], 1]);
    expect(alerts).toMatchObject([{ event_type: "database_issues", details: { backend: "sqlite", code: "database-corrupt" } }]);
    catalogs.trouble.open = [damaged, damaged];
    const hopeless = await asked();
    expect([hopeless.data, hopeless.warnings.map(({ code }) => code)]).toEqual([{ titles: ["One"], exists: true }, ["database-corrupt"]]);
  });

  it("tells of files that cannot be read, the same by the catalog as by the files", async () => {
    it_.repository.edit("active/milestone-002.yaml", "title: [\n");
    it_.repository.edit("completed/milestone-001.yaml", MILESTONE("Done already"));
    const byCatalog = await asked();
    it_.repository.edit("config/milestone-config.yaml", "version: 2.0.0\n");
    const byFiles = await asked();
    expect(byCatalog.data).toEqual({ titles: ["Done already"], exists: true });
    expect(byCatalog.warnings.map(({ code }) => code).sort()).toEqual(["duplicate-id", "invalid-yaml"]);
    expect(byFiles).toEqual(byCatalog);
  });

  it("opens no catalog where files are enough, where there is nothing yet, and where earlier layouts lie among the files", async () => {
    for (const files of [{ "active/milestone-001.yaml": MILESTONE("One") }, {}, { ...SQLITE, "active/dependencies.yaml": "milestones: []\n" }, { ...SQLITE, "archive.yaml": "completed_milestones: []\n" }]) {
      opened(files);
      expect((await asked()).problem).toBeNull();
      expect(catalogs.calls).toEqual({});
    }
  });

  it("of analytics is refused in emergency mode, and answered when that is over", async () => {
    it_.repository.edit("config/milestone-config.yaml", "version: 2.0.0\nperformance:\n  emergency_mode: true\n");
    expect((await asked()).problem?.message).toBe("titles is disabled in emergency mode.");
    it_.repository.edit("config/milestone-config.yaml", "version: 2.0.0\n");
    expect((await asked()).problem).toBeNull();
  });

  it("waits for no writer", async () => {
    const writing = await it_.repository.snapshot({ for: "write" });
    expect((await asked()).data).toMatchObject({ titles: ["One"] });
    if (writing.ok) await writing.value.release();
  });
});

describe("a process that lives long", () => {
  const CACHED = { "config/milestone-config.yaml": "version: 2.0.0\ncache:\n  enabled: true\n  ttl: 60\n", "active/milestone-001.yaml": MILESTONE("One") };
  let now = 0;
  let reads = 0;
  let state = "a";

  /** Over a repository whose snapshots say what they are of; counts reads of milestones. */
  function remembering(files: Readonly<Record<string, string>>): () => Promise<Finished> {
    opened(files);
    [now, reads, state] = [0, 0, "a"];
    const answers = openAnswerCache(() => now);
    const { repository } = it_;
    const watched: Ports = {
      ...it_.ports,
      answers,
      repository: {
        ...repository,
        async snapshot(wish) {
          const taken = await repository.snapshot(wish);
          if (!taken.ok) return taken;
          const read = (paths: readonly string[]): ReturnType<typeof taken.value.read> => {
            reads += paths.filter((path) => path.startsWith("active/milestone")).length;
            return taken.value.read(paths);
          };
          return ok({ ...taken.value, state, read });
        },
      },
    };
    return () => ask(watched, { verb: titles, args: {}, line: "titles" }, caller);
  }

  it("reads no milestone for the same question again within the time that answers are kept", async () => {
    const again = remembering(CACHED);
    const first = await again();
    const [once] = [reads];
    expect(once).toBeGreaterThan(0);
    expect([await again(), reads]).toEqual([first, once]);
    now = 60_000;
    await again();
    expect(reads).toBe(2 * once);
  });

  it("reads again after any write, whoever made it", async () => {
    const again = remembering(CACHED);
    await again();
    it_.repository.edit("active/milestone-001.yaml", MILESTONE("Two"));
    state = "b";
    expect((await again()).data).toMatchObject({ titles: ["Two"] });
  });

  it("keeps nothing where the settings do not ask for it, and says so of a store that there is not", async () => {
    const again = remembering({ ...CACHED, "config/milestone-config.yaml": "version: 2.0.0\n" });
    await again();
    const once = reads;
    await again();
    expect(reads).toBe(2 * once);
    const redis = await remembering({ ...CACHED, "config/milestone-config.yaml": "version: 2.0.0\ncache:\n  enabled: true\n  type: redis\n" })();
    expect([redis.data, redis.warnings.map(({ code }) => code)]).toEqual([{ titles: ["One"], exists: true }, ["not-available"]]);
  });
});
