// What people, organizations and GitHub itself put in the way: each is answered or recorded, and nothing is lost.
import { afterEach, describe, expect, test } from "vitest";
import type { Problem } from "../../../src/core/base/problem.ts";
import { converse } from "../../../src/engine/converse/converse.ts";
import type { Handled } from "../../../src/engine/converse/heard.ts";
import { sweep } from "../../../src/engine/converse/sweep.ts";
import type { Permissions } from "../../support/github/world/world.ts";
import { openTown, problemsOf, TASKS, WORKFLOWS, type Town, type TownOptions } from "./town.ts";

const COMPLETE = "/milestone complete milestone-001 task-001";
const STATE = ".milestones/active/milestone-001.yaml";
const LONG_AGO = "2026-01-01T00:00:00Z";

const towns: Town[] = [];
afterEach(async () => {
  for (const town of towns.splice(0)) {
    expect(town.oddities()).toEqual([]);
    await town.close();
  }
});

async function arrive(options?: TownOptions): Promise<Town> {
  const town = await openTown(options);
  towns.push(town);
  return town;
}

const wordsOf = (problem: Problem | null | undefined): string => (problem ? `${problem.code}: ${problem.message} ${problem.hint ?? ""}` : "none");
const refusalIn = (handled: Handled): string => wordsOf(problemsOf(handled).find((problem) => problem !== null));
const isDone = ({ repository }: Town, branch = "main"): boolean => /task-001\n\s+title: Draw it\n\s+status: completed/.test(repository.text(STATE, branch) ?? "");

describe("a comment", () => {
  test("of 65,536 slashes is nothing to us, and costs no call more than any other", async () => {
    const town = await arrive();
    const calls: number[] = [];
    for (const body of ["/hello", "/".repeat(65_536)]) {
      const heard = await town.say(body);
      const from = town.fake.requests.length;
      expect([(await converse(town.door(), heard)).outcome, town.answers()]).toEqual(["ignored", []]);
      calls.push(town.since(from).length);
    }
    expect(calls[1]).toBeLessThanOrEqual(calls[0] ?? 0);
  });

  test.each([
    ["slashes after the command's word", `/milestone ${"/".repeat(65_525)}`],
    ["one word without an end", `/milestone complete ${"a".repeat(65_500)}`],
    ["a title as long as a comment", `/milestone plan "${"é".repeat(32_000)}"`],
    ["quotes that nobody closes", `/milestone plan ${'"'.repeat(60_001)}`],
    ["five commands and thousands more", "/milestone version\n".repeat(3_400)],
  ])("full of %s is answered once, within what a comment holds", async (_what, body) => {
    const town = await arrive();
    expect(problemsOf(await town.command(town.door(), body))[0]).toBeNull();
    expect(town.answers()).toHaveLength(1);
    expect(town.answers()[0]?.length).toBeLessThan(65_536);
  });
});

describe("a command is refused, and told so, where it comes", () => {
  test("from somebody without the permission", async () => {
    const town = await arrive();
    town.fake.user("eve");
    for (const by of ["cyd", "eve"]) expect(refusalIn(await town.command(town.door(), COMPLETE, { by }))).toMatch(new RegExp(`^permission-denied: ${by} has (?:read|no) permission`));
    expect([isDone(town), town.answers().length]).toEqual([false, 2]);
  });

  test("from somebody who has taken a login that was given up, or from the one who gave it up", async () => {
    const town = await arrive();
    const early = await town.say(COMPLETE, { by: "ben" });
    town.fake.rename("ben", "ben-who-left");
    const twin = town.fake.user("ben");
    const late = await town.say(COMPLETE, { by: twin });
    expect(refusalIn(await converse(town.door(), late))).toMatch(/^permission-denied: /);
    expect(refusalIn(await converse(town.door(), early))).toMatch(/^permission-denied: /);
    expect(isDone(town)).toBe(false);
  });

  test("from a login that only looks like one that may", async () => {
    const town = await arrive();
    for (const by of ["arin", "Ann-", "bеn"]) expect(refusalIn(await town.command(town.door(), COMPLETE, { by: town.fake.user(by) }))).toMatch(/^permission-denied: /);
    expect(isDone(town)).toBe(false);
  });

  test("from an account that is gone by the time it is read", async () => {
    const town = await arrive();
    const heard = await town.say(COMPLETE, { by: "ben" });
    town.fake.forget("ben");
    expect(refusalIn(await converse(town.door(), heard))).toMatch(/^permission-denied: /);
    expect([isDone(town), town.answers().length, town.reactions(heard)]).toEqual([false, 1, ["-1"]]);
  });
});

