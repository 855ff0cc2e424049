// What a run leaves on GitHub: annotations at file and line, a job summary, the outputs.
import * as core from "@actions/core";
import type { Problem } from "../core/base/problem.ts";
import { code, text, type Reply } from "../core/base/reply.ts";
import { NOTHING_WRITTEN } from "../core/views/conversation/answer.ts";
import { summaryText } from "../core/views/conversation/summary.ts";
import type { OutputName } from "./inputs.ts";

/** `folder` is where the paths of the problems start, relative to the workspace; "" is the workspace itself. */
export type Report = {
  readonly title: string;
  readonly folder: string;
  /** What the mode has to say beside its problems. */
  readonly reply: Reply;
  readonly findings: Findings;
  /** Commands that came to nothing and fail no run. */
  readonly refused: number;
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
};

/** What fails the run, and what only should be known; what a problem is depends on who found it, not on its code. */
export type Findings = { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] };

/** GitHub shows no more of one kind for a step. */
const ANNOTATIONS_MAX = 10;
/** An output of more than 1 MB, in UTF-16, is refused. */
const OUTPUT_LENGTH_MAX = 400_000;

export async function report({ title, folder, reply, findings, refused, outputs }: Report): Promise<void> {
  for (const problem of findings.errors.slice(0, ANNOTATIONS_MAX)) core.error(sentence(problem), place(problem, folder));
  for (const problem of findings.warnings.slice(0, ANNOTATIONS_MAX)) core.warning(sentence(problem), place(problem, folder));
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  await summarise(summaryText({ title, ...findings, refused, reply }));
}

/** What a dry run found; nothing where there is no difference. */
export function wouldChange(diff: string): Reply {
  return diff === "" ? [] : [text(NOTHING_WRITTEN), code(diff, "diff")];
}

/** The envelope as an output; without its data where it would be too long. */
export function outputText<E extends { readonly data: unknown; readonly warnings: readonly unknown[] }>(envelope: E): string {
  const whole = JSON.stringify(envelope);
  if (whole.length <= OUTPUT_LENGTH_MAX) return whole;
  const left = { code: "value-ignored", message: "The data is too long for an output and is left out; the job summary lists it." };
  return JSON.stringify({ ...envelope, data: null, warnings: [left] });
}

/** Without a summary to write to, as on a laptop, there is none. */
async function summarise(markdown: string): Promise<void> {
  if (process.env["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(markdown, true).write();
}

function sentence({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}

function place({ code, at }: Problem, folder: string): core.AnnotationProperties {
  if (!at) return { title: code };
  const file = folder === "" ? at.path : `${folder}/${at.path}`;
  return { title: code, file, ...(at.line !== undefined && { startLine: at.line }), ...(at.column !== undefined && { startColumn: at.column }) };
}
