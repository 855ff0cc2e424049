// execute on the command line: without secrets in the environment, with somebody watching, and stopped by signals.
import { writeSync } from "node:fs";
import { plainLine } from "../../core/base/encode/plain.ts";
import { problem, type Problem } from "../../core/base/problem.ts";
import type { Execution } from "../../core/verb.ts";
import { envelopeOf } from "../../engine/envelope.ts";
import { execute } from "../../engine/execution/execute.ts";
import type { Spectator } from "../../engine/execution/world.ts";
import type { Caller, Finished } from "../../engine/invocation.ts";
import { stopped } from "../../engine/ask.ts";
import { confirm } from "../confirm.ts";
import type { Opened } from "../../host/open-ports.ts";
import type { Told } from "../report.ts";
import type { Streams } from "../streams.ts";
import { openLive, type Live } from "./live.ts";
import { openWorld } from "../../host/execution/open-world.ts";
import { onSignals } from "../../host/execution/signals.ts";

export type Ordered = {
  readonly verb: Execution;
  readonly args: Readonly<Record<string, unknown>>;
  readonly line: string;
  readonly opened: Opened;
  readonly caller: Caller;
  readonly held: ReadonlyMap<string, string>;
};

/** Every problem is in the result; a signal that comes twice ends the process. */
export async function carryOutExecution({ verb, args, line, opened, caller, held }: Ordered, told: Told & { readonly directory: string }, streams: Streams): Promise<Finished> {
  const live = openLive(streams, told.globals, process.env);
  let graceful: (reason: string) => void = () => undefined;
  let asked: string | null = null;
  const quiet = onSignals(
    (reason) => {
      asked = reason;
      graceful(reason);
      if (!told.globals.json && !told.globals.jsonl) void streams.err("Stopping: running tasks are ended and the session is saved. Again to end at once.\n");
    },
    () => lastWords(told, live),
  );
  const stoppable = (stop: (reason: string) => void): void => {
    graceful = stop;
    if (asked !== null) stop(asked);
  };
  try {
    const world = openWorld(opened, { held, directory: told.directory });
    return await execute(world, { order: verb.order(args), line }, { caller, spectator: { ...spectatorOf(live, streams), stoppable } });
  } finally {
    live.end();
    quiet();
  }
}

function spectatorOf(live: Live, streams: Streams): Omit<Spectator, "stoppable"> {
  return { event: live.event, changed: live.changed, warn: live.warn, agree: (commands) => agree(commands, streams) };
}

/** Files change in single steps, and the watchdog ends what runs. */
function lastWords({ command, globals }: Told, live: Live): void {
  live.end();
  const finished = stopped(problem("interrupted", "Interrupted twice: the session can be resumed from its journal.", { hint: "Run it again with --resume." }));
  if (globals.json || globals.jsonl) writeSync(process.stdout.fd, `${JSON.stringify(envelopeOf(command, finished, globals))}\n`);
}

/** So many commands are shown; more than that nobody reads on a terminal. */
const COMMANDS_SHOWN_MAX = 50;

async function agree(commands: readonly string[], streams: Streams): Promise<Problem | null> {
  const shown = commands.slice(0, COMMANDS_SHOWN_MAX).map((line) => `  $ ${plainLine(line)}\n`).join("");
  const more = commands.length > COMMANDS_SHOWN_MAX ? `  … and ${commands.length - COMMANDS_SHOWN_MAX} more\n` : "";
  await streams.err(`These commands of the repository would run here for the first time:\n${shown}${more}`);
  return confirm(`${commands.length === 1 ? "1 command" : `${commands.length} commands`} of the repository may run on this machine, as you.`, process.env);
}
