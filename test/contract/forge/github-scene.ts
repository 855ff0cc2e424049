// A repository on the fake GitHub, opened through the real adapters by the app that workflows act as.
import { openGitHub, type GitHub, type GitHubOptions } from "../../../src/adapters/github/github.ts";
import { hastyClock, type HastyClock } from "../../adapters/github/hasty-clock.ts";
import type { FakeGitHub } from "../../support/github/fake-github.ts";
import type { FakeRepository, RepositoryOptions } from "../../support/github/fake-repository.ts";

export type GitHubScene = { readonly github: GitHub; readonly repository: FakeRepository; readonly clock: HastyClock; readonly open: (more?: Partial<GitHubOptions>) => GitHub };

let count = 0;

export function githubScene(fake: FakeGitHub, more: Partial<GitHubOptions> & RepositoryOptions = {}): GitHubScene {
  const { private: isPrivate, defaultBranch, ...options } = more;
  const repository = fake.repository(`scene-${++count}`, { ...(isPrivate && { private: isPrivate }), ...(defaultBranch && { defaultBranch }) });
  repository.commit({ "README.md": "# Scene\n" }, defaultBranch === undefined ? {} : { branch: defaultBranch });
  const clock = hastyClock();
  const token = fake.token({ as: "github-actions" });
  const open = (again: Partial<GitHubOptions> = {}): GitHub =>
    openGitHub({ owner: "octo", name: repository.name, token, apiUrl: fake.url, epochMs: Date.now, clock, random: () => 0, ...options, ...again });
  return { github: open(), repository, clock, open };
}
