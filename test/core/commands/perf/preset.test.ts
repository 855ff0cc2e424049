import { describe, expect, test } from "vitest";
import { scene } from "../../../support/scene.ts";

const CONFIG = "config/milestone-config.yaml";
const files = { [CONFIG]: "# Ours.\nversion: 2.0.0\nperformance:\n  batch_size: 7  # few\n", "active/milestone-001.yaml": "title: One\n" };

describe("a preset", () => {
  test.each(["small", "medium", "large", "enterprise"])("sets what decides about speed for a repository that is %s", async (size) => {
    const { run, repository } = scene(files);
    const { problem, data } = await run(`perf preset ${size}`);
    expect(problem).toBeNull();
    expect(data).toMatchObject({ preset: size, settings: expect.arrayContaining([expect.objectContaining({ key: "performance.batch_size", before: 7 })]) });
    expect(String(repository.files().get(CONFIG))).toMatch(/^# Ours\.\nversion: 2\.0\.0\nperformance:\n {2}batch_size: \d+ +# few\n/);
  });

  test("shows the difference, and changes nothing in a dry run", async () => {
    const { run, repository } = scene(files);
    const { diff } = await run("script optimize-system.sh --workload-type medium", { dryRun: true });
    expect([diff.includes("+cache:"), repository.commits]).toEqual([true, []]);
  });

  test("is one of four, and needs something to be set in", async () => {
    const { run } = scene(files);
    await expect(run("perf preset huge")).rejects.toThrow("cannot be");
    expect((await scene({}).run("perf preset small")).problem?.code).toBe("no-milestone-data");
  });
});
