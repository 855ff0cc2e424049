// Agents as replies: what each does, what it takes, and what they would do to each other.
import { formatSize } from "../base/size.ts";
import { list, table, text, type Block, type Reply } from "../base/reply.ts";
import type { Role } from "../model/execution/seat.ts";
import type { FileConflict } from "../rules/session/conflicts.ts";
import { ageText } from "../rules/session/ownership.ts";
import type { Agent } from "../rules/session/floors.ts";
import { words } from "./milestone.ts";

/** `now` is ISO 8601 UTC. */
export function agentsView(agents: readonly Agent[], roles: Readonly<Record<Role, boolean>>, now: string): Reply {
  const rows = agents.map((agent) => [agent.name, words(agent.role), stateText(agent), agent.task ?? "–", agent.milestone, `${ageText(Date.parse(now) - Date.parse(agent.heartbeat))} ago`, memoryText(agent.memory_bytes), agent.log ?? "–"]);
  const gone = [...new Set(agents.filter(({ state }) => state === "gone").map(({ session }) => session))];
  const off = Object.entries(roles).filter(([, on]) => !on).map(([role]) => `${words(role)} (agents.${role})`);
  return [
    rows.length === 0 ? text("No agents are at work.") : table(["agent", "role", "state", "task", "milestone", "heartbeat", "memory", "log"], rows),
    ...gone.map((session) => text(`Nobody runs ${session} any more; what is said of its agents is the last they told.`)),
    ...(off.length === 0 ? [] : [text(`Switched off: ${off.join(", ")}.`)]),
  ];
}

function stateText({ state, restarts }: Agent): string {
  return restarts === 0 ? state : `${state}, restarted ${restarts === 1 ? "once" : `${restarts} times`}`;
}

function memoryText(bytes: number | null): string {
  return bytes === null ? "–" : formatSize(bytes);
}

/** `limit` as the configuration spells it. */
export function memoryView(agents: readonly Agent[], limit: string | null): Reply {
  const rows = agents.map(({ name, session, task, memory_bytes }) => [name, session, task ?? "–", memoryText(memory_bytes)]);
  const said = limit === null ? "agents.memory_limit is not set." : `Each may use ${limit} (agents.memory_limit).`;
  return [rows.length === 0 ? text("No agents are at work.") : table(["agent", "session", "task", "memory"], rows), text(said)];
}

/** A conflict that happened. */
export type Collision = { readonly milestone: string; readonly task: string | null; readonly reason: string };

export function conflictsView(conflicts: readonly FileConflict[], blockers: readonly Collision[], { locking }: { readonly locking: boolean }): Reply {
  if (conflicts.length + blockers.length === 0) return [text("No two tasks are in each other's way.")];
  const rows = conflicts.map(({ milestone, tasks, files: [left, right] }) => [milestone, tasks.join(", "), left === right ? left : `${left} and ${right}`]);
  const kept = locking ? "file_locking is on: these tasks are not done at the same time." : "Let one wait for the other, or set file_locking to true.";
  const found: Block[] = rows.length === 0 ? [] : [table(["milestone", "tasks", "files"], rows), text(kept)];
  return [...found, ...(blockers.length === 0 ? [] : [list(blockers.map(({ milestone, task, reason }) => `${task ?? milestone}: ${reason}`))])];
}
