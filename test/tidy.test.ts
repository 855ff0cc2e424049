// The house rules: each holds for the whole repository, and each can fail.
import { describe, expect, test } from "vitest";
import { buildHouse, type Rule, sampleHouse } from "./support/house/house.ts";
import { IMPORT_RULES } from "./support/house/imports.ts";
import { MAP_RULES } from "./support/house/map.ts";
import { SIZE_RULES } from "./support/house/sizes.ts";
import { SYNTAX_RULES, TEST_RULES } from "./support/house/syntax.ts";
import { WORD_RULES } from "./support/house/words.ts";
import { WORKFLOW_RULES } from "./support/house/workflows.ts";
import { topEntries, writtenFiles } from "./support/project.ts";

const RULES: readonly Rule[] = [...IMPORT_RULES, ...SIZE_RULES, ...SYNTAX_RULES, ...TEST_RULES, ...WORD_RULES, ...MAP_RULES, ...WORKFLOW_RULES];

const house = buildHouse(writtenFiles(), topEntries());

describe("this house", () => {
  for (const { title, offenders } of RULES) test(title, () => expect(offenders(house)).toEqual([]));
});

describe("a rule refuses what offends it and nothing else", () => {
  for (const { title, offenders, bad, good = [] } of RULES)
    test(title, () => {
      for (const files of bad) expect(offenders(sampleHouse(files)), JSON.stringify(files)).not.toEqual([]);
      for (const files of good) expect(offenders(sampleHouse(files)), JSON.stringify(files)).toEqual([]);
    });

  test("every rule is shown to be able to fail", () => {
    expect(RULES.filter(({ bad }) => bad.length === 0)).toEqual([]);
    expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
  });
});
