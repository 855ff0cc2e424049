// The log of the app: sentences with a few fields, never payloads, never tokens.
import type { Problem } from "../core/base/problem.ts";

export type Level = "info" | "warn" | "error";
export type Log = (level: Level, sentence: string, fields?: Readonly<Record<string, string | number>>) => void;

export function logProblem(log: Log, doing: string, { code, message }: Problem): void {
  log(code === "remote-unavailable" ? "warn" : "error", `${doing}: ${message}`, { code });
}

/** What nobody expected: with where it happened, since it is ours to mend. */
export function logFault(log: Log): (error: unknown) => void {
  return (error) => log("error", `Unexpected fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
