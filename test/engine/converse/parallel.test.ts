import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarker } from "../../../src/core/views/conversation/marker.ts";
import { showSticky } from "../../../src/engine/converse/sticky.ts";
import { dice } from "../../support/memory/dice.ts";
import { shuffled } from "../../support/memory/memory-venue.ts";
import { openTown } from "../../support/memory/memory-town.ts";
import { seeded } from "../../support/yaml-random.ts";

const MANY = `title: Many\nstatus: in_progress\ntasks:\n${Array.from({ length: 20 }, (_one, index) => `  - id: task-${String(index + 1).padStart(3, "0")}\n    title: Part ${index + 1}\n`).join("")}  - id: task-099\n    title: Last\n`;

describe("at the same moment", () => {
  test("twenty comments through two doors are all carried out and answered, in one status comment that ends true", async () => {
    await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => {
      const { next } = dice(seed);
      const town = openTown({ files: { "active/milestone-003.yaml": MANY } });
      const doors = [town.door({ faults: shuffled(next) }), town.door({ faults: shuffled(next) })] as const;
      const people = [town.ann, town.ben, town.join("dan", "write")];
      const comments = Array.from({ length: 20 }, (_one, index) => town.say(people[index % 3] ?? town.ann, town.issueNumber, `/milestone complete milestone-003 ${index + 1}`));
      const handled = await Promise.all(comments.map((heard, index) => town.hear(heard, doors[index % 2])));
      expect(handled.flatMap(({ finished, problem }) => [problem, ...finished.map((one) => one.finished.problem)])).toEqual(Array(40).fill(null));
      expect(town.file("active/milestone-003.yaml")?.match(/status: completed/g)).toHaveLength(20);
      expect(town.hub.repository.commits).toHaveLength(20);
      expect(comments.map(({ comment }) => town.reactionsTo(comment.id))).toEqual(Array(20).fill(["rocket"]));
      const stickies = town.ours("sticky");
      expect(stickies).toHaveLength(1);
      expect(stickies[0]?.body).toContain("20 of 21 tasks");
      expect(town.ours("answer")).toEqual([]);
    }), seeded(10));
  });

  test("ten who bring the status comment up to date leave one, with the newest state", async () => {
    await fc.assert(fc.asyncProperty(fc.integer(), fc.boolean(), async (seed, there) => {
      const { next, pick } = dice(seed);
      const town = openTown({ files: { "active/milestone-003.yaml": MANY } });
      if (there) await showSticky(town.door(), { issue: town.issueNumber, milestone: "milestone-003", links: { run: null } });
      const doors = [town.door({ faults: shuffled(next) }), town.door({ faults: shuffled(next) })];
      const committed = [1, 2, 3].map((task) => town.hear(town.say(town.ann, town.issueNumber, `/milestone complete milestone-003 ${task}`), pick(doors)));
      const shown = Array.from({ length: 10 }, () => showSticky(pick(doors), { issue: town.issueNumber, milestone: "milestone-003", links: { run: null } }));
      for (const one of await Promise.all(shown)) expect(one.ok).toBe(true);
      await Promise.all(committed);
      const stickies = town.ours("sticky");
      expect(stickies).toHaveLength(1);
      expect(stickies[0]?.body).toContain("3 of 21 tasks");
    }), seeded(50));
  });
});

describe("a status comment", () => {
  const show = (town: ReturnType<typeof openTown>) => showSticky(town.door(), { issue: town.issueNumber, milestone: "milestone-001", links: { run: null } });

  test("that somebody deleted is made again", async () => {
    const town = openTown();
    await show(town);
    town.erase(town.ours("sticky")[0]?.id ?? 0);
    await town.command("/milestone complete milestone-001 1");
    expect(town.ours("sticky")).toHaveLength(1);
  });

  test("that is deleted while it is brought up to date is made again", async () => {
    const town = openTown();
    await show(town);
    const [sticky] = town.ours("sticky");
    const door = town.door({ faults: (call) => (call === "forge.edit" && town.erase(sticky?.id ?? 0), null) });
    town.pass(1_000);
    expect((await town.hear(town.say(town.ann, town.issueNumber, "/milestone complete milestone-001 1"), door)).problem).toBeNull();
    expect(town.ours("sticky").map(({ body }) => body.includes("1 of 3 tasks"))).toEqual([true]);
  });

  test("of somebody else, whatever is written in it, is never touched", async () => {
    const town = openTown();
    await show(town);
    const [sticky] = town.ours("sticky");
    town.erase(sticky?.id ?? 0);
    const { comment } = town.say(town.ben, town.issueNumber, sticky?.body ?? "");
    await town.command("/milestone complete milestone-001 1");
    expect(town.hub.comments.get(comment.id)?.body).toBe(sticky?.body);
    expect(town.ours("sticky")).toHaveLength(1);
  });

  test("with a newer state is not overwritten by an older one", async () => {
    const town = openTown();
    await town.command("/milestone complete milestone-001 1");
    const old = town.hub.repository.commits[0]?.id ?? "";
    town.pass(60_000);
    await town.command("/milestone complete milestone-001 2");
    const [before] = town.ours("sticky");
    const snapshot = await town.hub.repository.snapshot({ for: "read", ref: old });
    if (!snapshot.ok) throw new Error("no such commit");
    await showSticky(town.door(), { issue: town.issueNumber, milestone: "milestone-001", links: { run: null }, sight: { commit: old, at: "2026-11-21T10:00:00.000Z", snapshot: snapshot.value } });
    expect(town.ours("sticky")).toEqual([before]);
    // A clock that is ahead makes an old state no newer.
    await showSticky(town.door(), { issue: town.issueNumber, milestone: "milestone-001", links: { run: null }, sight: { commit: old, at: "2027-01-01T00:00:00.000Z", snapshot: snapshot.value } });
    expect(town.ours("sticky")[0]?.body).toContain("2 of 3 tasks");
    expect(readMarker(town.ours("sticky")[0]?.body ?? "")?.state).toBe(town.hub.repository.commits[1]?.id);
  });

  test("keeps the link to a run until there is another", async () => {
    const town = openTown();
    await town.command("/milestone execute milestone-001");
    const url = town.hub.runs[0]?.url ?? "?";
    town.pass(1_000);
    await town.command("/milestone complete milestone-001 1");
    expect(town.ours("sticky")[0]?.body).toContain(url);
  });
});
