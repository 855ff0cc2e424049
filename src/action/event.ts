// The event behind a run: who started it, with which inputs, and what GitHub has authorised by starting it.
import { readFileSync, statSync } from "node:fs";
import { isObject } from "../core/base/json.ts";
import { problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";
import { type Level, TRIGGERS } from "../core/model/permission.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** `level` is what GitHub asked of whoever can cause this event; of a comment the API is asked. `inputs` are those of workflow_dispatch. */
export type TriggerEvent = {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly actor: string;
  readonly level: Level;
};

const { workflow_dispatch, schedule, push } = TRIGGERS;
/** Everything else was authorised for nothing. A pull request only reads, whoever opened it. */
const LEVELS: ReadonlyMap<string, Level> = new Map(Object.entries({ workflow_dispatch, schedule, push, pull_request: "read" } as const));

/** GitHub sends no larger payload. */
const EVENT_BYTES_MAX = 25 * 1024 * 1024;

/** Where no file is named, as on a laptop, the event is empty: a named one is never guessed at. Problem: `unreadable`. */
export function readEvent(environment: Environment): Result<TriggerEvent> {
  const { GITHUB_EVENT_PATH: path = "", GITHUB_EVENT_NAME: name = "", GITHUB_ACTOR: actor = "" } = environment;
  const payload = payloadAt(path);
  if (payload === null) {
    return failed(problem("unreadable", "The file of the event cannot be read.", { hint: "GITHUB_EVENT_PATH must name a JSON file; under act, give one with -e." }));
  }
  return ok({ name, payload, inputs: textsIn(payload["inputs"]), actor: actor || "unknown", level: LEVELS.get(name) ?? "none" });
}

function payloadAt(path: string): Record<string, unknown> | null {
  if (path === "") return {};
  try {
    const payload: unknown = statSync(path).size > EVENT_BYTES_MAX ? null : JSON.parse(readFileSync(path, "utf8"));
    return isObject(payload) ? payload : null;
  } catch {
    return null;
  }
}

/** GitHub gives booleans and numbers of typed inputs as such in some versions. */
function textsIn(inputs: unknown): Record<string, string> {
  if (!isObject(inputs)) return {};
  return Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => (isPlain(value) ? [[name, String(value)]] : [])));
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** Names what this step of this run asks for: the same run tried again is another attempt. */
export function requestOf({ GITHUB_RUN_ID: run = "local", GITHUB_RUN_ATTEMPT: attempt = "1", GITHUB_JOB: job = "", GITHUB_ACTION: step = "" }: Environment): string {
  return [run, attempt, job, step].filter((part) => part !== "").join("-").slice(0, REQUEST_CHARACTERS_MAX);
}

/** The ordinal of a command is added to it. */
const REQUEST_CHARACTERS_MAX = 190;

/** The address of this run, for links; null outside of GitHub. */
export function runUrl({ GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "" }: Environment): string | null {
  return server === "" || repository === "" || run === "" ? null : `${server}/${repository}/actions/runs/${run}`;
}
