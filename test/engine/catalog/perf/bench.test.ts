import { describe, expect, test } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import { failed, ok } from "../../../../src/core/base/result.ts";
import { bench, compareWith } from "../../../../src/engine/catalog/perf/bench.ts";
import { caller, milestones, perfStage } from "./perf-stage.ts";

const names = (data: unknown): string[] => JSON.parse(JSON.stringify(data)).operations.map(({ name }: { readonly name: string }) => name);

describe("a bench", () => {
  test("times every area on a copy, and leaves what is there as it is", async () => {
    const { ports, real, copies, ended } = perfStage(milestones(12));
    const before = real.repository.files();
    const { problem: trouble, data, warnings, reply } = await bench(ports, { rounds: 3 }, caller);
    expect([trouble, warnings]).toEqual([null, []]);
    expect(data).toMatchObject({ backend: "file", milestones: 12, rounds: 3, cells: ["crud", "query", "dashboard", "analytics", "advanced"].map((area) => expect.objectContaining({ area, p95_ms: 1, met: true })) });
    expect(names(data)).toEqual(["plan", "cancel", "list", "search", "next", "waiting", "show", "update", "list after an update", "depends", "status", "report analytics", "graph"]);
    expect([real.repository.files(), real.repository.commits, copies.length, ended()]).toEqual([before, [], 1, 1]);
    expect(JSON.stringify(reply)).toContain("100 × faster");
  });

  test("fails where a limit is not kept, and shows by how much", async () => {
    const { problem: trouble, data } = await bench(perfStage(milestones(2), () => 150).ports, { rounds: 2 }, caller);
    expect(trouble).toMatchObject({ code: "check-failed", message: "Slower than it may be: crud takes 150 ms (limit 100 ms)." });
    expect(data).toMatchObject({ cells: expect.arrayContaining([expect.objectContaining({ area: "crud", met: false, factor: 0.67 })]) });
  });

  test("does fewer rounds of what takes long, but never less than three", async () => {
    const { data } = await bench(perfStage(milestones(2), () => 900).ports, { rounds: 50 }, caller);
    expect(data).toMatchObject({ operations: expect.arrayContaining([expect.objectContaining({ name: "list", rounds: 3 })]) });
  });

  test("measures what needs no milestone where there are none", async () => {
    const { data, problem: trouble } = await bench(perfStage({ "config/milestone-config.yaml": "version: 2.0.0\n" }).ports, { rounds: 1 }, caller);
    expect([trouble, names(data).includes("show"), names(data).includes("list")]).toEqual([null, false, true]);
  });

  test("says what could not be measured, and measures the rest", async () => {
    const { data, warnings } = await bench(perfStage({ ...milestones(1), "active/milestone-1.yaml": "title: [\n" }).ports, { rounds: 1 }, caller);
    expect(warnings.map(({ message }) => message.split(":")[0])).toContain("show could not be measured");
    expect(names(data)).toContain("status");
  });

  test("takes the copy away where it cannot be filled", async () => {
    const { ports, ended } = perfStage(milestones(1));
    const rehearse: typeof ports.rehearse = async () => {
      const made = await ports.rehearse?.();
      if (!made?.ok) throw new Error("no copy");
      return ok({ ...made.value, ports: { ...made.value.ports, repository: { ...made.value.ports.repository, commit: async () => failed(problem("disk-full", "full")) } } });
    };
    expect([(await bench({ ...ports, rehearse }, { rounds: 1 }, caller)).problem?.code, ended()]).toEqual(["disk-full", 1]);
  });

  test("has a limit, and needs milestones and a machine of its own", async () => {
    const { ports, real } = perfStage(milestones(1));
    const codes = [await bench(ports, { rounds: 1_001 }, caller), await bench(perfStage({}).ports, { rounds: 1 }, caller), await bench(real.ports, { rounds: 1 }, caller)].map(({ problem: trouble }) => trouble?.code);
    expect(codes).toEqual(["invalid-argument", "no-milestone-data", "prerequisite-missing"]);
  });
});

describe("a comparison", () => {
  const folder = (files: Readonly<Record<string, string>>, prefix = "") => async () => ok(new Map(Object.entries(files).map(([path, text]) => [`${prefix}${path}`, ok(Buffer.from(text))] as const)));
  const over = (files: Readonly<Record<string, string>>, { pace, prefix }: { readonly pace?: (copy: number) => number; readonly prefix?: string } = {}) => {
    const stage = perfStage(milestones(8), pace);
    return { stage, run: () => compareWith({ ...stage.ports, surroundings: { ...stage.ports.surroundings, folder: folder(files, prefix) } }, { baseline: "old", rounds: 3 }, caller) };
  };

  test("shows for each operation how many times longer it takes, and what is more than a fifth slower", async () => {
    const { run, stage } = over(milestones(4), { pace: (copy) => (copy === 0 ? 13 : 10) });
    const { data, warnings, problem: trouble } = await run();
    expect(data).toMatchObject({ backend: "file", baseline: "old", milestones: { now: 8, before: 4 } });
    expect(JSON.parse(JSON.stringify(data)).operations.every((operation: { readonly ratio: number; readonly slower: boolean }) => operation.ratio === 1.3 && operation.slower)).toBe(true);
    expect([trouble, warnings[0]?.code, warnings[0]?.message.startsWith("More than a fifth slower than before: plan (1.30 ×)")]).toEqual([null, "check-failed", true]);
    expect([stage.copies.length, stage.ended(), stage.real.repository.commits]).toEqual([2, 2, []]);
  });

  test("warns of nothing where nothing is slower", async () => {
    expect((await over(milestones(8)).run()).warnings).toEqual([]);
  });

  test("takes a folder that has the data folder in it as well", async () => {
    expect((await over(milestones(3), { prefix: ".milestones/" }).run()).data).toMatchObject({ milestones: { before: 3 } });
  });

  test("needs a folder with milestones", async () => {
    expect((await over({ "README.md": "nothing" }).run()).problem?.code).toBe("file-not-found");
  });
});
