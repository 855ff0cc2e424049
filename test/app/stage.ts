// The app as a process of its own, before a fake GitHub on this machine.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { EVENTS, PERMISSIONS } from "../../src/app/manifest.ts";
import { isObject } from "../../src/core/base/json.ts";
import { startGitHub, type FakeApp, type FakeGitHub } from "../support/github/fake-github.ts";

/** `cwd`: where it is started, here without it. */
export type Program = { readonly entry: string; readonly cwd?: string };

const SOURCES: Program = { entry: new URL("../../src/app/index.ts", import.meta.url).pathname };
/** An app that is busy for longer has met a fault. */
const QUIET_MS_MAX = 60_000;

export const SECRET = "the secret of this stage";

/** `stop` answers with the exit code. */
export type AppProcess = { readonly url: string; readonly child: ChildProcess; readonly log: readonly string[]; readonly ended: Promise<unknown>; readonly stop: (signal?: NodeJS.Signals) => Promise<number | null> };

export type Stage = {
  readonly github: FakeGitHub;
  readonly app: FakeApp;
  readonly folder: string;
  /** Resolves when it listens; GitHub sends its webhooks there from then on. */
  readonly start: (environment?: Readonly<Record<string, string>>) => Promise<AppProcess>;
  readonly close: () => Promise<void>;
};

export async function openStage(program: Program = SOURCES): Promise<Stage> {
  const github = await startGitHub();
  // The fake refuses every call that needs more than these.
  const app = github.app({ slug: "milestones", permissions: PERMISSIONS, events: [...EVENTS] });
  const folder = mkdtempSync(join(tmpdir(), "milestone-app-"));
  const running: AppProcess[] = [];
  const start: Stage["start"] = async (environment = {}) => {
    const started = await startProcess(program, {
      APP_ID: String(app.id), PRIVATE_KEY: app.privateKey, WEBHOOK_SECRET: SECRET, GITHUB_API_URL: github.url, HOST: "127.0.0.1", PORT: "0", LOG_FORMAT: "json", MILESTONE_APP_DATA: folder, ...environment,
    });
    running.push(started);
    return started;
  };
  return {
    github, app, folder, start,
    async close() {
      await Promise.all(running.map(({ stop }) => stop("SIGKILL")));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      await github.close();
    },
  };
}

async function startProcess({ entry, cwd }: Program, environment: Readonly<Record<string, string>>): Promise<AppProcess> {
  const child = spawn(process.execPath, [entry], { ...(cwd && { cwd }), env: { PATH: process.env["PATH"] ?? "", ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  const log: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const hear = (line: string): void => {
    log.push(line);
    const port = /Listening on http:\/\/[^:]+:(\d+)/.exec(line)?.[1];
    if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", hear);
  const ended = once(child, "exit");
  void ended.then(() => reject(new Error(`the app ended:\n${log.join("\n")}`)));
  const stop = async (signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> => {
    child.kill(signal);
    const [code]: unknown[] = await ended;
    return typeof code === "number" ? code : null;
  };
  return { url: await promise, child, log, ended, stop };
}

/** Until the app has swept once, GitHub has sent all webhooks, and what they ask for is done. Each look is a request: the wait is the app's own time. */
export async function quiet({ app }: Pick<Stage, "app">, { url, log }: AppProcess): Promise<void> {
  for (const end = performance.now() + QUIET_MS_MAX; performance.now() < end; ) {
    await app.hook?.idle();
    const { queue, last_sweep: swept } = await health(url);
    if (swept !== null && JSON.stringify(queue).startsWith('{"waiting":0,"running":0')) return;
  }
  throw new Error(`the app is not done:\n${log.join("\n")}`);
}

/** What GET /healthz says. */
export async function health(url: string): Promise<Record<string, unknown>> {
  const answer: unknown = await (await fetch(`${url}/healthz`)).json();
  return isObject(answer) ? answer : {};
}
