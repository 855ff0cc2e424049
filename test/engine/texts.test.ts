import { describe, expect, test } from "vitest";
import { ok } from "../../src/core/base/result.ts";
import { configWith } from "../../src/core/model/config/config.ts";
import { load } from "../../src/engine/load.ts";
import { paceOf, readTexts } from "../../src/engine/texts.ts";
import type { Snapshot } from "../../src/ports/repository.ts";
import { openMemoryRepository } from "../support/memory/memory-repository.ts";
import { scene } from "../support/scene.ts";

const paths = Array.from({ length: 23 }, (_, at) => `active/m-${String(at).padStart(2, "0")}.yaml`);

/** A snapshot that ends its reads one turn of the loop later, the later ones first, and counts. */
function counting() {
  const counts = { now: 0, most: 0, sizes: [] as number[] };
  const read: Snapshot["read"] = async (asked) => {
    counts.sizes.push(asked.length);
    counts.most = Math.max(counts.most, ++counts.now);
    for (let turns = 30 - counts.sizes.length; turns > 0; turns--) await new Promise(setImmediate);
    counts.now--;
    return new Map(asked.map((path) => [path, ok(Buffer.from(path))]));
  };
  return { counts, read };
}

const paceWith = (values: Record<string, number | boolean>) => paceOf(configWith(Object.entries(values).map(([key, value]) => ({ path: ["performance", key], value }))));

describe("many files", () => {
  test.each([[1, 5], [2, 5], [3, 1], [10, 4]])("are read by never more than %i operations at the same time, %i files in each", async (reads, files) => {
    const { counts, read } = counting();
    const texts = await readTexts({ root: ".milestones", read }, paths, paceWith({ max_concurrent_operations: reads, batch_size: files }));
    expect(counts.most).toBe(Math.min(reads, Math.ceil(paths.length / files)));
    expect(Math.max(...counts.sizes)).toBe(files);
    expect([...texts]).toEqual(paths.map((path) => [path, ok(path)]));
  });

  test("are read one operation at a time in an emergency", async () => {
    const { counts, read } = counting();
    await readTexts({ root: ".milestones", read }, paths, paceWith({ max_concurrent_operations: 8, batch_size: 2, emergency_mode: true }));
    expect(counts.most).toBe(1);
  });

  test("are one operation where one read of all is what the repository does best", async () => {
    const { counts, read } = counting();
    await readTexts({ root: ".milestones", read, bulk: true }, paths, paceWith({ batch_size: 2 }));
    expect(counts.sizes).toEqual([paths.length]);
  });

  test("that cannot be read end the whole", async () => {
    const read: Snapshot["read"] = async () => { throw new Error("gone"); };
    await expect(readTexts({ root: ".milestones", read }, paths, { files: 2, reads: 3 })).rejects.toThrow("gone");
  });
});

describe("the workspace", () => {
  async function readFor(config: string, milestones: readonly string[]): Promise<readonly string[]> {
    const repository = openMemoryRepository({ "config/milestone-config.yaml": config, ...Object.fromEntries(paths.map((path) => [path, `id: ${path.slice(7, -5)}\ntitle: T\n`])) });
    const taken = await repository.snapshot({ for: "read" });
    if (!taken.ok) throw new Error(taken.problem.message);
    const asked: string[] = [];
    const snapshot: Snapshot = { ...taken.value, read: async (wanted) => (asked.push(...wanted), taken.value.read(wanted)) };
    await load(snapshot, { scope: { milestones }, settings: scene({}).ports.settings });
    return asked.filter((path) => path.startsWith("active/m-"));
  }

  test("has only the milestones that are needed, unless lazy loading is switched off", async () => {
    expect(await readFor("", ["m-03"])).toEqual(["active/m-03.yaml"]);
    expect(await readFor("performance:\n  lazy_loading: false\n", ["m-03"])).toEqual(paths);
  });

  test("is read as the settings say from the first milestone on", async () => {
    const repository = openMemoryRepository({ "config/milestone-config.yaml": "performance:\n  batch_size: 4\n  max_concurrent_operations: 2\n", ...Object.fromEntries(paths.map((path) => [path, "title: T\n"])) });
    const taken = await repository.snapshot({ for: "read" });
    if (!taken.ok) throw new Error(taken.problem.message);
    let [now, most, largest] = [0, 0, 0];
    const snapshot: Snapshot = {
      ...taken.value,
      async read(wanted) {
        if (wanted.some((path) => path.startsWith("active/m-"))) [now, most, largest] = [now + 1, Math.max(most, now + 1), Math.max(largest, wanted.length)];
        await new Promise(setImmediate);
        now = Math.max(0, now - 1);
        return taken.value.read(wanted);
      },
    };
    const loaded = await load(snapshot, { scope: "all", settings: scene({}).ports.settings });
    expect([loaded.ok && loaded.value.workspace.milestones.size, most, largest]).toEqual([paths.length, 2, 4]);
  });
});
