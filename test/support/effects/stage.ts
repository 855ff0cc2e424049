// A repository with a milestone of six tasks, ready to be executed; each case works on a copy of its own.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ENTRY, envelopeIn, type Envelope } from "../cli.ts";
import { fixtureAt, personIn } from "../git-fixture.ts";
import { recorderOptions, type Fault } from "./plan.ts";

/** `base` holds everything: the repository, the home in which tasks leave their marks, and the folder for temporary files. */
export type Stage = { readonly base: string; readonly repository: string; readonly environment: Readonly<Record<string, string>> };

export const MILESTONE = "milestone-001";
export const BRANCH = `milestone/${MILESTONE}`;

const mark = (id: string): string => `echo ${id} >> "$HOME/marks"`;

/** Two chains that meet, a task without a change, a verification, and several merges without a conflict. */
const PLAN = `id: ${MILESTONE}
title: Six steps
tasks:
  - {id: task-001, title: First, run: 'echo 1 > one; ${mark("task-001")}'}
  - {id: task-002, title: Second, run: 'echo 2 > two; ${mark("task-002")}'}
  - {id: task-003, title: Third, run: 'echo 3 > three; ${mark("task-003")}', verify: [test -s three], dependencies: [task-001]}
  - {id: task-004, title: Fourth, run: 'echo 4 >> two; ${mark("task-004")}', dependencies: [task-002]}
  - {id: task-005, title: Fifth, run: 'cat one two three > all; ${mark("task-005")}', dependencies: [task-003, task-004]}
  - {id: task-006, title: Sixth, run: '${mark("task-006")}', dependencies: [task-001]}
`;

/** One try to save again is enough to see that there is one. */
const CONFIGURATION = "session_management:\n  max_retry_attempts: 1\n";

/** To be removed by whoever asked. */
export function firstStage(): Stage {
  const stage = stageAt(mkdtempSync(join(realpathSync(tmpdir()), "milestone-effects-")));
  mkdirSync(stage.repository);
  mkdirSync(join(stage.base, "tmp"));
  const fixture = fixtureAt(stage.repository, personIn(join(stage.base, "home")));
  fixture.git("init", "-q");
  fixture.write("readme", "What people wrote.\n");
  fixture.write(".milestones/active/milestone-001.yaml", PLAN);
  fixture.write(".milestones/config/milestone-config.yaml", CONFIGURATION);
  fixture.write(".milestones/.gitignore", "data/\nlogs/\nsessions/agents/\nsessions/*.journal\ncache/\nbackups/\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "Plan");
  return stage;
}

function stageAt(base: string): Stage {
  const environment = { PATH: process.env["PATH"] ?? "", HOME: join(base, "home"), TMPDIR: join(base, "tmp"), GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C.UTF-8", NODE_DISABLE_COMPILE_CACHE: "1" };
  return { base, repository: join(base, "repository"), environment };
}

/** A copy in a new folder below `folder`. */
export function copyOf(first: Stage, folder: string = tmpdir()): Stage {
  const base = mkdtempSync(join(realpathSync(folder), "milestone-effects-"));
  cpSync(first.base, base, { recursive: true, verbatimSymlinks: true });
  return stageAt(base);
}

export function removeStage({ base }: Stage): void {
  rmSync(base, { recursive: true, force: true, maxRetries: 3 });
}

export type Ended = { readonly exit: number | null; readonly signal: string | null; readonly stdout: string; readonly stderr: string };

/** Ours take a second or two; one that hangs is a fault. */
const CHILD_MS_MAX = 150_000;

/** The command line in a process of its own; with a fault its effects are written down, in a file beside the repository. */
export function milestone({ base, repository, environment }: Stage, words: readonly string[], fault: Fault | null = null): Promise<Ended> {
  const log = join(base, "effects");
  const first = fault === null ? [] : recorderOptions({ log, fault });
  if (fault !== null) rmSync(log, { force: true });
  const child = spawn(process.execPath, [...first, ENTRY, ...words], { cwd: repository, env: environment, stdio: ["ignore", "pipe", "pipe"], timeout: CHILD_MS_MAX, killSignal: "SIGABRT" });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (exit, signal) => resolve({ exit, signal, stdout: said.out, stderr: said.err }));
  });
}

/** The effects of the last recorded process, each as `12 renameSync /path`. */
export function effectsOf({ base }: Stage): string[] {
  return readFileSync(join(base, "effects"), "utf8").trimEnd().split("\n");
}

export function gitIn({ repository, environment }: Stage, ...words: readonly string[]): string {
  return execFileSync("git", words, { cwd: repository, env: environment, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trimEnd();
}

const EXECUTE = ["execute", MILESTONE, "--agents", "2", "--yes", "--json"];

export function execute(stage: Stage, fault: Fault | null = null): Promise<Ended> {
  return milestone(stage, EXECUTE, fault);
}

/** What a person does after a crash. Without a saved session there is nothing to resume; then it is executed as if for the first time. */
export async function resume(stage: Stage, fault: Fault | null = null): Promise<Ended> {
  const resumed = await milestone(stage, [...EXECUTE, "--resume"], fault);
  if (resumed.signal !== null) return resumed;
  return codeOf(resumed) === "session-not-found" ? execute(stage, fault) : resumed;
}

export function envelope(ended: Ended): Envelope {
  if (ended.stdout === "") throw new Error(`nothing on stdout, exit ${ended.exit} ${ended.signal}: ${ended.stderr}`);
  return envelopeIn(ended.stdout);
}

export function codeOf(ended: Ended): string | null {
  return envelope(ended).error?.code ?? null;
}
