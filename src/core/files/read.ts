// Reading a milestone file of any dialect into the canonical milestone.
import type { Json } from "../base/json.ts";
import { problem, type Problem } from "../base/problem.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { checkMilestone, type Fault } from "../model/check.ts";
import { normalMilestone, rootOf } from "./normal.ts";
import { readPlainValue, storedPercentage, type Reading, type Source } from "./reading.ts";
import { parseYaml } from "./yaml/yaml.ts";

/**
 * A milestone file's text, parsed. Problems: those of parseYaml; `invalid-value` where a field cannot be what it says,
 * with the key path in `at` left to the caller's diagnosis (`readMilestoneValue`).
 */
export function readMilestone(text: string, source: Source): Result<Reading> {
  const value = parseYaml(text, source.path);
  return value.ok ? readMilestoneValue(value.value, source) : value;
}

/** The same for plain data. */
export function readMilestoneValue(value: Json, source: Source): Result<Reading> {
  const plain = readPlainValue(value, source);
  if (plain) return ok(plain);
  const root = rootOf(value);
  if (!root) return failed(notAMilestone(value, source));
  const { fields, warnings } = normalMilestone(root.mapping, source);
  const checked = checkMilestone(fields);
  if (!checked.ok) return failed(invalidValue(checked.fault, { source, prefix: root.prefix }));
  return ok({ milestone: checked.milestone, stored: storedPercentage(fields["progress"]), warnings });
}

function notAMilestone(value: Json, source: Source): Problem {
  const found = value === null ? "is empty" : "holds no mapping";
  return problem("invalid-yaml", `${source.path} ${found}, where a milestone belongs.`, {
    at: { path: source.path, line: 1, column: 1 },
    hint: "Restore it with `git checkout -- FILE`, or delete it.",
  });
}

/** Where in the file the fault is, as keys; the place is found only when somebody asks, since it takes a second parser. */
export type Faulty = Problem & { readonly keys: readonly (string | number)[] };

export function isFaulty(problem: Problem): problem is Faulty {
  return "keys" in problem;
}

type Where = { readonly source: Source; readonly prefix: readonly string[] };

function invalidValue({ at, wrong }: Fault, { source, prefix }: Where): Faulty {
  const keys = [...prefix, ...at];
  const field = keys.join(".") || "the file";
  return {
    ...problem("invalid-value", `${field} ${wrong}.`, { at: { path: source.path }, hint: `Correct ${field} in ${source.path}.` }),
    keys,
  };
}
