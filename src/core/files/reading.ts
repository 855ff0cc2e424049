// Milestone files that are plainly right, read without the schema; what a reading is.
import { isObject, type Json } from "../base/json.ts";
import type { Problem } from "../base/problem.ts";
import { ok, type Result } from "../base/result.ts";
import type { Milestone } from "../model/milestone.ts";
import { plainMilestone } from "../model/plain.ts";
import { normalMilestone, rootOf } from "./normal.ts";
import { parseYaml } from "./yaml/yaml.ts";

/** `path` is shown to people; `home` is the folder the file was found in. */
export type Source = { readonly id: string; readonly path: string; readonly home: "active" | "completed" };

/** The milestone with the progress that the file states, if it states any; what was odd but readable is a warning. */
export type Reading = { readonly milestone: Milestone; readonly stored: number | null; readonly warnings: readonly Problem[] };

/** The reading of a text, the problem of one that is no YAML, or null where only `readMilestone` can tell. */
export function readPlainly(text: string, source: Source): Result<Reading> | null {
  const value = parseYaml(text, source.path);
  if (!value.ok) return value;
  const reading = readPlainValue(value.value, source);
  return reading && ok(reading);
}

/** The same for plain data. */
export function readPlainValue(value: Json, source: Source): Reading | null {
  const root = rootOf(value);
  if (!root) return null;
  const { fields, warnings } = normalMilestone(root.mapping, source);
  const milestone = plainMilestone(fields);
  return milestone && { milestone, stored: storedPercentage(fields["progress"]), warnings };
}

export function storedPercentage(progress: unknown): number | null {
  const percentage = isObject(progress) ? progress["percentage"] : null;
  return typeof percentage === "number" ? percentage : null;
}
