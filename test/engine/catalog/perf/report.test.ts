import { describe, expect, test } from "vitest";
import { analyze, performanceReport } from "../../../../src/engine/catalog/perf/report.ts";
import { caller, milestones, perfStage } from "./perf-stage.ts";

const findings = (data: unknown): string[] => JSON.parse(JSON.stringify(data)).findings.map(({ what, fix }: { readonly what: string; readonly fix: string }) => `${what} ${fix}`);

describe("an analysis", () => {
  test("names the slowest operations and the largest files, and finds nothing where all is well", async () => {
    const { data } = await analyze(perfStage(milestones(7)).ports, caller);
    expect(data).toMatchObject({ slowest: { length: 5 }, largest: { length: 5 }, findings: [] });
  });

  test("has something to do for each area that uses more than half of its limit", async () => {
    const { data } = await analyze(perfStage(milestones(7), () => 120).ports, caller);
    expect(findings(data)).toEqual([
      expect.stringMatching(/^plan takes 120 ms of the 100 ms that crud may take\. Archive what is done/),
      expect.stringMatching(/^list takes 120 ms of the 200 ms that query may take\. Answer from SQLite: milestone backend switch sqlite\.$/),
    ]);
  });

  test("has something to do for a large milestone, and nothing for a large log", async () => {
    const { data } = await analyze(perfStage({ ...milestones(1, `description: "${"x".repeat(70_000)}"\n`), "events/milestone-1.jsonl": `${" ".repeat(90_000)}\n` }).ports, caller);
    expect(findings(data)).toEqual([expect.stringContaining("active/milestone-1.yaml has 68.4KB. Split the milestone")]);
  });
});

describe("a report", () => {
  const stage = () => {
    const { ports } = perfStage(milestones(3));
    return { ...ports, surroundings: { ...ports.surroundings, machine: async () => ({ node: "24.0.0", git: "2.40.0", platform: "linux", free_bytes: null, repository: null, writable: true, litter: [], locks: [] }) } };
  };

  test("tells of the machine, the limits, the operations, the files and what to do", async () => {
    const { data, reply } = await performanceReport(stage(), { format: "text" }, caller);
    expect(data).toMatchObject({ at: "2026-03-02T09:00:00.000Z", machine: { node: "24.0.0", git: "2.40.0", platform: "linux" }, bench: { backend: "file" }, analysis: { findings: [] } });
    expect(reply.flatMap((block) => (block.kind === "heading" ? [block.text] : []))).toEqual(["Performance, 2026-03-02T09:00:00.000Z", "Operations", "Slowest operations", "Largest files", "What to do"]);
  });

  test("comes as Markdown or as JSON, and nothing else, to be redirected", async () => {
    const [md, json] = await Promise.all((["md", "json"] as const).map((format) => performanceReport(stage(), { format }, caller)));
    expect(md?.reply).toMatchObject([{ kind: "code", language: "markdown", text: expect.stringContaining("| CRUD | 100 ms | 1 ms |") }]);
    const [block] = json?.reply ?? [];
    expect(block?.kind === "code" && JSON.parse(block.text)).toEqual(JSON.parse(JSON.stringify(json?.data)));
  });
});
