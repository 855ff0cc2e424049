// The app behind its entry: settings in, a server until a signal comes, the exit code out.
import { join } from "node:path";
import { Probot } from "probot";
import { nodeDisk } from "../adapters/git/disk.ts";
import { acquireLock, type WriteLock } from "../adapters/git/writing/write-lock.ts";
import { openContentCache } from "../adapters/github/state/content-cache.ts";
import { openClock } from "../adapters/local/clock.ts";
import { exitCodeOf, problem, type Problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";
import { openAnswerCache } from "../engine/catalog/answer-cache.ts";
import { openGitHubVenue } from "../host/github-ports.ts";
import { ACTS } from "./acts.ts";
import { openHub } from "./github/hub.ts";
import { openVenues } from "./github/venues.ts";
import { openFileInbox } from "./inbox/file-inbox.ts";
import type { Log } from "./log.ts";
import { PERMISSIONS } from "./manifest.ts";
import { HOW_TO_BEGIN, readSettings, type AppSettings, type Environment } from "./settings.ts";
import { startApp, STOP_MS_MAX, type App } from "./start.ts";

/** An app that is about to stop has so long to let the next one take its place. */
const TURN_SECONDS_MAX = STOP_MS_MAX / 1000 + 5;

/** Runs until SIGTERM or SIGINT. The exit code: 0, 2 for settings that are missing or wrong, else the problem's. */
export async function run(environment: Environment): Promise<number> {
  const read = readSettings(environment);
  if (!read.ok) return refuse(read.wrong);
  const { settings } = read;
  const probot = probotOf(settings, environment);
  await probot.ready();
  const log: Log = (level, sentence, fields = {}) => probot.log[level](fields, sentence);
  const stopping = untilStopped();
  const opened = await open(settings, { probot, log, environment });
  if (!opened.ok) return ended(log, opened.problem);
  const { app, lock } = opened.value;
  log("info", `Listening on http://${app.host}:${app.port}`);
  log("info", `${await stopping}: stopping.`);
  await app.stop();
  lock.release();
  return 0;
}

type Means = { readonly probot: Probot; readonly log: Log; readonly environment: Environment };

async function open(settings: AppSettings, { probot, log, environment }: Means): Promise<Result<{ readonly app: App; readonly lock: WriteLock }>> {
  const { folder, apiUrl } = settings;
  const clock = openClock();
  const random = (): number => Math.random();
  const lock = await acquireLock(nodeDisk, join(folder, "lock"), TURN_SECONDS_MAX);
  if (!lock.ok) return lock.problem.code === "conflict" ? failed(occupied(folder)) : lock;
  const inbox = await openFileInbox({ folder, clock });
  if (!inbox.ok) return inbox;
  for (const note of inbox.value.notes) log("warn", note);
  const hub = openHub({ probot, apiUrl, clock, random, needed: PERMISSIONS });
  const blobs = openContentCache();
  const answers = openAnswerCache(() => performance.now());
  const venues = openVenues({ hub, open: ({ owner, name }, token) => openGitHubVenue({ owner, name, token, apiUrl, blobs, answers, environment, run: null, epochMs: () => clock.now() }) });
  const app = await startApp({ settings, inbox: inbox.value.inbox, hub, venues, acts: ACTS, clock, random, log });
  return app.ok ? ok({ app: app.value, lock: lock.value }) : app;
}

/** Probot is who the app is: it signs for it, and writes its log. Webhooks come in by our own way, which keeps them first. */
function probotOf({ appId, privateKey, apiUrl, secrets }: AppSettings, { LOG_LEVEL: level, LOG_FORMAT: format }: Environment): Probot {
  const logLevel = (["trace", "debug", "info", "warn", "error", "fatal"] as const).find((one) => one === level) ?? "info";
  const [secret] = secrets;
  return new Probot({ appId, privateKey, baseUrl: apiUrl, logLevel, logFormat: format === "json" ? "json" : "pretty", ...(secret && { secret }) });
}

function untilStopped(): Promise<NodeJS.Signals> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, resolve);
  return promise;
}

function occupied(folder: string): Problem {
  return problem("conflict", `Another app works in ${folder}.`, { hint: "Stop it, or give this one a folder of its own with MILESTONE_APP_DATA." });
}

function ended(log: Log, { code, message, hint = "" }: Problem): number {
  log("error", `${message} ${hint}`.trim());
  return exitCodeOf(code);
}

function refuse(wrong: readonly string[]): number {
  process.stderr.write(`The app cannot start:\n${wrong.map((sentence) => `- ${sentence}\n`).join("")}\n${HOW_TO_BEGIN}\n`);
  return 2;
}
