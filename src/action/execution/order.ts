// What an execution was asked for: the inputs of the step, or those of the dispatched workflow.
import { isAbsolute, resolve } from "node:path";
import { isObject } from "../../core/base/json.ts";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { parseWords, type Call } from "../../core/grammar/parse.ts";
import type { Level } from "../../core/model/permission.ts";
import { readEvent, requestOf, type Environment, type TriggerEvent } from "../event.ts";
import { flag, input, type InputName } from "../inputs.ts";

/** `folder` is absolute. `sha` is "" where whatever is checked out is meant; `issue` null where there is none to report to. */
export type ExecuteOrder = {
  readonly folder: string;
  readonly milestone: string;
  readonly agents: string;
  readonly coordination: string;
  readonly sha: string;
  readonly resume: boolean;
  readonly dryRun: boolean;
  readonly actor: string;
  readonly level: Level;
  readonly request: { readonly id: string; readonly given: boolean };
  readonly issue: number | null;
  /** As the event says it; act and people at a laptop may leave it out. */
  readonly defaultBranch: string;
  readonly event: TriggerEvent;
};

/** Problems: `usage` for inputs that cannot be, `unreadable` for the event. */
export function orderOf(environment: Environment): Result<ExecuteOrder> {
  const event = readEvent(environment);
  const dry = flag("dry-run");
  if (!event.ok) return event;
  if (!dry.ok) return dry;
  const { inputs, actor, level } = event.value;
  const given = (name: InputName): string => input(name) || (inputs[name] ?? "");
  const [workspace, folder] = [environment["GITHUB_WORKSPACE"] || process.cwd(), input("working-directory")];
  const request = inputs["request"] ?? "";
  return ok({
    folder: isAbsolute(folder) ? folder : resolve(workspace, folder),
    milestone: given("milestone"), agents: given("agents"), coordination: given("coordination"),
    sha: (inputs["sha"] ?? "").toLowerCase(),
    resume: inputs["resume"] === "true",
    dryRun: dry.value || inputs["dry-run"] === "true",
    actor: inputs["actor"] || actor, level,
    request: request === "" ? { id: requestOf(environment), given: false } : { id: request, given: true },
    issue: issueOf(inputs["issue"] ?? ""),
    defaultBranch: defaultBranch(event.value.payload["repository"]),
    event: event.value,
  });
}

function defaultBranch(repository: unknown): string {
  const named = isObject(repository) ? repository["default_branch"] : null;
  return typeof named === "string" && named !== "" ? named : "main";
}

function issueOf(text: string): number | null {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
}

export const REMOTE = "origin";

/** The command behind the inputs, held to its own grammar. Problems: those of reading a command. */
export async function callOf({ milestone, agents, coordination, resume, dryRun }: ExecuteOrder): Promise<Result<Call>> {
  if (milestone.trim() === "") return failed(problem("usage", "The input milestone is missing.", { hint: "Name a milestone, such as milestone-001." }));
  if (milestone.startsWith("-")) return failed(problem("invalid-id", `${JSON.stringify(milestone)} is no milestone.`, { hint: "Name a milestone, such as milestone-001." }));
  const option = (name: string, value: string): readonly string[] => (value === "" ? [] : [name, value]);
  const words = ["execute", milestone, "--remote", REMOTE, ...option("--agents", agents), ...option("--coordination", coordination), ...(resume ? ["--resume"] : []), ...(dryRun ? ["--dry-run"] : [])];
  return (await parseWords(words, "cli")).call;
}

/** The repository of a pull request that comes from elsewhere; whose code it is nobody here has agreed to. */
export function forkIn({ payload }: TriggerEvent): string | null {
  const pull = [payload["pull_request"], payload["workflow_run"]].find(isObject);
  if (!pull) return null;
  const own = nameOf(payload["repository"]);
  const head = nameOf(pull["head_repository"] ?? (isObject(pull["head"]) ? pull["head"]["repo"] : null));
  return head !== null && head === own ? null : (head ?? "a deleted repository");
}

function nameOf(repository: unknown): string | null {
  return isObject(repository) && typeof repository["full_name"] === "string" ? repository["full_name"] : null;
}
