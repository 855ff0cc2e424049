// check: what a push or a pull request is held to, the same as `data validate`.
import { problem } from "../../base/problem.ts";
import { failed, ok } from "../../base/result.ts";
import { defineQuery } from "../../verb.ts";
import { validationOf } from "../../views/validation.ts";

export const check = defineQuery({
  name: "check",
  summary: "Check the milestone data as the Action does on every push and pull request.",
  permission: "read",
  args: {},
  examples: [{ line: "milestone check", why: "before pushing what was edited by hand" }],
  needs: () => [{ kind: "audit" }],
  answer(workspace, _args, { facts: { audit } }) {
    return audit ? ok(validationOf(workspace, audit)) : failed(problem("unexpected", "check was not told about the files."));
  },
});
