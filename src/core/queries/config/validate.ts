// config validate: everything odd about the configuration, with its place.
import { problem } from "../../base/problem.ts";
import { ok, type Result } from "../../base/result.ts";
import { isConfigError } from "../../model/config/sources.ts";
import { kiroConfigProblems } from "../../rules/kiro/faults.ts";
import { type Answer, defineQuery } from "../../verb.ts";
import { configProblems } from "../../views/config.ts";

/** Data: `{problems: [{code, message, at, hint}], errors, warnings}`. Fails for errors, not for warnings. */
export const validate = defineQuery({
  name: "config validate",
  summary: "Check the configuration: unknown keys, wrong values, repeated keys, placeholders, credentials.",
  permission: "read",
  args: {},
  scope: () => "none",
  needs: () => [{ kind: "config" }],
  examples: [{ line: "milestone config validate", why: "before it is committed" }],
  answer(_workspace, _args, { facts }): Result<Answer> {
    const problems = [...(facts.config?.problems ?? []), ...(facts.config ? kiroConfigProblems(facts.config.config) : [])];
    const errors = problems.filter(isConfigError).length;
    const failure = problem("check-failed", `The configuration has ${errors} ${errors === 1 ? "error" : "errors"}.`, { hint: "Each is listed with its place; the defaults hold until then." });
    return ok({
      data: { problems, errors, warnings: problems.length - errors },
      reply: configProblems(problems),
      ...(errors > 0 && { problem: failure }),
    });
  },
});
