// Mode check: the same validation as `milestone data validate`.
import { problem } from "../core/base/problem.ts";
import { stopped } from "../engine/ask.ts";
import type { Finished } from "../engine/invocation.ts";

/** `folder` is absolute. */
export function check(folder: string): Promise<Finished> {
  return Promise.resolve(stopped(problem("not-available", `Mode check is not available yet in ${folder}.`)));
}
