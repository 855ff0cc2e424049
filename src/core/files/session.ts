// Records of sessions: files of every form that was ever written, and the one that is written now.
import { isList, isMapping, sameJson, toJson, toJsonObject, type Json, type JsonObject } from "../base/json.ts";
import { problem, type Problem } from "../base/problem.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { isMilestoneId, isReadableId } from "../model/ids.ts";
import { isSessionId, Session, Step, type SessionStatus } from "../model/execution/session.ts";
import { placeOf } from "./yaml/place.ts";
import { printYaml } from "./yaml/print.ts";
import { parseYaml } from "./yaml/yaml.ts";

/** The end of a step's output that a record keeps, in UTF-16 units: enough for the last error, small beside a commit. */
const TAIL_LENGTH_MAX = 2_000;
/** What the ends of all outputs may take together: a record stays far below the largest file that is read. */
const TAILS_LENGTH_MAX = 200_000;

/** Where each field may stand; the first place is the one that is written, in this order. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  id: ["session.id", "session.session_id", "session_id", "id"],
  milestone_id: ["session.milestone_id", "milestone_id", "active_milestone"],
  status: ["session.status", "status"],
  owner: ["session.owner", "owner", "user"],
  host: ["session.host", "host"],
  started_at: ["session.started_at", "started_at", "created_at"],
  saved_at: ["session.saved_at", "saved_at", "timestamp"],
  save_reason: ["session.save_reason", "save_reason"],
  resumed_at: ["session.resumed_at", "resumed_at"],
  resumed_from: ["session.resumed_from", "resumed_from"],
  ended_at: ["session.ended_at", "ended_at"],
  agents: ["session.agents", "agents"],
  coordination: ["session.coordination", "coordination"],
  working_directory: ["context.working_directory", "working_directory"],
  branch: ["context.git_branch", "git_branch", "branch"],
  base: ["context.git_commit", "git_commit", "base"],
  blockers: ["execution_state.blockers", "blockers", "progress_snapshot.blockers"],
  steps: ["steps"],
};
const BLOCKS: ReadonlySet<string> = new Set(["session", "context", "execution_state", "progress_snapshot", "resume_points", "environment"]);

/** Words for statuses that other versions used. */
const STATUS_WORDS: Readonly<Record<string, SessionStatus>> = {
  resumed: "active", running: "active", in_progress: "active", done: "completed", complete: "completed", ended: "completed",
  interrupted: "paused", suspended: "paused", stopped: "paused", saved: "paused", error: "failed",
};

type Fields = Record<string, Json>;
type Parts = { readonly fields: Fields; readonly rest: Fields; readonly places: Readonly<Record<string, string>> };

/**
 * `path` is shown to people; the id is the one of the file's name, but for files that were put aside or have a name of
 * their own. What is not known is kept: in a mapping of its block's name, or at the top.
 * Problems, each with its place: those of parseYaml, `invalid-value`, `invalid-id`.
 */
