// The turn of notifications: what did not arrive is said with its reason, as long as it is there.
import { expect, test } from "vitest";
import type { Caller } from "../../../src/engine/invocation.ts";
import { notifyDue } from "../../../src/engine/notify/upkeep.ts";
import { letter, NOW } from "../../support/notify/notices.ts";
import { openMemoryChannels, openMemoryOutbox } from "../../support/notify/memory-post.ts";
import { scene } from "../../support/scene.ts";
import { value } from "../../support/open-tree.ts";

const CALLER: Caller = { actor: "ada", permission: "maintain", now: () => NOW, request: { id: "run-1", given: true }, dryRun: false, commit: true, yes: true };
const DEAD = { failure: "The milestone has no issue or pull request.", nextAt: null };

async function turn(...letters: readonly ReturnType<typeof letter>[]) {
  const [post, { ports }] = [{ outbox: openMemoryOutbox(), channels: openMemoryChannels() }, scene({})];
  value(await post.outbox.put(letters));
  return notifyDue({ ...ports, ...post }, { post, caller: CALLER, health: null, forge: true });
}

test("each notice that was given up is a warning with its reason, and one is one", async () => {
  const { warnings, reply, data } = await turn({ ...letter("github"), ...DEAD }, { ...letter(), nextAt: "2027-01-01T00:00:00Z" });
  expect(warnings).toMatchObject([{ code: "not-notified", message: "github: design of task-001 waits for an approval did not arrive: The milestone has no issue or pull request." }]);
  expect(reply).toEqual([{ kind: "text", text: "0 arrived, 0 did not; 1 waits, 1 was given up." }]);
  expect(data).toEqual({ arrived: 0, failed: 0, waiting: 1, given_up: 1 });
});

test("where everything arrives nothing is warned of", async () => {
  const { warnings, reply } = await turn(letter(), letter("email"));
  expect([warnings, reply]).toEqual([[], [{ kind: "text", text: "2 arrived, 0 did not; 0 wait, 0 were given up." }]]);
});
