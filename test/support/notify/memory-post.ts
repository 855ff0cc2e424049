// An outbox in memory with the same records as the stored ones, and channels that write down what they were given.
import { ok } from "../../../src/core/base/result.ts";
import type { Channel, Notice } from "../../../src/core/model/notice.ts";
import { applyRecord, emptyOutbox, type OutboxRecord } from "../../../src/core/model/stored/outbox.ts";
import { outboxOver } from "../../../src/ports/keeping/kept-outbox.ts";
import type { Channels, Delivery, Outbox } from "../../../src/ports/outbox.ts";
import { openFakeClock, type FakeClock } from "../memory/fake-clock.ts";

export type MemoryOutbox = Outbox & { readonly records: OutboxRecord[] };

export function openMemoryOutbox(): MemoryOutbox {
  const records: OutboxRecord[] = [];
  const state = () => {
    const now = emptyOutbox();
    for (const record of records) applyRecord(now, record);
    return now;
  };
  let takings = 0;
  const outbox = outboxOver({
    read: async () => ok(state()),
    add: async (more) => {
      records.push(...more);
      return ok(state());
    },
  }, () => `taking-${++takings}`);
  return { ...outbox, records };
}

export type MemoryChannels = Channels & { readonly clock: FakeClock; readonly sent: { readonly channel: Channel; readonly notice: Notice; readonly within: number }[]; answer: (channel: Channel, notice: Notice) => Delivery | Promise<Delivery> };

export function openMemoryChannels(closed: readonly Channel[] = []): MemoryChannels {
  const channels: MemoryChannels = {
    clock: openFakeClock(Date.UTC(2026, 2, 2, 9)),
    sent: [],
    answer: () => ({ delivered: true, detail: "written down" }),
    open: async (channel) => (closed.includes(channel) ? `${channel} is closed.` : {
      channel,
      deliver: async (notice, within) => {
        channels.sent.push({ channel, notice, within });
        return channels.answer(channel, notice);
      },
    }),
  };
  return channels;
}
