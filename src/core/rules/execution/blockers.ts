// What stands in the way of a running session: silence, age and a full disk, each told once.
import { millisecondsOf, type Config } from "../../model/config/config.ts";

/** `silentMs` is null where silence says nothing. */
export type RunningStep = { readonly task: string; readonly runningMs: number; readonly silentMs: number | null };

/** `block`: the task is to be stopped; for the disk, nothing more is started. `key` is the same as long as it is the same alarm. */
export type Alarm = {
  readonly kind: "stall" | "age" | "disk";
  readonly task: string | null;
  readonly block: boolean;
  readonly key: string;
  readonly sentence: string;
};

type Limits = Pick<Config["coordination"], "stall_after" | "task_limit" | "disk_limit">;
type Moment = { readonly steps: readonly RunningStep[]; readonly diskPercent: number | null };

/** Everything that is over a limit now, with the limit that counts most: whoever asks remembers the keys that were told. */
export function alarms({ steps, diskPercent }: Moment, limits: Limits): readonly Alarm[] {
  const disk = diskPercent === null ? [] : diskAlarms(diskPercent, limits.disk_limit);
  return [...steps.flatMap((step) => stepAlarms(step, limits)), ...disk];
}

function stepAlarms({ task, runningMs, silentMs }: RunningStep, { stall_after, task_limit }: Limits): Alarm[] {
  const stall = silentMs === null ? null : exceeded(silentMs, stall_after);
  const age = exceeded(runningMs, task_limit);
  return [
    ...(stall ? [alarm("stall", task, stall, `${task} has printed nothing for ${stall.limit}.`)] : []),
    ...(age ? [alarm("age", task, age, `${task} has been running for ${age.limit}.`)] : []),
  ];
}

type Exceeded = { readonly limit: string; readonly block: boolean };

function exceeded(milliseconds: number, { warn, block }: Limits["stall_after"]): Exceeded | null {
  if (block !== null && milliseconds >= millisecondsOf(block)) return { limit: block, block: true };
  return milliseconds >= millisecondsOf(warn) ? { limit: warn, block: false } : null;
}

function diskAlarms(percent: number, { warn, block }: Limits["disk_limit"]): Alarm[] {
  const blocks = block !== null && percent >= block;
  if (!blocks && percent < warn) return [];
  const consequence = blocks ? "; no further task is started" : "";
  return [alarm("disk", null, { block: blocks }, `The disk is ${Math.floor(percent)} % full${consequence}.`)];
}

function alarm(kind: Alarm["kind"], task: string | null, { block }: { readonly block: boolean }, sentence: string): Alarm {
  const stopped = block && task !== null ? " It is stopped." : "";
  return { kind, task, block, key: [kind, ...(task === null ? [] : [task]), block ? "block" : "warn"].join(":"), sentence: `${sentence}${stopped}` };
}
