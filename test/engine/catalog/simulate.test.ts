import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import { simulateScale } from "../../../src/engine/catalog/simulate.ts";
import type { Caller } from "../../../src/engine/invocation.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import { scene, type Scene } from "../../support/scene.ts";

const milestones = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`active/milestone-${index + 1}.yaml`, `title: Number ${index + 1}\n`]));
const settings = (text: string) => ({ "config/milestone-config.yaml": `version: "2.0.0"\n${text}` });
const caller: Caller = { actor: "ada", permission: "read", now: () => "2026-03-02T09:00:00.000Z", request: { id: "request-1", given: true }, dryRun: false, commit: true, yes: false };

type Trial = { readonly real: Scene; readonly copy: Scene; readonly ended: () => number; readonly run: (to: number, over?: Partial<Ports>) => ReturnType<typeof simulateScale> };

function trial(files: Readonly<Record<string, string>>): Trial {
  const [real, copy] = [scene(files), scene({})];
  let ended = 0;
  const rehearse: Ports["rehearse"] = async () => ok({ ports: copy.ports, end: async () => void ended++ });
  return { real, copy, ended: () => ended, run: (to, over = {}) => simulateScale({ ...real.ports, rehearse, ...over }, { to }, caller) };
}

const told = (data: unknown) => JSON.parse(JSON.stringify(data)).steps.map(({ milestones: size, recommended, before, backend }: Record<string, string>) => `${size} ${recommended}: ${before} ${backend}`);

describe("a simulated growth", () => {
  test("goes through every threshold, right below it too, and shows what changes where", async () => {
    const { run } = trial(milestones(3));
    const { data, problem: failure, reply } = await run(210);
    expect(failure).toBeNull();
    expect(told(data)).toEqual(["3 file: file file", "49 file: file file", "50 sqlite: file sqlite", "199 sqlite: sqlite sqlite", "200 postgresql: sqlite sqlite", "210 postgresql: sqlite sqlite"]);
    expect(data).toMatchObject({ steps: expect.arrayContaining([expect.objectContaining({ milestones: 50, switch_ms: expect.any(Number), list_ms: expect.any(Number) })]) });
    expect(JSON.stringify(reply)).toContain("At 200: postgresql is recommended, and sqlite stays");
  });

  test("follows the thresholds of the settings, but neither an override nor auto_scale", async () => {
    const { run } = trial({ ...milestones(1), ...settings("backend_override: file\nauto_scale: false\nscale_thresholds:\n  file_to_sqlite: 3\n  sqlite_to_postgresql: 5\n") });
    expect(told((await run(4)).data)).toEqual(["1 file: file file", "2 file: file file", "3 sqlite: file sqlite", "4 sqlite: sqlite sqlite"]);
  });

  test("starts with what is there, and leaves it as it is", async () => {
    const { run, real, copy, ended } = trial(milestones(60));
    const before = real.repository.files();
    expect(told((await run(55)).data)).toEqual(["60 sqlite: file sqlite"]);
    expect([real.repository.files(), real.repository.commits, copy.repository.files().get("active/milestone-60.yaml"), ended()]).toEqual([before, [], "title: Number 60\n", 1]);
  });

  test("tells how far it has come", async () => {
    const told: string[] = [];
    await trial(milestones(3)).run(60, { progress: ({ step, done, total }) => void told.push(`${step} ${done}/${total}`) });
    expect(told).toContain("growing a copy 3/60");
    expect(told).toContain("growing a copy 50/60");
  });

  test("takes the copy away where something fails", async () => {
    const { run, copy, ended } = trial(milestones(1));
    copy.repository.commit = async () => failed(problem("disk-full", "full"));
    expect([(await run(50)).problem?.code, ended()]).toEqual(["disk-full", 1]);
  });

  test("has a limit, and needs a machine of its own", async () => {
    const { run, real } = trial(milestones(1));
    expect([(await run(10_001)).problem?.code, (await simulateScale(real.ports, { to: 10 }, caller)).problem?.code]).toEqual(["invalid-argument", "prerequisite-missing"]);
  });
});
