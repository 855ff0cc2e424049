// Watches every process that our code starts. Loaded with `--import`, it writes faults to the file that MILESTONE_SPAWN_LOG names.
import childProcess, { ChildProcess } from "node:child_process";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";
import { faultsOf, type Start } from "./spawn-policy.ts";

const top = fileURLToPath(new URL("../../..", import.meta.url));
const OURS = ["src/", "dist/"].map((folder) => `${top}${folder}`);

/** Calls back for each start that code of `src` or `dist` makes; what tests start themselves is their own affair. */
export function watchSpawns(onStart: (start: Start) => void): void {
  const original: unknown = Reflect.get(ChildProcess.prototype, "spawn");
  if (typeof original !== "function") throw new TypeError("child processes are started in another way here");
  Reflect.set(ChildProcess.prototype, "spawn", function spawn(this: ChildProcess, options: unknown): unknown {
    if (isOurs()) onStart(startOf(options));
    return Reflect.apply(original, this, [options]);
  });
  for (const name of ["spawnSync", "execFileSync", "execSync"] as const) watchSynchronous(name, onStart);
  syncBuiltinESMExports();
}

function watchSynchronous(name: "spawnSync" | "execFileSync" | "execSync", onStart: (start: Start) => void): void {
  const original: unknown = Reflect.get(childProcess, name);
  if (typeof original !== "function") return;
  Reflect.set(childProcess, name, function synchronous(this: unknown, ...given: unknown[]): unknown {
    if (isOurs()) onStart({ file: `${name} ${String(given[0])}`, argv: [], environment: {}, shell: false });
    return Reflect.apply(original, this, given);
  });
}

/** Whose the nearest code of this repository is: a test may hand in a way to start processes that it answers for itself. */
function isOurs(): boolean {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const frames = (new Error().stack ?? "").split("\n").filter((frame) => frame.includes(top) && !frame.includes("node_modules"));
  Error.stackTraceLimit = limit;
  const nearest = frames.find((frame) => !frame.includes("spawn-watch"));
  return nearest !== undefined && OURS.some((folder) => nearest.includes(folder));
}

function startOf(options: unknown): Start {
  const { file, args, envPairs, shell, stdio, detached } = { file: "", args: [], envPairs: [], shell: false, stdio: "pipe", detached: false, ...(typeof options === "object" ? options : {}) };
  const pairs = Array.isArray(envPairs) ? envPairs.map(String) : [];
  const environment = Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
  return { file, argv: Array.isArray(args) ? args.map(String) : [], environment, shell: Boolean(shell), stdin: Array.isArray(stdio) ? stdio[0] : stdio, detached: Boolean(detached) };
}

const log = process.env["MILESTONE_SPAWN_LOG"];
if (log !== undefined && process.execArgv.concat((process.env["NODE_OPTIONS"] ?? "").split(" ")).some((option) => option.includes("spawn-watch"))) {
  watchSpawns((start) => {
    for (const fault of faultsOf(start)) appendFileSync(log, `${start.argv.join(" ")}: ${fault}\n`);
  });
}
