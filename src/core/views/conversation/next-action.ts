// What to say next in a conversation, as a command to copy.
import { fenced, lineText, oneLine } from "../../base/encode/inline.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Session } from "../../model/execution/session.ts";
import { readyTasks } from "../../query/ready.ts";
import { doneBy } from "../../rules/execution/commands.ts";
import { nextStep } from "../next-step.ts";

/** `prefix` starts a command; `head` is the commit of the pull request that is talked about, null elsewhere. */
export type Talk = { readonly milestone: Milestone; readonly session: Session | null; readonly prefix: string; readonly head: string | null };

export type NextAction = { readonly why: string; readonly line: string };

export function nextAction({ milestone, session, prefix, head }: Talk): NextAction | null {
  const { id, status, tasks } = milestone;
  if (session?.status === "active") return { why: "to stop the session at its next checkpoint", line: `${prefix} session stop ${session.id}` };
  const unverified = tasks.find((task) => task.status === "unverified");
  if (unverified && status !== "archived" && status !== "cancelled") return { why: `if "${unverified.title}" is done as you see it`, line: `${prefix} accept ${id} ${unverified.id}` };
  const why = reasonToExecute(milestone, session);
  if (why !== null) return { why, line: `${prefix} execute ${id}${head === null ? "" : ` --sha ${head}`}` };
  const [step] = nextStep(milestone);
  return step?.kind === "command" ? { why: step.why, line: step.text.replace(/^milestone/, () => prefix) } : null;
}

/** Null where nothing is there that a machine could do now. */
function reasonToExecute(milestone: Milestone, session: Session | null): string | null {
  const { status } = milestone;
  const ready = status === "planned" || status === "in_progress" ? readyTasks(milestone).filter((task) => isMachines(doneBy(task).kind)) : [];
  if (ready.length > 0) return session?.status === "paused" ? "to go on with it" : `to do ${ready.length === 1 ? "the task that is ready" : `the ${ready.length} tasks that are ready`}`;
  const failed = session?.status === "failed" && (status === "blocked" || status === "in_progress");
  return failed ? "to try again what failed, when its cause is gone" : null;
}

function isMachines(kind: string): boolean {
  return kind === "run" || kind === "agent" || kind === "workflow";
}

/** Markdown; empty where nothing is to be done. */
export function nextSection(talk: Talk): string {
  const next = nextAction(talk);
  return next === null ? "" : `**Next** – ${lineText(next.why)}:\n\n${fenced(oneLine(next.line), "text")}`;
}
