// The inputs and outputs of the Action: the list that action.yml repeats, and how inputs are read.
import * as core from "@actions/core";

export const MODES = [
  "check", "command", "execute", "claim", "run", "record", "scale-check", "cleanup", "sweep", "maintain", "dashboard",
] as const;
export type Mode = (typeof MODES)[number];

/** A default may be an expression of GitHub's, which the runner fills in. */
export const INPUTS = {
  "mode": { description: "What to do. This version knows check: validate the milestone data and annotate what is wrong.", default: "check" },
  "command": { description: "The command to run in mode command, without the word milestone. Not available yet.", default: "" },
  "milestone": { description: "The milestone to work on in the modes execute, claim, run and record. Not available yet.", default: "" },
  "agents": { description: "How many tasks run at once in mode execute. Not available yet.", default: "" },
  "coordination": { description: "How tasks are coordinated: parallel, sequential, simple or hierarchical. Not available yet.", default: "" },
  "token": { description: "The token for GitHub's API. Mode check does not use it.", default: "${{ github.token }}" },
  "database-url": { description: "The PostgreSQL database for the catalog. Not available yet.", default: "" },
  "working-directory": { description: "The folder of the repository to work in, relative to the workspace.", default: "." },
  "dry-run": { description: "Say what would change and write nothing: true or false. Mode check never writes.", default: "false" },
} as const satisfies Record<string, { readonly description: string; readonly default: string }>;
export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  "result": { description: "The JSON envelope of the outcome, as --json prints it." },
  "ok": { description: "true where nothing failed, else false." },
  "milestone": { description: "The milestone worked on. Not available yet." },
  "session": { description: "The session of mode execute or claim. Not available yet." },
  "matrix": { description: "The ready tasks as a JSON matrix, from mode claim. Not available yet." },
  "backend": { description: "The catalog in use, from mode scale-check. Not available yet." },
  "dashboard-path": { description: "The file of the dashboard, from mode dashboard. Not available yet." },
} as const satisfies Record<string, { readonly description: string }>;
export type OutputName = keyof typeof OUTPUTS;

/** The input, or its default where it is empty or, outside of a runner, not given. */
export function input(name: InputName): string {
  return core.getInput(name) || INPUTS[name].default;
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
