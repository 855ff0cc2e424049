// Starting the program of a task: in a session of its own, with nothing to read, or why it could not be started.
import type { ChildProcess, SpawnOptions } from "node:child_process";
import { closeSync, existsSync, openSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import { problem } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/result.ts";
import { failed, ok } from "../../core/base/result.ts";
import type { TaskCommand } from "../../ports/execution/task-runner.ts";

export type Spawn = (file: string, argv: readonly string[], options: SpawnOptions) => ChildProcess;

/** `output` is for standard output and errors; `temporary` a folder of its own. */
export type TaskStart = {
  readonly command: TaskCommand;
  readonly folder: string;
  readonly temporary: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly output: number | "pipe";
};

/** One that is not found is told by the child's `error`. */
export function startTask(spawn: Spawn, { command, folder, temporary, environment, output }: TaskStart): Result<ChildProcess> {
  try {
    const input = command.kind === "program" && command.stdin !== null ? openInput(command.stdin, temporary) : "ignore";
    const [file, ...argv] = command.kind === "shell" ? shellOf(command.line) : command.argv;
    const options: SpawnOptions = {
      cwd: folder, env: environment, stdio: [input, output, output], detached: process.platform !== "win32",
      windowsHide: true, windowsVerbatimArguments: command.kind === "shell",
    };
    try {
      return ok(spawn(file ?? "", argv, options));
    } finally {
      if (input !== "ignore") closeSync(input);
    }
  } catch (error) {
    return failed(startProblem(error, { command, folder }));
  }
}

function shellOf(line: string): readonly string[] {
  return process.platform === "win32" ? ["cmd.exe", "/d", "/s", "/c", `"${line}"`] : ["/bin/sh", "-c", line];
}

/** A file without a name: unlike a pipe it never keeps us waiting for a task that does not read. */
function openInput(text: string, folder: string): number {
  const path = join(folder, ".stdin");
  writeFileSync(path, text, { mode: 0o600 });
  const descriptor = openSync(path, "r");
  unlinkSync(path);
  return descriptor;
}

export type Exit = { readonly code: number | null; readonly signal: string | null; readonly problem: Problem | null };

const UNKNOWN: Exit = { code: null, signal: null, problem: null };

/** `giveUp` settles what never ends. */
export function exitOf(child: ChildProcess, place: Pick<TaskStart, "command" | "folder">): { readonly exit: Promise<Exit>; readonly giveUp: () => void } {
  const { promise, resolve } = Promise.withResolvers<Exit>();
  child.on("exit", (code, signal) => resolve({ code, signal, problem: null }));
  child.on("error", (error) => child.pid === undefined && resolve({ ...UNKNOWN, problem: startProblem(error, place) }));
  return { exit: promise, giveUp: () => resolve(UNKNOWN) };
}

function startProblem(error: unknown, { command, folder }: Pick<TaskStart, "command" | "folder">): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) throw error;
  if (!existsSync(folder)) return problem("file-not-found", `There is no folder ${folder} for the task to work in.`, { at: { path: folder }, hint: "Its cwd must be a folder that the repository has." });
  const name = command.kind === "shell" ? "/bin/sh" : (command.argv[0] ?? "");
  if (code === "ENOENT") return problem("prerequisite-missing", `There is no program ${name}.`, { hint: "Install it, or correct its name or the PATH." });
  if (code === "EACCES") return problem("prerequisite-missing", `${name} may not be executed.`, { hint: `Make it executable: chmod +x ${name}` });
  if (code === "E2BIG" || code.startsWith("ERR_INVALID_ARG")) {
    return problem("invalid-value", `${name} cannot be started with these words: ${code === "E2BIG" ? "they are too long" : "one of them is empty or holds a NUL"}.`, { hint: "Give long texts in a file or as standard input." });
  }
  if (code === "ENOSPC" || code === "EDQUOT") return problem("disk-full", "The disk is full: the input of the task could not be written.", { hint: "Free some space and run it again." });
  return problem("prerequisite-missing", `${name} could not be started: ${code}.`, { hint: "The system may be out of processes, files or memory; run fewer agents." });
}
