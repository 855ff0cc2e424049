// execute is killed at every effect, and goes on as if nothing had happened.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LONG, spread, tryAll } from "../support/effects/many.ts";
import { finishedIn, fsck, leftIn, marksOf, pictureOf, processesOf, type Picture } from "../support/effects/picture.ts";
import type { Fault } from "../support/effects/plan.ts";
import { copyOf, effectsOf, envelope, execute, firstStage, removeStage, resume, type Ended, type Stage } from "../support/effects/stage.ts";
import { until } from "../support/processes/until.ts";
import { samples } from "../support/samples.ts";

const KILLS = 44;
const DOUBLE_KILLS = 12;
const MINUTES_MAX = LONG ? 60 : 5;

let first: Stage;
let expected: Picture;
let last = 0;

beforeAll(async () => {
  first = firstStage();
  const stage = copyOf(first);
  const ended = await execute(stage, { kind: "none" });
  expect(envelope(ended).error).toBeNull();
  expected = pictureOf(stage);
  last = effectsOf(stage).length;
  removeStage(stage);
});

afterAll(() => removeStage(first));

/** Goes on until it is done, and holds the end against that of a run that nothing disturbed. */
async function goesOn(stage: Stage, inFlightMax: number): Promise<void> {
  const finished = finishedIn(stage);
  const ended = await resume(stage);
  if (ended.exit !== 0) throw new Error(`exit ${ended.exit}: ${ended.stdout}${ended.stderr}`);
  expect(pictureOf(stage)).toEqual(expected);
  for (const [task, times] of marksOf(stage)) expect(times, `${task} ran ${times} times`).toBeLessThanOrEqual(finished.has(task) ? inFlightMax - 1 : inFlightMax);
  expect(marksOf(stage).size).toBe(6);
  await until(() => processesOf(stage.base).length === 0, `${processesOf(stage.base).join("; ")} to end`);
  expect(await leftIn(stage)).toEqual([]);
  expect(fsck(stage)).toBe("");
}

function isKilled({ signal }: Ended): boolean {
  return signal === "SIGKILL";
}

/** Where it struck: the effects before it. */
function around(stage: Stage): string {
  return effectsOf(stage).slice(-6).join("\n").replaceAll(stage.base, "~");
}

async function withStage(act: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = copyOf(first);
  try {
    await act(stage);
  } finally {
    removeStage(stage);
  }
}

async function survives(fault: Fault): Promise<void> {
  await withStage(async (stage) => {
    const ended = await execute(stage, fault);
    const log = around(stage);
    try {
      if (!isKilled(ended)) expect(envelope(ended).error).toBeNull();
      await goesOn(stage, 2);
    } catch (error) {
      throw new Error(`after\n${log}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

function kills(): Fault[] {
  if (LONG) return Array.from({ length: last }, (_, index) => index + 1).flatMap((at) => [{ kind: "before" as const, at }, { kind: "after" as const, at }]);
  const drawn = samples(fc.record({ share: fc.double({ min: 0, max: 0.999, noNaN: true }), kind: fc.constantFrom("before" as const, "after" as const) }), KILLS);
  return spread(last, drawn.map(({ share }) => share)).map((at, index) => ({ kind: drawn[index]?.kind ?? "before", at }));
}

test("killed before, in and after an effect, it is resumed to the same end, and no finished task runs again", { timeout: MINUTES_MAX * 60_000 }, async () => {
  const faults = kills();
  console.log(`${last} effects; killed ${faults.map(({ kind, ...rest }) => `${kind} ${"at" in rest ? rest.at : ""}`).join(", ")}`);
  expect(await tryAll(faults, survives)).toEqual([]);
});

test("killed again while it is resumed, it still comes to the same end", { timeout: MINUTES_MAX * 60_000 }, async () => {
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  const kind = fc.constantFrom("before" as const, "after" as const);
  const drawn = samples(fc.record({ share, kind, again: share, kindAgain: kind }), LONG ? 200 : DOUBLE_KILLS);
  const firstAt = spread(last, drawn.map(({ share }) => share));
  const cases = drawn.map(({ kind, again, kindAgain }, index) => ({ kill: { kind, at: firstAt[index] ?? 1 }, again: { kind: kindAgain, at: 1 + Math.floor(again * last) } }));
  expect(await tryAll(cases, ({ kill, again }) => withStage(async (stage) => {
    await execute(stage, kill);
    const log = around(stage);
    await resume(stage, again);
    try {
      await goesOn(stage, 3);
    } catch (error) {
      throw new Error(`after\n${log}\nand\n${around(stage)}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }))).toEqual([]);
});
