// A verb's specification in one line: given these milestones, when this is typed, then these events and this answer.
//
//   const outcome = await given({ id: "milestone-001", tasks: [{ id: "task-001" }] })
//     .when("complete milestone-001 task-001", by("ada"));
//   expect(outcome.events).toMatchObject([{ event_type: "task_completed" }]);
//   expect(outcome.task("milestone-001", "task-001").status).toBe("completed");
//
// The line is parsed by the real grammar; then decide, evolve and answer run one after the other, without any file,
// clock or process. What the line cannot be parsed to, and what the verb refuses, is the outcome's `problem`.
import * as z from "zod/mini";
import { isMapping, type Json } from "../../src/core/base/json.ts";
import type { Problem } from "../../src/core/base/problem.ts";
import type { Reply } from "../../src/core/base/reply.ts";
import { all, ok, type Result } from "../../src/core/base/result.ts";
import { readMilestone } from "../../src/core/files/read.ts";
import { parseLine } from "../../src/core/grammar/parse.ts";
import { configWith } from "../../src/core/model/config/config.ts";
import { NO_DATABASE_CONFIG } from "../../src/core/model/config/database.ts";
import type { EventDraft } from "../../src/core/model/event.ts";
import type { Facts } from "../../src/core/model/facts.ts";
import { Milestone, type Task } from "../../src/core/model/milestone.ts";
import { activePath, completedPath, type Workspace } from "../../src/core/model/workspace.ts";
import type { Shelf } from "../../src/core/query/entries.ts";
import { answer } from "../../src/core/query/oracle.ts";
import { evolve } from "../../src/core/rules/evolve.ts";
import { invariants } from "../../src/core/rules/invariants.ts";
import { withProgress } from "../../src/core/rules/progress.ts";
import type { Answer, Command, Context, Decision, Query } from "../../src/core/verb.ts";
import { shelfOf } from "./shelf.ts";

/** A milestone with whatever matters to the case; a title is made from the id where none is given, for tasks too. */
export type Seed = { readonly id: string } & { readonly [key: string]: Json | undefined };

/** Files below the data folder, for what only a text can say: broken ones, odd dialects. */
export type Files = { readonly files: { readonly [path: string]: string } };

/** What holds for the whole case. `config` are dotted keys with their values. */
export type Setting = { readonly exists?: boolean; readonly config?: { readonly [key: string]: Json } };

/** `shelf` holds what questions are about beside the milestones: logs, sessions, approvals. */
export type Who = { readonly actor: string; readonly now: string; readonly request: string | null; readonly facts: Facts; readonly shelf?: Partial<Shelf> };

export type Outcome = {
  /** What was decided, [] for queries and where there is a problem. */
  readonly events: readonly EventDraft[];
  readonly decision: Decision | null;
  /** The workspace after the events; the one before them where there is a problem. */
  readonly after: Workspace;
  readonly data: unknown;
  readonly reply: Reply;
  readonly warnings: readonly Problem[];
  readonly problem: Problem | null;
  /** The command as it is recorded. */
  readonly line: string;
  /** The sentence that --yes agrees to. */
  readonly confirm: string | null;
  /** From `after`; throws where there is none, with the ids that are there. */
  readonly milestone: (id: string) => Milestone;
  readonly task: (milestone: string, id: string) => Task;
};

export type Given = {
  readonly workspace: Workspace;
  /** The same case with other settings. */
  readonly with: (setting: Setting) => Given;
  /** `line` as in a comment, without prefix. */
  readonly when: (line: string, who?: Who) => Promise<Outcome>;
};

/** The instant at which everything happens unless `by` says otherwise. */
export const NOW = "2026-03-02T09:00:00.000Z";

export function by(actor: string, more: Partial<Omit<Who, "actor">> = {}): Who {
  return { actor, now: NOW, request: null, facts: {}, ...more };
}

export function given(...seeds: readonly (Seed | Files)[]): Given {
  return on(seeds.reduce(sown, empty(seeds.length > 0)));
}

function on(workspace: Workspace): Given {
  return {
    workspace,
    with: ({ exists = workspace.exists, config = {} }) => {
      const values = Object.entries(config).map(([key, value]) => ({ path: key.split("."), value }));
      return on({ ...workspace, exists, config: values.length > 0 ? configWith(values) : workspace.config });
    },
    when: (line, who = by("ada")) => happens(workspace, line, who),
  };
}

function empty(exists: boolean): Workspace {
  return {
    root: ".milestones", exists, milestones: new Map(), whole: true, paths: new Map(), broken: new Map(), warnings: [], config: configWith([]),
    database: NO_DATABASE_CONFIG,
  };
}

function sown(workspace: Workspace, seed: Seed | Files): Workspace {
  if (!isFiles(seed)) return planted(workspace, milestoneOf(seed));
  return Object.entries(seed.files).reduce((state, [path, text]) => read(state, path, text), workspace);
}

