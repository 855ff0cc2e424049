// The Action behind its entry: reads the inputs, runs the mode, leaves the report.
import { randomUUID } from "node:crypto";
import { relative, resolve } from "node:path";
import * as core from "@actions/core";
import { isObject } from "../core/base/json.ts";
import { problem, type Problem, PROBLEMS, type ProblemCode } from "../core/base/problem.ts";
import { isError } from "../core/rules/health.ts";
import { stopped } from "../engine/ask.ts";
import type { Finished } from "../engine/invocation.ts";
import { check } from "./check.ts";
import { input, isMode, MODES, unknownInputs } from "./inputs.ts";
import { outputText, report } from "./report.ts";

/** The exit code: 0, or 1 where the mode found or met a problem. Never throws. */
export async function run(): Promise<number> {
  for (const name of unknownInputs(process.env)) core.warning(`There is no input ${name}; it is ignored.`);
  const mode = input("mode");
  try {
    const finished = await outcome(mode);
    await leave(mode, finished);
    return finished.problem ? 1 : 0;
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    core.setFailed(`Unexpected fault ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 1;
  }
}

async function outcome(mode: string): Promise<Finished> {
  if (!isMode(mode)) return stopped(problem("usage", `There is no mode ${JSON.stringify(mode)}.`, { hint: `The modes are ${MODES.join(", ")}.` }));
  if (mode !== "check") return stopped(problem("not-available", `Mode ${mode} is not available yet.`, { hint: "This version has mode check." }));
  return check(workingFolder());
}

async function leave(mode: string, finished: Finished): Promise<void> {
  const { data, warnings, problem: failure } = finished;
  const ok = failure === null;
  const found = listed(data) ?? warnings;
  await report({
    title: `Milestones: ${mode}`,
    folder: relative(workspace(), workingFolder()).replaceAll("\\", "/"),
    problems: failure && !found.some(isError) ? [failure, ...found] : found,
    outputs: { result: outputText({ schema: 1, ok, command: mode, data, warnings, error: failure }), ok: String(ok) },
  });
}

/** The problems that a check lists in its data, warnings among them; null where there is no such list. */
function listed(data: unknown): readonly Problem[] | null {
  return isObject(data) && Array.isArray(data["problems"]) ? data["problems"].filter(isProblem) : null;
}

function isProblem(value: unknown): value is Problem {
  return isObject(value) && typeof value["message"] === "string" && isCode(value["code"]);
}

function isCode(value: unknown): value is ProblemCode {
  return typeof value === "string" && Object.hasOwn(PROBLEMS, value);
}

function workspace(): string {
  return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
}

function workingFolder(): string {
  return resolve(workspace(), input("working-directory"));
}
