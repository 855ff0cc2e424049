// The modes of the Action and what carries each out, loaded when it is asked for.
import type { Carrier } from "./given.ts";
import type { Mode } from "./inputs.ts";

type Available = Exclude<Mode, "claim" | "run" | "record" | "dashboard">;

export const CARRIERS: Readonly<Record<Available, () => Promise<Carrier>>> = {
  "check": async () => (await import("./check.ts")).check,
  "command": async () => (await import("./command.ts")).command,
  "execute": async () => (await import("./execute.ts")).execute,
  "scale-check": async () => (await import("./upkeep.ts")).upkeep("scale-check"),
  "cleanup": async () => (await import("./upkeep.ts")).upkeep("cleanup"),
  "sweep": async () => (await import("./upkeep.ts")).upkeep("sweep"),
  "maintain": async () => (await import("./upkeep.ts")).upkeep("maintain"),
};

/** Modes that have their names and nothing behind them yet. */
export function isAvailable(mode: Mode): mode is Available {
  return Object.hasOwn(CARRIERS, mode);
}
