// The contract of Checks, kept by those in memory and by GitHub's API.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Check, Checks } from "../../../src/ports/forge/checks.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { checksOf } from "../../support/memory/memory-forge.ts";
import { openHub } from "../../support/memory/memory-hub.ts";
import { value } from "../../support/open-tree.ts";
import { githubScene } from "./github-scene.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

type Bench = { readonly checks: Checks; readonly commit: string };

function inMemory(): Bench {
  return { checks: checksOf(openHub()), commit: "c".repeat(40) };
}

function onGitHub(): Bench {
  const { github, repository } = githubScene(fake);
  return { checks: github.checks, commit: repository.git("rev-parse", "main").trim() };
}

const checkAt = (commit: string, change: Partial<Check> = {}): Check => ({ commit, name: "milestone/design", state: "in_progress", title: "Design waits for ada", summary: "No word yet.", mark: "1", ...change });

describe.each([["checks in memory", inMemory], ["checks on GitHub", onGitHub]] as const)("%s", (_, make) => {
  test("a check is made, and is there as it was said", async () => {
    const { checks, commit } = make();
    expect(value(await checks.ours(commit))).toEqual([]);
    value(await checks.put(checkAt(commit)));
    expect(value(await checks.ours(commit))).toEqual([checkAt(commit)]);
  });

  test.each(["queued", "in_progress", "success", "failure", "action_required"] as const)("a check can be %s", async (state) => {
    const { checks, commit } = make();
    value(await checks.put(checkAt(commit, { state })));
    expect(value(await checks.ours(commit))).toEqual([checkAt(commit, { state })]);
  });

  test("the same name is changed and not doubled, also from decided to open again", async () => {
    const { checks, commit } = make();
    for (const state of ["queued", "in_progress", "success", "in_progress", "failure", "failure"] as const) {
      value(await checks.put(checkAt(commit, { state, title: `It is ${state}` })));
      expect(value(await checks.ours(commit))).toEqual([checkAt(commit, { state, title: `It is ${state}` })]);
    }
  });

  test("another name is another check", async () => {
    const { checks, commit } = make();
    value(await checks.put(checkAt(commit)));
    value(await checks.put(checkAt(commit, { name: "milestone/spec", state: "success" })));
    expect(value(await checks.ours(commit)).map(({ name, state }) => `${name} ${state}`).sort()).toEqual(["milestone/design in_progress", "milestone/spec success"]);
  });
});

describe("GitHub alone", () => {
  test("what says the same already is not written again", async () => {
    const { github, repository } = githubScene(fake);
    const commit = repository.git("rev-parse", "main").trim();
    for (let times = 0; times < 3; times++) value(await github.checks.put(checkAt(commit)));
    const writes = fake.requests.filter(({ method, path }) => method !== "GET" && path.includes(repository.name) && path.includes("check-runs"));
    expect(writes).toHaveLength(1);
  });

  test("a check of the same name that somebody else made stays theirs", async () => {
    const { github, repository } = githubScene(fake);
    const commit = repository.git("rev-parse", "main").trim();
    repository.checks(commit, { "milestone/design": "success" });
    const theirs = repository.state.checks.map(({ id }) => id);
    repository.state.checks.push({ ...found(repository.state.checks[0]), id: 99_999_999, app: fake.app({ slug: "other" }).installations[0]?.app ?? found(repository.state.checks[0]).app });
    value(await github.checks.put(checkAt(commit)));
    expect(repository.state.checks.filter(({ id }) => id === 99_999_999)).toMatchObject([{ conclusion: "success" }]);
    expect(theirs).toHaveLength(1);
    expect(value(await github.checks.ours(commit))).toEqual([checkAt(commit)]);
  });

  test("where the same program is there as a workflow and as an app, the newest check of a name is the true one", async () => {
    const { github, open, repository } = githubScene(fake);
    const app = open({ token: fake.token({ as: fake.app({ slug: "milestones" }) }) });
    const commit = repository.git("rev-parse", "main").trim();
    value(await app.checks.put(checkAt(commit)));
    value(await github.checks.put(checkAt(commit)));
    expect(repository.state.checks).toHaveLength(1);
    value(await github.checks.put(checkAt(commit, { state: "success" })));
    value(await app.checks.put(checkAt(commit, { state: "failure" })));
    value(await github.checks.put(checkAt(commit, { state: "failure" })));
    expect(repository.state.checks.map(({ app: { slug }, conclusion }) => [slug, conclusion]).at(-1)).toEqual(["milestones", "failure"]);
  });

  test("one whose answer was lost is not made twice", async () => {
    const { github, repository } = githubScene(fake);
    const commit = repository.git("rev-parse", "main").trim();
    fake.faults([{ kind: "lost-then-reset", on: "POST /repos/{owner}/{repo}/check-runs" }]);
    value(await github.checks.put(checkAt(commit)));
    expect(repository.state.checks.filter(({ name }) => name === "milestone/design")).toHaveLength(1);
  });

  test("a person's token has no checks, and is told so", async () => {
    const { open, repository } = githubScene(fake);
    repository.collaborator("ada", "admin");
    const { checks } = open({ token: fake.token({ as: "ada" }) });
    const answer = await checks.put(checkAt(repository.git("rev-parse", "main").trim()));
    expect(answer).toMatchObject({ ok: false, problem: { code: "permission-denied" } });
  });

  test("longer words than GitHub takes are cut", async () => {
    const { github, repository } = githubScene(fake);
    const commit = repository.git("rev-parse", "main").trim();
    for (let times = 0; times < 2; times++) value(await github.checks.put(checkAt(commit, { title: "t".repeat(400), summary: "s".repeat(70_000) })));
    expect(value(await github.checks.ours(commit))).toMatchObject([{ title: "t".repeat(255), summary: "s".repeat(65_535) }]);
  });
});

function found<T>(item: T | undefined): T {
  if (item === undefined) throw new Error("there is none");
  return item;
}

test("nothing was asked that GitHub does not know, or would not take", () => {
  expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
});
