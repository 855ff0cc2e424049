import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ok } from "../../../../src/core/base/result.ts";
import { createBackup, listBackups, testBackup } from "../../../../src/engine/catalog/keeping/backup.ts";
import { restoreBackup } from "../../../../src/engine/catalog/keeping/restore.ts";
import type { Caller } from "../../../../src/engine/invocation.ts";
import { scene } from "../../../support/scene.ts";
import { FIRST, keepingScene } from "./keeping-scene.ts";

describe("backup create", () => {
  test("tells what it holds and how to go back to it", async () => {
    const { run } = await keepingScene();
    const made = await run("backup create --label pre-switch");
    expect(made).toMatchObject({ problem: null, data: { backup: { id: "20260302T090000Z-pre-switch", milestones: 2, files: 3, place: "refs/milestones/backup/20260302T090000Z-pre-switch" } } });
    expect(made.reply.at(-1)).toMatchObject({ kind: "command", text: "milestone backup restore 20260302T090000Z-pre-switch" });
  });

  test("makes nothing in a dry run", async () => {
    const { run, fixture } = await keepingScene();
    expect(await run("backup create", { dryRun: true })).toMatchObject({ problem: null, data: { backup: { id: "20260302T090000Z-manual" } } });
    expect(fixture.git("for-each-ref", "refs/milestones")).toBe("");
  });

  test("is made while every writer waits", async () => {
    const { run, ports: { repository, backups } } = await keepingScene();
    const happened: string[] = [];
    await run("backup create", {}, {
      repository: {
        ...repository,
        async snapshot(request) {
          const taken = await repository.snapshot(request);
          happened.push(`snapshot to ${request.for}`);
          return taken.ok ? ok({ ...taken.value, release: async () => (happened.push("release"), taken.value.release()) }) : taken;
        },
      },
      ...(backups && { backups: { ...backups, create: async (wanted) => (happened.push("create"), backups.create(wanted)) } }),
    });
    expect(happened).toEqual(["snapshot to write", "create", "release"]);
  });

  test("has nothing to keep where there are no data", async () => {
    const { run, fixture } = await keepingScene();
    rmSync(join(fixture.folder, ".milestones"), { recursive: true });
    expect((await run("backup create")).problem?.code).toBe("no-milestone-data");
  });

  test("has nothing to keep in a folder that is empty", async () => {
    const { run, fixture } = await keepingScene();
    const folder = join(fixture.folder, ".milestones");
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect((await run("backup create")).problem?.code).toBe("no-milestone-data");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is refused to whoever may only read", async () => {
    const { run } = await keepingScene();
    expect((await run("backup create", { permission: "read" })).problem?.code).toBe("permission-denied");
  });
});

describe("backup list", () => {
  test("has the newest first, each with its age", async () => {
    const { run } = await keepingScene();
    for (const label of ["a", "b"]) await run(`backup create --label ${label}`);
    const { data, reply } = await run("backup list");
    expect(data).toMatchObject({ backups: [{ label: "b" }, { label: "a" }] });
    expect(reply).toMatchObject([{ kind: "table", rows: [[expect.stringMatching(/-b$/), "2026-03-02 09:01:00", "1 minute", "git ref", "2", "3", expect.any(String)], expect.anything()] }]);
  });

  test("says how to make one where there is none", async () => {
    const { run } = await keepingScene();
    expect(await run("backup list")).toMatchObject({ data: { backups: [] }, reply: [{ text: "No backups." }, { text: "milestone backup create" }] });
  });
});

describe("backup test", () => {
  test("proves that the latest can be restored", async () => {
    const { run } = await keepingScene();
    await run("backup create");
    expect(await run("backup test")).toMatchObject({ problem: null, data: { backup: "20260302T090000Z-manual", restorable: true, files: 3, faults: [] } });
  });

  test("fails with every file that would not come back", async () => {
    const { run, put, fixture } = await keepingScene();
    put(FIRST, "changed by hand\n");
    await run("backup create");
    const id = fixture.git("rev-parse", `refs/milestones/backup/20260302T090000Z-manual:${FIRST}`);
    rmSync(join(fixture.folder, ".git/objects", id.slice(0, 2), id.slice(2)));
    expect(await run("backup test")).toMatchObject({ problem: { code: "backup-damaged" }, data: { restorable: false, faults: [{ path: "active/milestone-001.yaml", fault: "is lost" }] } });
  });

  test("names what is there where it finds no such backup", async () => {
    const { run } = await keepingScene();
    expect((await run("backup test")).problem).toMatchObject({ code: "backup-not-found", hint: "Make one with `milestone backup create`." });
  });
});

test("without a checkout the history of the branch is the backup, and every verb says so", async () => {
  const { ports } = scene({});
  const caller: Caller = { actor: "ada", permission: "admin", now: () => "2026-03-02T09:00:00.000Z", request: { id: "r", given: false }, dryRun: false, commit: true, yes: false };
  for (const finished of [await createBackup(ports, { label: "a" }, caller), await listBackups(ports, caller), await testBackup(ports, { backup: "latest" }), await restoreBackup(ports, { backup: "latest" }, caller)])
    expect(finished.problem?.code).toBe("not-available");
});
