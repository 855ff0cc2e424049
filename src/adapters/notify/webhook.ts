// A webhook of somebody's own: a notice as JSON, signed, so that the receiver knows from whom and when it came.
import { createHmac } from "node:crypto";
import type { Notifier } from "../../ports/outbox.ts";
import type { Guard } from "./address-guard.ts";
import { post } from "./post.ts";

export type WebhookOptions = { readonly guard: Guard; readonly now: () => number; readonly secret: string };

/**
 * The signature is HMAC-SHA-256 over `<timestamp>.<body>`, with the timestamp in seconds since 1970. The delivery's name is the
 * notice's id: the same when it comes again.
 */
export function openWebhook(url: string, { guard, now, secret }: WebhookOptions): Notifier {
  return {
    channel: "webhook",
    deliver(notice, within) {
      const body = JSON.stringify(notice);
      const timestamp = String(Math.floor(now() / 1000));
      const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
      const headers = { "X-Milestone-Timestamp": timestamp, "X-Milestone-Signature-256": `sha256=${signature}`, "X-Milestone-Delivery": encodeURIComponent(notice.id), "X-Milestone-Event": notice.kind };
      return post(url, { body, headers }, { guard, within, now });
    },
  };
}
