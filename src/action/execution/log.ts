// What an execution says in the log of its run: a line for each change, the end of each task's output in a group, and no order to the runner.
import { randomUUID } from "node:crypto";
import { plainLine } from "../../core/base/encode/plain.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { MilestoneEvent } from "../../core/model/event.ts";
import { changeLine } from "../../core/views/execution/progress.ts";
import { withoutOrders } from "../../host/without-orders.ts";

export type Log = {
  readonly event: (event: MilestoneEvent) => void;
  readonly warn: (warning: Problem) => void;
  readonly say: (sentence: string) => void;
  /** What the tasks printed, attempt by attempt: the texts are those of the agents' logs. */
  readonly tasks: (logs: readonly string[]) => void;
};

export function openLog(write: (text: string) => void): Log {
  const line = (text: string): void => write(`${withoutOrders(plainLine(text))}\n`);
  return {
    say: line,
    warn: ({ message, hint }) => line(`Warning: ${message}${hint === undefined ? "" : ` ${hint}`}`),
    event: (event) => {
      const said = changeLine(event);
      if (said !== null) line(said);
    },
    tasks: (logs) => {
      for (const [title, output] of logs.flatMap(attemptsIn)) write(groupOf(title, output));
    },
  };
}

/** Of one attempt; what is before it is in the log of its agent only. */
const OUTPUT_LENGTH_MAX = 64 * 1024;

/** Each attempt with what it printed. */
function attemptsIn(log: string): readonly (readonly [title: string, output: string])[] {
  const parts = log.split(/^== \d{4}-\d{2}-\d{2}T\S+Z (?=\S.*, attempt \d+(?: |$))/m).slice(1);
  return parts.map((part) => {
    const end = part.indexOf("\n");
    return [part.slice(0, end), part.slice(end + 1).slice(-OUTPUT_LENGTH_MAX)] as const;
  });
}

/** The runner listens to nothing between the two lines that only it and we know, and what looks like an order is broken besides. */
function groupOf(title: string, output: string): string {
  const token = randomUUID();
  const shown = withoutOrders(output.replace(/\r\n?/g, "\n"));
  return `::group::${withoutOrders(plainLine(title))}\n::stop-commands::${token}\n${shown.trimEnd()}\n::${token}::\n::endgroup::\n`;
}
