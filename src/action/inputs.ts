// The inputs and outputs of the Action: the list that action.yml repeats, and how inputs are read.
import * as core from "@actions/core";
import { problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";

export const MODES = [
  "check", "command", "execute", "claim", "run", "record", "scale-check", "cleanup", "sweep", "maintain", "dashboard",
] as const;
export type Mode = (typeof MODES)[number];

/** A default may be an expression of GitHub's, which the runner fills in. */
export const INPUTS = {
  "mode": { description: "What to do: check, command, execute, scale-check, cleanup, sweep or maintain. Not available yet: claim, run, record, dashboard.", default: "check" },
  "command": { description: "Commands to run in mode command, one a line, with or without /milestone in front. Without it, those of the comment that started the run.", default: "" },
  "milestone": { description: "The milestone to work on in mode execute.", default: "" },
  "agents": { description: "How many tasks run at once in mode execute.", default: "" },
  "coordination": { description: "How tasks are coordinated in mode execute: parallel, sequential, simple or hierarchical.", default: "" },
  "token": { description: "The token for GitHub's API and for pushing. Mode check does not use it.", default: "${{ github.token }}" },
  "database-url": { description: "The PostgreSQL database, from a secret; scale-check and maintain choose PostgreSQL only where it is given, and do not connect to it.", default: "" },
  "working-directory": { description: "The folder of the repository to work in, relative to the workspace.", default: "." },
  "dry-run": { description: "Say what would change and write nothing: true or false. Mode check never writes.", default: "false" },
} as const satisfies Record<string, { readonly description: string; readonly default: string }>;
export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  "result": { description: "The JSON envelope of the outcome, as --json prints it." },
  "ok": { description: "true where nothing failed, else false." },
  "milestone": { description: "The milestone worked on, where it was one." },
  "session": { description: "The session of mode execute." },
  "matrix": { description: "The ready tasks as a JSON matrix, from mode claim. Not available yet." },
  "backend": { description: "The catalog in use, from mode scale-check." },
  "dashboard-path": { description: "The file of the dashboard, from mode dashboard. Not available yet." },
} as const satisfies Record<string, { readonly description: string }>;
export type OutputName = keyof typeof OUTPUTS;

/** The input, or its default where it is empty or, outside of a runner, not given. */
export function input(name: InputName): string {
  return core.getInput(name) || INPUTS[name].default;
}

/** Problem: `usage` for a boolean that is none. */
export function flag(name: InputName): Result<boolean> {
  const text = input(name).toLowerCase();
  if (text === "true" || text === "false") return ok(text === "true");
  return failed(problem("usage", `The input ${name} cannot be ${JSON.stringify(input(name))}.`, { hint: "It is true or false." }));
}

export function isMode(word: string): word is Mode {
  return MODES.some((mode) => mode === word);
}

/** Inputs that a workflow gives and nobody reads, as it spells them but in lower case. */
export function unknownInputs(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set(Object.keys(INPUTS));
  const given = Object.keys(environment).filter((key) => key.startsWith("INPUT_")).map((key) => key.slice("INPUT_".length).toLowerCase());
  return given.filter((name) => !known.has(name)).sort();
}
