// The contract of Workflows, kept by those in memory and by GitHub's API, also where that does not name the run.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { workflowsOf } from "../../support/memory/memory-forge.ts";
import { openHub } from "../../support/memory/memory-hub.ts";
import { value } from "../../support/open-tree.ts";
import { type GitHubScene, githubScene } from "./github-scene.ts";
import { type WorkflowsBench, workflowsContract } from "./workflows.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

const WORK = "on:\n  workflow_dispatch:\n    inputs:\n      milestone: { required: true }\njobs: {}\n";
const OTHER = "on: push\njobs: {}\n";

workflowsContract("workflows in memory", () => {
  const hub = openHub();
  return {
    workflows: workflowsOf(hub), now: hub.now, dispatched: () => hub.runs.map(({ dispatch }) => dispatch),
    finish: async (id, conclusion) => void Object.assign(hub.runs.find((run) => run.id === id) ?? {}, { status: "completed", conclusion }),
  };
});

workflowsContract("workflows on GitHub", () => benchOf(scene()));

workflowsContract("workflows on a server that does not name the run", () => {
  const old = scene();
  old.repository.settings({ saysRuns: false });
  return benchOf(old);
});

function scene(): GitHubScene {
  const made = githubScene(fake);
  made.repository.commit({ ".github/workflows/work.yml": WORK, ".github/workflows/other.yml": OTHER });
  return made;
}

function benchOf({ github, repository }: GitHubScene): WorkflowsBench {
  return { workflows: github.workflows, finish: (id, conclusion) => repository.advanceRun(id, conclusion), now: () => new Date().toISOString(), dispatched: () => repository.dispatches };
}

test.each([
  ["is not there", { workflow: "absent.yml" }, "not-found", /milestone init --github/],
  ["cannot be dispatched", { workflow: "other.yml" }, "not-found", /workflow_dispatch/],
  ["is asked for on a branch that is not there", { branch: "absent" }, "not-found", /branch/],
  ["does not take what it is given", { inputs: { milestone: "a", agents: "3" } }, "invalid-argument", /init --github/],
] as const)("a workflow that %s is not started, and the hint says what to do", async (_, change, code, hint) => {
  const { github, repository } = scene();
  const answer = await github.workflows.dispatch({ workflow: "work.yml", branch: "main", inputs: { milestone: "a" }, ...change });
  expect(answer).toMatchObject({ ok: false, problem: { code, hint: expect.stringMatching(hint) } });
  expect(repository.dispatches).toEqual([]);
});

test("a token that may not start workflows is told which permission it needs", async () => {
  const { open, repository } = scene();
  const { workflows } = open({ token: fake.token({ as: "github-actions", permissions: { actions: "read", contents: "write" } }) });
  expect(await workflows.dispatch({ workflow: "work.yml", branch: "main", inputs: { milestone: "a" } })).toMatchObject({ ok: false, problem: { code: "permission-denied", hint: expect.stringContaining("actions: write") } });
  expect(repository.dispatches).toEqual([]);
});

test("on an Enterprise Server the same calls go below /api/v3", async () => {
  const { open } = scene();
  const { workflows } = open({ apiUrl: `${fake.url}/api/v3` });
  const started = value(await workflows.dispatch({ workflow: "work.yml", branch: "main", inputs: { milestone: "a" } }));
  expect(value(await workflows.run(started.id ?? 0)).status).toBe("queued");
});

test("nothing was asked that GitHub does not know, or would not take", () => {
  expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
});
