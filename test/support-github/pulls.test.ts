// Pull requests: opened, moved by pushes, and merged with git itself.
import { expect, test } from "vitest";
import { type Client, clientOf, github } from "./ask.ts";
import type { FakeGitHub } from "../support/github/fake-github.ts";
import type { FakeRepository } from "../support/github/fake-repository.ts";

type Scene = { readonly fake: FakeGitHub; readonly repository: FakeRepository; readonly base: string; readonly head: string; readonly ask: Client };

async function scene(): Promise<Scene> {
  const fake = await github();
  const repository = fake.repository("app");
  repository.collaborator("ada", "write");
  const base = repository.commit({ "a.txt": "one\n" });
  repository.git("update-ref", "refs/heads/work", base);
  repository.commit({ "b.txt": "b\n" }, { branch: "work", message: "First" });
  const head = repository.commit({ "c.txt": "c\n" }, { branch: "work", message: "Second" });
  const client = clientOf(fake.url, fake.token({ as: "ada" }));
  return { fake, repository, base, head, ask: (request, ...rest) => client(request.replace(" ", " /repos/octo/app"), ...rest) };
}

const opened = async ({ ask }: Scene) => await ask("POST /pulls", { title: "Work", head: "work", base: "main" });

test("a pull request is opened once, for commits that are there", async () => {
  const here = await scene();
  expect(await opened(here)).toMatchObject({ status: 201, body: { number: 1, state: "open", mergeable: true, commits: 2, head: { ref: "work", sha: here.head }, base: { ref: "main", sha: here.base } } });
  expect((await opened(here)).body).toMatchObject({ message: "Validation Failed", errors: [{ resource: "PullRequest", code: "custom", message: "A pull request already exists for octo:work." }] });
  here.repository.git("update-ref", "refs/heads/same", here.base);
  expect((await here.ask("POST /pulls", { title: "x", head: "same", base: "main" })).body).toMatchObject({ errors: [{ message: "No commits between main and same" }] });
  expect((await here.ask("POST /pulls", { title: "x", head: "none", base: "main" })).body).toMatchObject({ errors: [{ field: "head", code: "invalid" }] });
  expect((await here.ask("GET /issues/1")).body).toMatchObject({ number: 1, pull_request: {} });
  expect(here.repository.git("rev-parse", "refs/pull/1/head")).toBe(here.head);
});

test("pull requests are found by head and state", async () => {
  const here = await scene();
  await opened(here);
  const numbers = async (query: string) => (await here.ask(`GET /pulls?${query}`)).list.map(({ number }) => number);
  expect(await numbers("head=octo:work&state=open")).toEqual([1]);
  expect(await numbers("head=eve:work")).toEqual([]);
  await here.ask("PATCH /pulls/1", { state: "closed" });
  expect([await numbers("head=octo:work"), await numbers("head=octo:work&state=all")]).toEqual([[], [1]]);
  expect(await opened(here)).toMatchObject({ status: 201, body: { number: 2 } });
});

test("whoever moves the branch moves the pull request's head; whoever deletes it closes it", async () => {
  const here = await scene();
  await opened(here);
  const next = here.repository.commit({ "d.txt": "d\n" }, { branch: "work" });
  expect((await here.ask("GET /pulls/1")).body).toMatchObject({ head: { sha: next }, commits: 3 });
  await here.ask("DELETE /git/refs/heads/work");
  expect((await here.ask("GET /pulls/1")).body).toMatchObject({ state: "closed", merged: false });
});

test("a merge takes exactly the head that was named", async () => {
  const here = await scene();
  await opened(here);
  expect(await here.ask("PUT /pulls/1/merge", { sha: here.base })).toMatchObject({ status: 409, message: "Head branch was modified. Review and try the merge again." });
  const merged = await here.ask("PUT /pulls/1/merge", { sha: here.head });
  expect(merged).toMatchObject({ status: 200, body: { merged: true } });
  expect(here.repository.git("log", "-1", "--format=%P", "main")).toBe(`${here.base} ${here.head}`);
  expect((await here.ask("GET /pulls/1")).body).toMatchObject({ state: "closed", merged: true, merged_by: { login: "ada" }, merge_commit_sha: merged.body["sha"] });
  expect((await here.ask("PUT /pulls/1/merge", {})).status).toBe(405);
});

test("a squash is one commit, a rebase is all of them again", async () => {
  const squash = await scene();
  await opened(squash);
  await squash.ask("PUT /pulls/1/merge", { merge_method: "squash" });
  expect(squash.repository.git("log", "--format=%s", "main")).toBe("Work (#1)\nChange");
  expect(squash.repository.text("c.txt")).toBe("c\n");
  const rebase = await scene();
  await opened(rebase);
  rebase.repository.commit({ "a.txt": "two\n" }, { message: "Meanwhile" });
  await rebase.ask("PUT /pulls/1/merge", { merge_method: "rebase" });
  expect(rebase.repository.git("log", "--format=%s", "main")).toBe("Second\nFirst\nMeanwhile\nChange");
});

