// scale status: the five metrics, the thresholds, and the backend that they ask for.
import { problem } from "../../base/problem.ts";
import { failed, ok } from "../../base/result.ts";
import { scaleOf } from "../../rules/scale/scale.ts";
import { verdictOf } from "../../rules/scale/verdict.ts";
import { defineQuery, flag } from "../../verb.ts";
import { scaleView, scaleWarnings } from "../../views/upkeep/scale.ts";

export const status = defineQuery({
  name: "scale status",
  summary: "Show the scale metrics beside their thresholds, and the backend they ask for.",
  permission: "read",
  args: { detailed: flag("Every threshold, how far it is, and which of them are reached.") },
  needs: () => [{ kind: "measures" }],
  examples: [
    { line: "milestone scale status", why: "whether files are still enough" },
    { line: "milestone scale status --detailed", why: "how far each threshold is" },
  ],
  answer(workspace, { detailed }, { facts: { measures }, now }) {
    if (!measures) return failed(problem("unexpected", "scale status was not told how much there is."));
    const scale = scaleOf(workspace, measures);
    const verdict = verdictOf(scale, { config: workspace.config, now, grace: true, agreed: false });
    const { triggers, ...told } = scale;
    const warnings = scaleWarnings(scale, verdict, workspace);
    return ok({ data: { ...told, ...(detailed && { triggers }), verdict }, reply: scaleView(scale, { verdict, detailed }), warnings });
  },
});
