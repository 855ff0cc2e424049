import fc from "fast-check";
import { expect, test } from "vitest";
import { WORK, milestoneFile, upkeepScene } from "./upkeep-scene.ts";

const SECOND = "milestone/milestone-002";
const OPEN = "milestone/milestone-003";
const FILES = { "active/milestone-002.yaml": milestoneFile("milestone-002"), "active/milestone-003.yaml": "id: milestone-003\ntitle: Open\nstatus: in_progress\n" };

/** Twins of our names in case, script, prefix, end and form, and people's own. */
const NAMES = [
  WORK, SECOND, OPEN, "Milestone/milestone-001", "MILESTONE/MILESTONE-001", "milestone/Milestone-001", "milestone/milestone-01", "milestone/milestone-0001", "milestone/milestone-001/part", "mіlestone/milestone-001",
  "milestone/milestone‐001", "milestone/milestone-001\u200b", "xmilestone/milestone-001", "milestone/milestone-001x", "milestones/milestone-001", "milestone-001", "milestone/001", "milestone/milestone-004", "feature", "dev",
];
const RUNS = Number(process.env["MILESTONE_RUNS"] ?? 500);
const SEED = process.env["MILESTONE_SEED"];

const branch = fc.record({ name: fc.constantFrom(...NAMES), merged: fc.constantFrom("no", "squashed", "by a fork", "before its last commit"), days: fc.integer({ min: 0, max: 60 }), moves: fc.boolean() });
const sets = fc.uniqueArray(branch, { selector: ({ name }) => name, maxLength: 12 });

test("whatever branches there are, and whichever move meanwhile, a clean-up deletes none but finished, merged ones of ours that stand where it looked", async () => {
  let deletions = 0;
  let skips = 0;
  await fc.assert(fc.asyncProperty(sets, async (branches) => {
    const moving = new Map(branches.filter(({ moves }) => moves).map(({ name }) => [`refs/heads/${name}`, name]));
    const scene = upkeepScene({
      files: FILES,
      faults: (call) => {
        if (call !== "refs.swap") return null;
        for (const name of moving.values()) scene.people.push(name);
        moving.clear();
        return null;
      },
    });
    const { people, ada, hub, squash, run } = scene;
    for (const { name, merged, days } of branches) {
      people.push(name);
      if (merged === "no") continue;
      const pull = people.pull(ada, name, merged === "by a fork" ? "mallory/shop" : undefined);
      squash(pull, days);
      if (merged === "before its last commit") hub.refs.set(`refs/heads/${name}`, `d00d${hub.next().toString().padStart(36, "0")}`);
    }
    const before = new Map(hub.refs);
    const { data, problem } = await run("cleanup");
    const gone = [...before.keys()].filter((ref) => !hub.refs.has(ref)).map((ref) => ref.slice("refs/heads/".length)).sort();
    const may = branches.filter(({ name, merged, days }) => [WORK, SECOND].includes(name) && merged === "squashed" && days >= 30);
    expect(gone).toEqual(may.filter(({ moves }) => !moves).map(({ name }) => name).sort());
    expect(data).toMatchObject({ deleted: gone, undo: gone.map((name) => ({ branch: name, commit: before.get(`refs/heads/${name}`) })) });
    for (const { name } of may.filter(({ moves }) => moves)) expect(data).toMatchObject({ kept: expect.arrayContaining([expect.objectContaining({ branch: name, reason: "moved" })]) });
    expect(problem).toBeNull();
    deletions += gone.length;
    skips += may.length - gone.length;
  }), { numRuns: RUNS, ...(SEED !== undefined && { seed: Number(SEED) }) });
  expect([deletions > 0, skips > 0]).toEqual([true, true]);
}, 600_000);
