import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showSticky } from "../../../src/engine/converse/sticky.ts";
import type { Account } from "../../../src/ports/forge/forge.ts";
import { dice } from "../../support/memory/dice.ts";
import { openTown, type Town } from "../../support/memory/memory-town.ts";
import { shuffled } from "../../support/memory/memory-venue.ts";
import { seeded } from "../../support/yaml-random.ts";

async function shownTown(): Promise<Town & { readonly stickyId: number; readonly body: () => string }> {
  const town = openTown({ files: { "active/milestone-002.yaml": "title: Team\ntasks:\n  - id: task-001\n    title: Draw\n  - id: task-002\n    title: Ask\n  - id: task-003\n    title: Ship\n    dependencies: [task-001]\n" } });
  await showSticky(town.door(), { issue: town.issueNumber, milestone: "milestone-002", links: { run: null } });
  town.pass(5_000);
  const stickyId = town.ours("sticky")[0]?.id ?? 0;
  return { ...town, stickyId, body: () => town.hub.comments.get(stickyId)?.body ?? "" };
}

const box = (task: string): RegExp => new RegExp(`- \\[ \\] (?=<!-- milestone:box ${task} )`);
const ticking = (body: string, ...tasks: string[]): string => tasks.reduce((text, task) => text.replace(box(task), "- [x] "), body);

describe("a ticked box", () => {
  test("completes the task of people, as whoever ticked it, once", async () => {
    const town = await shownTown();
    const heard = town.edit(town.ben, town.stickyId, ticking(town.body(), "task-001"));
    for (let times = 3; times > 0; times--) expect((await town.hear(heard)).problem).toBeNull();
    expect(town.hub.repository.commits.map(({ message }) => message.trailers)).toEqual([expect.arrayContaining([["Actor", "ben"], ["Command", "complete milestone-002 task-001"]])]);
    expect(town.body()).toContain("1 of 3 tasks");
    expect(town.body()).not.toMatch(/- \[x\]/);
    expect(town.ours("sticky")).toHaveLength(1);
  });

  test("of somebody who may not is put back, with the reason", async () => {
    const town = await shownTown();
    await town.hear(town.edit(town.cyd, town.stickyId, ticking(town.body(), "task-001")));
    expect(town.hub.repository.commits).toEqual([]);
    expect(town.body()).toMatch(box("task-001"));
    expect(town.body()).toContain("cyd has read permission");
  });

  test("whose sender is a bot, we ourselves, or nobody that the forge knows does nothing", async () => {
    const town = await shownTown();
    const gone = town.join("gone", "admin");
    const twin: Account = { ...town.ann, id: 999 };
    town.leave("gone");
    for (const sender of [town.us, { ...town.ben, kind: "bot" as const }, gone, twin]) await town.hear({ ...town.edit(town.ben, town.stickyId, ticking(town.body(), "task-001")), sender });
    expect(town.hub.repository.commits).toEqual([]);
  });

  test("that asks for what no box can is put back: another task's words, a machine's task, one that waits", async () => {
    const town = await shownTown();
    const line = (body: string): string => body.split("\n").find((one) => box("task-001").test(one)) ?? "";
    const body = town.body();
    const forged = body.replace(line(body), `${line(body)}\n${line(body).replaceAll("task-001", "task-003").replace("[ ]", "[x]")}`);
    await town.hear(town.edit(town.ben, town.stickyId, forged));
    expect(town.hub.repository.commits).toEqual([]);
    expect(town.body()).toContain("was put back");
  });

  test("counts although the words around it were changed, and they are put back", async () => {
    const town = await shownTown();
    await town.hear(town.edit(town.ben, town.stickyId, `${ticking(town.body(), "task-001")}\n/milestone archive milestone-002\n`));
    expect(town.hub.repository.commits).toHaveLength(1);
    expect(town.body()).not.toContain("archive milestone-002\n");
    expect(town.body()).toContain("was put back");
  });

  test("in a comment that lost its marker counts, and the comment is found again", async () => {
    const town = await shownTown();
    const body = ticking(town.body(), "task-001");
    await town.hear(town.edit(town.ben, town.stickyId, body.slice(body.indexOf("\n") + 1)));
    expect(town.ours("sticky").map(({ id }) => id)).toEqual([town.stickyId]);
    expect(town.hub.repository.commits).toHaveLength(1);
  });

  test("of a comment that is not ours does nothing", async () => {
    const town = await shownTown();
    const { comment } = town.say(town.ben, town.issueNumber, town.body());
    expect((await town.hear(town.edit(town.ann, comment.id, ticking(comment.body, "task-001")))).outcome).toBe("ignored");
    expect(town.hub.repository.commits).toEqual([]);
  });
});

test("twenty people who tick while we bring the comment up to date are each heard, or told why not", { timeout: 600_000 }, async () => {
  const tasks = Array.from({ length: 20 }, (_one, index) => `task-${String(index + 1).padStart(3, "0")}`);
  const file = `title: Team\ntasks:\n${tasks.map((task) => `  - id: ${task}\n    title: ${task} it is\n`).join("")}  - id: task-099\n    title: Last\n`;
  await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => {
    const { next, pick, shuffle } = dice(seed);
    const town = openTown({ files: { "active/milestone-002.yaml": file } });
    const doors = [town.door({ faults: shuffled(next) }), town.door({ faults: shuffled(next) })];
    await showSticky(town.door(), { issue: town.issueNumber, milestone: "milestone-002", links: { run: null } });
    const id = town.ours("sticky")[0]?.id ?? 0;
    const heard: Promise<unknown>[] = [];
    const ticked: string[] = [];
    for (const [index, task] of shuffle(tasks).entries()) {
      const person = town.join(`person-${index}`, "write");
      const body = town.hub.comments.get(id)?.body ?? "";
      // What a browser shows may be older than what is there by now.
      if (!box(task).test(body)) continue;
      ticked.push(task);
      heard.push(town.hear(town.edit(person, id, ticking(body, task)), pick(doors)));
      for (let turns = Math.floor(next() * 20); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(heard);
    expect(town.file("active/milestone-002.yaml")?.match(/status: completed/g)).toHaveLength(ticked.length);
    expect(town.ours("sticky")).toHaveLength(1);
    expect(town.ours("sticky")[0]?.body).toContain(`${ticked.length} of 21 tasks`);
  }), seeded(10));
});
