import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openAnswerCache } from "../../../../src/engine/catalog/answer-cache.ts";
import { failed, ok } from "../../../../src/core/base/result.ts";
import { problem } from "../../../../src/core/base/problem.ts";
import type { Catalogs } from "../../../../src/ports/catalog.ts";
import { keepingScene } from "./keeping-scene.ts";

const CACHE = ".milestones/templates/.cache/x";

/** Catalogs that only tell what of them was thrown away. */
function discarding(more: Partial<Catalogs> = {}) {
  const discarded: string[] = [];
  const catalogs: Catalogs = {
    server: async () => null,
    setUp: async () => ok([]),
    open: async () => failed(problem("database-unavailable", "not asked")),
    discard: async (backend) => (discarded.push(backend), ok(null)),
    ...more,
  };
  return { discarded, catalogs };
}

describe("cache clear", () => {
  test("throws away indexes, files of earlier versions and what is kept in memory", async () => {
    const { run, put, fixture } = await keepingScene();
    put(CACHE, "x");
    const answers = openAnswerCache(() => 0);
    answers.keep("a", 1, { ttlMs: 1_000, bytesMax: 1_000 });
    const { discarded, catalogs } = discarding({ server: async () => "db.example.org" });
    expect(await run("cache clear", {}, { catalogs, answers })).toMatchObject({ problem: null, data: { indexes: ["sqlite", "postgresql"], files: ["templates/.cache/x"] } });
    expect([discarded, answers.size(), existsSync(join(fixture.folder, CACHE))]).toEqual([["sqlite", "postgresql"], 0, false]);
  });

  test("leaves PostgreSQL alone where none is configured, and everything in a dry run", async () => {
    const { run } = await keepingScene();
    const { discarded, catalogs } = discarding();
    await run("cache clear --force", {}, { catalogs });
    await run("cache clear", { dryRun: true }, { catalogs });
    expect(discarded).toEqual(["sqlite"]);
  });

  test("says what could not be thrown away, and is no failure for it", async () => {
    const { run } = await keepingScene();
    const { catalogs } = discarding({ discard: async () => failed(problem("database-busy", "Others are at it.")) });
    expect(await run("cache clear", {}, { catalogs })).toMatchObject({ problem: null, data: { indexes: [] }, warnings: [{ code: "database-busy" }] });
  });

  test("changes no answer", async () => {
    const { run } = await keepingScene();
    const before = await run("list");
    await run("cache clear");
    expect((await run("list")).data).toEqual(before.data);
  });
});

test("data refresh throws indexes away and answers from the files, read anew", async () => {
  const { run } = await keepingScene();
  const { discarded, catalogs } = discarding();
  const finished = await run("data refresh", {}, { catalogs });
  expect([finished.problem, discarded, finished.reply[0]]).toEqual([null, ["sqlite"], { kind: "text", text: "Every file was read anew." }]);
});