describe("a state branch that is protected", () => {
  test.each(["pull-request", "restricted", "ruleset"] as const)("by a %s rule refuses the commit, and the answer names the setting and the bypass", async (kind) => {
    const town = await arrive();
    town.repository.protect("main", { kind });
    const heard = await town.say(COMPLETE);
    expect(refusalIn(await converse(town.door(), heard))).toMatch(/^refused: The rules of the branch main forbid the commit: .*`git_integration\.state_branch`.*bypass/);
    expect(town.answers()[0]?.replaceAll("\\", "")).toMatch(/git_integration\.state_branch.*bypass/);
    expect(town.reactions(heard)).toEqual(["-1"]);
  });

  test("does not matter once the state has a branch of its own", async () => {
    const town = await arrive();
    town.repository.commit({ ".milestones/config/milestone-config.yaml": "git_integration:\n  state_branch: milestones\n" });
    town.repository.git("branch", "milestones", "main");
    town.repository.protect("main");
    expect(problemsOf(await town.command(town.door(), COMPLETE))).toEqual([null, null]);
    expect([isDone(town), isDone(town, "milestones"), town.stickies().length]).toEqual([false, true, 1]);
  });

  test("does not matter to whom its rules let by", async () => {
    const town = await arrive();
    town.repository.protect("main", { bypass: [town.app().bot.login] });
    expect(problemsOf(await town.command(town.door({ as: "app" }), COMPLETE))).toEqual([null, null]);
    expect(refusalIn(await town.command(town.door(), COMPLETE.replace("1 task-001", "1 task-002")))).toMatch(/^refused: /);
  });
});

describe("a repository", () => {
  test("without milestones is told how to begin, and can begin in a comment", async () => {
    const town = await arrive({ files: {} });
    expect(refusalIn(await town.command(town.door(), COMPLETE))).toMatch(/^no-milestone-data: .*init/);
    expect(problemsOf(await town.command(town.door(), '/milestone init\n/milestone plan "First"'))).toEqual([null, null, null]);
    expect(town.repository.text(STATE)).toContain("title: First");
  });

  test("that is archived changes nothing, and the reason is on record", async () => {
    const town = await arrive();
    const heard = await town.say(COMPLETE);
    town.repository.settings({ isArchived: true });
    expect(refusalIn(await converse(town.door(), heard))).toMatch(/^refused: octo\/plans is archived.*Unarchive/);
    expect(isDone(town)).toBe(false);
    town.repository.settings({ isArchived: false });
    expect((await sweep(town.door(), { since: LONG_AGO })).problem).toBeNull();
    expect([isDone(town), town.reactions(heard)]).toEqual([true, ["rocket"]]);
  });

  test("that was renamed is said to be so, and the comment is dealt with under its new name", async () => {
    const town = await arrive();
    const heard = await town.say(COMPLETE);
    const moved: typeof fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes("/repos/octo/designs")) return fetch(input, init);
      return new Response(JSON.stringify({ message: "Moved Permanently", url: `${town.fake.url}/repositories/${town.repository.id}` }), { status: 301, headers: { "content-type": "application/json", location: `${town.fake.url}/repositories/${town.repository.id}` } });
    };
    expect(refusalIn(await converse(town.door({ name: "designs", line: moved }), heard))).toBe("not-found: octo/designs was renamed or transferred. Use its new name; the old one is only redirected.");
    expect(problemsOf(await converse(town.door(), heard))).toEqual([null, null]);
    expect(isDone(town)).toBe(true);
  });

  test("whose default branch was renamed goes on there, for doors that knew the old name too", async () => {
    const town = await arrive();
    const door = town.door();
    await town.command(door, COMPLETE);
    town.repository.git("branch", "-m", "main", "trunk");
    town.repository.git("symbolic-ref", "HEAD", "refs/heads/trunk");
    town.repository.state.defaultBranch = "trunk";
    const heard = await town.say(COMPLETE.replace("task-001", "task-002"));
    const first = await converse(door, heard);
    expect([refusalIn(first).startsWith("not-found: octo/plans has no branch main."), refusalIn(first).includes("try again")]).toEqual([true, true]);
    expect(problemsOf(await converse(door, heard))).toEqual([null, null]);
    expect(town.repository.text(STATE, "trunk")?.match(/status: completed/g)).toHaveLength(2);
  });
});

