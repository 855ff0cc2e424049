// notify test: a message over each channel, and what became of it.
import { NoticeChannel } from "../../model/arguments.ts";
import { defineRoutine, optionalPositional } from "../../verb.ts";

export const test = defineRoutine({
  name: "notify test",
  summary: "Send a test message over every channel that is set up, or over one, and tell what became of each.",
  permission: "write",
  args: { channel: optionalPositional(NoticeChannel, "The channel; each that is set up without it.") },
  examples: [
    { line: "milestone notify test", why: "whether messages arrive" },
    { line: "milestone notify test github", why: "one channel alone" },
  ],
  routine: ({ channel }) => ({ kind: "notify-test", channel: channel ?? null }),
});
