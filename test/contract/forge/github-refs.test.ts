// The contract of Refs, kept over GitHub's API; and what GitHub refuses or leaves to whoever comes first.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { value } from "../../support/open-tree.ts";
import { refsContract } from "./refs.ts";
import { githubScene } from "./github-scene.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

refsContract("refs on GitHub", () => {
  const { github, repository } = githubScene(fake);
  return {
    refs: github.refs,
    async push(branch, onto) {
      if (repository.git("for-each-ref", `refs/heads/${branch}`).trim() === "") repository.git("branch", branch, onto ?? "main");
      return repository.commit({ [`work-${repository.git("rev-list", "--count", "--all").trim()}.txt`]: "work\n" }, { branch });
    },
  };
});

test("a protected branch is not deleted, is known to be protected, and the reason is told", async () => {
  const { github: { refs }, repository } = githubScene(fake);
  repository.protect("main");
  const at = value(await refs.at("refs/heads/main"));
  expect(await refs.swap("refs/heads/main", at, null)).toMatchObject({ ok: false, problem: { code: "refused" } });
  expect(value(await refs.branches())).toEqual([{ name: "main", commit: at, isProtected: true, checkedOut: null }]);
});

test("of twenty that make a ref at once one wins", async () => {
  const { repository, open } = githubScene(fake);
  const commits = Array.from({ length: 20 }, (_, index) => repository.commit({ "a.txt": `${index}\n` }));
  const answers = await Promise.all(commits.map(async (commit) => value(await open().refs.swap("refs/milestones/claim/a", null, commit))));
  expect(answers.filter(({ kind }) => kind === "done")).toHaveLength(1);
});

test("a server without a compare-and-swap of its own is asked for it once", async () => {
  const { github: { refs }, repository } = githubScene(fake);
  const commit = repository.commit({ "a.txt": "a\n" });
  const before = fake.requests.length;
  for (const name of ["one", "two"]) {
    value(await refs.swap(`refs/heads/${name}`, null, commit));
    value(await refs.swap(`refs/heads/${name}`, commit, null));
  }
  expect(fake.requests.slice(before).filter(({ route }) => route === "POST /graphql").length).toBeLessThanOrEqual(2);
  expect(value(await refs.branches()).map(({ name }) => name)).toEqual(["main"]);
});

test("nothing was asked that GitHub does not know, or would not take", () => {
  expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
});
