// Catching up looks after the gates of all milestones where it looks back for a day, and for comments alone behind one.
import { expect, test } from "vitest";
import { upkeepMode } from "../../../src/engine/upkeep/modes.ts";
import type { Caller } from "../../../src/engine/invocation.ts";
import { openGateTown } from "../converse/gates/gate-town.ts";

test("a sweep behind a comment costs the same however many milestones have phases, and the scheduled one looks after each", async () => {
  const town = openGateTown();
  const caller: Caller = { actor: "ann", permission: "maintain", now: town.hub.now, request: { id: "run-1", given: true }, dryRun: false, commit: true, yes: true };
  const calls = async (since?: string): Promise<readonly string[]> => {
    const venue = town.door();
    expect((await upkeepMode("sweep", venue, { caller, ...(since !== undefined && { since }) })).problem).toBeNull();
    return venue.log;
  };
  expect(await calls("1h")).not.toContain("pulls.of");
  expect(town.check()).toBeNull();
  expect(await calls()).toContain("pulls.of");
  expect(town.check()).not.toBeNull();
  expect(await calls("24h")).toContain("pulls.of");
});
