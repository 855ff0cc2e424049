// A repository of its own with a milestone to execute, the real command at work in it, and what that leaves behind.
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import * as z from "zod/mini";
import { Milestone } from "../../../src/core/model/milestone.ts";
import { readSession } from "../../../src/core/files/session.ts";
import type { Session } from "../../../src/core/model/execution/session.ts";
import { SYSTEM_FILES } from "../../../src/core/model/shipped/data-folder.ts";
import { ENTRY, envelopeIn, type Envelope } from "../cli.ts";
import { fixtureAt, personIn, type GitFixture } from "../git-fixture.ts";
import { until } from "../processes/until.ts";
import { watchedEnvironment } from "../spawns/spawn-recorder.ts";

/** Nothing here takes a tenth of it, even where two processors are shared; what hangs is ended. */
const WAIT_MS_MAX = 150_000;

export const MILESTONE = "milestone-001";
export const MILESTONE_PATH = `.milestones/active/${MILESTONE}.yaml`;

export type TaskPlan = { readonly id: string } & Readonly<Record<string, unknown>>;

export type Plan = {
  readonly tasks: readonly TaskPlan[];
  readonly milestone?: Readonly<Record<string, unknown>>;
  /** Lines for the file of settings. */
  readonly config?: string;
  /** Other files of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
};

export type Ended = { readonly exit: number | null; readonly signal: NodeJS.Signals | null; readonly stdout: string; readonly stderr: string };

export type Work = {
  readonly pid: number;
  /** What it has printed so far. */
  readonly said: () => { readonly stdout: string; readonly stderr: string };
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
};

export type Workshop = GitFixture & {
  /** Where home, temporary files and the repository lie; whatever a task finds outside of the repository is here. */
  readonly base: string;
  readonly temporary: string;
  readonly start: (...words: string[]) => Work;
  readonly run: (...words: string[]) => Promise<Ended>;
  /** The envelope of `--json`, with the exit code. */
  readonly json: (...words: string[]) => Promise<Envelope & { readonly exit: number | null }>;
  /** The same place, with other variables. */
  readonly with: (variables: Readonly<Record<string, string>>) => Workshop;
  readonly milestone: () => Milestone;
  readonly session: () => Session;
  /** Everything that agents printed. */
  readonly logs: () => string;
  readonly there: (path: string) => boolean;
  /** Command lines of processes that belong here and still run. */
  readonly running: () => string[];
};

/** Goes with the test: the folder, and the processes that were started in it. */
export function workshop(plan: Plan): Workshop {
  const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-work-"));
  onTestFinished(async () => {
    await endAll(base);
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  });
  return furnish(base, plan);
}

const started: ChildProcess[] = [];

/** Where a test has failed, something may still wait; what our processes started is ended by their watchdogs. */
async function endAll(base: string): Promise<void> {
  for (const child of started.splice(0)) if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  await until(() => processesIn(base).length === 0, "everything to end");
}

/** The same in a folder that is somebody else's to remove. */
export function furnish(base: string, plan: Plan): Workshop {
  const folder = join(base, "repository");
  const temporary = join(base, "tmp");
  for (const path of [folder, temporary]) mkdirSync(path, { recursive: true });
  const environment = { ...personIn(join(base, "home")), TMPDIR: temporary, ...plan.environment };
  const shop = openWorkshop(base, { folder, environment });
  shop.git("init", "-q");
  for (const [path, text] of Object.entries(filesOf(plan))) shop.write(path, text);
  shop.git("add", "-A");
  shop.git("commit", "-q", "-m", "Start");
  return shop;
}

function filesOf({ tasks, milestone = {}, config = "", files = {} }: Plan): Record<string, string> {
  const planned = { id: MILESTONE, title: "Work", status: "planned", ...milestone, tasks: tasks.map((task) => ({ title: task.id, status: "pending", ...task })) };
  const shipped = Object.fromEntries([...SYSTEM_FILES].map(([path, text]) => [`.milestones/${path}`, text]));
  const settings = ".milestones/config/milestone-config.yaml";
  return { ...shipped, [settings]: `${shipped[settings] ?? ""}${config}`, [MILESTONE_PATH]: stringify(planned), "README.md": "A project.\n", ...files };
}

