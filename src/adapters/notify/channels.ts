// Channels as a configuration describes them, with what it only names looked up where this runs.
import type { Config } from "../../core/model/config/config.ts";
import { referenceName } from "../../core/model/config/sources.ts";
import type { Channel } from "../../core/model/notice.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Mentions } from "../../ports/forge/mentions.ts";
import type { Channels, Notifier } from "../../ports/outbox.ts";
import type { Guard, Resolve } from "./address-guard.ts";

/**
 * `variable` gives what the environment has, or had before secrets were taken out of it. `mentions` is null where there is no
 * forge. `inside`: whether hosts that the repository allows may lie in this machine's own network.
 */
export type ChannelOptions = {
  readonly variable: (name: string) => string | undefined;
  readonly clock: Clock;
  readonly mentions: Mentions | null;
  readonly inside: boolean;
  /** For tests. */
  readonly resolve?: Resolve;
};

export function openChannels(options: ChannelOptions): Channels {
  return { clock: options.clock, open: (channel, config) => open(channel, config, options) };
}

async function open(channel: Channel, { notification }: Config, options: ChannelOptions): Promise<Notifier | string> {
  const { variable, clock, mentions, inside, resolve } = options;
  const guard: Guard = { allowed: notification.allowed_hosts, inside, resolve };
  const now = (): number => clock.now();
  switch (channel) {
    case "teams": return "Teams is not available yet.";
    case "github": return mentions === null ? "Comments are made by the Action and the app; here is no access to GitHub." : (await import("./github.ts")).openGitHubMentions(mentions);
    case "slack": {
      const url = lent("slack_webhook", notification.slack_webhook, variable);
      return "missing" in url ? url.missing : (await import("./slack.ts")).openSlack(url.value, { guard, now });
    }
    case "webhook": {
      const url = lent("webhook_url", notification.webhook_url, variable);
      const secret = lent("webhook_secret", notification.webhook_secret, variable);
      if ("missing" in url) return url.missing;
      return "missing" in secret ? secret.missing : (await import("./webhook.ts")).openWebhook(url.value, { guard, now, secret: secret.value });
    }
    case "email": {
      if (notification.email === null) return "notification.email is not set.";
      const { openEmail, smtpIn } = await import("./email.ts");
      const smtp = smtpIn(variable);
      return typeof smtp === "string" ? smtp : openEmail(smtp, notification.email.split(",").map((address) => address.trim()));
    }
  }
}

/** What this program needs for itself is lent to nobody's address. */
const OUR_OWN = /^(?:GITHUB_|GH_|ACTIONS_|RUNNER_|INPUT_|SMTP_|NODE_|APP_ID$|PRIVATE_KEY|WEBHOOK_SECRET$|DATABASE_URL$|PG)/i;

function lent(key: string, reference: string | null, variable: ChannelOptions["variable"]): { readonly value: string } | { readonly missing: string } {
  const name = reference === null ? null : referenceName(reference);
  if (name === null) return { missing: `notification.${key} is not set.` };
  if (OUR_OWN.test(name)) return { missing: `notification.${key} names ${name}, which is this program's own.` };
  const value = variable(name);
  return value === undefined || value === "" ? { missing: `${name}, which notification.${key} names, is not set here.` } : { value };
}
