// Checking fields against the schema of a milestone, with the fault in words.
import type * as z from "zod/mini";
import { Milestone } from "./milestone.ts";

/** Where a value is wrong, as keys, and what is wrong with it, as the end of a sentence. */
export type Fault = { readonly at: readonly (string | number)[]; readonly wrong: string };
export type Checked = { readonly ok: true; readonly milestone: Milestone } | { readonly ok: false; readonly fault: Fault };

/** The milestone with every default filled, or the first fault. */
export function checkMilestone(fields: unknown): Checked {
  const parsed = Milestone.safeParse(fields);
  if (parsed.success) return { ok: true, milestone: parsed.data };
  const [issue] = parsed.error.issues;
  const at = (issue?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
  return { ok: false, fault: { at, wrong: whatIsWrong(issue) } };
}

const KINDS: Readonly<Record<string, string>> = { array: "list", object: "mapping", record: "mapping", string: "text" };

function whatIsWrong(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === "invalid_value") return `must be one of ${issue.values.map(String).join(", ")}`;
  if (issue?.code === "invalid_type") return `must be a ${KINDS[issue.expected] ?? issue.expected}`;
  return "has a value that is not allowed";
}
