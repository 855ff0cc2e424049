import { describe, expect, test } from "vitest";
import { problem, type ProblemCode } from "../../../src/core/base/problem.ts";
import { failed } from "../../../src/core/base/result.ts";
import { sweep } from "../../../src/engine/converse/sweep.ts";
import { openTown } from "../../support/memory/memory-town.ts";
import type { Faults } from "../../support/memory/memory-venue.ts";

const SINCE = "2026-11-21T00:00:00Z";
const complete = (task: number): string => `/milestone complete milestone-001 ${task}`;

describe("a sweep", () => {
  test("carries out what nobody heard, oldest first, and leaves alone what was answered", async () => {
    const town = openTown();
    await town.command(complete(1));
    const lost = [town.say(town.ann, town.issueNumber, '/milestone plan "One"'), town.say(town.ben, town.issueNumber, '/milestone plan "Two"')];
    const swept = await sweep(town.door(), { since: SINCE });
    expect(swept.handled.map(({ comment }) => comment.id)).toEqual(lost.map(({ comment }) => comment.id));
    expect(swept).toMatchObject({ left: 0, problem: null });
    expect(town.file("active/milestone-002.yaml")).toContain("title: One");
    expect(town.file("active/milestone-003.yaml")).toContain("title: Two");
  });

  test("knows a pull request, so that an execution there is bound to its head", async () => {
    const town = openTown();
    const pull = town.pull(town.ben, "feature/login");
    town.say(town.ann, pull, "/milestone execute milestone-001");
    const { handled } = await sweep(town.door(), { since: SINCE });
    expect(handled[0]?.handled.finished[0]?.finished.problem?.code).toBe("refused");
  });

  test("asks nothing about chatter, and does not touch what somebody is at", async () => {
    const town = openTown();
    town.say(town.ann, town.issueNumber, "Thanks!");
    const { comment } = town.say(town.ann, town.issueNumber, complete(1));
    await town.door().forge.react(comment.id, "eyes");
    const venue = town.door();
    expect((await sweep(venue, { since: SINCE })).handled).toEqual([]);
    expect(venue.log).toEqual(["forge.commentsSince"]);
    town.pass(600_000);
    expect((await sweep(town.door(), { since: SINCE })).handled).toHaveLength(1);
  });

  test("does not carry out what was edited into a comment", async () => {
    const town = openTown();
    const { comment } = town.say(town.ann, town.issueNumber, "Thanks!");
    town.pass(2_000);
    town.edit(town.ben, comment.id, complete(1));
    const { handled } = await sweep(town.door(), { since: SINCE });
    expect(handled[0]?.handled.finished[0]?.finished.problem?.code).toBe("comment-edited");
    expect(town.hub.repository.commits).toEqual([]);
  });

  test("stops where it has cost enough, says what is left, and where to begin again", async () => {
    const town = openTown();
    for (let count = 0; count < 100; count++) {
      town.say(town.cyd, town.issueNumber, "/milestone version");
      town.pass(1_000);
    }
    let since = SINCE;
    const counts: number[] = [];
    for (let round = 0; round < 4; round++) {
      const venue = town.door();
      const swept = await sweep(venue, { since });
      expect(venue.log.length).toBeLessThan(620);
      counts.push(swept.handled.length);
      since = swept.next;
      if (swept.left === 0) break;
    }
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
    expect(town.ours("answer")).toHaveLength(100);
  });

  test("goes on behind a comment that can never be answered, and begins there again only for what may pass", async () => {
    const refused = (code: ProblemCode): Faults => {
      let met = false;
      return (call) => {
        if (met || call !== "forge.comment") return null;
        met = true;
        return { answer: () => failed(problem(code, "Not now.")) };
      };
    };
    for (const [code, left] of [["permission-denied", 0], ["refused", 0], ["conflict", 1], ["session-active", 1]] as const) {
      const town = openTown();
      for (const task of [1, 2]) {
        town.say(town.ann, town.issueNumber, complete(task));
        town.pass(60_000);
      }
      const swept = await sweep(town.door({ faults: refused(code) }), { since: SINCE });
      expect(swept.handled.map(({ handled: { problem: met } }) => met?.code ?? null)).toEqual([code, null]);
      expect(swept).toMatchObject(left === 0 ? { left, problem: null, next: "2026-11-21T10:02:00.000Z" } : { left, problem: { code }, next: "2026-11-21T10:00:00Z" });
      expect(town.hub.repository.commits).toHaveLength(1);
    }
  });

  test("ends where GitHub does not answer, and the next one goes on there", async () => {
    const town = openTown();
    for (const task of [1, 2]) town.say(town.ann, town.issueNumber, complete(task));
    const away = await sweep(town.door({ faults: (call) => (call === "forge.comment" ? "fail" : null) }), { since: SINCE });
    expect(away).toMatchObject({ left: 2, problem: { code: "remote-unavailable" }, next: "2026-11-21T10:00:00Z" });
    expect(await sweep(town.door(), { since: away.next })).toMatchObject({ left: 0, problem: null });
    expect(town.hub.repository.commits).toHaveLength(2);
  });
});
