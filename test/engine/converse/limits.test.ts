import { describe, expect, test } from "vitest";
import { sweep } from "../../../src/engine/converse/sweep.ts";
import { openTown } from "../../support/memory/memory-town.ts";

const MANY = `title: Many\nstatus: in_progress\ntasks:\n${Array.from({ length: 30 }, (_one, index) => `  - id: task-${String(index + 1).padStart(3, "0")}\n    title: Part ${index + 1}\n`).join("")}`;

describe("more commands than a person gives in a minute", () => {
  test("at once are carried out up to the tenth; each other is answered once, with when to say it again, and none is lost", async () => {
    const town = openTown({ files: { "active/milestone-003.yaml": MANY } });
    const doors = [town.door(), town.door()] as const;
    const comments = Array.from({ length: 20 }, (_one, index) => town.say(town.ann, town.issueNumber, `/milestone complete milestone-003 ${index + 1}`));
    const handled = await Promise.all(comments.map((heard, index) => town.hear(heard, doors[index % 2])));
    const refused = handled.flatMap(({ finished }) => finished.flatMap(({ finished: { problem } }) => (problem ? [problem] : [])));
    expect(refused).toHaveLength(10);
    for (const { code, hint } of refused) expect([code, hint]).toEqual(["too-many-commands", "Say it again in 60 seconds, from 10:01:00 UTC on."]);
    expect(comments.map(({ comment }) => town.reactionsTo(comment.id)).sort()).toEqual([...Array<string[]>(10).fill(["-1"]), ...Array<string[]>(10).fill(["rocket"])]);
    const answers = town.ours("answer");
    expect(new Set(answers.map(({ body }) => body.split("\n")[0]))).toHaveLength(10);
    expect(answers).toHaveLength(10);
    for (const { body } of answers) expect(body).toContain("from 10:01:00 UTC on");
    expect(town.hub.repository.commits).toHaveLength(10);
    expect((await sweep(town.door(), { since: "2026-11-21T00:00:00Z" })).handled).toEqual([]);
  });

  test("are told the second from which there is room again, and then there is", async () => {
    const town = openTown({ files: { "active/milestone-003.yaml": MANY } });
    for (let task = 1; task <= 10; task++) {
      await town.command(`/milestone complete milestone-003 ${task}`);
      town.pass(2_000);
    }
    const answer = await town.command("/milestone complete milestone-003 11");
    expect(answer.finished[0]?.finished.problem?.hint).toBe("Say it again in 40 seconds, from 10:01:00 UTC on.");
    town.pass(40_000);
    expect((await town.command("/milestone complete milestone-003 11")).finished[0]?.finished.problem).toBeNull();
  });
});
