// What one command has seen of the work is not asked for again, unless it may be something else by now.
import { describe, expect, test } from "vitest";
import { glancing } from "../../../../src/engine/converse/gates/glance.ts";
import { startingFrom } from "../../../../src/engine/converse/sight.ts";
import type { Venue } from "../../../../src/ports/forge/venue.ts";
import { value } from "../../../support/open-tree.ts";
import { BRANCH, openGateTown, type GateTown } from "./gate-town.ts";

const PLACE = { milestone: "milestone-001", branch: BRANCH };
const REF = `refs/heads/${BRANCH}`;

function look(): { readonly town: GateTown; readonly venue: Venue; readonly looks: () => number; readonly head: () => Promise<string | null> } {
  const town = openGateTown();
  const door = town.door();
  const venue = glancing(door);
  const { deliverables } = venue.ports;
  return { town, venue, looks: () => door.log.filter((call) => call === "deliverables.read").length, head: async () => (deliverables ? value(await deliverables.read(PLACE)).head : null) };
}

describe("the work of a milestone, within one command", () => {
  test("is looked at once, and each milestone's for itself", async () => {
    const { town, venue, looks, head } = look();
    expect([await head(), await head()]).toEqual([town.hub.refs.get(REF), town.hub.refs.get(REF)]);
    expect(looks()).toBe(1);
    await venue.ports.deliverables?.read({ ...PLACE, milestone: "milestone-002" });
    expect(looks()).toBe(2);
  });

  test("is looked at anew by whoever begins to write, since a decision is about what is there", async () => {
    const { town, venue, head } = look();
    await head();
    const pushed = town.write("# Another\n");
    const snapshot = value(await venue.ports.repository.snapshot({ for: "write" }));
    expect(await head()).toBe(pushed);
    await snapshot.release();
  });

  test("is looked at anew once its branch is seen elsewhere, and not before", async () => {
    const { town, venue, looks, head } = look();
    const before = await head();
    value(await venue.refs.at(REF));
    expect([await head(), looks()]).toEqual([before, 1]);
    const pushed = town.write("# Another\n");
    expect(await head()).toBe(before);
    value(await venue.refs.at(REF));
    expect(await head()).toBe(pushed);
  });

  test("is looked at anew after files were to be added", async () => {
    const { town, venue, head } = look();
    await head();
    const pushed = town.write("# Another\n");
    await venue.ports.deliverables?.add(PLACE, { milestone: "milestone-001", files: [], subject: "" });
    expect(await head()).toBe(pushed);
  });
});

test("what is looked up for a decision is of the state that is decided about, until that is over", async () => {
  const town = openGateTown();
  const { ports, log } = town.door();
  const { repository, release } = startingFrom(ports.repository, value(await ports.repository.snapshot({ for: "write" })));
  const writer = value(await repository.snapshot({ for: "write" }));
  expect(value(await repository.snapshot({ for: "read" })).state).toBe(writer.state);
  expect(log).toEqual(["repository.snapshot"]);
  await writer.release();
  await repository.snapshot({ for: "read" });
  expect(log).toEqual(["repository.snapshot", "repository.snapshot"]);
  await release();
});
