// Pull requests over GitHub's API: found, proposed once, judged and merged.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { value } from "../../support/open-tree.ts";
import { type GitHubScene, githubScene } from "./github-scene.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

const BRANCH = "milestone/milestone-001";
const DRAFT = { title: "Login", body: "What was done.\n", head: BRANCH, base: "main" };

function scene(): GitHubScene & { readonly commit: string } {
  const made = githubScene(fake);
  made.repository.git("branch", BRANCH, "main");
  return { ...made, commit: made.repository.commit({ "login.ts": "login\n" }, { branch: BRANCH }) };
}

test("work is proposed once, however often it is asked for", async () => {
  const { github: { pulls }, repository, commit } = scene();
  const proposed = value(await pulls.propose(DRAFT));
  expect(proposed).toMatchObject({ title: "Login", body: "What was done.\n", state: "open", isDraft: false, head: { branch: BRANCH, commit, repository: repository.fullName }, base: { branch: "main" }, mergedAs: null, mergedAt: null });
  expect(value(await pulls.propose({ ...DRAFT, title: "Again" })).number).toBe(proposed.number);
  const many = await Promise.all(Array.from({ length: 5 }, async () => value(await pulls.propose(DRAFT)).number));
  expect(new Set(many)).toEqual(new Set([proposed.number]));
  expect(value(await pulls.open())).toHaveLength(1);
});

test("what somebody else has proposed meanwhile is taken, also where the list does not show it yet", async () => {
  const { github: { pulls }, open } = scene();
  fake.faults([{ kind: "status", status: 422, message: "Not now", on: "POST /repos/{owner}/{repo}/pulls" }]);
  expect(await pulls.propose(DRAFT)).toMatchObject({ ok: false, problem: { code: "refused" } });
  const theirs = value(await open().pulls.propose(DRAFT));
  fake.faults([{ kind: "stale", on: "GET /repos/{owner}/{repo}/pulls" }]);
  expect(value(await pulls.propose(DRAFT)).number).toBe(theirs.number);
  expect(fake.faultsLeft()).toEqual([]);
});

test("nothing to propose is refused with the reason", async () => {
  const { github: { pulls }, repository } = scene();
  repository.git("branch", "empty", "main");
  expect(await pulls.propose({ ...DRAFT, head: "empty" })).toMatchObject({ ok: false, problem: { code: "refused", message: expect.stringContaining("No commits between") } });
});

test("a pull request is found by its branch, not by a fork's of the same name", async () => {
  const { github: { pulls }, repository } = scene();
  fake.user("eve");
  const fork = fake.repository(`eve/${repository.name}`, { forkOf: repository });
  fork.commit({ "evil.ts": "x\n" }, { branch: BRANCH });
  const theirs = await repository.pull({ head: BRANCH, author: "eve", from: fork });
  expect(value(await pulls.of(BRANCH, "all"))).toEqual([]);
  const ours = value(await pulls.propose(DRAFT));
  expect(value(await pulls.of(BRANCH, "all")).map(({ number }) => number)).toEqual([ours.number]);
  expect(value(await pulls.pull(theirs.number)).head.repository).toBe(fork.fullName);
  expect(value(await pulls.open()).map(({ number }) => number).sort()).toEqual([theirs.number, ours.number].sort());
});

test("words of a pull request change, and nothing else", async () => {
  const { github: { pulls } } = scene();
  const { number, title, head } = value(await pulls.propose(DRAFT));
  expect(value(await pulls.edit(number, { body: "More." }))).toMatchObject({ number, title, head, body: "More." });
});

test.each([
  ["nothing to wait for", {}, {}, { state: "green", waiting: [] }],
  ["everything green", { build: "success", docs: "skipped", lint: "neutral" }, { deploy: "success" }, { state: "green", waiting: [] }],
  ["something under way", { build: "success", test: "in_progress" }, { deploy: "pending" }, { state: "pending", waiting: ["test", "deploy"] }],
  ["something failed", { build: "failure", test: "queued" }, { deploy: "error" }, { state: "red", waiting: ["build", "test", "deploy"] }],
  ["something cancelled", { build: "cancelled" }, {}, { state: "red", waiting: ["build"] }],
] as const)("with %s the checks of a commit say so", async (_, checks, statuses, expected) => {
  const { github: { pulls }, repository, commit } = scene();
  repository.checks(commit, checks);
  repository.checks(commit, statuses, "status");
  const found = value(await pulls.checks(commit));
  expect({ ...found, waiting: [...found.waiting].sort() }).toEqual({ ...expected, waiting: [...expected.waiting].sort() });
});

test.each(["squash", "merge", "rebase"] as const)("a pull request is merged by %s, and the commit is named", async (strategy) => {
  const { github: { pulls }, repository, commit } = scene();
  const { number } = value(await pulls.propose(DRAFT));
  const merged = value(await pulls.merge(number, { commit, strategy, title: "Login (milestone-001)" }));
  expect(merged.commit).toBe(repository.git("rev-parse", "refs/heads/main").trim());
  expect(value(await pulls.pull(number))).toMatchObject({ state: "closed", mergedAs: merged.commit, mergedAt: expect.stringMatching(/Z$/) });
});

test("a head that moved since is not merged", async () => {
  const { github: { pulls }, repository, commit } = scene();
  const { number } = value(await pulls.propose(DRAFT));
  repository.commit({ "late.ts": "x\n" }, { branch: BRANCH });
  expect(await pulls.merge(number, { commit, strategy: "squash", title: "x" })).toMatchObject({ ok: false, problem: { code: "conflict" } });
  expect(value(await pulls.pull(number)).mergedAs).toBeNull();
});

test("what the rules forbid is not merged, and the reason is told", async () => {
  const { github: { pulls }, repository, commit } = scene();
  repository.settings({ strategies: ["squash"] });
  const { number } = value(await pulls.propose(DRAFT));
  expect(await pulls.merge(number, { commit, strategy: "merge", title: "x" })).toMatchObject({ ok: false, problem: { code: "refused", message: expect.stringContaining("not allowed") } });
});

test("a merge whose answer was lost is found to be done, and a second one names the same commit", async () => {
  const { github: { pulls }, commit } = scene();
  const { number } = value(await pulls.propose(DRAFT));
  fake.faults([{ kind: "lost-then-reset", on: "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge" }]);
  const merged = value(await pulls.merge(number, { commit, strategy: "squash", title: "x" }));
  expect(value(await pulls.merge(number, { commit, strategy: "squash", title: "x" }))).toEqual(merged);
});

test("nothing was asked that GitHub does not know, or would not take", () => {
  expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
});
