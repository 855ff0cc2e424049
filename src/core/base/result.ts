// An outcome as a value: what was wanted, or the problem that stood in the way.
import type { Problem } from "./problem.ts";

export type Result<T> = Ok<T> | Failed;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Failed = { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function failed(problem: Problem): Failed {
  return { ok: false, problem };
}

/** All values, or the first problem. */
export function all<T>(results: readonly Result<T>[]): Result<T[]> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
