// How the app is, as JSON for machines that look after it and for people who ask.
import { VERSION } from "../../core/base/version.ts";
import type { Buried } from "../../ports/inbox.ts";
import type { AppAccount } from "../github/hub.ts";
import type { Standing } from "../work/contact.ts";
import type { Worker } from "../work/worker.ts";

/** Instants in milliseconds since 1970. `storing`: the inbox takes what comes in. `account` is null until GitHub has said who we are. */
export type Condition = {
  readonly now: number;
  readonly started: number;
  readonly storing: boolean;
  readonly queue: ReturnType<Worker["standing"]>;
  readonly buried: readonly Buried[];
  readonly lastSweep: number | null;
  readonly sweepMs: number;
  readonly github: Standing;
  readonly account: AppAccount | null;
};

/** `problems` says in sentences why `ok` is false. Anybody may read it, so it names no repository. */
export function healthOf(condition: Condition): { readonly ok: boolean; readonly problems: readonly string[] } & Readonly<Record<string, unknown>> {
  const { now, queue, buried, lastSweep, github, started } = condition;
  const problems = problemsOf(condition);
  return {
    ok: problems.length === 0,
    version: VERSION,
    problems,
    queue: { waiting: queue.waiting, running: queue.running, oldest_seconds: queue.oldest === null ? null : seconds(now - queue.oldest) },
    dead: buried.length,
    last_sweep: lastSweep === null ? null : instant(lastSweep),
    github: { reachable: github.reachable, since: github.since === null ? null : instant(github.since) },
    uptime_seconds: seconds(now - started),
  };
}

export function problemsOf({ now, started, storing, buried, lastSweep, sweepMs, github, account }: Condition): string[] {
  return [
    ...(storing ? [] : ["The inbox cannot be written: webhooks are refused, and GitHub will be asked for them again."]),
    ...(github.reachable ? [] : [`GitHub has not answered since ${instant(github.since ?? now)}; what came in is kept and tried again.`]),
    ...(buried.length === 0 ? [] : [`${buried.length} ${buried.length === 1 ? "item was" : "items were"} given up; the dashboard says which.`]),
    ...(now - (lastSweep ?? started) > 3 * sweepMs ? ["No sweep has come to its end for three times as long as it should take."] : []),
    ...(account && account.lacks.length > 0 ? [`The app lacks permissions: ${account.lacks.join(", ")}. Grant them in its settings, and accept them where it is installed.`] : []),
  ];
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}

function seconds(ms: number): number {
  return Math.max(0, Math.round(ms / 1000));
}
