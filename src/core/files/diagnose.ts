// Reading a milestone file as a diagnosis does: with line and column of a wrong value too.
import type { Problem } from "../base/problem.ts";
import { failed, type Result } from "../base/result.ts";
import { placeOf } from "./yaml/place.ts";
import { isFaulty, readMilestone } from "./read.ts";
import type { Reading, Source } from "./reading.ts";

/** The same as readMilestone; its problems carry their place. */
export function diagnose(text: string, source: Source): Result<Reading> {
  const reading = readMilestone(text, source);
  return reading.ok ? reading : failed(placed(reading.problem, text));
}

/** A fault with the line and column of its value, which take a second look at the text. */
export function placed(fault: Problem, text: string): Problem {
  if (!isFaulty(fault)) return fault;
  const { keys, ...plain } = fault;
  return { ...plain, at: placeOf(text, keys, fault.at?.path ?? "") };
}
