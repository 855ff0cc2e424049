// Work without git writes nothing and commits nothing.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCheckoutWork } from "../../../src/adapters/local/checkout-work.ts";
import { filesBelow, scratchFolder } from "../../support/git-fixture.ts";
import { value } from "../../support/open-tree.ts";

test("every seat works in the checkout, nothing is taken or committed, and nothing is written", async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, "a.txt"), "a\n");
  const branch = value(await openCheckoutWork(folder).open({ session: "session-1", branch: "milestone/001", sessions: [], resumed: true }));
  expect([branch.name, branch.made, branch.base, branch.warnings]).toEqual([null, false, null, []]);
  const places = await Promise.all(["agent-1", "agent-2"].map(async (seat) => value(await branch.place(seat))));
  expect(places.map((place) => [place.folder, place.base])).toEqual([[folder, null], [folder, null]]);
  writeFileSync(join(folder, "b.txt"), "b\n");
  for (const place of places) {
    const taken = value(await place.take());
    expect([taken, value(await place.commit(taken, { subject: "x", body: "", trailers: [] }))]).toEqual([{ tree: null, paths: [], restored: [] }, null]);
  }
  await branch.close();
  expect([...filesBelow(folder)]).toEqual([["a.txt", "a\n"], ["b.txt", "b\n"]]);
});

test("a commit of an earlier session in git cannot be merged without it, and the way out is named", async () => {
  const branch = value(await openCheckoutWork("/anywhere").open({ session: "session-1", branch: null, sessions: [], resumed: true }));
  expect(await branch.merge("0".repeat(40), "Merge")).toMatchObject({ ok: false, problem: { code: "git-failed", hint: expect.stringContaining("agents.git_integration: true") } });
});