function isFiles(seed: Seed | Files): seed is Files {
  return typeof seed["files"] === "object" && !("id" in seed);
}

/** A milestone in canonical form, progress derived. */
export function milestoneOf(seed: Seed): Milestone {
  const tasks = Array.isArray(seed["tasks"]) ? seed["tasks"] : [];
  const titled = tasks.map((task: Json) => (isMapping(task) ? { title: `Title of ${String(task["id"])}`, ...task } : task));
  return withProgress(z.parse(Milestone, { title: `Title of ${seed.id}`, ...seed, tasks: titled }));
}

function planted(workspace: Workspace, milestone: Milestone): Workspace {
  const path = milestone.status === "archived" ? completedPath(milestone.id) : activePath(milestone.id);
  return { ...workspace, milestones: new Map(workspace.milestones).set(milestone.id, milestone), paths: new Map(workspace.paths).set(milestone.id, path) };
}

function read(workspace: Workspace, path: string, text: string): Workspace {
  const [folder = "", name = ""] = path.split("/");
  const id = name.replace(/\.ya?ml$/, "");
  const home = folder === "completed" ? "completed" : "active";
  const reading = readMilestone(text, { id, path: `${workspace.root}/${path}`, home });
  const paths = new Map(workspace.paths).set(id, path);
  if (!reading.ok) return { ...workspace, paths, broken: new Map(workspace.broken).set(id, reading.problem) };
  const milestones = new Map(workspace.milestones).set(id, withProgress(reading.value.milestone));
  return { ...workspace, paths, milestones, warnings: [...workspace.warnings, ...reading.value.warnings] };
}

async function happens(workspace: Workspace, line: string, who: Who): Promise<Outcome> {
  const { call } = await parseLine(line, "comment");
  if (!call.ok) return outcome(workspace, { problem: call.problem, line });
  const { verb, args, line: canonical } = call.value;
  const context: Context = { actor: who.actor, now: who.now, request: who.request, facts: who.facts };
  if (verb.kind === "command") return decided(verb, { workspace, args, context, line: canonical });
  if (verb.kind === "execution" || verb.kind === "routine") throw new Error(`${verb.name} decides nothing by itself`);
  const told = verb.asks ? shown(verb, { workspace, args, who }) : verb.answer(workspace, args, context);
  return outcome(workspace, { line: canonical, ...(told.ok ? told.value : { problem: told.problem }) });
}

type Asking = { readonly workspace: Workspace; readonly args: Readonly<Record<string, unknown>>; readonly who: Who };

/** Questions are answered by the oracle; a problem among the answers is the verb's. */
function shown(verb: Extract<Query, { readonly show: unknown }>, { workspace, args, who }: Asking): Result<Answer> {
  const around = { now: who.now, config: workspace.config, root: workspace.root, exists: workspace.exists };
  const shelf = { ...shelfOf(workspace), ...who.shelf };
  const answers = Object.entries(verb.asks(args, around)).map(([name, question]) => [name, answer(question, shelf)] as const);
  const given = all(answers.map(([, result]) => result));
  return given.ok ? ok(verb.show(Object.fromEntries(answers.map(([name], at) => [name, given.value[at] ?? missing(name, [])])), args, around)) : given;
}

type Case = { readonly workspace: Workspace; readonly args: Readonly<Record<string, unknown>>; readonly context: Context; readonly line: string };

function decided(verb: Command, { workspace, args, context, line }: Case): Outcome {
  const confirm = verb.confirm?.(args) ?? null;
  const decision = verb.decide(workspace, args, context);
  if (!decision.ok) return outcome(workspace, { problem: decision.problem, line, confirm });
  const { events } = decision.value;
  const after = evolve(workspace, events, context.now);
  const sound = invariants(workspace, after);
  if (!sound.ok) return outcome(workspace, { problem: sound.problem, decision: decision.value, line, confirm });
  const told = verb.answer(after, args, { events, context });
  return outcome(after, { ...told, events, decision: decision.value, line, confirm });
}

function outcome(after: Workspace, known: { line: string } & Partial<Omit<Outcome, "after" | "milestone" | "task" | "line">>): Outcome {
  const milestone = (id: string) => after.milestones.get(id) ?? missing(id, after.milestones.keys());
  return {
    events: [], decision: null, data: null, reply: [], warnings: [], problem: null, confirm: null, ...known, after, milestone,
    task: (owner, id) => milestone(owner).tasks.find((task) => task.id === id) ?? missing(id, milestone(owner).tasks.map((task) => task.id)),
  };
}

function missing(id: string, known: Iterable<string>): never {
  throw new Error(`there is no ${id}, only ${[...known].join(", ") || "nothing"}`);
}