describe("a token that lacks a permission", () => {
  const ALL: Permissions = { actions: "write", contents: "write", issues: "write", metadata: "read", pull_requests: "read" };

  test.each([
    ["contents", "read", COMPLETE, /^permission-denied: .*write files.*contents: write/],
    ["actions", "read", "/milestone execute milestone-001", /^permission-denied: The execution could not be started: .*actions: write/],
    ["issues", "read", COMPLETE, /^permission-denied: .*issues: write/],
  ] as const)("names %s where it has only %s of it", async (name, access, line, words) => {
    const town = await arrive();
    const handled = await town.command(town.door({ permissions: { ...ALL, [name]: access } }), line);
    expect(refusalIn(handled)).toMatch(words);
    if (name === "issues") expect(handled.problem?.code).toBe("permission-denied");
    else expect(town.answers()[0]).toContain(`${name}: write`);
  });

  test("names what it lacks in a private repository, where it sees nothing", async () => {
    const town = await arrive({ private: true });
    const handled = await town.command(town.door({ permissions: { ...ALL, contents: "read", issues: "write" } }), COMPLETE);
    expect(refusalIn(handled)).toMatch(/contents: write/);
    const blind = { metadata: "read", issues: "write" } as const;
    expect(refusalIn(await town.command(town.door({ permissions: blind }), COMPLETE))).toMatch(/^permission-denied: .*contents: read/);
  });

  test("that has expired is said to have, and the comment waits for a new one", async () => {
    const town = await arrive();
    const heard = await town.say(COMPLETE);
    town.fake.faults([{ kind: "expire", on: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}" }]);
    expect(refusalIn(await converse(town.door(), heard))).toMatch(/^permission-denied: GitHub does not accept the token any more.*new token/);
    expect(problemsOf(await converse(town.door(), heard))).toEqual([null, null]);
    expect(isDone(town)).toBe(true);
  });
});

test("GitHub that is down for an hour loses nothing that was said before, and nothing is done twice", async () => {
  const town = await arrive({ files: { [STATE]: TASKS, ...WORKFLOWS } });
  const weather = { calls: Infinity };
  const line: typeof fetch = async (input, init) => {
    if (weather.calls-- <= 0) throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
    return fetch(input, init);
  };
  const door = town.door({ line });
  const said = [await town.say(COMPLETE), await town.say('/milestone plan "Payments"', { by: "ben" }), await town.say("/milestone list", { by: "cyd" })];
  for (const [index, heard] of said.entries()) {
    weather.calls = [0, 9, 6][index] ?? 0;
    expect(refusalIn(await converse(door, heard))).toMatch(/^remote-unavailable: GitHub did not answer/);
  }
  town.pass(3_600_000);
  expect(await sweep(door, { since: LONG_AGO })).toMatchObject({ handled: [], left: 0, next: LONG_AGO, problem: { code: "remote-unavailable" } });
  weather.calls = Infinity;
  expect(await sweep(door, { since: LONG_AGO })).toMatchObject({ left: 0, problem: null });
  expect(said.map((heard) => town.reactions(heard))).toEqual([["rocket"], ["rocket"], ["rocket"]]);
  expect([isDone(town), town.repository.text(".milestones/active/milestone-003.yaml")]).toEqual([true, null]);
  expect([town.stickies().length, town.answers().length]).toEqual([2, 1]);
  expect((await sweep(door, { since: LONG_AGO })).handled).toEqual([]);
});
