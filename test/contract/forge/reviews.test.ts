// The contract of Reviews, kept by those in memory and by GitHub's API.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Review, Reviews } from "../../../src/ports/forge/reviews.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { reviewsOf } from "../../support/memory/memory-forge.ts";
import { openHub } from "../../support/memory/memory-hub.ts";
import { peopleOf } from "../../support/memory/memory-people.ts";
import { value } from "../../support/open-tree.ts";
import { githubScene } from "./github-scene.ts";

/** A pull request; somebody says something of it; somebody pushes to its branch, and the new head is the answer. */
type Bench = {
  readonly reviews: Reviews;
  readonly pull: number;
  readonly head: () => string;
  readonly review: (by: string, state: Exclude<Review["state"], "dismissed">, body?: string) => Promise<unknown>;
  readonly push: () => string;
};

const BRANCH = "milestone/milestone-001";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

function inMemory(): Bench {
  const hub = openHub();
  const people = peopleOf(hub);
  const pull = people.pull(people.join("eve", "write"), BRANCH);
  const known = new Map(["ada", "bob"].map((login) => [login, people.join(login, "write")]));
  const who = (login: string) => known.get(login) ?? people.join(login, "write");
  return { reviews: reviewsOf(hub), pull, head: () => hub.pulls.get(pull)?.head.commit ?? "", review: async (by, state, body = "") => people.review(who(by), pull, { state, body }), push: () => people.push(BRANCH) };
}

async function onGitHub(): Promise<Bench> {
  const { github, repository } = githubScene(fake);
  repository.git("branch", BRANCH, "main");
  let commit = repository.commit({ "login.ts": "login\n" }, { branch: BRANCH });
  const { number } = await repository.pull({ head: BRANCH, author: "eve" });
  const states = { approved: "APPROVED", changes_requested: "CHANGES_REQUESTED", commented: "COMMENTED" } as const;
  return {
    reviews: github.reviews, pull: number, head: () => commit,
    review: (by, state, body) => repository.review(number, by, states[state], body),
    push: () => (commit = repository.commit({ "login.ts": `login ${Math.trunc(performance.now() * 1000)}\n` }, { branch: BRANCH })),
  };
}

describe.each([["reviews in memory", async () => inMemory()], ["reviews on GitHub", onGitHub]] as const)("%s", (_, make) => {
  test("a pull request that nobody has looked at has none", async () => {
    const { reviews, pull } = await make();
    expect(value(await reviews.of(pull))).toEqual([]);
  });

  test("each says who, what, and of which commit, oldest first", async () => {
    const { reviews, pull, review, head, push } = await make();
    const first = head();
    await review("ada", "changes_requested", "Say why.");
    await review("bob", "commented", "Hm.");
    const second = push();
    await review("ada", "approved");
    const found = value(await reviews.of(pull));
    expect(found.map(({ author, state, body, commit }) => [author?.login, state, body, commit])).toEqual([
      ["ada", "changes_requested", "Say why.", first],
      ["bob", "commented", "Hm.", first],
      ["ada", "approved", "", second],
    ]);
    expect(new Set(found.map(({ nodeId }) => nodeId)).size).toBe(3);
    expect(found[0]).toMatchObject({ at: expect.stringMatching(/Z$/), url: expect.stringContaining("pullrequestreview"), author: { kind: "user" } });
  });

  test("of what is no pull request there are none to read", async () => {
    const { reviews } = await make();
    expect(await reviews.of(4711)).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });
});

test("what was taken back on GitHub is neither a yes nor a no, and an account that is gone is nobody", async () => {
  const { github, repository } = githubScene(fake);
  repository.git("branch", BRANCH, "main");
  repository.commit({ "login.ts": "login\n" }, { branch: BRANCH });
  const { number } = await repository.pull({ head: BRANCH, author: "eve" });
  const review = await repository.review(number, "ada", "APPROVED");
  review.state = "DISMISSED";
  await repository.review(number, "gil", "APPROVED");
  fake.forget("gil");
  expect(value(await github.reviews.of(number)).map(({ state, author }) => [state, author?.login ?? null])).toEqual([["dismissed", "ada"], ["approved", null]]);
});

test("nothing was asked that GitHub does not know, or would not take", () => {
  expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
});
