import { describe, expect, test } from "vitest";
import { allVerbs, builtNames, isBuilt, isPlanned, loadVerb, missingNames, VERB_WORDS_MAX } from "../../../src/core/grammar/registry.ts";
import { flagName, positionalsOf } from "../../../src/core/grammar/arguments.ts";

const verbs = await allVerbs();

describe("every verb", () => {
  test.each(verbs.map((verb) => [verb.name, verb] as const))("%s is what its name says and explains itself", (name, verb) => {
    expect(builtNames()).toContain(name);
    expect(verb.summary).toMatch(/^[A-Z].*\.$/);
    expect(verb.examples.length).toBeGreaterThan(0);
    for (const { line, why } of verb.examples) {
      expect(line.startsWith(`milestone ${name}`), line).toBe(true);
      expect(why).not.toBe("");
    }
  });

  test.each(verbs.map((verb) => [verb.name, verb] as const))("%s takes words in an order that can be told apart", (_name, verb) => {
    const loose = positionalsOf(verb).map(({ spec }) => spec);
    expect(loose.slice(0, -1).every(({ many }) => !many)).toBe(true);
    expect(loose.findIndex(({ required }) => !required) === -1 || loose.slice(loose.findIndex(({ required }) => !required)).every(({ required }) => !required)).toBe(true);
    for (const [key, spec] of Object.entries(verb.args)) {
      expect(spec.summary, key).toMatch(/\S/);
      expect(flagName(key)).toMatch(/^--[a-z]+(-[a-z]+)*$/);
    }
  });
});

test("each built name loads the verb of that name", async () => {
  for (const name of builtNames()) expect((await loadVerb(name))?.name).toBe(name);
});

test("a name is built, still to come, or unknown", () => {
  expect(loadVerb("worker")).toBeNull();
  expect([isBuilt("plan"), isPlanned("plan"), isBuilt("worker"), isPlanned("worker"), isBuilt("toString"), isPlanned("toString")]).toEqual([true, false, false, true, false, false]);
});

test("no name has more words than are looked for", () => {
  for (const name of [...builtNames(), ...missingNames()]) expect(name.split(" ").length).toBeLessThanOrEqual(VERB_WORDS_MAX);
  expect(new Set(missingNames()).size).toBe(missingNames().length);
});
