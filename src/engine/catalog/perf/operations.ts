// What is measured: the commands that people give most, by area, each as one would give it.
import type { Area } from "../../../core/rules/scale/performance.ts";

/** `line` gives the command of a round; `before` is a command that belongs to the round and is not timed. */
export type Operation = { readonly area: Area; readonly name: string; readonly line: (round: number) => string; readonly before?: (round: number) => string };

/** `milestones` are the ids of those that are there; with none only what needs none is measured. */
export function operationsOn(milestones: readonly string[]): Operation[] {
  const id = (round: number): string => milestones[(round * STRIDE) % milestones.length] ?? "";
  const priority = (round: number): string => `update ${id(round)} --priority ${round % 2 === 0 ? "low" : "high"}`;
  const some: Operation[] = [
    { area: "crud", name: "show", line: (round) => `show ${id(round)}` },
    { area: "crud", name: "update", line: priority },
    { area: "query", name: "list after an update", line: () => LIST, before: priority },
    { area: "advanced", name: "depends", line: (round) => `depends ${id(round)}` },
  ];
  return [
    { area: "crud", name: "plan", line: (round) => `plan "Measured ${round}" --id ${MEASURED}-${round}` },
    { area: "crud", name: "cancel", line: (round) => `cancel ${MEASURED}-${round}` },
    { area: "query", name: "list", line: () => LIST },
    { area: "query", name: "search", line: () => "search measured" },
    { area: "query", name: "next", line: () => "next" },
    { area: "query", name: "waiting", line: () => "waiting" },
    ...(milestones.length === 0 ? [] : some),
    { area: "dashboard", name: "status", line: () => "status" },
    { area: "analytics", name: "report analytics", line: () => "report analytics" },
    { area: "advanced", name: "graph", line: () => "graph" },
  ];
}

const LIST = "list --limit 50";
const MEASURED = "measured";
/** A prime, so that rounds go to milestones from all over. */
const STRIDE = 7919;
