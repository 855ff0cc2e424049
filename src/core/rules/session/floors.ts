// What the agents of all sessions do, as far as their last reports tell.
import { problem, type Problem } from "../../base/problem.ts";
import type { Config } from "../../model/config/config.ts";
import type { HeldLease } from "../../model/facts.ts";
import type { Floor, Role, Seat, SeatState } from "../../model/execution/seat.ts";

/** A seat with its session; `gone` where nobody runs that session any more. Instants are ISO 8601 UTC. */
export type Agent = Pick<Seat, "name" | "role" | "task" | "heartbeat" | "memory_bytes" | "log" | "restarts"> & {
  readonly session: string;
  readonly milestone: string;
  readonly state: SeatState | "gone";
};

/** The seats of every session that left a report, of one milestone or of all. */
export function agentsOf(floors: readonly Floor[], leases: readonly HeldLease[], milestone: string | null): readonly Agent[] {
  const alive = new Set(runningSessions(leases).map(({ session }) => session));
  const wanted = floors.filter((floor) => milestone === null || floor.milestone === milestone);
  return wanted.flatMap(({ session, milestone: id, seats }) => seats.map(({ since: _since, ...seat }) => ({ session, milestone: id, ...seat, state: alive.has(session) ? seat.state : "gone" })));
}

export type Running = { readonly session: string; readonly milestone: string };

/** Sessions that somebody runs, each once. */
export function runningSessions(leases: readonly HeldLease[]): readonly Running[] {
  const alive = leases.filter(({ standing }) => standing.state === "alive");
  return [...new Map(alive.map(({ milestone, standing: { holder } }) => [holder.session, { session: holder.session, milestone }])).values()];
}

/** Without these nothing is done, or what is done is lost. */
export const ESSENTIAL_ROLES: ReadonlySet<Role> = new Set(["task_executor", "git_integration"]);

/** Which of the roles the configuration lets take part; in emergency mode none but the essential ones. */
export function rolesOn(config: Pick<Config, "agents" | "performance">): Readonly<Record<Role, boolean>> {
  const isOn = (role: Role): boolean => config.agents[role] && (!config.performance.emergency_mode || ESSENTIAL_ROLES.has(role));
  return {
    task_executor: isOn("task_executor"), progress_monitor: isOn("progress_monitor"), git_integration: isOn("git_integration"),
    dependency_validator: isOn("dependency_validator"), blocker_detector: isOn("blocker_detector"),
  };
}

/** Which running sessions an order is for: those that have the seat, or have not told yet what they have; null: all. */
export function sessionsWith(seat: string | null, floors: readonly Floor[], running: readonly Running[]): readonly Running[] {
  if (seat === null) return running;
  return running.filter(({ session }) => {
    const floor = floors.find((one) => one.session === session);
    return !floor || floor.seats.some(({ name }) => name === seat);
  });
}

export function nobodyRunning(): Problem {
  return problem("session-not-found", "No agents are at work: nobody runs a session.", { hint: "Start one with `milestone execute ID`." });
}

export function noSuchSeat(seat: string, floors: readonly Floor[]): Problem {
  const names = [...new Set(floors.flatMap(({ seats }) => seats.map(({ name }) => name)))].sort();
  return problem("invalid-argument", `No running session has an agent ${seat}.`, { hint: `There are ${names.join(", ")}; \`milestone agent status\` shows what they do.` });
}
