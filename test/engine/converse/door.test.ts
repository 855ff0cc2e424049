import { describe, expect, test } from "vitest";
import { isMode } from "../../../src/action/inputs.ts";
import { isAvailable } from "../../../src/action/modes.ts";
import { parseLine } from "../../../src/core/grammar/parse.ts";
import { allVerbs } from "../../../src/core/grammar/registry.ts";
import { whyElsewhere } from "../../../src/core/views/conversation/elsewhere.ts";
import { inComment, inWorkflow, MODES } from "../../../src/engine/converse/door.ts";

const verbs = await allVerbs();

async function problems(line: string): Promise<readonly (readonly [message?: string, hint?: string])[]> {
  const { call } = await parseLine(line, "comment");
  if (!call.ok) throw new Error(call.problem.message);
  return [inComment(call.value), inWorkflow(call.value)].map((result) => (result.ok ? [] : [result.problem.message, result.problem.hint ?? ""]));
}

test("what is said to be a mode of the Action is one", () => {
  for (const mode of ["execute", ...Object.values(MODES)]) expect([mode, isMode(mode) && isAvailable(mode)]).toEqual([mode, true]);
});

describe("where it can be done is told as whoever gives it can do it", () => {
  test.each([
    ["db info", ["db info needs a checkout; it cannot be said in a comment.", "Run `milestone db info` in a checkout."], ["db info needs a checkout.", "Run `milestone db info` in a step after actions/checkout."]],
    ["notify test", ["notify test needs a checkout; it cannot be said in a comment.", "Run `milestone notify test` in a checkout."], ["notify test needs a checkout.", "Run `milestone notify test` in a step after actions/checkout."]],
    ["doctor", ["doctor looks at a machine; it cannot be said in a comment.", "Run `milestone doctor` in a checkout."], ["doctor looks at a machine.", "Run `milestone doctor` in a step after actions/checkout."]],
    ["watch 1", ["watch needs a terminal; it cannot be said in a comment.", "Run `milestone watch` in a checkout."], ["watch needs a terminal.", "Run `milestone watch` in a step after actions/checkout."]],
    ["maintain", ["maintain cannot be said in a comment.", "The scheduled workflow does it."], ["maintain is a mode of its own.", "Use mode: maintain."]],
    ["sweep", ["sweep cannot be said in a comment.", "The scheduled workflow does it."], ["sweep is a mode of its own.", "Use mode: sweep."]],
    ["scale check", ["scale check cannot be said in a comment.", "The scheduled workflow does it."], ["scale check is a mode of its own.", "Use mode: scale-check."]],
    ["execute 1 --remote origin", ["--remote cannot be said in a comment.", "GitHub is the remote; leave --remote out."], ["execute is a mode of its own.", "Use mode: execute with the input milestone."]],
    ["plan --from-file a.md", ["--from-file cannot be said in a comment.", "The file is on your machine: paste its list into the issue and use --from-issue."], ["--from-file needs a checkout.", "Run `milestone plan --from-file` in a step after actions/checkout."]],
    ["list", [], []],
    ["branch cleanup", [], []],
  ])("%s is answered in a comment with %j, in a workflow with %j", async (line, comment, workflow) => expect(await problems(line)).toEqual([comment, workflow]));
});

test("whatever the manual leaves out for comments is refused there, and nothing else", () => {
  for (const verb of verbs) {
    const call = { verb, args: {}, line: verb.name };
    expect([verb.name, inComment(call).ok]).toEqual([verb.name, whyElsewhere(verb.name) === null]);
  }
});