/** A place that is there already, such as a clone. */
export function openWorkshop(base: string, { folder, environment }: { readonly folder: string; readonly environment: Readonly<Record<string, string>> }): Workshop {
  const fixture = fixtureAt(folder, environment);
  const start = (...words: string[]): Work => startWork({ folder, environment, words });
  const data = join(folder, ".milestones");
  return {
    ...fixture, base, temporary: environment["TMPDIR"] ?? "", start,
    run: (...words) => start(...words).ended,
    async json(...words) {
      const { exit, stdout, stderr } = await start(...words, "--json").ended;
      if (stdout === "") throw new Error(`nothing on stdout: ${stderr}`);
      return { exit, ...envelopeIn(stdout) };
    },
    with: (variables) => openWorkshop(base, { folder, environment: { ...environment, ...variables } }),
    milestone: () => z.parse(Milestone, parse(readFileSync(join(folder, MILESTONE_PATH), "utf8"))),
    session: () => newestSession(join(data, "sessions")),
    logs: () => textsIn(join(data, "logs")),
    there: (path) => existsSync(join(folder, path)),
    running: () => processesIn(base),
  };
}

type Order = { readonly folder: string; readonly environment: Readonly<Record<string, string>>; readonly words: readonly string[] };

/** The watch over processes stands among the arguments, which outlive the replacing of the environment. */
function startWork({ folder, environment, words }: Order): Work {
  const { MILESTONE_SPAWN_LOG: log = "" } = watchedEnvironment({});
  const watch = pathToFileURL(join(import.meta.dirname, "../spawns/spawn-watch.ts")).href;
  const child = spawn(process.execPath, [`--import=${watch}`, ENTRY, ...words], { cwd: folder, env: { ...environment, MILESTONE_SPAWN_LOG: log }, stdio: ["ignore", "pipe", "pipe"], timeout: WAIT_MS_MAX, killSignal: "SIGKILL" });
  started.push(child);
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name]?.setEncoding("utf8").on("data", (text: string) => (said[name] += text));
  return { pid: child.pid ?? 0, said: () => said, signal: (name) => void child.kill(name), ended: endOf(child, said) };
}

function endOf(child: ChildProcess, said: { readonly stdout: string; readonly stderr: string }): Promise<Ended> {
  return new Promise((resolve) => void child.on("close", (exit, signal) => resolve({ exit, signal, ...said })));
}

function newestSession(folder: string): Session {
  const name = readdirSync(folder).filter((file) => /^session-.*\.yaml$/.test(file)).sort().at(-1) ?? "";
  const read = readSession(readFileSync(join(folder, name), "utf8"), name);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

function textsIn(folder: string): string {
  return existsSync(folder) ? readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), "latin1")).join("\n") : "";
}

/** By their environment, their arguments and the folder they work in; whoever hides all three is not found. */
function processesIn(base: string): string[] {
  if (process.platform !== "linux") return execFileSync("ps", ["-Ao", "command"], { encoding: "utf8" }).split("\n").filter((line) => line.includes(base));
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    const [line, environment, place] = [textOf(`/proc/${pid}/cmdline`), textOf(`/proc/${pid}/environ`), linkOf(`/proc/${pid}/cwd`)];
    const isOurs = Number(pid) !== process.pid && line !== "" && [line, environment, place].some((text) => text.includes(base));
    return isOurs ? [line.replaceAll("\0", " ").trim()] : [];
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

/** A program for a task to run, by its absolute path; it lies beside the repository. */
export function program(shop: Workshop, name: string, text: string): string {
  const path = join(shop.base, "bin", name);
  mkdirSync(dirname(path), { recursive: true });
  shop.write(join("..", "bin", name), text);
  chmodSync(path, 0o755);
  return path;
}

/** The command as a task types it. */
export const OURS = `${JSON.stringify(process.execPath)} ${JSON.stringify(ENTRY)}`;
