// scale test: scale detection tries itself on invented metrics around every threshold.
import { problem } from "../../base/problem.ts";
import { ok } from "../../base/result.ts";
import { trialOf } from "../../rules/scale/trial.ts";
import { defineQuery } from "../../verb.ts";
import { trialView } from "../../views/upkeep/scale.ts";

export const trial = defineQuery({
  name: "scale test",
  summary: "Try scale detection on invented metrics around every threshold; no milestone is read.",
  permission: "read",
  args: {},
  scope: () => "none",
  examples: [{ line: "milestone scale test", why: "the thresholds were changed" }],
  answer({ config }) {
    const cases = trialOf(config);
    const wrong = cases.filter(({ expected, found }) => expected !== found);
    const answer = { data: { cases: cases.length, wrong, ok: wrong.length === 0 }, reply: trialView(cases) };
    return ok(wrong.length === 0 ? answer : { ...answer, problem: problem("check-failed", `${wrong.length} of ${cases.length} cases are wrong.`) });
  },
});
