// Who may do what: one decision, and denial where nothing allows.
import { failed, ok, type Result } from "../base/result.ts";
import { problem } from "../base/problem.ts";

/** GitHub's roles from the least to the most; `none` is everybody else. */
export const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"] as const;
export type Level = (typeof PERMISSIONS)[number];

/** Whether an actor of this level may use a verb that asks for that one. Problem: `permission-denied`. */
export function authorize(actor: string, has: Level, { verb, needs }: { readonly verb: string; readonly needs: Level }): Result<void> {
  if (PERMISSIONS.indexOf(has) >= PERMISSIONS.indexOf(needs) && needs !== "none") return ok(undefined);
  return failed(
    problem("permission-denied", `${actor} has ${has} permission; ${verb} needs ${needs}.`, {
      hint: "Ask somebody who maintains the repository.",
    }),
  );
}
