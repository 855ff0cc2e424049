// What a recorder shall do in a process: write down every effect, and at one of them kill the process or fail.
import { pathToFileURL } from "node:url";
import { join } from "node:path";

export const ERRNOS = ["ENOSPC", "EIO", "EDQUOT", "EROFS", "EACCES", "EMFILE"] as const;
export type Errno = (typeof ERRNOS)[number];

/**
 * Effects count from 1. `before` dies before the effect, or in the middle of it where it is a write; `after` once it is
 * done. `fail` lets it fail, and with `lasting` everything after it, too.
 */
export type Fault =
  | { readonly kind: "none" }
  | { readonly kind: "before" | "after"; readonly at: number }
  | { readonly kind: "fail"; readonly at: number; readonly errno: Errno; readonly lasting: boolean };

/** `log`: a file that gets a line for each effect, `12 renameSync /path`. */
export type Plan = { readonly log: string; readonly fault: Fault };

/** For `node`, in front of the program: nothing of it is in the environment, so nothing of it reaches what the process starts. */
export function recorderOptions(plan: Plan): readonly string[] {
  const url = pathToFileURL(join(import.meta.dirname, "recorder.ts"));
  url.searchParams.set("plan", JSON.stringify(plan));
  return ["--import", url.href];
}

export function planIn(url: string): Plan {
  const plan: Plan = JSON.parse(new URL(url).searchParams.get("plan") ?? "{}");
  return plan;
}
