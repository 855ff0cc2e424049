// The Action behind its entry: reads the inputs, runs the mode, leaves the report.
import { randomUUID } from "node:crypto";
import { relative, resolve } from "node:path";
import * as core from "@actions/core";
import { isObject } from "../core/base/json.ts";
import { problem, type Problem, PROBLEMS, type ProblemCode } from "../core/base/problem.ts";
import { isError } from "../core/rules/health.ts";
import { stopped } from "../engine/ask.ts";
import { envelopeOf } from "../engine/envelope.ts";
import type { Finished } from "../engine/invocation.ts";
import { readEvent } from "./event.ts";
import type { Outcome } from "./given.ts";
import { flag, input, isMode, MODES, unknownInputs, type OutputName } from "./inputs.ts";
import { CARRIERS, isAvailable } from "./modes.ts";
import { type Findings, outputText, report, wouldChange } from "./report.ts";

/** The exit code: 0, or 1 where the mode found or met a problem. Never throws. */
export async function run(): Promise<number> {
  for (const name of unknownInputs(process.env)) core.warning(`There is no input ${name}; it is ignored.`);
  const mode = input("mode");
  try {
    const done = await outcome(mode).catch(fault);
    await leave(mode, done);
    return done.finished.problem ? 1 : 0;
  } catch (error) {
    core.error(traceOf(error));
    return 1;
  }
}

/** A fault of ours ends as any other failure, so that later steps are told. */
function fault(error: unknown): Outcome {
  const id = randomUUID().slice(0, 8);
  return failing(problem("unexpected", `Unexpected fault ${id}: ${traceOf(error)}`));
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function outcome(mode: string): Promise<Outcome> {
  if (!isMode(mode)) return failing(problem("usage", `There is no mode ${JSON.stringify(mode)}.`, { hint: `The modes are ${MODES.join(", ")}.` }));
  if (!isAvailable(mode)) return failing(problem("not-available", `Mode ${mode} is not available yet.`, { hint: `This version has ${Object.keys(CARRIERS).join(", ")}.` }));
  const [dryRun, event] = [flag("dry-run"), readEvent(process.env)];
  if (!dryRun.ok) return failing(dryRun.problem);
  if (!event.ok) return failing(event.problem);
  const carryOut = await CARRIERS[mode]();
  return carryOut({ folder: resolve(workspace(), input("working-directory")), event: event.value, dryRun: dryRun.value, environment: process.env });
}

function failing(failure: Problem): Outcome {
  return { finished: stopped(failure) };
}

async function leave(mode: string, { finished, root = workspace(), refused = 0, diffs }: Outcome): Promise<void> {
  const dryRun = input("dry-run").toLowerCase() === "true" || finished.diff !== "";
  const envelope = envelopeOf(mode, finished, { dryRun });
  await report({
    title: `Milestones: ${mode}`,
    folder: relative(workspace(), root).replaceAll("\\", "/"),
    reply: [...finished.reply, ...(diffs === "told" ? [] : wouldChange(finished.diff))],
    refused,
    findings: findingsOf(finished),
    outputs: { result: outputText(envelope), ok: String(envelope.ok), ...namesIn(finished.data) },
  });
}

/** What later steps of a workflow ask for most. */
function namesIn(data: unknown): Readonly<Partial<Record<OutputName, string>>> {
  if (!isObject(data)) return {};
  const { milestone, session, backend } = data;
  const id = (value: unknown): string | null => (isObject(value) && typeof value["id"] === "string" ? value["id"] : typeof value === "string" ? value : null);
  const found = { milestone: id(milestone), session: id(session), backend: id(backend) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

/** A check lists its problems in its data, and some of them come as warnings too; each is told once. */
function findingsOf({ data, warnings, problem: failure }: Finished): Findings {
  const listed = isObject(data) && Array.isArray(data["problems"]) ? data["problems"].filter(isProblem) : [];
  const errors = listed.filter(isError);
  const told = new Map([...listed.filter((one) => !isError(one)), ...warnings].map((one) => [JSON.stringify([one.message, one.at]), one]));
  for (const error of errors) told.delete(JSON.stringify([error.message, error.at]));
  return { errors: failure && errors.length === 0 ? [failure] : errors, warnings: [...told.values()] };
}

function isProblem(value: unknown): value is Problem {
  return isObject(value) && typeof value["message"] === "string" && isCode(value["code"]);
}

function isCode(value: unknown): value is ProblemCode {
  return typeof value === "string" && Object.hasOwn(PROBLEMS, value);
}

function workspace(): string {
  return process.env["GITHUB_WORKSPACE"] || process.cwd();
}
