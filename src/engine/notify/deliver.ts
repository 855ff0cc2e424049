// Delivering: letters into the outbox, a quick try at once, and everything that is due; a command never fails or waits for it.
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Config } from "../../core/model/config/config.ts";
import type { Channel, Letter, Notice } from "../../core/model/notice.ts";
import { DELIVERY_MS_MAX, TURN_MS_MAX } from "../../core/model/stored/outbox.ts";
import { afterFailure, bundlesOf, describedChannels, lettersOf, titleOf, type Bundle } from "../../core/rules/notice/letters.ts";
import { isWanted, reactions, type Happened } from "../../core/rules/notice/reactions.ts";
import type { Channels, Delivery, Notifier, Outbox } from "../../ports/outbox.ts";
import type { Ports } from "../../ports/ports.ts";

/** How long a command waits for what is sent after it. */
const QUICK_MS_MAX = 2_000;
/** What is left of that for settling when sending has to end. */
const SETTLE_MS_MIN = 500;
/** Less time is not begun with. */
const BEGIN_MS_MIN = 100;
/** What is taken at once; more than that is one digest anyway. */
const TAKEN_MAX = 1_000;

export type Post = { readonly outbox: Outbox; readonly channels: Channels };

export function postOf({ outbox, channels }: Pick<Ports, "outbox" | "channels">): Post | null {
  return outbox && channels ? { outbox, channels } : null;
}

/**
 * After a commit. Resolves within two seconds, and never throws: what could not be sent by then waits in the outbox. The warning
 * `not-notified` says that approvers are told by nobody here.
 */
export async function tellOf(ports: Pick<Ports, "outbox" | "channels">, happened: Happened, now: () => string): Promise<readonly Problem[]> {
  const post = postOf(ports);
  if (!post) return [];
  const { config } = happened.workspace;
  const { letters, untold } = await addressed(post, reactions(happened), config);
  const warnings = untold.some(({ kind }) => kind === "approval_requested") ? [unheard()] : [];
  if (letters.length > 0 || describedChannels(config).length > 0) await quickly(post, letters, { config, now });
  return warnings;
}

type Addressed = { readonly letters: readonly Letter[]; readonly untold: readonly Notice[] };

/** Without access to the forge nothing is addressed to it: such a letter would wait for what never comes. */
async function addressed({ channels }: Post, notices: readonly Notice[], config: Config): Promise<Addressed> {
  const all = notices.filter(({ kind }) => isWanted(kind, config)).flatMap((notice) => lettersOf(notice, config));
  const isReached = all.every(({ channel }) => channel !== "github") || typeof (await opened(channels, "github", config)) !== "string";
  const letters = isReached ? all : all.filter(({ channel }) => channel !== "github");
  return { letters, untold: all.map(({ notice }) => notice).filter((notice) => letters.every((letter) => letter.notice !== notice)) };
}

function unheard(): Problem {
  return problem("not-notified", "The approvers are not told from here: nothing here has access to GitHub.", { hint: "Where the app or the Action is at work, its maintain reminds them after notification.remind_after. Channels that are set up under notification, and named in approval_workflow.notification_channels, tell them from here." });
}

async function quickly(post: Post, letters: readonly Letter[], { config, now }: Pick<Sending, "config" | "now">): Promise<void> {
  const { clock } = post.channels;
  const until = clock.elapsed() + QUICK_MS_MAX;
  const work = putAndSend(post, letters, { config, now, until: until - SETTLE_MS_MIN, each: QUICK_MS_MAX - SETTLE_MS_MIN }).catch(() => undefined);
  const alarm = Promise.withResolvers<void>();
  const cancel = clock.after(QUICK_MS_MAX, alarm.resolve);
  await Promise.race([work, alarm.promise]);
  cancel();
}

/** `until` is an instant of the clock that never jumps; `each` is for one delivery, in milliseconds. */
export type Sending = { readonly config: Config; readonly now: () => string; readonly until: number; readonly each: number };

async function putAndSend(post: Post, letters: readonly Letter[], sending: Sending): Promise<void> {
  if (letters.length > 0) await post.outbox.put(letters);
  await sendDue(post, sending);
}

