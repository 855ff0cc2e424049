// Many processes at one SQLite catalog, and their sudden death.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../../../src/adapters/catalog/sqlite/driver.ts";
import { sqliteCatalogs } from "../../../../src/adapters/catalog/sqlite/sqlite-catalog.ts";
import { scratchFolder } from "../../../support/git-fixture.ts";
import { value } from "../../../support/open-tree.ts";
import type { CountTask } from "./writer-process.ts";

const PROCESSES = 8;
const ROUNDS = 200;

type Counter = { readonly child: ChildProcess; readonly acknowledged: number[]; readonly said: string[]; readonly ended: Promise<unknown> };

function counting(task: CountTask): Counter {
  const child = spawn(process.execPath, [join(import.meta.dirname, "writer-process.ts"), JSON.stringify(task)], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [acknowledged, said]: [number[], string[]] = [[], []];
  createInterface({ input: child.stdout }).on("line", (line) => acknowledged.push(Number(line)));
  createInterface({ input: child.stderr }).on("line", (line) => said.push(line));
  return { child, acknowledged, said, ended: once(child, "close") };
}

/** How far the catalog says that all have come, by its stamp and by what it answers; and that it is sound. */
async function reached(folder: string): Promise<number> {
  const catalog = value(await sqliteCatalogs({ folder, label: "data" }).open());
  try {
    const { milestones: stamp } = value(await catalog.stamps());
    const answers = value(await catalog.answer([{ ask: "milestone", milestone: "counter" }, { ask: "search", text: String(stamp), archived: true, limit: 1, offset: 0 }], { milestones: stamp }));
    expect(answers).toMatchObject([{ value: { milestone: { title: stamp } } }, { value: { total: 1 } }]);
    expect(value(await catalog.versions("milestones"))).toEqual(new Map([["active/counter.yaml", stamp]]));
    expect(value(await catalog.check()).filter(({ ok }) => !ok)).toEqual([]);
    return Number(stamp);
  } finally {
    await catalog.close();
  }
}

test("eight processes count to 1,600 together: none is told that it is busy, and no number is counted twice or left out", { timeout: 900_000 }, async () => {
  const folder = join(scratchFolder(), "data");
  const counters = Array.from({ length: PROCESSES }, (_none, index) => counting({ folder, rounds: ROUNDS, anew: index % 2 === 0 }));
  await Promise.all(counters.map(({ ended }) => ended));
  expect(counters.flatMap(({ said }) => said)).toEqual([]);
  const numbers = counters.flatMap(({ acknowledged }) => acknowledged).sort((left, right) => left - right);
  expect(numbers).toEqual(Array.from({ length: PROCESSES * ROUNDS }, (_none, index) => index + 1));
  expect(await reached(folder)).toBe(PROCESSES * ROUNDS);
});

test("killed one after the other at work, they leave all that was acknowledged; without the log beside the file, an earlier state or one that is found out", { timeout: 900_000 }, async () => {
  const folder = join(scratchFolder(), "data");
  const counters = Array.from({ length: PROCESSES }, (_none, index) => counting({ folder, rounds: 100_000, anew: index % 2 === 0 }));
  for (const [index, { child, ended }] of counters.entries()) {
    const all = () => Math.max(0, ...counters.flatMap(({ acknowledged }) => acknowledged));
    const goal = all() + 15 + index;
    while (all() < goal) await once(child.stdout ?? child, "data");
    child.kill("SIGKILL");
    await ended;
  }
  expect(counters.flatMap(({ said }) => said)).toEqual([]);
  const last = await reached(folder);
  // The last of those who were killed may not have come to say what they had done.
  const acknowledged = counters.flatMap((counter) => counter.acknowledged);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(last).toBeGreaterThanOrEqual(Math.max(...acknowledged));
  expect(last).toBeLessThanOrEqual(acknowledged.length + PROCESSES);

  const catalog = value(await sqliteCatalogs({ folder, label: "data" }).open());
  await catalog.close();
  for (const ending of ["-wal", "-shm"]) rmSync(join(folder, `milestones.db${ending}`), { force: true });
  const database = openDatabase(join(folder, "milestones.db"), { busy: 0, readonly: true, mustExist: true });
  const sound = database.pragma("integrity_check", { simple: true });
  database.close();
  if (sound === "ok") expect(await reached(folder)).toBeLessThanOrEqual(last);
});
