// The contract of Inbox, kept by the one in memory and by the real one in a file.
import { onTestFinished } from "vitest";
import { openFileInbox } from "../../src/app/inbox/file-inbox.ts";
import { scratchFolder } from "../support/git-fixture.ts";
import { openFakeClock } from "../support/memory/fake-clock.ts";
import { openMemoryInbox } from "../support/memory/memory-inbox.ts";
import { value } from "../support/open-tree.ts";
import { inboxContract, START } from "./inbox.ts";

inboxContract("the inbox in memory", async () => {
  const clock = openFakeClock(START);
  const inbox = openMemoryInbox(clock);
  return { inbox, again: async () => inbox, pass: clock.advance };
});

for (const compactBytes of [1, 1_000_000]) {
  inboxContract(`the inbox in a file that is ${compactBytes === 1 ? "always" : "never"} written anew`, async () => {
    const folder = scratchFolder();
    const clock = openFakeClock(START);
    const open = async () => {
      const { inbox: opened } = value(await openFileInbox({ folder, clock, compactBytes }));
      onTestFinished(() => opened.close());
      return opened;
    };
    const inbox = await open();
    const again = async () => {
      await inbox.close();
      return open();
    };
    return { inbox, again, pass: clock.advance };
  });
}
