// Measuring whole processes: each command in turn with an empty Node, so that both see the same machine.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Times in milliseconds, medians; `spread` is half the distance between the quartiles. Peaks in MiB. */
export type Measured = { readonly ratio: number; readonly time: number; readonly spread: number; readonly empty: number; readonly peak: number };
export type Failed = { readonly failed: string };

/** Arguments to the same Node that runs this; `round` tells the rounds apart, for commands that can be given once only. */
export type Command = {
  readonly cwd: string;
  readonly args: (round: number) => readonly string[];
  /** Makes everything ready for a round; not timed. */
  readonly prepare?: ((round: number) => void) | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
};

const PEAK = fileURLToPath(new URL("peak.mjs", import.meta.url));
const EMPTY = ["-e", "0"];
export const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Bench", GIT_AUTHOR_EMAIL: "bench@example.org", GIT_COMMITTER_NAME: "Bench", GIT_COMMITTER_EMAIL: "bench@example.org",
};

/** Round 0 warms the caches and shows whether the command works at all; the last one is for memory and not timed. */
export function measure(command: Command, rounds: number): Measured | Failed {
  const ready = (round: number): readonly string[] => {
    command.prepare?.(round);
    return command.args(round);
  };
  const first = run(ready(0), command);
  if (first.status !== 0) return { failed: first.stderr.trim().split("\n")[0] || `exit code ${first.status}` };
  const times: number[] = [];
  const empties: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const args = ready(round);
    empties.push(run(EMPTY, command).time);
    times.push(run(args, command).time);
  }
  const time = quantile(times, 0.5);
  const empty = quantile(empties, 0.5);
  const spread = (quantile(times, 0.75) - quantile(times, 0.25)) / 2;
  return { ratio: time / empty, time, spread, empty, peak: peakOf(ready(rounds + 1), command) };
}

/** Peak memory of an empty Node, MiB. */
export function emptyPeak(cwd: string): number {
  return peakOf(EMPTY, { cwd });
}

function run(args: readonly string[], { cwd, env = ENVIRONMENT }: Pick<Command, "cwd" | "env">) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  return { time: performance.now() - start, status, stderr };
}

export function peakOf(args: readonly string[], { cwd, env = ENVIRONMENT }: Pick<Command, "cwd" | "env">): number {
  const { output } = spawnSync(process.execPath, ["--import", PEAK, ...args], {
    cwd, env, stdio: ["ignore", "ignore", "ignore", "pipe"], encoding: "utf8",
  });
  return Number(output[3]) / 1024;
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
