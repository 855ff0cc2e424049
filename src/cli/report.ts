// What a person or a program is told at the end, and the exit code.
import { encodeTerminal } from "../core/base/encode/terminal.ts";
import { exitCodeOf } from "../core/base/problem.ts";
import { code, type Reply } from "../core/base/reply.ts";
import type { Globals } from "../core/grammar/globals.ts";
import type { Finished } from "../engine/invocation.ts";
import type { Streams } from "./streams.ts";

/** What was asked, by whom it is known, and where. */
export type Told = {
  readonly command: string;
  readonly globals: Globals;
  readonly request: { readonly id: string; readonly given: boolean };
  /** Null where the folder to work in does not exist. */
  readonly directory: string | null;
};

export async function report(finished: Finished, told: Told, streams: Streams): Promise<number> {
  if (told.globals.json || told.globals.jsonl) await printJson(finished, told, streams);
  else await printText(finished, told, streams);
  return finished.problem ? exitCodeOf(finished.problem.code) : 0;
}

async function printJson(finished: Finished, { command, globals, request }: Told, streams: Streams): Promise<void> {
  const { envelopeOf, eventLines } = await import("../engine/envelope.ts");
  const events = globals.jsonl && !globals.dryRun ? eventLines(finished, request.id) : [];
  const lines = [...events, JSON.stringify(envelopeOf(command, finished, globals))];
  await streams.out(`${lines.join("\n")}\n`);
}

async function printText(finished: Finished, told: Told, streams: Streams): Promise<void> {
  const { globals, directory } = told;
  await streams.out(encodeTerminal(shownOf(finished, globals), streams.shown));
  if (finished.warnings.length > 0 || finished.problem !== null) {
    const { problemText, warningsText } = await import("./problems.ts");
    const telling = { terminal: streams.said, directory: directory ?? ".", verbose: globals.verbose };
    if (!globals.quiet) await streams.err(warningsText(finished.warnings, telling));
    if (finished.problem) await streams.err(problemText(finished.problem, telling));
  }
  if (globals.quiet) return;
  if (globals.dryRun && finished.problem === null) await streams.err(dryRunNote(finished));
  if (globals.verbose) await streams.err(details(finished, told));
}

/** With --dry-run the diff stands in the place of what would be said. */
function shownOf({ reply, diff, changes }: Finished, { dryRun, quiet }: Globals): Reply {
  if (dryRun && diff !== "") return [code(diff, "diff")];
  return quiet && changes.length > 0 ? [] : reply;
}

function dryRunNote({ changes }: Finished): string {
  const files = changes.length === 1 ? "1 file" : `${changes.length} files`;
  return changes.length === 0 ? "Dry run: nothing was written.\n" : `Dry run: ${files} would change; nothing was written.\n`;
}

function details({ changes }: Finished, { request }: Told): string {
  const written = changes.map(({ path, text }) => `  ${text === null ? "deleted" : "written"} ${path}\n`).join("");
  return changes.length === 0 ? "" : `request ${request.id}\n${written}`;
}
