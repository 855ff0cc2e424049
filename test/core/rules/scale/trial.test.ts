import { expect, test } from "vitest";
import { configWith } from "../../../../src/core/model/config/config.ts";
import { trialOf } from "../../../../src/core/rules/scale/trial.ts";

const wrong = (cases: ReturnType<typeof trialOf>) => cases.filter(({ expected, found }) => expected !== found);
const counts = (cases: ReturnType<typeof trialOf>, settings: string) => cases.filter((one) => one.settings === settings).map(({ value, found }) => `${value} ${found}`);

test("right below and at each threshold, the default ones and others, is what the documents promise", () => {
  const cases = trialOf(configWith([]));
  expect(counts(cases, "the defaults")).toEqual(["0 file", "49 file", "50 sqlite", "199 sqlite", "200 postgresql"]);
  expect(counts(cases, "30 and 100")).toEqual(["0 file", "29 file", "30 sqlite", "99 sqlite", "100 postgresql"]);
  expect(wrong(cases)).toEqual([]);
});

test("whatever thresholds and limits the settings have, every trigger is tried on both sides", () => {
  for (const [low, high, max] of [[1, 2, 3], [7, 100, 2], [50, 200, 1], [500, 10_000, 3]] as const) {
    const cases = trialOf(configWith([
      { path: ["scale_thresholds", "file_to_sqlite"], value: low }, { path: ["scale_thresholds", "sqlite_to_postgresql"], value: high }, { path: ["scale_thresholds", "max_backends"], value: max },
    ]));
    expect([wrong(cases), cases.filter(({ settings }) => settings === "the settings").length], `${low} ${high} ${max}`).toEqual([[], 14]);
  }
});
