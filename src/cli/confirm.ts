// Asking a person, where there is one, for what a verb wants agreed.
import { plainLine } from "../core/base/encode/plain.ts";
import { problem, type Problem } from "../core/base/problem.ts";
import type { Environment } from "./streams.ts";

/** Null where the person agrees. Problem: `confirmation-needed`. */
export async function confirm(sentence: string, environment: Environment): Promise<Problem | null> {
  if (!canAsk(environment))
    return problem("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Add --yes to the command." });
  const { createInterface } = await import("node:readline/promises");
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  // A terminal hands Ctrl+C to the reader, not to the process.
  reader.on("SIGINT", () => process.emit("SIGINT"));
  const closed = new Promise<string>((resolve) => reader.once("close", () => resolve("")));
  try {
    const answer = await Promise.race([reader.question(`${plainLine(sentence)} [y/N] `), closed]);
    if (/^y(?:es)?$/i.test(answer.trim())) return null;
    return problem("confirmation-needed", "You did not say yes; nothing was changed.", { hint: "Add --yes to the command to agree beforehand." });
  } finally {
    reader.close();
  }
}

function canAsk(environment: Environment): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && (environment["CI"] ?? "") === "";
}
