// Letters: notices addressed to channels, tried again after growing waits, and put together where there are many.
import { instantAt } from "../../base/instant.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { sha256 } from "../../base/sha256.ts";
import type { Config } from "../../model/config/config.ts";
import { CHANNELS, type Channel, type Letter, type Notice, type NoticeKind } from "../../model/notice.ts";
import { TRIES_MAX } from "../../model/stored/outbox.ts";

/** Channels that the settings describe; GitHub takes none. */
export function describedChannels({ notification: { email, slack_webhook, webhook_url } }: Pick<Config, "notification">): readonly Channel[] {
  const described: Partial<Record<Channel, string | null>> = { email, slack: slack_webhook, webhook: webhook_url };
  return CHANNELS.filter((channel) => typeof described[channel] === "string");
}

/** Channels that something would go to. */
export function channelsInUse({ approval_workflow, notification }: Config): readonly Channel[] {
  const used = new Set<string>([...approval_workflow.notification_channels, ...(notification.channels ?? []), ...describedChannels({ notification })]);
  return CHANNELS.filter((channel) => used.has(channel));
}

/** One letter a channel. What no setting describes, and what needs a milestone, is not addressed. */
export function lettersOf(notice: Notice, config: Config): readonly Letter[] {
  const described = describedChannels(config);
  const named: readonly string[] = notice.kind.startsWith("approval_") ? config.approval_workflow.notification_channels : (config.notification.channels ?? described);
  const reached = CHANNELS.filter((channel) => named.includes(channel) && (channel === "github" ? notice.milestone !== null && notice.to.length > 0 : described.includes(channel)));
  return reached.map((channel) => ({ notice, channel, tries: 0, nextAt: notice.at, failure: null }));
}

const MINUTE = 60;
/** Seconds before the second, third … try: eight tries in 22 hours. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 180 * MINUTE, 360 * MINUTE, 720 * MINUTE] as const;
/** However long a receiver wants to be left alone. */
const LATER_SECONDS_MAX = 86_400;

export type Failure = { readonly detail: string; readonly later: number | null; readonly final: boolean };

/** What becomes of a letter that did not arrive. */
export function afterFailure(letter: Letter, { detail, later, final }: Failure, now: string): Letter {
  const tries = letter.tries + 1;
  const wait = Math.max(WAITS[tries - 1] ?? 0, Math.min(later ?? 0, LATER_SECONDS_MAX));
  const over = final || tries >= TRIES_MAX;
  return { ...letter, tries, failure: detail, nextAt: over ? null : instantAt(Math.ceil(Date.parse(now) / 1000) * 1000 + wait * 1000) };
}

/** Somebody was to be told, and was not. Problem: `not-notified`. */
export function undelivered({ channel, notice: { title }, failure }: Letter): Problem {
  return problem("not-notified", `${channel}: ${title} did not arrive: ${failure ?? "unknown"}`, { hint: "Run `milestone notify log`, then `milestone notify test`; `milestone notify reset` forgets them." });
}

/** More than so many for one channel become one. */
const SINGLE_MAX = 10;
/** So many of them are named in it. */
const NAMED_MAX = 20;

/** As one of many. */
export function titleOf({ milestone, title }: Pick<Notice, "milestone" | "title">): string {
  return milestone === null ? title : `${milestone}: ${title}`;
}

/** What is sent together: `letters` arrive, or do not, as one `notice`. */
export type Bundle = { readonly notice: Notice; readonly letters: readonly Letter[] };

/** Of one channel. Conversations are a milestone's: there each has its own. */
export function bundlesOf(letters: readonly Letter[]): readonly Bundle[] {
  const groups = Map.groupBy(letters, ({ channel, notice }) => (channel === "github" ? notice.milestone : null));
  return [...groups.values()].flatMap((group) => (group.length > SINGLE_MAX ? [digest(group)] : group.map((letter) => ({ notice: letter.notice, letters: [letter] }))));
}

function digest(letters: readonly Letter[]): Bundle {
  const notices = letters.map(({ notice }) => notice);
  const left = notices.length - NAMED_MAX;
  const lines = notices.slice(0, NAMED_MAX).map(titleOf);
  const [first] = notices;
  const one = <T>(values: readonly T[]): T | null => (values.every((value) => value === values[0]) ? (values[0] ?? null) : null);
  const kinds = one<NoticeKind>(notices.map(({ kind }) => kind));
  return {
    letters,
    notice: {
      id: `digest/${sha256(notices.map(({ id }) => id).join("\n")).slice(0, 32)}`, kind: kinds ?? first?.kind ?? "health", at: notices.at(-1)?.at ?? "",
      milestone: one(notices.map(({ milestone }) => milestone)), task: null, title: `${notices.length} notices`,
      lines: [...lines, ...(left > 0 ? [`and ${left} more`] : [])], to: [...new Set(notices.flatMap(({ to }) => to))], link: null,
    },
  };
}
