// doctor: whether the machine has what is needed, and whether the data are sound.
import { problem } from "../../base/problem.ts";
import { failed, ok } from "../../base/result.ts";
import { ATTRIBUTES_PATH } from "../../model/shipped/data-folder.ts";
import { healthOf } from "../../rules/health.ts";
import { checkReferences } from "../../rules/references.ts";
import { scaleOf } from "../../rules/scale/scale.ts";
import { verdictOf } from "../../rules/scale/verdict.ts";
import { defineQuery, flag } from "../../verb.ts";
import { healthView } from "../../views/health.ts";

/** What lies in a folder that is not ours is another tool's business. */
const NOTHING = { problems: [], files: 0 };

export const doctor = defineQuery({
  name: "doctor",
  summary: "Check the machine, the files, left-overs, locks and workflows.",
  permission: "read",
  args: {
    summary: flag("Only what is not in order, on one small page."),
    verbose: flag("Every problem with its place."),
  },
  examples: [
    { line: "milestone doctor", why: "something is odd" },
    { line: "milestone doctor --summary", why: "only what is not in order" },
  ],
  needs: () => [{ kind: "machine" }, { kind: "audit" }, { kind: "workflows" }, { kind: "measures" }, { kind: "letters" }, { kind: "present", paths: [ATTRIBUTES_PATH] }],
  answer(workspace, { summary, verbose }, { facts: { machine, audit, workflows = [], measures, present, letters }, now }) {
    if (!machine || !audit) return failed(problem("unexpected", "doctor was not told about the machine."));
    const verdict = measures && verdictOf(scaleOf(workspace, measures), { config: workspace.config, now, grace: true, agreed: false });
    const merges = present && workspace.exists && machine.repository !== null ? { merges: present.files.includes(ATTRIBUTES_PATH) ? "meaning" : "lines" } as const : {};
    const health = healthOf({ workspace, workflows, ...merges, ...(verdict && { verdict }), ...(letters && { letters }), references: checkReferences(workspace), ...(workspace.exists ? { machine, audit } : { machine: { ...machine, litter: [] }, audit: NOTHING }) });
    const reply = healthView(health, verbose ? "verbose" : summary ? "summary" : "checks");
    if (health.status !== "unhealthy") return ok({ data: health, reply });
    const wrong = health.checks.filter(({ status }) => status === "error").map(({ name }) => name);
    return ok({ data: health, reply, problem: problem("check-failed", `Not in order: ${wrong.join(", ")}.`, { hint: "Run `milestone doctor --verbose` for every problem with its place." }) });
  },
});
