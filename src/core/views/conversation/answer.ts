// The answer to a comment: what became of each of its commands, in their order.
import { codeSpan, fenced, inlineText, lineText, linked, oneLine, upToLength } from "../../base/encode/inline.ts";
import { markdownOf, shortened } from "../../base/encode/markdown.ts";
import { exitCodeOf, placeText, type Problem } from "../../base/problem.ts";
import type { Reply } from "../../base/reply.ts";
import { answerMarker } from "./marker.ts";

/** `line` is the command as it was given, without what starts it. */
export type Answered = {
  readonly line: string;
  readonly finished: { readonly reply: Reply; readonly problem: Problem | null; readonly warnings: readonly Problem[]; readonly diff: string };
};

/**
 * `request` is the id of the comment. `more`: commands that were not looked at, since a comment may give only so many. `run` is
 * the address of the run that this happened in.
 */
export type Answers = { readonly request: string; readonly answers: readonly Answered[]; readonly more: number; readonly run: string | null };

/** Below what GitHub takes, for what its own rendering adds. */
const ANSWER_LENGTH_MAX = 60_000;
const LINE_SHOWN_MAX = 200;
const MESSAGE_LENGTH_MAX = 2_000;
const WARNINGS_MAX = 10;

/** Markdown of at most 60,000 characters that begins with its marker. Long answers leave room for those behind them. */
export function answerText({ request, answers, more, run }: Answers): string {
  const frame = [...(more > 0 ? [moreLine(more, answers.length)] : []), ...(run === null ? [] : [`<sub>${linked("run", run)}</sub>`])];
  const start = answerMarker(request);
  let room = ANSWER_LENGTH_MAX - [start, ...frame].join("\n\n").length - 4;
  const parts = answers.map((answer, index) => {
    const share = Math.floor(room / (answers.length - index)) - 2;
    const part = shortened(partOf(answer), { room: share, note: restLine(answer.line) });
    room -= part.length + 2;
    return part.trimEnd();
  });
  return `${[start, ...parts, ...frame].join("\n\n")}\n`;
}

function moreLine(more: number, taken: number): string {
  const [what, were] = more === 1 ? ["command", "was"] : ["commands", "were"];
  return `${more} more ${what} in the comment ${were} not carried out: one comment may give ${taken}. Put the rest into another one.`;
}

function restLine(line: string): string {
  return `The rest is left out; the command line tells it: ${codeSpan(`milestone ${upToLength(oneLine(line), LINE_SHOWN_MAX)}`)}`;
}

/** The sign stands first, so that no line begins with a command. */
function partOf({ line, finished: { reply, problem, warnings, diff } }: Answered): string {
  const [sign, word] = problem === null ? ["✅", diff === "" ? "" : "Nothing was written: this is what would change."] : standing(problem);
  const head = `${sign} ${codeSpan(upToLength(oneLine(line), LINE_SHOWN_MAX))}${word === "" ? "" : ` – ${word}`}`;
  const sections = [head, ...(problem ? [problemText(problem)] : []), markdownOf(reply).trimEnd(), warningLines(warnings), diff === "" ? "" : fenced(diff, "diff")];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** By the exit code, as scripts are told. */
function standing({ code }: Problem): readonly [sign: string, word: string] {
  switch (exitCodeOf(code)) {
    case 2: return ["❓", "not understood"];
    case 3: return ["⛔", "refused"];
    default: return ["❌", "failed"];
  }
}

function problemText({ code, message, hint, at }: Problem): string {
  const where = at ? `${codeSpan(placeText(at))}: ` : "";
  const lines = [`${where}${lineText(upToLength(message, MESSAGE_LENGTH_MAX))} (${codeSpan(code)})`, ...(hint === undefined ? [] : [lineText(upToLength(hint, MESSAGE_LENGTH_MAX))])];
  return lines.join("\n\n");
}

function warningLines(warnings: readonly Problem[]): string {
  const lines = warnings.slice(0, WARNINGS_MAX).map(({ message, hint, at }) => `- ⚠️ ${at ? `${codeSpan(placeText(at))}: ` : ""}${inlineText(upToLength(message, MESSAGE_LENGTH_MAX))}${hint === undefined ? "" : ` ${inlineText(upToLength(hint, MESSAGE_LENGTH_MAX))}`}`);
  const left = warnings.length - WARNINGS_MAX;
  return [...lines, ...(left > 0 ? [`- and ${left} more warnings`] : [])].join("\n");
}
