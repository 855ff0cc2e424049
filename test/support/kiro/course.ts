// The course of a milestone with phases: one line after the other, with what people wrote and what was approved, without any file.
//
//   const course = courseOf({ design_approvers: ["@ann", "@ben"] });
//   course.writes("design", "architecture.md", "v1");
//   await course.says("kiro submit milestone-001 task-001", CARL);
//   expect((await course.says("approval approve milestone-001 task-001 design", ANN)).problem).toBeNull();
import { createHash } from "node:crypto";
import type { Json } from "../../../src/core/base/json.ts";
import type { Problem } from "../../../src/core/base/problem.ts";
import { parseLine } from "../../../src/core/grammar/parse.ts";
import type { EventDraft } from "../../../src/core/model/event.ts";
import type { Facts, Standing } from "../../../src/core/model/facts.ts";
import type { Approval, Person } from "../../../src/core/model/kiro/approval.ts";
import type { DeliverableFile } from "../../../src/core/model/kiro/deliverable.ts";
import type { Task } from "../../../src/core/model/milestone.ts";
import type { Workspace } from "../../../src/core/model/workspace.ts";
import { evolve } from "../../../src/core/rules/evolve.ts";
import type { Answer, Decision } from "../../../src/core/verb.ts";
import { given, NOW, type Seed } from "../given.ts";

/** Somebody whom a forge vouches for, with a number made from the name. */
export function person(login: string, more: Partial<Standing> = {}): Standing {
  const id = [...login].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 1_000_000;
  return { person: { login, id }, level: "write", source: { via: "comment", id: `comment-of-${login}`, verified: true }, teams: [], forge: true, inTask: false, server: null, ...more };
}

export const ANN = person("ann");
export const BEN = person("ben");
export const CARL = person("carl");
export const EVE = person("eve", { level: "read" });

type Said = { readonly events: readonly EventDraft[]; readonly decision: Decision | null; readonly answer: Answer | null; readonly problem: Problem | null };

export type Course = {
  /** What a line comes to; what it decides holds from then on. */
  readonly says: (line: string, who?: Standing | null, at?: string) => Promise<Said>;
  readonly writes: (phase: string, name: string, text: string, by?: Person) => void;
  readonly deletes: (phase: string, name: string) => void;
  readonly task: (id?: string) => Task;
  readonly phases: (id?: string) => Readonly<Record<string, string>>;
  readonly workspace: () => Workspace;
  readonly approvals: () => readonly Approval[];
  readonly facts: (who?: Standing | null) => Facts;
};

type Setting = { readonly seed?: Seed; readonly config?: Readonly<Record<string, Json>>; readonly task?: string };

/** One task in design, whose phases list nothing, unless the seed says more. */
export const SEED: Seed = {
  id: "milestone-001", title: "Login", status: "in_progress",
  kiro_configuration: { enabled: true, default_phases: ["design", "spec", "execute"], phase_weights: { design: 20, spec: 30, execute: 50 } },
  tasks: [{ id: "task-001", title: "Sign in", status: "in_progress", kiro_workflow: { enabled: true, current_phase: "design", phases: { design: { status: "in_progress", started_at: NOW, deliverables: ["architecture"] }, spec: { status: "pending", deliverables: ["specification"] }, execute: { status: "pending" } } } }],
};

export const ON = { "features.kiro_workflow": true, "approval_workflow.design_approvers": ["@ann", "@ben"], "approval_workflow.spec_approvers": ["@ann"] } as const;

export function courseOf({ seed = SEED, config = {}, task: usual = "task-001" }: Setting = {}): Course {
  let { workspace } = given(seed).with({ config: { ...ON, ...config } });
  let approvals: readonly Approval[] = [];
  const files = new Map<string, DeliverableFile>();
  const path = (phase: string, name: string): string => `deliverables/${seed.id}/${usual}/${phase}/${name}`;
  const facts = (who: Standing | null = CARL): Facts => ({
    deliverables: { where: "branch", branch: `milestone/${seed.id}`, head: "c".repeat(40), files: [...files.values()] },
    approvals: { approvals, broken: [] },
    ...(who && { standing: who }),
  });
  const task = (id = usual): Task => {
    const found = workspace.milestones.get(seed.id)?.tasks.find((one) => one.id === id);
    if (!found) throw new Error(`There is no ${id}`);
    return found;
  };
  return {
    facts, task,
    workspace: () => workspace,
    approvals: () => approvals,
    phases: (id) => Object.fromEntries(Object.entries(task(id).kiro_workflow.phases).map(([name, { status }]) => [name, status])),
    writes: (phase, name, text, by = CARL.person) => void files.set(path(phase, name), { path: path(phase, name), sha256: createHash("sha256").update(text).digest("hex"), bytes: text.length, editor: by, text }),
    deletes: (phase, name) => void files.delete(path(phase, name)),
    async says(line, who = CARL, at = NOW) {
      const { call } = await parseLine(line, "comment");
      if (!call.ok) return { events: [], decision: null, answer: null, problem: call.problem };
      const { verb, args } = call.value;
      const context = { actor: who?.person.login ?? "nobody", now: at, request: null, facts: facts(who) };
      if (verb.kind === "query" && !verb.asks) {
        const answer = verb.answer(workspace, args, context);
        return answer.ok ? { events: [], decision: null, answer: answer.value, problem: answer.value.problem ?? null } : { events: [], decision: null, answer: null, problem: answer.problem };
      }
      if (verb.kind !== "command") throw new Error(`${line} is no command`);
      const decision = verb.decide(workspace, args, context);
      if (!decision.ok) return { events: [], decision: null, answer: null, problem: decision.problem };
      const { events } = decision.value;
      workspace = evolve(workspace, events, at);
      const answer = verb.answer(workspace, args, { events, context });
      approvals = [...new Map([...approvals, ...(decision.value.approvals ?? [])].map((one) => [`${one.task_id} ${one.phase}`, one])).values()];
      return { events, decision: decision.value, answer, problem: answer.problem ?? null };
    },
  };
}

/** With a design that is written and put up by carl. */
export async function inDesignReview(setting: Setting = {}): Promise<Course> {
  const course = courseOf(setting);
  course.writes("design", "architecture.md", "boxes and arrows");
  await course.says("kiro submit milestone-001 task-001");
  return course;
}

export function typesOf(events: readonly EventDraft[]): readonly string[] {
  return events.map(({ event_type }) => event_type);
}
