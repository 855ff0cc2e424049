// Slack: a notice posted to an incoming webhook.
import { encodeSlack } from "../../core/base/encode/slack.ts";
import type { Notifier } from "../../ports/outbox.ts";
import type { Guard } from "./address-guard.ts";
import { post } from "./post.ts";

/** Slack has its webhooks here. */
const HOSTS = ["hooks.slack.com", "hooks.slack-gov.com"] as const;

export function openSlack(url: string, { guard, now }: { readonly guard: Guard; readonly now: () => number }): Notifier {
  return {
    channel: "slack",
    deliver: (notice, within) => post(url, { body: encodeSlack(notice), headers: {} }, { guard: { ...guard, only: HOSTS }, within, now }),
  };
}
