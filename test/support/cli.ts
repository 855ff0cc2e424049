// Runs the command line as people do: a process of its own, without a terminal, its input closed.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import * as z from "zod/mini";
import { PROBLEMS } from "../../src/core/base/problem.ts";
import { exists, top } from "./project.ts";
import { watchedEnvironment } from "./spawns/spawn-recorder.ts";

/** What is tested is what is shipped; MILESTONE_CLI names another entry, such as src/cli/index.ts. */
export const ENTRY = resolve(top, process.env["MILESTONE_CLI"] ?? (exists("dist/cli/index.js") ? "dist/cli/index.js" : "src/cli/index.ts"));

/** A command of ours takes a fraction of this; one that waits for an answer would take all of it. */
const SECONDS_MAX = 60;

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** `folder` is where it starts; nothing of this process's environment is handed on but what is given. */
export type Cli = { readonly folder: string; readonly environment: Readonly<Record<string, string>> };

export function run({ folder, environment }: Cli, words: readonly string[], input = ""): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [ENTRY, ...words], { cwd: folder, env: watchedEnvironment(environment), input, encoding: "utf8", timeout: SECONDS_MAX * 1000, maxBuffer: 1 << 28 });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** The line in a real shell, in which `milestone` is ours. */
export function runInShell({ folder, environment }: Cli, line: string): Ran {
  const script = `set -o pipefail; milestone() { "$NODE" "$ENTRY" "$@"; }\n${line}\n`;
  const env = { ...environment, NODE: process.execPath, ENTRY };
  const { status, stdout, stderr, error } = spawnSync("bash", ["--norc", "--noprofile", "-c", script], { cwd: folder, env, input: "", encoding: "utf8", timeout: SECONDS_MAX * 1000, maxBuffer: 1 << 28 });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** A process that the test talks to; `hook` is code that it runs first. */
export function start({ folder, environment }: Cli, words: readonly string[], hook: string): ChildProcess {
  const first = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
  return spawn(process.execPath, [...first, ENTRY, ...words], { cwd: folder, env: environment, stdio: ["ignore", "pipe", "pipe"] });
}

const Problem = z.strictObject({
  code: z.enum(Object.keys(PROBLEMS)),
  message: z.string().check(z.minLength(1)),
  hint: z.optional(z.string()),
  at: z.optional(z.strictObject({ path: z.string(), line: z.optional(z.number()), column: z.optional(z.number()) })),
});

const Envelope = z.strictObject({
  schema: z.literal(1), ok: z.boolean(), command: z.string(), data: z.unknown(), warnings: z.array(Problem), error: z.nullable(Problem), diff: z.optional(z.string()),
});
export type Envelope = z.output<typeof Envelope>;

/** The one envelope that stdout must be, and nothing else. */
export function envelopeIn(stdout: string): Envelope {
  if (!stdout.endsWith("\n") || stdout.indexOf("\n") !== stdout.length - 1) throw new Error(`not one line: ${JSON.stringify(stdout.slice(0, 500))}`);
  const value: unknown = JSON.parse(stdout);
  if (typeof value === "object" && value !== null && !("data" in value)) throw new Error("the envelope has no data");
  return z.parse(Envelope, value);
}

/** Every file below a folder with its mode and content, git's own included; two equal texts mean that nothing changed. */
export function fingerprint(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name)).sort();
  return entries.map((path) => `${relative(folder, path)} ${describe(path)}`).join("\n");
}

function describe(path: string): string {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return `-> ${readlinkSync(path)}`;
  return stat.isDirectory() ? "folder" : `${stat.mode.toString(8)} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`;
}
