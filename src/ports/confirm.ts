// Confirm: asking a person, where there is one, whether something shall be done.
import type { Problem } from "../core/base/problem.ts";

/** Null where the person agrees. Problem: `confirmation-needed`, also where there is nobody to be asked. */
export type Confirm = (sentence: string) => Promise<Problem | null>;
