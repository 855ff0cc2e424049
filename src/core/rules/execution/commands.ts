// How a task is done, and which commands of the repository an execution could run.
import type { Config } from "../../model/config/config.ts";
import type { Milestone, Task } from "../../model/milestone.ts";
import { isTaskOver } from "../../model/status.ts";
import { resolveAgent } from "./coding-agents.ts";

/** `name` of an agent is a key of `coding_agents` or a preset, that of a workflow a file of `.github/workflows/`; `reason` is a sentence. */
export type DoneBy =
  | { readonly kind: "run"; readonly line: string }
  | { readonly kind: "agent"; readonly name: string }
  | { readonly kind: "workflow"; readonly name: string }
  | { readonly kind: "people" }
  | { readonly kind: "unclear"; readonly reason: string };

type Ways = Pick<Task, "run" | "agent" | "uses">;

const WAYS = ["run", "agent", "uses"] as const;

export function doneBy(task: Ways): DoneBy {
  const given = WAYS.filter((way) => task[way] !== undefined);
  const [way] = given;
  if (way === undefined) return { kind: "people" };
  if (given.length > 1) return unclear(`It has ${given.join(" and ")}; a task is done in one way.`);
  const value = (task[way] ?? "").trim();
  if (value === "") return unclear(`Its ${way} is empty.`);
  if (value.includes("\0")) return unclear(`Its ${way} holds a NUL character, which no command can.`);
  if (way === "run") return { kind: "run", line: value };
  return way === "agent" ? { kind: "agent", name: value } : workflow(value);
}

function workflow(uses: string): DoneBy {
  const name = /^workflow +([A-Za-z0-9][\w.-]*)$/.exec(uses)?.[1];
  return name === undefined ? unclear("Its uses is not `workflow NAME`, which is all that it can be.") : { kind: "workflow", name };
}

function unclear(reason: string): DoneBy {
  return { kind: "unclear", reason };
}

/**
 * Every command line of the repository's own that the open tasks of a milestone run, in the order of the tasks, each once: what
 * people accept before it first runs. A task's variables stand before its lines, for they too change what a line does.
 */
export function commandsOf(milestone: Milestone, config: Pick<Config, "coding_agents">): readonly string[] {
  const open = milestone.tasks.filter(({ status }) => !isTaskOver(status));
  return [...new Set(open.flatMap((task) => linesOf(task, config).map((line) => `${variablesOf(task)}${line}`)))];
}

function linesOf(task: Task, config: Pick<Config, "coding_agents">): readonly string[] {
  const how = doneBy(task);
  if (how.kind === "run") return [how.line, ...verifyLines(task)];
  if (how.kind !== "agent") return [];
  const agent = resolveAgent(how.name, config.coding_agents);
  return agent.ok ? [agent.value.line, ...verifyLines(task)] : verifyLines(task);
}

/** The commands that prove a task, without empty ones. */
export function verifyLines({ verify }: Pick<Task, "verify">): readonly string[] {
  return verify.map((line) => line.trim()).filter((line) => line !== "");
}

function variablesOf({ env = {} }: Task): string {
  return Object.entries(env).map(([name, value]) => `${name}=${JSON.stringify(String(value))} `).join("");
}
