// The JSON that other people's scripts read: one envelope for every outcome.
import { isObject, parsedJson } from "../core/base/json.ts";
import type { Problem } from "../core/base/problem.ts";
import type { Finished } from "./invocation.ts";

/** Raised when a field goes away or changes its meaning. */
export const ENVELOPE_SCHEMA = 1;

export type Envelope = {
  readonly schema: typeof ENVELOPE_SCHEMA;
  readonly ok: boolean;
  readonly command: string;
  readonly data: unknown;
  readonly warnings: readonly Problem[];
  readonly error: Problem | null;
};

/** A dry run adds to the data what would change, as a unified diff. */
export function envelopeOf(command: string, { data, warnings, problem, diff }: Finished, { dryRun }: { readonly dryRun: boolean }): Envelope {
  const told = dryRun && problem === null ? { ...(isObject(data) && data), diff } : (data ?? null);
  return { schema: ENVELOPE_SCHEMA, ok: problem === null, command, data: told, warnings: warnings.map(shaped), error: problem && shaped(problem) };
}

/** Problems carry notes between rooms that are nobody else's business. */
function shaped({ code, message, hint, at }: Problem): Problem {
  return { code, message, ...(hint !== undefined && { hint }), ...(at && { at }) };
}

/** The events that this request wrote, one JSON object a line, as they stand in the logs. */
export function eventLines({ changes }: Finished, request: string): readonly string[] {
  const logs = changes.filter(({ path }) => path.startsWith("events/"));
  const lines = logs.flatMap(({ text }) => (text ?? "").split("\n")).filter((line) => line.includes(request));
  return lines.flatMap((line) => {
    const event: unknown = parsedJson(line);
    if (!isObject(event) || event["request_id"] !== request) return [];
    const { event_type, ...rest } = event;
    return [JSON.stringify({ schema: ENVELOPE_SCHEMA, event: event_type, ...rest })];
  });
}
