// execute is killed at its effects, whichever they are, and goes on as if nothing had happened.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LONG, spread, tryAll } from "../support/effects/many.ts";
import type { Fault } from "../support/effects/plan.ts";
import { goesOn, onCopy, reference, type Reference } from "../support/effects/recovery.ts";
import { execute, removeStage, resume } from "../support/effects/stage.ts";
import { samples } from "../support/samples.ts";

const KILLS = 32;
const DOUBLE_KILLS = 10;
const DOUBLE_KILLS_LONG = 200;
const TIMEOUT_MS = (LONG ? 120 : 15) * 60_000;

type Kill = Extract<Fault, { readonly kind: "before" | "after" }>;

let made: Reference;

beforeAll(async () => {
  made = await reference();
});

afterAll(() => removeStage(made.first));

const share = fc.noBias(fc.integer({ min: 0, max: 999 })).map((thousandths) => thousandths / 1000);
const kind = fc.noBias(fc.constantFrom("before" as const, "after" as const));

/** Spread over the whole run: every part of it is met, and every effect by some seed. */
function killsBy(drawn: readonly { readonly share: number; readonly kind: Kill["kind"] }[]): Kill[] {
  const places = spread(made.effects.length, drawn.map((one) => one.share));
  return drawn.map((one, index) => ({ kind: one.kind, at: places[index] ?? 1 }));
}

function everywhere(): Kill[] {
  return made.effects.flatMap((_, index) => (["before", "after"] as const).map((one) => ({ kind: one, at: index + 1 })));
}

/** Where a run is easily caught between two truths. */
const CRITICAL: readonly (readonly [what: string, kill: Kill])[] = [
  ["a report of the agents is written, and not in its place", { kind: "before", at: 1, of: "^renameSync .*/sessions/agents/" }],
  ["half of its first entry is in the journal", { kind: "before", at: 1, of: "^handle.write .*journal" }],
  ["a task has ended, and nobody has written it down", { kind: "before", at: 1, of: "^end sh" }],
  ["a finished task is in the journal, and not merged", { kind: "before", at: 3, of: "^spawn git update-ref -mmilestone: commit" }],
  ["it is merged, and the journal does not say so", { kind: "after", at: 3, of: "^end git update-ref -mmilestone: commit" }],
  ["the milestone is completed, and its session is not", { kind: "after", at: 2, of: "^renameSync .*active/milestone-001.yaml$" }],
  ["all files are written, and git has not heard of it", { kind: "before", at: 2, of: "^spawn git update-index" }],
  ["all is recorded, and the journal is still there", { kind: "before", at: 1, of: "^unlink .*[.]journal$" }],
  ["all is done but the end of the lease", { kind: "before", at: 2, of: "^spawn git update-ref -mmilestone: lease" }],
];

test("killed where it hurts most, it is resumed to the same end", { timeout: TIMEOUT_MS }, async () => {
  expect(await tryAll(CRITICAL, ([what, kill]) => onCopy(made, async (stage, struck) => {
    expect(await execute(stage, kill), what).toMatchObject({ signal: "SIGKILL" });
    struck();
    await goesOn(stage, made, { times: 2 });
  }))).toEqual([]);
});

test("killed before, in and after an effect, it is resumed to the same end, and no finished task runs again", { timeout: TIMEOUT_MS }, async () => {
  const kills = LONG ? everywhere() : killsBy(samples(fc.record({ share, kind }), KILLS));
  console.log(`${made.effects.length} effects, killed ${kills.map((one) => `${one.kind} ${one.at}`).join(", ")}`);
  expect(await tryAll(kills, (kill) => onCopy(made, async (stage, struck) => {
    await execute(stage, kill);
    struck();
    await goesOn(stage, made, { times: 2 });
  }))).toEqual([]);
});

test("killed again while it is resumed, it still comes to the same end", { timeout: TIMEOUT_MS }, async () => {
  const drawn = samples(fc.record({ share, kind, again: share, kindAgain: kind }), LONG ? DOUBLE_KILLS_LONG : DOUBLE_KILLS);
  const firsts = killsBy(drawn);
  const cases = drawn.flatMap(({ again, kindAgain }, index) => {
    const [first] = firsts.slice(index);
    return first ? [{ first, second: { kind: kindAgain, at: 1 + Math.floor(again * made.effects.length) } }] : [];
  });
  console.log(cases.map(({ first, second }) => `${first.kind} ${first.at} and ${second.kind} ${second.at}`).join(", "));
  expect(await tryAll(cases, ({ first, second }) => onCopy(made, async (stage, struck) => {
    await execute(stage, first);
    struck();
    await resume(stage, second);
    struck();
    await goesOn(stage, made, { times: 3 });
  }))).toEqual([]);
});
