// The watchdog of a session: a process of its own that ends what belongs to the session once its runner has died.
import type { Clock } from "../../ports/clock.ts";
import { endProcesses } from "./processes/ending.ts";
import type { Mark } from "./processes/members.ts";
import { findMembers } from "./processes/members.ts";
import { openProcessTable } from "./processes/process-table.ts";
import { removeTree } from "./remove-tree.ts";

/** Its one argument, as JSON. `folder` is removed in the end. */
export type WatchdogOrder = { readonly mark: Mark; readonly folder: string };

const clock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
};

async function clearUp({ mark, folder }: WatchdogOrder): Promise<void> {
  const table = openProcessTable();
  await endProcesses(() => findMembers(table, { mark, bornAfter: null, others: new Set() }), clock);
  await removeTree(folder);
}

/** The runner holds the other end: it ends with the runner, however that dies. A byte in it is a goodbye. */
function watch(order: WatchdogOrder): void {
  let isGoodbye = false;
  process.stdin.on("data", () => (isGoodbye = true));
  process.stdin.on("error", () => undefined);
  process.stdin.on("close", () => void (isGoodbye ? undefined : clearUp(order)));
}

// Who ends a whole session of the system, or a service, asks everybody at once; the runner goes first.
for (const name of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(name, () => undefined);
watch(JSON.parse(process.argv[2] ?? "{}"));
