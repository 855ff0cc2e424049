// Notifications from this machine: the outbox beside the data, and the channels, loaded when something is sent.
import { openClock } from "../adapters/local/clock.ts";
import type { Environment } from "../adapters/git/git.ts";
import type { ChannelOptions } from "../adapters/notify/channels.ts";
import type { Mentions } from "../ports/forge/mentions.ts";
import type { Venue } from "../ports/forge/venue.ts";
import type { Channels, Outbox } from "../ports/outbox.ts";
import type { Ports } from "../ports/ports.ts";

/** `data` is the data folder, absolute, `label` how people know it. `environment` has what references name. */
export type NotifyPlace = { readonly data: string; readonly label: string; readonly environment: Environment; readonly mentions?: Mentions };

export function notifyPorts({ data, label, environment, mentions }: NotifyPlace): { readonly outbox: Outbox; readonly channels: Channels } {
  let loading: Promise<Outbox> | null = null;
  const outbox = (): Promise<Outbox> => (loading ??= import("../adapters/local/outbox.ts").then(({ openOutbox }) => openOutbox({ data, label })));
  const clock = openClock();
  return {
    outbox: {
      put: async (letters) => (await outbox()).put(letters),
      take: async (now, limit) => (await outbox()).take(now, limit),
      release: async (letters) => (await outbox()).release(letters),
      settle: async (tried, letter) => (await outbox()).settle(tried, letter),
      letters: async () => (await outbox()).letters(),
      log: async (limit) => (await outbox()).log(limit),
      reset: async () => (await outbox()).reset(),
    },
    channels: laterChannels({ variable: (name) => environment[name], clock, mentions: mentions ?? null, inside: true }),
  };
}

/** Loaded when something is sent. */
function laterChannels(options: ChannelOptions): Channels {
  return {
    clock: options.clock,
    async open(channel, config) {
      const { openChannels } = await import("../adapters/notify/channels.ts");
      return openChannels(options).open(channel, config);
    },
  };
}

/** What an app that serves many repositories lends to their settings: names that were given for this, and its mail server. */
const LENT = /^(?:NOTIFY|SMTP)_/;

/** Notifications of a repository without a checkout: on their way in a ref of its own. `lent`: only what was given for it is. */
export function venueNotices(venue: Venue, { outbox, environment, lent }: { readonly outbox: Outbox; readonly environment: Environment; readonly lent: "all" | "given" }): Pick<Ports, "outbox" | "channels"> {
  const variable = (name: string): string | undefined => (lent === "all" || LENT.test(name) ? environment[name] : undefined);
  // Where a milestone is talked about does not depend on its work, so that nobody looks at that.
  const { deliverables: _work, ...ports } = venue.ports;
  const mentions: Mentions = { say: async (mention) => (await import("../engine/converse/saying/mention.ts")).openMentions({ ...venue, ports }).say(mention) };
  return { outbox, channels: laterChannels({ variable, clock: openClock(), mentions, inside: false }) };
}
