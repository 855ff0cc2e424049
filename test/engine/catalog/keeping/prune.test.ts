import { existsSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FIRST, keepingScene, SECOND } from "./keeping-scene.ts";

const LONG_AGO = new Date("2026-01-01T00:00:00Z");
const LOG = ".milestones/logs/old.log";
const SESSION = (id: string): string => `session:\n  id: ${id}\n  milestone_id: milestone-001\n  status: completed\n  started_at: "2026-01-01T09:00:00.000Z"\n  saved_at: "2026-01-01T09:05:00.000Z"\n  ended_at: "2026-01-01T09:05:00.000Z"\nsteps: []\n`;

async function old() {
  const it = await keepingScene({ ".milestones/sessions/session-20260101-001.yaml": SESSION("session-20260101-001") });
  it.put(LOG, "line\n");
  utimesSync(join(it.fixture.folder, LOG), LONG_AGO, LONG_AGO);
  it.put(".milestones/logs/new.log", "line\n");
  const make = async (at: string) => it.run("backup create", { now: () => at });
  for (const at of ["2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z", "2026-01-03T00:00:00.000Z"]) await make(at);
  return it;
}

const there = ({ folder }: { readonly folder: string }, path: string): boolean => existsSync(join(folder, path));

describe("data prune", () => {
  test("asks for a yes, and takes nothing away without one", async () => {
    const { run, fixture } = await old();
    const before = fixture.git("for-each-ref");
    expect((await run("data prune")).problem).toMatchObject({ code: "confirmation-needed", hint: expect.stringContaining("--yes") });
    expect([fixture.git("for-each-ref"), there(fixture, LOG)]).toEqual([before, true]);
  });

  test("asks a person where there is one", async () => {
    const { run, fixture } = await old();
    const asked: string[] = [];
    const answers = [{ code: "confirmation-needed" as const, message: "You did not say yes; nothing was changed." }, null];
    const confirm = async (sentence: string) => (asked.push(sentence), answers.shift() ?? null);
    expect((await run("data prune", {}, { confirm })).problem?.code).toBe("confirmation-needed");
    expect([there(fixture, LOG), (await run("data prune", {}, { confirm })).problem, there(fixture, LOG)]).toEqual([true, null, false]);
    expect(asked[0]).toBe("Take away backups, completed sessions, logs and caches older than 30d?");
  });

  test("lists in a dry run what would go, and takes nothing away", async () => {
    const { run, fixture } = await old();
    const before = [fixture.git("for-each-ref"), fixture.git("rev-parse", "HEAD")];
    expect(await run("data prune", { dryRun: true })).toMatchObject({
      problem: null, data: { backups: ["20260102T000000Z-manual", "20260101T000000Z-manual"], files: ["logs/old.log"], sessions: ["session-20260101-001"] },
    });
    expect([fixture.git("for-each-ref"), fixture.git("rev-parse", "HEAD"), there(fixture, LOG)].slice(0, 2)).toEqual(before);
    expect(there(fixture, LOG)).toBe(true);
  });

  test("takes old backups but the newest, completed sessions and logs away; milestones and what happened to them stay", async () => {
    const { run, fixture } = await old();
    expect(await run("data prune --older-than 30d", { yes: true })).toMatchObject({ problem: null });
    expect(fixture.git("for-each-ref", "--format=%(refname)", "refs/milestones/backup")).toBe("refs/milestones/backup/20260103T000000Z-manual");
    expect([LOG, ".milestones/logs/new.log", ".milestones/sessions/session-20260101-001.yaml", FIRST, SECOND].map((path) => there(fixture, path))).toEqual([false, true, false, true, true]);
  });

  test("finds nothing the second time", async () => {
    const { run } = await old();
    await run("data prune", { yes: true });
    expect(await run("data prune", { yes: true })).toMatchObject({ problem: null, data: { backups: [], files: [], sessions: [] } });
  });

  test("takes away nothing that is younger", async () => {
    const { run } = await old();
    expect(await run("data prune --older-than 365d", { yes: true })).toMatchObject({ data: { backups: [], files: [], sessions: [] } });
  });
});
