// The contract of Forge, kept by the one in memory and by GitHub's API; once below /api/v3.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { forgeOf } from "../../support/memory/memory-forge.ts";
import { openHub } from "../../support/memory/memory-hub.ts";
import { peopleOf } from "../../support/memory/memory-people.ts";
import { value } from "../../support/open-tree.ts";
import { type ForgeBench, forgeContract } from "./forge.ts";
import { githubScene } from "./github-scene.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

forgeContract("the forge in memory", memoryBench);
forgeContract("GitHub", () => githubBench(fake.url));
forgeContract("an Enterprise Server", () => githubBench(`${fake.url}/api/v3`));

function memoryBench(): ForgeBench {
  const hub = openHub();
  const people = peopleOf(hub);
  const us = people.join("milestone[bot]", "write", { kind: "bot" });
  const who = (login: string) => hub.people.get(login)?.account ?? people.join(login, "none");
  return {
    forge: { ...forgeOf(hub, us) }, now: hub.now,
    join: async (login, level) => people.join(login, level),
    issue: async (by, title, body) => people.issue(who(by), title, body),
    pull: async (by, branch) => people.pull(who(by), branch),
    say: async (by, issue, body) => people.say(who(by), issue, body).comment.id,
    close: async (issue, by) => people.close(issue, who(by)),
  };
}

function githubBench(apiUrl: string): ForgeBench {
  const { github, repository } = githubScene(fake, { apiUrl });
  return {
    forge: github.forge, now: () => new Date().toISOString(),
    async join(login, level) {
      const account = fake.user(login);
      if (level !== "none") repository.collaborator(login, level);
      return account;
    },
    issue: async (author, title, body) => (await repository.issue({ title, body, author })).number,
    async pull(author, head) {
      repository.git("branch", head, "main");
      repository.commit({ "work.txt": "work\n" }, { branch: head });
      return (await repository.pull({ head, author })).number;
    },
    say: async (by, issue, body) => (await repository.comment(issue, by, body)).id,
    close: (issue, by) => repository.closeIssue(issue, by),
  };
}

describe("GitHub alone", () => {
  test("whoever is only invited to a team is no member yet", async () => {
    const { open } = githubScene(fake);
    fake.user("ada");
    fake.team("octo/core", { ada: "active", bob: "pending" });
    const { forge } = open({ token: fake.token({ as: "octo" }) });
    const team = { organization: "octo", slug: "core" };
    const members = await Promise.all(["ada", "bob", "eve"].map(async (login) => value(await forge.isMember(team, login))));
    expect(members).toEqual([true, false, false]);
  });

  test("in a private repository a stranger may nothing", async () => {
    const { github } = githubScene(fake, { private: true });
    fake.user("eve");
    expect(value(await github.forge.permission("eve")).level).toBe("none");
  });

  test("what cost calls is counted, and what is known is not asked again", async () => {
    const { github } = githubScene(fake);
    expect(github.forge.calls()).toBe(0);
    for (let times = 0; times < 3; times++) value(await github.forge.self());
    for (let times = 0; times < 3; times++) value(await github.forge.place());
    expect(github.forge.calls()).toBe(2);
  });

  test("nothing was asked that GitHub does not know, or would not take", () => {
    expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
  });
});
