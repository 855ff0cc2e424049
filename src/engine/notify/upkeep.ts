// The turn of notifications in maintain: what happened to the system, gates that wait for long, and all that is due.
import { text } from "../../core/base/reply.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { Notice } from "../../core/model/notice.ts";
import { alertNotice, healthNotice } from "../../core/rules/notice/alerts.ts";
import { undelivered } from "../../core/rules/notice/letters.ts";
import { reminders } from "../../core/rules/notice/reminders.ts";
import type { Alert, Alerts } from "../../ports/alerts.ts";
import type { Ports } from "../../ports/ports.ts";
import { stopped } from "../ask.ts";
import { gather } from "../facts.ts";
import type { Caller, Finished } from "../invocation.ts";
import { load } from "../load.ts";
import { tellNow, type Post } from "./deliver.ts";

/** Older alerts were told of in their time. */
const ALERT_MS_MAX = 86_400_000;
/** More of them are a digest anyway. */
const ALERTS_MAX = 500;

/** Alerts of a turn, kept where nothing else keeps them. */
export function collecting(alerts: Alerts | undefined): Alerts {
  const noted: Alert[] = [];
  return {
    async note(alert) {
      noted.push(alert);
      await alerts?.note(alert);
    },
    recent: async (limit) => (alerts ? alerts.recent(limit) : noted.slice(-limit)),
  };
}

export type Turn = { readonly post: Post; readonly caller: Caller; readonly health: Problem | null; readonly forge: boolean };

/** `forge`: the repository has one, so that local votes do not count by themselves. `health` is what the look at the health found wrong. Data: `{arrived, failed, waiting, given_up}`. Warning: `not-notified` for each that was given up. */
export async function notifyDue(ports: Ports, { post, caller, health, forge }: Turn): Promise<Finished> {
  const snapshot = await ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return stopped(snapshot.problem);
  try {
    const loaded = await load(snapshot.value, { scope: "all", settings: ports.settings });
    if (!loaded.ok) return stopped(loaded.problem);
    const { workspace } = loaded.value;
    const now = caller.now();
    const facts = await gather([{ kind: "approvals", milestone: null }], { ports, snapshot: snapshot.value, loaded: loaded.value, now });
    const counts = !forge || workspace.config.approval_workflow.allow_local;
    const waiting = facts.ok ? reminders(facts.value.approvals?.approvals ?? [], { workspace, now, counts }) : [];
    const notices = [...await alertNotices(ports, now), ...waiting, ...(health === null ? [] : [healthNotice(health, now)])];
    const sent = await tellNow(post, notices, { config: workspace.config, now: caller.now });
    if (!sent.ok) return stopped(sent.problem);
    const letters = await post.outbox.letters();
    const left = letters.ok ? letters.value : [];
    const dead = left.filter(({ nextAt }) => nextAt === null);
    const data = { ...sent.value, waiting: left.length - dead.length, given_up: dead.length };
    const [wait, were] = [data.waiting === 1 ? "waits" : "wait", data.given_up === 1 ? "was" : "were"];
    return { data, reply: [text(`${data.arrived} arrived, ${data.failed} did not; ${data.waiting} ${wait}, ${data.given_up} ${were} given up.`)], warnings: dead.map(undelivered), problem: null, changes: [], diff: "" };
  } finally {
    await snapshot.value.release();
  }
}

async function alertNotices({ alerts }: Ports, now: string): Promise<readonly Notice[]> {
  const recent = (await alerts?.recent(ALERTS_MAX)) ?? [];
  return recent.filter(({ timestamp }) => Date.parse(timestamp) > Date.parse(now) - ALERT_MS_MAX).flatMap((alert) => alertNotice(alert) ?? []);
}
