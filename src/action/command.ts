// Mode command: what a comment says, or what the workflow's author wrote into the input `command`.
import { problem, type Problem } from "../core/base/problem.ts";
import { heading, text, type Reply } from "../core/base/reply.ts";
import { afterPrefix, COMMANDS_MAX } from "../core/grammar/comment.ts";
import { stopped } from "../engine/ask.ts";
import { converse } from "../engine/converse/converse.ts";
import type { Handled, Said } from "../engine/converse/heard.ts";
import { configNow } from "../engine/converse/look.ts";
import { trusted } from "../engine/converse/trusted.ts";
import { envelopeOf } from "../engine/envelope.ts";
import type { Finished } from "../engine/invocation.ts";
import { heardIn } from "../host/heard.ts";
import type { Venue } from "../ports/forge/venue.ts";
import { requestOf } from "./event.ts";
import type { Given, Outcome } from "./given.ts";
import { input } from "./inputs.ts";
import { wouldChange } from "./report.ts";
import { openActionVenue, withCost } from "./venue.ts";

/** The answer to a comment stands below it; the run fails only where it could not be given. */
export async function command(given: Given): Promise<Outcome> {
  const venue = openActionVenue(given.environment, input("token"));
  if (!venue.ok) return { finished: stopped(venue.problem) };
  const handled = input("command").trim() === "" ? await overheard(venue.value, given) : await written(venue.value, given);
  const refused = handled.problem ? 0 : handled.finished.filter(({ finished }) => finished.problem).length;
  return { finished: withCost(finishedOf(handled, given), venue.value), refused, diffs: "told" };
}

async function overheard(venue: Venue, { event, dryRun }: Given): Promise<Handled> {
  const heard = heardIn(event.payload);
  if (heard === null) return broken(problem("usage", `There is no comment in the event ${event.name || "of this run"}, and no command.`, { hint: "Start the workflow on issue_comment, or give the input command." }));
  if (dryRun) return broken(problem("usage", "What a comment says cannot be tried out.", { hint: "Say it with --dry-run in the comment, or give the input command." }));
  return converse(venue, heard);
}

/** Whoever may start the workflow with this event was let in by GitHub; in a comment's workflow that is anybody. */
async function written(venue: Venue, { event, dryRun, environment }: Given): Promise<Handled> {
  const config = await configNow(venue);
  if (!config.ok) return broken(config.problem);
  const lines = linesIn(input("command"), config.value.commands.prefixes);
  if (lines.length > COMMANDS_MAX) return broken(problem("usage", `The input command has ${lines.length} commands.`, { hint: `Write one to ${COMMANDS_MAX} commands, one a line.` }));
  const finished: Said[] = [];
  const caller = { actor: event.actor, permission: event.level, now: venue.now, dryRun, commit: true, yes: true };
  for (const [index, line] of lines.entries()) {
    finished.push({ line, finished: await trusted({ venue, config: config.value }, line, { ...caller, request: { id: `${requestOf(environment)}#${index + 1}`, given: true } }) });
  }
  return { outcome: "answered", finished, problem: finished.find((said) => said.finished.problem)?.finished.problem ?? null };
}

/** As hints, the manual and the command line have it. */
const ALWAYS = ["/milestone", "milestone"];

/** Unlike a comment this is no Markdown: every line counts, whatever quotes and ticks are in the others. */
function linesIn(text: string, prefixes: readonly string[]): readonly string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "").map((line) => afterPrefix(line, [...prefixes, ...ALWAYS]) ?? line);
}

function broken(reason: Problem): Handled {
  return { outcome: "ignored", finished: [], problem: reason };
}

/**
 * With one command its data is the outcome's; with several each has an envelope of its own, and so has one of a comment that
 * came to nothing, which is told below the comment and fails no run.
 */
function finishedOf({ outcome, finished, problem: failure }: Handled, { dryRun }: Given): Finished {
  const [only] = finished;
  const isWhole = finished.length === 1 && only?.finished.problem === failure;
  const data = isWhole ? only.finished.data : { commands: finished.map(({ line, finished: one }) => envelopeOf(line, one, { dryRun: dryRun || one.diff !== "" })) };
  const nothing: Reply = outcome === "ignored" && failure === null ? [text("Nothing in this comment is for us, or it was answered before.")] : [];
  return {
    data,
    reply: [...nothing, ...finished.flatMap((said) => toldOf(said, failure))],
    warnings: finished.flatMap(({ finished: one }) => one.warnings),
    problem: failure,
    changes: finished.flatMap(({ finished: one }) => one.changes),
    diff: finished.map(({ finished: one }) => one.diff).join(""),
  };
}

/** In a dry run what would change stands in the place of what would be said. The run's own problem is told by itself. */
function toldOf({ line, finished: { reply, problem: failure, diff } }: Said, ofRun: Problem | null): Reply {
  const why = failure && failure !== ofRun ? [text(`${failure.message} ${failure.hint ?? ""}`.trim())] : [];
  return [heading(line), ...(diff === "" ? reply : wouldChange(diff)), ...why];
}
