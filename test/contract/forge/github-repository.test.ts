// The contract of Repository, kept over GitHub's API as on disk and in memory; and once below /api/v3.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGitHub } from "../../../src/adapters/github/github.ts";
import type { Repository } from "../../../src/ports/repository.ts";
import type { History } from "../../../src/ports/history.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import type { FakeRepository } from "../../support/github/fake-repository.ts";
import { type Bench, repositoryContract } from "../repository.ts";

let fake: FakeGitHub;
let count = 0;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

repositoryContract("a repository on GitHub", () => bench(fake.url));
repositoryContract("a repository on an Enterprise Server", () => bench(`${fake.url}/api/v3/`));

test("nothing was asked that GitHub does not know, or would not take", () => {
  expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
});

function bench(apiUrl: string): Bench {
  const repository = fake.repository(`state-${++count}`);
  repository.commit({ "README.md": "# State\n" });
  const token = fake.token({ as: "github-actions", permissions: { contents: "write", workflows: "write" } });
  const open = (): Repository & { readonly history: History } => {
    const github = openGitHub({ owner: "octo", name: repository.name, token, apiUrl, epochMs: Date.now, random: () => 0 });
    return { ...github.repository, history: github.history };
  };
  return {
    repository: open(), other: open(), files: () => filesOf(repository),
    edit: (path, text) => repository.commit({ [`.milestones/${path}`]: text }, { message: "Theirs" }),
  };
}

function filesOf({ git, text }: FakeRepository): Map<string, string> {
  const names = git("ls-tree", "-r", "--name-only", "-z", "refs/heads/main").split("\0").filter((name) => name.startsWith("."));
  return new Map(names.map((name) => [name.replace(/^\.milestones\//, ""), text(name) ?? ""]));
}
