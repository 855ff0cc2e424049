// What commands cost in calls: a warm one the same, however many milestones there are.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GitHub } from "../../../src/adapters/github/github.ts";
import { openVenue } from "../../../src/host/github-ports.ts";
import { githubScene } from "../../contract/forge/github-scene.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { scene } from "../../support/scene.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

const idOf = (number: number): string => `milestone-${String(number).padStart(4, "0")}`;

function filesOf(size: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => idOf(index + 1)).flatMap((id) => [
    [`.milestones/active/${id}.yaml`, `id: ${id}\ntitle: Title of ${id}\nstatus: in_progress\ntasks:\n${["001", "002", "003"].map((task) => `  - id: task-${task}\n    title: Task ${task}\n    status: pending\n`).join("")}`],
    [`.milestones/events/${id}.jsonl`, `{"timestamp":"2026-01-01T00:00:00Z","event_type":"milestone_created","milestone_id":"${id}","session_id":null,"actor":"ada","request_id":"r-${id}","details":{}}\n`],
  ]));
}

let request = 0;

/** Calls of one command, as a comment gives it: under an id that may come again. */
async function cost(github: GitHub, line: string): Promise<number> {
  const before = github.forge.calls();
  const { ports } = openVenue({ github, environment: {}, run: null });
  const finished = await scene({}).run(line, { request: { id: `IC_${++request}#1`, given: true } }, ports);
  expect(finished.problem).toBeNull();
  return github.forge.calls() - before;
}

/** The milestone and its log are read, whatever else there is. */
const COLD = 9;

describe.each([10, 200, 2_000] as const)("with %i milestones", (size) => {
  test("complete costs five calls where the files are known, two more for a milestone that is new to us, and some questions at first", async () => {
    const { github, repository } = githubScene(fake);
    repository.commit(filesOf(size));
    const cold = await cost(github, `complete ${idOf(1)} task-001`);
    const warm = [await cost(github, `complete ${idOf(1)} task-002`), await cost(github, `complete ${idOf(1)} task-003`)];
    const another = await cost(github, `complete ${idOf(2)} task-001`);
    expect({ cold, warm, another }).toEqual({ cold: COLD, warm: [5, 5], another: 7 });
  });

  test("after a commit of somebody else's, a command costs the tree and what changed", async () => {
    const { github, repository } = githubScene(fake);
    repository.commit(filesOf(size));
    await cost(github, `complete ${idOf(1)} task-001`);
    repository.commit({ [`.milestones/active/${idOf(3)}.yaml`]: `id: ${idOf(3)}\ntitle: By hand\nstatus: in_progress\ntasks:\n  - id: task-001\n    title: T\n` });
    expect(await cost(github, `complete ${idOf(3)} task-001`)).toBe(8);
  });
});

test("twenty commands at once are all carried out, one after the other", async () => {
  const { github, repository, open } = githubScene(fake);
  repository.commit(filesOf(20));
  await cost(github, `complete ${idOf(20)} task-001`);
  await Promise.all(Array.from({ length: 20 }, (_, index) => cost(index % 2 === 0 ? github : open(), `complete ${idOf(index + 1)} task-002`)));
  const done = Array.from({ length: 20 }, (_, index) => /id: task-002\n\s+title: Task 002\n\s+status: (\w+)/.exec(repository.text(`.milestones/active/${idOf(index + 1)}.yaml`) ?? "")?.[1]);
  expect(done).toEqual(Array.from({ length: 20 }, () => "completed"));
});