/** With all the time that a scheduled turn has. Problems: those of the outbox. */
export async function tellNow(post: Post, notices: readonly Notice[], { config, now }: Pick<Sending, "config" | "now">): Promise<Result<Sent>> {
  const { letters } = await addressed(post, notices, config);
  const kept = letters.length === 0 ? ok(null) : await post.outbox.put(letters);
  if (!kept.ok) return kept;
  return sendDue(post, { config, now, until: post.channels.clock.elapsed() + TURN_MS_MAX, each: DELIVERY_MS_MAX });
}

/** Letters, not deliveries: a digest is many. */
export type Sent = { readonly arrived: number; readonly failed: number };

async function sendDue(post: Post, sending: Sending): Promise<Result<Sent>> {
  const taken = await post.outbox.take(sending.now(), TAKEN_MAX);
  if (!taken.ok) return taken;
  const byChannel = Map.groupBy(taken.value, ({ channel }) => channel);
  // One channel that is slow keeps no other from its turn.
  const sent = await Promise.all([...byChannel].map(([channel, letters]) => sendTo(post, { channel, letters }, sending)));
  const wrong = sent.find((one) => !one.ok);
  if (wrong) return wrong;
  const all = sent.flatMap((one) => (one.ok ? [one.value] : []));
  return ok({ arrived: sum(all.map(({ arrived }) => arrived)), failed: sum(all.map((one) => one.failed)) });
}

type Mail = { readonly channel: Channel; readonly letters: readonly Letter[] };

async function sendTo(post: Post, { channel, letters }: Mail, sending: Sending): Promise<Result<Sent>> {
  const notifier = await opened(post.channels, channel, sending.config);
  let sent: Sent = { arrived: 0, failed: 0 };
  const bundles = bundlesOf(letters);
  for (const [at, bundle] of bundles.entries()) {
    const left = Math.min(sending.each, sending.until - post.channels.clock.elapsed());
    if (left < BEGIN_MS_MIN) {
      const kept = await post.outbox.release(bundles.slice(at).flatMap((one) => one.letters));
      return kept.ok ? ok(sent) : kept;
    }
    const delivery = await delivered(notifier, bundle.notice, left);
    const settled = await settle(post.outbox, { bundle, delivery, now: sending.now() });
    if (!settled.ok) return settled;
    const count = bundle.letters.length;
    sent = delivery.delivered ? { ...sent, arrived: sent.arrived + count } : { ...sent, failed: sent.failed + count };
  }
  return ok(sent);
}

async function opened(channels: Channels, channel: Channel, config: Config): Promise<Notifier | string> {
  try {
    return await channels.open(channel, config);
  } catch {
    return "The channel could not be opened.";
  }
}

/** A fault in one channel is no reason to leave the others unsent; its words might hold what must not be logged. */
export async function delivered(notifier: Notifier | string, notice: Notice, within: number): Promise<Delivery> {
  if (typeof notifier === "string") return { delivered: false, detail: notifier, later: null, final: false };
  try {
    return await notifier.deliver(notice, within);
  } catch {
    return { delivered: false, detail: "A fault in this program.", later: null, final: false };
  }
}

type Outcome = { readonly bundle: Bundle; readonly delivery: Delivery; readonly now: string };

/** All at once: an outbox that is far away writes them together. */
async function settle(outbox: Outbox, { bundle, delivery, now }: Outcome): Promise<Result<null>> {
  const settled = await Promise.all(bundle.letters.map((letter) => {
    const tried = { at: now, id: letter.notice.id, title: titleOf(letter.notice), channel: letter.channel, delivered: delivery.delivered, detail: delivery.detail };
    return outbox.settle(tried, delivery.delivered ? null : afterFailure(letter, delivery, now));
  }));
  return settled.find((one) => !one.ok) ?? ok(null);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Problem: `not-available`. */
export function needPost(ports: Pick<Ports, "outbox" | "channels">): Result<Post> {
  const post = postOf(ports);
  return post ? ok(post) : failed(problem("not-available", "Nobody is notified from here: there is no outbox.", { hint: "Run it in a checkout that has milestones, or in a comment." }));
}
