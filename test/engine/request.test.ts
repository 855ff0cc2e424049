import { describe, expect, it } from "vitest";
import { problem } from "../../src/core/base/problem.ts";
import { failed, ok } from "../../src/core/base/result.ts";
import type { Repository, Snapshot } from "../../src/ports/repository.ts";
import { scene } from "../support/scene.ts";

const start = { "active/milestone-001.yaml": "title: One\nstatus: planned\ntasks:\n  - id: task-001\n    title: A\n  - id: task-002\n    title: B\n" };
/** The same, and the paths that are read. */
function counting(repository: Repository): { readonly repository: Repository; readonly read: Set<string> } {
  const read = new Set<string>();
  const seen = (snapshot: Snapshot): Snapshot => ({ ...snapshot, read: (paths) => (paths.forEach((path) => read.add(path)), snapshot.read(paths)) });
  const originals = new Map<Snapshot, Snapshot>();
  return {
    read,
    repository: {
      commit: (base, changes, message) => repository.commit(originals.get(base) ?? base, changes, message),
      async snapshot(wish) {
        const snapshot = await repository.snapshot(wish);
        if (!snapshot.ok) return snapshot;
        const shown = seen(snapshot.value);
        originals.set(shown, snapshot.value);
        return ok(shown);
      },
    },
  };
}

const request = (id: string) => ({ request: { id, given: true } });

describe("a request that comes twice", () => {
  it("changes nothing and answers as it did the first time, whatever has happened since", async () => {
    const { run, repository } = scene(start);
    const first = await run("complete milestone-001 task-001", request("r1"));
    await run("complete milestone-001 task-002", request("r2"));
    const files = repository.files();
    const again = await run("complete milestone-001 task-001", request("r1"));
    expect(again.data).toEqual(first.data);
    expect(again.reply).toEqual(first.reply);
    expect(again).toMatchObject({ problem: null, warnings: [{ code: "already-done" }], changes: [] });
    expect(repository.files()).toEqual(files);
  });

  it("plans one milestone, not two", async () => {
    const { run, repository } = scene(start);
    const first = await run('plan "New"', request("r1"));
    const again = await run('plan "New"', request("r1"));
    expect(again.data).toEqual(first.data);
    expect([...repository.files().keys()].filter((path) => path.startsWith("active/"))).toHaveLength(2);
  });

  it("is a conflict where it is another command", async () => {
    const { run } = scene(start);
    await run("complete milestone-001 task-001", request("r1"));
    expect((await run("complete milestone-001 task-002", request("r1"))).problem).toMatchObject({ code: "request-conflict", message: expect.stringContaining("complete milestone-001 task-001") });
  });

  it("is known by its commit where it left no event", async () => {
    const { run, repository } = scene(start);
    const first = await run("config set cache.ttl 60", request("r1"));
    expect(first.problem).toBeNull();
    expect(await run("config set cache.ttl 60", request("r1"))).toMatchObject({ problem: null, warnings: [{ code: "already-done" }], data: { key: "cache.ttl", value: 60 } });
    expect((await run("config set cache.ttl 90", request("r1"))).problem).toMatchObject({ code: "request-conflict", message: "Request r1 was `config set cache.ttl 60` before." });
    expect(repository.commits).toHaveLength(1);
  });

  it("is answered from the present where it made no commit", async () => {
    const { run } = scene(start);
    await run("complete milestone-001 task-001", { ...request("r1"), commit: false });
    expect(await run("complete milestone-001 task-001", request("r1"))).toMatchObject({ warnings: [{ code: "already-done" }], data: { milestone: { progress: { percentage: 50 } } } });
  });

  it("is known by its commit alone where its id has the ordinal of a comment's command", async () => {
    const { run } = scene(start);
    await run("config set cache.ttl 60", request("IC_7#2"));
    expect((await run("config set cache.ttl 60", request("IC_7#2"))).warnings).toMatchObject([{ code: "already-done" }]);
  });

  it("is looked for only in the log that the command is about, or that its commit names", async () => {
    const { repository, ports, run } = scene({ ...start, ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`events/other-${index}.jsonl`, "{}\n"])) });
    const { repository: counted, read } = counting(repository);
    const over = { ...ports, repository: counted, history: { ...repository.history, isWhole: true } };
    for (const line of ["complete milestone-001 task-001", 'plan "New" --task "One"']) {
      for (const expected of [[], [{ code: "already-done" }]]) expect((await run(line, request(line), over)).warnings).toMatchObject(expected);
    }
    expect([...read].filter((path) => path.startsWith("events/")).sort()).toEqual(["events/milestone-001.jsonl", "events/milestone-002.jsonl"]);
  });

  it("is not taken for a new one where the history that would tell does not answer", async () => {
    const { repository, ports, run } = scene(start);
    const away = failed(problem("remote-unavailable", "GitHub did not answer."));
    const silent = { ...ports, history: { isWhole: true, commits: async () => away } };
    expect((await run('plan "New"', request("r1"), silent)).problem).toMatchObject({ code: "remote-unavailable" });
    expect(repository.commits).toEqual([]);
  });

  it("is a new one where the id only stands in somebody's words", async () => {
    const { run } = scene(start);
    await run('block milestone-001 task-001 --reason "r1"', request("r0"));
    expect((await run("complete milestone-001 task-002", request("r1"))).warnings).toEqual([]);
  });
});
