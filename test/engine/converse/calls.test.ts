import { describe, expect, test } from "vitest";
import { openTown, type Town } from "../../support/memory/memory-town.ts";
import { growth } from "../../support/processes/busy.ts";

/** What a whole command may cost, and what of it before anything is committed. */
const CALLS_MAX = 14;
const CALLS_BEFORE_MAX = 6;

async function cost(body: string, before: (town: Town) => Promise<unknown> = async () => undefined): Promise<{ readonly calls: readonly string[]; readonly before: number }> {
  const town = openTown({ files: { "active/milestone-002.yaml": "title: Other\n" } });
  await before(town);
  town.pass(5_000);
  const venue = town.door();
  const handled = await town.hear(town.say(town.ann, town.issueNumber, body), venue);
  expect(handled.problem).toBeNull();
  return { calls: venue.log, before: venue.beforeCommit() - 1 };
}

describe("API calls", () => {
  test.each([
    ["of the first command in an issue", "/milestone complete milestone-001 task-001", undefined],
    ["of a plan, which makes a branch", '/milestone plan "Payments" --task "Choose"', undefined],
    ["of a plan from the issue", "/milestone plan", undefined],
    ["of a command whose status comment is there", "/milestone complete milestone-001 task-001", (town: Town) => town.command("/milestone update milestone-001 --priority high")],
    ["of an execution", "/milestone execute milestone-001", (town: Town) => town.command("/milestone update milestone-001 --priority high")],
  ])("%s are at most fourteen, and six before the commit", async (_what, body, before) => {
    const { calls, before: early } = await cost(body, before);
    expect(calls.length, calls.join(" ")).toBeLessThanOrEqual(CALLS_MAX);
    // The three of a commit, of which the first two come before the branch moves.
    expect(early - 2, calls.join(" ")).toBeLessThanOrEqual(CALLS_BEFORE_MAX);
  });

  test("a question costs ten at most", async () => {
    expect((await cost("/milestone list")).calls.length).toBeLessThanOrEqual(10);
  });

  test("chatter costs none", async () => {
    const town = openTown();
    const venue = town.door();
    for (const body of ["Looks good.", "see /milestone list", " /milestone list", "> /milestone list", "`/milestone list`", ""]) expect((await town.hear(town.say(town.cyd, town.issueNumber, body), venue)).outcome).toBe("ignored");
    expect(venue.log).toEqual([]);
  });

  test("somebody else's command costs a look at the settings and leaves no trace", async () => {
    const town = openTown();
    const venue = town.door();
    for (const body of ["/lgtm", "```\n/milestone list\n```", "/".repeat(65_536)]) {
      const { comment, ...heard } = town.say(town.cyd, town.issueNumber, body);
      expect((await town.hear({ ...heard, comment }, venue)).outcome).toBe("ignored");
      expect(town.reactionsTo(comment.id)).toEqual([]);
    }
    expect(venue.log).toEqual(Array(3).fill("repository.snapshot"));
  });

  test("a comment that was answered costs three when it comes again", async () => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, "/milestone complete milestone-001 task-001");
    await town.hear(heard);
    const venue = town.door();
    expect((await town.hear(heard, venue)).outcome).toBe("ignored");
    expect(venue.log).toEqual(["repository.snapshot", "forge.comment", "forge.reactions"]);
  });

  test.each(["/", "/\n"])("a comment of nothing but %j is heard in a time that grows as it does", async (piece) => {
    const town = openTown();
    const saying = (size: number) => () => town.hear(town.say(town.cyd, town.issueNumber, piece.repeat(size / piece.length)));
    expect(await growth(65_536, saying)).toBeLessThan(4);
  });
});
