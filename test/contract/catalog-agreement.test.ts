// Whatever happens to a repository, both catalogs answer every question as the files do: brought up to date or built anew.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { freshDatabase } from "../support/postgres/database.ts";
import { top } from "../support/project.ts";
import { seeded } from "../support/yaml-random.ts";
import { BESIDE, happens, ON_DISK, type Play, type Step } from "./agreement/happenings.ts";
import { agrees, forget, KEPT, verbsAgree, worldWith, type Kept, type Manner, type World } from "./agreement/world.ts";

const STEPS = 30;
/** In so many of ten steps everybody asks twice at once, so that two refresh one catalog at the same time. */
const CROWDS = 3;

type Way = Manner & { readonly name: string; readonly runs: number; readonly play: Play; readonly others: boolean };

const WAYS: readonly Way[] = [
  { name: "a checkout, every file of which is looked at", asking: false, stateBranch: null, play: ON_DISK, others: false, runs: 3 },
  { name: "a checkout about which git is asked", asking: true, stateBranch: null, play: ON_DISK, others: false, runs: 4 },
  { name: "a checkout in which other processes ask all the time", asking: false, stateBranch: null, play: ON_DISK, others: true, runs: 3 },
  { name: "a branch that is not checked out", asking: false, stateBranch: "state", play: BESIDE, others: false, runs: 3 },
];

/** Two processes, each of which asks one of the catalogs again and again and so brings it up to date; they leave when they are told to. */
async function othersIn({ folder, environment }: World): Promise<() => Promise<void>> {
  const children = KEPT.map((backend: Kept) => {
    const child = spawn(process.execPath, [join(top, "test/support/catalogs/traffic.ts"), JSON.stringify({ role: "reader", folder, milestones: [] })], { cwd: folder, env: { ...environment, DATABASE_TYPE: backend }, stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    return { child, gone: new Promise((resolve) => void child.once("close", resolve)), begun: new Promise((resolve) => void child.stdout.once("data", resolve)) };
  });
  await Promise.all(children.map(({ begun }) => begun));
  return async () => {
    for (const { child } of children) child.stdin.end();
    await Promise.all(children.map(({ gone }) => gone));
  };
}

async function playThrough(url: string, { way, steps }: { readonly way: Way; readonly steps: readonly Step[] }): Promise<void> {
  const world = worldWith(url, way);
  way.play.begin(world);
  await agrees(world);
  const leave = way.others ? await othersIn(world) : null;
  for (const [at, one] of steps.entries()) {
    await happens(world, way.play, one);
    const { warnings } = await agrees(world, one.roll * 10 < CROWDS ? [...KEPT, ...KEPT] : KEPT).catch((error: unknown) => {
      throw new Error(`after ${steps.slice(0, at + 1).map(({ name, path, id }) => `${name} (${path}, ${id})`).join(", ")}`, { cause: error });
    });
    expect(warnings, one.name).toEqual([]);
  }
  await leave?.();
  await verbsAgree(world);
  await forget(world);
  await agrees(world);
  await forget(world);
  rmSync(dirname(world.folder), { recursive: true });
}

for (const way of WAYS) {
  test(`${way.name}: whatever happens, the catalogs answer as the files do, and no answer is stale`, { timeout: 600_000 }, async () => {
    const url = await freshDatabase();
    await fc.assert(fc.asyncProperty(fc.array(way.play.step, { minLength: STEPS, maxLength: STEPS }), (steps) => playThrough(url, { way, steps })), { ...seeded(way.runs), endOnFailure: true });
  });
}
