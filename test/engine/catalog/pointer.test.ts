import { describe, expect, test } from "vitest";
import { commitPointer, type Pointing } from "../../../src/engine/catalog/pointer.ts";
import type { Caller } from "../../../src/engine/invocation.ts";
import { scene } from "../../support/scene.ts";

const PATH = "config/database-config.yaml";
const caller: Caller = { actor: "ada", permission: "maintain", now: () => "2026-03-02T09:00:00.000Z", request: { id: "request-1", given: true }, dryRun: false, commit: true, yes: false };
const TO_SQLITE: Pointing = { backend: "sqlite", due: null, line: "backend switch sqlite", subject: "backend is sqlite" };
const MILESTONE = { "active/milestone-001.yaml": "title: One\n" };

describe("the pointer", () => {
  test("is committed as every command's files are, and its comments stay", async () => {
    const { ports, repository } = scene({ ...MILESTONE, [PATH]: "# Ours\nbackend: file\npostgresql:\n  pool_size: 4 # few\n" });
    const { data, problem } = await commitPointer(ports, TO_SQLITE, caller);
    expect([problem, data]).toEqual([null, { backend: "sqlite", due: null }]);
    expect(repository.files().get(PATH)).toBe("# Ours\nbackend: sqlite\npostgresql:\n  pool_size: 4 # few\n");
    expect(repository.commits[0]?.message).toMatchObject({ subject: "chore(milestones): backend is sqlite", trailers: [["Command", "backend switch sqlite"], ["Actor", "ada"], ["Request", "request-1"]] });
  });

  test("stays where only what is due is told, and nothing is written twice", async () => {
    const { ports, repository } = scene({ ...MILESTONE, [PATH]: "backend: sqlite\n" });
    const due = { backend: "postgresql", since: "2026-03-02T09:00:00.000Z" } as const;
    for (const id of ["1", "2"]) await commitPointer(ports, { due, line: "scale check", subject: "postgresql is due" }, { ...caller, request: { id, given: false } });
    expect([repository.files().get(PATH), repository.commits.length]).toEqual(['backend: sqlite\ndue:\n  backend: postgresql\n  since: "2026-03-02T09:00:00.000Z"\n', 1]);
  });

  test("is not moved where somebody else has moved it since it was looked at", async () => {
    const { ports, repository } = scene({ ...MILESTONE, [PATH]: "backend: postgresql\n" });
    const { problem } = await commitPointer(ports, { ...TO_SQLITE, seen: { backend: null, due: null } }, caller);
    expect([problem?.code, repository.commits.length]).toEqual(["conflict", 0]);
  });

  test("is not written into a file that cannot be read, nor by somebody who may not", async () => {
    const { ports, repository } = scene({ ...MILESTONE, [PATH]: "backend: [\n" });
    expect((await commitPointer(ports, TO_SQLITE, caller)).problem).toMatchObject({ code: "invalid-yaml", at: { path: `.milestones/${PATH}`, line: 2 } });
    expect((await commitPointer(ports, TO_SQLITE, { ...caller, permission: "write" })).problem?.code).toBe("permission-denied");
    expect(repository.commits).toEqual([]);
  });

  test("is shown and not written in a dry run", async () => {
    const { ports, repository } = scene(MILESTONE);
    const { diff } = await commitPointer(ports, TO_SQLITE, { ...caller, dryRun: true });
    expect([diff.includes("+backend: sqlite"), repository.commits.length]).toEqual([true, 0]);
  });
});
