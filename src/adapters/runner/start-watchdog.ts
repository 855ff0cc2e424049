// Starting the watchdog of a session, and saying goodbye to it.
import { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import type { Clock } from "../../ports/clock.ts";
import type { Spawn } from "./start-task.ts";
import type { Mark } from "./processes/members.ts";
import { within } from "./processes/ending.ts";
import { WATCHDOG_VARIABLE } from "./processes/members.ts";
import type { WatchdogOrder } from "./watchdog.ts";

export type Watchdog = {
  /** null where it could not be started. */
  readonly pid: number | null;
  readonly isThere: () => boolean;
  /** It goes and touches nothing. */
  readonly dismiss: () => Promise<void>;
};

/** It has nothing to do but to exit, unless a task has stopped it. */
const FAREWELL_MS_MAX = 2_000;

/** Of its own session, so that neither Ctrl+C nor a task's end reaches it. Its environment holds nothing but its name. */
export function startWatchdog(options: { readonly script: URL; readonly mark: Mark; readonly folder: string; readonly spawn: Spawn; readonly clock: Clock }): Watchdog {
  const { script, mark, folder, spawn, clock } = options;
  const order: WatchdogOrder = { mark, folder };
  const child = spawn(process.execPath, [fileURLToPath(script), JSON.stringify(order)], {
    cwd: "/", env: { [WATCHDOG_VARIABLE]: mark.temporary }, detached: true, stdio: ["pipe", "ignore", "ignore"], windowsHide: true,
  });
  let there = child.pid !== undefined;
  const gone = new Promise<true>((resolve) => {
    const end = (): void => {
      there = false;
      resolve(true);
    };
    child.on("error", end).on("exit", end);
  });
  child.unref();
  child.stdin?.on("error", () => undefined);
  if (child.stdin instanceof Socket) child.stdin.unref();
  const dismiss = async (): Promise<void> => {
    child.ref();
    child.stdin?.end("\n");
    if ((await within(clock, FAREWELL_MS_MAX, gone)) === null) child.kill("SIGKILL");
    await gone;
  };
  return { pid: child.pid ?? null, isThere: () => there, dismiss };
}
