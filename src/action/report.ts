// What a run leaves on GitHub: annotations at file and line, a job summary, the outputs.
import * as core from "@actions/core";
import { encodeMarkdown } from "../core/base/encode-markdown.ts";
import { placeText, type Problem } from "../core/base/problem.ts";
import { heading, list, table, text } from "../core/base/reply.ts";
import type { OutputName } from "./inputs.ts";

/** `folder` is where the paths of the problems start, relative to the workspace; "" is the workspace itself. */
export type Report = {
  readonly title: string;
  readonly folder: string;
  readonly findings: Findings;
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
};

/** What fails the run, and what only should be known; what a problem is depends on who found it, not on its code. */
export type Findings = { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] };

/** GitHub shows no more of one kind for a step. */
const ANNOTATIONS_MAX = 10;
/** GitHub drops a summary of 1 MiB altogether, so there is room left for what others write into it. */
const SUMMARY_BYTES_MAX = 900_000;
/** An output of more than 1 MB, in UTF-16, is refused. */
const OUTPUT_LENGTH_MAX = 400_000;

const COLUMNS = ["", "Where", "What is wrong", "What to do"];

export async function report({ title, folder, findings, outputs }: Report): Promise<void> {
  for (const problem of findings.errors.slice(0, ANNOTATIONS_MAX)) core.error(sentence(problem), place(problem, folder));
  for (const problem of findings.warnings.slice(0, ANNOTATIONS_MAX)) core.warning(sentence(problem), place(problem, folder));
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  await summarise(summary(title, findings));
}

/** The envelope as an output; without its data where it would be too long. */
export function outputText<E extends { readonly data: unknown; readonly warnings: readonly unknown[] }>(envelope: E): string {
  const whole = JSON.stringify(envelope);
  if (whole.length <= OUTPUT_LENGTH_MAX) return whole;
  const left = { code: "value-ignored", message: "The data is too long for an output and is left out; the job summary lists it." };
  return JSON.stringify({ ...envelope, data: null, warnings: [left] });
}

/** Markdown of at most 900,000 bytes, errors first; nobody's words are more than text in it. */
export function summary(title: string, { errors, warnings }: Findings): string {
  const count = errors.length + warnings.length;
  const counts = count === 0 ? "Everything is in order." : `${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}.`;
  const start = encodeMarkdown([heading(title), text(counts)]);
  if (count === 0) return start;
  const rows = [...errors.map((problem) => rowOf("error", problem)), ...warnings.map((problem) => rowOf("warning", problem))];
  return `${start}\n${tableOf(rows, SUMMARY_BYTES_MAX - Buffer.byteLength(start))}`;
}

function rowOf(kind: string, { code, message, hint, at }: Problem): readonly string[] {
  return [kind, at ? placeText(at) : "", `${message} (${code})`, hint ?? ""];
}

function tableOf(rows: readonly (readonly string[])[], room: number): string {
  let written = encodeMarkdown([table(COLUMNS, [])]);
  let bytes = Buffer.byteLength(written);
  for (const [index, cells] of rows.entries()) {
    // The encoder writes the head before each row.
    const row = `${encodeMarkdown([table(COLUMNS, [cells])]).split("\n")[2] ?? ""}\n`;
    bytes += Buffer.byteLength(row);
    const rest = encodeMarkdown([list([`${rows.length - index} more are left out: a summary holds no more.`])]);
    if (bytes + Buffer.byteLength(rest) >= room) return `${written}\n${rest}`;
    written += row;
  }
  return written;
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

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
