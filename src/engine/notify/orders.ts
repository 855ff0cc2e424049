// Orders about notifications: a test of each channel, the log, and a new beginning.
import { problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import type { NotifyOrder } from "../../core/model/catalog-order.ts";
import type { Config } from "../../core/model/config/config.ts";
import type { Channel, Notice, Try } from "../../core/model/notice.ts";
import { channelsInUse } from "../../core/rules/notice/letters.ts";
import { logView, resetView, testView, type Tested } from "../../core/views/upkeep/notify.ts";
import type { Ports } from "../../ports/ports.ts";
import { stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { load } from "../load.ts";
import { delivered, needPost, type Post } from "./deliver.ts";

const NOTHING: Finished = { data: null, reply: [], warnings: [], problem: null, changes: [], diff: "" };
/** A person waits for all of them. */
const TEST_MS_MAX = 10_000;

export async function carryOutNotify(ports: Ports, order: NotifyOrder, caller: Caller): Promise<Finished> {
  const post = needPost(ports);
  if (!post.ok) return stopped(post.problem);
  switch (order.kind) {
    case "notify-test": return testChannels(ports, { post: post.value, only: order.channel }, caller);
    case "notify-log": return showLog(post.value, order.limit);
    case "notify-reset": return resetOutbox(post.value, caller);
  }
}

type Testing = { readonly post: Post; readonly only: Channel | null };

/** Data: `{channels: [{channel, delivered, detail}]}`. Problem: `check-failed` where one of them failed, or there is none. */
async function testChannels(ports: Ports, { post, only }: Testing, caller: Caller): Promise<Finished> {
  const config = await configOf(ports);
  if (!config.ok) return stopped(config.problem);
  const channels = only === null ? channelsInUse(config.value) : [only];
  const tested = caller.dryRun ? [] : await Promise.all(channels.map((channel) => testOne(channel, { post, config: config.value, caller })));
  const wrong = tested.filter((one) => one.delivered === false).map(({ channel }) => channel);
  const hint = "Each is listed with its reason; the keys of notification say how channels are set up.";
  const message = channels.length === 0 ? "No channel is set up." : `Not delivered: ${wrong.join(", ")}.`;
  return {
    ...NOTHING, data: { channels: tested }, reply: caller.dryRun ? testView(channels.map((channel) => ({ channel, delivered: null, detail: "would be tested" }))) : testView(tested),
    problem: wrong.length > 0 || channels.length === 0 ? problem("check-failed", message, { hint }) : null,
  };
}

/** A comment is said in a milestone's conversation only, so that there is nothing to try but whether one could be said. */
async function testOne(channel: Channel, { post, config, caller }: { readonly post: Post; readonly config: Config; readonly caller: Caller }): Promise<Tested> {
  const at = caller.now();
  const notifier = await post.channels.open(channel, config);
  if (channel === "github") return { channel, delivered: null, detail: typeof notifier === "string" ? notifier : "ready; approvers are mentioned where their milestone is talked about" };
  const notice = testNotice(caller, at);
  const delivery = await delivered(notifier, notice, TEST_MS_MAX);
  const tried: Try = { at, id: notice.id, title: notice.title, channel, delivered: delivery.delivered, detail: delivery.detail };
  await post.outbox.settle(tried, null);
  return { channel, delivered: delivery.delivered, detail: delivery.detail };
}

function testNotice({ actor, request }: Caller, at: string): Notice {
  return { id: `test/${request.id}`, kind: "health", at, milestone: null, task: null, title: "A test of notifications", lines: [`${actor} asked for it with milestone notify test.`], to: [], link: null };
}

/** Data: `{tries, waiting, given_up}`. */
async function showLog({ outbox }: Post, limit: number): Promise<Finished> {
  const [tries, letters] = await Promise.all([outbox.log(limit), outbox.letters()]);
  if (!tries.ok) return stopped(tries.problem);
  if (!letters.ok) return stopped(letters.problem);
  const told = letters.value.map(({ notice: { id, kind, title }, channel, tries: made, nextAt, failure }) => ({ id, kind, title, channel, tries: made, next_at: nextAt, failure }));
  const [waiting, given_up] = [told.filter((one) => one.next_at !== null), told.filter((one) => one.next_at === null)];
  return { ...NOTHING, data: { tries: tries.value, waiting, given_up }, reply: logView({ tries: tries.value, waiting, given_up }) };
}

/** Data: `{forgotten}`. Settings stay as they are. */
async function resetOutbox({ outbox }: Post, { dryRun }: Caller): Promise<Finished> {
  const letters = dryRun ? await outbox.letters() : null;
  const forgotten = letters === null ? await outbox.reset() : letters.ok ? ok(letters.value.length) : letters;
  return forgotten.ok ? { ...NOTHING, data: { forgotten: forgotten.value }, reply: resetView(forgotten.value, dryRun ? "would" : "did") } : stopped(forgotten.problem);
}

/** The configuration alone. Problems: those of the repository. */
export async function configOf(ports: Ports): Promise<Result<Config>> {
  const snapshot = await ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  const loaded = await load(snapshot.value, { scope: "none", settings: ports.settings });
  await snapshot.value.release();
  return loaded.ok ? ok(loaded.value.workspace.config) : loaded;
}
