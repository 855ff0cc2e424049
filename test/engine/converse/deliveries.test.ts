import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Heard } from "../../../src/engine/converse/heard.ts";
import { sweep } from "../../../src/engine/converse/sweep.ts";
import { dice } from "../../support/memory/dice.ts";
import { shuffled } from "../../support/memory/memory-venue.ts";
import { seeded } from "../../support/yaml-random.ts";
import { outcomeOf, setScene } from "./scenario.ts";

const LONG_AGO = "2026-11-21T00:00:00Z";

async function canonical(): Promise<unknown> {
  const scene = await setScene();
  for (const heard of [...scene.core, ...scene.rest, scene.box]) await scene.town.hear(heard);
  return outcomeOf(scene);
}

describe("twelve deliveries", () => {
  test("come to what they say", async () => {
    const outcome = await canonical();
    expect(outcome).toMatchObject({ dispatches: [{ workflow: "milestone-execute.yml", inputs: { milestone: "milestone-001", sha: "a".repeat(40), actor: "ann" } }] });
    expect(outcome).toMatchObject({ reactions: [["rocket"], ["rocket"], ["rocket"], ["rocket"], ["rocket"], ["rocket"], ["-1"], [], [], ["confused"], ["rocket"]] });
  });

  test("once to three times each, in any order, through two doors, come to the same", async () => {
    const expected = await canonical();
    await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => {
      const { next, pick, shuffle } = dice(seed);
      const scene = await setScene();
      const { town, core, rest, box } = scene;
      const doors = [town.door({ faults: shuffled(next) }), town.door({ faults: shuffled(next) })];
      const deliveries = shuffle([...core, ...rest, box].flatMap((heard) => Array<Heard>(pick([1, 1, 2, 3])).fill(heard)));
      while (deliveries.length > 0) {
        await Promise.all(deliveries.splice(0, pick([1, 1, 2, 3])).map((heard) => town.hear(heard, pick(doors))));
        town.pass(pick([0, 400, 2_000]));
      }
      expect(outcomeOf(scene)).toEqual(expected);
    }), seeded(500));
  });

  test("of which every tenth is lost come to the same after a sweep", async () => {
    const expected = await canonical();
    await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => {
      const { next, shuffle } = dice(seed);
      const scene = await setScene();
      const { town, core, rest, box } = scene;
      for (const heard of shuffle([...core, ...rest, box])) if (heard === box || next() > 0.1) await town.hear(heard);
      const swept = await sweep(town.door(), { since: LONG_AGO });
      expect(swept).toMatchObject({ left: 0, problem: null });
      expect(outcomeOf(scene)).toEqual(expected);
      expect((await sweep(town.door(), { since: LONG_AGO })).handled).toEqual([]);
    }), seeded(100));
  });

  test("of seven comments in every order come to the same", { timeout: 900_000 }, async () => {
    const expected = await inOrder([0, 1, 2, 3, 4, 5, 6]);
    let orders = 0;
    for (const order of permutations([0, 1, 2, 3, 4, 5, 6])) {
      expect(await inOrder(order), order.join()).toEqual(expected);
      orders++;
    }
    expect(orders).toBe(5040);
  });
});

async function inOrder(order: readonly number[]): Promise<unknown> {
  const scene = await setScene();
  for (const index of order) {
    const heard = scene.core[index];
    if (heard) await scene.town.hear(heard);
  }
  return outcomeOf(scene);
}

function* permutations(values: readonly number[]): Iterable<number[]> {
  if (values.length === 0) yield [];
  for (const value of values) for (const rest of permutations(values.filter((other) => other !== value))) yield [value, ...rest];
}
