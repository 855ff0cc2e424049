// The trail on GitHub: what came onto the state branch, whenever it was made, and what finding it costs.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { githubScene, type GitHubScene } from "../../contract/forge/github-scene.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { value } from "../../support/open-tree.ts";

const HOUR_MS = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR_MS).toISOString();

let fake: FakeGitHub;
beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

type Draft = { readonly on: readonly string[]; readonly hours: number; readonly message: string };

/** A commit without changes, made so many hours ago. */
function made({ repository }: GitHubScene, { on, hours, message }: Draft): string {
  const who = `ada <ada@example.org> ${Math.floor((Date.now() - hours * HOUR_MS) / 1000)} +0000`;
  const path = join(repository.bare, "draft");
  writeFileSync(path, [`tree ${repository.git("rev-parse", "main^{tree}").trim()}`, ...on.map((parent) => `parent ${parent}`), `author ${who}`, `committer ${who}`, "", message, ""].join("\n"));
  return repository.git("hash-object", "-w", "-t", "commit", path).trim();
}

/** A repository whose branch has stood still for ten days. */
function still() {
  const scene = githubScene(fake);
  const start = made(scene, { on: [], hours: 240, message: "Start" });
  const put = (commit: string): void => void scene.repository.git("update-ref", "refs/heads/main", commit);
  const tasks = async (since = ago(24)): Promise<string[]> => value(await scene.open().trail(since)).flatMap(({ trailers }) => trailers.map(([, task]) => task));
  put(start);
  return { scene, start, put, tasks, make: (draft: Draft) => made(scene, draft) };
}

const task = (number: number): string => `Do it\n\nTask: milestone-001/task-00${number}`;

describe("commits that were made long before they came", () => {
  test("are told where a merge brought them, oldest first, with those that were made lately", async () => {
    const { start, put, make, tasks } = still();
    const feature = make({ on: [make({ on: [start], hours: 72, message: task(1) })], hours: 48, message: task(2) });
    const main = make({ on: [start], hours: 3, message: task(3) });
    put(make({ on: [make({ on: [main, feature], hours: 2, message: "Merge pull request #1 from octo/feature" })], hours: 1, message: task(4) }));
    expect(await tasks()).toEqual(["1", "2", "3", "4"].map((number) => `milestone-001/task-00${number}`));
    expect(await tasks(ago(1.5))).toEqual(["milestone-001/task-004"]);
  });

  test("are told where the newest of a merged branch was made lately", async () => {
    const { start, put, make, tasks } = still();
    const feature = make({ on: [make({ on: [start], hours: 72, message: task(1) })], hours: 5, message: task(2) });
    put(make({ on: [start, feature], hours: 1, message: "Merge branch 'feature'" }));
    expect(await tasks()).toEqual(["milestone-001/task-001", "milestone-001/task-002"]);
  });

  test.each(["", " of github.com:{repository}"])("are told where somebody pulled the branch into them and pushed: Merge branch 'main'%s", async (from) => {
    const { scene, start, put, make, tasks } = still();
    const theirs = make({ on: [start], hours: 48, message: task(1) });
    const main = make({ on: [start], hours: 36, message: task(2) });
    put(make({ on: [theirs, main], hours: 1, message: `Merge branch 'main'${from.replace("{repository}", scene.repository.fullName)}` }));
    expect(await tasks()).toEqual(["milestone-001/task-001"]);
  });

  test("are told where the branch of that name of a fork was merged", async () => {
    const { start, put, make, tasks } = still();
    const theirs = make({ on: [start], hours: 48, message: task(1) });
    put(make({ on: [start, theirs], hours: 1, message: "Merge branch 'main' of github.com:fork/scene" }));
    expect(await tasks()).toEqual(["milestone-001/task-001"]);
  });

  test("and came before are not told again by a later merge", async () => {
    const { start, put, make, tasks } = still();
    const before = make({ on: [start, make({ on: [start], hours: 72, message: task(1) })], hours: 30, message: "Merge branch 'early'" });
    put(make({ on: [before, make({ on: [before], hours: 26, message: task(2) })], hours: 1, message: "Merge branch 'late'" }));
    expect(await tasks()).toEqual(["milestone-001/task-002"]);
  });

  test("are told once, however often the same door asks", async () => {
    const { scene: { github }, start, put, make } = still();
    put(make({ on: [start, make({ on: [start], hours: 72, message: task(1) })], hours: 1, message: "Merge branch 'feature'" }));
    value(await github.repository.snapshot({ for: "read" }));
    const since = ago(24);
    const [first, second] = [value(await github.trail(since)), value(await github.trail(since))];
    expect([first.length, second]).toEqual([2, first]);
  });
});

describe("commits that a push brought", () => {
  test("are told however old they are, where the branch that was pushed is that of the state", async () => {
    const { scene, start, put, make } = still();
    const pushed = make({ on: [make({ on: [start], hours: 72, message: task(1) })], hours: 48, message: task(2) });
    put(pushed);
    const told = async (ref: string, before: string): Promise<readonly string[]> => value(await scene.open().trail(ago(24), { ref, before })).flatMap(({ trailers }) => trailers.map(([, name]) => name));
    expect(await told("refs/heads/main", start)).toEqual(["milestone-001/task-001", "milestone-001/task-002"]);
    expect(await told("refs/heads/other", start)).toEqual([]);
    expect(await told("refs/heads/main", "1".repeat(40))).toEqual([]);
  });

  test("are told although the same door has looked already", async () => {
    const { scene: { github }, start, put, make } = still();
    put(make({ on: [start], hours: 48, message: task(1) }));
    value(await github.repository.snapshot({ for: "read" }));
    const since = ago(24);
    const lengths = [value(await github.trail(since)), value(await github.trail(since, { ref: "refs/heads/main", before: start })), value(await github.trail(since))].map(({ length }) => length);
    expect(lengths).toEqual([0, 1, 1]);
  });
});

test("a merge costs one call more, however many there are; without one there is one call", async () => {
  const { scene, start, put, make } = still();
  const cost = async (): Promise<number> => {
    const github = scene.open();
    value(await github.repository.snapshot({ for: "read" }));
    const before = github.forge.calls();
    value(await github.trail(ago(24)));
    return github.forge.calls() - before;
  };
  let main = start;
  put((main = make({ on: [main], hours: 20, message: task(1) })));
  const plain = await cost();
  for (let hours = 15; hours > 5; hours--) put((main = make({ on: [main, make({ on: [start], hours: 50 + hours, message: task(2) })], hours, message: "Merge branch 'feature'" })));
  expect([plain, await cost()]).toEqual([1, 2]);
});