export function readSession(text: string, path: string): Result<Session> {
  const value = parseYaml(text, path);
  if (!value.ok) return value;
  const file = value.value;
  if (!isMapping(file)) return failed(faulty(text, { path, at: [] }, "A session's record is a mapping; this is none."));
  const flat = [...BLOCKS].find((block) => file[block] !== undefined && file[block] !== null && !isMapping(file[block]));
  if (flat !== undefined) return failed(faulty(text, { path, at: [flat] }, `${flat} must be a mapping.`));
  const { fields, rest, places } = partsOf(file);
  const parsed = Session.safeParse({ ...rest, ...normal(fields, rest), id: sessionIdOf(path) ?? fields["id"] });
  if (parsed.success && isSessionId(parsed.data.id) && isMilestoneId(parsed.data.milestone_id)) return ok(parsed.data);
  const [field = "id", ...below] = parsed.success ? [isSessionId(parsed.data.id) ? "milestone_id" : "id"] : (parsed.error.issues[0]?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
  const at = [...(places[field]?.split(".") ?? []), ...below];
  const what = at.length === 0 ? `It has no ${field}.` : `${at.join(".")} has a value that is not allowed.`;
  return failed(faulty(text, { path, at }, what));
}

function faulty(text: string, { path, at }: { readonly path: string; readonly at: readonly (string | number)[] }, message: string): Problem {
  return problem("invalid-value", message, { at: placeOf(text, at, path), hint: "Correct it by hand; until then another session is gone on with." });
}

/** The id that a file's name claims; null for files that were put aside, and the one of another name. */
function sessionIdOf(path: string): string | null {
  const name = /([^/]+)\.(?:ya?ml|json)$/.exec(path)?.[1] ?? "";
  return name === "session-resume" || name.startsWith("corrupted-") || !isSessionId(name) ? null : name;
}

/** Every known field from the first place that has it, and what is left when all of these are taken away. */
function partsOf(file: JsonObject): Parts {
  const left: Record<string, Json> = { ...file };
  const blocks = new Map([...BLOCKS].map((block): [string, Fields] => [block, isMapping(file[block]) ? { ...file[block] } : {}]));
  const fields: Fields = {};
  const places: Record<string, string> = {};
  for (const [field, paths] of Object.entries(PLACES)) {
    for (const path of paths) {
      const [first = "", name] = path.split(".");
      const home = name === undefined ? left : (blocks.get(first) ?? {});
      const value = home[name ?? first] ?? null;
      delete home[name ?? first];
      if (value === null || field in fields) continue;
      fields[field] = value;
      places[field] = path;
    }
  }
  for (const block of BLOCKS) delete left[block];
  return { fields, places, rest: { ...left, ...Object.fromEntries([...blocks].filter(([, block]) => Object.keys(block).length > 0)) } };
}

/** Fields in today's words; what an earlier version knew of its tasks becomes steps, and is taken away from `rest`. */
function normal(fields: Fields, rest: Fields): Fields {
  const { status = null, blockers, steps, ...others } = fields;
  return {
    ...others,
    status: typeof status === "string" ? (STATUS_WORDS[status] ?? status) : (status ?? (others["ended_at"] === undefined ? "paused" : "completed")),
    ...(blockers !== undefined && { blockers: isList(blockers) ? blockers.map(sentenceOf) : blockers }),
    steps: steps ?? earlierSteps(rest),
  };
}

/** Blockers were texts or mappings with a reason. */
function sentenceOf(blocker: Json): Json {
  if (!isMapping(blocker)) return blocker;
  const said = ["reason", "description", "message", "type"].map((key) => blocker[key]).find((value) => typeof value === "string");
  return said ?? JSON.stringify(blocker);
}

function earlierSteps(rest: Fields): Json {
  const { progress_snapshot: snapshot, execution_state: state } = rest;
  const tasks = (block: Json | undefined, key: string): string[] => {
    const value = isMapping(block) ? block[key] : undefined;
    return (isList(value) ? value : [value]).filter((task) => typeof task === "string" && isReadableId(task)).map(String);
  };
  const done = tasks(snapshot, "completed_tasks");
  const begun = [...tasks(snapshot, "in_progress_tasks"), ...tasks(state, "current_task"), ...tasks(rest, "current_task")];
  return [...new Set([...done, ...begun])].map((task) => ({ task, status: done.includes(task) ? "completed" : "running" }));
}

const EMPTY = Session.parse({ id: "", milestone_id: "" });
const EMPTY_STEP = Step.parse({ task: "" });
/** Written whatever they are, for those who read the file. */
const ALWAYS: ReadonlySet<string> = new Set(["status", "agents", "coordination"]);

/**
 * The text of a record, the same for the same session. What is as it is by default is left out; the ends of outputs are kept
 * where they tell why a step did not complete. Reading it gives the session again.
 */
export function printSession(session: Session): string {
  const file: Record<string, Json> = {};
  for (const [field, [path = ""]] of Object.entries(PLACES)) {
    const [block = "", name] = path.split(".");
    const value = toJson(session[field]);
    if (name !== undefined && (ALWAYS.has(field) || !sameJson(value, EMPTY[field]))) file[block] = { ...asMapping(file[block]), [name]: value };
  }
  for (const [key, value] of Object.entries(toJsonObject(session))) {
    if (!(key in PLACES)) file[key] = BLOCKS.has(key) ? { ...asMapping(file[key]), ...asMapping(value) } : value;
  }
  const steps = session.steps.map(withTail(session.steps)).map(stepFields);
  return printYaml({ ...file, ...(steps.length > 0 && { steps }) });
}

function asMapping(value: Json | undefined): JsonObject {
  return isMapping(value) ? value : {};
}

/** Cuts what steps said at their end to what they may take. */
function withTail(steps: readonly Step[]): (step: Step) => Step {
  const explains = ({ status, tail }: Step): boolean => tail !== null && status !== "completed";
  const longest = Math.min(TAIL_LENGTH_MAX, Math.floor(TAILS_LENGTH_MAX / Math.max(1, steps.filter(explains).length)));
  return (step) => ({ ...step, tail: explains(step) ? (step.tail?.slice(-longest) ?? null) : null });
}

function stepFields(step: Step): JsonObject {
  const known = Object.entries(EMPTY_STEP).map(([key, empty]): [string, Json, unknown] => [key, toJson(step[key]), empty]);
  const others = Object.keys(step).filter((key) => !(key in EMPTY_STEP)).sort();
  return Object.fromEntries([
    ...known.filter(([key, value, empty]) => key === "status" ? value !== "queued" : value !== empty).map(([key, value]) => [key, value] as const),
    ...others.map((key) => [key, toJson(step[key])] as const),
  ]);
}
