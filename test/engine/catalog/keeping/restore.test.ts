import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isObject } from "../../../../src/core/base/json.ts";
import type { Finished } from "../../../../src/engine/invocation.ts";
import { FIRST, keepingScene, SECOND } from "./keeping-scene.ts";

const PICTURE = ".milestones/deliverables/a.png";
const THIRD = ".milestones/active/milestone-003.yaml";

/** A backup, and afterwards hand edits, a commit and files of this machine. */
async function changed() {
  const it = await keepingScene();
  it.put(PICTURE, Buffer.from([0xff, 0xfe, 0, 1]));
  await it.run("backup create --label good");
  await it.run("plan Third");
  it.put(FIRST, "broken: [\n");
  it.put(PICTURE, "no picture");
  it.put(".milestones/data/milestones.db", "index");
  it.put("src/code.txt", "my own work\n");
  it.fixture.git("add", "src/code.txt");
  return it;
}

/** The backup of what was there before. */
function keptBy({ data }: Finished): string {
  return isObject(data) ? String(data["before"]) : "";
}

const text = ({ folder }: { readonly folder: string }, path: string): string => readFileSync(join(folder, path), "latin1");

describe("backup restore", () => {
  test("makes the data what the backup holds, in one commit that says so, and leaves everything else alone", async () => {
    const { run, fixture } = await changed();
    const before = fixture.git("rev-parse", "HEAD");
    const finished = await run("backup restore latest");
    expect(finished).toMatchObject({ problem: null, data: { restored: "20260302T090000Z-good", files: ["active/milestone-001.yaml", "active/milestone-003.yaml", "deliverables/a.png", "events/milestone-003.jsonl"] } });
    expect([text(fixture, FIRST), text(fixture, PICTURE), existsSync(join(fixture.folder, THIRD))]).toEqual(["id: milestone-001\ntitle: First\n", "\u00ff\u00fe\u0000\u0001", false]);
    expect([text(fixture, ".milestones/data/milestones.db"), fixture.git("diff", "--cached", "--name-only")]).toEqual(["index", "src/code.txt"]);
    expect([fixture.git("rev-parse", "HEAD^"), fixture.git("log", "-1", "--format=%s")]).toEqual([before, "chore(milestones): restore backup 20260302T090000Z-good"]);
    expect(fixture.git("log", "-1", "--format=%b")).toMatch(/^What was there before is kept as \S+-before-restore\.\n\nCommand: backup restore 20260302T090000Z-good\nActor: ada\nRequest: request-3/);
    expect(fixture.git("status", "--porcelain", ".milestones")).toBe("");
  });

  test("keeps the present first, so that one can go back to it just so", async () => {
    const { run, fixture } = await changed();
    const present = [FIRST, SECOND, THIRD, PICTURE].map((path) => text(fixture, path));
    const before = keptBy(await run("backup restore latest"));
    expect(await run(`backup test ${before}`)).toMatchObject({ problem: null });
    await run(`backup restore ${before}`);
    expect([FIRST, SECOND, THIRD, PICTURE].map((path) => text(fixture, path))).toEqual(present);
  });

  test("of the latest twice is once: nothing is committed and nothing kept the second time", async () => {
    const { run, fixture } = await changed();
    await run("backup restore latest");
    const refs = fixture.git("for-each-ref");
    expect(await run("backup restore latest")).toMatchObject({ problem: null, data: { before: null, files: [] }, reply: [{ text: "Everything is as in 20260302T090000Z-good already." }] });
    expect(fixture.git("for-each-ref")).toBe(refs);
  });

  test("shows the difference in a dry run, and changes nothing", async () => {
    const { run, fixture } = await changed();
    const before = [fixture.git("for-each-ref"), text(fixture, FIRST), text(fixture, PICTURE)];
    const { diff, problem } = await run("backup restore latest", { dryRun: true });
    expect(problem).toBeNull();
    expect(diff).toContain("--- a/.milestones/active/milestone-001.yaml\n+++ b/.milestones/active/milestone-001.yaml\n@@ -1,1 +1,2 @@\n-broken: [\n+id: milestone-001\n+title: First\n");
    expect(diff).toContain("+4 bytes that are no text, ");
    expect([fixture.git("for-each-ref"), text(fixture, FIRST), text(fixture, PICTURE)]).toEqual(before);
  });

  test("waits for people while somebody is at work, and goes on with --yes, and says so", async () => {
    const { run, leases, fixture } = await changed();
    await leases.take({ milestone: "milestone-001" }, { session: "session-20260302-001", owner: "bob" });
    const refused = await run("backup restore latest");
    expect(refused.problem).toMatchObject({ code: "session-active", message: expect.stringContaining("bob on here is at work on milestone-001"), hint: expect.stringContaining("--yes") });
    expect(text(fixture, FIRST)).toBe("broken: [\n");
    expect(await run("backup restore latest", { yes: true })).toMatchObject({ problem: null, warnings: [{ code: "session-active" }] });
    expect(text(fixture, FIRST)).toBe("id: milestone-001\ntitle: First\n");
  });

  test("begins anew where somebody edits meanwhile, and loses nothing of theirs: it is in the backup", async () => {
    const { run, put, ports, fixture } = await changed();
    let edits = 0;
    const backups = ports.backups;
    if (!backups) throw new Error("no backups");
    const finished = await run("backup restore latest", {}, {
      backups: { ...backups, create: async (wanted) => (edits++ === 0 && put(FIRST, "edited meanwhile\n"), backups.create(wanted)) },
    });
    expect([finished.problem, edits]).toEqual([null, 2]);
    expect(text(fixture, FIRST)).toBe("id: milestone-001\ntitle: First\n");
    expect(fixture.git("show", `refs/milestones/backup/${keptBy(finished)}:${FIRST}`)).toBe("edited meanwhile");
  });

  test("changes nothing where the present cannot be kept", async () => {
    const { run, ports, fixture } = await changed();
    const backups = ports.backups;
    if (!backups) throw new Error("no backups");
    const head = fixture.git("rev-parse", "HEAD");
    const finished = await run("backup restore latest", {}, { backups: { ...backups, create: async () => ({ ok: false, problem: { code: "disk-full", message: "full" } }) } });
    expect([finished.problem?.code, fixture.git("rev-parse", "HEAD"), text(fixture, FIRST)]).toEqual(["disk-full", head, "broken: [\n"]);
  });

  test("writes files only where nothing is to be committed", async () => {
    const { run, fixture } = await changed();
    const head = fixture.git("rev-parse", "HEAD");
    await run("backup restore latest", { commit: false });
    expect([fixture.git("rev-parse", "HEAD"), text(fixture, FIRST)]).toEqual([head, "id: milestone-001\ntitle: First\n"]);
  });

  test("is noted, with both backups", async () => {
    const { run, alerts } = await changed();
    await run("backup restore latest");
    expect(alerts).toMatchObject([{ event_type: "backup_restored", actor: "ada", details: { backup: "20260302T090000Z-good", before: expect.stringMatching(/-before-restore$/), files: 4 } }]);
  });

  test("brings back what was deleted altogether", async () => {
    const { run, fixture } = await keepingScene();
    await run("backup create");
    fixture.git("rm", "-rfq", ".milestones");
    fixture.git("commit", "-q", "-m", "Gone");
    expect(await run("backup restore latest")).toMatchObject({ problem: null });
    expect([text(fixture, FIRST), fixture.git("status", "--porcelain")]).toEqual(["id: milestone-001\ntitle: First\n", ""]);
  });
});
