import { describe, expect, test } from "vitest";
import { refresh } from "../../../src/engine/converse/refresh.ts";
import { showSticky } from "../../../src/engine/converse/sticky.ts";
import { openTown, type Town } from "../../support/memory/memory-town.ts";

const SINCE = "2026-11-21T00:00:00Z";
const progress = (town: Town, issue: number): string[] => town.ours("sticky", issue).map(({ body }) => /\d of \d tasks/.exec(body)?.[0] ?? "");

/** A milestone that was planned from an issue, whose status comment stands there; what follows is said elsewhere. */
async function planned(): Promise<{ readonly town: Town; readonly home: number }> {
  const town = openTown();
  const home = town.issue(town.ann, "Payments", "- [ ] Choose\n- [ ] Sign\n");
  await town.hear(town.say(town.ann, home, "/milestone plan"));
  town.pass(5_000);
  return { town, home };
}

describe("a command about a milestone that was planned from another issue", () => {
  test("brings the status comment there up to date as well", async () => {
    const { town, home } = await planned();
    await town.command("/milestone complete milestone-002 1");
    expect([progress(town, home), progress(town, town.issueNumber)]).toEqual([["1 of 2 tasks"], ["1 of 2 tasks"]]);
  });

  test("makes none where there is none, and is answered though there can be none", async () => {
    const { town, home } = await planned();
    for (const { id } of town.ours("sticky", home)) town.erase(id);
    await town.command("/milestone complete milestone-002 1");
    expect(progress(town, home)).toEqual([]);
    let lists = 0;
    const door = town.door({ faults: (call) => (call === "forge.comments" && ++lists > 1 ? "fail" : null) });
    town.pass(1_000);
    expect((await town.hear(town.say(town.ann, town.issueNumber, "/milestone complete milestone-002 2"), door)).problem).toBeNull();
  });
});

describe("upkeep", () => {
  test("shows what changed since in the comments that are older than the change, once", async () => {
    const { town, home } = await planned();
    const door = town.door({ faults: (call) => (call === "forge.comments" ? "fail" : null) });
    await town.hear(town.say(town.ann, town.issueNumber, "/milestone complete milestone-002 1"), door);
    expect(progress(town, home)).toEqual(["0 of 2 tasks"]);
    const first = await refresh(town.door(), { since: SINCE });
    expect(first).toEqual({ shown: [town.ours("sticky", home)[0]?.url], problem: null });
    expect(progress(town, home)).toEqual(["1 of 2 tasks"]);
    const venue = town.door();
    expect(await refresh(venue, { since: SINCE })).toEqual({ shown: [], problem: null });
    expect(venue.log).not.toContain("forge.edit");
  });

  test("finds comments in other issues where they were written since", async () => {
    const town = openTown();
    const other = town.issue(town.ann, "Another");
    await showSticky(town.door(), { issue: other, milestone: "milestone-001", links: { run: null } });
    town.pass(5_000);
    await town.command("/milestone complete milestone-001 1");
    expect(progress(town, other)).toEqual(["0 of 3 tasks"]);
    await refresh(town.door(), { since: SINCE });
    expect(progress(town, other)).toEqual(["1 of 3 tasks"]);
  });

  test("asks for nothing more where nothing changed, and looks at twenty milestones at most", async () => {
    const town = openTown();
    const idle = town.door();
    await refresh(idle, { since: SINCE });
    expect(idle.log).toEqual([]);
    const people = ["dan", "eva", "fay"].map((login) => town.join(login, "write"));
    for (let count = 0; count < 25; count++) {
      const issue = town.issue(town.ann, `Issue ${count}`, "- [ ] One\n");
      await town.hear(town.say(people[count % 3] ?? town.ann, issue, "/milestone plan"));
      town.pass(4_000);
    }
    const venue = town.door();
    await refresh(venue, { since: SINCE });
    expect(venue.log.filter((call) => call === "forge.issue")).toHaveLength(20);
  });
});
