// scale explain: every rule of scale detection with what it looked at, what it says, and why nothing is switched.
import { problem } from "../../base/problem.ts";
import { failed, ok } from "../../base/result.ts";
import { explained } from "../../rules/scale/explain.ts";
import { scaleOf } from "../../rules/scale/scale.ts";
import { verdictOf } from "../../rules/scale/verdict.ts";
import { defineQuery } from "../../verb.ts";
import { rulesView, scaleWarnings } from "../../views/upkeep/scale.ts";

export const explain = defineQuery({
  name: "scale explain",
  summary: "Show every rule of scale detection with its input and its verdict.",
  permission: "read",
  args: {},
  needs: () => [{ kind: "measures" }],
  examples: [{ line: "milestone scale explain", why: "the backend is not the one you expected" }],
  answer(workspace, _args, { facts: { measures }, now }) {
    if (!measures) return failed(problem("unexpected", "scale explain was not told how much there is."));
    const scale = scaleOf(workspace, measures);
    const { config } = workspace;
    const verdict = verdictOf(scale, { config, now, grace: true, agreed: false });
    const rules = explained(scale, { config, verdict });
    return ok({ data: { rules, verdict }, reply: rulesView(rules, verdict), warnings: scaleWarnings(scale, verdict, workspace) });
  },
});
