// Outboxes: in memory, in a file, in a ref on GitHub.
import { afterAll, beforeAll } from "vitest";
import { openOutbox } from "../../src/adapters/local/outbox.ts";
import { scratchFolder } from "../support/git-fixture.ts";
import { type FakeGitHub, startGitHub } from "../support/github/fake-github.ts";
import { openMemoryOutbox } from "../support/notify/memory-post.ts";
import { githubScene } from "./forge/github-scene.ts";
import { outboxContract } from "./outbox.ts";

let fake: FakeGitHub;
beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

outboxContract("an outbox in memory", () => {
  const outbox = openMemoryOutbox();
  return { outbox, open: () => outbox };
});

outboxContract("an outbox in a file", () => {
  const data = scratchFolder();
  const open = () => openOutbox({ data, label: ".milestones" });
  return { outbox: open(), open };
});

outboxContract("an outbox in a file that is written anew all the time", () => {
  const data = scratchFolder();
  const open = () => openOutbox({ data, label: ".milestones", compactBytes: 1 });
  return { outbox: open(), open };
});

outboxContract("an outbox in a ref on GitHub", () => {
  const { github, open } = githubScene(fake);
  return { outbox: github.outbox, open: () => open().outbox };
}, { far: true });
