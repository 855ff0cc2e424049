// The answer to a comment: what became of each of its commands, in their order.
import { codeSpan, fenced, inlineText, lineText, linked, oneLine, upToLength } from "../../base/encode/inline.ts";
import { markdownOf, shortened } from "../../base/encode/markdown.ts";
import { exitCodeOf, placeText, type Problem } from "../../base/problem.ts";
import { command, type Reply } from "../../base/reply.ts";
import { whyElsewhere } from "./elsewhere.ts";
import { answerMarker } from "./marker.ts";

/** `line` is the command as it was given, without what starts it. */
export type Answered = {
  readonly line: string;
  readonly finished: { readonly reply: Reply; readonly problem: Problem | null; readonly warnings: readonly Problem[]; readonly diff: string };
};

/**
 * `request` is the id of the comment. `more`: commands that were not looked at, since a comment may give only so many. `run` is
 * the address of the run that this happened in. `prefix` starts a command here.
 */
export type Answers = { readonly request: string; readonly answers: readonly Answered[]; readonly more: number; readonly run: string | null; readonly prefix?: string };

export const NOTHING_WRITTEN = "Nothing was written: this is what would change.";

/** Below what GitHub takes, for what its own rendering adds. */
const ANSWER_LENGTH_MAX = 60_000;
const LINE_SHOWN_MAX = 200;
const MESSAGE_LENGTH_MAX = 2_000;
const WARNINGS_MAX = 10;

/** Markdown of at most 60,000 characters that begins with its marker. Long answers leave room for those behind them. */
export function answerText({ request, answers, more, run, prefix = "/milestone" }: Answers): string {
  const frame = [...(more > 0 ? [moreLine(more, answers.length)] : []), ...(run === null ? [] : [`<sub>${linked("run", run)}</sub>`])];
  const start = answerMarker(request);
  let room = ANSWER_LENGTH_MAX - [start, ...frame].join("\n\n").length - 4;
  const parts = answers.map((answer, index) => {
    const share = Math.floor(room / (answers.length - index)) - 2;
    const part = shortened(partOf(answer, prefix), { room: share, note: restLine(answer.line) });
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
function partOf({ line, finished: { reply, problem, warnings, diff } }: Answered, prefix: string): string {
  const [sign, word] = problem === null ? ["✅", diff === "" ? "" : NOTHING_WRITTEN] : standing(problem);
  const head = `${sign} ${codeSpan(upToLength(oneLine(line), LINE_SHOWN_MAX))}${word === "" ? "" : ` – ${word}`}`;
  const said = reply.map((block) => (block.kind === "command" ? command(asSaid(block.text, prefix), block.why) : block));
  const sections = [head, ...(problem ? [problemText(problem, prefix)] : []), markdownOf(said).trimEnd(), warningLines(warnings, prefix), diff === "" ? "" : fenced(diff, "diff")];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** As a comment says it; what only the command line can do stays as that has it. */
function asSaid(line: string, prefix: string): string {
  const [, rest] = /^milestone (.+)$/.exec(line) ?? [];
  return rest === undefined || whyElsewhere(rest) !== null ? line : `${prefix} ${rest}`;
}

/** What a hint says to run, `milestone …` in its ticks, is code, and can be copied; everything else in it is text. */
function hintText(hint: string, prefix: string): string {
  const parts = upToLength(oneLine(hint), MESSAGE_LENGTH_MAX).split(/`(milestone [^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(asSaid(part, prefix)) : part.replace(/\S(?:.*\S)?/, index === 0 ? lineText : inlineText))).join("");
}

/** By the exit code, as scripts are told. */
function standing({ code }: Problem): readonly [sign: string, word: string] {
  switch (exitCodeOf(code)) {
    case 2: return ["❓", "not understood"];
    case 3: return ["⛔", "refused"];
    default: return ["❌", "failed"];
  }
}

function problemText({ code, message, hint, at }: Problem, prefix: string): string {
  const where = at ? `${codeSpan(placeText(at))}: ` : "";
  const lines = [`${where}${lineText(upToLength(message, MESSAGE_LENGTH_MAX))} (${codeSpan(code)})`, ...(hint === undefined ? [] : [hintText(hint, prefix)])];
  return lines.join("\n\n");
}

function warningLines(warnings: readonly Problem[], prefix: string): string {
  const lines = warnings.slice(0, WARNINGS_MAX).map(({ message, hint, at }) => `- ⚠️ ${at ? `${codeSpan(placeText(at))}: ` : ""}${inlineText(upToLength(message, MESSAGE_LENGTH_MAX))}${hint === undefined ? "" : ` ${hintText(hint, prefix)}`}`);
  const left = warnings.length - WARNINGS_MAX;
  return [...lines, ...(left > 0 ? [`- and ${left} more warnings`] : [])].join("\n");
}
