// Real connections that hang, break off or answer by half; and writers over the API among writers with git.
import { afterAll, beforeAll, expect, test } from "vitest";
import { TRY_MS_MAX } from "../../../src/adapters/github/client/tries.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { githubScene, type GitHubScene } from "../../contract/forge/github-scene.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { openPatience } from "../../support/github/patience.ts";
import { change, put, value } from "../../support/open-tree.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

const SAY = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

async function issueOf({ repository }: GitHubScene): Promise<number> {
  fake.user("ada");
  return (await repository.issue({ title: "Login", body: "", author: "ada" })).number;
}

/** A clock under which nobody waits: pauses are over at once, and a call is given up when nobody will answer it. */
function impatient(): Clock {
  const patience = openPatience(fake);
  return {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    after(ms, ring) {
      if (ms === TRY_MS_MAX) return patience(ring);
      const timer = setTimeout(ring, 0);
      return () => clearTimeout(timer);
    },
  };
}

test.each(["timeout", "lost-answer", "reset", "lost-then-reset", "truncated", "unicorn"] as const)("a comment is made once under %s", async (kind) => {
  const here = githubScene(fake);
  const { forge } = here.open({ clock: impatient() });
  const issue = await issueOf(here);
  fake.faults([{ kind, on: SAY }]);
  const said = value(await forge.say(issue, `hello from ${kind}`));
  expect(here.repository.comments(issue).map(({ id, body }) => ({ id, body }))).toEqual([{ id: said.id, body: `hello from ${kind}` }]);
  expect(fake.faultsLeft()).toEqual([]);
});

test("a token that expires in the middle is told, and nothing is half done", async () => {
  const here = githubScene(fake);
  const github = here.open({ token: fake.token({ as: "github-actions" }) });
  fake.faults([{ kind: "expire", on: "POST /repos/{owner}/{repo}/git/commits" }]);
  expect(await change(github.repository, [put("active/a.yaml", "x\n")])).toMatchObject({ ok: false, problem: { code: "permission-denied" } });
  expect(here.repository.git("rev-list", "--count", "main").trim()).toBe("1");
});

test("writers over the API lose nothing among writers with git", async () => {
  const here = githubScene(fake);
  const { repository, open } = here;
  let theirs = 0;
  const fetching: typeof fetch = async (input, init) => {
    if (init?.method === "PATCH" && theirs < 12) repository.commit({ [`theirs-${theirs}.txt`]: "x\n", ...(theirs % 3 === 0 && { [`.milestones/events/theirs-${theirs}.jsonl`]: "{}\n" }) }, { message: `Theirs ${theirs++}` });
    return fetch(input, init);
  };
  const outcomes = await Promise.all(Array.from({ length: 10 }, async (_, index) => value(await change(open({ fetch: fetching }).repository, [put(`active/m-${index}.yaml`, `${index}\n`)]))));
  expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => "done"));
  for (let index = 0; index < 10; index++) expect(repository.text(`.milestones/active/m-${index}.yaml`)).toBe(`${index}\n`);
  for (let index = 0; index < 12; index++) expect(repository.text(`theirs-${index}.txt`)).toBe("x\n");
  expect(repository.git("rev-list", "--count", "main").trim()).toBe("23");
});
