// data validate: every file of the data folder, and what the milestones say of each other.
import { problem } from "../../base/problem.ts";
import { failed, ok } from "../../base/result.ts";
import { defineQuery } from "../../verb.ts";
import { validationOf } from "../../views/validation.ts";

export const validate = defineQuery({
  name: "data validate",
  summary: "Check every milestone, log and configuration file, and what they say of each other.",
  permission: "read",
  args: {},
  examples: [{ line: "milestone data validate", why: "before a release, or after editing by hand" }],
  needs: () => [{ kind: "audit" }],
  answer(workspace, _args, { facts: { audit } }) {
    return audit ? ok(validationOf(workspace, audit)) : failed(problem("unexpected", "data validate was not told about the files."));
  },
});
