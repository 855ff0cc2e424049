// What commands at a gate cost in calls: each ref is looked at once for each step, and what cannot change is asked for once.
import { afterAll, beforeAll, expect, test } from "vitest";
import { converse } from "../../../src/engine/converse/converse.ts";
import { openTown, type Town, WORKFLOWS } from "../../acceptance/github/town.ts";
import { githubScene } from "../../contract/forge/github-scene.ts";
import { PHASED } from "../../engine/converse/gates/gate-town.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { letter, NOW } from "../../support/notify/notices.ts";
import { value } from "../../support/open-tree.ts";

const BRANCH = "milestone/milestone-001";
const DESIGN = ".milestones/deliverables/milestone-001/task-001/design/design.md";
/** Nobody is told, so that only the gate counts. */
const CONFIG = 'features: {kiro_workflow: true}\napproval_workflow:\n  design_approvers: ["@ann", "@octo/board"]\n  notification_channels: []\n';
const SUBMIT = "/milestone kiro submit milestone-001 task-001";
const APPROVE = "/milestone approval approve milestone-001 task-001 design";
const PERMISSIONS = { checks: "write", contents: "write", issues: "write", metadata: "read", members: "read", pull_requests: "write" } as const;

/** What each may cost where a door has heard something before; and, by a door of its own, the first time. */
const WARM = { submit: 17, vote: 18, again: 12 };
const COLD = { submit: 25, vote: 27, again: 21 };

let fake: FakeGitHub;
beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

async function arrive(): Promise<Town> {
  const town = await openTown({ files: { ".milestones/active/milestone-001.yaml": `id: milestone-001\n${PHASED}`, ".milestones/config/milestone-config.yaml": CONFIG, ...WORKFLOWS } });
  town.fake.team("octo/board", {});
  town.repository.git("branch", BRANCH, "main");
  town.repository.commit({ [DESIGN]: "# Design\n" }, { branch: BRANCH });
  return town;
}

/** The calls, one a line, with the number of the comment left out. */
async function heard(town: Town, body: string, door: ReturnType<Town["door"]>): Promise<readonly string[]> {
  town.pass(61_000);
  const said = await town.say(body);
  const before = town.fake.requests.length;
  expect((await converse(door, said)).problem).toBeNull();
  return town.since(before).map(({ method, path }) => `${method} ${decodeURIComponent(path)}`);
}

test.each([["that has heard something before", WARM], ["of its own each time", COLD]] as const)("a gate is put up, voted on and voted on again by a door %s", async (_what, most) => {
  const town = await arrive();
  try {
    const first = town.door({ as: "app", permissions: PERMISSIONS });
    await heard(town, "/milestone update milestone-001 --priority high", first);
    const door = () => (most === WARM ? first : town.door({ as: "app", permissions: PERMISSIONS }));
    const [submit, vote, again] = [await heard(town, SUBMIT, door()), await heard(town, APPROVE, door()), await heard(town, APPROVE, door())];
    for (const [calls, limit] of [[submit, most.submit], [vote, most.vote], [again, most.again]] as const) expect(calls.length, calls.join("\n")).toBeLessThanOrEqual(limit);
    // The files of the work branch, and who wrote them, once for its head.
    if (most === WARM) expect([...submit, ...vote, ...again].filter((call) => call.includes("path=.milestones/deliverables"))).toEqual([]);
  } finally {
    await town.close();
  }
});

test("a letter costs nine calls on its way, six where it is taken while it is put in, and one more the first time", async () => {
  const { github: { outbox, forge } } = githubScene(fake);
  const cost = async (act: () => Promise<unknown>): Promise<number> => {
    const before = forge.calls();
    await act();
    return forge.calls() - before;
  };
  const way = async (id: string, how: "joined" | "apart"): Promise<void> => {
    const put = outbox.put([letter("slack", { id })]);
    if (how === "apart") value(await put);
    const [taken] = value(await outbox.take(NOW, 10));
    value(await put);
    if (taken) value(await outbox.settle({ at: NOW, id, title: "", channel: "slack", delivered: true, detail: "" }, null));
  };
  expect(await cost(() => way("one", "apart"))).toBe(10);
  expect(await cost(() => way("two", "apart"))).toBe(9);
  expect(await cost(() => way("three", "joined"))).toBe(6);
  expect(value(await outbox.letters())).toEqual([]);
});
