// Workflows as they are found in the wild: each breaks one rule, and is caught by that rule.
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sampleHouse } from "../../support/house/house.ts";
import { WORKFLOW_RULES } from "../../support/house/workflows.ts";
import { readText, top } from "../../support/project.ts";
import { faultsToGitHub } from "./readers.ts";

const FOLDER = "test/fixtures/workflows/bad";
const FILES = readdirSync(`${top}/${FOLDER}`).map((name) => {
  const text = readText(`${FOLDER}/${name}`);
  return { name, text, broken: /^# breaks: (.*)$/m.exec(text)?.[1] ?? "" };
});

describe("a bad workflow", () => {
  test.each(FILES)("in $name breaks one rule and no other: $broken", ({ name, text, broken }) => {
    const house = sampleHouse({ [`.github/workflows/${name}`]: text });
    expect(WORKFLOW_RULES.filter(({ offenders }) => offenders(house).length > 0).map(({ title }) => title)).toEqual([broken]);
  });

  test.each(FILES)("in $name is one that GitHub would run", async ({ name, text }) => {
    expect(await faultsToGitHub(`.github/workflows/${name}`, text)).toEqual([]);
  });

  test("there is at least one for every rule", () => {
    expect(WORKFLOW_RULES.map(({ title }) => title).filter((title) => !FILES.some(({ broken }) => broken === title))).toEqual([]);
    expect(FILES.length).toBeGreaterThanOrEqual(20);
  });
});
