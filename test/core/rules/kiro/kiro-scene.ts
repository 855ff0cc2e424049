// Milestones, people and rounds for the tests of phases.
import * as z from "zod/mini";
import { readConfig } from "../../../../src/core/files/config/config.ts";
import type { Config } from "../../../../src/core/model/config/config.ts";
import type { Standing } from "../../../../src/core/model/facts.ts";
import type { Approval, Round } from "../../../../src/core/model/kiro/approval.ts";
import { Milestone, type Task } from "../../../../src/core/model/milestone.ts";
import type { Level } from "../../../../src/core/model/permission.ts";

export const NOW = "2026-03-02T09:00:00Z";

export function config(text = ""): Config {
  return readConfig({ file: { path: "c.yaml", text }, env: {}, git: {}, flags: {} }).config;
}

type Phases = Readonly<Record<string, string | object>>;

/** One task under Kiro with these phases; a status stands for a phase of that status. */
export function milestoneWith(phases: Phases, more: { readonly milestone?: object; readonly task?: object } = {}): Milestone {
  const own = Object.fromEntries(Object.entries(phases).map(([name, phase]) => [name, typeof phase === "string" ? { status: phase } : phase]));
  const task = { id: "task-001", title: "Sign in", kiro_workflow: { enabled: true, current_phase: "design", phases: own }, ...more.task };
  return z.parse(Milestone, { id: "milestone-001", title: "User login", tasks: [task], ...more.milestone });
}

export function firstTask({ tasks }: Milestone): Task {
  const [task] = tasks;
  if (!task) throw new Error("there is no task");
  return task;
}

export function standing(login: string, more: Partial<Standing> & { readonly id?: number | null; readonly level?: Level } = {}): Standing {
  const { id = login.length * 100 + login.charCodeAt(0), ...rest } = more;
  return { person: { login, id }, level: "write", source: { via: "comment", id: `comment-${login}`, verified: true }, teams: [], forge: true, inTask: false, server: null, ...rest };
}

export function round(more: Partial<Round> = {}): Round {
  return {
    requested_at: NOW, requested_by: { login: "rob", id: 1 }, approvers: ["@ada", "@bob"], required: null, human: false, auto_approve_at: null, head: "c1",
    deliverables: [{ path: "deliverables/milestone-001/task-001/design/a.md", sha256: "1" }], editors: [], votes: [], status: "pending", decided_at: null, reason: null, ...more,
  };
}

export function approval(more: Partial<Round> = {}): Approval {
  return { milestone_id: "milestone-001", task_id: "task-001", phase: "design", next: "spec", rounds: [round(more)] };
}