test("what conflicts, is a draft, waits for a check or is not allowed is not merged", async () => {
  const here = await scene();
  const refused = async (body = {}) => {
    const { status, message } = await here.ask("PUT /pulls/1/merge", body);
    return [status, message];
  };
  const pull = await here.repository.pull({ head: "work", author: "ada", isDraft: true });
  expect(await refused()).toEqual([405, "Pull Request is still a draft"]);
  Object.assign(pull.pull ?? {}, { isDraft: false });
  here.repository.settings({ strategies: ["squash"] });
  expect(await refused()).toEqual([405, "Merge commits are not allowed on this repository."]);
  here.repository.protect("main", { checks: ["ci"] });
  expect(await refused({ merge_method: "squash" })).toEqual([405, 'Required status check "ci" is expected.']);
  here.repository.checks(here.head, { ci: "success" });
  here.repository.commit({ "b.txt": "other\n" });
  expect((await here.ask("GET /pulls/1")).body).toMatchObject({ mergeable: false, mergeable_state: "dirty" });
  expect(await refused({ merge_method: "squash" })).toEqual([405, "Pull Request is not mergeable"]);
});

test("checks and statuses of a commit are told apart, the last of each name", async () => {
  const { repository, head, ask, fake } = await scene();
  expect((await ask(`GET /commits/${head}/status`)).body).toMatchObject({ state: "pending", total_count: 0 });
  repository.checks(head, { build: "failure" });
  repository.checks(head, { build: "success", lint: "in_progress" });
  repository.checks(head, { legacy: "failure" }, "status");
  await ask(`POST /statuses/${head}`, { state: "success", context: "legacy" });
  expect((await ask(`GET /commits/${head}/status`)).body).toMatchObject({ state: "success", statuses: [{ context: "legacy", state: "success" }] });
  expect((await ask(`GET /commits/${head}/check-runs`)).body).toMatchObject({ total_count: 2, check_runs: [{ name: "lint", status: "in_progress", conclusion: null }, { name: "build", conclusion: "success" }] });
  expect((await ask("POST /check-runs", { name: "mine", head_sha: head })).status).toBe(403);
  const app = clientOf(fake.url, fake.token({ as: "github-actions" }));
  expect((await app("POST /repos/octo/app/check-runs", { name: "mine", head_sha: head, conclusion: "success" })).body).toMatchObject({ status: "completed", app: { slug: "github-actions" } });
});

test("a pull request of a fork names the fork", async () => {
  const { fake, repository, ask } = await scene();
  const fork = fake.repository("eve/app", { forkOf: repository });
  const head = fork.commit({ "e.txt": "e\n" }, { branch: "patch" });
  await repository.pull({ head: "patch", from: fork, author: "eve" });
  expect((await ask("GET /pulls/1")).body).toMatchObject({ head: { label: "eve:patch", sha: head, repo: { full_name: "eve/app", fork: true } }, base: { repo: { full_name: "octo/app" } } });
  expect((await ask(`GET /git/ref/pull/1/head`)).body).toMatchObject({ object: { sha: head } });
});

test("the commit lists, comparisons and files come from git", async () => {
  const { ask, base, head } = await scene();
  expect((await ask(`GET /compare/main...work`)).body).toMatchObject({ status: "ahead", ahead_by: 2, behind_by: 0, merge_base_commit: { sha: base }, files: [{ filename: "b.txt", status: "added", additions: 1 }, { filename: "c.txt" }] });
  expect((await ask(`GET /compare/${head}...${base}`)).body).toMatchObject({ status: "behind", behind_by: 2 });
  expect((await ask("GET /commits?sha=work")).list.map(({ sha }) => sha)).toEqual([head, expect.any(String), base]);
  expect((await ask(`GET /commits/${head}`)).body).toMatchObject({ sha: head, files: [{ filename: "c.txt" }] });
  expect((await ask("GET /contents/b.txt?ref=work")).body).toMatchObject({ content: Buffer.from("b\n").toString("base64") });
  expect((await ask("GET /commits/nothing")).status).toBe(422);
});

test("automatic merging is granted where there is something to wait for", async () => {
  const here = await scene();
  const node = String((await opened(here)).body["node_id"]);
  const client = clientOf(here.fake.url, here.fake.token({ as: "ada" }));
  const enable = async () => (await client("POST /graphql", { query: "mutation($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH }) { pullRequest { number autoMergeRequest { mergeMethod } } } }", variables: { id: node } })).body;
  expect(await enable()).toMatchObject({ errors: [{ message: expect.stringContaining("clean status") }] });
  here.repository.protect("main", { checks: ["ci"] });
  expect(await enable()).toMatchObject({ data: { enablePullRequestAutoMerge: { pullRequest: { number: 1, autoMergeRequest: { mergeMethod: "SQUASH" } } } } });
  here.repository.settings({ allowsAutoMerge: false });
  expect(await enable()).toMatchObject({ errors: [{ message: "Auto merge is not allowed for this repository" }] });
});
