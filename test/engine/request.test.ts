import { describe, expect, it } from "vitest";
import { scene } from "../support/scene.ts";

const start = { "active/milestone-001.yaml": "title: One\nstatus: planned\ntasks:\n  - id: task-001\n    title: A\n  - id: task-002\n    title: B\n" };
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

  it("is a new one where the id only stands in somebody's words", async () => {
    const { run } = scene(start);
    await run('block milestone-001 task-001 --reason "r1"', request("r0"));
    expect((await run("complete milestone-001 task-002", request("r1"))).warnings).toEqual([]);
  });
});
